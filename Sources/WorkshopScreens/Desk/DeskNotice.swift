import Language

/// What was said last beside the line.
enum DeskNotice: Equatable, Sendable {
  case message(DeskMessage)
  /// A refusal in a sentence.
  case refusal(String)
  /// Something that went well, in words of its own.
  case done(String)

  /// Whether the line was taken for something else than words that is not there, so that it may be meant as it stands.
  var isAboutWhatLineMeans: Bool {
    switch self {
    case .message(.noSuchTable), .message(.noSuchTheme), .message(.nothingInHand),
      .message(.noSuchRound), .message(.proposesElsewhere), .message(.paper(.notPaper)):
      true
    default: false
    }
  }

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
