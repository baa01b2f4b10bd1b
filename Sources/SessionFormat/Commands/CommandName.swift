import SessionEngine

/// The names of the commands, as lines of commands write them.
public enum CommandName: String, Hashable, Sendable, CaseIterable {
  /// `createSession`
  case createSession
  /// `insertStep`
  case insertStep
  /// `moveStep`
  case moveStep
  /// `rewordStep`
  case rewordStep
  /// `changeMinutes`
  case changeMinutes
  /// `spreadMinutes`
  case spreadMinutes
  /// `removeStep`
  case removeStep
  /// `startStep`
  case startStep
  /// `endStep`
  case endStep
  /// `skipStep`
  case skipStep
  /// `reopenStep`
  case reopenStep
  /// `startTimer`
  case startTimer
  /// `pauseTimer`
  case pauseTimer
  /// `resumeTimer`
  case resumeTimer
  /// `setTimer`
  case setTimer
  /// `pauseAll`
  case pauseAll
  /// `resumeAll`
  case resumeAll
  /// `setHeadcount`
  case setHeadcount
  /// `addComment`
  case addComment
  /// `amendComment`
  case amendComment
  /// `withdrawComment`
  case withdrawComment
  /// `moveComment`
  case moveComment
  /// `releaseComment`
  case releaseComment
  /// `takeDown`
  case takeDown
  /// `markReadBack`
  case markReadBack
  /// `setTableSource`
  case setTableSource
  /// `issueSlips`
  case issueSlips
  /// `countSlips`
  case countSlips
  /// `setSlipAside`
  case setSlipAside
  /// `takeSlipUp`
  case takeSlipUp
  /// `countTurn`
  case countTurn
  /// `report`
  case report
  /// `answerReport`
  case answerReport
  /// `adoptSeating`
  case adoptSeating
  /// `createTheme`
  case createTheme
  /// `renameTheme`
  case renameTheme
  /// `mergeThemes`
  case mergeThemes
  /// `unmerge`
  case unmerge
  /// `splitTheme`
  case splitTheme
  /// `orderThemes`
  case orderThemes
  /// `placeComment`
  case placeComment
  /// `unplaceComment`
  case unplaceComment
  /// `postponeComment`
  case postponeComment
  /// `parkComment`
  case parkComment
  /// `proposeVote`
  case proposeVote
  /// `openVote`
  case openVote
  /// `setVoters`
  case setVoters
  /// `changeRule`
  case changeRule
  /// `enterBallot`
  case enterBallot
  /// `correctBallot`
  case correctBallot
  /// `countDots`
  case countDots
  /// `checkCount`
  case checkCount
  /// `correctCount`
  case correctCount
  /// `recordUnused`
  case recordUnused
  /// `closeVote`
  case closeVote
  /// `reveal`
  case reveal
  /// `decideCut`
  case decideCut
  /// `assignTopic`
  case assignTopic
  /// `unassignTopic`
  case unassignTopic
  /// `countHands`
  case countHands
  /// `dropTopic`
  case dropTopic
  /// `addNote`
  case addNote
  /// `amendNote`
  case amendNote
  /// `moveNote`
  case moveNote
  /// `removeNote`
  case removeNote
  /// `addConclusion`
  case addConclusion
  /// `changeConclusion`
  case changeConclusion
  /// `addAction`
  case addAction
  /// `changeAction`
  case changeAction
  /// `addQuestion`
  case addQuestion
  /// `changeQuestion`
  case changeQuestion
  /// `answerQuestion`
  case answerQuestion
  /// `addTerm`
  case addTerm
  /// `propose`
  case propose
  /// `acceptProposal`
  case acceptProposal
  /// `declineProposal`
  case declineProposal
  /// `showMessage`
  case showMessage
  /// `clearMessage`
  case clearMessage
  /// `blankStage`
  case blankStage
  /// `showStage`
  case showStage
  /// `setStageClock`
  case setStageClock
  /// `freezeStage`
  case freezeStage
  /// `thawStage`
  case thawStage
  /// `askReadBack`
  case askReadBack
  /// `endReadBack`
  case endReadBack
  /// `askHopes`
  case askHopes
  /// `importComments`
  case importComments
  /// `importNotes`
  case importNotes
  /// `importBallots`
  case importBallots
  /// `importTallies`
  case importTallies
  /// `undo`
  case undo
  /// `closeSession`
  case closeSession
  /// `finalise`
  case finalise

  /// The name of a command.
  public init(of command: Command) {
    switch command {
    case .createSession: self = .createSession
    case .insertStep: self = .insertStep
    case .moveStep: self = .moveStep
    case .rewordStep: self = .rewordStep
    case .changeMinutes: self = .changeMinutes
    case .spreadMinutes: self = .spreadMinutes
    case .removeStep: self = .removeStep
    case .startStep: self = .startStep
    case .endStep: self = .endStep
    case .skipStep: self = .skipStep
    case .reopenStep: self = .reopenStep
    case .startTimer: self = .startTimer
    case .pauseTimer: self = .pauseTimer
    case .resumeTimer: self = .resumeTimer
    case .setTimer: self = .setTimer
    case .pauseAll: self = .pauseAll
    case .resumeAll: self = .resumeAll
    case .setHeadcount: self = .setHeadcount
    case .addComment: self = .addComment
    case .amendComment: self = .amendComment
    case .withdrawComment: self = .withdrawComment
    case .moveComment: self = .moveComment
    case .releaseComment: self = .releaseComment
    case .takeDown: self = .takeDown
    case .markReadBack: self = .markReadBack
    case .setTableSource: self = .setTableSource
    case .issueSlips: self = .issueSlips
    case .countSlips: self = .countSlips
    case .setSlipAside: self = .setSlipAside
    case .takeSlipUp: self = .takeSlipUp
    case .countTurn: self = .countTurn
    case .report: self = .report
    case .answerReport: self = .answerReport
    case .adoptSeating: self = .adoptSeating
    case .createTheme: self = .createTheme
    case .renameTheme: self = .renameTheme
    case .mergeThemes: self = .mergeThemes
    case .unmerge: self = .unmerge
    case .splitTheme: self = .splitTheme
    case .orderThemes: self = .orderThemes
    case .placeComment: self = .placeComment
    case .unplaceComment: self = .unplaceComment
    case .postponeComment: self = .postponeComment
    case .parkComment: self = .parkComment
    case .proposeVote: self = .proposeVote
    case .openVote: self = .openVote
    case .setVoters: self = .setVoters
    case .changeRule: self = .changeRule
    case .enterBallot: self = .enterBallot
    case .correctBallot: self = .correctBallot
    case .countDots: self = .countDots
    case .checkCount: self = .checkCount
    case .correctCount: self = .correctCount
    case .recordUnused: self = .recordUnused
    case .closeVote: self = .closeVote
    case .reveal: self = .reveal
    case .decideCut: self = .decideCut
    case .assignTopic: self = .assignTopic
    case .unassignTopic: self = .unassignTopic
    case .countHands: self = .countHands
    case .dropTopic: self = .dropTopic
    case .addNote: self = .addNote
    case .amendNote: self = .amendNote
    case .moveNote: self = .moveNote
    case .removeNote: self = .removeNote
    case .addConclusion: self = .addConclusion
    case .changeConclusion: self = .changeConclusion
    case .addAction: self = .addAction
    case .changeAction: self = .changeAction
    case .addQuestion: self = .addQuestion
    case .changeQuestion: self = .changeQuestion
    case .answerQuestion: self = .answerQuestion
    case .addTerm: self = .addTerm
    case .propose: self = .propose
    case .acceptProposal: self = .acceptProposal
    case .declineProposal: self = .declineProposal
    case .showMessage: self = .showMessage
    case .clearMessage: self = .clearMessage
    case .blankStage: self = .blankStage
    case .showStage: self = .showStage
    case .setStageClock: self = .setStageClock
    case .freezeStage: self = .freezeStage
    case .thawStage: self = .thawStage
    case .askReadBack: self = .askReadBack
    case .endReadBack: self = .endReadBack
    case .askHopes: self = .askHopes
    case .importComments: self = .importComments
    case .importNotes: self = .importNotes
    case .importBallots: self = .importBallots
    case .importTallies: self = .importTallies
    case .undo: self = .undo
    case .closeSession: self = .closeSession
    case .finalise: self = .finalise
    }
  }
}
