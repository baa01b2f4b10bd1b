import WorkshopSession

/// The source of a screen that shows no session.
final class NothingToFollow: SessionSource {
  var descriptor: Int32 { -1 }
  var content: Void { () }
  var problem: LogProblem? { nil }
  func update() throws(LogProblem) -> Bool { false }
}
