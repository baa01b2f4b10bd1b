/// What the search pays for what is not as it should be, in sixteenths of a first repeat.
enum Weights {
  /// Two who have met meet again. The third time costs four times as much, the fourth nine times: better three pairs who meet twice than one that meets four times.
  static let repeated = 16
  /// A table has one too many or too few of a role.
  static let unmixed = 32
  /// A pair that is to be together or apart is not.
  static let company = 50 * 16
  /// Someone comes to a table again who should see another.
  static let revisit = 64
  /// Someone sits elsewhere than has been announced: a repeat avoided is worth four such changes.
  static let change = 4
}

/// How a pair stands to each other, and how often it has met, in one byte: what another meeting costs is one look-up.
enum PairCode {
  /// Meetings are below this; the condition of the pair is a multiple of it.
  static let step: UInt8 = 16
  static let apart: UInt8 = step
  static let together: UInt8 = 2 * step
  /// Meetings of the pair do not count; nobody in an empty chair meets anyone.
  static let free: UInt8 = 3 * step
  /// How many codes there are.
  static let count = 4 * Int(step)

  /// What the next meeting of a pair with that code costs.
  static func costOfMeeting(_ code: Int) -> Int {
    let meetings = code % Int(step)
    let repeats = Weights.repeated * meetings * meetings
    return switch code / Int(step) {
    case 0: repeats
    case 1: Weights.company + repeats
    case 2: -Weights.company
    default: 0
    }
  }

  /// Whether a pair with that code has met when it should not have.
  static func isTrouble(_ code: Int) -> Bool {
    let meetings = code % Int(step)
    return switch code / Int(step) {
    case 0: meetings > 1
    case 1: meetings > 0
    default: false
    }
  }
}
