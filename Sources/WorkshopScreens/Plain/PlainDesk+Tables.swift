import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// Reading back, the floor, notes and proposals in lines.
extension PlainDesk {
  // MARK: Read-back

  /// What a line means while comments are read back; `nil` where it means what it does elsewhere.
  static func takeInReadBack(
    _ line: String, asked: DeskOverlay, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String])? {
    guard let readBack = desk.readBack else { return nil }
    if let known = desk.overlay.present { return takePresent(line, known: known, in: &desk) }
    switch line {
    case "":
      desk.agree()
    case "/o":
      if desk.readBack?.goOn() == false { desk.endReadBack(sayingSo: false) }
    case "/b":
      desk.readBack?.goBack()
    case "/s":
      desk.endReadBack(sayingSo: false)
    case "/d":
      if let struck = asked.struck { return (desk.send(.withdrawComment(comment: struck)), []) }
      desk.overlay = .strike(readBack.current)
      let words = desk.session.comments[readBack.current]?.text.text ?? ""
      return ([], [desk.texts.line.strike(words)])
    default:
      return nil
    }
    let said = said(by: &desk)
    if let known = desk.overlay.present {
      return ([], said + [desk.context.catalogue.deskReadBack.askPresentLine(Int(known.text))])
    }
    return ([], said + (desk.readBack.map { desk.lines(of: $0) } ?? []))
  }

  private static func takePresent(
    _ line: String, known: LineEditor, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if !line.isEmpty { desk.overlay = .present(LineEditor(line), isLikely: false) }
    let effects = desk.markReadBack()
    let said = said(by: &desk)
    // What is no number is asked for again.
    if desk.overlay.present != nil { desk.overlay = .present(known, isLikely: true) }
    return (effects, said)
  }

  /// The first comment, with what can be answered.
  static func begin(_ readBack: ReadBack, in desk: DeskScreen) -> [String] {
    desk.lines(of: readBack) + [desk.context.catalogue.deskReadBack.answers]
  }

  // MARK: What lies over writing

  /// What a lone sign opens on the screen, in lines; `nil` where nothing is open.
  static func opened(in desk: inout DeskScreen) -> [String]? {
    let catalogue = desk.context.catalogue
    switch desk.overlay {
    case .floor:
      desk.overlay = .none
      return floorLines(of: desk) + catalogue.deskFloor.commands
    case .report:
      // The next line may be the number of one of them.
      return [catalogue.deskReports.chooseInLines]
    default:
      return nil
    }
  }

  /// What the facilitator is told by the number that was read out for it.
  static func report(named number: String) -> ReportKind? {
    switch number.trimmed {
    case "1": .done
    case "2": .help
    default: nil
    }
  }

  /// `/@` tells who has had the floor, `/@ n` counts, `/@ -` takes back.
  static func floor(
    _ rest: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let words = desk.context.catalogue.deskFloor
    guard desk.asksForPerspectives else { return ([], [words.notAsked]) }
    if rest.isEmpty { return ([], floorLines(of: desk)) }
    if rest == "-" {
      let effects = desk.takeTurnBack()
      return (effects, effects.isEmpty ? said(by: &desk) : [])
    }
    guard rest.count == 1, let letter = rest.first,
      desk.index.letters.perspective(for: letter) != nil
    else { return ([], [words.noSuchLetter(rest)]) }
    return (desk.countTurn(letter), [])
  }

  private static func floorLines(of desk: DeskScreen) -> [String] {
    let words = desk.context.catalogue.deskFloor
    return [words.heading(desk.name(of: desk.floorPlace.table))]
      + desk.floorRows.map { "\($0.letter)  \(desk.line(of: $0))" }
  }

  // MARK: Notes and proposals

  /// Moves the chosen note, else one's last, under the theme that is written under.
  static func move(
    by steps: Int, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    bringChosen(in: &desk)
    guard let note = desk.amendedNote else {
      desk.line.clear()
      desk.notice = .message(.nothingToAmend)
      return ([], said(by: &desk))
    }
    desk.line.clear()
    desk.notice = nil
    let effects = desk.move(note, by: steps)
    return (effects, said(by: &desk))
  }

  /// Asks whether a note is to be removed.
  static func askToRemove(
    _ note: NoteID, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let words = desk.session.notes[note]?.text.text ?? ""
    desk.line.clear()
    desk.notice = nil
    desk.overlay = .remove(note)
    return ([], [desk.context.catalogue.deskNotes.askRemoveLine(words)])
  }

  /// What was proposed from here, with what became of it.
  static func proposals(in desk: DeskScreen) -> [String] {
    let entries = desk.entries(in: .proposals, limit: .max)
    guard !entries.isEmpty else { return [desk.context.catalogue.deskProposals.none] }
    return entries.map { entry in
      let standing: String =
        switch entry.state {
        case .told(let words, _): words
        case .refused(let reason): "\(desk.texts.refused): \(reason)"
        case .notSaved: desk.texts.notSaved
        case .waiting: desk.texts.saving
        case .saved, .justSaved: desk.context.catalogue.deskProposals.waiting
        }
      return "\(entry.label): \(entry.text) – \(standing)"
    }
  }
}

extension DeskScreen {
  /// The comment that is being read, with which of how many it is.
  func lines(of readBack: ReadBack) -> [String] {
    guard let comment = session.comments[readBack.current] else { return [] }
    let heading = texts.readingBack(
      name(of: readBack.table), readBack.position + 1, readBack.comments.count)
    let kind = comment.kind == .statement ? "" : "\(texts.comment(comment.kind)): "
    return [heading, kind + (comment.text.text ?? context.catalogue.names.erased)]
  }

  /// A perspective with how often it has had the floor.
  func line(of row: FloorRow) -> String {
    let words = context.catalogue.deskFloor
    let turns = row.turns == 0 ? words.never : words.turns(row.turns)
    return "\(context.catalogue.perspectives.one(row.perspective)): \(turns)"
  }
}
