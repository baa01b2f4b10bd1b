import SessionEngine

/// What reading a whole file in has led to.
public enum ImportResult: Hashable, Sendable {
  /// Its rows are in the session now.
  case added(Receipt)
  /// The very same file was read in before, and nothing was added.
  case repeated(Receipt)
}

extension SessionWriter {
  /// Reads a whole file in, all or nothing; safe to repeat with the same file.
  ///
  /// The command's name follows from the session and the bytes of the file. Where the same file was read in and taken
  /// back since, it is read in anew.
  ///
  /// - Parameters:
  ///   - command: One of the commands that read files in, made of these bytes.
  ///   - contents: The bytes of the file.
  ///   - station: Where it comes from.
  ///   - now: When.
  public func importFile(
    _ command: Command, contents: [UInt8], by station: Station, at now: Moment
  ) throws(CommitFailure) -> ImportResult {
    let kind: String =
      switch command {
      case .importComments: "comments"
      case .importNotes: "notes"
      case .importBallots: "ballots"
      case .importTallies: "tallies"
      default: "commands"
      }
    var time = 0
    while true {
      let id = try CommandID.following(
        from: state.header?.session, [Array(kind.utf8), Array(String(time).utf8), contents])
      guard let entry = state.journal[id], entry.undoneBy != nil else {
        let isKnown = state.journal[id] != nil
        let receipt = try commit(command, id: id, by: station, at: now)
        return isKnown ? .repeated(receipt) : .added(receipt)
      }
      time += 1
    }
  }
}
