/// The language of a session: of its stage and its documentation.
public enum SessionLanguage: String, Sendable, CaseIterable {
  /// Swedish.
  case swedish = "sv"
  /// Danish.
  case danish = "da"
  /// English.
  case english = "en"
  /// Norwegian bokmål.
  case norwegian = "nb"
  /// Finnish.
  case finnish = "fi"
}

/// What a log says about itself in its first line.
public struct SessionHeader: Hashable, Sendable {
  /// Where the events come from.
  public enum Source: String, Sendable {
    /// A workshop that was held.
    case live
    /// A script; such a session cannot be finalised.
    case script
  }

  /// The version of the log's format.
  public let version: Int
  /// The session, 128 random bits.
  public let session: CommandID
  /// The series of sessions it belongs to, 128 random bits.
  public let series: CommandID
  /// Where its events come from.
  public let source: Source
  /// Its language.
  public let language: SessionLanguage

  /// A header of the present version.
  public init(
    version: Int = 1, session: CommandID, series: CommandID, source: Source,
    language: SessionLanguage
  ) {
    self.version = version
    self.session = session
    self.series = series
    self.source = source
    self.language = language
  }
}
