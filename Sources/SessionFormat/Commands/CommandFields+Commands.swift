import SessionEngine

extension CommandFields {
  mutating func command(named name: CommandName) throws(CommandLineError) -> Command {
    switch name {
    case .createSession: .createSession(header: try header(), plan: try plan())
    case .insertStep:
      .insertStep(try plannedStep(), after: try optional("after", .id))
    case .moveStep:
      .moveStep(step: try required("step", .id), after: try optional("after", .id))
    case .rewordStep:
      .rewordStep(
        step: try required("step", .id), title: try optional("title", .text),
        question: try optional("question", .text))
    case .changeMinutes:
      .changeMinutes(step: try required("step", .id), minutes: try required("minutes", .number))
    case .spreadMinutes: .spreadMinutes(try stepMinutes())
    case .removeStep: .removeStep(step: try required("step", .id))
    case .startStep: .startStep(run: try required("run", .run))
    case .endStep: .endStep(run: try required("run", .run))
    case .skipStep: .skipStep(step: try required("step", .id))
    case .reopenStep: .reopenStep(run: try required("run", .run))
    case .startTimer:
      .startTimer(run: try required("run", .run), seconds: try required("seconds", .number))
    case .pauseTimer: .pauseTimer(run: try required("run", .run))
    case .resumeTimer: .resumeTimer(run: try required("run", .run))
    case .setTimer: .setTimer(run: try required("run", .run), by: try required("by", .number))
    case .pauseAll: .pauseAll
    case .resumeAll: .resumeAll
    case .setHeadcount:
      .setHeadcount(
        table: try optional("table", .table), run: try optional("run", .run),
        people: try required("people", .number))
    case .addComment, .amendComment, .withdrawComment, .moveComment, .releaseComment, .takeDown,
      .placeComment, .unplaceComment, .postponeComment, .parkComment:
      try commentCommand(named: name)
    case .markReadBack, .setTableSource, .issueSlips, .countSlips, .setSlipAside, .takeSlipUp,
      .countTurn:
      try tableCommand(named: name)
    case .report, .answerReport, .propose, .acceptProposal, .declineProposal:
      try reportCommand(named: name)
    case .adoptSeating: .adoptSeating(try seating())
    case .createTheme, .renameTheme, .mergeThemes, .unmerge, .splitTheme, .orderThemes,
      .assignTopic, .unassignTopic, .countHands, .dropTopic:
      try themeCommand(named: name)
    case .proposeVote, .changeRule, .openVote, .setVoters, .enterBallot, .correctBallot,
      .countDots, .checkCount, .correctCount, .recordUnused, .closeVote, .reveal, .decideCut:
      try voteCommand(named: name)
    case .addNote, .amendNote, .moveNote, .removeNote, .addConclusion, .changeConclusion,
      .addAction, .changeAction,
      .addQuestion, .changeQuestion, .answerQuestion, .addTerm:
      try outcomeCommand(named: name)
    case .showMessage:
      .showMessage(text: try required("text", .text), seconds: try optional("seconds", .number))
    case .clearMessage: .clearMessage
    case .blankStage: .blankStage
    case .showStage: .showStage
    case .setStageClock: .setStageClock(try required("clock", .kind))
    case .freezeStage: .freezeStage
    case .thawStage: .thawStage
    case .askReadBack: .askReadBack(run: try required("run", .run))
    case .endReadBack: .endReadBack(run: try required("run", .run))
    case .askHopes: .askHopes(run: try required("run", .run))
    case .importComments:
      .importComments(try rows { (row) throws(CommandLineError) in try row.commentRow() })
    case .importNotes:
      .importNotes(try rows { (row) throws(CommandLineError) in try row.noteRow() })
    case .importBallots:
      .importBallots(
        try rows { (row) throws(CommandLineError) in try row.dotRow() },
        into: try optional("vote", .id),
        creatingThemes: try optional("creatingThemes", .flag) ?? false)
    case .importTallies:
      .importTallies(
        try rows { (row) throws(CommandLineError) in try row.dotRow() },
        into: try optional("vote", .id),
        creatingThemes: try optional("creatingThemes", .flag) ?? false)
    case .undo: .undo(command: try required("command", .commandID))
    case .closeSession: .closeSession
    case .finalise: .finalise
    }
  }

  private mutating func commentCommand(
    named name: CommandName
  ) throws(CommandLineError) -> Command {
    if name == .addComment { return .addComment(try newComment()) }
    let comment = try required("comment", .id) as CommentID
    switch name {
    case .amendComment:
      return .amendComment(
        comment: comment, text: try required("text", .text), kind: try optional("kind", .kind))
    case .moveComment:
      return .moveComment(
        comment: comment, table: try optional("table", .table), run: try optional("run", .run))
    case .releaseComment: return .releaseComment(comment: comment)
    case .takeDown: return .takeDown(comment: comment)
    case .placeComment:
      return .placeComment(
        comment: comment, theme: try required("theme", .id),
        keepingOthers: try optional("keepingOthers", .flag) ?? false)
    case .unplaceComment:
      return .unplaceComment(comment: comment, theme: try required("theme", .id))
    case .postponeComment: return .postponeComment(comment: comment)
    case .parkComment: return .parkComment(comment: comment)
    default: return .withdrawComment(comment: comment)
    }
  }

  private mutating func newComment() throws(CommandLineError) -> NewComment {
    NewComment(
      text: try required("text", .text), kind: try optional("kind", .kind) ?? .statement,
      table: try optional("table", .table), run: try optional("run", .run),
      saidAt: try optional("saidAt", .timestamp),
      perspectives: try list("perspectives", .kind) ?? [],
      speaksForGroup: try optional("group", .flag) ?? false, slip: try optional("slip", .slip))
  }

  private mutating func themeCommand(
    named name: CommandName
  ) throws(CommandLineError) -> Command {
    switch name {
    case .createTheme:
      return .createTheme(
        title: try required("title", .text), description: try optional("description", .text),
        parent: try optional("parent", .id))
    case .orderThemes: return .orderThemes(try requiredList("themes", .id))
    default: break
    }
    let theme = try required("theme", .id) as ThemeID
    switch name {
    case .renameTheme:
      return .renameTheme(
        theme: theme, title: try required("title", .text),
        description: try optional("description", .text))
    case .mergeThemes: return .mergeThemes(theme: theme, into: try required("into", .id))
    case .splitTheme:
      return .splitTheme(
        theme: theme, title: try required("title", .text),
        comments: try requiredList("comments", .id))
    case .assignTopic: return .assignTopic(theme: theme, table: try required("table", .table))
    case .unassignTopic: return .unassignTopic(theme: theme, table: try required("table", .table))
    case .countHands:
      return .countHands(theme: theme, people: try required("people", .number))
    case .dropTopic: return .dropTopic(theme: theme, reason: try required("reason", .text))
    default: return .unmerge(theme: theme)
    }
  }

  private mutating func outcomeCommand(
    named name: CommandName
  ) throws(CommandLineError) -> Command {
    switch name {
    case .addNote:
      return .addNote(
        NewNote(
          theme: try required("theme", .id), kind: try optional("kind", .kind) ?? .paragraph,
          text: try required("text", .text), table: try optional("table", .table)))
    case .amendNote:
      return .amendNote(
        note: try required("note", .id), text: try required("text", .text),
        kind: try optional("kind", .kind))
    case .moveNote:
      return .moveNote(note: try required("note", .id), after: try optional("after", .id))
    case .addConclusion: return .addConclusion(text: try required("text", .text))
    case .changeConclusion:
      return .changeConclusion(
        conclusion: try required("conclusion", .id), text: try required("text", .text))
    case .addAction:
      return .addAction(
        text: try required("text", .text), owner: try optional("owner", .text),
        due: try optional("due", .date))
    case .changeAction:
      return .changeAction(
        action: try required("action", .id), text: try required("text", .text),
        owner: try optional("owner", .text), due: try optional("due", .date),
        state: try required("state", .kind))
    case .addQuestion:
      return .addQuestion(
        text: try required("text", .text), answeredBy: try optional("answeredBy", .text),
        due: try optional("due", .date))
    case .changeQuestion:
      return .changeQuestion(
        question: try required("question", .id), text: try required("text", .text),
        answeredBy: try optional("answeredBy", .text), due: try optional("due", .date))
    case .answerQuestion:
      return .answerQuestion(
        question: try required("question", .id), answer: try required("answer", .text))
    case .addTerm:
      return .addTerm(
        word: try required("word", .text), explanation: try optional("explanation", .text))
    default: return .removeNote(note: try required("note", .id))
    }
  }

  mutating func requiredList<Value>(
    _ key: String, _ format: FieldFormat<Value>
  ) throws(CommandLineError) -> [Value] {
    guard let values = try list(key, format) else { throw .missing(key: place(key)) }
    return values
  }

  private mutating func rows<Row>(
    _ read: (inout CommandFields) throws(CommandLineError) -> Row
  ) throws(CommandLineError) -> [Row] {
    guard let rows = try objects("rows", read) else { throw .missing(key: place("rows")) }
    return rows
  }

  private mutating func commentRow() throws(CommandLineError) -> CommentRow {
    CommentRow(
      line: try required("line", .number), table: try optional("table", .number),
      round: try optional("round", .number), text: try required("text", .text),
      kind: try required("kind", .kind), theme: try optional("theme", .text),
      slip: try optional("slip", .slip), perspectives: try list("perspectives", .kind) ?? [],
      speaksForGroup: try optional("group", .flag) ?? false)
  }

  private mutating func noteRow() throws(CommandLineError) -> NoteRow {
    NoteRow(
      line: try required("line", .number), theme: try required("theme", .text),
      kind: try required("kind", .kind), text: try required("text", .text))
  }

  private mutating func dotRow() throws(CommandLineError) -> DotRow {
    DotRow(
      line: try required("line", .number), ballot: try optional("ballot", .text) ?? "",
      theme: try optional("theme", .text), dots: try required("dots", .number),
      table: try optional("table", .number), perspective: try optional("perspective", .kind),
      isSpoilt: try optional("spoilt", .flag) ?? false)
  }
}
