import SessionEngine

extension RefusalTexts {
  static let english = RefusalTexts(
    sentence: { englishSentence($0, $1).startingSentence },
    textField: englishTextField,
    numberField: englishNumberField)

  private static func englishSentence(_ refusal: Refusal, _ context: NamingContext) -> String {
    let names = NameTexts.english
    let numbers = NumberTexts.english
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func done(_ command: CommandID) -> String {
      context.headline(command).map { names.quoted(EventTexts.english.headline($0, context)) }
        ?? "command \(command)"
    }

    switch refusal {
    case .sessionExists:
      return "The file already holds a workshop. Choose another file name."
    case .noSession:
      return "The file holds no workshop yet. Make one with verkstad new."
    case .finalised:
      return "The workshop is finalised and no longer changes. Put the addition in a new workshop."
    case .closed:
      return "The workshop is closed. What stands on paper can still be typed in."
    case .scriptedSession:
      return "The workshop was made by a script and cannot be finalised. "
        + "Keep it as an example, or make a real one with verkstad new."
    case .notClosed:
      return "The workshop is still going on. Close it first, then finalise it."
    case .roomPaused:
      return "Everything stands still. Press p to go on and try again."
    case .roomNotPaused:
      return "The workshop is going on already. There is nothing you need to do."
    case .awayFromSession:
      return
        "That cannot be done from here: this desk writes to a file of its own. Ask the facilitator to do it."
    case .alreadyDone(let station):
      return "Already done by \(names.station(station)). There is nothing you need to do."
    case .unknown(let id):
      return "\(name(id)) is not there, or was removed. Check and try again."
    case .unknownTable(let table):
      return "\(names.table(table)) is not there. Choose a table of the plan."
    case .unknownRun(let wanted, let latest):
      return latest == 0
        ? "\(run(wanted)) has not begun yet. Start the step first."
        : "\(run(wanted)) is not there. The latest is \(run(StepRun(wanted.step, latest))); "
          + "choose that one."
    case .stepNotPending(let step):
      return "\(name(.step(step))) has begun already. Only steps to come can be moved, removed "
        + "or skipped."
    case .runNotRunning(let wanted):
      return "\(run(wanted)) is not going on now. Start the step first."
    case .runNotEnded(let wanted):
      return "\(run(wanted)) is not over yet, so there is no going back to it. End it first."
    case .noTimer(let wanted):
      return "\(run(wanted)) has no timer. Start one first."
    case .emptyText(let field):
      return "\(englishTextField(field)) is empty. Write something and try again."
    case .textTooLong(let field, let characters, let limit):
      return "\(englishTextField(field)) has \(characters) characters, and \(limit) fit. "
        + "Shorten it or split it in two."
    case .outOfRange(let field, let value, let allowed):
      return "\(englishNumberField(field)) cannot be \(value). "
        + "Give a number from \(allowed.lowerBound) to \(allowed.upperBound)."
    case .duplicateTable(let table):
      return "\(names.table(table)) is in the plan twice. Give every table its own number."
    case .withdrawn(let comment):
      return "\(name(.comment(comment))) was withdrawn. Write a new one instead."
    case .wordsErased(let id):
      // By its number: a screen may still know the words.
      return
        "The words of \(names.entity(id, NamingContext())) have been erased for good. Write something new if need be."
    case .notPlaced(let comment, let theme):
      return "\(name(.comment(comment))) does not lie under \(name(.theme(theme))). "
        + "See where it lies and try from there."
    case .mergedAlready(let theme, let target):
      return "\(name(.theme(theme))) has been merged into \(name(.theme(target))). "
        + "Use \(name(.theme(target))) instead."
    case .notMerged(let theme):
      return "\(name(.theme(theme))) is not merged with another theme. There is nothing to undo."
    case .sameTheme(let theme):
      return "\(name(.theme(theme))) cannot be merged with itself. Choose another theme."
    case .titleTaken(let theme):
      return "\(name(.theme(theme))) has that title already. Choose another title, "
        + "or use that theme."
    case .tooManyThemes(let limit):
      return "There are \(limit) themes already and there is no room for more. Merge two first."
    case .frozen(let vote):
      return "The themes and their titles are frozen by \(name(.vote(vote))). "
        + "New or changed themes need a new vote; or else undo the opening of this one."
    case .noteOfOtherTheme(let note):
      return "\(name(.note(note))) belongs to another theme. Choose a note of the same theme."
    case .slipTyped(let slip, let comment):
      return "Slip \(slip) has been typed in already, as \(name(.comment(comment))). "
        + "Check the number on the slip, or amend that comment."
    case .slipNotTyped(let slip):
      return "Nothing has been typed in from slip \(slip). Check the number on the slip."
    case .slipOfOtherTable(let slip, let table):
      return "Slip \(slip) belongs to \(names.table(slip.table)), not to \(names.table(table)). "
        + "Check the number on the slip."
    case .notTableRound(let step):
      return "\(name(.step(step))) is not a table round. Choose a table round."
    case .tooManySlips(let table, let limit):
      return "\(names.table(table)) can have at most \(numbers.slips(limit)) in a day. Print fewer."
    case .notReadingBack(let wanted):
      return "\(run(wanted)) is not being read back. There is nothing to end."
    case .wallNotFrozen:
      return "The wall does not stand still. There is nothing to let go."
    case .wallPictureGone:
      return
        "The wall has stood still again since, and the earlier picture is gone. Freeze the wall anew."
    case .nothingReadBack:
      return "There is no comment to read back. Choose at least one comment."
    case .seatsForOthers(let step, let seats, let people):
      return "\(name(.step(step))) has seats for \(numbers.people(seats)), but there are to be "
        + "\(people). Plan the seats again."
    case .seatedTwice(let step):
      return "\(name(.step(step))) is in the seating twice. Remove one of them."
    case .seatsOfPastRound(let step):
      return "\(name(.step(step))) is over, and who sat where stands. "
        + "Change only the rounds to come."
    case .votePhase(let vote, let phase, let needed):
      return "\(name(.vote(vote))) is not \(KindTexts.english.votePhase(needed)): "
        + englishRemedy(phase, needed)
    case .otherVoteOpen(let vote):
      return "\(name(.vote(vote))) is open. Close it before you open a new one."
    case .noThemes:
      return "There is no theme to vote on. Add at least one theme first."
    case .notInVote(let theme, let vote):
      return "\(name(.theme(theme))) is not part of \(name(.vote(vote))). "
        + "Choose one of the themes on the wall."
    case .tooManyDots(let dots, let allowed):
      return "The ballot has \(numbers.dots(dots)), but each voter has \(allowed). "
        + "Count again and enter it again."
    case .overCap(let theme, let dots, let cap):
      return "The ballot has \(numbers.dots(dots)) on \(name(.theme(theme))), but at most \(cap) "
        + "may go on one theme. Correct it and enter it again."
    case .themeTwice(let theme):
      return "\(name(.theme(theme))) is on the ballot twice. Add its dots together."
    case .ballotExists(let ballot):
      return "\(name(.ballot(ballot))) has been entered already. Go on with the next."
    case .moreBallotsThanVoters(.room, let ballots, let voters):
      return "That makes \(numbers.ballots(ballots)), but only \(voters) got dots. "
        + "Check the number, or change how many vote."
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      return
        "That makes \(numbers.ballots(ballots))\(at(place)), but only \(voters) got dots there. "
        + "Check the number, or change how many vote."
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      return "That makes \(numbers.dots(dots))\(at(place)), but only \(handedOut) were handed out. "
        + "Count again, or change how many vote."
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      return
        "\(name(.theme(theme))) can get at most \(numbers.dots(cap.clampedMultiplied(by: voters)))"
        + "\(at(place)): at most \(cap) from each of \(numbers.voters(voters)). "
        + "Count again, or change how many vote."
    case .moreVotersThanRoom(let voters, let room):
      return
        "The wall and the tables have \(numbers.voters(voters)) together, but the room has \(room). "
        + "Change the one or the other."
    case .ballotsBreakRule(let ballots):
      return
        "That rule does not fit \(ballots.count == 1 ? "a ballot" : "\(ballots.count) ballots") already in: "
        + "\(firstFew(ballots, name)). Correct them first, or keep the rule."
    case .placesBreakRule(let places):
      return "More dots have come in\(list(places)) than that rule allows. "
        + "Correct the count or the number of voters first, or keep the rule."
    case .nothingToCheck(let place):
      return
        "\(name(.theme(place.theme))) has not been counted\(at(place.table)) yet, so there is nothing to compare with. "
        + "Enter the first count first."
    case .noTie(let vote):
      return "\(name(.vote(vote))) has no tie at the cut to settle. "
        + "Hold an ordinary new vote if that is what is needed."
    case .tieSettled(let vote, let station):
      return
        "\(names.station(station).startingSentence) has settled the tie at the cut in \(name(.vote(vote))) already. "
        + "Undo that decision first if it is to be another."
    case .notInTie(let theme, let vote):
      return "\(name(.theme(theme))) is not one of those that tie at the cut in "
        + "\(name(.vote(vote))). Choose among them, or take the theme along with a reason."
    case .countedAlready(let place):
      return
        "\(name(.theme(place.theme))) has been counted\(at(place.table)) already. Typed at a screen, "
        + "your number stands as a second count; if the first is wrong, correct it."
    case .countChanged(let place):
      return
        "The count of \(name(.theme(place.theme)))\(at(place.table)) has been corrected since. "
        + "Look at what stands there now, and correct it if need be."
    case .notCounted(let place):
      return "\(name(.theme(place.theme))) has not been counted\(at(place.table)) yet. "
        + "Enter the count first."
    case .alreadyShown(let vote):
      return "The result of \(name(.vote(vote))) has been shown to the room and cannot be taken "
        + "back. Hold a new vote if it has to be done again."
    case .unknownCommand(let command):
      return "Command \(command) is not in the workshop. Check the name."
    case .alreadyUndone(let command):
      return "\(done(command)) has been undone already. There is nothing you need to do."
    case .cannotUndo(let command):
      return "\(done(command)) cannot be undone. Correct it with a new change instead."
    case .dependedOn(_, let headline, let station):
      let later = names.quoted(EventTexts.english.headline(headline, context))
      return "This cannot be undone, as \(names.station(station)) has since built on it: "
        + "\(later). Undo that first."
    case .wouldReviveErased(let command):
      return "\(done(command)) cannot be undone, as that would bring back erased words. "
        + "Write a new text instead."
    case .row(let line, let column, let inner):
      return "line \(line), column \(column.rawValue): "
        + "\(englishSentence(inner, context).startingSentence) Nothing of the file was read in."
    case .noRows:
      return
        "There is nothing below the names of the columns. Write rows there and read the file again."
    case .unknownTheme(let title):
      return "There is no theme \(names.quoted(title.excerpt)). Correct the spelling, "
        + "or add --create-themes."
    case .unknownTableNumber(let number):
      return "There is no table \(number). Correct the table's number so that it matches the plan."
    case .unknownRound(let round, let rounds):
      return "There is no table round \(round); the plan has \(rounds). "
        + "Correct the round's number."
    }
  }

  private static func at(_ table: TableID?) -> String {
    table.map { " at \(NameTexts.english.table($0))" } ?? " on the wall"
  }

  private static func at(_ place: VoterPlace) -> String {
    switch place {
    case .room: ""
    case .wall: " on the wall"
    case .table(let table): " at \(NameTexts.english.table(table))"
    }
  }

  private static func list(_ places: [VoterPlace]) -> String {
    let named = places.filter { $0 != .room }.map { at($0).drop { $0 == " " } }.map(String.init)
    return named.isEmpty ? "" : " \(NumberTexts.english.list(named))"
  }

  /// The first few ballots, and how many more there are.
  private static func firstFew(_ ballots: [BallotID], _ name: (EntityID) -> String) -> String {
    let named = ballots.prefix(5).map { name(.ballot($0)) }
    guard ballots.count > 5 else { return NumberTexts.english.list(named) }
    return named.joined(separator: ", ") + " and \(ballots.count - 5) more"
  }

  private static func englishRemedy(_ phase: VotePhase, _ needed: VotePhase) -> String {
    let now =
      switch phase {
      case .draft: "it has not been opened yet."
      case .open: "it is open."
      case .closed: "it is closed."
      case .revealed: "its result has been shown."
      }
    let remedy =
      switch (phase, needed) {
      case (.draft, _): "Open it first."
      case (.open, .closed), (.open, .revealed): "Close it first."
      case (.closed, .revealed): "Reveal the result first."
      case (.closed, .open): "Undo the closing, or hold a new vote."
      default: "Hold a new vote instead."
      }
    return "\(now) \(remedy)"
  }
}
