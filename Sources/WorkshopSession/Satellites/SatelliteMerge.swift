import SessionEngine
import SessionFormat

/// What bringing a satellite home has led to.
public struct SatelliteMerge: Hashable, Sendable {
  /// Why a command of a satellite is not home.
  public enum Reason: Hashable, Sendable {
    /// The session says no.
    case refused(Refusal)
    /// That thing has been changed at home too since the satellite knew it; home keeps its own.
    case changedAtHome(EntityID)
  }

  /// Something of a satellite that the session did not take.
  public struct Clash: Hashable, Sendable {
    /// The line of the satellite's file, from 1.
    public let line: Int
    /// What was asked, in the last wording that it got on the satellite, with the names that things have at home.
    public internal(set) var command: Command
    /// Why it is not home.
    public let reason: Reason
  }

  /// How many comments are in the session now that were not before.
  public internal(set) var comments = 0
  /// How many other commands are carried out now that were not before.
  public internal(set) var others = 0
  /// How many commands had been brought home before, or what they ask for was so already.
  public internal(set) var repeated = 0
  /// What the session did not take, in order. What was taken back on the satellite itself is not among it.
  public internal(set) var clashes: [Clash] = []
  /// What stands after the last whole line: it was never acknowledged, and is left out.
  public internal(set) var tornEnd: String?

  /// How many commands are in the session now that were not before.
  public var added: Int { comments + others }
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
  /// What was added on the satellite may get another name here; later commands about it follow, in this merge and in every
  /// other. What clashes is listed and left out, and nothing that follows depends on it.
  ///
  /// - Parameters:
  ///   - path: The satellite's file.
  ///   - logPath: This session's file, to know what the satellite knew.
  ///   - now: When.
  public func merge(
    satellite path: String, into logPath: String, at now: Moment
  ) throws(MergeFailure) -> SatelliteMerge {
    let contents: SatelliteFile.Contents
    do { contents = try SatelliteFile.read(path) } catch { throw .satellite(error) }
    guard contents.header.session == state.header?.session else { throw .satellite(.otherSession) }
    let away: SessionState
    do {
      away = try SessionReader.state(of: logPath, afterEvents: contents.header.known)
      try update()
    } catch {
      throw .log(error)
    }
    var homecoming = SatelliteHomecoming(away: away, at: now)
    for line in contents.commands {
      do { try homecoming.bringHome(line, to: self) } catch { throw .log(error) }
    }
    return homecoming.result(tornEnd: contents.tornEnd)
  }
}
