import SessionEngine
import SessionFormat

extension Generator {
  /// An event of that type. There is no default, so that no new type is forgotten.
  mutating func event(of type: EventType) -> Event {
    switch type {
    case .sessionCreated: .sessionCreated(header())
    case .planAdopted: .planAdopted(plan())
    case .stepInserted: .stepInserted(step: id(), step(), after: maybe { $0.id() })
    case .stepMoved: .stepMoved(step: id(), after: maybe { $0.id() })
    case .stepRetitled: .stepRetitled(step: id(), title: maybe { $0.words() })
    case .stepReworded: .stepReworded(step: id(), question: words())
    case .stepWordingRetracted: .stepWordingRetracted(step: id())
    case .minutesChanged: .minutesChanged(step: id(), minutes: int(0...1440))
    case .stepRemoved: .stepRemoved(step: id())
    case .stepStarted: .stepStarted(run: run())
    case .stepResumed: .stepResumed(run: run())
    case .stepPaused: .stepPaused(run: run())
    case .stepEnded: .stepEnded(run: run())
    case .stepSkipped: .stepSkipped(step: id())
    case .stepReopened: .stepReopened(run: run())
    case .timerStarted: .timerStarted(run: run(), seconds: int(0...9999))
    case .timerPaused: .timerPaused(run: run())
    case .timerResumed: .timerResumed(run: run())
    case .timerSet: .timerSet(run: run(), by: int(-999...999))
    case .roomPaused: .roomPaused
    case .roomResumed: .roomResumed
    case .progressRestored: .progressRestored(step: id(), progress())
    case .currentStepRestored: .currentStepRestored(maybe { $0.id() })
    case .roomPauseRestored:
      .roomPauseRestored(
        maybe { generator in
          RoomPause(since: generator.moment(), stopped: generator.maybe { $0.run() })
        })
    case .headcountSet:
      .headcountSet(tablePlace(), people: int(0...1000))
    case .headcountCleared:
      .headcountCleared(tablePlace())
    case .commentAdded:
      .commentAdded(
        comment: id(),
        AddedComment(
          text: words(), kind: kind(), table: maybe { $0.table() }, run: maybe { $0.run() },
          saidAt: maybe { $0.milliseconds() }, perspectives: some { $0.kind() },
          speaksForGroup: bool(), slip: maybe { $0.slip() } ?? nil))
    case .commentAmended: .commentAmended(comment: id(), text: words(), kind: kind())
    case .commentWithdrawn: .commentWithdrawn(comment: id())
    case .commentReinstated: .commentReinstated(comment: id())
    case .commentMoved:
      .commentMoved(comment: id(), table: maybe { $0.table() }, run: maybe { $0.run() })
    case .commentShown: .commentShown(comment: id(), kind())
    case .commentPlaced: .commentPlaced(comment: id(), theme: id())
    case .commentUnplaced: .commentUnplaced(comment: id(), theme: id())
    case .commentParked: .commentParked(comment: id())
    case .commentUnparked: .commentUnparked(comment: id())
    case .commentPostponed: .commentPostponed(comment: id(), turn: maybe { $0.int(1...99) })
    case .commentsMarked, .readBackHeld, .readBackCleared, .tableSourceChanged, .slipsIssued,
      .slipsCounted, .slipCountCleared, .slipSetAside, .slipTakenUp, .turnTaken, .turnsRestored,
      .reportMade, .reportAnswered, .reportReopened, .seatingAdopted, .seatingCleared,
      .proposalMade, .proposalSettled, .proposalReopened:
      tableEvent(of: type)
    case .themeCreated:
      .themeCreated(
        theme: id(), letter: letter(), title: words(), description: maybe { $0.words() },
        parent: maybe { $0.id() })
    case .themeRenamed:
      .themeRenamed(theme: id(), title: words(), description: maybe { $0.words() })
    case .themeMerged: .themeMerged(theme: id(), into: id())
    case .themeUnmerged: .themeUnmerged(theme: id())
    case .themesOrdered: .themesOrdered(some { $0.id() })
    case .voteProposed:
      .voteProposed(
        vote: id(), rule: rule(), voters: maybe { $0.int(0...1000) }, who: maybe { $0.words() },
        secrecy: kind(), runOffOf: maybe { $0.id() })
    case .voteOpened: .voteOpened(vote: id(), themes: some { $0.id() })
    case .voteClosed: .voteClosed(vote: id())
    case .voteRestored: .voteRestored(vote: id(), bool() ? .draft : .open)
    case .votersSet: .votersSet(vote: id(), voterPlace(), voters: maybe { $0.int(0...1000) })
    case .ruleChanged:
      .ruleChanged(vote: id(), rule: rule(), who: maybe { $0.words() }, secrecy: kind())
    case .ballotEntered:
      .ballotEntered(
        vote: id(), ballot: id(),
        EnteredBallot(
          label: maybe { $0.words() }, marks: marks(), table: maybe { $0.table() },
          perspective: maybe { $0.kind() }))
    case .ballotCorrected:
      .ballotCorrected(
        vote: id(), ballot: id(), marks: maybe { $0.marks() }, reason: maybe { $0.words() })
    case .countChecked: .countChecked(vote: id(), place(), dots: maybe { $0.int(0...999) })
    case .handsCounted: .handsCounted(theme: id(), people: maybe { $0.int(0...999) })
    case .dotsCounted: .dotsCounted(vote: id(), place(), dots: int(0...999))
    case .countCorrected:
      .countCorrected(
        vote: id(), place(), dots: int(0...999), from: maybe { $0.int(0...999) },
        reason: maybe { $0.words() })
    case .countCleared: .countCleared(vote: id(), place())
    case .unusedRecorded:
      .unusedRecorded(
        vote: id(), table: maybe { $0.table() }, dots: int(0...99), reason: maybe { $0.words() })
    case .resultRevealed: .resultRevealed(vote: id(), themes: int(0...60))
    case .cutDecided:
      .cutDecided(vote: id(), decision: decision(), reason: maybe { $0.words() })
    case .cutRetracted: .cutRetracted(vote: id())
    case .topicAssigned: .topicAssigned(theme: id(), table: table())
    case .topicUnassigned: .topicUnassigned(theme: id(), table: table())
    case .topicDropped: .topicDropped(theme: id(), reason: words())
    case .topicRestored: .topicRestored(theme: id())
    case .noteAdded:
      .noteAdded(
        note: id(), theme: id(), kind: kind(), text: words(), table: maybe { $0.table() })
    case .noteAmended: .noteAmended(note: id(), text: words(), kind: kind())
    case .noteMoved: .noteMoved(note: id(), after: maybe { $0.id() })
    case .noteRemoved: .noteRemoved(note: id())
    case .conclusionAdded: .conclusionAdded(conclusion: id(), text: words())
    case .conclusionChanged: .conclusionChanged(conclusion: id(), text: words())
    case .actionAdded: .actionAdded(action: id(), action())
    case .actionChanged: .actionChanged(action: id(), action())
    case .questionAdded:
      .questionAdded(
        question: id(), text: words(), answeredBy: maybe { $0.words() },
        due: maybe { $0.date() } ?? nil)
    case .questionChanged:
      .questionChanged(
        question: id(), text: words(), answeredBy: maybe { $0.words() },
        due: maybe { $0.date() } ?? nil)
    case .questionAnswered: .questionAnswered(question: id(), answer: words())
    case .questionReopened: .questionReopened(question: id())
    case .termAdded: .termAdded(term: id(), word: words(), explanation: maybe { $0.words() })
    case .messageShown: .messageShown(text: words(), countdown: maybe { $0.timer() })
    case .messageCleared: .messageCleared
    case .stageBlanked: .stageBlanked
    case .stageShown: .stageShown
    case .stageClockSet: .stageClockSet(kind())
    case .stageFrozen: .stageFrozen
    case .stageThawed: .stageThawed
    case .stageFreezeRestored: .stageFreezeRestored(picture: maybe { $0.int(0...9) })
    case .readBackAsked: .readBackAsked(run: run())
    case .readBackEnded: .readBackEnded(run: run())
    case .hopesAsked: .hopesAsked(run: maybe { $0.run() })
    case .entityRetracted: .entityRetracted(entity())
    case .entityReinstated: .entityReinstated(entity())
    case .sessionClosed: .sessionClosed
    case .sessionReopened: .sessionReopened
    case .sessionFinalised: .sessionFinalised
    }
  }

  /// Events of every type, several of each.
  static func events(seed: UInt64, each count: Int = 20) -> [Event] {
    var generator = Generator(seed: seed)
    var events: [Event] = []
    for type in EventType.allCases {
      for _ in 0..<count { events.append(generator.event(of: type)) }
    }
    return events
  }
}
