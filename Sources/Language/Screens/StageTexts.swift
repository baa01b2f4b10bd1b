import SessionEngine

/// The wall: what the room reads. Plain and short, for the back row.
public struct StageTexts: Sendable {
  /// Greets those who come in.
  public let welcome: String
  /// Before what goes on.
  public let now: String
  /// Before what comes next.
  public let next: String
  /// When coffee, or whatever the break is called, comes.
  public let breakAt: @Sendable (_ title: String, _ clock: String) -> String
  /// Over what cannot be changed here.
  public let given: String
  /// Over what the room can influence.
  public let open: String
  /// Over the hopes.
  public let hopes: String
  /// That many earlier things of a list are not shown.
  public let earlier: @Sendable (Int) -> String
  /// That many further things of a list are not shown.
  public let more: @Sendable (Int) -> String
  /// The last minute of a timer.
  public let finishSentence: String
  /// The time is out.
  public let timeIsUp: String
  /// The time has been out for a while; said calmly.
  public let roundOff: String
  /// A timer that stands still.
  public let clockStands: String
  /// Over comments that were let onto the wall.
  public let saidAtTables: String
  /// That people change tables.
  public let changeTables: String
  /// The answer to a question.
  public let answered: @Sendable (String) -> String
  /// Who stays at a table and who moves.
  public let changeTablesHow: String
  /// That one sits down with people whom one has not sat with.
  public let sitWithOthers: String
  /// How to find one's planned seat.
  public let findSeat: String
  /// That those whose numbers are in brackets stay.
  public let bracketsStay: String
  /// Which page of how many is shown.
  public let page: @Sendable (_ page: Int, _ pages: Int) -> String
  /// Over the themes.
  public let themes: String
  /// Before the first theme.
  public let noThemesYet: String
  /// Over the comment that is being sorted.
  public let inHand: String
  /// The minute before the vote.
  public let thinkSilently: String
  /// What to do in the minute before a vote.
  public let thinkSilentlyHow: String
  /// Over the rule of the vote.
  public let vote: String
  /// The heading over how it is going to be voted.
  public let howToVote: String
  /// How many dots each has; small numbers in words.
  public let dotsEach: @Sendable (Int) -> String
  /// What resistance dots are put on.
  public let resistanceHow: String
  /// How dots may be placed, with the most that one theme may get.
  public let placing: @Sendable (_ cap: Int?) -> String
  /// Not all dots have to be used.
  public let mayBeUnused: String
  /// How many themes are deepened, while the vote is still to come.
  public let cutAfter: @Sendable (Int) -> String
  /// How secret the vote is.
  public let secrecy: @Sendable (VoteSecrecy) -> String
  /// Who votes, from the facilitator's words.
  public let whoVotes: @Sendable (String) -> String
  /// Dots are being counted.
  public let counting: String
  /// The totals are hidden.
  public let hiddenUntilReveal: String
  /// Over the result.
  public let result: String
  /// Over the result of resistance dots.
  public let resistanceResult: String
  /// That something was corrected after the room had seen it, and which themes by their letters where it was their dots.
  public let corrected: @Sendable (_ letters: String?) -> String
  /// How many themes have not been shown yet.
  public let stillHidden: @Sendable (Int) -> String
  /// Themes with the same number of dots, by letters in words.
  public let sameNumber: @Sendable (String) -> String
  /// Below themes with the same number of dots through which the line would run, while nobody has decided.
  public let undecided: @Sendable (String) -> String
  /// The line after the themes that are deepened.
  public let cut: @Sendable (Int) -> String
  /// Which themes are gone on with, by their letters.
  public let deepens: @Sendable (_ letters: String) -> String
  /// Themes that share a number across the cut, by letters in words.
  public let tiedAtCut: @Sendable (String) -> String
  /// What was decided about the cut.
  public let ruling: @Sendable (_ decision: CutDecision, _ letters: String) -> String
  /// Over who deepens what.
  public let deepening: String
  /// The tables that deepen a theme, by their numbers.
  public let atTables: @Sendable ([Int]) -> String
  /// Choose a theme with one's feet.
  public let chooseTheme: String
  /// Over what the room goes on with.
  public let goingOnWith: String
  /// Over conclusions.
  public let conclusions: String
  /// Over actions.
  public let actions: String
  /// Over questions and who answers them.
  public let questions: String
  /// Nobody has taken something on.
  public let nobodyYet: String
  /// By which day.
  public let by: @Sendable (String) -> String
  /// What a break ends with, by the clock.
  public let backAt: @Sendable (String) -> String
  /// A break is over, or nobody knows when it is.
  public let backSoon: String
  /// Everything stands still.
  public let paused: String
  /// What becomes of it when everything stands still.
  public let pausedHow: String
  /// Thanks.
  public let thanks: String
  /// Over questions, from whom answers come and when.
  public let answersFrom: String
  /// What becomes of it all.
  public let whatNow: String
  /// The window is too small; which size is needed.
  public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// Leaves the wall.
  public let leave: String
  /// Asks once before the wall is closed.
  public let leaveAsked: String
  /// Over the keys of the wall.
  public let help: String
  /// What the key of help does.
  public let helpHelp: String
  /// What the key that leaves does.
  public let leaveHelp: String
  /// Leaves the wall without asking.
  public let leaveAtOnce: String
  /// What the key that leaves without asking does.
  public let leaveAtOnceHelp: String
  /// Whether texts fit.
  public let fit: FitTexts
}

/// A small number in words, as a sentence begins; a larger one in digits.
func spelled(_ number: Int, _ words: [String]) -> String {
  words.indices.contains(number) ? words[number] : String(number)
}
