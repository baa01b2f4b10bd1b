import ArgumentParser
import Language
import SessionEngine

/// What imports of comments and notes are given.
struct ImportListOptions: ParsableArguments {
  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var csv: String?
  @Option(help: "The Markdown file.", completion: .file(extensions: ["md", "markdown"]))
  var markdown: String?
  @Flag(help: "Show what would be added and what in it looks like a duplicate; change nothing.")
  var preview = false
  @Flag(help: "Leave out rows that are there already but for case, space and punctuation.")
  var skipDuplicates = false
  @Flag(help: "What was added, or would be, as JSON.")
  var json = false
  @OptionGroup var language: LanguageOption

  /// The file that is to be read in.
  func source() throws(CommandFailure) -> ImportSource {
    switch (csv, markdown) {
    case (let path?, nil): return .csv(path)
    case (nil, let path?): return .markdown(path)
    case (.some, .some): throw .misuse(.conflictingOptions("--csv", "--markdown"))
    case (nil, nil): throw .misuse(.noFileToRead(["--csv", "--markdown"]))
    }
  }
}

/// A file that is to be read in.
enum ImportSource {
  case csv(String)
  case markdown(String)

  var path: String {
    switch self {
    case .csv(let path), .markdown(let path): path
    }
  }
}
