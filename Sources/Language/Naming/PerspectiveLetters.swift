import SessionEngine

/// The letters that a note-taker types after `@` to say from where something was said.
///
/// Each perspective has the first letter of its word that no perspective before it has taken, so that the same plan has the
/// same letters on every desk. Only letters that every Nordic keyboard has are taken.
public struct PerspectiveLetters: Hashable, Sendable {
  /// A perspective and its letter.
  public struct Entry: Hashable, Sendable {
    /// The letter, a small one from `a` to `z`.
    public let letter: Character
    /// The perspective.
    public let perspective: Perspective
  }

  /// Says that somebody speaks for a group; no perspective has this letter.
  public static let group: Character = "g"

  /// The letters in the order in which the plan asks for perspectives.
  public let entries: [Entry]

  /// The letters of the perspectives that a plan asks for, in its order; those asked for twice count once.
  public init(asked: [Perspective], in catalogue: Catalogue) {
    var entries: [Entry] = []
    for perspective in asked where !entries.contains(where: { $0.perspective == perspective }) {
      let taken = entries.map(\.letter) + [PerspectiveLetters.group]
      // Words with nothing but letters that are taken get the first that is not.
      let letters = catalogue.perspectives.one(perspective) + "abcdefghijklmnopqrstuvwxyz"
      guard let letter = letters.first(where: { ("a"..."z").contains($0) && !taken.contains($0) })
      else { continue }
      entries.append(Entry(letter: letter, perspective: perspective))
    }
    self.entries = entries
  }

  /// The letter of a perspective; `nil` where the plan does not ask for it.
  public func letter(of perspective: Perspective) -> Character? {
    entries.first { $0.perspective == perspective }?.letter
  }

  /// The perspective of a letter, in either case; `nil` for other letters and for ``group``.
  public func perspective(for letter: Character) -> Perspective? {
    let small = letter.lowercased()
    return entries.first { String($0.letter) == small }?.perspective
  }
}
