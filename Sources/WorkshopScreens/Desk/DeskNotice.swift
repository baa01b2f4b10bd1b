import Language

/// What was said last beside the line.
enum DeskNotice: Equatable, Sendable {
  case message(DeskMessage)
  /// A refusal in a sentence.
  case refusal(String)
  /// Something that went well, in words of its own.
  case done(String)

  /// Whether it tells what is written for, which is another once the step has changed.
  var isAboutPlace: Bool {
    switch self {
    case .message(.place), .message(.theme), .message(.themeOfOthers), .message(.run),
      .message(.readBackDone):
      true
    case .message, .refusal, .done: false
    }
  }
}
