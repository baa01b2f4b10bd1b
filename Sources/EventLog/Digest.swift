import COpenSSL
import Glibc

/// SHA-256 with a domain in front, written as base64url: 43 characters without padding.
final class Digest {
  /// What is hashed; the same bytes in another domain give another hash.
  enum Domain: String {
    // Ends in a zero byte when hashed.
    case head = "vk1-head"
    case body = "vk1-body"
    case repair = "vk1-repair"
    case sweep = "vk1-sweep"
    case name = "vk1-name"
  }

  private let algorithm: OpaquePointer
  private let context: OpaquePointer

  init() throws(LogError) {
    // Reading the system's configuration takes longer than all hashes of a workshop.
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    let unavailable = LogError.system(SystemCallFailure(.digest, code: ENOMEM))
    guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else { throw unavailable }
    guard let context = EVP_MD_CTX_new() else {
      EVP_MD_free(algorithm)
      throw unavailable
    }
    self.algorithm = algorithm
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }

  /// The 32 bytes of SHA-256(domain ‖ 0 ‖ bytes).
  func bytes(of content: some Sequence<UInt8>, in domain: Domain) throws(LogError) -> [UInt8] {
    var prefix = Array(domain.rawValue.utf8)
    prefix.append(0)
    var result = [UInt8](repeating: 0, count: 32)
    var done = EVP_DigestInit_ex2(context, algorithm, nil) == 1
    done = done && EVP_DigestUpdate(context, prefix, prefix.count) == 1
    let updated = content.withContiguousStorageIfAvailable {
      EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1
    }
    if let updated {
      done = done && updated
    } else {
      let copy = Array(content)
      done = done && EVP_DigestUpdate(context, copy, copy.count) == 1
    }
    done = done && EVP_DigestFinal_ex(context, &result, nil) == 1
    guard done else { throw .system(SystemCallFailure(.digest, code: ENOMEM)) }
    return result
  }

  /// SHA-256(domain ‖ 0 ‖ bytes) in base64url.
  func base64(of content: some Sequence<UInt8>, in domain: Domain) throws(LogError) -> [UInt8] {
    Self.base64(try bytes(of: content, in: domain))
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    grouped(bytes, bits: 6, digits: alphabet)
  }

  /// The first 128 bits in Crockford's base 32, the way command ids are written.
  static func commandIdentifier(_ bytes: [UInt8]) -> String {
    String(decoding: grouped(bytes.prefix(16), bits: 5, digits: crockford), as: UTF8.self)
  }

  private static func grouped(
    _ bytes: some Sequence<UInt8>, bits: UInt32, digits: [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var buffer: UInt32 = 0
    var held: UInt32 = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      held += 8
      while held >= bits {
        held -= bits
        result.append(digits[Int(buffer >> held & (1 << bits - 1))])
      }
      buffer &= 1 << held - 1
    }
    if held > 0 { result.append(digits[Int(buffer << (bits - held) & (1 << bits - 1))]) }
    return result
  }
}
