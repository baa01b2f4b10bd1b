import Language
import SessionEngine
import TerminalKit

/// Whose eyes are on the facilitator's screen.
enum Sight: Hashable, Sendable {
  /// The facilitator's alone.
  case own
  /// The whole room's.
  case room
}

extension ConsoleForm {
  /// Where a form that was left with words in it is kept: what was typed alone is not brought back before the room.
  struct ShelfPlace: Hashable, Sendable {
    var subject: Subject
    var sight: Sight
  }

  /// Whether all that it asks for may be typed before the room: words for the wall, and what everybody in the room sees.
  func isForRoom(in catalogue: Catalogue) -> Bool {
    fields.allSatisfy { $0.promptForRoom(in: catalogue) != nil }
  }
}

extension ConsoleForm.Field {
  /// What is asked where the room sees the screen; `nil` where it must not be asked there.
  ///
  /// It is made from the catalogue alone, so that no word of the session can stand in it.
  func promptForRoom(in catalogue: Catalogue) -> String? {
    let prompts = catalogue.consolePrompts
    switch self {
    case .hope: return prompts.hope
    case .message: return catalogue.console.askMessage
    case .countdown: return catalogue.stageOrders.askCountdown
    case .people: return catalogue.headcount.room
    case .peopleAt(let table): return catalogue.names.table(table).startingSentence
    case .voters: return prompts.voters
    case .timeLeft: return catalogue.day.askTimeLeft
    case .title: return catalogue.console.askThemeTitle
    case .pair: return prompts.pair
    case .word: return catalogue.console.askWord
    case .explanation: return catalogue.console.askExplanation
    case .conclusion: return prompts.conclusion
    case .action: return prompts.action
    case .openQuestion: return prompts.openQuestion
    case .disagreement: return prompts.disagreement
    case .letter: return prompts.letter
    case .topic: return prompts.topic
    case .stepKind:
      let kinds = StepKind.allCases.enumerated()
        .map { "\($0.offset + 1) \(catalogue.steps.kind($0.element))" }
      return prompts.stepKind(kinds.joined(separator: " · "))
    case .stepTitle(let kind): return prompts.stepTitle(catalogue.steps.kind(kind))
    case .minutes: return prompts.minutes
    case .question: return prompts.question
    case .who: return catalogue.console.askWho
    case .due: return catalogue.console.askWhen
    case .reason: return catalogue.console.askReason
    case .letters(let count): return prompts.letters(count)
    case .dotsEach: return catalogue.voteForms.dotsEach
    case .cap: return catalogue.voteForms.cap
    case .cut: return catalogue.voteForms.cut
    case .whoVotes: return catalogue.voteForms.who
    case .secrecy: return catalogue.voteForms.secrecy
    case .silence: return catalogue.voteForms.silence
    case .meaning: return catalogue.voteForms.meaning
    case .votersAt(let table): return catalogue.voteForms.votersAt(table)
    case .hands(let letter): return catalogue.voteForms.hands(letter)
    case .neededReason: return catalogue.voteForms.neededReason
    case .reasonToTakeAlong(let letter): return catalogue.voteForms.reasonToTakeAlong(letter)
    case .correction, .query, .table, .unused, .saving, .answer, .slips, .declining, .seats, .hosts,
      .visits, .whichOutcome:
      return nil
    }
  }
}

extension ConsoleScreen {
  /// Keeps a form that is left with words in it.
  mutating func shelve(_ form: ConsoleForm) {
    guard form.isKeptWhenLeft else { return }
    var form = form
    form.rewind()
    shelved[.init(subject: form.subject, sight: form.sight)] = form
  }

  /// Takes back a form that was left: before the room only what was typed before it.
  mutating func unshelve(_ subject: ConsoleForm.Subject) -> ConsoleForm? {
    let before = shelved.removeValue(forKey: .init(subject: subject, sight: sight))
    if before != nil || sight == .room { return before }
    return shelved.removeValue(forKey: .init(subject: subject, sight: .room))
  }
}
