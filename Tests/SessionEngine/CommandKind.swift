import SessionEngine

/// Every case of ``Command`` by name. The switch has no default, so a new command cannot be forgotten here.
enum CommandKind: CaseIterable {
  case createSession, insertStep, moveStep, rewordStep, changeMinutes, spreadMinutes
  case removeStep
  case startStep, endStep, skipStep, reopenStep, startTimer, pauseTimer, resumeTimer, setTimer
  case pauseAll, resumeAll, setHeadcount
  case addComment, amendComment, withdrawComment, moveComment, releaseComment, takeDown
  case markReadBack, setTableSource, issueSlips, countSlips, setSlipAside, takeSlipUp, countTurn
  case report, answerReport, adoptSeating, propose, acceptProposal, declineProposal
  case createTheme, renameTheme, mergeThemes, unmerge, splitTheme, orderThemes
  case placeComment, unplaceComment, postponeComment, parkComment
  case proposeVote, changeRule, openVote, setVoters, enterBallot, correctBallot, countDots
  case checkCount, correctCount, recordUnused
  case closeVote, reveal, decideCut
  case assignTopic, unassignTopic, countHands, dropTopic, addNote, amendNote, moveNote, removeNote
  case addConclusion, changeConclusion, addAction, changeAction, addQuestion, changeQuestion
  case answerQuestion, addTerm
  case showMessage, clearMessage, blankStage, showStage
  case setStageClock, freezeStage, thawStage, askReadBack, endReadBack, askHopes
  case importComments, importNotes, importBallots, importTallies
  case undo, closeSession, finalise

  init(_ command: Command) {
    self =
      switch command {
      case .createSession: .createSession
      case .insertStep: .insertStep
      case .moveStep: .moveStep
      case .rewordStep: .rewordStep
      case .changeMinutes: .changeMinutes
      case .spreadMinutes: .spreadMinutes
      case .removeStep: .removeStep
      case .startStep: .startStep
      case .endStep: .endStep
      case .skipStep: .skipStep
      case .reopenStep: .reopenStep
      case .startTimer: .startTimer
      case .pauseTimer: .pauseTimer
      case .resumeTimer: .resumeTimer
      case .setTimer: .setTimer
      case .pauseAll: .pauseAll
      case .resumeAll: .resumeAll
      case .setHeadcount: .setHeadcount
      case .addComment: .addComment
      case .amendComment: .amendComment
      case .withdrawComment: .withdrawComment
      case .moveComment: .moveComment
      case .releaseComment: .releaseComment
      case .takeDown: .takeDown
      case .markReadBack: .markReadBack
      case .setTableSource: .setTableSource
      case .issueSlips: .issueSlips
      case .countSlips: .countSlips
      case .setSlipAside: .setSlipAside
      case .takeSlipUp: .takeSlipUp
      case .countTurn: .countTurn
      case .report: .report
      case .answerReport: .answerReport
      case .adoptSeating: .adoptSeating
      case .propose: .propose
      case .acceptProposal: .acceptProposal
      case .declineProposal: .declineProposal
      case .createTheme: .createTheme
      case .renameTheme: .renameTheme
      case .mergeThemes: .mergeThemes
      case .unmerge: .unmerge
      case .splitTheme: .splitTheme
      case .orderThemes: .orderThemes
      case .placeComment: .placeComment
      case .unplaceComment: .unplaceComment
      case .postponeComment: .postponeComment
      case .parkComment: .parkComment
      case .proposeVote: .proposeVote
      case .openVote: .openVote
      case .changeRule: .changeRule
      case .setVoters: .setVoters
      case .enterBallot: .enterBallot
      case .correctBallot: .correctBallot
      case .countDots: .countDots
      case .checkCount: .checkCount
      case .correctCount: .correctCount
      case .recordUnused: .recordUnused
      case .closeVote: .closeVote
      case .reveal: .reveal
      case .decideCut: .decideCut
      case .assignTopic: .assignTopic
      case .unassignTopic: .unassignTopic
      case .dropTopic: .dropTopic
      case .countHands: .countHands
      case .addNote: .addNote
      case .amendNote: .amendNote
      case .moveNote: .moveNote
      case .removeNote: .removeNote
      case .addConclusion: .addConclusion
      case .changeConclusion: .changeConclusion
      case .addAction: .addAction
      case .changeAction: .changeAction
      case .addQuestion: .addQuestion
      case .changeQuestion: .changeQuestion
      case .answerQuestion: .answerQuestion
      case .addTerm: .addTerm
      case .showMessage: .showMessage
      case .clearMessage: .clearMessage
      case .blankStage: .blankStage
      case .showStage: .showStage
      case .setStageClock: .setStageClock
      case .freezeStage: .freezeStage
      case .thawStage: .thawStage
      case .askReadBack: .askReadBack
      case .endReadBack: .endReadBack
      case .askHopes: .askHopes
      case .importComments: .importComments
      case .importNotes: .importNotes
      case .importBallots: .importBallots
      case .importTallies: .importTallies
      case .undo: .undo
      case .closeSession: .closeSession
      case .finalise: .finalise
      }
  }

  /// How often it is drawn beside the others.
  var weight: Int {
    switch self {
    case .addComment: 12
    case .createTheme, .placeComment, .enterBallot, .startStep: 8
    case .countDots, .proposeVote, .openVote, .addNote, .undo: 5
    case .resumeAll, .addTerm, .reveal, .unmerge, .setSlipAside, .takeSlipUp, .propose: 3
    case .createSession, .closeSession, .finalise, .importBallots, .importTallies: 1
    default: 2
    }
  }

  /// Every kind as often as its weight says.
  static let weighted = allCases.flatMap { Array(repeating: $0, count: $0.weight) }
}
