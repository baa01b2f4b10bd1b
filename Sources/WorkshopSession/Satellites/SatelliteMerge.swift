import SessionEngine
import SessionFormat

/// What bringing a satellite home has led to.
public struct SatelliteMerge: Hashable, Sendable {
  /// A command that the session did not take.
  public struct Clash: Hashable, Sendable {
    /// The line of the satellite's file, from 1.
    public let line: Int
    /// What was asked.
    public let command: Command
    /// Why not.
    public let refusal: Refusal
  }

  /// How many commands are in the session now that were not before.
  public internal(set) var added = 0
  /// How many had been brought home before.
  public internal(set) var repeated = 0
  /// What the session did not take, in order.
  public internal(set) var clashes: [Clash] = []
}

/// What the things that were made on a satellite are called at home.
struct SatelliteNames {
  private var made: Set<EntityID> = []
  private var home: [EntityID: EntityID] = [:]

  /// Notes what a command has made there and at home, where it may have made nothing.
  mutating func note(_ there: [EntityID], at created: [EntityID]) {
    made.formUnion(there)
    for (old, new) in zip(there, created) { home[old] = new }
  }

  /// The command about the same things by their names at home.
  ///
  /// - Throws: a ``Refusal`` where it is about something that never came home.
  func renaming(_ command: Command) throws(Refusal) -> Command {
    try command.renaming { (id) throws(Refusal) in
      guard made.contains(id) else { return id }
      guard let name = home[id] else { throw .unknown(id) }
      return name
    }
  }
}

/// Why a satellite could not be brought home at all.
public enum MergeFailure: Error, Equatable, Sendable {
  /// The satellite's file.
  case satellite(SatelliteProblem)
  /// The session's file.
  case log(LogProblem)
}

extension SessionWriter {
  /// Brings the commands of a satellite home; safe to repeat, for every command keeps its name.
  ///
  /// What was added on the satellite may get another name here; later commands about it follow. What clashes is listed
  /// and left out, and nothing that follows depends on it.
  ///
  /// - Parameters:
  ///   - path: The satellite's file.
  ///   - logPath: This session's file, to know what the satellite knew.
  ///   - now: When.
  public func merge(
    satellite path: String, into logPath: String, at now: Moment
  ) throws(MergeFailure) -> SatelliteMerge {
    let header: SatelliteFile.Header
    let lines: [SatelliteFile.Line]
    do { (header, lines) = try SatelliteFile.read(path) } catch { throw .satellite(error) }
    guard header.session == state.header?.session else { throw .satellite(.otherSession) }
    var away: SessionState
    do {
      away = try SessionReader.state(of: logPath, afterEvents: header.known)
    } catch {
      throw .log(error)
    }
    var result = SatelliteMerge()
    var names = SatelliteNames()
    for line in lines {
      let isKnown = state.journal[line.id] != nil
      var command = line.command
      var created: [EntityID] = []
      do throws(CommitFailure) {
        do { command = try names.renaming(command) } catch { throw .refused(error) }
        created = try commit(command, of: line, at: now).created
        if isKnown { result.repeated += 1 } else { result.added += 1 }
      } catch {
        switch error {
        case .log(let problem): throw .log(problem)
        case .refused(let refusal):
          result.clashes.append(
            SatelliteMerge.Clash(line: line.number, command: command, refusal: refusal))
        }
      }
      let there = try? away.carryOut(line.command, id: line.id, by: line.by, at: now)
      names.note(there?.created ?? [], at: created)
    }
    return result
  }

  private func commit(
    _ command: Command, of line: SatelliteFile.Line, at now: Moment
  ) throws(CommitFailure) -> Receipt {
    guard command.isForSatellites else { throw .refused(.awayFromSession) }
    let receipt = try commit(command, id: line.id, by: line.by, at: now)
    // Another station's command of that name is another command, and this one is not home.
    if let entry = state.journal[line.id], entry.by != line.by {
      throw .refused(.alreadyDone(by: entry.by))
    }
    return receipt
  }
}
