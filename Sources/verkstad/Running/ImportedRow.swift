import Language
import SessionEngine
import WorkshopSession

/// A row of a file of comments or of notes.
protocol ImportedRow: Hashable {
  var line: Int { get }
  /// The command that reads rows in.
  static func command(_ rows: [Self]) -> Command
  /// The rows that look like something that is there.
  static func lookAlikes(of rows: [Self], in state: SessionState) -> [RowLookAlike]
  /// What was added, in a sentence.
  static func summary(_ receipt: Receipt?, _ texts: CommandLineTexts) -> String
}

extension CommentRow: ImportedRow {
  static func command(_ rows: [CommentRow]) -> Command { .importComments(rows) }

  static func lookAlikes(of rows: [CommentRow], in state: SessionState) -> [RowLookAlike] {
    state.lookAlikes(of: rows)
  }

  static func summary(_ receipt: Receipt?, _ texts: CommandLineTexts) -> String {
    texts.importedComments(receipt?.comments ?? 0, receipt?.themes ?? 0)
  }
}

extension NoteRow: ImportedRow {
  static func command(_ rows: [NoteRow]) -> Command { .importNotes(rows) }

  static func lookAlikes(of rows: [NoteRow], in state: SessionState) -> [RowLookAlike] {
    state.lookAlikes(of: rows)
  }

  static func summary(_ receipt: Receipt?, _ texts: CommandLineTexts) -> String {
    texts.importedNotes(receipt?.notes ?? 0, receipt?.themes ?? 0)
  }
}
