import ArgumentParser
import Language
import SessionEngine

/// `verkstad import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read in a file: comments, notes, ballots or counts.",
    discussion: """
      All or nothing: where one row cannot be taken, its line and column are named and nothing of \
      the file is read in. Reading in the same file again changes nothing. CSV files are UTF-8 \
      with , or ; between the columns, which the first line names; comments and notes may be \
      lists in Markdown too.

        verkstad import comments day.jsonl --csv slips.csv
        verkstad import comments day.jsonl --markdown table3.md --preview
        verkstad import tallies  day.jsonl --csv wall.csv --create-themes
      """,
    subcommands: [
      ImportCommentsCommand.self, ImportNotesCommand.self, ImportBallotsCommand.self,
      ImportTalliesCommand.self,
    ])
}

/// What imports of dots are given first.
struct ImportOptions: ParsableArguments {
  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Flag(help: "What was added, as JSON.")
  var json = false
  @OptionGroup var language: LanguageOption
}

/// What imports of dots are given besides.
struct ImportDotsOptions: ParsableArguments {
  @Flag(
    name: .customLong("create-themes"),
    help: "Make the themes that the file names, where no vote has been held yet.")
  var createsThemes = false
  @Option(
    help: """
      Into which vote, like v1; the open one otherwise. The next vote that there has not been yet \
      is made.
      """)
  var vote: String?

  /// The vote that is named; `nil` where none is.
  func namedVote() throws(CommandFailure) -> VoteID? {
    guard let vote else { return nil }
    guard let id = VoteID(vote) else { throw .problem(.unknownVote(vote)) }
    return id
  }
}
