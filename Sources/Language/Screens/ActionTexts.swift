/// The names of the actions that keys stand for, as they stand in the key bar, the help and the palette.
public struct ActionTexts: Sendable {
  /// Pauses the timer.
  public let pauseTimer: String
  /// Sets the timer going again.
  public let resumeTimer: String
  /// Gives a minute more.
  public let addMinute: String
  /// Takes a minute away.
  public let removeMinute: String
  /// Says how many minutes are left.
  public let setTimeLeft: String
  /// Takes the last command back.
  public let undo: String
  /// Looks at an earlier step.
  public let lookBack: String
  /// Looks at a later step.
  public let lookAhead: String
  /// Makes the wall blank.
  public let blank: String
  /// Shows the wall again.
  public let unblank: String
  /// Shows a message on the wall.
  public let message: String
  /// Stops everything.
  public let pauseAll: String
  /// Lets everything go on.
  public let resumeAll: String
  /// Counts heads.
  public let headcount: String
  /// Puts a step in.
  public let insertStep: String
  /// Leaves a step out.
  public let skipStep: String
  /// Gives a question another wording.
  public let rewordStep: String
  /// Takes something down from the wall.
  public let takeDown: String
  /// Adds a word to the word list.
  public let explainWord: String
  /// Finds.
  public let find: String
  /// Makes the next letter a command.
  public let commandLetter: String
  /// Opens the palette of all actions.
  public let palette: String
  /// Opens the help.
  public let help: String
  /// Turns this screen into the wall.
  public let becomeStage: String
  /// Adds a hope.
  public let addHope: String
  /// Shows the question.
  public let showQuestion: String
  /// Reads a table.
  public let readTable: String
  /// Begins the read-back.
  public let readBack: String
  /// Has people change tables.
  public let changeTables: String
  /// Adds a theme.
  public let newTheme: String
  /// Puts a comment under a theme.
  public let placeComment: String
  /// Puts a comment under one more theme.
  public let placeCommentToo: String
  /// Leaves a comment for later.
  public let leaveComment: String
  /// Puts a comment in the parking lot.
  public let parkComment: String
  /// Merges two themes.
  public let mergeThemes: String
  /// Giving a theme another title.
  public let renameTheme: String
  /// Freezes the themes and goes on to the vote.
  public let freezeAndVote: String
  /// Opens the vote.
  public let openVote: String
  /// Enters the wall's counts.
  public let countWall: String
  /// Changes the way in which dots come in.
  public let anotherWayIn: String
  /// Closes the vote.
  public let closeVote: String
  /// Reveals the next theme.
  public let revealNext: String
  /// Reveals all themes.
  public let revealAll: String
  /// Widens the cut.
  public let widenCut: String
  /// Holds a run-off.
  public let runOff: String
  /// Draws lots.
  public let drawLots: String
  /// Lets the room talk and choose.
  public let discuss: String
  /// Gives a theme to a table.
  public let assignTopic: String
  /// Begins the deepening.
  public let startDeepening: String
  /// Adds a conclusion.
  public let addConclusion: String
  /// Adds an action.
  public let addAction: String
  /// Adds an open question.
  public let addQuestion: String
  /// Writes down what was not agreed on.
  public let addDisagreement: String
  /// Changes an action, a conclusion or an open question.
  public let changeOutcome: String
  /// Saves the documentation.
  public let saveDocumentation: String
  /// Begins the next step.
  public let nextStep: String
  /// Closes the workshop.
  public let closeSession: String
  /// Ends the program.
  public let quit: String
  /// Does again what was taken back.
  public let redo: String
  /// Runs a round again.
  public let runAgain: String
  /// Goes back to a step.
  public let reopenStep: String
  /// Takes the message off the wall.
  public let clearMessage: String
  /// Shows the comment in hand on the wall or takes it down.
  public let showOnWall: String
  /// Records dots that were left over.
  public let recordUnused: String
  /// Sets or changes the rule of the vote.
  public let changeRule: String
  /// Says how many got dots at each table.
  public let votersAtTables: String
  /// Corrects dots.
  public let correctDots: String
  /// Drafts one more vote.
  public let anotherVote: String
  /// Takes a theme below the cut along.
  public let takeAlong: String
  /// Lets a theme above the cut rest.
  public let restTheme: String
  /// Counts hands.
  public let countHands: String
  /// Suggests tables for themes.
  public let suggestTables: String
  /// Leaves a theme out of the deepening.
  public let dropTopic: String
  /// Shows all tables.
  public let tables: String
  /// Shows who sits where.
  public let seats: String
  /// Shows what the tables propose.
  public let proposals: String
  /// Shows the wall in the facilitator's window.
  public let previewStage: String
  /// Opens the facilitator's own notes.
  public let notes: String
  /// Goes back.
  public let back: String
  /// Esc where something stands in the line for dots and topics.
  public let clearLine: String
}
