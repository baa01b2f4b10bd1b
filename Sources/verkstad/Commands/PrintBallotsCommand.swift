import ArgumentParser
import Language
import Printing
import SessionEngine
import WorkshopSession

/// `verkstad print ballots`
struct PrintBallotsCommand: SpokenCommand {
  private static let usualCount = 24

  static let configuration = CommandConfiguration(
    commandName: "ballots",
    abstract: "Ballots to mark dots on, or sheets of themes for the wall.",
    discussion: """
      Before a vote is proposed they hold the themes that stand, by the plan's rule; once it is \
      open, its frozen themes; after a run-off was decided on, the tied themes. Without --count \
      there is a ballot for each voter, if their number is known. Ballots carry nothing by which \
      one could be told from another, unless they are numbered.

        verkstad print ballots day.jsonl --count 60
        verkstad print ballots day.jsonl --wall --output wall.pdf
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "Which vote, like v1; the next or the latest otherwise.")
  var vote: String?
  @Option(
    help: "How many; a ballot for each voter otherwise, or 24.",
    transform: { text in
      guard let number = Int(text), (1...Limits.people).contains(number) else {
        throw ValidationError("'\(text)' is not a number from 1 to \(Limits.people).")
      }
      return number
    })
  var count: Int?
  @Flag(help: "Number the ballots. A number may tell who voted how.")
  var numbered = false
  @Flag(help: "A sheet for each theme with room for dots, instead of ballots.")
  var wall = false
  @Option(help: "The file to write, ending in html, pdf or typ.", completion: .file())
  var output: String?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    if wall, count != nil { throw .misuse(.conflictingOptions("--wall", "--count")) }
    if wall, numbered { throw .misuse(.conflictingOptions("--wall", "--numbered")) }
    let output = try PaperFile(output, beside: file, called: wall ? "wall" : "ballots")
    let state = try conversation.read(file).state
    let paper = try chosen(in: state)
    guard !paper.themes.isEmpty else { throw .problem(.printing(.noThemes)) }
    let texts = conversation.catalogue
    if wall {
      try output.write(.wallThemes(for: paper, of: state, in: texts))
      try conversation.say(texts.printing.ballots.wallSaved(paper.themes.count, output.path))
    } else {
      let count = count ?? paper.voters ?? state.plan.participants ?? Self.usualCount
      try output.write(
        .ballots(count, isNumbered: numbered, for: paper, of: state, in: texts))
      try conversation.say(texts.printing.ballots.saved(count, output.path))
    }
  }

  private func chosen(in state: SessionState) throws(CommandFailure) -> VoteOnPaper {
    guard let vote else { return VoteOnPaper(nextOf: state) }
    guard let id = VoteID(vote), let found = state.votes[id] else {
      throw .problem(.unknownVote(vote))
    }
    return VoteOnPaper(id, found, of: state)
  }
}
