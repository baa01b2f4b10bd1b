/// What kind of comment it is.
public enum CommentKind: String, Sendable, CaseIterable {
  /// Something hoped for at the opening.
  case hope
  /// Something said, as said.
  case statement
  /// Word for word, in quotation marks.
  case quotation
  /// A question.
  case question
  /// An idea.
  case idea
  /// Added afterwards, or beside the subject.
  case supplementary
}

/// From where a person speaks. Several may hold at once, and nobody needs to say.
public enum Perspective: String, Sendable, CaseIterable {
  /// Uses the service.
  case user
  /// Is treated.
  case patient
  /// Is close to someone who uses it.
  case relative
  /// Works there.
  case staff
  /// Employed for lived experience.
  case peerWorker
  /// Speaks for an organisation of users.
  case organisation
  /// Helps without pay.
  case volunteer
  /// Holds elected office.
  case politician
  /// Lives nearby.
  case neighbour
  /// Studies it.
  case researcher
}

/// A comment to be added.
public struct NewComment: Hashable, Sendable {
  /// The words, as said.
  public var text: String
  /// What kind it is.
  public var kind: CommentKind
  /// At which table; `nil` for the room.
  public var table: TableID?
  /// The run in which its first letter was typed; `nil` before any step has begun.
  public var run: StepRun?
  /// When it was said, in milliseconds since 1970 UTC, where that is known and not now.
  public var saidAt: Int64?
  /// From where it was said.
  public var perspectives: [Perspective]
  /// Whether it was said for a group and not for oneself.
  public var speaksForGroup: Bool
  /// The slip of paper that it is typed from.
  public var slip: SlipNumber?

  /// A comment to be added.
  public init(
    text: String, kind: CommentKind = .statement, table: TableID? = nil, run: StepRun? = nil,
    saidAt: Int64? = nil, perspectives: [Perspective] = [], speaksForGroup: Bool = false,
    slip: SlipNumber? = nil
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

/// What kind of note it is: a piece of the text of a deepened theme.
public enum NoteKind: String, Sendable, CaseIterable {
  /// Running text.
  case paragraph
  /// A heading within the theme.
  case subheading
  /// A point in a list.
  case bullet
  /// Word for word.
  case quotation
  /// Under the heading for supplementary comments.
  case supplementary
}

/// A note to be added.
public struct NewNote: Hashable, Sendable {
  /// The theme that it belongs to.
  public var theme: ThemeID
  /// What kind it is.
  public var kind: NoteKind
  /// The words.
  public var text: String
  /// At which table it was written.
  public var table: TableID?

  /// A note to be added, last under its theme.
  public init(theme: ThemeID, kind: NoteKind, text: String, table: TableID? = nil) {
    self.theme = theme
    self.kind = kind
    self.text = text
    self.table = table
  }
}

/// A step and how many minutes it is to take.
public struct StepMinutes: Hashable, Sendable {
  /// The step.
  public let step: StepID
  /// Its minutes, 0 to ``Limits/minutes``.
  public let minutes: Int

  /// That many minutes for that step.
  public init(step: StepID, minutes: Int) {
    self.step = step
    self.minutes = minutes
  }
}

/// Dots on one theme.
public struct ThemeDots: Hashable, Sendable {
  /// The theme.
  public var theme: ThemeID
  /// How many, from 0.
  public var dots: Int

  /// Dots on one theme.
  public init(theme: ThemeID, dots: Int) {
    self.theme = theme
    self.dots = dots
  }
}

/// How secret a vote is; the rule text says it.
public enum VoteSecrecy: String, Sendable, CaseIterable {
  /// On paper ballots.
  case paper
  /// With stickers on a wall, which everyone sees.
  case wall
  /// On a device.
  case device
}

/// A vote to be drafted.
public struct VoteProposal: Hashable, Sendable {
  /// The rule of dots.
  public var rule: DotRule
  /// How many people got dots; `nil` is unknown.
  public var voters: Int?
  /// Who votes, in words: everyone, not staff.
  public var who: String?
  /// How secret it is.
  public var secrecy: VoteSecrecy
  /// The vote whose tie at the cut this one is to settle, between the tied themes only.
  public var runOffOf: VoteID?

  /// A vote to be drafted.
  public init(
    rule: DotRule = DotRule(), voters: Int? = nil, who: String? = nil,
    secrecy: VoteSecrecy = .wall, runOffOf: VoteID? = nil
  ) {
    self.rule = rule
    self.voters = voters
    self.who = who
    self.secrecy = secrecy
    self.runOffOf = runOffOf
  }
}

/// A ballot as it comes in.
public struct NewBallot: Hashable, Sendable {
  /// What is written on it.
  public var label: String?
  /// What it says.
  public var marks: BallotMarks
  /// The table it came from, where that is known.
  public var table: TableID?
  /// From where its voter speaks, where dots have colours.
  public var perspective: Perspective?

  /// A ballot as it comes in.
  public init(
    label: String? = nil, _ marks: BallotMarks, table: TableID? = nil,
    perspective: Perspective? = nil
  ) {
    self.label = label
    self.marks = marks
    self.table = table
    self.perspective = perspective
  }
}

/// What is decided about the cut.
public enum CutDecision: Hashable, Sendable {
  /// The tied themes all go along.
  case widen
  /// The tied themes are voted on again, in that vote.
  case runOff
  /// The lot fell on these; the seed makes it possible to draw it again.
  case lot(seed: UInt64, chosen: [ThemeID])
  /// The room talked and chose these.
  case discussion(chosen: [ThemeID])
  /// A theme below the cut is taken along.
  case takeAlong(ThemeID)
  /// A theme above the cut rests.
  case rest(ThemeID)
}

extension CutDecision {
  /// The themes that it names.
  public var themes: [ThemeID] {
    switch self {
    case .widen, .runOff: []
    case .lot(_, let chosen), .discussion(let chosen): chosen
    case .takeAlong(let theme), .rest(let theme): [theme]
    }
  }
}

/// How it goes with an action.
public enum ActionState: String, Sendable, CaseIterable {
  /// Agreed on.
  case open
  /// Done.
  case done
  /// Given up.
  case dropped
}

/// A row of a file of comments. Line numbers are kept for what has to be said about a row.
public struct CommentRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// The table's number; `nil` for the room.
  public var table: Int?
  /// Which table round, from 1; `nil` for the opening.
  public var round: Int?
  /// The words.
  public var text: String
  /// What kind it is.
  public var kind: CommentKind
  /// The title of its theme, where it has one.
  public var theme: String?
  /// The slip of paper that it stands on, from which table and round follow where they are not given.
  public var slip: SlipNumber?
  /// From where it was said.
  public var perspectives: [Perspective]
  /// Whether it was said for a group and not for oneself.
  public var speaksForGroup: Bool

  /// A row of a file of comments.
  public init(
    line: Int, table: Int?, round: Int?, text: String, kind: CommentKind, theme: String?,
    slip: SlipNumber? = nil, perspectives: [Perspective] = [], speaksForGroup: Bool = false
  ) {
    self.line = line
    self.table = table
    self.round = round
    self.text = text
    self.kind = kind
    self.theme = theme
    self.slip = slip
    self.perspectives = perspectives
    self.speaksForGroup = speaksForGroup
  }
}

/// A row of a file of notes.
public struct NoteRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// The title of its theme.
  public var theme: String
  /// What kind it is.
  public var kind: NoteKind
  /// The words.
  public var text: String

  /// A row of a file of notes.
  public init(line: Int, theme: String, kind: NoteKind, text: String) {
    self.line = line
    self.theme = theme
    self.kind = kind
    self.text = text
  }
}

/// A row of a file of ballots or of tallies.
public struct DotRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// What is written on the ballot; empty in a file of tallies.
  public var ballot: String
  /// The title of the theme; `nil` on an empty ballot.
  public var theme: String?
  /// How many dots, from 0.
  public var dots: Int
  /// The table's number, where the file has one.
  public var table: Int?
  /// From where the voter speaks, where the file says it.
  public var perspective: Perspective?
  /// Whether the row says that the ballot is spoilt.
  public var isSpoilt: Bool

  /// A row of a file of ballots or of tallies.
  public init(
    line: Int, ballot: String = "", theme: String?, dots: Int, table: Int? = nil,
    perspective: Perspective? = nil, isSpoilt: Bool = false
  ) {
    self.perspective = perspective
    self.isSpoilt = isSpoilt
    self.line = line
    self.ballot = ballot
    self.theme = theme
    self.dots = dots
    self.table = table
  }
}
