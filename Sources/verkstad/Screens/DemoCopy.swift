import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// The scratch copy that a demo plays into: a new session of the sample's plan in a folder of its own.
struct DemoCopy {
  /// The folder, which only its owner can read.
  let folder: String
  /// The session's file.
  let session: String
  /// The writer of the session.
  let writer: SessionWriter
  /// What is played.
  let script: Script

  /// Makes a copy of the sample in a folder.
  init(of sample: String, _ conversation: Conversation) throws(CommandFailure) {
    folder = try ScratchFolder(named: "demo").path
    session = "\(folder)/goteborg-2016.jsonl"
    let plan = try conversation.readPlan("\(sample)/plan.yaml")
    let path = "\(sample)/script.jsonl"
    let bytes = try InputStream(path: path, standardInput: "").rest(limit: 16 << 20)
    do {
      script = try Script(bytes)
    } catch {
      throw .problem(
        .notACommand(path: path, line: error.line, RequestProblem(error.error)))
    }
    writer = try DemoCopy.begin(plan, at: session, first: script.lines.first?.request.at)
  }

  private static func begin(
    _ file: PlanFile, at path: String, first: Moment?
  ) throws(CommandFailure) -> SessionWriter {
    let random = RandomSource.system
    let language = file.language ?? .swedish
    let header = SessionHeader(
      session: random.commandID(), series: random.commandID(), source: .script, language: language)
    let plan = file.forNewWorkshop(in: Catalogue[language])
    do {
      return try SessionWriter.create(
        at: path, header: header, plan: plan, by: Station(.script, tag: HandedIn.scriptedTag),
        at: Moment(wall: (first?.wall ?? 0) - 60_000), random: random)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal, place: nil, NamingContext())
      case .log(let problem): throw .problem(.making(problem, path: path))
      }
    }
  }
}
