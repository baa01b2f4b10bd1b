import SessionEngine

/// What the line mode says, for screen readers and scripts.
public struct PlainTexts: Sendable {
  /// The first line, with the title.
  public let greeting: @Sendable (String) -> String
  /// What an empty line does.
  public let enterDoes: @Sendable (String) -> String
  /// A comment, with where it was said.
  public let said: @Sendable (String, String) -> String
  /// There is no choice with that number.
  public let noSuchChoice: @Sendable (String) -> String
  /// How to leave a question, or a line of it empty.
  public let cancel: String
  /// What a line does while comments are read.
  public let readingHow: String
}

extension Catalogue {
  /// The line mode.
  public var plain: PlainTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
