import ArgumentParser
import Language
import Seating
import SessionEngine
import SessionFormat
import WorkshopSession

/// What a new plan of seats is made from.
struct NewSeatingOptions: ParsableArguments {
  /// A little more than the largest that is read, so that one too large is seen to be.
  private static let greatestLength = 65 << 20

  @Option(help: "How many people come; they get the numbers 1, 2, 3 …")
  var people: Int?
  @Option(
    help: "A CSV file of those who come; they get the numbers of their rows.",
    completion: .file(extensions: ["csv"]))
  var participants: String?
  @Flag(
    name: .customLong("with-hosts"),
    help: "With --people: one host a table; the first people are hosts of tables 1, 2, 3 …")
  var hasHosts = false
  @Flag(name: .customLong("hosts-move"), help: "Hosts change tables as everyone does.")
  var hostsMove = false
  @Flag(
    name: .customLong("visit-every-table"),
    help: "Everyone is to come to every table; it is said what that costs.")
  var visitsEveryTable = false
  @Option(help: "Another number gives another plan that is as good.")
  var seed: UInt64 = 1

  /// Whether anything was given that a plan is made from.
  var asksForNewPlan: Bool { people != nil || participants != nil }

  func validate() throws {
    if hasHosts, participants != nil {
      throw ValidationError("--with-hosts goes with --people; a file says itself who is host.")
    }
  }

  /// What the seats are planned from.
  func draft(
    in state: SessionState, _ conversation: Conversation
  ) throws(CommandFailure) -> SeatingDraft {
    let seated: [SeatedPerson]
    if let participants {
      seated = try read(participants, state, conversation)
    } else {
      guard let count = people ?? state.plan.participants else {
        throw .misuse(.seating(.numberUnknown))
      }
      guard (1...Limits.people).contains(count) else {
        throw .misuse(.seating(.people(count, allowed: 1...Limits.people)))
      }
      seated = [SeatedPerson](
        numbered: count, hostsOf: hasHosts ? state.plan.tables.map(\.id) : [])
    }
    return SeatingDraft(
      of: seated, in: state, hostsStay: !hostsMove, visitsEveryTable: visitsEveryTable, seed: seed)
  }

  private func read(
    _ path: String, _ state: SessionState, _ conversation: Conversation
  ) throws(CommandFailure) -> [SeatedPerson] {
    let stream = try InputStream(
      path: path, standardInput: conversation.catalogue.commandLine.standardInput)
    let contents = try stream.rest(limit: NewSeatingOptions.greatestLength)
    let rows: [ParticipantRow]
    do { rows = try CSVReader.participants(contents[...]) } catch {
      throw .problem(.csv(error, path: path))
    }
    guard (1...Limits.people).contains(rows.count) else {
      throw .problem(.seating(.people(rows.count, allowed: 1...Limits.people)))
    }
    do { return try rows.seated(at: state.plan.tables) } catch {
      switch error {
      case .unknownTable(let line, let number):
        throw .refused(
          .row(line: line, column: .host, .unknownTableNumber(number)), place: path,
          NamingContext(state))
      case .unknownNeed(let line, let need, let features, let tables):
        let known =
          conversation.catalogue.alphabet.sorted(features.sorted()) { $0 }
          + tables.map { "\($0.number)" }
        throw .problem(
          .csv(path: path, line: line, column: .needs, .unknownKind(need, known: known)))
      }
    }
  }
}

/// What has changed since seats were planned.
struct SeatingChangeOptions: ParsableArguments {
  @Option(help: "So many people more come; they get the numbers after the last.")
  var arrive: Int?
  @Option(help: "These leave, by their numbers: 4,7.", transform: numbers)
  var leave: [Int] = []
  @Option(help: "These come back after all.", transform: numbers)
  var back: [Int] = []
  @Option(
    name: .customLong("close-table"), help: "Nobody sits at these tables from now on.",
    transform: numbers)
  var close: [Int] = []
  @Option(
    name: .customLong("reopen-table"), help: "These tables are used again.", transform: numbers)
  var reopen: [Int] = []
  @Flag(help: "Plan the rounds to come anew, as after a round was added to the plan.")
  var replan = false
  @Option(help: "Two people change places: 4,17. Needs --round.", transform: numbers)
  var swap: [Int] = []
  @Option(help: "The round in which they do, from 1.")
  var round: Int?

  /// Whether anything is to be changed.
  var changeAnything: Bool { changesPlan || !swap.isEmpty }

  private var changesPlan: Bool {
    arrive != nil || !(leave + back + close + reopen).isEmpty || replan
  }

  func validate() throws {
    if !swap.isEmpty, swap.count != 2 || round == nil {
      throw ValidationError("--swap takes two numbers and needs --round.")
    }
    if let round, round < 1 { throw ValidationError("--round takes a number from 1.") }
    if swap.isEmpty, round != nil { throw ValidationError("--round belongs to --swap.") }
    if !swap.isEmpty, changesPlan {
      throw ValidationError("--swap changes two seats only; ask for other changes by themselves.")
    }
    if let arrive, !(1...Limits.people).contains(arrive) {
      throw ValidationError("--arrive takes a number from 1 to \(Limits.people).")
    }
  }

  /// The seats after the changes.
  func board(_ draft: inout SeatingDraft) throws -> SeatingBoard {
    if !swap.isEmpty { return try swapped(draft) }
    guard changesPlan else {
      guard let board = try draft.announced() else {
        throw CommandFailure.misuse(.seating(.nothingPlanned))
      }
      return board
    }
    for person in leave + back where !draft.people.indices.contains(person - 1) {
      throw CommandFailure.misuse(.seating(.unknownPerson(person)))
    }
    for person in leave { draft.setLeft(person, true) }
    for person in back { draft.setLeft(person, false) }
    for table in close + reopen where !draft.hasTable(table) {
      throw CommandFailure.misuse(.unknownTable(table))
    }
    for table in close { draft.setClosed(TableID(number: table), true) }
    for table in reopen { draft.setClosed(TableID(number: table), false) }
    if let arrive { draft.add(Array(repeating: SeatedPerson(), count: arrive)) }
    return try draft.planned()
  }

  private func swapped(_ draft: SeatingDraft) throws -> SeatingBoard {
    guard var board = try draft.announced() else {
      throw CommandFailure.misuse(.seating(.nothingPlanned))
    }
    guard swap.count == 2, let round, board.rounds.indices.contains(round - 1),
      board.swap(swap[0], swap[1], in: board.rounds[round - 1])
    else {
      throw CommandFailure.misuse(.seating(.cannotSwap(swap.first ?? 0, swap.last ?? 0)))
    }
    return board
  }
}

/// Numbers with commas between them.
@Sendable private func numbers(_ text: String) throws -> [Int] {
  try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
    guard let number = Int(part.filter { $0 != " " }), number >= 1 else {
      throw ValidationError("Give numbers from 1 with commas between them: 4,7.")
    }
    return number
  }
}
