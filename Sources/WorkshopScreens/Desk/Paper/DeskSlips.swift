import Language
import SessionEngine
import TerminalKit

/// A pile of slips that is being typed.
struct SlipPile: Equatable, Sendable {
  /// The slip that was typed or set aside last.
  var last: SlipNumber
  /// Whether the next line goes on with it; not once another table has been chosen, nor while dots are typed between late slips.
  var isGoingOn = true
}

/// Slips of paper, as they are typed.
extension DeskScreen {
  /// What has been typed from a slip, and where it belongs; `nil` where nothing has.
  func said(on slip: SlipNumber) -> (words: String, place: String)? {
    if let comment = session.typedSlips[slip].flatMap({ session.comments[$0] }) {
      let words = comment.text.text ?? context.catalogue.names.erased
      return (words, name(of: comment.table, in: comment.run))
    }
    for command in sent {
      if case .addComment(let new) = command.command, new.slip == slip {
        return (new.text, name(of: new.table, in: new.run))
      }
    }
    return nil
  }

  /// Whether a slip is typed, on its way, or set aside.
  private func isDealtWith(_ slip: SlipNumber) -> Bool {
    session.slipsAside[slip] != nil || said(on: slip) != nil
  }

  /// The number that an empty line proposes: the next of the pile that is being typed, or of the paper of the table.
  var offeredSlip: SlipNumber? {
    guard isWriting, readBack == nil, line.isEmpty, line.target == .new,
      session.phase != .finalised
    else { return nil }
    if let pile, pile.isGoingOn { return index.slips.next(after: pile.last, where: isDealtWith) }
    guard let place, index.paper.contains(place), case .comment(_, place) = task else {
      return nil
    }
    return index.slips.next(at: place, in: pileRun, where: isDealtWith)
  }

  /// The round whose pile a table begins with: the one that was chosen for it, that of the pile before, or the line's.
  var pileRun: StepRun? {
    if case .chosen(let run) = line.binding { return run }
    return pile.flatMap { session.run(of: $0.last) } ?? slipRun
  }

  /// The number that a key puts in the line: the one that is proposed, or the one after that which stands there alone.
  var nextSlip: SlipNumber? {
    guard isWriting, !line.editor.isEmpty else { return offeredSlip }
    guard line.editor.textAfterCursor.isEmpty, let mark = slipMark, mark.rest.isEmpty else {
      return nil
    }
    return index.slips.next(after: mark.slip, where: isDealtWith)
  }

  /// Puts the next number in the line.
  mutating func takeNextSlip() {
    guard let slip = nextSlip else { return }
    edit { $0.replace(with: "\(slip) ") }
  }

  /// Whether nothing has been written but, at most, the number of a slip.
  var isLineFree: Bool { line.isEmpty || slipMark?.rest.isEmpty == true }

  /// Whether the line is a slip that can be saved.
  var isSlip: Bool {
    guard isWriting, case .comment(let new) = intent else { return false }
    return new.slip != nil
  }

  /// Saves a slip and goes on to the next of the pile.
  mutating func saveAndTakeNextSlip() -> [ScreenEffect] {
    let effects = enter()
    takeNextSlip()
    return effects
  }

  /// The table whose comments are seen: of the slip in the line, or of the pile that is being typed.
  var slipTable: TableID? {
    let slip = line.isEmpty ? pile.flatMap { $0.isGoingOn ? $0.last : nil } : slipMark?.slip
    guard let slip, index.tables.contains(slip.table) else { return nil }
    return slip.table
  }

  // MARK: A number alone

  /// Finds what was typed from a slip, or asks what became of it.
  mutating func find(_ slip: SlipNumber) {
    guard let id = session.typedSlips[slip] else {
      if said(on: slip) == nil {
        overlay = .slip(slip)
      } else {
        notice = .message(.stillSaving)
      }
      return
    }
    guard wording(of: .comment(id, .statement)) != nil else {
      notice = .message(.paper(.erased(slip)))
      return
    }
    line.clear()
    bring(.comment(id, .statement))
    notice = .message(.paper(.found))
  }

  /// Notes why the slip that is asked about is not typed.
  mutating func setAside(_ fate: SlipFate) -> [ScreenEffect] {
    guard let slip = overlay.slip else { return [] }
    overlay = .none
    line.clear()
    return send(.setSlipAside(slip: slip, fate: fate))
  }

  /// Takes the slip up again that is asked about; its number stays in the line.
  mutating func takeSlipUp() -> [ScreenEffect] {
    guard let slip = overlay.slip else { return [] }
    overlay = .none
    edit { $0.replace(with: "\(slip) ") }
    return send(.takeSlipUp(slip: slip))
  }

  /// The line that says again what a command says, with the number of its slip and the letters of its perspectives.
  func lineAgain(_ command: Command, _ words: DeskWords) -> DeskLine {
    var line = words.line
    guard case .addComment(let new) = command, !line.isLiteral else { return line }
    line.editor = LineEditor(
      lines: marked(
        line.editor.text, slip: new.slip,
        perspectives: new.perspectives.filter { index.letters.letter(of: $0) != nil },
        speaksForGroup: new.speaksForGroup))
    return line
  }

  /// Keeps which pile is being typed.
  mutating func keepPile(of command: Command) {
    switch command {
    case .addComment(let new): pile = new.slip.map { SlipPile(last: $0, isGoingOn: !isCounting) }
    case .setSlipAside(let slip, _): pile = SlipPile(last: slip, isGoingOn: !isCounting)
    case .addNote, .addConclusion: pile = nil
    default: break
    }
  }
}
