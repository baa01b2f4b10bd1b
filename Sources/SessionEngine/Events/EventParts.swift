/// A comment as it stands in the event that added it.
///
/// Its fields are in the order in which they take the least memory: a session keeps that event of every comment.
public struct AddedComment: Hashable, Sendable {
  /// The words.
  public var text: Words
  /// At which table; `nil` for the room.
  public var table: TableID?
  /// What kind it is.
  public var kind: CommentKind
  /// Whether it was said for a group and not for oneself.
  public var speaksForGroup: Bool
  /// In which run it was said; `nil` before any step had begun.
  public var run: StepRun?
  /// When it was said, in milliseconds since 1970 UTC, where that was not when it was added.
  public var saidAt: Int64?
  /// From where it was said.
  public var perspectives: [Perspective]
  /// The slip of paper that it was typed from.
  public var slip: SlipNumber?

  /// A comment as it stands in the event that added it.
  public init(
    text: Words, kind: CommentKind, table: TableID?, run: StepRun?, saidAt: Int64? = nil,
    perspectives: [Perspective] = [], speaksForGroup: Bool = false, slip: SlipNumber? = nil
  ) {
    self.text = text
    self.kind = kind
    self.table = table
    self.run = run
    self.saidAt = saidAt
    self.perspectives = perspectives
    self.speaksForGroup = speaksForGroup
    self.slip = slip
  }
}

/// Whether a comment may be on the wall.
public enum CommentVisibility: String, Sendable, CaseIterable {
  /// As the step says: not before someone lets it, or at once where the step shows what is said.
  case held
  /// Let onto the wall.
  case released
  /// Taken down, whatever the step says.
  case takenDown
}

/// A table in a run: where heads, slips and turns are counted and comments are read back.
public struct TablePlace: Hashable, Sendable {
  /// The table; `nil` for the whole room.
  public var table: TableID?
  /// The run; `nil` before any step had begun.
  public var run: StepRun?

  /// A table in a run.
  public init(table: TableID?, run: StepRun?) {
    self.table = table
    self.run = run
  }
}

/// Where dots were counted.
public struct CountPlace: Hashable, Sendable {
  /// The theme.
  public var theme: ThemeID
  /// The table; `nil` for the wall.
  public var table: TableID?
  /// Whose dots, where they have colours by perspective.
  public var perspective: Perspective?

  /// Where dots were counted.
  public init(theme: ThemeID, table: TableID?, perspective: Perspective? = nil) {
    self.theme = theme
    self.table = table
    self.perspective = perspective
  }
}

/// Whom a number of voters is about.
public enum VoterPlace: Hashable, Sendable {
  /// Everyone who got dots.
  case room
  /// Those whose dots are on the wall.
  case wall
  /// Those who got dots at a table.
  case table(TableID)
}

/// What a ballot says.
public enum BallotMarks: Hashable, Sendable {
  /// Dots on themes; none on an empty ballot.
  case dots([ThemeDots])
  /// It cannot be counted: it says more than a ballot may, or cannot be read. All its dots are unused.
  case spoilt
}

extension BallotMarks {
  /// Its dots; none where it is spoilt.
  public var dots: [ThemeDots] {
    switch self {
    case .dots(let dots): dots
    case .spoilt: []
    }
  }
}

/// A ballot as it stands in the event that entered it.
public struct EnteredBallot: Hashable, Sendable {
  /// What is written on it.
  public var label: Words?
  /// What it says.
  public var marks: BallotMarks
  /// The table it came from, where that is known.
  public var table: TableID?
  /// From where its voter speaks, where dots have colours.
  public var perspective: Perspective?

  /// A ballot as it stands in the event that entered it.
  public init(
    label: Words? = nil, marks: BallotMarks, table: TableID? = nil,
    perspective: Perspective? = nil
  ) {
    self.label = label
    self.marks = marks
    self.table = table
    self.perspective = perspective
  }
}

/// Something that is going to be done.
public struct AgreedAction: Hashable, Sendable {
  /// What.
  public var text: Words
  /// Who sees to it.
  public var owner: Words?
  /// By when.
  public var due: CalendarDate?
  /// How it goes with it.
  public var state: ActionState

  /// Something that is going to be done.
  public init(
    text: Words, owner: Words? = nil, due: CalendarDate? = nil, state: ActionState = .open
  ) {
    self.text = text
    self.owner = owner
    self.due = due
    self.state = state
  }
}

/// How far a vote has come.
public enum VotePhase: String, Sendable, CaseIterable {
  /// The rule can be changed.
  case draft
  /// Dots are being given and entered.
  case open
  /// Nothing more is entered.
  case closed
  /// The room has seen at least one theme's dots.
  case revealed
}
