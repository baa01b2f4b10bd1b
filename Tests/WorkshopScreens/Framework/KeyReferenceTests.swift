import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

struct KeyReferenceTests {
  @Test("docs/keys.md is what the tables of actions make")
  func fresh() {
    let text = KeyReference.markdown([
      KeyReference.Section(
        title: "The facilitator's screen",
        introduction: """
          A key does what the first row with it says that can be done at the moment. In sorting, while dots come in and \
          in a deepening letters are themes; what has a letter elsewhere is then done by F7 and that letter.
          """,
        rows: ConsoleScreen.keyRows(in: .english)),
      KeyReference.Section(
        title: "The facilitator's screen where the room sees it",
        introduction: """
          On [one mirrored laptop](mirrored.md) the keys are those above, but for these.
          """,
        rows: MirroredScreen.keyRows(in: .english)),
      KeyReference.Section(
        title: "The board of seats",
        introduction: "Opened on the facilitator's screen by `b`.",
        rows: ConsoleScreen.boardKeyRows(in: .english)),
      KeyReference.Section(
        title: "The wall", introduction: "Few keys: a presenter's clicker can do no harm.",
        rows: StageScreen.keyRows(in: .english)),
      KeyReference.Section(
        title: "The test card", introduction: "Shown by `verkstad stage --test-card`.",
        rows: TestCardScreen.keyRows(in: .english)),
      KeyReference.Section(
        title: "The note-taker's screen",
        introduction:
          "Whatever is typed is text; signs and letters that mean something stand alone on an empty line.",
        rows: DeskScreen.keyRows(in: .english)),
    ])
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    GoldenFile("../../../docs/keys.md").expect(Array(rows.dropLast()))
  }

  @Test(
    "Every action of the facilitator's screen is in its table once, with words in every language")
  func complete() {
    let names = ConsoleScreen.actions.actions.map(\.name)
    #expect(Set(names) == Set(ConsoleAction.allCases.map(\.rawValue)))
    #expect(Set(names).count == names.count)
    for catalogue in SessionLanguage.allCases.map({ Catalogue[$0] }) {
      for row in ConsoleScreen.keyRows(in: catalogue) {
        #expect(!row.label.isEmpty && row.help.hasSuffix("."))
      }
    }
  }

  @Test("Every action of the board of seats is in its table once, with words in every language")
  func completeBoard() {
    let names = ConsoleScreen.boardActions.actions.map(\.name)
    #expect(names.sorted() == BoardAction.allCases.map(\.rawValue).sorted())
    for catalogue in SessionLanguage.allCases.map({ Catalogue[$0] }) {
      for row in ConsoleScreen.boardKeyRows(in: catalogue) {
        #expect(!row.label.isEmpty && row.help.hasSuffix("."))
      }
    }
  }

  @Test("No key is one that terminals, tmux or screen take, or that needs AltGr")
  func keys() {
    let forbidden: Set<Key> = [
      .function(1), .function(10), .function(11), .control("b"), .control("a"), .control("s"),
      .control("q"), .control("z"),
    ]
    for action in ConsoleScreen.actions.actions + ConsoleScreen.boardActions.actions {
      #expect(forbidden.isDisjoint(with: action.keys))
      for case .character(let sign) in action.keys { #expect(!"[]{}\\@|~$€".contains(sign)) }
    }
  }
}
