import Language
import SessionEngine

/// What the documentation is written as.
public enum DocumentFormat: String, Sendable, CaseIterable {
  /// CommonMark, which reads well as it is too.
  case markdown
  /// Text without any markup.
  case text
  /// What was said and decided, for programs.
  case json

  /// The documentation of a session in this format, ending in a line break.
  ///
  /// - Parameters:
  ///   - state: The session.
  ///   - catalogue: The language of headings and generated sentences; the session's where none is given.
  ///   - utcOffsetMinutes: How far the clocks in the room were ahead of UTC; `nil` leaves clock times out.
  public func documentation(
    of state: SessionState, in catalogue: Catalogue? = nil, utcOffsetMinutes: Int? = nil
  ) -> String {
    let texts = catalogue ?? Catalogue[state.header?.language ?? .swedish]
    return switch self {
    case .markdown:
      Document(of: state, in: texts, utcOffsetMinutes: utcOffsetMinutes).markdown
    case .text:
      Document(of: state, in: texts, utcOffsetMinutes: utcOffsetMinutes).plainText
    case .json:
      SessionSummary(state: state).json.text
    }
  }
}

extension Document {
  /// The documentation of a session. See ``DocumentFormat/documentation(of:in:utcOffsetMinutes:)``.
  public init(of state: SessionState, in catalogue: Catalogue, utcOffsetMinutes: Int? = nil) {
    let composer = DocumentComposer(
      state: state, texts: catalogue, utcOffsetMinutes: utcOffsetMinutes)
    self.init(blocks: composer.blocks)
  }
}
