import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// Dots that were entered here.
struct EnteredDots: Equatable, Sendable {
  /// The command that entered them.
  let command: CommandID
  /// How they were typed.
  let typed: String
}

extension DeskScreen {
  /// Takes what became of a command that it sent.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] {
    keeping { desk in
      desk.take(outcome)
      return []
    }
  }

  private mutating func take(_ outcome: CommandOutcome) {
    guard let place = sent.firstIndex(where: { $0.id == outcome.id }) else { return }
    switch outcome.result {
    case .saved(let receipt):
      takeSaved(sent.remove(at: place), receipt)
    case .refused(let refusal):
      takeRefused(at: place, because: refusal)
    case .notSaved(let problem):
      sent[place].state = .notSaved(reason: context.describe(problem))
    }
  }

  private mutating func takeSaved(_ saved: SentCommand, _ receipt: Receipt) {
    acknowledged = Set(receipt.created)
    switch saved.command {
    case .amendComment(let id, _, _): acknowledged = [.comment(id)]
    case .amendNote(let id, _, _): acknowledged = [.note(id)]
    case .placeComment(let id, let theme, _):
      lastPlaced = id
      notice = .done(texts.message(.placed(name(of: theme))))
    case .moveComment(_, let table, let run):
      notice = .done(texts.message(.moved(name(of: table, in: run))))
    case .markReadBack(_, _, let comments, let present):
      notice = .done(context.catalogue.deskReadBack.done(comments.count, present))
    case .report(_, _, let kind, let text):
      let texts = context.catalogue.deskReports
      notice = .done(
        texts.sent(text.map { context.catalogue.names.quoted($0) } ?? texts.kind(kind)))
    case .propose(let outcome, _, _):
      let texts = context.catalogue.deskProposals
      notice = .done(texts.sent(texts.becomes(outcome)))
    case .countTurn: break
    case .moveNote(let note, _):
      guard let theme = session.notes[note]?.theme else { break }
      let order = order(of: theme)
      if let place = order.firstIndex(of: note) {
        notice = .done(context.catalogue.deskNotes.moved(place + 1, order.count))
      }
    case .removeNote: notice = .done(context.catalogue.deskNotes.removed)
    case .withdrawComment(let comment):
      notice = .done(texts.message(.struck(name(of: comment))))
    case .undo(let undone):
      entered.removeAll { $0.command == undone }
      if let headline = session.journal[undone]?.headline {
        let what = context.catalogue.events.headline(headline, NamingContext(session))
        notice = .done(texts.message(.takenBack(what)))
      }
    default:
      if let typed = typedDots(of: saved.command) {
        entered.append(EnteredDots(command: saved.id, typed: typed))
      }
      if let message = paperMessage(saved: saved.command) {
        notice = .done(texts.message(.paper(message)))
      }
    }
  }

  /// What was refused goes back into the line with the reason; where the line is taken it waits for it.
  private mutating func takeRefused(at place: Int, because refusal: Refusal) {
    let reason = context.catalogue.refusals.sentence(refusal, NamingContext(session))
    notice = .refusal(reason)
    let command = sent[place].command
    if case .wordsErased = refusal {
      // They may say again what is gone.
      sent.remove(at: place)
      return
    }
    if let words = command.deskWords {
      guard isLineFree, belongsHere(words) else {
        sent[place].state = .refused(reason: reason)
        return
      }
      sent.remove(at: place)
      line = lineAgain(command, words)
      return
    }
    sent.remove(at: place)
    if line.isEmpty, case .dots = task, let typed = typedDots(of: command) {
      edit { $0.insert(typed) }
    }
  }

  /// Dots as they are typed, from the command that enters them.
  func typedDots(of command: Command) -> String? {
    func colour(_ perspective: Perspective?) -> String {
      perspective.flatMap { index.letters.letter(of: $0) }.map { "@\($0)" } ?? ""
    }
    func letter(_ theme: ThemeID) -> String { session.themes[theme]?.letter.description ?? "" }
    switch command {
    case .countDots(_, let place, let dots), .checkCount(_, let place, let dots),
      .correctCount(_, let place, let dots, _, _):
      return letter(place.theme) + String(dots) + colour(place.perspective)
    case .recordUnused(_, _, let dots, _):
      return "-" + String(dots)
    case .enterBallot(_, let ballot):
      let dots = ballot.marks.dots
      let number = ballot.label.map { "#\($0) " } ?? ""
      let signs =
        dots.isEmpty
        ? (ballot.marks == .spoilt ? "!" : "0")
        : dots.map { $0.dots == 1 ? letter($0.theme) : letter($0.theme) + String($0.dots) }
          .joined()
      return number + signs + colour(ballot.perspective)
    default:
      return nil
    }
  }
}
