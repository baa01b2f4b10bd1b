import SessionEngine

/// What the wall is told to do besides following the session, and what it then says.
public struct StageOrderTexts: Sendable {
  /// The wall while tables read back: what to do, in a few words.
  public let readBack: String
  /// How to read back, as it is said.
  public let readBackHow: String
  /// The same below ``readBack``, in words that the wall has large letters for.
  public let readBackCheck: String
  /// A countdown below a message has come to its end.
  public let countdownOver: String
  /// A table round and its like go on for hours.
  public let hoursLeft: @Sendable (_ hours: Int, _ minutes: Int) -> String
  /// The facilitator's screen says that the wall stands still.
  public let frozen: @Sendable (_ key: String) -> String
  /// Nothing is up that could be taken down.
  public let nothingUp: String
  /// Nothing waits to be let onto the wall.
  public let nothingToRelease: String
  /// A comment came at the very moment at which the key was pressed.
  public let justCame: String
  /// What was let onto the wall.
  public let isUp: @Sendable (_ words: String) -> String
  /// What was let onto a wall that stands still.
  public let isUpOnceThawed: @Sendable (_ words: String) -> String
  /// What was let onto a wall that shows what is being read back.
  public let isUpOnceReadBack: @Sendable (_ words: String) -> String
  /// What was let onto the wall before it is sorted.
  public let isUpOnceSorted: @Sendable (_ words: String) -> String
  /// A comment of another step cannot be shown in this one.
  public let notInThisStep: String
  /// What was taken down.
  public let isDown: @Sendable (_ words: String) -> String
  /// Asks for how many minutes are counted down below a message.
  public let askCountdown: String
  /// Names of the actions.
  public let releaseNewest: String
  /// Reads all that is up.
  public let readWall: String
  /// Lets the wall stand still.
  public let freeze: String
  /// Lets the wall follow again.
  public let thaw: String
  /// Hides the digits of the timer.
  public let hideDigits: String
  /// Shows the digits of the timer.
  public let showDigits: String
  /// Shows the question again in place of the read-back.
  public let endReadBack: String
}

extension Catalogue {
  /// What the wall is told to do besides following the session.
  public var stageOrders: StageOrderTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
