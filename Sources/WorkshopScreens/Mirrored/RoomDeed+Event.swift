import Language
import SessionEngine

extension RoomDeed {
  /// What is told the room of what an event did.
  init(_ event: Event, in state: SessionState) {
    self =
      RoomDeed.inTheDay(event) ?? RoomDeed.withComments(event, in: state)
      ?? RoomDeed.inTheVote(event, in: state) ?? .other
  }

  private static func inTheDay(_ event: Event) -> RoomDeed? {
    switch event {
    case .stepInserted, .stepMoved, .stepRetitled, .stepRemoved, .minutesChanged: .plan
    case .stepReworded, .stepWordingRetracted: .wording
    case .stepStarted, .stepResumed, .stepPaused, .stepEnded, .stepSkipped, .stepReopened,
      .progressRestored, .currentStepRestored:
      .step
    case .timerStarted, .timerPaused, .timerResumed, .timerSet: .clock
    case .roomPaused, .roomResumed, .roomPauseRestored: .pause
    case .headcountSet, .headcountCleared: .people
    case .messageShown, .messageCleared, .stageBlanked, .stageShown, .stageClockSet, .stageFrozen,
      .stageThawed, .stageFreezeRestored, .readBackAsked, .readBackEnded, .hopesAsked:
      .wall
    default: nil
    }
  }

  private static func withComments(_ event: Event, in state: SessionState) -> RoomDeed? {
    func letter(_ theme: ThemeID) -> ThemeLetter? { state.themes[theme]?.letter }
    return switch event {
    case .commentShown(_, .released): .showing
    case .commentShown: .takingDown
    case .commentPlaced(_, let theme), .commentUnplaced(_, let theme):
      letter(theme).map(RoomDeed.sorting)
    case .commentParked, .commentUnparked: .parking
    case .commentPostponed: .postponing
    case .themeCreated(let theme, _, _, _, _), .themeRenamed(let theme, _, _):
      letter(theme).map(RoomDeed.theme)
    case .themeMerged(let theme, _), .themeUnmerged(let theme): letter(theme).map(RoomDeed.merging)
    case .themesOrdered: .themeOrder
    case .topicAssigned(let theme, _), .topicUnassigned(let theme, _), .topicDropped(let theme, _),
      .topicRestored(let theme):
      letter(theme).map(RoomDeed.topic)
    default: nil
    }
  }

  private static func inTheVote(_ event: Event, in state: SessionState) -> RoomDeed? {
    func count(_ place: CountPlace) -> RoomDeed? {
      state.themes[place.theme].map { .count(.theme($0.letter, table: place.table)) }
    }
    return switch event {
    case .voteProposed, .ruleChanged, .voteOpened, .voteClosed, .voteRestored, .votersSet: .vote
    case .resultRevealed: .reveal
    case .dotsCounted(_, let place, _), .countCorrected(_, let place, _, _, _),
      .countChecked(_, let place, _), .countCleared(_, let place):
      count(place)
    case .unusedRecorded(_, let table, _, _): .count(.unused(table: table))
    case .ballotEntered, .ballotCorrected: .ballot
    // Before the result is shown nobody knows that there is anything to decide.
    case .cutDecided(let vote, _, _), .cutRetracted(let vote):
      state.votes[vote]?.phase == .revealed ? .decision : .vote
    default: nil
    }
  }
}
