import Glibc
import SessionEngine
import Synchronization

/// Where random bits come from; handed in, so that a script gives the same bytes each time.
public struct RandomSource: Sendable {
  /// The next 64 bits.
  public let next: @Sendable () -> UInt64

  /// A source that answers with what the closure gives.
  public init(next: @escaping @Sendable () -> UInt64) { self.next = next }

  /// The kernel's random numbers.
  public static let system = RandomSource {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// A row of numbers that is the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
  public static func seeded(_ seed: UInt64) -> RandomSource {
    let state = SeededState(seed)
    return RandomSource { state.next() }
  }

  /// A row of numbers that is the same for the same text, which is hashed by FNV-1a (Fowler, Noll, Vo).
  public static func seeded(by text: String) -> RandomSource {
    var seed: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return seeded(seed)
  }

  /// A new name for a command or a session.
  public func commandID() -> CommandID { CommandID(high: next(), low: next()) }

  /// 128 bits in base64url, 22 characters: the salt of a body.
  func salt() -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    let (high, low) = (next(), next())
    var characters: [UInt8] = []
    characters.reserveCapacity(22)
    for index in 0..<22 {
      let shift = 122 - 6 * index
      let bits: UInt64 =
        if shift >= 64 {
          high >> UInt64(shift - 64)
        } else if shift >= 0 {
          low >> UInt64(shift) | (shift > 58 ? high << UInt64(64 - shift) : 0)
        } else {
          low << UInt64(-shift)
        }
      characters.append(alphabet[Int(bits & 63)])
    }
    return String(decoding: characters, as: UTF8.self)
  }

  /// A tag that tells stations of one role apart: four letters and digits.
  public func stationTag() -> String {
    let alphabet = Array("0123456789abcdefghijkmnpqrstuvwxyz".utf8)
    var bits = next()
    var characters: [UInt8] = []
    for _ in 0..<4 {
      characters.append(alphabet[Int(bits % UInt64(alphabet.count))])
      bits /= UInt64(alphabet.count)
    }
    return String(decoding: characters, as: UTF8.self)
  }
}

private final class SeededState: Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
