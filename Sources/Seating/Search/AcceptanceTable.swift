/// How much worse a step may be, drawn so that a worsening of d is taken with probability exp(−d / temperature).
///
/// Integers only: logarithms from a C library differ in the last digit from machine to machine, and one other step gives another plan.
struct AcceptanceTable: Sendable {
  private static let drawBits = 12
  /// −ln of the middle of each of 4096 equal parts of 0…1, in 1/65536.
  private let logarithms: [UInt32]

  static let shared = AcceptanceTable()

  private init() {
    let parts = 1 << Self.drawBits
    logarithms = (0..<parts).map { part in
      let whole = UInt64(Self.drawBits + 1) << 16
      return UInt32(((whole - Self.binaryLogarithm(UInt64(2 * part + 1))) * 45_426) >> 16)
    }
  }

  /// log₂ of a whole number above 0 and below 2³¹, in 1/65536, by squaring.
  private static func binaryLogarithm(_ number: UInt64) -> UInt64 {
    let exponent = 63 - number.leadingZeroBitCount
    var mantissa = number << UInt64(31 - exponent)
    var result = UInt64(exponent) << 16
    for bit in stride(from: UInt64(15), through: 0, by: -1) {
      mantissa = (mantissa * mantissa) >> 31
      if mantissa >= 1 << 32 {
        mantissa >>= 1
        result |= 1 << bit
      }
    }
    return result
  }

  /// Hands the table to a search that draws often.
  func withLogarithms<Result>(_ body: (UnsafePointer<UInt32>) -> Result) -> Result? {
    logarithms.withUnsafeBufferPointer { $0.baseAddress.map(body) }
  }

  /// How much worse a step may be at a temperature in 1/256 of a cost, from twelve random bits.
  @inline(__always)
  static func limit(
    _ logarithms: UnsafePointer<UInt32>, random: UInt64, temperature: Int
  ) -> Int {
    let draw = Int(truncatingIfNeeded: random & 0xFFF)
    return (temperature &* Int(truncatingIfNeeded: logarithms[draw])) >> 24
  }
}
