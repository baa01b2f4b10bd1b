import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What stands for a person on the board: signs, the number, what the person is called, letters of perspectives.
struct BoardCells {
  /// The longest alias that is shown beside a number.
  private static let longestAlias = 12

  private let board: SeatingBoard
  private let cursor: BoardCursor
  private let round: BoardRound
  private let letters: PerspectiveLetters
  private let numberWidth: Int
  private let aliasWidth: Int
  private let lettersWidth: Int
  private let erased: String
  private let metAgain: Set<Int>

  /// The cells of a board with the cursor where it is.
  init(_ board: SeatingBoard, _ cursor: BoardCursor, of screen: ConsoleScreen) {
    self.board = board
    self.cursor = cursor
    round = screen.seats?.round ?? BoardRound()
    metAgain = Set((screen.seats?.again ?? []).map(\.other))
    erased = screen.catalogue.names.erased
    let people = board.arrangement.people
    let asked = screen.state.plan.perspectives
    let used = Set(people.flatMap(\.perspectives))
    letters = PerspectiveLetters(
      asked: asked + Perspective.allCases.filter(used.contains), in: screen.catalogue)
    numberWidth = String(max(1, people.count)).count
    aliasWidth = min(
      Self.longestAlias,
      people.compactMap { $0.alias?.text }.map { TextWidth.columns(of: $0) }.max() ?? 0)
    lettersWidth = people.map(\.perspectives.count).max() ?? 0
  }

  /// How many columns a person takes.
  var width: Int {
    2 + numberWidth + (aliasWidth > 0 ? aliasWidth + 1 : 0)
      + (lettersWidth > 0 ? lettersWidth + 1 : 0)
  }

  /// Signs, number, alias and letters, in columns.
  func text(of person: Int) -> String {
    let people = board.arrangement.people
    guard people.indices.contains(person - 1) else { return "" }
    let seated = people[person - 1]
    let number = String(person)
    var text = "\(relation(of: person))\(standing(of: person, seated))"
    text += String(repeating: " ", count: max(0, numberWidth - number.count)) + number
    if aliasWidth > 0 {
      text += " " + TextLayout.pad(seated.alias.map { $0.text ?? erased } ?? "", width: aliasWidth)
    }
    if lettersWidth > 0 {
      text += " " + String(seated.perspectives.compactMap { letters.letter(of: $0) })
    }
    return text
  }

  /// How many of each perspective, by their letters: `b2`.
  func mix(of people: [Int]) -> [String] {
    letters.entries.compactMap { entry in
      let count = people.count { person in
        board.arrangement.people.indices.contains(person - 1)
          && board.arrangement.people[person - 1].perspectives.contains(entry.perspective)
      }
      return count == 0 ? nil : "\(entry.letter)\(count)"
    }
  }

  /// How a person looks; the signs say the same.
  func style(of person: Int) -> StyleRole {
    if cursor.held == person { return .accent }
    if round.moved[person] != nil { return .warning }
    if metAgain.contains(person) { return .warning }
    return board.hasBegun(cursor.round) ? .muted : .text
  }

  /// The sign for what a person is to the one whom keys act on.
  private func relation(of person: Int) -> Character {
    if cursor.held == person { return "«" }
    if metAgain.contains(person) { return "!" }
    if round.moved[person] != nil { return ">" }
    return " "
  }

  private func standing(of person: Int, _ seated: SeatedPerson) -> Character {
    if board.isLocked(person, in: cursor.round) { return "=" }
    return seated.host == nil ? " " : "*"
  }
}
