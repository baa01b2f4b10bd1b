import SessionEngine
import TerminalTestSupport
import WorkshopSession

/// The slips of a table from one round, as they lie on the desk.
struct PaperPile {
  /// The table's number.
  let table: Int
  /// The round, from 1.
  let round: Int
  /// The numbers of the slips that were handed in.
  let slips: [Int]
  /// Those that are not typed, and why.
  var aside: [Int: SlipFate] = [:]
  /// A slip of the pile that is taken up once more by mistake.
  var takenUpAgain: Int?

  /// Six slips a table and round are printed.
  static let printed = 6

  /// Forty slips of five tables in two rounds: two cannot be read, one was withdrawn, and some numbers between were not handed in.
  static let all = [
    PaperPile(table: 1, round: 1, slips: [1, 2, 3, 4]),
    PaperPile(table: 2, round: 1, slips: [1, 2, 4, 5]),
    PaperPile(table: 3, round: 1, slips: [1, 2, 3, 4], aside: [3: .illegible]),
    PaperPile(table: 4, round: 1, slips: [1, 2, 3, 4], takenUpAgain: 2),
    PaperPile(table: 5, round: 1, slips: [2, 3, 4, 6]),
    PaperPile(table: 1, round: 2, slips: [7, 8, 9, 10], aside: [10: .illegible]),
    PaperPile(table: 2, round: 2, slips: [7, 8, 9, 10]),
    PaperPile(table: 3, round: 2, slips: [7, 8, 9, 10]),
    PaperPile(table: 4, round: 2, slips: [7, 8, 9, 12]),
    PaperPile(table: 5, round: 2, slips: [7, 8, 9, 10], aside: [8: .withdrawn]),
  ]
}

/// What came of typing slips in.
struct SlipResult {
  /// The keys.
  var counts = KeyCounts()
  /// How many slips were handed in.
  var slips = 0
  /// How many of them were typed.
  var typed = 0
  /// What was lost, doubled, or does not add up, in words.
  var faults: [String] = []
}

/// Slips of paper that are typed in, pile by pile, at a desk in a terminal.
struct SlipTrial {
  private let scratch: ScratchFolder
  private let session: String
  private let noteTaker: NoteTaker
  private var sentences = SentenceGenerator(seed: 40)
  private var written: [NewComment] = []
  private var round: Int?

  /// Starts the desk.
  ///
  /// - Parameter speed: How many times as fast as a person.
  init(speed: Int, in scratch: ScratchFolder) throws {
    self.scratch = scratch
    session = try TypedWorkshop.make(.paper, slips: PaperPile.printed, in: scratch)
    noteTaker = try NoteTaker(
      at: TypedWorkshop.desk(session, in: scratch), session: session, speed: speed)
  }

  /// Types the piles in, and returns what came of it.
  mutating func run(_ piles: [PaperPile]) throws -> SlipResult {
    for pile in piles { try type(pile) }
    try noteTaker.seeSaved(written.count)
    return SlipResult(
      counts: noteTaker.counts, slips: piles.reduce(0) { $0 + $1.slips.count },
      typed: written.count, faults: try faults(piles))
  }

  private mutating func type(_ pile: PaperPile) throws {
    // The piles of the other tables are of the same round until another is chosen.
    if pile.round == round {
      noteTaker.type("\(pile.table)\r", for: .table)
    } else {
      noteTaker.type("\(pile.table).\(pile.round)\r", for: .round)
    }
    round = pile.round
    noteTaker.type("=\(pile.slips.count)\r", for: .handedIn)
    // The number that the key puts in the line, or that stands there.
    var proposed = (pile.round - 1) * PaperPile.printed + 1
    var stands = false
    for slip in pile.slips {
      let presses = slip - proposed + (stands ? 0 : 1)
      if presses > 0 {
        noteTaker.press(Array(repeating: "\u{1B}OC", count: presses), for: .number)
      }
      let number = try number(slip, at: pile.table)
      try noteTaker.see("\(number)")
      proposed = slip + 1
      stands = false
      if let fate = pile.aside[slip] {
        noteTaker.press(["\r", fate == .illegible ? "1" : "2"], for: .aside)
        continue
      }
      let text = sentences.sentence()
      noteTaker.type(text, for: .sentence)
      stands = slip != pile.slips.last
      noteTaker.press([stands ? "\u{1B}OB" : "\r"], for: .save)
      written.append(
        NewComment(
          text: text, table: TableID(number: pile.table), run: TypedWorkshop.rounds[pile.round - 1],
          slip: number))
    }
    if let again = pile.takenUpAgain {
      noteTaker.type("b\(pile.table)-\(again) ", for: .mistake)
      let number = try number(again, at: pile.table)
      try noteTaker.see("rätta lapp \(number)")
      noteTaker.pressMore(["\u{15}"], for: .mistake)
    }
  }

  private func number(_ slip: Int, at table: Int) throws -> SlipNumber {
    guard let number = SlipNumber(table: TableID(number: table), number: slip) else {
      throw PseudoTerminal.Failure(description: "there can be no slip \(slip) at table \(table)")
    }
    return number
  }

  /// Holds what stands in the log against the slips, and looks whether they add up.
  private func faults(_ piles: [PaperPile]) throws -> [String] {
    let state = try SessionReader(opening: session).state
    let found = state.comments.all.map(\.value).filter { !$0.isWithdrawn }.map { comment in
      NewComment(
        text: comment.text.text ?? "", kind: comment.kind, table: comment.table, run: comment.run,
        slip: comment.slip)
    }
    var faults = TypedComments.faults(written: written, found: found)
    for table in Set(piles.map(\.table)).sorted() {
      let here = piles.filter { $0.table == table }
      let fates = here.flatMap(\.aside.values)
      let handedIn = here.reduce(0) { $0 + $1.slips.count }
      let found = state.slipAccounts[TableID(number: table)]
      let adds =
        found?.handedIn == handedIn && found?.remaining == 0
        && found?.illegible == fates.count { $0 == .illegible }
        && found?.withdrawn == fates.count { $0 == .withdrawn }
      if !adds {
        faults.append(
          "table \(table): \(handedIn) were handed in, but the session has \(found as Any)")
      }
    }
    return faults
  }
}
