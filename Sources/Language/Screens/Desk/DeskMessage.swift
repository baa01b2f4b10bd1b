/// What has to be said beside the line.
public enum DeskMessage: Hashable, Sendable {
  /// The line belongs to another run than the room's, which was chosen.
  case otherRun(String)
  /// The line was begun in a run that is over; the room is in another.
  case leftBehind(run: String, room: String)
  /// A table on paper goes on with the run that was chosen for it.
  case paperRun(place: String, run: String)
  /// One writes for another table now, or for the room.
  case place(String)
  /// One writes for another run now.
  case run(String)
  /// One writes under another theme now.
  case theme(String)
  /// The same, and the theme is none of this table's.
  case themeOfOthers(String)
  /// A number that is no table.
  case noSuchTable(Int)
  /// A letter that is no theme.
  case noSuchTheme(String)
  /// The table has no theme.
  case noThemeHere
  /// No vote is open.
  case voteNotOpen
  /// There is no comment to be sorted.
  case nothingInHand
  /// There is a sign for the kind and nothing after it.
  case onlyASign
  /// There are letters of perspectives in an amendment, which changes the words and not from where they were said.
  case perspectivesStay
  /// The line proposes something as lines of the step that goes on do, but belongs to an earlier run.
  case proposesElsewhere(step: String, run: String)
  /// A comment was put under a theme.
  case placed(String)
  /// One's own last is being changed.
  case amending
  /// What was being changed is as it was; the changed words can be got back.
  case leftAsItWas
  /// What was asked whether to take away is not taken away.
  case stays
  /// There is nothing of one's own to change.
  case nothingToAmend
  /// The line has to be empty first.
  case lineNotEmpty
  /// The last one is still on its way to disk.
  case stillSaving
  /// Asks whether that is to be taken back.
  case takeBack(String)
  /// That was taken back.
  case takenBack(String)
  /// There is nothing of one's own to take back.
  case nothingToTakeBack
  /// Asks whether a comment is to be struck.
  case strike(String)
  /// There is nothing to read back.
  case nothingToReadBack
  /// The read-back has come to its end.
  case readBackDone
  /// That many lines were pasted.
  case pasted(lines: Int)
  /// There are too many lines for a comment each.
  case tooManyLines(limit: Int)
  /// A draft was found from before.
  case draftFound
  /// Asks whether to leave although something has not been saved.
  case leave
  /// The line is taken as it stands.
  case literal
  /// There is only this round to write for.
  case noOtherRun
  /// Something about slips of paper.
  case paper(DeskPaperMessage)
  /// A number that is no round.
  case noSuchRound(Int)
  /// The round has not begun.
  case roundNotBegun(String)
  /// How one searches.
  case howToSearch
  /// That many comments were found.
  case found(count: Int, words: String)
  /// The comment that was found is not one's own.
  case notYours
  /// Where the comment in the line goes when it is saved.
  case movesTo(String)
  /// A comment was moved there.
  case moved(String)
  /// A comment was struck.
  case struck(String)
  /// Words of a table that is not seen were refused and wait there.
  case refusedElsewhere(String)
}

/// What Enter does with the line.
public enum DeskPreview: Hashable, Sendable {
  /// Write for that table, or the room.
  case writeFor(String)
  /// Write for that table in that round.
  case writeForRound(place: String, run: String)
  /// Search for those words.
  case search(String)
  /// Strike the comment whose words were all taken out of the line.
  case strike
  /// Begin the read-back.
  case readBack
  /// Show the help.
  case help
  /// Write under that theme.
  case theme(String)
  /// Put the comment in hand under that theme.
  case place(String)
  /// Put the last comment under that theme too.
  case placeToo(String)
  /// Dots on a theme.
  case count(theme: String, dots: Int, place: String)
  /// The same, in place of what was counted before.
  case correction(theme: String, dots: Int, place: String)
  /// What a second person counted on a theme of the wall.
  case check(theme: String, dots: Int)
  /// So many dots more than were counted, or fewer.
  case change(theme: String, dots: Int, isMore: Bool, place: String)
  /// A ballot that cannot be counted.
  case spoiltBallot
  /// Dots that were left unused.
  case unused(dots: Int, place: String)
  /// A ballot, with each theme's dots and their sum.
  case ballot([String], dots: Int)
  /// What signs say of the line: its slip, its kind where that is not the plain one, and from where it is said.
  case becomes(slip: String? = nil, kind: String?, perspectives: String? = nil)
  /// Something about slips of paper.
  case paper(DeskPaperPreview)
}

/// What cannot be read in dots as they were typed.
public enum DotProblem: Hashable, Sendable {
  /// The letter of a theme is missing.
  case noLetter
  /// A number is missing after that.
  case noNumber(String)
  /// No theme of the vote has that letter.
  case unknownTheme(String)
  /// No perspective has that letter.
  case unknownPerspective(String)
  /// A sign that is neither letter nor number.
  case unexpected(String)
  /// The number is too large.
  case tooLarge
  /// There are more themes than ballots of letters can name.
  case tooManyThemes(limit: Int)
}
