import Language
import SessionEngine
import WorkshopSession

/// How often people of a perspective had the floor, as it is shown.
struct FloorRow: Equatable, Sendable {
  let letter: Character
  let perspective: Perspective
  let turns: Int
  /// When the last time was; `nil` for not once.
  let last: Moment?
}

/// A perspective that has not had the floor for long although others have.
struct FloorSilence: Equatable, Sendable {
  /// From this many minutes on it is said.
  static let longEnough = 10
  /// Where others have had the floor this often meanwhile.
  static let turnsOfOthers = 4

  let perspective: Perspective
  let minutes: Int
  /// Whether it has not had the floor once.
  let isFromTheStart: Bool
}

/// How often others had had the floor when each perspective had it last, as this desk saw it.
///
/// The session keeps only counts and the time of the last turn, so that is all there is to tell it from.
struct FloorMemory: Equatable, Sendable {
  private struct Seen: Equatable, Sendable {
    var turns: Int
    var others: Int
  }

  private var seen: [TablePlace: [Perspective: Seen]] = [:]
  private var hasLooked = false

  /// Takes the counts as they stand now.
  mutating func follow(_ floor: [TablePlace: [Perspective: FloorCount]]) {
    for (place, counts) in floor {
      let all = FloorMemory.turns(counts)
      for (perspective, count) in counts where seen[place]?[perspective]?.turns != count.turns {
        // Of turns from before this desk was started nothing is known but their number.
        let others = hasLooked ? all - count.turns : 0
        seen[place, default: [:]][perspective] = Seen(turns: count.turns, others: others)
      }
    }
    hasLooked = true
  }

  /// How often others have had the floor since a perspective had it last.
  func turnsOfOthers(
    since perspective: Perspective, at place: TablePlace, in counts: [Perspective: FloorCount]
  ) -> Int {
    let others = FloorMemory.turns(counts) - (counts[perspective]?.turns ?? 0)
    return others - (seen[place]?[perspective]?.others ?? 0)
  }

  private static func turns(_ counts: [Perspective: FloorCount]) -> Int {
    counts.values.lazy.map(\.turns).clampedSum()
  }
}

extension DeskScreen {
  /// Whether the plan asks who speaks from where.
  var asksForPerspectives: Bool { !session.plan.perspectives.isEmpty }

  /// Where turns are counted: in what goes on, also while slips of an earlier round are typed.
  var floorPlace: TablePlace { placeInRoom }

  /// Whether turns have been counted where one writes.
  var isFloorUsed: Bool { session.floor[floorPlace] != nil }

  /// The perspectives that the plan asks for, in its order, with what has been counted and what is on its way.
  var floorRows: [FloorRow] {
    let counts = session.floor[floorPlace] ?? [:]
    return index.letters.entries.map { entry in
      let count = counts[entry.perspective]
      return FloorRow(
        letter: entry.letter, perspective: entry.perspective,
        turns: (count?.turns ?? 0).clampedAdding(turnsOnTheirWay(entry.perspective)),
        last: count?.last)
    }
  }

  private func turnsOnTheirWay(_ perspective: Perspective) -> Int {
    let place = floorPlace
    return sent.filter { sent in
      sent.command
        == .countTurn(table: place.table, run: place.run, perspective: perspective)
        && session.journal[sent.id] == nil
    }.count
  }

  /// The perspective that has been silent longest, where that is worth a word: long, while others have had the floor, and now.
  func floorSilence(at now: Moment) -> FloorSilence? {
    let place = floorPlace
    guard let counts = session.floor[place], let run = place.run, run == session.currentRun,
      session.roomPause == nil, let start = session.progress(of: run)?.startedAt
    else { return nil }
    let silences = index.letters.entries.compactMap { entry -> FloorSilence? in
      let others = floorMemory.turnsOfOthers(since: entry.perspective, at: place, in: counts)
      let count = counts[entry.perspective]
      let minutes = Int(clamping: now.milliseconds(since: count?.last ?? start) / 60_000)
      guard others >= FloorSilence.turnsOfOthers, minutes >= FloorSilence.longEnough else {
        return nil
      }
      return FloorSilence(
        perspective: entry.perspective, minutes: minutes, isFromTheStart: count == nil)
    }
    return silences.max { $0.minutes < $1.minutes }
  }

  /// The same in a sentence.
  func floorSentence(at now: Moment) -> String? {
    guard let silence = floorSilence(at: now) else { return nil }
    let people = context.catalogue.perspectives.many(silence.perspective).startingSentence
    let texts = context.catalogue.deskFloor
    return silence.isFromTheStart
      ? texts.silentFromTheStart(people, silence.minutes) : texts.silent(people, silence.minutes)
  }

  /// Counts that somebody of the perspective with that letter has the floor.
  mutating func countTurn(_ letter: Character) -> [ScreenEffect] {
    guard let perspective = index.letters.perspective(for: letter) else {
      notice = .refusal(noPerspective(String(letter)))
      return []
    }
    notice = nil
    let place = floorPlace
    return send(.countTurn(table: place.table, run: place.run, perspective: perspective))
  }

  /// Takes back the last turn that was counted here by this desk.
  mutating func takeTurnBack() -> [ScreenEffect] {
    let place = floorPlace
    let undone = Set(
      sent.compactMap { sent -> CommandID? in
        if case .undo(let command) = sent.command { return command }
        return nil
      })
    let onItsWay = sent.last { sent in
      guard case .countTurn(place.table, place.run, _) = sent.command else { return false }
      return !undone.contains(sent.id)
    }
    let counted = session.journal.entries.last { entry in
      guard entry.stands, entry.by == context.station, !undone.contains(entry.command),
        case .turnTaken(place, _) = entry.headline
      else { return false }
      return true
    }
    guard let last = onItsWay?.id ?? counted?.command else {
      notice = .refusal(context.catalogue.deskFloor.nothingToTakeBack)
      return []
    }
    return send(.undo(command: last))
  }
}
