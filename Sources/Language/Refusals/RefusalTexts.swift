import SessionEngine

/// Why something was refused: what happened, to what, and what to do now.
public struct RefusalTexts: Sendable {
  /// A refusal in one or two sentences.
  public let sentence: @Sendable (Refusal, NamingContext) -> String
  /// The name of a text that a person gives, in the middle of a sentence.
  public let textField: @Sendable (TextField) -> String
  /// The name of a number that a person gives, in the middle of a sentence.
  public let numberField: @Sendable (NumberField) -> String
}
