import SessionEngine

/// Names for the comments of a stream of lines, such that a stream that is sent again is known again.
///
/// A name follows from the session, the table, the run or the slip, the kind, the words, from where it was said, and how
/// many times the same has come in this stream before. So two people who say the same are two comments, and a stream that is sent anew from its beginning, or
/// with a line put right, adds only what is not there yet.
public struct LineNames {
  private let session: CommandID
  private let scope: String
  private var times: [NewComment: Int] = [:]

  /// Names for one stream.
  ///
  /// - Parameters:
  ///   - session: The session that the lines are for.
  ///   - scope: What keeps streams apart that are not the same even where their words are; empty at the session's file.
  public init(session: CommandID, scope: String = "") {
    self.session = session
    self.scope = scope
  }

  /// The name of the next comment of the stream.
  public mutating func name(of comment: NewComment) throws(CommitFailure) -> CommandID {
    let time = times[comment, default: 0]
    // A slip stands once, in whichever run; the round may have changed before it is sent again.
    let run = comment.slip == nil ? comment.run : nil
    var parts = [
      "line", scope, comment.table.map { String($0.number) } ?? "",
      run.map(\.description) ?? "", comment.kind.rawValue, comment.text, String(time),
    ]
    // Lines without these have the names that they had before there were such signs.
    if let slip = comment.slip { parts.append("slip \(slip)") }
    parts += comment.perspectives.map { "perspective \($0.rawValue)" }
    if comment.speaksForGroup { parts.append("group") }
    let id = try CommandID.following(from: session, parts.map { Array($0.utf8) })
    times[comment] = time + 1
    return id
  }
}
