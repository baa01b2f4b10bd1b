import ArgumentParser
import Glibc
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// `verkstad tally`
struct TallyCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count a vote: rank, dots, ties, the cut, and whether the dots add up.",
    discussion: """
      Shows the numbers even while the vote is open, so keep it off the wall until the reveal. \
      Also counts cumulative votes in Pabulib's format (.pb, https://pabulib.org/format), and \
      says whether the count is what was published; with --pabulib, a workshop's vote on ballots \
      is written in that format, for other software to count.

        verkstad tally day.jsonl
        verkstad tally day.jsonl --vote v1 --json
        verkstad tally day.jsonl --ballots >ballots.csv
        verkstad tally day.jsonl --pabulib >vote.pb
        verkstad tally vote.pb --cut 3
      """)

  @Argument(help: "The workshop's file, or a .pb file.", completion: .file())
  var file: String
  @Option(help: "Which vote, like v1; the latest otherwise.")
  var vote: String?
  @Option(
    help: ArgumentHelp("Draw a cut after so many projects of a .pb file.", valueName: "number"),
    transform: { text in
      guard let number = Int(text), number >= 1 else {
        throw ValidationError("'\(text)' is not a number from 1.")
      }
      return number
    })
  var cut: Int?
  @Flag(help: "The result as JSON.")
  var json = false
  @Flag(help: "The ranking as CSV, for a spreadsheet.")
  var csv = false
  @Flag(help: "The workshop's ballots in Pabulib's format.")
  var pabulib = false
  @Flag(help: "The workshop's ballots as CSV, as import ballots reads them.")
  var ballots = false
  @Flag(help: "The workshop's counts of dots as CSV, as import tallies reads them.")
  var counts = false
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let sessionForms = [
      (pabulib, "--pabulib"), (ballots, "--ballots"), (counts, "--counts"),
    ].filter(\.0).map(\.1)
    let forms = [(json, "--json"), (csv, "--csv")].filter(\.0).map(\.1) + sessionForms
    if forms.count > 1 { throw .misuse(.conflictingOptions(forms[0], forms[1])) }
    if let contents = try pabulibContents(conversation) {
      if vote != nil { throw .misuse(.conflictingOptions("--vote", file)) }
      if let form = sessionForms.first { throw .misuse(.conflictingOptions(form, file)) }
      try report(contents, conversation)
    } else {
      if cut != nil { throw .misuse(.conflictingOptions("--cut", file)) }
      try reportSession(conversation)
    }
  }

  // MARK: Sessions

  private func reportSession(_ conversation: Conversation) throws(CommandFailure) {
    let state = try conversation.read(file).state
    let tally = try tally(in: state)
    let report = TallyReport(of: tally, in: state)
    if json {
      try conversation.answer(report.json)
    } else if csv {
      try conversation.write(report.csv(conversation.catalogue))
    } else if ballots {
      try conversation.write(DotRows(of: tally.vote, in: state, conversation.catalogue).ballots)
    } else if counts {
      try conversation.write(DotRows(of: tally.vote, in: state, conversation.catalogue).counts)
    } else if pabulib {
      guard let vote = PabulibVote(tally.vote, of: state, in: conversation.catalogue) else {
        throw .problem(.noBallots(vote: tally.vote.description))
      }
      try conversation.write(PabulibWriter.encode(vote))
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

  // MARK: Files of other software

  /// The contents of the file, if it is a `.pb` file by what it says or by its name.
  private func pabulibContents(
    _ conversation: Conversation
  ) throws(CommandFailure) -> [UInt8]? {
    let standardInput = conversation.catalogue.commandLine.standardInput
    // What is wrong with a file that cannot be opened is said by who reads sessions.
    guard let stream = try? InputStream(path: file, standardInput: standardInput),
      let start = try? stream.next(),
      PabulibReader.recognizes(start) || file.lowercased().hasSuffix(".pb")
    else { return nil }
    return try stream.rest(after: start, limit: PabulibReader.greatestLength)
  }

  private func report(
    _ contents: [UInt8], _ conversation: Conversation
  ) throws(CommandFailure) {
    let errors = StandardStream(STDERR_FILENO)
    var progress = ProgressLine(
      text: conversation.catalogue.commandLine.pabulib.progress,
      isTerminal: isatty(STDERR_FILENO) == 1
    ) { _ = errors.write(Array($0.utf8)) }
    defer { progress.finish() }
    let tally: PabulibTally
    do {
      tally = try PabulibTally(of: contents) { progress.update($0, of: contents.count) }
    } catch { throw .problem(.pabulib(error, path: file)) }
    let report = PabulibReport(of: tally, file: file, cutAfter: cut)
    if json {
      try conversation.answer(report.json)
    } else if csv {
      try conversation.write(report.csv)
    } else {
      for line in report.lines(conversation.catalogue) { try conversation.say(line) }
    }
  }
}
