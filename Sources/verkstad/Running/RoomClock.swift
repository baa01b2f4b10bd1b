import Glibc
import SessionEngine
import WorkshopSession

/// The clock on the wall of the room, which is taken to go by this machine's time zone.
enum RoomClock {
  /// How many minutes it is ahead of UTC now.
  static var minutesFromUTC: Int { minutesFromUTC(at: SessionClock.system.now()) }

  /// How many minutes it was ahead of UTC when the first step began.
  ///
  /// A workshop may be made in winter and held in summer. A script's session has no room, so it says the same wherever
  /// it is read.
  static func minutesFromUTC(in state: SessionState) -> Int? {
    guard state.header?.source == .live else { return nil }
    let begun = state.stepOrder.compactMap { state.steps[$0]?.progress.runs.first?.startedAt }
    let first = begun.min { $0.wall < $1.wall }
    return (first ?? state.lastMoment).map(minutesFromUTC)
  }

  private static func minutesFromUTC(at moment: Moment) -> Int {
    var seconds = time_t(moment.wall / 1000)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return 0 }
    return local.tm_gmtoff / 60
  }
}
