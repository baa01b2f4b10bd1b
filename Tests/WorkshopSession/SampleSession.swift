import SessionEngine

@testable import WorkshopSession

/// A small session to begin with: two tables, hopes, two rounds, a vote.
enum SampleSession {
  static let console = Station(.console, tag: "test")
  static let desk = Station(.desk, table: TableID(number: 2), tag: "test")

  static let plan = Plan(
    title: "Dialog", question: "Hur går vi vidare?",
    tables: [Table(id: TableID(number: 1)), Table(id: TableID(number: 2))],
    steps: [
      PlannedStep(kind: .opening, minutes: 5), PlannedStep(kind: .tableRound, minutes: 20),
      PlannedStep(kind: .tableRound, minutes: 20), PlannedStep(kind: .voting, minutes: 10),
    ])

  static func header(_ source: SessionHeader.Source = .live) -> SessionHeader {
    SessionHeader(
      session: CommandID(high: 1, low: 2), series: CommandID(high: 3, low: 4), source: source,
      language: .swedish)
  }

  static func at(_ second: Int64) -> Moment { Moment(wall: 1_465_902_000_000 + second * 1000) }

  static func create(
    _ path: String, _ source: SessionHeader.Source = .live, seed: UInt64 = 7
  ) throws -> SessionWriter {
    try SessionWriter.create(
      at: path, header: header(source), plan: plan, by: console, at: at(0),
      random: .seeded(seed))
  }

  static func id(_ number: UInt64) -> CommandID { CommandID(high: 99, low: number) }

  static let opening = StepRun(StepID(number: 1), 1)
  static let firstRound = StepRun(StepID(number: 2), 1)

  static func comment(_ text: String) -> Command {
    .addComment(NewComment(text: text, table: TableID(number: 2), run: firstRound))
  }
}
