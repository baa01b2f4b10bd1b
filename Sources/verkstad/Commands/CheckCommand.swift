import ArgumentParser
import Language
import SessionEngine
import SessionFormat
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// A size as it is written on the command line, `60x18`.
extension Size: ExpressibleByArgument {
  /// The size that is written so; `nil` where none is.
  public init?(argument: String) {
    guard let size = ScreenScript.size(argument) else { return nil }
    self = size
  }

  /// As it is written.
  public var defaultValueDescription: String { "\(columns)x\(rows)" }
}

/// `verkstad check`
struct CheckCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "See whether every question, title and instruction fits the wall.",
    discussion: """
      Takes a plan (a file that ends in .yaml or .yml) or a workshop's file. Ends with 1 where \
      something would be cut.

        verkstad check plan.yaml
        verkstad check day.jsonl --size 80x24
      """)

  @Argument(help: "A plan, or a workshop's file.", completion: .file())
  var file: String
  @Option(help: "The size of the wall in characters; 60x18 is usual for a projector.")
  var size = Size(columns: 60, rows: 18)
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let (columns, rows) = (size.columns, size.rows)
    let findings: [FitFinding]
    switch try check(conversation) {
    case .findings(let found): findings = found
    case .tooSmall(let needed):
      throw .misuse(
        .terminalTooSmall(
          columns: columns, rows: rows, neededColumns: needed.columns, neededRows: needed.rows))
    }
    let catalogue = conversation.catalogue
    let cut = findings.filter(\.isCut)
    for finding in cut {
      if let sentence = finding.sentence(in: catalogue) { try conversation.say(sentence) }
      try conversation.say(catalogue.commandLine.doesNotFit(finding.text, columns, rows))
    }
    guard cut.isEmpty else { throw .told }
    try conversation.say(catalogue.commandLine.fits(columns, rows))
  }

  private func check(_ conversation: Conversation) throws(CommandFailure) -> FitCheck {
    guard conversation.isPlan(file) else {
      let state = try conversation.read(file).state
      return FitCheck(state, in: conversation.catalogue, size: size)
    }
    let plan = try conversation.readPlan(file)
    conversation.adopt(plan.language)
    return FitCheck(
      plan.forNewWorkshop(in: conversation.catalogue), in: conversation.catalogue, size: size)
  }
}
