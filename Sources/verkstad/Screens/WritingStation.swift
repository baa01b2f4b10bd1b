import Language
import SessionEngine
import WorkshopSession

/// A screen's own place beside a session: its name, its drafts and its writer thread.
struct WritingStation {
  let station: Station
  let drafts: DraftStore
  let writer: WriterThread
  /// What had been typed and not been acknowledged when the station last ended.
  let restored: DraftSheet

  /// Finds the drafts of a station and hands its unsaved commands to the writer again, under their names.
  init(_ role: Station.Role, table: TableID?, of reader: SessionReader, file: String) {
    let random = RandomSource.system
    drafts = DraftStore(
      session: reader.state.header?.session ?? random.commandID(), role: role, table: table,
      logPath: file, environment: ScreenPlace.environment, tag: random.stationTag())
    station = Station(role, table: table, tag: drafts.stationTag)
    restored = drafts.loadWithAbandoned() ?? DraftSheet(table: table)
    writer = WriterThread(
      writing: file, as: station, clock: .system, random: random, drafts: drafts,
      continuing: reader.snapshot)
    for unsaved in restored.unsaved { writer.submit(unsaved.command, id: unsaved.id) }
  }

  /// Waits for what was handed over, and warns of what could not be saved.
  func finish(_ conversation: Conversation) {
    let unsaved = writer.finish()
    if !unsaved.isEmpty { conversation.warn(.unsavedKept(count: unsaved.count, path: drafts.path)) }
  }
}
