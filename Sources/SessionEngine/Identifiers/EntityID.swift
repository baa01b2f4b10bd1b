/// The name of any one thing in a session, whatever its kind.
public enum EntityID: Hashable, Sendable, CustomStringConvertible {
  /// A step of the plan.
  case step(StepID)
  /// A comment.
  case comment(CommentID)
  /// A theme.
  case theme(ThemeID)
  /// A vote.
  case vote(VoteID)
  /// A ballot.
  case ballot(BallotID)
  /// A note of a deepening.
  case note(NoteID)
  /// A conclusion.
  case conclusion(ConclusionID)
  /// An action.
  case action(ActionID)
  /// An open question.
  case question(QuestionID)
  /// An explained word.
  case term(TermID)
  /// A report of a desk to the console.
  case report(ReportID)
  /// Something that a desk proposes.
  case proposal(ProposalID)

  /// The form used in the log, `c17`.
  public var description: String {
    switch self {
    case .step(let id): id.description
    case .comment(let id): id.description
    case .theme(let id): id.description
    case .vote(let id): id.description
    case .ballot(let id): id.description
    case .note(let id): id.description
    case .conclusion(let id): id.description
    case .action(let id): id.description
    case .question(let id): id.description
    case .term(let id): id.description
    case .report(let id): id.description
    case .proposal(let id): id.description
    }
  }

  /// Reads the form used in the log.
  public init?(_ text: some StringProtocol) {
    switch text.unicodeScalars.first {
    case StepID.prefix: self.init(StepID(text)) { .step($0) }
    case CommentID.prefix: self.init(CommentID(text)) { .comment($0) }
    case ThemeID.prefix: self.init(ThemeID(text)) { .theme($0) }
    case VoteID.prefix: self.init(VoteID(text)) { .vote($0) }
    case BallotID.prefix: self.init(BallotID(text)) { .ballot($0) }
    case NoteID.prefix: self.init(NoteID(text)) { .note($0) }
    case ConclusionID.prefix: self.init(ConclusionID(text)) { .conclusion($0) }
    case ActionID.prefix: self.init(ActionID(text)) { .action($0) }
    case QuestionID.prefix: self.init(QuestionID(text)) { .question($0) }
    case TermID.prefix: self.init(TermID(text)) { .term($0) }
    case ReportID.prefix: self.init(ReportID(text)) { .report($0) }
    case ProposalID.prefix: self.init(ProposalID(text)) { .proposal($0) }
    default: return nil
    }
  }

  private init?<ID>(_ id: ID?, as wrap: (ID) -> EntityID) {
    guard let id else { return nil }
    self = wrap(id)
  }
}
