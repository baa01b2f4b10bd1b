/// What is wrong with dots as they were typed.
public enum DotEntryError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// There is no letter of a theme.
  case noLetter
  /// After these letters a number is missing.
  case noNumber(String)
  /// No theme of the vote has these letters.
  case unknownTheme(String)
  /// No perspective has this letter.
  case unknownPerspective(String)
  /// A sign that belongs to neither letters nor numbers.
  case unexpected(Character)
  /// The number is larger than any room's dots.
  case tooLarge
  /// There are more themes than ballots of letters can name.
  case tooManyThemes(limit: Int)
}
