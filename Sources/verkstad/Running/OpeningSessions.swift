import Language
import SessionEngine
import SessionFormat
import WorkshopSession

extension Conversation {
  /// Opens a session for reading, speaks its language, and warns of what is wrong with its file.
  ///
  /// A damaged log gives what stands before the damage.
  func read(_ path: String) throws(CommandFailure) -> SessionReader {
    let reader: SessionReader
    do { reader = try SessionReader(opening: path) } catch {
      throw .problem(.log(error, path: path))
    }
    guard reader.state.header != nil else { throw noSession(in: path, reader.problem) }
    adopt(reader.state.header?.language)
    if let problem = reader.problem {
      warn(.log(problem, path: path))
    } else if reader.hasUnfinishedEnd {
      warn(.storage(path: path, .unfinishedEnd))
    }
    if reader.permissionsWiderThanOwner { warn(.readableByOthers(path: path)) }
    return reader
  }

  /// Opens a session for the wall, and speaks its language.
  func readStage(_ path: String) throws(CommandFailure) -> StageReader {
    let reader: StageReader
    do { reader = try StageReader(opening: path) } catch {
      throw .problem(.log(error, path: path))
    }
    guard reader.hasSession else { throw noSession(in: path, reader.problem) }
    adopt(reader.content.language)
    return reader
  }

  /// Why there is no session in a file that could be opened.
  private func noSession(in path: String, _ problem: LogProblem?) -> CommandFailure {
    .problem(problem.map { .log($0, path: path) } ?? .storage(path: path, .creationInterrupted))
  }

  /// Opens a session for writing, speaks its language, and warns of what is wrong with its file.
  func open(_ path: String) throws(CommandFailure) -> SessionWriter {
    let writer: SessionWriter
    do { writer = try SessionWriter(opening: path, random: .system) } catch {
      throw .problem(.log(error, path: path))
    }
    guard writer.state.header != nil else {
      throw .problem(.storage(path: path, .creationInterrupted))
    }
    adopt(writer.state.header?.language)
    if writer.hasSetTornEndAside { warn(.tornEndSetAside(path: path)) }
    if writer.permissionsWiderThanOwner { warn(.readableByOthers(path: path)) }
    return writer
  }

  /// Whether a file is a plan and not a session, by its name's ending.
  func isPlan(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// Reads a plan.
  func readPlan(_ path: String) throws(CommandFailure) -> PlanFile {
    let stream = try InputStream(path: path, standardInput: catalogue.commandLine.standardInput)
    let bytes = try stream.rest(limit: PlanReader.greatestLength)
    do { return try PlanReader.read(bytes[...]) } catch {
      throw .problem(.plan(error, path: path))
    }
  }

  /// The failure behind a command that was not carried out.
  func failure(
    _ failure: CommitFailure, of path: String, place: String? = nil, in state: SessionState
  ) -> CommandFailure {
    switch failure {
    case .refused(let refusal): .refused(refusal, place: place, NamingContext(state))
    case .log(let problem): .problem(.log(problem, path: path))
    }
  }
}
