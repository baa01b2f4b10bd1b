/// Text that a person typed, or the place where it was before it was erased.
public enum Words: Hashable, Sendable {
  /// The text as it was typed.
  case present(String)
  /// The text has been erased from the log.
  case erased

  /// The text, or `nil` where it has been erased.
  public var text: String? {
    guard case .present(let text) = self else { return nil }
    return text
  }
}

extension Words: ExpressibleByStringLiteral {
  /// Words that are present.
  public init(stringLiteral value: String) { self = .present(value) }
}
