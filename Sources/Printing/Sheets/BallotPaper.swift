/// A ballot to mark dots on.
public struct BallotPaper: Hashable, Sendable {
  /// A theme to vote on.
  public struct Theme: Hashable, Sendable {
    /// Its letter.
    public let letter: String
    /// Its title.
    public let title: String

    /// A theme to vote on.
    public init(letter: String, title: String) {
      self.letter = PrintableText.paragraph(letter)
      self.title = PrintableText.paragraph(title, cutTo: BallotPaper.longestTitle)
    }
  }

  /// As many letters of a title as are printed where there is room.
  static let longestTitle = 200

  /// How dots are marked.
  public enum Marking: Hashable, Sendable {
    /// So many circles at each theme, one for each dot that it may get.
    case circles(Int)
    /// A box at each theme, to write a number in.
    case box
  }

  /// Above it.
  public let heading: String
  /// Its number, where ballots are numbered.
  public let number: String?
  /// How many dots a voter has, how they may be placed and how they are marked.
  public let rule: String
  /// The themes, in the order of their letters.
  public private(set) var themes: [Theme]
  /// How dots are marked.
  public let marking: Marking
  /// What becomes of an empty ballot, and of one that cannot be counted.
  public let doubtful: String

  /// A ballot.
  public init(
    heading: String, number: String?, rule: String, themes: [Theme], marking: Marking,
    doubtful: String
  ) {
    self.heading = PrintableText.paragraph(heading)
    self.number = number.map { PrintableText.paragraph($0) }
    self.rule = PrintableText.paragraph(rule)
    self.themes = themes
    self.marking = marking
    self.doubtful = PrintableText.paragraph(doubtful)
  }

  /// The same with no title longer than that.
  func cutting(titlesTo limit: Int) -> BallotPaper {
    var ballot = self
    ballot.themes = themes.map {
      Theme(letter: $0.letter, title: PrintableText.paragraph($0.title, cutTo: limit))
    }
    return ballot
  }
}
