import Language
import SessionEngine
import WorkshopSession

extension NoteCommand {
  /// Saves the lines of standard input as comments.
  func saveLines(
    _ reader: SessionReader, _ table: TableID?, _ conversation: Conversation
  ) throws(CommandFailure) {
    if let satellite {
      try saveLines(awayIn: satellite, reader, table, conversation)
    } else {
      let writer = try conversation.open(file)
      let handedIn = HandedIn(for: writer.state)
      let place = SessionPlace(
        writer: writer, station: handedIn.desk(at: table), handedIn: handedIn)
      try save(to: place, in: file, scope: "", table, handedIn, conversation)
    }
  }

  private func saveLines(
    awayIn path: String, _ reader: SessionReader, _ table: TableID?, _ conversation: Conversation
  ) throws(CommandFailure) {
    let handedIn = HandedIn(for: reader.state)
    let satellite: Satellite
    do {
      satellite = try Satellite(
        at: path, knowing: file, as: handedIn.satellite(at: table), clock: .system)
    } catch {
      throw .problem(.satellite(error, path: path))
    }
    // Two desks that are away may hear the same words; only what this one has sent before is a repetition.
    try save(
      to: SatellitePlace(satellite: satellite), in: path, scope: satellite.station.description,
      table, handedIn, conversation)
  }

  private func save(
    to place: some CommentPlace, in path: String, scope: String, _ table: TableID?,
    _ handedIn: HandedIn, _ conversation: Conversation
  ) throws(CommandFailure) {
    guard let session = place.state.header?.session else {
      throw .problem(.storage(path: file, .creationInterrupted))
    }
    let stream = try InputStream(
      path: nil, standardInput: conversation.catalogue.commandLine.standardInput)
    let comments = CommentStream(
      conversation: conversation, place: place, file: path, table: table, options: lines,
      handedIn: handedIn)
    try comments.save(
      stream, naming: lines.everyLine ? nil : LineNames(session: session, scope: scope))
  }
}
