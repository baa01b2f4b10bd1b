import Language
import SessionEngine
import Testing

/// A context in which theme 2 is B, step 3 is the second table round, and the rest have titles.
let knowing = NamingContext(
  letter: { ThemeLetter(index: $0.number - 1) },
  title: { id in
    switch id {
    case .comment: "Säg hej i väntrummet, det kostar ingenting alls att göra"
    case .ballot: "B7"
    case .step, .vote: nil
    default: "Väntan"
    }
  },
  stepKind: { _ in .tableRound },
  round: { $0.number - 1 },
  headline: { _ in .sessionClosed })

/// One of every refusal, and where a sentence depends on its values, one of each sentence.
let everyRefusal: [Refusal] = {
  let desk = Station(.desk, table: TableID(number: 2), tag: "x9")
  let run = StepRun(StepID(number: 3), 1)
  let theme = ThemeID(number: 2)
  let vote = VoteID(number: 1)
  let comment = CommentID(number: 17)
  let command = CommandID(high: 1, low: 2)
  let wall = CountPlace(theme: theme, table: nil)
  let atTable = CountPlace(theme: theme, table: TableID(number: 4))
  var all: [Refusal] = [
    .sessionExists, .noSession, .finalised, .closed, .scriptedSession, .notClosed, .roomPaused,
    .roomNotPaused, .alreadyDone(by: desk), .unknown(.comment(comment)),
    .unknownTable(TableID(number: 9)), .unknownRun(run, latest: 0), .unknownRun(run, latest: 2),
    .stepNotPending(run.step), .runNotRunning(run), .runNotEnded(run), .noTimer(run),
    .duplicateTable(TableID(number: 9)), .withdrawn(comment), .wordsErased(.comment(comment)),
    .notPlaced(comment, theme),
    .mergedAlready(theme, into: ThemeID(number: 1)), .notMerged(theme), .sameTheme(theme),
    .titleTaken(theme), .tooManyThemes(limit: 60), .frozen(by: vote),
    .noteOfOtherTheme(NoteID(number: 5)), .otherVoteOpen(vote), .noThemes, .notInVote(theme, vote),
    .tooManyDots(dots: 6, allowed: 5), .overCap(theme, dots: 3, cap: 2), .themeTwice(theme),
    .ballotExists(BallotID(number: 4)), .moreBallotsThanVoters(.room, ballots: 33, voters: 32),
    .moreDotsThanHandedOut(.room, dots: 161, handedOut: 160), .countedAlready(wall),
    .countedAlready(atTable), .countChanged(wall), .notInTie(theme, vote),
    .tieSettled(vote, by: desk),
    .overCapAtPlace(.room, theme, cap: 3, voters: 4),
    .overCapAtPlace(.wall, theme, cap: 3, voters: 1), .notCounted(atTable), .alreadyShown(vote),
    .unknownCommand(command), .alreadyUndone(command), .cannotUndo(command),
    .dependedOn(command, headline: .commentPlaced(comment: comment, theme: theme), by: desk),
    .wouldReviveErased(command), .row(line: 7, column: .theme, .noThemes), .noRows,
    .unknownTheme(title: "Väntan"), .unknownTableNumber(9), .unknownRound(3, rounds: 2),
  ]
  if let slip = SlipNumber(table: TableID(number: 3), number: 7) {
    all += [
      .slipTyped(slip, as: comment), .slipNotTyped(slip),
      .slipOfOtherTable(slip, TableID(number: 5)),
    ]
  }
  all += [
    .notTableRound(run.step), .tooManySlips(TableID(number: 3), limit: 9999), .nothingReadBack,
    .notReadingBack(run), .wallNotFrozen, .wallPictureGone,
    .seatsForOthers(run.step, seats: 30, people: 32), .seatedTwice(run.step),
    .seatsOfPastRound(run.step), .unknown(.report(ReportID(number: 2))),
    .unknown(.proposal(ProposalID(number: 2))),
  ]
  for phase in VotePhase.allCases {
    for needed in VotePhase.allCases where needed != phase {
      all.append(.votePhase(vote, is: phase, needed: needed))
    }
  }
  all += TextField.allCases.flatMap {
    [Refusal.emptyText($0), .textTooLong($0, characters: 501, limit: 500)]
  }
  all += NumberField.allCases.map { .outOfRange($0, value: -1, allowed: 1...100) }
  return all
}()

@Suite("Refusals in words")
struct RefusalTests {
  @Test(
    "Every refusal says what happened and what to do, in whole sentences",
    arguments: SessionLanguage.allCases)
  func sentences(language: SessionLanguage) {
    for refusal in everyRefusal {
      for context in [knowing, NamingContext()] {
        let sentence = Catalogue[language].refusals.sentence(refusal, context)
        #expect(isWhole(sentence), "\(refusal): \(sentence)")
        let stops = sentence.split(separator: ".", omittingEmptySubsequences: true)
        #expect(stops.count >= 2, "no remedy: \(sentence)")
      }
    }
  }

  @Test("No refusal is told in the same words in two languages")
  func differ() {
    for refusal in everyRefusal {
      let sentences = SessionLanguage.allCases.map {
        Catalogue[$0].refusals.sentence(refusal, knowing)
      }
      #expect(Set(sentences).count == sentences.count, "\(sentences)")
    }
  }

  @Test("Different refusals are told in different words", arguments: SessionLanguage.allCases)
  func distinct(language: SessionLanguage) {
    let sentences = everyRefusal.map { Catalogue[language].refusals.sentence($0, knowing) }
    #expect(Set(sentences).count == sentences.count)
  }

  @Test("Things are named as the room knows them")
  func names() {
    let theme = ThemeID(number: 2)
    let swedish = Catalogue.swedish.refusals.sentence
    #expect(swedish(.overCap(theme, dots: 3, cap: 2), knowing).contains("3 pluppar på tema B"))
    #expect(swedish(.overCap(theme, dots: 3, cap: 2), NamingContext()).contains("tema 2"))
    #expect(swedish(.unknownTable(TableID(number: 3)), knowing).hasPrefix("Bord 3 finns inte."))
    #expect(swedish(.noTimer(StepRun(StepID(number: 3), 1)), knowing).hasPrefix("Samtalspass 2"))
    #expect(
      swedish(.withdrawn(CommentID(number: 1)), knowing).hasPrefix(
        "Inlägg ”Säg hej i väntrummet, det kostar…” är tillbakataget."))
    let desk = Station(.desk, table: TableID(number: 2), tag: "x9")
    #expect(
      Catalogue.danish.refusals.sentence(.alreadyDone(by: desk), knowing)
        == "Det har referenten ved bord 2 allerede gjort. Du behøver ikke gøre noget.")
    #expect(
      Catalogue.english.refusals.sentence(.alreadyDone(by: desk), knowing).hasPrefix(
        "Already done by the desk at table 2."))
  }

  @Test("A row of a file is named by line and column, and that nothing was read in is said")
  func rows() {
    let refusal = Refusal.row(line: 7, column: .table, .unknownTableNumber(9))
    #expect(
      Catalogue.swedish.refusals.sentence(refusal, knowing)
        == "Rad 7, kolumnen table: Bord 9 finns inte. Rätta bordets nummer så att det stämmer med "
        + "planen. Inget ur filen har lästs in.")
  }

  @Test("A session names its own things")
  func sessionContext() throws {
    var state = SessionState()
    let id = CommandID(high: 1, low: 2)
    for (number, event) in [
      Event.planAdopted(
        Plan(
          title: "V", tables: [], steps: [PlannedStep(kind: .tableRound, minutes: 1)])),
      .themeCreated(
        theme: ThemeID(number: 1), letter: ThemeLetter(index: 3), title: "Väntan",
        description: nil, parent: nil),
      .conclusionAdded(conclusion: ConclusionID(number: 1), text: .erased),
    ].enumerated() {
      state.apply(
        EventRecord(
          sequence: number, command: id, by: Station(.console, tag: "a"), at: Moment(wall: 0),
          event: event))
    }
    let context = NamingContext(state)
    let names = Catalogue.english.names
    #expect(names.entity(.theme(ThemeID(number: 1)), context) == "theme D")
    #expect(names.entity(.conclusion(ConclusionID(number: 1)), context) == "conclusion 1")
    #expect(names.run(StepRun(StepID(number: 1), 1), context) == "table round 1")
  }
}

/// Whether a sentence begins with a capital, ends with a full stop and holds nothing of its template.
func isWhole(_ sentence: String) -> Bool {
  guard let first = sentence.first, sentence.last == "." else { return false }
  let leftovers = ["\\(", "Optional", "nil", "  ", "..", " .", "%@", "SessionEngine"]
  return (first.isUppercase || "”“«".contains(first))
    && !leftovers.contains { sentence.contains($0) }
}
