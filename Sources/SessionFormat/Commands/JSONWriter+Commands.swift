import SessionEngine

extension JSONWriter {
  /// A command as an object of one key.
  mutating func command(_ command: Command) {
    beginObject()
    key(CommandName(of: command).rawValue)
    beginObject()
    arguments(of: command)
    endObject()
    endObject()
  }

  private mutating func arguments(of command: Command) {
    switch command {
    case .createSession(let header, let plan):
      object("header") { $0.header(header) }
      object("plan") { $0.plan(plan) }
    case .insertStep(let step, let after):
      plannedStep(step)
      member("after", after)
    case .moveStep(let step, let after):
      member("step", step)
      member("after", after)
    case .rewordStep(let step, let title, let question):
      member("step", step)
      member("title", title)
      member("question", question)
    case .changeMinutes(let step, let minutes):
      member("step", step)
      number("minutes", minutes)
    case .spreadMinutes(let lengths):
      object("minutes") { writer in
        for length in lengths { writer.number(length.step.description, length.minutes) }
      }
    case .removeStep(let step), .skipStep(let step): member("step", step)
    case .startStep(let run), .endStep(let run), .reopenStep(let run), .pauseTimer(let run),
      .resumeTimer(let run):
      member("run", run)
    case .startTimer(let run, let seconds):
      member("run", run)
      number("seconds", seconds)
    case .setTimer(let run, let seconds):
      member("run", run)
      number("by", seconds)
    case .setHeadcount(let table, let run, let people):
      member("table", table)
      member("run", run)
      number("people", people)
    case .addComment, .amendComment, .withdrawComment, .moveComment, .releaseComment, .takeDown,
      .placeComment, .unplaceComment, .postponeComment, .parkComment:
      commentArguments(of: command)
    case .markReadBack, .setTableSource, .issueSlips, .countSlips, .setSlipAside, .takeSlipUp,
      .countTurn:
      tableArguments(of: command)
    case .report, .answerReport, .propose, .acceptProposal, .declineProposal:
      reportArguments(of: command)
    case .adoptSeating(let arrangement): seating(arrangement)
    case .createTheme, .renameTheme, .mergeThemes, .unmerge, .splitTheme, .orderThemes,
      .assignTopic, .unassignTopic, .countHands, .dropTopic:
      themeArguments(of: command)
    case .proposeVote, .changeRule, .openVote, .setVoters, .enterBallot, .correctBallot,
      .countDots, .checkCount, .correctCount, .recordUnused, .closeVote, .reveal, .decideCut:
      voteArguments(of: command)
    case .addNote, .amendNote, .moveNote, .removeNote, .addConclusion, .changeConclusion,
      .addAction, .changeAction,
      .addQuestion, .changeQuestion, .answerQuestion, .addTerm:
      outcomeArguments(of: command)
    case .showMessage(let text, let seconds):
      member("text", text)
      number("seconds", seconds)
    case .setStageClock(let clock): member("clock", clock.rawValue)
    case .askReadBack(let run), .endReadBack(let run), .askHopes(let run): member("run", run)
    case .importComments(let rows):
      objects("rows", rows) { writer, row in
        writer.number("line", row.line)
        writer.number("table", row.table)
        writer.number("round", row.round)
        writer.member("text", row.text)
        writer.member("kind", row.kind.rawValue)
        writer.member("theme", row.theme)
        writer.member("slip", row.slip)
        if !row.perspectives.isEmpty {
          writer.strings("perspectives", row.perspectives.map(\.rawValue))
        }
        writer.flag("group", row.speaksForGroup)
      }
    case .importNotes(let rows):
      objects("rows", rows) { writer, row in
        writer.number("line", row.line)
        writer.member("theme", row.theme)
        writer.member("kind", row.kind.rawValue)
        writer.member("text", row.text)
      }
    case .importBallots(let rows, let vote, let creatingThemes),
      .importTallies(let rows, let vote, let creatingThemes):
      objects("rows", rows) { writer, row in
        writer.number("line", row.line)
        if !row.ballot.isEmpty { writer.member("ballot", row.ballot) }
        writer.member("theme", row.theme)
        writer.number("dots", row.dots)
        writer.number("table", row.table)
        writer.member("perspective", row.perspective?.rawValue)
        writer.flag("spoilt", row.isSpoilt)
      }
      member("vote", vote)
      flag("creatingThemes", creatingThemes)
    case .undo(let command): member("command", command)
    case .pauseAll, .resumeAll, .clearMessage, .blankStage, .showStage, .freezeStage, .thawStage,
      .closeSession, .finalise:
      break
    }
  }

  private mutating func commentArguments(of command: Command) {
    switch command {
    case .addComment(let new):
      member("text", new.text)
      member("kind", new.kind.rawValue)
      member("table", new.table)
      member("run", new.run)
      member("saidAt", new.saidAt.flatMap { Timestamp.text(milliseconds: $0) })
      if !new.perspectives.isEmpty { strings("perspectives", new.perspectives.map(\.rawValue)) }
      flag("group", new.speaksForGroup)
      member("slip", new.slip)
    case .amendComment(let comment, let text, let kind):
      member("comment", comment)
      member("text", text)
      member("kind", kind?.rawValue)
    case .moveComment(let comment, let table, let run):
      member("comment", comment)
      member("table", table)
      member("run", run)
    case .placeComment(let comment, let theme, let keepingOthers):
      member("comment", comment)
      member("theme", theme)
      flag("keepingOthers", keepingOthers)
    case .unplaceComment(let comment, let theme):
      member("comment", comment)
      member("theme", theme)
    case .withdrawComment(let comment), .releaseComment(let comment), .takeDown(let comment),
      .postponeComment(let comment), .parkComment(let comment):
      member("comment", comment)
    default: break
    }
  }

  private mutating func themeArguments(of command: Command) {
    switch command {
    case .createTheme(let title, let description, let parent):
      member("title", title)
      member("description", description)
      member("parent", parent)
    case .renameTheme(let theme, let title, let description):
      member("theme", theme)
      member("title", title)
      member("description", description)
    case .mergeThemes(let theme, let other):
      member("theme", theme)
      member("into", other)
    case .splitTheme(let theme, let title, let comments):
      member("theme", theme)
      member("title", title)
      strings("comments", comments)
    case .orderThemes(let themes): strings("themes", themes)
    case .assignTopic(let theme, let table), .unassignTopic(let theme, let table):
      member("theme", theme)
      member("table", table)
    case .countHands(let theme, let people):
      member("theme", theme)
      number("people", people)
    case .dropTopic(let theme, let reason):
      member("theme", theme)
      member("reason", reason)
    case .unmerge(let theme): member("theme", theme)
    default: break
    }
  }

  private mutating func outcomeArguments(of command: Command) {
    switch command {
    case .addNote(let new):
      member("theme", new.theme)
      member("kind", new.kind.rawValue)
      member("text", new.text)
      member("table", new.table)
    case .amendNote(let note, let text, let kind):
      member("note", note)
      member("text", text)
      member("kind", kind?.rawValue)
    case .moveNote(let note, let after):
      member("note", note)
      member("after", after)
    case .removeNote(let note): member("note", note)
    case .addConclusion(let text): member("text", text)
    case .changeConclusion(let conclusion, let text):
      member("conclusion", conclusion)
      member("text", text)
    case .addAction(let text, let owner, let due):
      member("text", text)
      member("owner", owner)
      member("due", due)
    case .changeAction(let action, let text, let owner, let due, let state):
      member("action", action)
      member("text", text)
      member("owner", owner)
      member("due", due)
      member("state", state.rawValue)
    case .addQuestion(let text, let answeredBy, let due):
      member("text", text)
      member("answeredBy", answeredBy)
      member("due", due)
    case .changeQuestion(let question, let text, let answeredBy, let due):
      member("question", question)
      member("text", text)
      member("answeredBy", answeredBy)
      member("due", due)
    case .answerQuestion(let question, let answer):
      member("question", question)
      member("answer", answer)
    case .addTerm(let word, let explanation):
      member("word", word)
      member("explanation", explanation)
    default: break
    }
  }
}
