import SessionEngine
import SessionFormat

extension Generator {
  /// A command of that name. There is no default, so that no new command is forgotten.
  mutating func command(named name: CommandName) -> Command {
    switch name {
    case .createSession: .createSession(header: header(), plan: plan())
    case .insertStep: .insertStep(step(), after: maybe { $0.id() })
    case .moveStep: .moveStep(step: id(), after: maybe { $0.id() })
    case .rewordStep:
      .rewordStep(step: id(), title: maybe { $0.text() }, question: maybe { $0.text() })
    case .changeMinutes: .changeMinutes(step: id(), minutes: int(-9...9999))
    case .spreadMinutes:
      .spreadMinutes(
        (1...int(1...3)).map { StepMinutes(step: StepID(number: $0), minutes: int(-9...9999)) })
    case .removeStep: .removeStep(step: id())
    case .startStep: .startStep(run: run())
    case .endStep: .endStep(run: run())
    case .skipStep: .skipStep(step: id())
    case .reopenStep: .reopenStep(run: run())
    case .startTimer: .startTimer(run: run(), seconds: int(Int.min...Int.max))
    case .pauseTimer: .pauseTimer(run: run())
    case .resumeTimer: .resumeTimer(run: run())
    case .setTimer: .setTimer(run: run(), by: int(-999...999))
    case .pauseAll: .pauseAll
    case .resumeAll: .resumeAll
    case .setHeadcount:
      .setHeadcount(table: maybe { $0.table() }, run: maybe { $0.run() }, people: int(0...99))
    case .addComment:
      .addComment(
        NewComment(
          text: text(), kind: kind(), table: maybe { $0.table() }, run: maybe { $0.run() },
          saidAt: maybe { $0.milliseconds() }, perspectives: some { $0.kind() },
          speaksForGroup: bool(), slip: maybe { $0.slip() } ?? nil))
    case .amendComment: .amendComment(comment: id(), text: text(), kind: maybe { $0.kind() })
    case .withdrawComment: .withdrawComment(comment: id())
    case .moveComment:
      .moveComment(comment: id(), table: maybe { $0.table() }, run: maybe { $0.run() })
    case .releaseComment: .releaseComment(comment: id())
    case .takeDown: .takeDown(comment: id())
    case .markReadBack, .setTableSource, .issueSlips, .countSlips, .setSlipAside, .takeSlipUp,
      .countTurn, .report, .answerReport, .adoptSeating, .propose, .acceptProposal,
      .declineProposal:
      tableCommand(named: name)
    case .createTheme:
      .createTheme(title: text(), description: maybe { $0.text() }, parent: maybe { $0.id() })
    case .renameTheme: .renameTheme(theme: id(), title: text(), description: maybe { $0.text() })
    case .mergeThemes: .mergeThemes(theme: id(), into: id())
    case .unmerge: .unmerge(theme: id())
    case .splitTheme: .splitTheme(theme: id(), title: text(), comments: some { $0.id() })
    case .orderThemes: .orderThemes(some { $0.id() })
    case .placeComment: .placeComment(comment: id(), theme: id(), keepingOthers: bool())
    case .unplaceComment: .unplaceComment(comment: id(), theme: id())
    case .postponeComment: .postponeComment(comment: id())
    case .parkComment: .parkComment(comment: id())
    case .proposeVote:
      .proposeVote(
        VoteProposal(
          rule: rule(), voters: maybe { $0.int(0...99) }, who: maybe { $0.text() },
          secrecy: kind(), runOffOf: maybe { $0.id() }))
    case .changeRule:
      .changeRule(vote: id(), rule: rule(), who: maybe { $0.text() }, secrecy: kind())
    case .openVote: .openVote(vote: id(), themes: some { $0.id() })
    case .setVoters: .setVoters(vote: id(), voterPlace(), voters: maybe { $0.int(0...99) })
    case .enterBallot:
      .enterBallot(
        vote: id(),
        NewBallot(
          label: maybe { $0.text() }, marks(), table: maybe { $0.table() },
          perspective: maybe { $0.kind() }))
    case .correctBallot:
      .correctBallot(
        vote: id(), ballot: id(), marks: maybe { $0.marks() }, reason: maybe { $0.text() })
    case .countDots: .countDots(vote: id(), place(), dots: int(-1...99))
    case .checkCount: .checkCount(vote: id(), place(), dots: int(-1...99))
    case .correctCount:
      .correctCount(
        vote: id(), place(), dots: int(0...99), from: maybe { $0.int(0...99) },
        reason: maybe { $0.text() })
    case .recordUnused: .recordUnused(vote: id(), table: maybe { $0.table() }, dots: int(0...9))
    case .closeVote: .closeVote(vote: id())
    case .reveal: .reveal(vote: id(), themes: int(0...60))
    case .decideCut:
      .decideCut(vote: id(), decision: decision(), reason: maybe { $0.text() })
    case .assignTopic: .assignTopic(theme: id(), table: table())
    case .unassignTopic: .unassignTopic(theme: id(), table: table())
    case .countHands: .countHands(theme: id(), people: int(-1...99))
    case .dropTopic: .dropTopic(theme: id(), reason: text())
    case .addNote:
      .addNote(NewNote(theme: id(), kind: kind(), text: text(), table: maybe { $0.table() }))
    case .amendNote: .amendNote(note: id(), text: text(), kind: maybe { $0.kind() })
    case .moveNote: .moveNote(note: id(), after: maybe { $0.id() })
    case .removeNote: .removeNote(note: id())
    case .addConclusion: .addConclusion(text: text())
    case .changeConclusion: .changeConclusion(conclusion: id(), text: text())
    case .addAction:
      .addAction(text: text(), owner: maybe { $0.text() }, due: maybe { $0.date() } ?? nil)
    case .changeAction:
      .changeAction(
        action: id(), text: text(), owner: maybe { $0.text() }, due: maybe { $0.date() } ?? nil,
        state: kind())
    case .addQuestion:
      .addQuestion(text: text(), answeredBy: maybe { $0.text() }, due: maybe { $0.date() } ?? nil)
    case .changeQuestion:
      .changeQuestion(
        question: id(), text: text(), answeredBy: maybe { $0.text() },
        due: maybe { $0.date() } ?? nil)
    case .answerQuestion: .answerQuestion(question: id(), answer: text())
    case .addTerm: .addTerm(word: text(), explanation: maybe { $0.text() })
    case .showMessage: .showMessage(text: text(), seconds: maybe { $0.int(1...9000) })
    case .clearMessage: .clearMessage
    case .blankStage: .blankStage
    case .showStage: .showStage
    case .setStageClock: .setStageClock(kind())
    case .freezeStage: .freezeStage
    case .thawStage: .thawStage
    case .askReadBack: .askReadBack(run: run())
    case .endReadBack: .endReadBack(run: run())
    case .askHopes: .askHopes(run: run())
    case .importComments:
      .importComments(
        some { generator in
          CommentRow(
            line: generator.int(2...99), table: generator.maybe { $0.int(1...9) },
            round: generator.maybe { $0.int(1...4) }, text: generator.text(),
            kind: generator.kind(), theme: generator.maybe { $0.text() },
            slip: generator.maybe { $0.slip() } ?? nil, perspectives: generator.some { $0.kind() },
            speaksForGroup: generator.bool())
        })
    case .importNotes:
      .importNotes(
        some { generator in
          NoteRow(
            line: generator.int(2...99), theme: generator.text(), kind: generator.kind(),
            text: generator.text())
        })
    case .importBallots: .importBallots(some { $0.dotRow() }, into: nil, creatingThemes: bool())
    case .importTallies: .importTallies(some { $0.dotRow() }, into: nil, creatingThemes: bool())
    case .undo: .undo(command: commandID())
    case .closeSession: .closeSession
    case .finalise: .finalise
    }
  }

  private mutating func dotRow() -> DotRow {
    DotRow(
      line: int(2...99), ballot: text(), theme: maybe { $0.text() }, dots: int(0...9),
      table: maybe { $0.int(1...9) })
  }

  /// Commands of every name, several of each, as programs send them.
  static func requests(seed: UInt64, each count: Int = 20) -> [RequestedCommand] {
    var generator = Generator(seed: seed)
    generator.erases = false
    var requests: [RequestedCommand] = []
    for name in CommandName.allCases {
      for _ in 0..<count {
        requests.append(
          RequestedCommand(
            id: generator.maybe { $0.commandID() }, by: generator.maybe { $0.station() },
            at: generator.maybe { $0.milliseconds() }, command: generator.command(named: name)))
      }
    }
    return requests
  }
}
