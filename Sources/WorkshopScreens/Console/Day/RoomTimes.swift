import SessionEngine

/// Days by the clock in the room.
public enum RoomDay {
  /// How long a day is, in milliseconds.
  static let length: Int64 = 86_400_000

  /// The last midnight in the room before a moment, both in milliseconds since 1970 UTC.
  ///
  /// - Parameter minutesFromUTC: How far the clock in the room is ahead of UTC.
  public static func midnight(before wall: Int64, minutesFromUTC: Int) -> Int64 {
    let offset = Int64(clamping: minutesFromUTC) * 60_000
    return wall - sinceMidnight(wall % length + offset)
  }

  /// What a time in the room is after midnight, from 0 up to a day.
  fileprivate static func sinceMidnight(_ local: Int64) -> Int64 {
    (local % length + length) % length
  }
}

extension TimeOfDay {
  /// The time on the clock in the room at a moment in milliseconds since 1970 UTC.
  init?(wall: Int64, minutesFromUTC: Int) {
    let (local, overflow) = wall.addingReportingOverflow(Int64(clamping: minutesFromUTC) * 60_000)
    guard !overflow else { return nil }
    let minutes = Int(RoomDay.sinceMidnight(local) / 60_000)
    self.init(hour: minutes / 60, minute: minutes % 60)
  }
}
