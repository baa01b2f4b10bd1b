import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// A picture for trying a projector before the day: the edges, the colours and every size of letters.
///
/// It needs no session. All sizes stand on the first picture as far as they fit, and each by itself on those that follow.
public struct TestCardScreen: WorkshopScreen {
  /// Which letters there are, from the largest.
  enum Lettering: Hashable, CaseIterable {
    /// Drawn letters.
    case large, medium, small
    /// The terminal's own.
    case own

    /// The size of drawn letters; `nil` for the terminal's own.
    var size: LargeText.LetterSize? {
      switch self {
      case .large: .large
      case .medium: .medium
      case .small: .small
      case .own: nil
      }
    }

    /// How many rows they are high, which is also the key that names them.
    var rows: Int { size?.rawValue ?? 1 }

    /// The key that names them.
    var key: Key { .character(Character(String(rows))) }
  }

  /// What is shown.
  enum Picture: Hashable {
    /// All sizes and the colours.
    case overview
    /// Letters of one kind.
    case letters(Lettering)

    static let all: [Picture] = [.overview] + Lettering.allCases.map { .letters($0) }
  }

  let catalogue: Catalogue
  private(set) var picture = Picture.overview
  /// The smallest letters that the last row can read, once it has said so.
  private(set) var readable: Lettering?

  /// The first picture.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Takes a key; a presenter's clicker goes through the pictures.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    guard case .key(let key) = input else { return [] }
    return TestCardScreen.actions.perform(key, on: &self, at: now) ?? []
  }

  /// There is no session to follow.
  public mutating func follow(_ content: Void, at now: Moment) {}

  /// It submits nothing, so nothing can become of it.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] { [] }

  /// There is no file of which there could be news.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {}

  /// It stands still.
  public func millisecondsToNextChange(after now: Moment) -> Int? { nil }

  /// The picture, with the edges of the screen around it.
  public func frame(size: Size, at now: Moment) -> Frame {
    TestCardPicture(card: self, size: size).drawn()
  }

  mutating func turn(by pages: Int) {
    let all = Picture.all
    let place = all.firstIndex(of: picture) ?? 0
    picture = all[(place + pages + all.count) % all.count]
  }

  mutating func take(readable lettering: Lettering) { readable = lettering }

  /// The keys of the test card.
  public static let actions = ActionTable<TestCardScreen>(
    [
      ScreenAction(
        name: "nextPicture", keys: [.right, .character(" "), .pageDown],
        label: { $0.testCard.next }, help: { $0.testCard.nextHelp },
        perform: { card, _ in
          card.turn(by: 1)
          return []
        }),
      ScreenAction(
        name: "previousPicture", keys: [.left, .pageUp], label: { $0.testCard.previous },
        help: { $0.testCard.previousHelp },
        perform: { card, _ in
          card.turn(by: -1)
          return []
        }),
      ScreenAction(
        name: "leave", keys: [.character("q"), .escape, .control("c")],
        label: { $0.testCard.leave }, help: { $0.testCard.leaveHelp },
        perform: { _, _ in [.leave] }),
    ]
      + Lettering.allCases.map { lettering in
        ScreenAction(
          name: "reads\(lettering.rows)Rows", keys: [lettering.key],
          label: { $0.testCard.reads }, help: { $0.testCard.readsHelp(lettering.rows) },
          perform: { card, _ in
            card.take(readable: lettering)
            return []
          })
      })

  /// The keys of the test card for the reference of keys.
  public static func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    actions.keyRows(in: catalogue)
  }
}
