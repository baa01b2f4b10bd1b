import ArgumentParser
import Language
import SessionEngine
import SessionFormat

/// `verkstad import comments`
struct ImportCommentsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract: "Read in comments: table,round,text[,kind][,theme][,slip].",
    discussion: """
      Hopes have an empty table and an empty round. Themes that are named are made.

        verkstad import comments day.jsonl --csv slips.csv
      """)

  @OptionGroup var options: ImportOptions

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let file = try ImportedFile(options, conversation)
    let rows: [CommentRow] = try file.rows(CSVReader.comments)
    try file.importRows(.importComments(rows)) { texts, receipt in
      texts.importedComments(receipt.comments, receipt.themes)
    }
  }
}

/// `verkstad import notes`
struct ImportNotesCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Read in notes of the deepening, in order: theme,kind,text.",
    discussion: """
      Kinds are paragraph, subheading, bullet, quotation and supplementary. Themes that are named \
      are made.

        verkstad import notes day.jsonl --csv deepening.csv
      """)

  @OptionGroup var options: ImportOptions

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let file = try ImportedFile(options, conversation)
    let rows: [NoteRow] = try file.rows(CSVReader.notes)
    try file.importRows(.importNotes(rows)) { texts, receipt in
      texts.importedNotes(receipt.notes, receipt.themes)
    }
  }
}
