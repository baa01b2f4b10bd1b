import Language
import SessionEngine
import Testing

@Suite("What comes in from other files, in words")
struct BringingInTests {
  private static let comment = CommentID(number: 4)

  /// One of every reason why something is not home.
  private static let reasons: [MergeFindings.Reason] = [
    .rewordedAtHome(.comment(comment)),
    .movedAtHome(comment, table: TableID(number: 2), run: nil),
    .refused(.unknownTable(TableID(number: 9))), .refused(.unknown(.step(StepID(number: 3)))),
    .refused(.finalised), .refused(.withdrawn(comment)),
    .refused(.alreadyDone(by: Station(.console, tag: "0"))), .refused(.awayFromSession),
    .refused(.emptyText(.comment)),
  ]

  private static let commands: [Command] = [
    .addComment(NewComment(text: "a")), .amendComment(comment: comment, text: "a", kind: nil),
    .withdrawComment(comment: comment), .moveComment(comment: comment, table: nil, run: nil),
    .addNote(NewNote(theme: ThemeID(number: 1), kind: .bullet, text: "a")),
    .amendNote(note: NoteID(number: 1), text: "a", kind: nil),
    .moveNote(note: NoteID(number: 1), after: nil), .removeNote(note: NoteID(number: 1)),
    .addConclusion(text: "a"), .addAction(text: "a", owner: "b", due: nil),
    .addQuestion(text: "a", answeredBy: nil, due: nil), .addTerm(word: "a", explanation: "b"),
    .propose(.conclusion(text: "a"), table: nil, theme: nil),
    .undo(command: CommandID(high: 1, low: 1)), .closeSession,
  ]

  private func findings(
    _ clashes: [MergeFindings.Clash], comments: Int = 2, repeated: Int = 0
  ) -> MergeFindings {
    MergeFindings(
      path: "t.jsonl", home: "day.jsonl", comments: comments, others: 0, repeated: repeated,
      clashes: clashes, tornEnd: nil)
  }

  @Test("Each reason says what to do, in words of its own", arguments: SessionLanguage.allCases)
  func reasons(language: SessionLanguage) {
    let texts = Catalogue[language].commandLine.merge
    let sentences = Self.reasons.map { texts.reason($0, "day.jsonl", NamingContext()) }
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences { #expect(sentence.contains(". "), "\(sentence)") }
  }

  @Test(
    "Each line that is not home stands under its reason with its words",
    arguments: SessionLanguage.allCases)
  func clashes(language: SessionLanguage) {
    let clashes = Self.commands.enumerated().map {
      MergeFindings.Clash(line: $0.offset + 2, command: $0.element, reason: .refused(.finalised))
    }
    let lines = Catalogue[language].commandLine.merge.lines(findings(clashes), NamingContext())
    let entries = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") }
    #expect(entries.count == Self.commands.count)
    #expect(Set(entries).count == entries.count)
    #expect(lines.count { $0 == "    a" } == 7)
    #expect(lines.count { $0 == "    a – b" } == 2)
  }

  @Test("When everything is home it is said, and nothing else", arguments: SessionLanguage.allCases)
  func allHome(language: SessionLanguage) {
    let texts = Catalogue[language].commandLine.merge
    for findings in [findings([]), findings([], comments: 0, repeated: 3)] {
      #expect(texts.lines(findings, NamingContext()).count == 1)
    }
  }

  @Test("The same is told differently in each language")
  func languages() {
    func all(_ texts: CommandLineTexts) -> [String] {
      Self.reasons.map { texts.merge.reason($0, "day.jsonl", NamingContext()) }
        + texts.merge.lines(findings([]), NamingContext())
        + NoteLineProblem.allCases.map(texts.noteLines.problem)
        + [
          texts.noteLines.saved(Self.comment), texts.noteLines.savedBefore(Self.comment),
          texts.noteLines.takenBack(Self.comment), texts.noteLines.refused(3, "x"),
          texts.importing.skipped(2), texts.importing.lookedAlike(1, 2),
        ]
    }
    let sets = SessionLanguage.allCases.map { all(Catalogue[$0].commandLine) }
    for index in sets[0].indices {
      #expect(Set(sets.map { $0[index] }).count == sets.count, "\(sets.map { $0[index] })")
    }
  }

  @Test(
    "A preview aligns its numbers and tells each look-alike with both wordings",
    arguments: SessionLanguage.allCases)
  func preview(language: SessionLanguage) {
    var findings = ImportFindings(path: "list.md")
    findings.comments = 12
    findings.places = [
      .init(table: TableID(number: 1), run: nil, count: 2), .init(table: nil, run: nil, count: 10),
    ]
    findings.themes = [.init(title: "Tid", isNew: true, count: 12)]
    findings.lookAlikes = [
      .init(line: 3, text: "Hej\ndå", other: .line(2), otherText: "hej då", percent: nil),
      .init(
        line: 4, text: "Hejsan", other: .comment(Self.comment, table: nil, run: nil),
        otherText: "Hejsan!!", percent: 80),
    ]
    findings.unreadLines = Array(1...20)
    let lines = Catalogue[language].commandLine.importing.lines(findings, NamingContext())
    let numbers = lines.filter { $0.hasSuffix(" 2") || $0.hasSuffix(" 10") }
    #expect(Set(numbers.map(\.count)).count == 1)
    #expect(lines.contains { $0.contains("Hej då") })
    #expect(lines.contains { $0.contains("hej då") && $0.contains("=") })
    #expect(lines.contains { $0.contains("80 %") && $0.contains("Hejsan!!") })
    #expect(lines.contains { $0.contains("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …") })
  }
}
