/// The number of a thing in half the memory of an `Int`: a session keeps several for every event.
public struct KeptNumber: Hashable, Comparable, Sendable {
  /// The greatest that is kept. No session has so many things of a kind.
  public static let greatest = Int(UInt32.max)

  private let bits: UInt32

  /// A number from 0 to ``greatest``, or the one of them that is nearest.
  public init(_ number: Int) { bits = UInt32(clamping: number) }

  /// Reads a number from 1 to ``greatest`` in the one way in which it is written: digits, without a sign or zeros before it.
  @inlinable
  public init?(positiveDigits digits: some Sequence<UInt8>) {
    var number: UInt32 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), number > 0 || digit > 0x30 else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt32(digit - 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    guard number > 0 else { return nil }
    self.init(Int(number))
  }

  /// The number.
  public var number: Int { Int(bits) }

  /// The smaller number comes first.
  public static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}
