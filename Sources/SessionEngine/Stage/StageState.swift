/// Everything that the room may see, and nothing else.
///
/// No field can hold a hidden total, a private note, a name or a comment that nobody let onto the wall.
public struct StageState: Hashable, Sendable {
  /// A theme as the room knows it.
  public struct Topic: Hashable, Sendable {
    /// Its letter.
    public let letter: ThemeLetter
    /// Its title.
    public let title: Words
    /// How many comments lie under it.
    public let comments: Int
    /// The tables that go deeper into it.
    public let tables: [TableID]
  }

  /// A theme's result that the room has been shown.
  public struct Result: Hashable, Sendable {
    /// Its rank.
    public let rank: Int
    /// Its letter.
    public let letter: ThemeLetter
    /// Its title.
    public let title: Words
    /// Its dots.
    public let dots: Int
    /// Whether it shares its rank with a theme that is shown.
    public let isTied: Bool
  }

  /// Something that somebody said and that may be on the wall.
  public struct Utterance: Hashable, Sendable {
    /// The comment.
    public let comment: CommentID
    /// The words.
    public let text: Words
    /// What kind it is.
    public let kind: CommentKind
    /// At which table; `nil` for the room.
    public let table: TableID?
  }

  /// What was said, as far as a wall has room for it.
  public struct Utterances: Hashable, Sendable {
    /// As many rows has no wall.
    static let greatestLength = 200

    /// What was said last, in order.
    public let latest: [Utterance]
    /// How much was said before that and is not shown.
    public let earlier: Int

    /// How much was said.
    public var count: Int { latest.count + earlier }
  }

  /// Where somebody sits next: a number or what that person chose to be called, never a name.
  public struct Seat: Hashable, Sendable {
    /// The number on the card, from 1.
    public let person: Int
    /// What is on the card beside the number.
    public let alias: Words?
    /// The table.
    public let table: TableID
    /// Whether the person sat there in the round before.
    public let stays: Bool
  }

  /// What a vote shows the room.
  public struct Ballot: Hashable, Sendable {
    /// How many dots each voter has.
    public let rule: DotRule
    /// Who votes, in words.
    public let who: Words?
    /// How secret it is.
    public let secrecy: VoteSecrecy
    /// The themes to vote on.
    public let themes: [Topic]
  }

  /// A theme by what it is called.
  public struct ThemeName: Hashable, Sendable {
    /// The theme's letter.
    public let letter: ThemeLetter
    /// The theme's title.
    public let title: Words

    /// What a theme is called.
    public init(letter: ThemeLetter, title: Words) { (self.letter, self.title) = (letter, title) }

    /// What the theme of a result is called.
    public init(_ result: Result) { self.init(letter: result.letter, title: result.title) }
  }

  /// What a reveal has shown so far.
  public struct Reveal: Hashable, Sendable {
    /// The results that are shown, most dots first.
    public let shown: [Result]
    /// The themes whose result is not shown yet, in the order of their letters, as the room voted on them.
    public let hidden: [ThemeName]
    /// How many voted, hands and not dots; `nil` where nobody knows.
    public let voters: Int?
    /// Where the cut falls, once everything is shown.
    public let cutAfter: Int?
    /// The letters tied across the cut, once everything is shown.
    public let tiedAcross: [ThemeLetter]
    /// The latest decision about the cut and its reason, once everything is shown.
    public let ruling: CutRuling?
    /// The themes that the decision names, by their letters.
    public let ruledOn: [ThemeLetter]
    /// What was decided about the tie, whatever was decided beside it since, once everything is shown.
    public let settlement: CutDecision?
    /// The tied themes that it says to go on with, by their letters.
    public let chosenInTie: [ThemeLetter]
    /// The letters of what is gone on with after all decisions, once everything is shown and decided; none before that.
    public let goesOn: [ThemeLetter]
    /// What the dots say.
    public let meaning: DotMeaning
    /// Whether dots were corrected after the room had seen some.
    public let isCorrected: Bool
    /// The letters of those that are shown and whose dots were corrected then; none once a decision was taken back since, or where
    /// all that were corrected are hidden.
    public let corrected: [ThemeLetter]

    /// How many themes there are in all.
    public var total: Int { shown.count + hidden.count }

    /// Whether themes are tied across the cut and nobody has decided what that means, whatever was decided beside it.
    public var isTieUndecided: Bool { !tiedAcross.isEmpty && settlement == nil }
  }

  /// Something to be done, as the room sees it.
  public struct Agreement: Hashable, Sendable {
    /// What.
    public let text: Words
    /// Who.
    public let who: Words?
    /// By when.
    public let due: CalendarDate?
    /// What was answered, where it was a question that has its answer already.
    public var answer: Words?
  }

  /// What stands in the middle of the wall.
  public enum Scene: Hashable, Sendable {
    /// Before anything has begun, with what is given and what is open.
    case welcome(given: [Words], open: [Words])
    /// The opening, with hopes.
    case hopes([Utterance])
    /// A round at the tables: the question, and questions of single tables.
    case tableRound(
      question: Words?, tableQuestions: [TableID: Words], released: Utterances,
      counts: [TableID: Int])
    /// A round at the tables while they read back to one another what was written.
    case readBack(question: Words?)
    /// People move to other tables before the next round.
    ///
    /// The rule is the plan's own, where it has one; seats are there where they are planned.
    case changeTables(next: StepID, rule: Words?, seats: [Seat])
    /// Themes are gathered in the large group.
    case themes([Topic], inHand: Utterance?)
    /// How it is going to be voted, before anybody thinks or votes.
    case rule(Ballot)
    /// Everyone thinks in silence before a vote.
    case silence(Ballot)
    /// Dots are given.
    case voting(Ballot)
    /// Dots are counted.
    case counting
    /// The result is shown.
    case reveal(Reveal)
    /// Tables go deeper.
    case deepening([Topic])
    /// What the room goes on with.
    case outcomes(conclusions: [Words], actions: [Agreement], questions: [Agreement])
    /// A break, until the next step begins.
    case pause(StepID)
    /// Thanks, and from whom answers come.
    case thanks(questions: [Agreement])
  }

  /// A step's name for the strip at the top.
  public struct StepName: Hashable, Sendable {
    /// What happens in it.
    public let kind: StepKind
    /// Its title, where it has one of its own.
    public let title: Words?
    /// Which table round it is, from 1, where there are several.
    public let round: Int?
    /// When it begins, where that is fixed.
    public let startsAt: TimeOfDay?
  }

  /// The language of the wall.
  public let language: SessionLanguage
  /// What the workshop is called.
  public let title: Words
  /// Who arranges it.
  public let organisation: Words?
  /// Where it is held.
  public let place: Words?
  /// On which day.
  public let date: CalendarDate?
  /// What goes on.
  public let now: StepName?
  /// What comes next.
  public let next: StepName?
  /// The next break that has a fixed time, else the next one.
  public let nextBreak: StepName?
  /// The timer of what goes on.
  public internal(set) var timer: StepTimer?
  /// The run that goes on.
  public let run: StepRun?
  /// What stands in the middle.
  public internal(set) var scene: Scene
  /// A message over everything else.
  public internal(set) var message: StageNotice?
  /// How the time that is left is shown.
  public internal(set) var clock: StageClock
  /// Whether the wall is blank.
  public internal(set) var isBlank: Bool
  /// Whether everything stands still.
  public internal(set) var isPaused: Bool
}
