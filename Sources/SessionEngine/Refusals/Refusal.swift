/// Why a command was not carried out: what, where and so what can be done. Words for it live in the language catalogue.
public enum Refusal: Error, Hashable, Sendable {
  // MARK: The session
  /// The log already holds a session.
  case sessionExists
  /// The log holds no session yet.
  case noSession
  /// The session is finalised and nothing changes any more.
  case finalised
  /// The workshop is closed; only what was written on paper can still be typed in.
  case closed
  /// A session that a script made is no workshop and cannot be finalised.
  case scriptedSession
  /// The workshop is to be closed before it is finalised.
  case notClosed
  /// Everything stands still; it has to go on first.
  case roomPaused
  /// Nothing stands still.
  case roomNotPaused
  /// A desk that is away from the session's file cannot ask that.
  case awayFromSession

  // MARK: Stale commands
  /// It was done already, by that station.
  case alreadyDone(by: Station)
  /// There is nothing with that name.
  case unknown(EntityID)
  /// There is no table with that number.
  case unknownTable(TableID)
  /// There is no such run; the latest one of that step is named, where there is one.
  case unknownRun(StepRun, latest: Int)

  // MARK: Steps
  /// The step has begun or is over, and only pending steps can be moved, removed or left out.
  case stepNotPending(StepID)
  /// The run does not go on.
  case runNotRunning(StepRun)
  /// The run is not over, so it cannot be gone back to.
  case runNotEnded(StepRun)
  /// The run has no timer.
  case noTimer(StepRun)

  // MARK: Values
  /// A text is empty.
  case emptyText(TextField)
  /// A text is longer than the limit.
  case textTooLong(TextField, characters: Int, limit: Int)
  /// A number is outside of what is possible.
  case outOfRange(NumberField, value: Int, allowed: ClosedRange<Int>)
  /// The plan has the same table twice.
  case duplicateTable(TableID)

  // MARK: Comments, themes, notes
  /// The comment was taken back.
  case withdrawn(CommentID)
  /// Its words have been erased, for good.
  case wordsErased(EntityID)
  /// The comment does not lie under that theme.
  case notPlaced(CommentID, ThemeID)
  /// The theme was merged into another one, which is named.
  case mergedAlready(ThemeID, into: ThemeID)
  /// The theme was not merged.
  case notMerged(ThemeID)
  /// A theme cannot be merged into itself.
  case sameTheme(ThemeID)
  /// A theme has that title already.
  case titleTaken(ThemeID)
  /// There are as many themes as there can be.
  case tooManyThemes(limit: Int)
  /// The set and titles of the themes are frozen by a vote.
  case frozen(by: VoteID)
  /// The note belongs to another theme.
  case noteOfOtherTheme(NoteID)

  // MARK: Tables and their paper
  /// The slip was typed already, as that comment.
  case slipTyped(SlipNumber, as: CommentID)
  /// Nothing was ever typed from the slip.
  case slipNotTyped(SlipNumber)
  /// The slip is of another table than the one that is named.
  case slipOfOtherTable(SlipNumber, TableID)
  /// The step is no round at tables.
  case notTableRound(StepID)
  /// The table cannot get so many slips more.
  case tooManySlips(TableID, limit: Int)
  /// Nothing was said to be read back.
  case nothingReadBack
  /// The tables are not asked to read back in that run.
  case notReadingBack(StepRun)
  /// The wall was never told to stand still.
  case wallNotFrozen
  /// The wall has stood still again since, and only the last picture is kept.
  case wallPictureGone
  /// A round is seated for another number of people than there are.
  case seatsForOthers(StepID, seats: Int, people: Int)
  /// A round is seated twice.
  case seatedTwice(StepID)
  /// The round is over, and who sat where in it stands.
  case seatsOfPastRound(StepID)

  // MARK: Dots
  /// The vote is not in the phase that this needs.
  case votePhase(VoteID, is: VotePhase, needed: VotePhase)
  /// Another vote is open.
  case otherVoteOpen(VoteID)
  /// There is no theme to vote on.
  case noThemes
  /// The theme is not part of the vote.
  case notInVote(ThemeID, VoteID)
  /// A ballot holds more dots than a voter has.
  case tooManyDots(dots: Int, allowed: Int)
  /// A ballot holds more dots on a theme than the cap.
  case overCap(ThemeID, dots: Int, cap: Int)
  /// A ballot names a theme twice.
  case themeTwice(ThemeID)
  /// A ballot with that label was entered already.
  case ballotExists(BallotID)
  /// There are more ballots than voters, in all or at a place.
  case moreBallotsThanVoters(VoterPlace, ballots: Int, voters: Int)
  /// There are more dots than were handed out, in all or at a place.
  case moreDotsThanHandedOut(VoterPlace, dots: Int, handedOut: Int)
  /// A theme has more dots than the voters there can give it, in all or at a place. How many it has is not told: who asks may be
  /// one who is not to know.
  case overCapAtPlace(VoterPlace, ThemeID, cap: Int, voters: Int)
  /// The wall, the tables and the ballots have more voters together than the room.
  case moreVotersThanRoom(voters: Int, room: Int)
  /// Ballots that have come in break the new rule.
  case ballotsBreakRule([BallotID])
  /// More dots have come in at these places, in all or on one theme, than the new rule allows there.
  case placesBreakRule([VoterPlace])
  /// The first count is missing, so there is nothing to check.
  case nothingToCheck(CountPlace)
  /// The vote that it is to settle has no tie at its cut.
  case noTie(VoteID)
  /// What becomes of the tie at the cut has been decided already, by that station.
  case tieSettled(VoteID, by: Station)
  /// The theme is none of those that are tied across the cut.
  case notInTie(ThemeID, VoteID)
  /// The place was counted already: it can be counted a second time, or corrected. What was counted first is not told, so that
  /// nobody knows of it who counts.
  case countedAlready(CountPlace)
  /// The count that was to be corrected is another by now.
  case countChanged(CountPlace)
  /// The place was not counted yet.
  case notCounted(CountPlace)
  /// The result has been shown, so it cannot be taken back.
  case alreadyShown(VoteID)

  // MARK: Undo
  /// The command is not known.
  case unknownCommand(CommandID)
  /// The command was taken back already.
  case alreadyUndone(CommandID)
  /// A command of that kind cannot be taken back.
  case cannotUndo(CommandID)
  /// Something done later builds on it: that command, by that station.
  case dependedOn(CommandID, headline: Event, by: Station)
  /// It would bring back words that were erased.
  case wouldReviveErased(CommandID)

  // MARK: Files
  /// Nothing stands below the names of the columns.
  case noRows
  /// A row of a file cannot be taken; nothing of the file was.
  indirect case row(line: Int, column: RowColumn, Refusal)
  /// A row names a theme that is not there.
  case unknownTheme(title: String)
  /// A row names a table that is not there.
  case unknownTableNumber(Int)
  /// A row names a round that is not there.
  case unknownRound(Int, rounds: Int)
}

/// A text that a person gives.
public enum TextField: String, Hashable, Sendable, CaseIterable {
  /// A comment.
  case comment
  /// A title of the session, a step or a theme.
  case title
  /// A question.
  case question
  /// A note of a deepening.
  case note
  /// A conclusion.
  case conclusion
  /// An action.
  case action
  /// An answer.
  case answer
  /// A word to be explained.
  case word
  /// A reason.
  case reason
  /// A message to the room.
  case message
}

/// A number that a person gives.
public enum NumberField: String, Hashable, Sendable, CaseIterable {
  /// Minutes of a step.
  case minutes
  /// Seconds of a timer.
  case seconds
  /// People at a table or in the room.
  case people
  /// Tables of a plan.
  case tables
  /// A table's number.
  case tableNumber
  /// Steps of a plan.
  case steps
  /// Voters of a vote.
  case voters
  /// Dots on a theme.
  case dots
  /// Dots that each voter holds.
  case dotsPerVoter
  /// The most dots on one theme.
  case capPerTheme
  /// After how many themes the cut is drawn.
  case cutAfter
  /// How many themes are shown.
  case revealedThemes
  /// How many of the themes that tie are chosen.
  case chosenThemes
  /// Slips of paper.
  case slips
  /// Seats at a table.
  case seats
  /// Rounds that seats are planned for.
  case seatedRounds
  /// The number of somebody who has a seat.
  case personNumber
}

/// A column of a file that is read in.
public enum RowColumn: String, Hashable, Sendable, CaseIterable {
  /// The table's number.
  case table
  /// Which table round.
  case round
  /// The words.
  case text
  /// The kind of comment or note.
  case kind
  /// The title of the theme.
  case theme
  /// The number on the slip of paper.
  case slip
  /// What is written on the ballot.
  case ballot
  /// How many dots.
  case dots
  /// From where the voter speaks.
  case perspective
  /// Whether the ballot is spoilt.
  case spoilt
  /// What somebody chose to be called.
  case alias
  /// From where somebody speaks.
  case perspectives
  /// The table that somebody receives others at.
  case host
  /// Groups of people who are to sit together.
  case together
  /// Groups of people who are never to sit together.
  case apart
  /// What somebody needs of a table, or the table's number.
  case needs
  /// A person's number.
  case number
  /// A person's name.
  case name
}
