import Language
import TerminalKit

/// What doing something would show the room on a screen that it sees.
enum ActionExposure: Equatable, Sendable {
  /// Nothing but what is for the wall, or nothing at all.
  case harmless
  /// Numbers of dots, which are therefore typed unseen.
  case masked
  /// What is not for the room; it is refused, and this is said.
  case refused(MirroredNote)
}

extension ConsoleAction {
  /// What it would show the room. A new action has to say so here before the program can be built.
  var exposure: ActionExposure {
    switch self {
    case .natural, .addHope, .newTheme, .placeComment, .leaveComment, .parkComment, .mergeThemes,
      .renameTheme,
      .anotherWayIn,
      .revealNext, .revealAll, .widenCut, .runOff, .drawLots, .discuss, .assignTopic,
      .addConclusion, .addAction, .addQuestion, .addDisagreement, .saveDocumentation, .pauseTimer,
      .resumeTimer, .addMinute, .removeMinute, .setTimeLeft, .undo, .redo, .lookBack, .lookAhead,
      .message,
      .clearMessage, .blank, .unblank, .headcount, .pauseAll, .resumeAll, .insertStep,
      .countRoom, .freezeWall, .thawWall, .hideDigits, .showDigits, .endReadBack, .rewordStep,
      .runAgain, .skipStep, .reopenStep, .takeDown, .explainWord,
      .closeSession, .changeRule, .votersAtTables, .anotherVote, .takeAlong, .restTheme,
      .countHands, .suggestTables, .dropTopic,
      .commandLetter, .palette, .help, .becomeStage, .back, .clearLine, .quit:
      .harmless
    case .enterDots, .recordUnused: .masked
    // Lateness is the facilitator's alone.
    case .day, .spreadTime, .shortenRest: .refused(.wouldBeSeen)
    // What is let onto the wall has to be read first.
    case .releaseNewest, .readWall: .refused(.wouldBeSeen)
    case .proposals, .tables, .seats, .readTable, .find, .showOnWall, .notes, .previewStage:
      .refused(.wouldBeSeen)
    // The wall shows the first comment that is not sorted, so a comment that is kept in hand would not be seen.
    case .placeCommentToo: .refused(.onlyOnOwnScreen)
    // A correction is typed with its number.
    case .correctDots: .refused(.onlyOnOwnScreen)
    // The wall does not number what was written down.
    case .changeOutcome: .refused(.onlyOnOwnScreen)
    }
  }
}
