import Language
import SessionEngine
import Testing

@Suite("The command line in words")
struct CommandLineTests {
  private let everyProblem: [CommandLineProblem] = {
    let path = "verkstad.jsonl"
    var all: [CommandLineProblem] = [
      .fileMissing(path: path), .isFolder(path: path), .folderMissing(path: path),
      .noPermission(path: path), .fileExists(path: path), .diskFull(path: path),
      .systemError(path: path, reason: "I/O error"), .fileTooLarge(path: path, megabytes: 64),
      .notUTF8(path: path, line: nil), .notUTF8(path: path, line: 3),
      .notALog(path: path, line: 1), .emptyLog(path: path), .damagedLog(path: path, line: 17),
      .newerLog(path: path, version: 2), .readableByOthers(path: path),
      .tornEndSetAside(path: path),
      .notATerminal, .terminalUnset, .terminalUnknown(name: "vt0"),
      .terminalTooSmall(columns: 20, rows: 5, neededColumns: 60, neededRows: 18),
      .unknownVote("v9"), .noVote, .noBallots(vote: "v1"), .unknownTable(9), .notADate("14/6"),
      .confirmationNeeded,
      .conflictingOptions("--plan", "--template"), .unknownRound(7, rounds: 2),
      .optionMissing("--stdin", neededBy: "--round"), .linesNotSaved(from: 3, path: path),
      .linesNotHome(2),
    ]
    let papers: [PrintProblem] = [
      .unknownEnding(path: "lappar.doc"), .typesetterMissing, .typesetterFailed(reason: "no font"),
      .unknownRound(9), .noTableRound, .noSeating, .noThemes,
    ]
    all += papers.map { .printing($0) }
    let scripts: [ScreenScriptProblem] = [
      .notALine("key Hej"), .unreadable(path: "words.txt"), .notACommand(.missingKey("command")),
      .refused("Rundan är stängd."), .waitedInVain(type: "comment.added", count: 2),
    ]
    all += scripts.map { .script(path: path, line: 4, $0) }
    let votes: [PabulibProblem] = [
      .unclosedQuote, .noSection, .missingSection("VOTES"), .duplicateSection("META"),
      .missingColumn("points"), .duplicateColumn("vote"), .emptyField("voter_id"), .noVoteType,
      .otherVoteType("approval"), .noProjects, .noVotes, .duplicateProject("7"),
      .duplicateVoter("7"), .unknownProject("7"), .projectTwice("7"),
      .unequalLists(projects: 2, points: 3), .negativePoints("-1"), .fractionalPoints("1.5"),
      .pointsNotANumber("x"), .tooManyPoints("99999999999999999999"),
    ]
    all += votes.map { .pabulib(path: path, line: 9, $0) }
    let obstacles: [SeatingObstacle] = [
      .people(0, allowed: 1...1000), .rounds(0, allowed: 1...12), .rounds(13, allowed: 1...12),
      .noTable, .tooFewSeats(seats: 4, people: 9), .contradiction, .numberUnknown, .nothingPlanned,
      .unknownPerson(9), .cannotSwap(4, 9),
    ]
    all += obstacles.map { .seating($0) }
    all += StorageProblem.allCases.map { .storage(path: path, $0) }
    let requests: [RequestProblem] = [
      .notJSON(byte: 3), .tooLong(megabytes: 1), .missingKey("id"),
      .wrongKind(key: "command.addComment.table", expected: .number),
      .unknownCommand("addCommnt", nearest: "addComment"), .unknownCommand("x", nearest: nil),
      .unknownKey("txt", nearest: "text"), .unknownKey("x", nearest: nil), .duplicateKey("id"),
      .timeInLiveSession,
    ]
    all += requests.map { .notACommand(path: path, line: 4, $0) }
    let kinds: [ExpectedKind] = [
      .text, .number, .truth, .list, .mapping, .date, .time, .like("s2.1"), .oneOf(["sv", "da"]),
    ]
    let plans: [PlanProblem] =
      [
        .notYAML(reason: "tab"), .alias("a"), .duplicateKey("title"),
        .unknownKey("step", nearest: "steps"), .unknownKey("x", nearest: nil),
        .missingKey("title"),
        .unknownWord("tea", key: "kind", known: ["break"], nearest: nil),
        .unknownWord("brake", key: "kind", known: ["break"], nearest: "break"),
        .outOfRange(key: "steps[1].minutes", value: -1, allowed: 0...1440),
        .tooLong(key: "title", limit: 500), .itemCount(key: "steps", count: 0, allowed: 1...200),
        .duplicateTable(3), .unknownTable(9),
      ] + kinds.map { .wrongKind(key: "title", expected: $0) }
    all += plans.map { .plan(path: path, line: 3, column: 5, $0) }
    let files: [CSVProblem] = [
      .empty, .nul, .missingColumn("text"), .unknownColumn("tema", nearest: "theme"),
      .unknownColumn("x", nearest: nil), .duplicateColumn("text"),
      .fieldCount(found: 3, expected: 4), .unclosedQuote, .textAfterQuote, .notANumber("x"),
      .notASlip("x"),
      .tooManyRows(limit: 7),
      .outOfRange("0", least: 1), .unknownKind("x", known: ["hope"]), .emptyField,
    ]
    all += files.map { .csv(path: path, line: 3, column: .text, $0) }
    return all
  }()

  @Test(
    "Every problem says what is wrong, with what, and what to do",
    arguments: SessionLanguage.allCases)
  func problems(language: SessionLanguage) {
    let texts = everyProblem.map { Catalogue[language].commandLine.problem($0) }
    for problem in texts {
      // What a correction suggests may end in a question.
      let text = problem.last == "?" ? problem.dropLast() + "." : problem
      #expect(
        isWhole(
          text.first?.isLetter == true ? text.prefix(1).uppercased() + text.dropFirst() : "X" + text
        ), "\(text)")
      #expect(text.split(separator: ". ").count >= 2 || text.contains("chmod"), "\(text)")
    }
    #expect(Set(texts).count == texts.count)
  }

  @Test("No problem is told in the same words in two languages")
  func differ() {
    for problem in everyProblem {
      let texts = SessionLanguage.allCases.map { Catalogue[$0].commandLine.problem(problem) }
      #expect(Set(texts).count == texts.count, "\(texts)")
    }
  }

  @Test("File, line, column and remedy are named")
  func names() {
    let problem = Catalogue.swedish.commandLine.problem
    #expect(problem(.readableByOthers(path: "v.jsonl")).contains("chmod 600 v.jsonl"))
    #expect(problem(.damagedLog(path: "v.jsonl", line: 17)).contains("rad 17"))
    #expect(
      problem(.csv(path: "c.csv", line: 3, column: .text, .notANumber("x"))).hasPrefix(
        "c.csv, rad 3, kolumnen text: ”x” är inget heltal."))
    #expect(problem(.notATerminal).contains("--plain"))
    #expect(
      problem(.terminalTooSmall(columns: 20, rows: 5, neededColumns: 60, neededRows: 18))
        .contains("20×5"))
  }
}
