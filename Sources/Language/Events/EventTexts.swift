import SessionEngine

/// What was done, in a few words without a verb: for undo and for telling what others did.
public struct EventTexts: Sendable {
  /// What a command did, from its first event.
  public let headline: @Sendable (Event, NamingContext) -> String
  /// The offer to take that back.
  public let undo: @Sendable (String) -> String
  /// That it has been taken back.
  public let undone: @Sendable (String) -> String
}
