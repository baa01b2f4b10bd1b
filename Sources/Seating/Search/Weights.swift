/// What the search pays for what is not as it should be, in sixteenths of a first repeat.
///
/// Where everyone has to meet again and again, a repeat more or less is worth little; then the other weights are larger by what it costs to have a
/// meeting of a pair that has met more than others.
struct Weights {
  /// Two who have met meet again. The third time costs four times as much, the fourth nine times: better three pairs who meet twice than one that meets four times.
  static let repeated = 16
  /// A table has one too many or too few of a role.
  let unmixed: Int
  /// A pair that is to be together or apart is not. Above what leaving a table can gain.
  let company: Int
  /// Someone comes to a table again who should see another.
  let revisit: Int
  /// Someone sits elsewhere than has been announced: a repeat avoided is worth four such changes.
  let change: Int

  /// The weights for a hall; with changes of what has been announced as dear as broken company, if they are forbidden.
  init(_ hall: Hall, _ bound: LowerBound, areChangesForbidden: Bool = false) {
    let scale = max(1, 2 * (bound.mostMeetings - 1))
    let largest = hall.sizes.map { $0.least.max() ?? 0 }.max() ?? 0
    unmixed = Self.repeated * scale
    company = 50 * Self.repeated * scale * max(1, largest / 8)
    revisit = 20 * Self.repeated * scale
    change = areChangesForbidden ? company : Self.repeated / 4 * scale
  }
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
  static func costOfMeeting(_ code: Int, _ weights: Weights) -> Int {
    let meetings = code % Int(step)
    let repeats = Weights.repeated * meetings * meetings
    return switch code / Int(step) {
    case 0: repeats
    case 1: weights.company + repeats
    case 2: -weights.company
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
