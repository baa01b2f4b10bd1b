import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// What a command did, in words.
  func words(for entry: JournalEntry) -> String {
    if let note = seatNotes[entry.command] { return note }
    if case .minutesChanged = entry.headline {
      let steps = state.journal.writes(of: entry).count {
        if case .status(.step) = $0 { true } else { false }
      }
      if steps > 1 { return catalogue.day.lengthsChanged(steps) }
    }
    let what = catalogue.events.headline(begun(by: entry) ?? entry.headline, NamingContext(state))
    if case .stepReworded = entry.headline {
      let steps = state.journal.writes(of: entry).count {
        if case .text(.step) = $0 { true } else { false }
      }
      if steps > 1 { return catalogue.day.fromNowOn(what) }
    }
    return what
  }

  /// The start of a step, where the same command ended the one before: people think of what began.
  private func begun(by entry: JournalEntry) -> Event? {
    guard case .stepEnded(let ended) = entry.headline else { return nil }
    return state.journal.writes(of: entry).lazy.compactMap { place -> Event? in
      if case .run(let run) = place, run != ended { .stepStarted(run: run) } else { nil }
    }.first
  }

  /// What is taken back next, in words; `nil` where nothing can be.
  var wordsOfUndo: String? { words(forPress: state.lastUndoablePress(by: context.station)) }

  /// What is done again next, in words; `nil` where nothing can be.
  var wordsOfRedo: String? {
    let undone = state.lastRedoablePress(by: context.station).reversed()
      .compactMap { $0.undoes.flatMap { state.journal[$0] } }
    return words(forPress: undone)
  }

  /// What one press of a key did, in words; `nil` where that is nothing.
  private func words(forPress press: [JournalEntry]) -> String? {
    press.isEmpty ? nil : catalogue.numbers.list(press.map { words(for: $0) })
  }

  /// Takes back all that the last press did, the last of it first.
  mutating func undoPress(at now: Moment) -> [ScreenEffect] {
    // What is on its way belongs to the press, and cannot be taken back before it has come.
    guard !isHalfway else { return [] }
    let press = state.lastUndoablePress(by: context.station)
    guard !press.isEmpty else {
      let isCorrected = state.lastFinalCorrection(by: context.station) != nil
      say(
        isCorrected ? catalogue.voteForms.correctionStands : catalogue.console.nothingToUndo, .muted
      )
      return []
    }
    if state.roomPause != nil, press.map(\.headline) == [.roomPaused] {
      // As if it had never been would take from the clock what everything has stood still.
      return submit([.resumeAll])
    }
    let note = wordsOfUndo.map {
      "\(catalogue.events.undone($0)) · \(catalogue.consoleStatus.redoOffered)"
    }
    return takeBack(press, note: press.count > 1 ? note : nil, at: now)
  }

  /// Does again all that the last press took back.
  mutating func redoPress(at now: Moment) -> [ScreenEffect] {
    guard !isHalfway else { return [] }
    let press = state.lastRedoablePress(by: context.station)
    let note = wordsOfRedo.map { catalogue.redone($0) }
    return takeBack(press, note: press.count > 1 ? note : nil, at: now)
  }

  /// Takes back all of a press or nothing: where something builds on one part of it, the others stand too.
  private mutating func takeBack(
    _ press: [JournalEntry], note: String?, at now: Moment
  ) -> [ScreenEffect] {
    let commands = press.reversed().map { Command.undo(command: $0.command) }
    if commands.count > 1 {
      var imagined = ImaginedSession(state)
      do throws(Refusal) {
        for command in commands { try imagined.carryOut(command, by: context.station, at: now) }
      } catch {
        say(catalogue.refusals.sentence(error, NamingContext(state)), .danger)
        return []
      }
    }
    return submit(commands, note: note)
  }

  /// What an action is called now: taking back names what it takes back.
  ///
  /// - Parameter columns: How much room there is.
  func label(of action: ScreenAction<ConsoleScreen>, columns: Int = .max) -> String {
    let label: String? =
      switch action.name {
      case ConsoleAction.undo.rawValue where !mode.isBoard:
        wordsOfUndo.map { catalogue.day.undo($0) }
      case ConsoleAction.redo.rawValue where !mode.isBoard:
        wordsOfRedo.map { catalogue.day.redo($0) }
      default: nil
      }
    guard let label else { return action.label(catalogue) }
    return columns == .max ? label : TextLayout.cut(label, width: columns)
  }

  /// What an action does now, in a sentence.
  func help(of action: ScreenAction<ConsoleScreen>) -> String {
    let what: String? =
      switch ConsoleAction(rawValue: action.name) {
      case .undo where !mode.isBoard: wordsOfUndo
      case .redo where !mode.isBoard: wordsOfRedo
      default: nil
      }
    let sentence = action.help(catalogue)
    guard let what else { return sentence }
    return "\(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence): \(what)."
  }

  /// In the line of keys an action has room for this much of its words.
  static let columnsOfLabel = 28
}

extension ConsoleMode {
  /// Whether the board of seats is shown, which takes back by itself.
  var isBoard: Bool {
    if case .board = self { true } else { false }
  }
}
