import Language
import SessionEngine
import TerminalKit

/// Something that is asked for on the facilitator's screen, a line at a time.
struct ConsoleForm: Equatable, Sendable {
  /// What it is about.
  enum Subject: Hashable, Sendable {
    case hope, message, roomCount, saving, voters, theme, merge, rename, word, find, conclusion,
      action,
      question
    case disagreement, readTable, topic
    /// Which of those that were listed is to be changed.
    case whichOutcome([Outcome])
    case change(Outcome)
    case place(keeping: Bool)
    case timeLeft(StepRun)
    case headcount([TableID])
    case insertStep(after: StepID?)
    case reword(StepID)
    case unused(VoteID)
    case rule(VoteID), newVote, votersAt(VoteID, [TableID]), correctDots(VoteID)
    case correctShownDots(VoteID)
    case takeAlong(VoteID), rest(VoteID)
    /// A theme below the cut is taken along because a table is to work on it.
    case takeAlongTo(TableID, ThemeLetter, VoteID)
    case hands([ThemeLetter]), dropTopic
    case settleTie(VoteID, TieChoice)
    /// The same once the room has heard another decision, so that it is owed the reason.
    case settleTieAnew(VoteID, TieChoice)
    case answer(ReportID)
    case slips(TableID, StepRun?)
    case decline(ProposalID)
    case seats
  }

  /// The ways to settle a tie across the cut.
  enum TieChoice: Hashable, Sendable { case widen, runOff, lot, discussion }

  /// One line of it.
  enum Field: Hashable, Sendable {
    case hope, message, people, voters, title, pair, word, explanation, query, conclusion, action
    case openQuestion, disagreement, table, letter, topic, stepKind, minutes,
      question,
      unused
    case who, due, reason, saving, timeLeft
    case whichOutcome([Outcome])
    case peopleAt(TableID)
    case stepTitle(StepKind)
    case letters(Int)
    case answer(ReportID)
    case slips(TableID, StepRun?)
    case declining(ProposalID)
    case seats, hosts, visits
    case countdown
    case dotsEach, cap, cut, whoVotes, secrecy, silence, meaning
    case votersAt(TableID)
    case correction, neededReason
    case reasonToTakeAlong(ThemeLetter)
    case hands(ThemeLetter)
  }

  var subject: Subject
  /// How many themes are to be chosen, where some are.
  var places = 0
  /// What has been answered so far.
  var answers: [String] = []
  var editor = LineEditor()
  /// Before whose eyes its words are typed.
  var sight = Sight.own
  /// Whether it was opened by the one before, as what it asks for comes in a row: an empty line closes it.
  var isAnother = false
  /// What was typed line by line before it was left or gone back in.
  var typedBefore: [String?] = []
  /// What is likely to be answered, line by line.
  var prefilled: [String] = []
  /// What stood in the first line when it was opened.
  var offered = ""
  /// Whether what stands in the line is what was likely, so that a digit takes its place.
  var isUntouched = false

  /// A form with its first line open.
  init(_ subject: Subject, places: Int = 0, prefilled: String = "") {
    self.subject = subject
    self.places = places
    editor = LineEditor(prefilled)
    offered = prefilled
    isUntouched = Int(prefilled) != nil
  }

  /// The lines, in order.
  var fields: [Field] {
    switch subject {
    case .hope: [.hope]
    case .message: [.message, .countdown]
    case .headcount(let tables): tables.map { .peopleAt($0) }
    case .roomCount: [.people]
    case .saving: [.saving]
    case .timeLeft: [.timeLeft]
    case .voters: [.voters]
    case .theme: [.title]
    case .merge: [.pair]
    case .rename: [.letter, .title]
    case .word: [.word, .explanation]
    case .find: [.query]
    case .conclusion: [.conclusion]
    case .action: [.action, .who, .due]
    case .question: [.openQuestion, .who, .due]
    case .disagreement: [.disagreement]
    case .whichOutcome(let listed): [.whichOutcome(listed)]
    case .change(let outcome): outcome.fields
    case .readTable: [.table]
    case .place: [.letter]
    case .topic: [.topic]
    case .insertStep: [.stepKind] + (insertedKind.map { [.stepTitle($0)] } ?? []) + [.minutes]
    case .reword: [.question]
    case .unused: [.unused]
    case .rule: [.voters, .dotsEach, .cap, .cut, .whoVotes, .secrecy, .silence]
    case .newVote: [.voters, .dotsEach, .cap, .cut, .whoVotes, .secrecy, .silence, .meaning]
    case .votersAt(_, let tables): tables.map { .votersAt($0) }
    case .correctDots: [.correction, .reason]
    case .correctShownDots: [.correction, .neededReason]
    case .takeAlong, .rest, .dropTopic: [.letter, .neededReason]
    case .takeAlongTo(_, let letter, _): [.reasonToTakeAlong(letter)]
    case .hands(let letters): letters.map { .hands($0) }
    case .settleTie(_, .discussion): [.letters(places), .reason]
    case .settleTie: [.reason]
    case .settleTieAnew(_, .discussion): [.letters(places), .neededReason]
    case .settleTieAnew: [.neededReason]
    case .answer(let report): [.answer(report)]
    case .slips(let table, let run): [.slips(table, run)]
    case .decline(let proposal): [.declining(proposal)]
    case .seats: [.seats, .hosts, .visits]
    }
  }

  /// The kind of the step that is put in, once that is answered.
  var insertedKind: StepKind? {
    let number = answers.first?.trimmed.wholeNumber.map { $0 - 1 }
    return number.flatMap { StepKind.allCases.indices.contains($0) ? StepKind.allCases[$0] : nil }
  }

  /// Goes to the first line again, with what was typed in each: what stands in a line that nobody sees is not an answer.
  mutating func rewind() {
    while !answers.isEmpty { goBack() }
    isUntouched = field.takesNoWords
  }

  /// Goes to the line before, and keeps what was typed in this one.
  mutating func goBack() {
    guard let last = answers.popLast() else { return }
    let place = answers.count + 1
    typedBefore += Array(repeating: nil, count: max(0, place + 1 - typedBefore.count))
    typedBefore[place] = editor.text
    editor = LineEditor(last)
  }

  /// The line that is open.
  var field: Field { fields[min(answers.count, fields.count - 1)] }

  /// Whether what it asks for comes in a row, so that it opens anew until an empty line or Esc closes it.
  var comesInARow: Bool {
    switch subject {
    case .hope, .theme, .conclusion, .action, .question: true
    default: false
    }
  }

  /// Whether it asks for one of what is said in a row elsewhere, so that an empty line is easily typed after it as well.
  var isTakenForRow: Bool {
    switch subject {
    case .disagreement, .word: true
    default: false
    }
  }

  /// Whether an empty line closes it.
  var closesWhenEmpty: Bool { isAnother && answers.isEmpty }

  /// What Enter does with the line that is open.
  var enter: PromptEnter {
    if holdsSeveralTables { return .save }
    if answers.count + 1 < fields.count { return .goOn }
    switch subject {
    case .find: return .search
    case .message: return .show
    case .readTable: return .open
    case .saving, .voters, .merge, .whichOutcome, .seats, .newVote: return .goOn
    default: return .save
    }
  }
}

extension ConsoleForm.Field {
  /// Whether letters of themes or numbers are asked for, which are typed anew rather than gone on with.
  var takesNoWords: Bool {
    switch self {
    case .people, .peopleAt, .countdown, .saving, .timeLeft, .voters, .votersAt, .whichOutcome,
      .table, .letter,
      .letters, .pair, .topic,
      .correction, .stepKind, .minutes, .unused, .dotsEach, .cap, .cut, .secrecy, .silence,
      .meaning, .hands, .slips, .seats,
      .hosts, .visits:
      true
    case .hope, .message, .title, .word, .explanation, .query, .conclusion, .action, .openQuestion,
      .disagreement, .question,
      .stepTitle, .who, .due, .reason, .neededReason,
      .reasonToTakeAlong, .whoVotes, .answer, .declining:
      false
    }
  }

  /// Whether an empty line is an answer.
  var mayBeEmpty: Bool {
    switch self {
    case .voters, .explanation, .who, .due, .reason, .answer, .declining, .hosts, .visits,
      .peopleAt, .countdown, .cap, .cut, .whoVotes, .votersAt, .hands, .stepTitle:
      true
    default: false
    }
  }

  /// Why an answer will not do; `nil` where it will.
  ///
  /// - Parameter today: The day from which one without a year is looked for.
  func problem(
    with answer: String, today: CalendarDate?, in digest: ConsoleDigest, _ catalogue: Catalogue
  ) -> String? {
    let prompts = catalogue.consolePrompts
    let text = answer.trimmed
    if text.isEmpty { return mayBeEmpty ? nil : prompts.writeSomething }
    switch self {
    case .seats:
      guard let people = text.wholeNumber else { return prompts.notNumber(text) }
      let allowed = 1...Limits.people
      guard !allowed.contains(people) else { return nil }
      return catalogue.seating.obstacle(.people(people, allowed: allowed))
    case .hosts, .visits:
      return text.yesOrNo(in: catalogue) == nil ? catalogue.board.notYesNo : nil
    case .countdown, .timeLeft:
      return prompts.problem(with: text, in: 1...Limits.minutes)
    case .whichOutcome(let listed):
      return prompts.problem(with: text, in: 1...max(1, listed.count))
    case .people, .voters, .votersAt, .hands:
      return prompts.problem(with: text, in: 0...Limits.people)
    case .minutes, .unused, .slips, .saving, .dotsEach, .cap, .cut, .silence:
      return text.wholeNumber == nil ? prompts.notNumber(text) : nil
    case .peopleAt:
      // The numbers of all tables may stand in one line; one that will not do leaves none of them saved.
      return text.split(separator: " ").lazy
        .compactMap { prompts.problem(with: String($0), in: 0...Limits.people) }.first
    case .secrecy, .meaning:
      let choices = self == .secrecy ? VoteSecrecy.allCases.count : DotMeaning.allCases.count
      return prompts.problem(with: text, in: 1...choices)
    case .stepKind: return prompts.problem(with: text, in: 1...StepKind.allCases.count)
    case .due:
      let dates = catalogue.dates
      return dates.reader.day(in: text, from: today) == nil ? dates.notADay(text) : nil
    case .table:
      guard let number = text.wholeNumber else { return prompts.notNumber(text) }
      return digest.tables.contains { $0.id.number == number } ? nil : prompts.noTable(text)
    case .topic: return TypedLetters.topic(text) == nil ? prompts.notUnderstood(text, "A3") : nil
    case .letter: return problem(with: text, count: 1, form: "A", in: digest, prompts)
    case .pair: return problem(with: text, count: 2, form: "BA", in: digest, prompts)
    case .letters(let count):
      return problem(with: text, count: count, form: "BC", in: digest, prompts)
    default: return nil
    }
  }

  private func problem(
    with text: String, count: Int, form: String, in digest: ConsoleDigest,
    _ prompts: ConsolePromptTexts
  ) -> String? {
    guard let letters = TypedLetters.letters(text), letters.count == count else {
      return prompts.notUnderstood(text, form)
    }
    let missing = letters.first { digest.theme(lettered: $0) == nil }
    return missing.map { prompts.noTheme($0.description) }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// The number that it is in digits, up to six of them.
  var wholeNumber: Int? {
    let digits = !isEmpty && utf8.count <= 6 && utf8.allSatisfy { (0x30...0x39).contains($0) }
    return digits ? Int(self) : nil
  }

  /// Whether it says yes or no, by its first letter; `nil` where it says neither.
  func yesOrNo(in catalogue: Catalogue) -> Bool? {
    guard let first = lowercased().first else { return false }
    let letters = catalogue.board.yesAndNo
    return first == letters.yes ? true : first == letters.no ? false : nil
  }

  /// The text, or `nil` where there is none.
  var unlessEmpty: String? { isEmpty ? nil : self }
}

extension ConsolePromptTexts {
  /// Why a text is no number of those; `nil` where it is one.
  fileprivate func problem(with text: String, in range: ClosedRange<Int>) -> String? {
    guard let number = text.wholeNumber else { return notNumber(text) }
    return range.contains(number) ? nil : outOfRange(text, range)
  }
}
