import ArgumentParser
import Glibc
import Language
import SessionEngine
import SessionFormat
import WorkshopScreens
import WorkshopSession

/// `verkstad script`
struct ScriptCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "The whole day as a script to read aloud, before the day.",
    discussion: """
      For every step: when it begins, what Enter does, what the room sees and what to say. Takes a \
      plan (a file that ends in .yaml or .yml) or a workshop's file.

        verkstad script plan.yaml
        verkstad script day.jsonl --width 60 > script.txt
      """)

  @Argument(help: "A plan, or a workshop's file.", completion: .file())
  var file: String
  @Option(help: "Columns to wrap at, from 40; those of the terminal, else 80.")
  var width: Int?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func validate() throws {
    guard width.map({ $0 >= DayScript.leastWidth }) != false else {
      throw ValidationError("--width takes a number from \(DayScript.leastWidth).")
    }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let plan = try plan(conversation)
    let script: DayScript
    do { script = try DayScript(plan, in: conversation.catalogue) } catch {
      throw .refused(error, place: file, NamingContext())
    }
    for line in script.lines(width: width ?? ScriptCommand.terminalWidth ?? 80) {
      try conversation.say(line)
    }
  }

  private func plan(_ conversation: Conversation) throws(CommandFailure) -> Plan {
    guard conversation.isPlan(file) else {
      let state = try conversation.read(file).state
      var plan = state.plan
      plan.steps = state.stepOrder.compactMap { state.steps[$0]?.planned }
      return plan
    }
    let planFile = try conversation.readPlan(file)
    conversation.adopt(planFile.language)
    return planFile.forNewWorkshop(in: conversation.catalogue)
  }

  /// The columns of the terminal that the script is written to; `nil` where it is no terminal.
  private static var terminalWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col >= UInt16(DayScript.leastWidth) ? Int(size.ws_col) : nil
  }
}
