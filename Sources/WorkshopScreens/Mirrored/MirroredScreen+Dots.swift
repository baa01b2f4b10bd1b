import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension MirroredScreen {
  /// Keys for dots that have been begun; `nil` for one that means what it always does.
  mutating func takeBegun(_ key: Key, at now: Moment) -> [ScreenEffect]? {
    switch key {
    case .enter where masked.line.isEmpty: return []
    case .enter: return enterMasked(at: now)
    case .escape, .backspace:
      if key == .backspace { console.erasedAt = now }
      masked.stepBack()
      return []
    case .tab, .pageDown, .pageUp: return []
    default: return nil
    }
  }

  /// Takes what stands in the line as the first or the second time; what agrees is submitted.
  private mutating func enterMasked(at now: Moment) -> [ScreenEffect] {
    guard let id = masked.vote, let vote = console.state.votes[id] else { return [] }
    console.lineTakenAt = now
    let dots: DotEntry
    let table: TableID?
    do throws(DotEntryError) {
      (dots, table) = try console.dots(in: masked.text, by: console.way, of: vote)
    } catch {
      masked.line = LineEditor()
      switch console.way {
      case .wall, .secondCount: say(.letterAndNumber, at: now)
      case .table: say(.tableLetterAndNumber, at: now)
      case .ballot: say(.lettersOfBallot, at: now)
      }
      return []
    }
    let entry = MaskedDots.Entry(dots: dots, table: table, place: place(of: dots, at: table))
    switch masked.take(entry) {
    case .enteredOnce:
      say(.enteredOnce(entry.place), at: now)
      return []
    case .differs:
      say(.differs(entry.place), at: now)
      return []
    case .other(let awaited):
      say(.awaited(awaited), at: now)
      return []
    case .agrees:
      say(.agrees(entry.place), at: now)
      return submit(entry, in: id, vote, at: now)
    }
  }

  private func place(of dots: DotEntry, at table: TableID?) -> MaskedPlace {
    switch dots {
    case .ballot(_, _, let number): .ballot(number ?? console.state.nextBallotNumber)
    case .unused: .unused(table: table)
    case .count(let theme, _, _), .change(let theme, _, _):
      console.state.themes[theme].map { .theme($0.letter, table: table) }
        ?? .unused(table: table)
    }
  }

  /// Submits dots; what was counted already is replaced once that has been confirmed, without a number.
  private mutating func submit(
    _ entry: MaskedDots.Entry, in id: VoteID, _ vote: Vote, at now: Moment
  ) -> [ScreenEffect] {
    var command = console.command(for: entry.dots, in: id, at: entry.table)
    if case .checkCount(_, let place, let dots) = command, vote.counts[place] != dots {
      if vote.checks[place] == dots {
        // Whoever has counted again and says the same means that the other count is wrong.
        command = .correctCount(
          vote: id, place, dots: dots, from: vote.counts[place], reason: nil)
      } else {
        say(.countsDiffer(entry.place), at: now)
      }
    }
    // What says the same once more changes nothing, unless it settles which of two counts is right.
    if case .correctCount(_, let place, let dots, _, _) = command, vote.counts[place] == dots,
      vote.checks[place].map({ $0 == dots }) ?? true
    {
      return []
    }
    guard case .correctCount(_, let place, _, _, _) = command else {
      return settle(console.submit([command]), at: now)
    }
    let letter = console.state.themes[place.theme]?.letter
    console.mode = .confirming(
      Confirmation(
        question: catalogue.mirrored.question(.correct(letter)), forRoom: .correct(letter),
        commands: [command]))
    (askedAt, console.askedAt) = (now, now)
    return []
  }
}
