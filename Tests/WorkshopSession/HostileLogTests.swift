import EventLog
import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Logs with lines that are whole and wrong")
struct HostileLogTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The entries of a small workshop, from the first comment to the reveal.
  private func entries() throws -> [LogEntry] {
    let path = folder.file("whole.jsonl")
    let writer = try SampleSession.create(path)
    let (vote, theme) = (VoteID(number: 1), ThemeID(number: 1))
    let run = SampleSession.firstRound
    let commands: [Command] = [
      .startStep(run: run), .setTimer(run: run, by: 60), SampleSession.comment("Ett."),
      SampleSession.comment("Två."), .releaseComment(comment: CommentID(number: 1)),
      .setHeadcount(table: TableID(number: 1), run: run, people: 7), .pauseAll, .resumeAll,
      .createTheme(title: "Tid", description: "Om tid", parent: nil),
      .createTheme(title: "Plats", description: nil, parent: theme),
      .placeComment(comment: CommentID(number: 1), theme: theme, keepingOthers: false),
      .startStep(run: StepRun(StepID(number: 4), 1)),
      .proposeVote(VoteProposal(rule: DotRule(cutAfter: 1), voters: 10)),
      .openVote(vote: vote, themes: []),
      .countDots(vote: vote, CountPlace(theme: theme, table: nil), dots: 3),
      .recordUnused(vote: vote, table: nil, dots: 2), .closeVote(vote: vote),
      .reveal(vote: vote, themes: 2),
      .addNote(NewNote(theme: theme, kind: .bullet, text: "Så.")),
      .undo(command: SampleSession.id(18)),
    ]
    return try entries(of: commands, path, writer)
  }

  /// The entries of a small workshop with paper, seats, turns, reports and proposals, some of it taken back.
  private func entriesOfTables() throws -> [LogEntry] {
    let path = folder.file("tables.jsonl")
    let writer = try SampleSession.create(path)
    let (run, table) = (SampleSession.firstRound, TableID(number: 1))
    let (slip, aside) = (try #require(SlipNumber("B1-03")), try #require(SlipNumber("B1-04")))
    let arrangement = SeatingArrangement(
      people: [
        SeatedPerson(perspectives: [.user], host: table, together: [2], neededTables: [table]),
        SeatedPerson(apart: [3]), SeatedPerson(),
      ],
      rounds: [
        SeatedRound(step: run.step, seats: [table, table, TableID(number: 2)], locked: [1]),
        SeatedRound(step: StepID(number: 3), seats: [table, TableID(number: 2), nil]),
      ], seed: 7)
    let commands: [Command] = [
      .adoptSeating(arrangement), .startStep(run: run),
      .issueSlips(table: table, run: run, count: 5),
      .issueSlips(table: table, run: run, count: 4),
      .addComment(NewComment(text: "Lapp.", table: table, run: run, slip: slip)),
      .setSlipAside(slip: aside, fate: .illegible),
      .takeSlipUp(slip: aside),
      .countSlips(table: table, run: run, handedIn: 6),
      .setTableSource(table: table, source: .paper),
      .countTurn(table: table, run: run, perspective: .user),
      .countTurn(table: table, run: run, perspective: .user),
      .report(table: table, run: run, kind: .message, text: "Kaffe?"),
      .answerReport(report: ReportID(number: 1), answer: "Snart."),
      .markReadBack(table: table, run: run, comments: [CommentID(number: 1)], present: 7),
      .propose(.conclusion(text: "Vidare."), table: table, theme: nil),
      .propose(.term(word: "Ord", explanation: "Sak"), table: table, theme: nil),
      .acceptProposal(proposal: ProposalID(number: 1)),
      .declineProposal(proposal: ProposalID(number: 2), reason: "Nej."),
    ]
    let undone: [Command] = [17, 13, 12, 10, 8, 7, 0].map { .undo(command: SampleSession.id($0)) }
    return try entries(of: commands + undone, path, writer)
  }

  private func entries(
    of commands: [Command], _ path: String, _ writer: SessionWriter
  ) throws -> [LogEntry] {
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number)), by: SampleSession.console,
        at: SampleSession.at(Int64(number)))
    }
    return try LogReader(opening: path).readNew().map { line in
      var body: LogEntry.Body?
      if case .present(let bytes) = line.body {
        let rest = bytes.drop { $0 != UInt8(ascii: ",") }.dropFirst()
        body = LogEntry.Body(
          json: [UInt8(ascii: "{")] + rest, salt: String(repeating: "0", count: 22))
      }
      return LogEntry(
        command: line.command, undoes: line.undoes, at: line.at, by: line.by, type: line.type,
        data: Array(line.data), body: body)
    }
  }

  private static let numbers = [
    "0", "1", "2", "3", "99", "100000", "4611686018427387904", "9223372036854775807",
    "-1", "-9223372036854775808",
  ]

  /// Puts another number in place of one, be it a fact or part of a name.
  private func mutate(_ data: inout [UInt8], _ random: RandomSource) {
    let starts = data.indices.filter { index in
      (0x30...0x39).contains(data[index])
        && (index == 0 || !(0x30...0x39).contains(data[index - 1]))
    }
    guard let start = pick(starts, random) else { return }
    let end = data[start...].firstIndex { !(0x30...0x39).contains($0) } ?? data.endIndex
    data.replaceSubrange(start..<end, with: Array((pick(Self.numbers, random) ?? "0").utf8))
  }

  private func pick<Element>(_ elements: [Element], _ random: RandomSource) -> Element? {
    elements.isEmpty ? nil : elements[Int(random.next() % UInt64(elements.count))]
  }

  @Test(
    "No number, order or target in whole lines makes reading, showing, counting or writing trap",
    arguments: [false, true])
  func mutated(isOfTables: Bool) throws {
    let original = try isOfTables ? entriesOfTables() : entries()
    for seed in 0..<300 as Range<UInt64> {
      let random = RandomSource.seeded(seed)
      var entries = original
      for _ in 0...(random.next() % 6) {
        let index = 2 + Int(random.next() % UInt64(entries.count - 2))
        switch random.next() % 8 {
        case 0: entries.swapAt(index, 2 + Int(random.next() % UInt64(entries.count - 2)))
        case 1: entries.remove(at: index)
        case 2: entries.insert(entries[index], at: 2)
        case 3: entries[index].undoes = pick(original.map(\.command), random)
        case 4: entries[index].at = "9999-12-31T23:59:59.999Z"
        default: mutate(&entries[index].data, random)
        }
      }
      let path = folder.file("\(seed).jsonl")
      for index in entries.indices.dropFirst(2).filter({ $0 % 2 == 0 }) {
        entries[index].command = "m-\(index)"
      }
      _ = try LogWriter.create(at: path, entries: entries)
      try exercise(path, writing: seed % 10 == 0)
    }
  }

  private func exercise(_ path: String, writing: Bool) throws {
    let reader = try SessionReader(opening: path)
    for (vote, _) in reader.state.votes.all { _ = reader.state.tally(of: vote) }
    _ = reader.state.slipAccounts
    let draft = SeatingDraft(of: reader.state)
    _ = (try? draft?.announced(), try? draft?.planned())
    #expect(try StageReader(opening: path).content.title == reader.state.plan.title)
    guard reader.problem == nil else {
      #expect(throws: LogProblem.self) { try SessionWriter(opening: path, random: .seeded(1)) }
      return
    }
    guard writing else { return }
    let writer = try SessionWriter(opening: path, random: .seeded(1))
    let commands: [Command] =
      [
        SampleSession.comment("Till."), .createTheme(title: "Ny", description: nil, parent: nil),
        .pauseAll, .resumeAll, .closeSession,
      ] + writer.state.journal.entries.map { .undo(command: $0.command) }
    for (number, command) in commands.enumerated() {
      _ = try? writer.commit(
        command, id: SampleSession.id(UInt64(500 + number)), by: SampleSession.console,
        at: SampleSession.at(900))
    }
    #expect(try SessionReader(opening: path).state == writer.state)
  }
}
