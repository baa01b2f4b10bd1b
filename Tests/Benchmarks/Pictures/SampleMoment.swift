import Glibc
import TerminalTestSupport

/// A moment of the sample workshop's day, half past a minute so that nothing is about to change.
///
/// The program has no other clock than the machine's. So the sample is played as if that moment were soon, and the
/// time zone makes the machine's clock say what the clock in the room said.
struct SampleMoment: Hashable {
  /// The hour in the room.
  let hour: Int
  /// The minute in the room.
  let minute: Int

  /// Seconds past the minute, of every moment.
  static let second = 30
  /// Midnight UTC on the sample's day, in seconds since 1970.
  private static let day = 1_465_862_400
  /// Minutes that the room's clock was ahead of UTC.
  private static let summerTime = 120

  /// Seconds since 1970.
  private var time: Int {
    Self.day + (hour * 60 + minute - Self.summerTime) * 60 + Self.second
  }

  /// The commands until then, each with the moment that it has when this one is at `end`, in seconds since 1970.
  func commands(of script: String, endingAt end: Int) throws -> [String] {
    try script.split(separator: "\n").compactMap { line in
      guard let start = line.firstRange(of: "\"at\":\""),
        let stop = line[start.upperBound...].firstIndex(of: "\""),
        let said = Self.seconds(line[start.upperBound..<stop])
      else { throw PseudoTerminal.Failure(description: "a command without a moment: \(line)") }
      guard said <= time else { return nil }
      return line[..<start.upperBound] + Self.timestamp(said + end - time) + line[stop...]
    }
  }

  /// A time zone whose clock says what the room's clock said, when this moment is at `end`.
  func timeZone(endingAt end: Int) -> String {
    let whole = 24 * 60
    // At most half a day either way.
    let ahead = ((Self.summerTime - (end - time) / 60) % whole + whole + whole / 2) % whole
    let minutes = ahead - whole / 2
    let sign = minutes < 0 ? "+" : "-"
    return "ROOM\(sign)\(abs(minutes) / 60):\(Self.twoDigits(abs(minutes) % 60))"
  }

  /// The moment of a command, which is always in UTC and of whole seconds.
  private static func seconds(_ timestamp: Substring) -> Int? {
    let numbers = timestamp.dropLast().split { "-T:".contains($0) }.compactMap { Int32($0) }
    guard timestamp.last == "Z", numbers.count == 6 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    return timegm(&parts)
  }

  private static func timestamp(_ seconds: Int) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { twoDigits(Int($0)) }
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits(Int($0)) }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
