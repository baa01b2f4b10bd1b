/// A step of the plan as it stands now.
public struct Step: Hashable, Sendable {
  /// What is planned, in its latest wording.
  public var planned: PlannedStep
  /// Earlier wordings of its question, the oldest first; `nil` stands for the plan's common question.
  public var earlierQuestions: [Words?] = []
  /// How many of the earlier wordings were replaced before the step began, so that nobody was asked them.
  public var neverAsked = 0
  /// How it goes with it.
  public var progress = StepProgress()

  init(_ planned: PlannedStep) { self.planned = planned }
}

/// A comment as it stands now.
///
/// Its fields are in the order in which they take the least memory: a session has thousands.
public struct TableComment: Hashable, Sendable {
  /// The words, in their latest wording.
  public var text: Words
  /// At which table; `nil` for the room.
  public var table: TableID?
  /// What kind it is.
  public var kind: CommentKind
  /// Whether it may be on the wall.
  public var visibility = CommentVisibility.held
  /// Whether it was taken back.
  public var isWithdrawn = false
  /// Whether it lies in the parking lot.
  public var isParked = false
  /// Whether it was said for a group and not for oneself.
  public var speaksForGroup = false
  /// Whether its wording was read back to the table and agreed to.
  public var isReadBack = false
  /// In which run it was said; `nil` before any step had begun.
  public var run: StepRun?
  /// When it was said, in milliseconds since 1970 UTC.
  public var saidAt: Int64
  /// From where it was said.
  public var perspectives: [Perspective]
  /// The themes that it is placed under, in the order of their numbers.
  public var themes: [ThemeID] = []
  /// Where it was typed.
  public var station: Station
  /// The slip of paper that it was typed from.
  public var slip: SlipNumber?
}

/// A theme as it stands now.
public struct Theme: Hashable, Sendable {
  /// The letter by which the room knows it.
  public var letter: ThemeLetter
  /// Its title.
  public var title: Words
  /// What it covers.
  public var description: Words?
  /// The theme that it was split from.
  public var parent: ThemeID?
  /// The theme that it was merged into.
  public var mergedInto: ThemeID?
  /// The tables that go deeper into it, in the order of their numbers.
  public var tables: [TableID] = []
  /// How many raised a hand for going deeper into it, where hands were counted.
  public var hands: Int?
  /// Why it was left out of the deepening, if it was.
  public var dropped: Words?
  /// Its notes in order.
  public var notes: [NoteID] = []
}

/// A note as it stands now.
public struct Note: Hashable, Sendable {
  /// The theme that it belongs to.
  public var theme: ThemeID
  /// What kind it is.
  public var kind: NoteKind
  /// The words.
  public var text: Words
  /// At which table it was written.
  public var table: TableID?
}

/// A ballot of a vote.
public struct Ballot: Hashable, Sendable {
  /// The vote.
  public var vote: VoteID
  /// What is written on it.
  public var label: Words?
  /// What it says; `nil` where a correction has taken it out.
  public var marks: BallotMarks?
  /// The table it came from, where that is known.
  public var table: TableID?
  /// From where its voter speaks, where dots have colours.
  public var perspective: Perspective?
}

/// What was decided about a cut, and why.
public struct CutRuling: Hashable, Sendable {
  /// What was decided.
  public var decision: CutDecision
  /// Why.
  public var reason: Words?
  /// The themes that were tied across the cut then; empty where it is about none of that.
  public var tied: Set<ThemeID>
}

extension CutRuling {
  /// Whether it holds while these themes are tied across the cut: a decision about a tie does for that tie, where it says what becomes
  /// of it. A log may say otherwise of any.
  func holds(onTie tied: Set<ThemeID>) -> Bool {
    guard decision.settlesTie else { return true }
    switch decision {
    case .lot(_, []), .discussion([]): return false
    default: return !tied.isEmpty && self.tied == tied && tied.isSuperset(of: decision.themes)
    }
  }
}

/// A vote as it stands now.
public struct Vote: Hashable, Sendable {
  /// The rule of dots.
  public var rule: DotRule
  /// How many people got dots, as was said for the room, the wall and tables.
  public var voters: [VoterPlace: Int] = [:]
  /// Who votes, in words.
  public var who: Words?
  /// How secret it is.
  public var secrecy: VoteSecrecy
  /// How far it has come.
  public var phase = VotePhase.draft
  /// The themes that it is about, frozen when it was opened.
  public var themes: [ThemeID] = []
  /// Dots that were counted, on the wall and at tables.
  public var counts: [CountPlace: Int] = [:]
  /// What a second person counted at places that were counted before; it adds nothing.
  public var checks: [CountPlace: Int] = [:]
  /// Dots that were left unused outside of ballots, in all or per table.
  public var unused: [TableID?: Int] = [:]
  /// How many themes the room has seen the dots of, from the lowest.
  public var revealedThemes = 0
  /// What was decided about the cut, in order.
  public var rulings: [CutRuling] = []
  /// Whether its dots were corrected after the room had seen some of them, or a decision that it had seen was taken back.
  public var isCorrectedSinceReveal = false
  /// The themes whose dots were corrected after the room had seen some.
  public var themesCorrectedSinceReveal: Set<ThemeID> = []
  /// The vote whose tie at the cut it settles, where it is a run-off.
  public var runOffOf: VoteID?

  init(rule: DotRule, voters: Int?, who: Words?, secrecy: VoteSecrecy, runOffOf: VoteID?) {
    self.rule = rule
    self.voters[.room] = voters
    self.who = who
    self.secrecy = secrecy
    self.runOffOf = runOffOf
  }

  /// Whether the room has seen the whole result, and with it what was decided about the cut.
  public var isWhollyRevealed: Bool {
    phase == .revealed && revealedThemes >= themes.count
  }

  /// The places that two people have counted with different numbers.
  public var differences: [CountPlace] {
    checks.filter { counts[$0.key] != $0.value }.keys.inOrder
  }
}

/// An open question that someone is to answer, as it stands now.
public struct OpenQuestion: Hashable, Sendable {
  /// The question.
  public var text: Words
  /// Who answers it.
  public var answeredBy: Words?
  /// By when.
  public var due: CalendarDate?
  /// The answer, once there is one.
  public var answer: Words?
}

/// A word and what it means.
public struct Term: Hashable, Sendable {
  /// The word.
  public var word: Words
  /// What it means, where someone has said it.
  public var explanation: Words?
}

/// How far a session has come as a whole.
public enum SessionPhase: String, Sendable, CaseIterable {
  /// It goes on.
  case open
  /// The workshop is over; paper can still be typed in.
  case closed
  /// Nothing changes any more.
  case finalised
}
