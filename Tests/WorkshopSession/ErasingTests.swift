import EventLog
import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Erasing the words of a comment")
struct ErasingTests {
  static let comment = CommentID(number: 1)
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  /// A session in which the first comment was amended once, and said something else first.
  private func session() throws -> SessionWriter {
    let writer = try SampleSession.create(path)
    let commands: [Command] = [
      SampleSession.comment("Zebra ett sa Anna högt"),
      .amendComment(comment: Self.comment, text: "Zebra två sa hon sedan", kind: nil),
      SampleSession.comment("En granne."),
      .startStep(run: SampleSession.opening),
    ]
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number + 1)), by: SampleSession.desk,
        at: SampleSession.at(Int64(number)))
    }
    return writer
  }

  @discardableResult
  private func erase(
    _ writer: SessionWriter, _ subject: ErasureSubject = .thing(.comment(comment)), id: UInt64 = 50
  ) throws(CommitFailure) -> WordsErasure {
    try writer.erase(
      subject, because: .participant, id: SampleSession.id(id), by: SampleSession.console,
      at: SampleSession.at(60))
  }

  private func mentionsZebra(_ value: Any) -> Bool { String(reflecting: value).contains("Zebra") }

  private func holdsZebra(_ name: String) throws -> Bool {
    String(decoding: try folder.bytes(of: name), as: UTF8.self).contains("Zebra")
  }

  @Test("Every wording is gone from the file and from whoever has it open")
  func everywhere() throws {
    let writer = try session()
    let other = try SessionWriter(opening: path, random: .seeded(8))
    let looking = try SessionWriter(opening: path, random: .seeded(9))
    let reader = try SessionReader(opening: path)
    let stage = try StageReader(opening: path)
    #expect(mentionsZebra(other.state) && mentionsZebra(reader.state))
    let erasure = try erase(writer)
    #expect(erasure.count == 2 && erasure.repetitions.isEmpty)
    #expect(erasure.words.texts == ["Zebra ett sa Anna högt", "Zebra två sa hon sedan"])
    #expect(erasure.commands == [SampleSession.id(1), SampleSession.id(2)])
    #expect(try !holdsZebra("dialog.jsonl"))
    #expect(!mentionsZebra(writer.state))
    #expect(writer.state.comments[Self.comment]?.text == .erased)
    #expect(writer.state.comments[CommentID(number: 2)]?.text == "En granne.")
    #expect(try reader.update() && stage.update())
    #expect(mentionsZebra(looking.state))
    try looking.update()
    #expect(!mentionsZebra(looking.state))
    #expect(!mentionsZebra(reader.state) && reader.state == writer.state)
    #expect(!mentionsZebra(stage.content))
    #expect(try reader.eventCount == SessionReader(opening: path).eventCount)
    // The other writer reads of it with its next command, which is an old one and gets its receipt.
    let again = try other.commit(
      SampleSession.comment("Zebra ett sa Anna högt"), id: SampleSession.id(1),
      by: SampleSession.desk, at: SampleSession.at(70))
    #expect(again.created == [.comment(Self.comment)])
    #expect(!mentionsZebra(other.state) && other.state == writer.state)
    #expect(try !holdsZebra("dialog.jsonl"))
    let report = try VerificationReport(verifying: path)
    #expect(report.isIntact && report.bodiesErased == 2 && report.unfinishedErasures == 0)
  }

  @Test("A change of the words that comes afterwards is refused, and so is erasing them again")
  func refused() throws {
    let writer = try session()
    try erase(writer)
    let bytes = try folder.bytes(of: "dialog.jsonl")
    let gone = CommitFailure.refused(.wordsErased(.comment(Self.comment)))
    #expect(throws: gone) { try erase(writer, id: 51) }
    #expect(throws: gone) {
      try writer.commit(
        .amendComment(comment: Self.comment, text: "Zebra tre", kind: nil),
        id: SampleSession.id(52), by: SampleSession.desk, at: SampleSession.at(70))
    }
    #expect(throws: CommitFailure.refused(.wouldReviveErased(SampleSession.id(2)))) {
      try writer.commit(
        .undo(command: SampleSession.id(2)), id: SampleSession.id(53), by: SampleSession.desk,
        at: SampleSession.at(70))
    }
    let unknown = EntityID.comment(CommentID(number: 9))
    #expect(throws: CommitFailure.refused(.unknown(unknown))) { try erase(writer, .thing(unknown)) }
    let theme = EntityID.theme(ThemeID(number: 1))
    #expect(throws: CommitFailure.refused(.unknown(theme))) { try erase(writer, .thing(theme)) }
    #expect(try folder.bytes(of: "dialog.jsonl") == bytes)
  }

  @Test("What was withdrawn or taken back is erased too, and what a finalised workshop holds")
  func everyPhase() throws {
    let writer = try session()
    let commands: [Command] = [
      .withdrawComment(comment: Self.comment), .undo(command: SampleSession.id(3)),
      .closeSession, .finalise,
    ]
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number + 10)), by: SampleSession.desk,
        at: SampleSession.at(10))
    }
    #expect(writer.state.comments[CommentID(number: 2)] == nil)
    try erase(writer)
    try erase(writer, .thing(.comment(CommentID(number: 2))), id: 51)
    let bytes = String(decoding: try folder.bytes(of: "dialog.jsonl"), as: UTF8.self)
    #expect(!bytes.contains("Zebra") && !bytes.contains("granne"))
    #expect(try VerificationReport(verifying: path).isIntact)
    #expect(writer.state.phase == .finalised)
  }

  @Test("The number on a slip leads to everything that was ever typed from it")
  func slip() throws {
    let writer = try session()
    let slip = try #require(SlipNumber("B2-01"))
    let commands: [Command] = [
      .issueSlips(table: TableID(number: 2), run: SampleSession.firstRound, count: 5),
      .addComment(NewComment(text: "Giraff fel", slip: slip)),
      .withdrawComment(comment: CommentID(number: 3)),
      .addComment(NewComment(text: "Giraff rätt", slip: slip)),
      .amendComment(comment: CommentID(number: 4), text: "Giraff bäst", kind: nil),
    ]
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number + 30)), by: SampleSession.desk,
        at: SampleSession.at(10))
    }
    let other = try #require(SlipNumber("B2-02"))
    #expect(throws: CommitFailure.refused(.slipNotTyped(other))) { try erase(writer, .slip(other)) }
    let erasure = try erase(writer, .slip(slip))
    #expect(erasure.count == 3)
    #expect(erasure.things == [3, 4].map { .comment(CommentID(number: $0)) })
    #expect(!String(reflecting: writer.state).contains("Giraff"))
    #expect(writer.state.typedSlips[slip] == CommentID(number: 4))
    #expect(try holdsZebra("dialog.jsonl"))
    let bytes = String(decoding: try folder.bytes(of: "dialog.jsonl"), as: UTF8.self)
    #expect(!bytes.contains("Giraff"))
    #expect(
      throws: CommitFailure.refused(.wordsErased(.comment(CommentID(number: 3))))
    ) { try erase(writer, .slip(slip), id: 51) }
  }

  @Test("Others who say the same are told of and not erased")
  func repetitions() throws {
    let writer = try session()
    _ = try writer.commit(
      SampleSession.comment("Som hon: ”Zebra två sa hon sedan”."), id: SampleSession.id(20),
      by: SampleSession.desk, at: SampleSession.at(9))
    let erasure = try erase(writer)
    #expect(erasure.repetitions == [6])
    #expect(mentionsZebra(writer.state))
  }

  @Test("Once an event says that words are erased nobody reads them, though a crash left the bytes")
  func announced() throws {
    let writer = try session()
    let reader = try SessionReader(opening: path)
    let line = try LogReader(opening: path).readNew()[2]
    let location = try #require(line.bodyLocation)
    let log = try LogWriter(opening: path)
    _ = try log.append { (_) throws(LogError) in
      [
        LogEntry(
          command: "erase-1", at: "2016-06-14T13:10:00.000Z", by: "program.x",
          type: "body.erased",
          data: Array(
            #"{"targets":[{"seq":2,"off":\#(location.lowerBound),"len":\#(location.count)}]}"#
              .utf8))
      ]
    }
    #expect(try holdsZebra("dialog.jsonl"))
    try reader.update()
    #expect(!String(reflecting: reader.state).contains("Zebra ett"))
    #expect(try SessionReader(opening: path).state == reader.state)
    #expect(try VerificationReport(verifying: path).unfinishedErasures == 1)
    _ = try writer.commit(
      SampleSession.comment("Vidare."), id: SampleSession.id(30), by: SampleSession.desk,
      at: SampleSession.at(90))
    #expect(!String(reflecting: writer.state).contains("Zebra ett"))
    let bytes = String(decoding: try folder.bytes(of: "dialog.jsonl"), as: UTF8.self)
    #expect(!bytes.contains("Zebra ett") && bytes.contains("Zebra två"))
    #expect(try VerificationReport(verifying: path).unfinishedErasures == 0)
  }

  // MARK: Outside the log

  private func store(table: Int) -> DraftStore {
    DraftStore(
      session: SampleSession.header().session, role: .desk, table: TableID(number: table),
      logPath: path, environment: [:], tag: "aaaa")
  }

  private func sweep(_ erasure: WordsErasure) -> ErasureLeftovers {
    erasure.sweep(beside: path, of: SampleSession.header().session, environment: [:], patience: 0)
  }

  private let sheet = DraftSheet(
    drafts: [
      nil: Draft(
        text: "En zebra, sa hon", run: SampleSession.firstRound, amends: .comment(comment)),
      TableID(number: 1): Draft(text: "\"Zebra två sa hon sedan", run: nil),
      TableID(number: 2): Draft(text: "Något helt annat", run: nil),
    ],
    unsaved: [
      UnsavedCommand(
        id: SampleSession.id(1), command: SampleSession.comment("Zebra ett sa Anna högt")),
      UnsavedCommand(
        id: SampleSession.id(60),
        command: .amendComment(comment: comment, text: "Zebra fyra", kind: nil)),
      UnsavedCommand(id: SampleSession.id(61), command: SampleSession.comment("Ett löfte.")),
    ])

  @Test("Drafts and commands that were not acknowledged lose the words, and nothing else")
  func drafts() throws {
    let writer = try session()
    store(table: 1).save(sheet)
    try folder.write(Array("Zebra ett sa Anna".utf8), to: "dialog.jsonl.desk.3.draft.new")
    let left = sweep(try erase(writer))
    #expect(left.drafts == ["\(path).desk.1.draft"])
    #expect(left.remaining.isEmpty)
    let kept = try #require(store(table: 1).load())
    #expect(kept.drafts == [TableID(number: 2): Draft(text: "Något helt annat", run: nil)])
    #expect(kept.unsaved == [sheet.unsaved[2]])
    #expect(store(table: 1).stationTag == "aaaa")
    #expect(!folder.names.contains("dialog.jsonl.desk.3.draft.new"))
    for name in folder.names { #expect(try !holdsZebra(name), "\(name)") }
  }

  @Test("Drafts that cannot be kept anew are told of and keep every word")
  func draftsThatCannotBeWritten() throws {
    let writer = try session()
    let path = store(table: 1).path
    store(table: 1).save(sheet)
    // Nothing can be written where a folder that is not empty has the name.
    #expect(mkdir("\(path).new", 0o700) == 0)
    try folder.write(Array("x".utf8), to: "dialog.jsonl.desk.1.draft.new/x")
    let left = sweep(try erase(writer))
    #expect(left.drafts.isEmpty && left.remaining.contains(path))
    #expect(store(table: 1).load() == sheet)
    #expect(!store(table: 1).save(DraftSheet()))
  }

  @Test("A draft that cannot be understood is told of where it holds the words")
  func brokenDraft() throws {
    let writer = try session()
    let broken = #"{"tag":"aaaa","drafts":[{"text":"Zebra två sa hon sedan"#
    try folder.write(Array(broken.utf8), to: "dialog.jsonl.desk.1.draft")
    let left = sweep(try erase(writer))
    #expect(left.drafts.isEmpty && left.remaining == ["\(path).desk.1.draft"])
  }

  @Test("What lies beside the log is found too where it is named by a link")
  func link() throws {
    let writer = try session()
    try folder.write(Array("Zebra två sa hon sedan".utf8), to: "dialog.jsonl.torn-9")
    #expect(mkdir(folder.file("annan"), 0o700) == 0)
    let link = folder.file("annan/lank.jsonl")
    #expect(symlink(path, link) == 0)
    let left = try erase(writer).sweep(
      beside: link, of: SampleSession.header().session, environment: [:], patience: 0)
    #expect(left.tornEnds.map { $0.split(separator: "/").last } == ["dialog.jsonl.torn-9"])
    #expect(try !holdsZebra("dialog.jsonl.torn-9"))
  }

  @Test("A folder of drafts that cannot be looked into is told of")
  func lockedFolder() throws {
    let writer = try session()
    try folder.write([], to: "verkstad")
    let left = try erase(writer).sweep(
      beside: path, of: SampleSession.header().session,
      environment: ["XDG_STATE_HOME": folder.path], patience: 0)
    #expect(left.remaining == [folder.file("verkstad")])
  }

  @Test("The drafts of a station that runs are its own to clear, and told of where it does not")
  func runningStation() throws {
    let writer = try session()
    let running = store(table: 1)
    running.save(sheet)
    let left = sweep(try erase(writer))
    #expect(left.drafts.isEmpty && left.remaining == [running.path])
    #expect(running.load() == sheet)
  }

  @Test("A torn end that holds the words is overwritten; other files are looked into and listed")
  func files() throws {
    let writer = try session()
    let torn = #"{"v":1,"seq":9,"cmd":"\#(SampleSession.id(1))","body":{"text":"Zeb"#
    try folder.write(Array(torn.utf8), to: "dialog.jsonl.torn-9")
    try folder.write(Array(#"{"v":1,"seq":7,"cmd":"other""#.utf8), to: "dialog.jsonl.torn-7")
    try folder.write(Array("- Zebra två sa\n  hon *sedan*\n".utf8), to: "dialog.md")
    try folder.write(Array("Ingenting.".utf8), to: "brev.txt")
    let erasure = try erase(writer)
    let left = sweep(erasure)
    #expect(left.tornEnds == ["\(path).torn-9"])
    #expect(left.remaining == [folder.file("dialog.md")])
    #expect(try folder.bytes(of: "dialog.jsonl.torn-9").count == torn.utf8.count)
    #expect(try folder.bytes(of: "dialog.jsonl.torn-9").allSatisfy { $0 == 0x20 })
    #expect(try folder.bytes(of: "dialog.jsonl.torn-7").first == UInt8(ascii: "{"))
    #expect(try holdsZebra("dialog.md"))
    #expect(sweep(erasure).tornEnds.isEmpty)
  }
}
