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
  ///   - given: What was said about the rows beside the file; said otherwise, the same bytes are another file.
  ///   - station: Where it comes from.
  ///   - now: When.
  public func importFile(
    _ command: Command, contents: [UInt8], given: [String] = [], by station: Station,
    at now: Moment
  ) throws(CommitFailure) -> ImportResult {
    let (id, isKnown) = try state.importName(of: command, contents: contents, given: given)
    let receipt = try commit(command, id: id, by: station, at: now)
    return isKnown ? .repeated(receipt) : .added(receipt)
  }
}

extension SessionState {
  /// Whether the very same file was read in before, and was not taken back since.
  public func hasReadIn(
    _ command: Command, contents: [UInt8], given: [String]
  ) throws(CommitFailure) -> Bool {
    try importName(of: command, contents: contents, given: given).isKnown
  }

  /// The name of the command that reads a file in, and whether it was carried out.
  fileprivate func importName(
    of command: Command, contents: [UInt8], given: [String]
  ) throws(CommitFailure) -> (id: CommandID, isKnown: Bool) {
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
        from: header?.session,
        [Array(kind.utf8), Array(String(time).utf8), contents] + given.map { Array($0.utf8) })
      guard let entry = journal[id], entry.undoneBy != nil else {
        return (id, journal[id] != nil)
      }
      time += 1
    }
  }
}
