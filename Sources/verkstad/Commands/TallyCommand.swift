import ArgumentParser
import Language
import SessionEngine
import WorkshopSession

/// `verkstad tally`
struct TallyCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count a vote: rank, dots, ties, the cut, and whether the dots add up.",
    discussion: """
      Shows the numbers even while the vote is open, so keep it off the wall until the reveal.

        verkstad tally day.jsonl
        verkstad tally day.jsonl --vote v1 --json
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "Which vote, like v1; the latest otherwise.")
  var vote: String?
  @Flag(help: "The result as JSON.")
  var json = false
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let state = try conversation.read(file).state
    let report = TallyReport(of: try tally(in: state), in: state)
    if json {
      try conversation.answer(report.json)
    } else {
      let lines = report.lines(
        conversation.catalogue, utcOffsetMinutes: RoomClock.minutesFromUTC(in: state))
      for line in lines { try conversation.say(line) }
    }
  }

  private func tally(in state: SessionState) throws(CommandFailure) -> Tally {
    if let vote {
      guard let id = VoteID(vote), let tally = state.tally(of: id) else {
        throw .problem(.unknownVote(vote))
      }
      return tally
    }
    let votes = Array(state.votes.all)
    let latest = votes.last { $0.value.phase != .draft } ?? votes.last
    guard let latest, let tally = state.tally(of: latest.id) else { throw .problem(.noVote) }
    return tally
  }
}
