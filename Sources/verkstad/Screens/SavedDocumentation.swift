import Documentation
import Language
import SessionEngine
import WorkshopSession

/// The documentation as the console saves it at the end of the day: beside the session's file, in the session's language.
struct SavedDocumentation {
  private let sessionPath: String
  private let catalogue: Catalogue

  /// The documentation of the session in that file.
  init(of sessionPath: String, in catalogue: Catalogue) {
    self.sessionPath = sessionPath
    self.catalogue = catalogue
  }

  /// The file that it goes to: the session's with another ending.
  var path: String {
    let base = sessionPath.hasSuffix(".jsonl") ? String(sessionPath.dropLast(6)) : sessionPath
    return "\(base).md"
  }

  /// Writes it; an earlier one is replaced in one go.
  func save() throws(CommandFailure) {
    let reader: SessionReader
    do { reader = try SessionReader(opening: sessionPath) } catch {
      throw .problem(.log(error, path: sessionPath))
    }
    let text = DocumentFormat.markdown.documentation(
      of: reader.state, in: catalogue,
      utcOffsetMinutes: RoomClock.minutesFromUTC(in: reader.state))
    try OutputFile(path).write(Array(text.utf8))
  }
}
