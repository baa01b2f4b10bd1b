import SessionEngine
import WorkshopSession

/// Where the comments of a stream of lines are saved.
protocol CommentPlace {
  /// The session as it stands there.
  var state: SessionState { get }
  /// Takes in what others have written since.
  func update() throws(LogProblem)
  /// Saves a comment; returns once the disk has it.
  func save(_ comment: NewComment, as id: CommandID) throws(CommitFailure) -> Receipt
}

/// The session's own file.
struct SessionPlace: CommentPlace {
  let writer: SessionWriter
  let station: Station
  let handedIn: HandedIn

  var state: SessionState { writer.state }

  func update() throws(LogProblem) { try writer.update() }

  func save(_ comment: NewComment, as id: CommandID) throws(CommitFailure) -> Receipt {
    try writer.commit(
      .addComment(comment), id: id, by: station, at: handedIn.moment(in: writer.state))
  }
}

/// The file of a desk that is away from the session's.
struct SatellitePlace: CommentPlace {
  let satellite: Satellite

  var state: SessionState { satellite.content }

  func update() throws(LogProblem) { _ = try satellite.update() }

  func save(_ comment: NewComment, as id: CommandID) throws(CommitFailure) -> Receipt {
    satellite.submit(.addComment(comment), id: id)
    guard let outcome = satellite.takeOutcomes().last else { throw .refused(.noSession) }
    switch outcome.result {
    case .saved(let receipt): return receipt
    case .refused(let refusal): throw .refused(refusal)
    case .notSaved(let problem): throw .log(problem)
    }
  }
}
