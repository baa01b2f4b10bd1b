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
    let requests: [RequestedCommand]
    do { (header, requests) = try SatelliteFile.read(path) } catch { throw .satellite(error) }
    guard header.session == state.header?.session else { throw .satellite(.otherSession) }
    var away: SessionState
    do {
      away = try SessionReader.state(of: logPath, afterEvents: header.known)
    } catch {
      throw .log(error)
    }
    var result = SatelliteMerge()
    var names: [EntityID: EntityID] = [:]
    for (index, request) in requests.enumerated() {
      guard let id = request.id, let station = request.by else { continue }
      let isKnown = state.journal[id] != nil
      let command = request.command.renaming(names)
      do throws(CommitFailure) {
        let receipt = try commit(command, id: id, by: station, at: now)
        if isKnown { result.repeated += 1 } else { result.added += 1 }
        let there = try? away.carryOut(request, at: now)
        for (old, new) in zip(there?.created ?? [], receipt.created) { names[old] = new }
      } catch {
        switch error {
        case .log(let problem): throw .log(problem)
        case .refused(let refusal):
          result.clashes.append(
            SatelliteMerge.Clash(line: index + 2, command: command, refusal: refusal))
          _ = try? away.carryOut(request, at: now)
        }
      }
    }
    return result
  }
}
