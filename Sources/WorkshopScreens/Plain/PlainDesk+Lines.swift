import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What lines mean.
extension PlainDesk {
  /// - Parameter asked: What the line before asked.
  static func take(
    _ line: String, asked: DeskOverlay, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let place = desk.place
    // Numbers are of what is written here.
    defer { if desk.place != place { desk.choosing = LineChoice() } }
    if let reply = takeInReadBack(line, asked: asked, in: &desk) { return reply }
    if asked == .report, let kind = report(named: line) { return (desk.report(kind), []) }
    if line.hasPrefix("//") { return save(String(line.dropFirst()), literally: true, in: &desk) }
    if line.hasPrefix("/") { return command(String(line.dropFirst()), asked: asked, in: &desk) }
    return save(line, literally: false, in: &desk)
  }

  static func save(
    _ text: String, literally isLiteral: Bool, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let wasReading = desk.readBack != nil
    desk.line.clear()
    desk.edit { $0.insert(text) }
    desk.line.isLiteral = isLiteral && !desk.line.isEmpty
    let warning = warning(desk)
    if let sentence = desk.unreadPerspective {
      desk.line.clear()
      return (
        [],
        [
          "\(sentence). \(desk.context.catalogue.deskFloor.orAsItStandsInLines)",
          desk.texts.line.unsaved(text),
        ]
      )
    }
    if case .findSlip(let slip) = desk.intent { return ([], found(slip, in: &desk)) }
    let effects = desk.enter()
    if case .help = desk.overlay {
      desk.overlay = .none
      return (effects, help(desk))
    }
    if !wasReading, let readBack = desk.readBack { return (effects, begin(readBack, in: desk)) }
    if let lines = opened(in: &desk) { return (effects, lines) }
    let hint = desk.notice?.isAboutWhatLineMeans == true ? desk.texts.line.literally(text) : nil
    let said = said(by: &desk)
    if desk.line.isEmpty { return (effects, said + warning) }
    // Words that cannot be saved stay a draft until the next line.
    return (effects, said + [hint ?? desk.texts.line.unsaved(text)])
  }

  /// A word about something in the line that looks as if it told who somebody is.
  private static func warning(_ desk: DeskScreen) -> [String] {
    desk.personalDetail.map { [desk.texts.personalDetail($0.kind, $0.words)] } ?? []
  }

  private static func command(
    _ text: String, asked: DeskOverlay, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let name = text.prefix { !$0.isWhitespace }
    let rest = String(LineMarks.trimmed(text.dropFirst(name.count)))
    if let done = slipCommand(name, rest, asked: asked.struck, in: &desk) { return done }
    switch name {
    case "?": return ([], help(desk))
    case "r":
      desk.beginReadBack()
      guard let readBack = desk.readBack else { return ([], said(by: &desk)) }
      return ([], begin(readBack, in: desk))
    case "x":
      guard asked.commands.isEmpty else {
        desk.overlay = asked
        return (desk.takeBack(), [])
      }
      desk.askToTakeBack()
      guard case .takeBack(_, let what) = desk.overlay else { return ([], said(by: &desk)) }
      return ([], [desk.texts.line.takeBack(what)])
    case "n":
      desk.line.clear()
      desk.changeRun()
      return ([], said(by: &desk))
    case "w":
      guard desk.isCounting else { return ([], [desk.texts.message(.voteNotOpen)]) }
      desk.way = desk.way.next(
        at: desk.place, isCounted: desk.session.isWallCounted(in: desk.index.openVote))
      return ([], [desk.texts.prompt(DeskPicture(desk, at: Moment(wall: 0)).prompt)])
    case "a" where !rest.isEmpty: return amend(rest, in: &desk)
    case "f" where !rest.isEmpty: return ([], found(rest, in: &desk))
    case "l": return ([], list(in: &desk))
    case "k" where !rest.isEmpty: return ([], choose(rest, in: &desk))
    case "m" where !rest.isEmpty: return move(to: rest, in: &desk)
    case "d": return strike(asked: asked, in: &desk)
    case "=" where !rest.isEmpty: return save(rest, literally: true, in: &desk)
    case "@": return floor(rest, in: &desk)
    case "p": return ([], proposals(in: desk))
    case "u": return move(by: -1, in: &desk)
    case "v": return move(by: 1, in: &desk)
    case "q": return ([.leave], [])
    default: return ([], [desk.texts.line.unknown("/\(text)")])
    }
  }

  private static func amend(
    _ text: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    bringChosen(in: &desk)
    guard desk.isAmending else { return ([], said(by: &desk) + [desk.texts.line.unsaved(text)]) }
    return saveAmendment(text, in: &desk)
  }

  /// Saves another wording of what is in the line.
  static func saveAmendment(
    _ text: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.edit { $0.replace(with: text) }
    desk.line.isLiteral = false
    let warning = warning(desk)
    let effects = desk.enter()
    let said = effects.isEmpty ? said(by: &desk) + [text] : warning
    desk.line.clear()
    return (effects, said)
  }

  /// Moves one's own last to a table, or to a table and a round, written as they are to write for them.
  private static func move(
    to place: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    desk.edit { $0.insert(place) }
    let intent = desk.intent
    desk.line.clear()
    let destination: (table: TableID?, run: StepRun?)
    switch intent {
    case .writeFor(let table): destination = (table, nil)
    case .writeForRound(let table, let run): destination = (table, run)
    case .impossible(let message): return ([], [words(of: message, in: desk)])
    default: return ([], [desk.texts.line.unknown("/m \(place)")])
    }
    bringChosen(in: &desk)
    guard desk.isAmending else { return ([], said(by: &desk)) }
    desk.moveAmended(to: destination.table, in: destination.run)
    let effects = desk.enter()
    desk.line.clear()
    return (effects, effects.isEmpty ? said(by: &desk) : [])
  }

  /// Asks whether one's own last is to be struck, and strikes it when asked the second time.
  private static func strike(
    asked: DeskOverlay, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if let struck = asked.struck { return (desk.send(.withdrawComment(comment: struck)), []) }
    if let removed = asked.removed { return (desk.send(.removeNote(note: removed)), []) }
    desk.line.clear()
    bringChosen(in: &desk)
    if let note = desk.amendedNote { return (askToRemove(note, in: &desk)) }
    guard let last = desk.amendedComment else { return ([], said(by: &desk)) }
    let words = desk.session.comments[last]?.text.text ?? ""
    desk.line.clear()
    desk.notice = nil
    desk.overlay = .strike(last)
    return ([], [desk.texts.line.strike(words)])
  }

  /// A message as lines say it: without keys that they do not have.
  static func words(of message: DeskMessage, in desk: DeskScreen) -> String {
    desk.texts.line.message(message) ?? desk.texts.message(message)
  }

  static func said(by desk: inout DeskScreen) -> [String] {
    defer { desk.notice = nil }
    switch desk.notice {
    case .message(let message): return [words(of: message, in: desk)]
    case .refusal(let sentence), .done(let sentence): return [sentence]
    case nil: return []
    }
  }

  private static func help(_ desk: DeskScreen) -> [String] {
    let signs = desk.helpRows.filter { row in row.isTyped }.map { "\($0.key)  \($0.text)" }
    let catalogue = desk.context.catalogue
    let floor = desk.asksForPerspectives ? catalogue.deskFloor.commands : []
    let noting =
      desk.isNoting ? catalogue.deskNotes.commands + catalogue.deskProposals.commands : []
    return [desk.texts.help, desk.companySentence].compactMap { $0 } + signs
      + desk.texts.line.commands + desk.texts.paper.commands + catalogue.deskReports.commands
      + floor + noting
  }
}
