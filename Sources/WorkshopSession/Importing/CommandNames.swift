import EventLog
import SessionEngine

extension CommandID {
  /// The name that follows from a session and some contents: the same always get the same one.
  static func following(
    from session: CommandID?, _ parts: [[UInt8]]
  ) throws(CommitFailure) -> CommandID {
    let text: String
    do {
      text = try ContentName.commandIdentifier(
        of: [Array((session?.description ?? "").utf8)] + parts)
    } catch {
      throw .log(.file(error))
    }
    guard let id = CommandID(text) else { throw .refused(.noSession) }
    return id
  }
}
