import ArgumentParser
import Language
import Printing
import SessionEngine
import WorkshopSession

/// `verkstad print slips`
struct PrintSlipsCommand: SpokenCommand {
  private static let usualCount = 24

  static let configuration = CommandConfiguration(
    commandName: "slips",
    abstract: "Numbered slips to write comments on, with stubs to tear off; or flip-chart heads.",
    discussion: """
      A table and round that has no slips yet is given numbers, which the workshop's file keeps; \
      printing again prints the same. Without --table these are the tables whose comments come in \
      on paper, or all tables where none is; without --round all table rounds.

        verkstad print slips day.jsonl
        verkstad print slips day.jsonl --table 3 --round 2 --more 8 --output more.pdf
        verkstad print slips day.jsonl --heads
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("A table; may be given several times.", valueName: "number"))
  var tables: [Int] = []
  @Option(
    name: .customLong("round"),
    help: ArgumentHelp("A table round, from 1; may be given several times.", valueName: "number"))
  var rounds: [Int] = []
  @Option(help: "How many slips a table gets for a round that has none yet; 24 otherwise.")
  var count: Int?
  @Option(help: "Give each of the tables and rounds so many more, and print only these.")
  var more: Int?
  @Flag(help: "Sheets to hang above flip charts, instead of slips.")
  var heads = false
  @Option(
    help: "The file to write, ending in html, pdf or typ.", completion: .file())
  var output: String?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    if count != nil, more != nil { throw .misuse(.conflictingOptions("--count", "--more")) }
    if heads, count != nil { throw .misuse(.conflictingOptions("--heads", "--count")) }
    if heads, more != nil { throw .misuse(.conflictingOptions("--heads", "--more")) }
    let file = try PaperFile(output, beside: file, called: heads ? "heads" : "slips")
    if heads {
      try printHeads(file, conversation)
    } else {
      try printSlips(file, conversation)
    }
  }

  private func printHeads(
    _ output: PaperFile, _ conversation: Conversation
  ) throws(CommandFailure) {
    let state = try conversation.read(file).state
    let places = try places(in: state)
    try output.write(
      .flipChartHeads(at: places, of: state, in: conversation.catalogue))
    try conversation.say(
      conversation.catalogue.printing.printed.heads(places.count, output.path))
  }

  private func printSlips(
    _ output: PaperFile, _ conversation: Conversation
  ) throws(CommandFailure) {
    let writer = try conversation.open(file)
    let places = try places(in: writer.state)
    try output.requireWritable()
    let known = writer.state.slipBatches.count
    for place in places where more != nil || !writer.state.hasSlips(at: place) {
      try issue(more ?? count ?? PrintSlipsCommand.usualCount, at: place, writer, conversation)
    }
    let new = writer.state.slipBatches.dropFirst(known)
    let issued = more == nil ? writer.state.slipBatches[...] : new
    let batches = places.flatMap { place in
      issued.filter { $0.table == place.table && $0.run == place.run }
    }
    try output.write(.slips(batches, of: writer.state, in: conversation.catalogue))
    try conversation.say(
      conversation.catalogue.printing.printed.slips(
        batches.map(\.count).clampedSum(), new.map(\.count).clampedSum(), output.path))
  }

  private func issue(
    _ count: Int, at place: TablePlace, _ writer: SessionWriter, _ conversation: Conversation
  ) throws(CommandFailure) {
    guard let table = place.table, let run = place.run else { return }
    let handedIn = HandedIn(for: writer.state)
    do {
      _ = try writer.commit(
        .issueSlips(table: table, run: run, count: count),
        id: handedIn.commandID(in: writer.state), by: handedIn.program,
        at: handedIn.moment(in: writer.state))
    } catch { throw conversation.failure(error, of: file, in: writer.state) }
  }

  /// The tables in the rounds that were chosen, round by round.
  private func places(in state: SessionState) throws(CommandFailure) -> [TablePlace] {
    let tables = try chosenTables(in: state)
    return try chosenRuns(in: state).flatMap { run in
      tables.map { TablePlace(table: $0, run: run) }
    }
  }

  private func chosenTables(in state: SessionState) throws(CommandFailure) -> [TableID] {
    let planned = state.plan.tables
    if let unknown = tables.first(where: { number in
      !planned.contains { $0.id.number == number }
    }) {
      throw .misuse(.unknownTable(unknown))
    }
    let paper = planned.filter { $0.source == .paper }
    let chosen =
      tables.isEmpty
      ? (paper.isEmpty ? planned : paper) : planned.filter { tables.contains($0.id.number) }
    return chosen.map(\.id).sorted()
  }

  private func chosenRuns(in state: SessionState) throws(CommandFailure) -> [StepRun] {
    let runs = state.tableRounds
    guard !runs.isEmpty else { throw .problem(.printing(.noTableRound)) }
    // Of a round that was run again the latest: papers of the one before are out already.
    let latest = Dictionary(
      runs.compactMap { run in state.roundNumber(of: run.step).map { ($0, run) } },
      uniquingKeysWith: { $1 })
    if let unknown = rounds.first(where: { latest[$0] == nil }) {
      throw .misuse(.printing(.unknownRound(unknown)))
    }
    guard rounds.isEmpty else { return Set(rounds).sorted().compactMap { latest[$0] } }
    let held = runs.filter { state.steps[$0.step]?.progress.status != .skipped }
    guard !held.isEmpty else { throw .problem(.printing(.noTableRound)) }
    return held
  }
}

extension SessionState {
  fileprivate func hasSlips(at place: TablePlace) -> Bool {
    slipBatches.contains { $0.table == place.table && $0.run == place.run }
  }
}
