import SessionEngine

/// What can be done on the facilitator's screen, for its table of actions and its help.
public enum ConsoleAction: String, Sendable, CaseIterable {
  /// Whatever Enter does now.
  case natural
  /// Adds a hope.
  case addHope
  /// Adds a theme.
  case newTheme
  /// Puts the comment in hand under a theme.
  case placeComment
  /// Puts it under one more theme.
  case placeCommentToo
  /// Leaves it for later.
  case leaveComment
  /// Parks it.
  case parkComment
  /// Merges two themes.
  case mergeThemes
  /// Giving a theme another title.
  case renameTheme
  /// Shows the comment in hand on the wall, or takes it down.
  case showOnWall
  /// Enters dots.
  case enterDots
  /// Changes the way in which dots are entered.
  case anotherWayIn
  /// Records dots that were left over.
  case recordUnused
  /// Sets or changes the rule of the vote.
  case changeRule
  /// Says how many got dots at each table.
  case votersAtTables
  /// Corrects dots that have come in.
  case correctDots
  /// Drafts one more vote.
  case anotherVote
  /// Reveals the next theme.
  case revealNext
  /// Reveals everything.
  case revealAll
  /// Takes all tied themes along.
  case widenCut
  /// Votes again on the tied themes.
  case runOff
  /// Draws lots among the tied themes.
  case drawLots
  /// Lets the room choose among the tied themes.
  case discuss
  /// Takes a theme below the cut along.
  case takeAlong
  /// Lets a theme above the cut rest.
  case restTheme
  /// Gives a theme to a table.
  case assignTopic
  /// Counts hands for each theme.
  case countHands
  /// Suggests tables for themes by the hands.
  case suggestTables
  /// Leaves a theme out of the deepening.
  case dropTopic
  /// Adds a conclusion.
  case addConclusion
  /// Adds an action.
  case addAction
  /// Adds an open question.
  case addQuestion
  /// Writes down what was not agreed on.
  case addDisagreement
  /// Changes an action, a conclusion or an open question.
  case changeOutcome
  /// Shows what the tables propose.
  case proposals
  /// Writes the documentation.
  case saveDocumentation
  /// Stops the timer.
  case pauseTimer
  /// Sets the timer going.
  case resumeTimer
  /// Adds a minute.
  case addMinute
  /// Takes a minute away.
  case removeMinute
  /// Says how many minutes are left.
  case setTimeLeft
  /// Takes back.
  case undo
  /// Does again.
  case redo
  /// Looks at the step before.
  case lookBack
  /// Looks at the step after.
  case lookAhead
  /// Shows all tables.
  case tables
  /// Shows the board of seats.
  case seats
  /// Reads a table.
  case readTable
  /// Shows a message.
  case message
  /// Takes the message down.
  case clearMessage
  /// Blanks the wall.
  case blank
  /// Shows the wall again.
  case unblank
  /// Counts heads at each table.
  case headcount
  /// Counts heads in the room.
  case countRoom
  /// Shows the day at a glance.
  case day
  /// Spreads what is missing over the steps to come.
  case spreadTime
  /// Shortens the steps to come.
  case shortenRest
  /// Stops everything.
  case pauseAll
  /// Goes on.
  case resumeAll
  /// Puts a step in.
  case insertStep
  /// Rewords the question.
  case rewordStep
  /// Runs the round again.
  case runAgain
  /// Leaves a step out.
  case skipStep
  /// Goes back to a step.
  case reopenStep
  /// Takes a comment down.
  case takeDown
  /// Lets the newest comment onto the wall.
  case releaseNewest
  /// Reads what may be on the wall.
  case readWall
  /// Lets the wall stand still.
  case freezeWall
  /// Lets the wall follow again.
  case thawWall
  /// Hides the timer's digits on the wall.
  case hideDigits
  /// Shows the timer's digits on the wall.
  case showDigits
  /// Shows the question in place of the read-back.
  case endReadBack
  /// Explains a word.
  case explainWord
  /// Finds comments.
  case find
  /// Closes the workshop.
  case closeSession
  /// Shows the wall in the facilitator's window.
  case previewStage
  /// Opens the facilitator's own notes.
  case notes
  /// Makes the next letter a command where letters are themes.
  case commandLetter
  /// Opens the palette.
  case palette
  /// Opens the help.
  case help
  /// Shows the stage here.
  case becomeStage
  /// Goes back.
  case back
  /// Empties the line for dots and topics.
  case clearLine
  /// Leaves the program.
  case quit
}

/// What the actions of the facilitator's screen do, in a sentence.
public struct ConsoleHelpTexts: Sendable {
  /// What an action does.
  public let sentence: @Sendable (ConsoleAction) -> String
  /// Over the help.
  public let title: @Sendable (_ step: String) -> String
  /// Over the palette.
  public let paletteTitle: String
  /// That no action has a name like what was typed.
  public let nothingFound: @Sendable (_ typed: String) -> String
  /// That letters are themes in this step, and where the other commands are.
  public let lettersAreThemes: String
  /// Asks for a command's letter, before those that there are.
  public let pressLetter: String
  /// That there is more below.
  public let more: String
  /// That Enter chooses in the palette.
  public let choose: String
  /// How the help and lists are left.
  public let leave: String
  /// What the space bar is called.
  public let space: String
}

extension Catalogue {
  /// The help of the facilitator's screen.
  public var consoleHelp: ConsoleHelpTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
