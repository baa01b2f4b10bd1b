import ArgumentParser
import Language
import SessionEngine
import SessionFormat
import WorkshopScreens

/// `verkstad import comments`
struct ImportCommentsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract: "Read in comments: table,round,text[,kind][,theme][,slip], or lists in Markdown.",
    discussion: """
      In CSV, hopes have an empty table and an empty round. In Markdown, each point is a comment; \
      headings say where it was said (## Bord 3, samtal 1) and its theme (## Tema: Tillgänglighet), \
      in Swedish, Danish, English, Norwegian or Finnish. Points have the signs of the desk: the number of a slip, letters \
      after @, and what makes them quotations, questions or ideas; text set apart with > is a quotation. What verkstad export has written \
      can be read back. Themes that are named are made.

        verkstad import comments day.jsonl --csv slips.csv
        verkstad import comments day.jsonl --markdown table3.md --table 3 --round 1 --preview

      The preview shows how many comments come where, which themes are new, and which rows look \
      like what is there or like each other. Same is the same but for case, space and punctuation; \
      almost the same shares 73 % of its letter triples.
      """)

  @OptionGroup var options: ImportListOptions
  @Option(help: "The table of rows that do not say theirs.")
  var table: Int?
  @Option(help: "The table round, from 1, of rows that do not say theirs.")
  var round: Int?

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let source = try options.source()
    let defaults = RowDefaults(table: table, round: round)
    let file = try ImportedList(options, source, conversation)
    let (rows, unread): ([CommentRow], [Int])
    switch source {
    case .csv:
      (rows, unread) = (
        try file.csv { (bytes) throws(CSVError) in
          try CSVReader.comments(bytes, defaults: defaults)
        }, []
      )
    case .markdown:
      let list = try file.markdown { (bytes) throws(MarkdownError) in
        try MarkdownReader.comments(bytes, defaults: defaults, signs: file.signs)
      }
      (rows, unread) = (list.rows, list.unreadLines)
    }
    let given = [
      table.map { "table \($0)" }, round.map { "round \($0)" },
    ].compactMap { $0 }
    try file.take(rows, unread: unread, given: given)
  }
}

/// `verkstad import notes`
struct ImportNotesCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Read in notes of the deepening, in order: theme,kind,text, or Markdown.",
    discussion: """
      Kinds are paragraph, subheading, bullet, quotation and supplementary. In Markdown, what \
      stands under a theme's heading (## Tema: Tillgänglighet, or where none says so every heading \
      of the first two levels) are its notes. Themes that are named are made.

        verkstad import notes day.jsonl --csv deepening.csv
        verkstad import notes day.jsonl --markdown deepening.md --preview
      """)

  @OptionGroup var options: ImportListOptions

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let source = try options.source()
    let file = try ImportedList(options, source, conversation)
    switch source {
    case .csv: try file.take(try file.csv(CSVReader.notes), unread: [], given: [])
    case .markdown:
      let list = try file.markdown { (bytes) throws(MarkdownError) in
        try MarkdownReader.notes(bytes) {
          CommentLine($0, signs: .kinds).comment(plain: .statement)
        }
      }
      try file.take(list.rows, unread: list.unreadLines, given: [])
    }
  }
}
