import ArgumentParser
import Language
import SessionEngine
import SessionFormat

/// `verkstad import ballots`
struct ImportBallotsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballots",
    abstract: "Read in ballots: ballot,theme,dots[,table][,perspective][,spoilt]; or a .pb file.",
    discussion: """
      A line a theme that got dots; a ballot left empty is a line like B7,,0, and a spoilt one has \
      yes in its last column. Goes into the open vote, or opens one where there has been none. The \
      vote is left open. Of a cumulative vote in Pabulib's format, projects are themes by their \
      names, voters' ids stand on the ballots.

        verkstad import ballots day.jsonl --csv ballots.csv
        verkstad import ballots day.jsonl --csv second.csv --vote v2
        verkstad import ballots day.jsonl --pb vote.pb --create-themes
      """)

  @OptionGroup var options: ImportOptions
  @Option(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var csv: String?
  @Option(help: "The .pb file.", completion: .file(extensions: ["pb"]))
  var pb: String?
  @OptionGroup var dots: ImportDotsOptions

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let file: ImportedFile
    let rows: [DotRow]
    switch (csv, pb) {
    case (let path?, nil):
      file = try ImportedFile(path, options, conversation)
      rows = try file.rows(CSVReader.ballots)
    case (nil, let path?):
      file = try ImportedFile(path, options, conversation)
      do { rows = try PabulibReader.dotRows(file.contents) } catch {
        throw .problem(.pabulib(error, path: path))
      }
    case (.some, .some): throw .misuse(.conflictingOptions("--csv", "--pb"))
    case (nil, nil): throw .misuse(.noFileToRead(["--csv", "--pb"]))
    }
    try file.importRows(
      .importBallots(rows, into: try dots.namedVote(), creatingThemes: dots.createsThemes),
      given: dots.vote.map { [$0] } ?? []
    ) {
      texts, receipt in texts.importedBallots(receipt.ballots)
    }
  }
}

/// `verkstad import tallies`
struct ImportTalliesCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "tallies",
    abstract: "Read in counts of dots: theme,dots[,table][,perspective].",
    discussion: """
      Without a table it is the count on the wall. Goes into the open vote, or opens one where \
      there has been none. The vote is left open.

        verkstad import tallies day.jsonl --csv wall.csv --create-themes
      """)

  @OptionGroup var options: ImportOptions
  @Option(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var csv: String
  @OptionGroup var dots: ImportDotsOptions

  var askedLanguage: SessionLanguage? { options.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let file = try ImportedFile(csv, options, conversation)
    let rows: [DotRow] = try file.rows(CSVReader.tallies)
    let themes = Set(rows.map(\.theme)).count
    try file.importRows(
      .importTallies(rows, into: try dots.namedVote(), creatingThemes: dots.createsThemes),
      given: dots.vote.map { [$0] } ?? []
    ) { texts, _ in
      texts.importedTallies(themes)
    }
  }
}
