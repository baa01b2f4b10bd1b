import ArgumentParser
import Language
import SessionEngine
import WorkshopSession

/// `verkstad merge`
struct MergeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring home what desks wrote that were away from the workshop's file.",
    discussion: """
      Safe to repeat: what is home already is not added again. What the workshop cannot take is \
      listed with its line and left out, and the program then ends with 1.

        verkstad note day.jsonl --table 3 --satellite table3.jsonl
        verkstad merge day.jsonl table3.jsonl
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Argument(help: "The files of the desks.", completion: .file())
  var satellites: [String]
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let writer = try conversation.open(file)
    let handedIn = HandedIn(for: writer.state)
    var hasClashes = false
    for satellite in satellites {
      let merge: SatelliteMerge
      do {
        merge = try writer.merge(
          satellite: satellite, into: file, at: handedIn.moment(in: writer.state))
      } catch {
        switch error {
        case .satellite(let problem): throw .problem(.satellite(problem, path: satellite))
        case .log(let problem): throw .problem(.log(problem, path: file))
        }
      }
      let texts = conversation.catalogue.commandLine
      let isHomeAlready = merge.added == 0 && merge.repeated > 0 && merge.clashes.isEmpty
      try conversation.say(
        "\(satellite): \(isHomeAlready ? texts.importedAlready : texts.merged(merge.added))")
      for clash in merge.clashes {
        hasClashes = true
        conversation.tell(
          .refused(
            clash.refusal, place: "\(satellite):\(clash.line)", NamingContext(writer.state)))
      }
    }
    if hasClashes { throw .told }
  }
}
