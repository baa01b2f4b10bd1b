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
    abstract: "See whether every text fits the wall, and every fixed time the plan.",
    discussion: """
      Takes a plan (a file that ends in .yaml or .yml) or a workshop's file. Ends with 1 where \
      something would be cut, and where the steps of a plan take longer than a time in it allows.

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
    let (check, unkept) = try check(conversation)
    let findings: [FitFinding]
    switch check {
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
    for time in unkept { try conversation.say(time.sentence(in: catalogue)) }
    if cut.isEmpty { try conversation.say(catalogue.commandLine.fits(columns, rows)) }
    guard cut.isEmpty, unkept.isEmpty else { throw .told }
  }

  /// How the texts stand, and the times of a plan that cannot be kept; on the day itself the console tells of those.
  private func check(
    _ conversation: Conversation
  ) throws(CommandFailure) -> (FitCheck, [UnkeptTime]) {
    guard conversation.isPlan(file) else {
      let state = try conversation.read(file).state
      return (FitCheck(state, in: conversation.catalogue, size: size), [])
    }
    let read = try conversation.readPlan(file)
    conversation.adopt(read.language)
    let catalogue = conversation.catalogue
    let plan = read.forNewWorkshop(in: catalogue)
    return (FitCheck(plan, in: catalogue, size: size), plan.unkeptTimes(in: catalogue))
  }
}
