import ArgumentParser
import Language

/// The options of a desk that takes its lines from standard input.
struct LineOptions: ParsableArguments {
  @Flag(
    name: .customLong("stdin"),
    help: "Save each line of standard input as a comment and answer it once the disk has it.")
  var readsStandardInput = false
  @Option(
    help: "With --stdin: the table round that was talked in, from 1; the one going on otherwise.")
  var round: Int?
  @Flag(help: "With --stdin: signs, numbers of slips and letters after @ belong to the words.")
  var literal = false
  @Flag(help: "With --stdin: add every line, also one that the same stream brought before.")
  var everyLine = false
  @Flag(help: "With --stdin: answer with receipts and refusals as JSON, as apply does.")
  var json = false

  /// Refuses what only lines from standard input can be given, and what does not go with them.
  func check(plain: Bool, script: Bool) throws(CommandFailure) {
    if readsStandardInput {
      if plain { throw .misuse(.conflictingOptions("--stdin", "--plain")) }
      if script { throw .misuse(.conflictingOptions("--stdin", "--script")) }
      return
    }
    let given = [
      ("--round", round != nil), ("--literal", literal), ("--every-line", everyLine),
      ("--json", json),
    ].first { $0.1 }
    if let given { throw .misuse(.optionMissing("--stdin", neededBy: given.0)) }
  }
}
