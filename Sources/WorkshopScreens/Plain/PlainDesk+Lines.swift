import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What lines mean.
extension PlainDesk {
  /// - Parameter asked: The comment of which the line before asked whether it is to be struck.
  static func take(
    _ line: String, asked: CommentID?, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if line.hasPrefix("//") { return save(String(line.dropFirst()), literally: true, in: &desk) }
    if line.hasPrefix("/") { return command(String(line.dropFirst()), asked: asked, in: &desk) }
    return save(line, literally: false, in: &desk)
  }

  static func save(
    _ text: String, literally isLiteral: Bool, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    desk.edit { $0.insert(text) }
    desk.line.isLiteral = isLiteral && !desk.line.isEmpty
    let warning = warning(desk)
    if case .findSlip(let slip) = desk.intent { return ([], found(slip, in: &desk)) }
    let effects = desk.enter()
    if case .help = desk.overlay {
      desk.overlay = .none
      return (effects, help(desk))
    }
    if let readBack = desk.readBack {
      desk.readBack = nil
      return (effects, list(readBack, of: desk))
    }
    let said = said(by: &desk)
    if desk.line.isEmpty { return (effects, said + warning) }
    desk.line.clear()
    return (effects, said + [text])
  }

  /// A word about something in the line that looks as if it told who somebody is.
  private static func warning(_ desk: DeskScreen) -> [String] {
    desk.personalDetail.map { [desk.texts.personalDetail($0.kind, $0.words)] } ?? []
  }

  private static func command(
    _ text: String, asked: CommentID?, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let name = text.prefix { !$0.isWhitespace }
    let rest = String(LineMarks.trimmed(text.dropFirst(name.count)))
    if let done = slipCommand(name, rest, asked: asked, in: &desk) { return done }
    switch name {
    case "?": return ([], help(desk))
    case "r":
      desk.beginReadBack()
      guard let readBack = desk.readBack else { return ([], said(by: &desk)) }
      desk.readBack = nil
      return ([], list(readBack, of: desk))
    case "x":
      desk.askToTakeBack()
      guard let last = desk.overlay.command else { return ([], said(by: &desk)) }
      desk.overlay = .none
      return (desk.send(.undo(command: last)), [])
    case "n":
      desk.line.clear()
      desk.changeRun()
      return ([], said(by: &desk))
    case "w":
      guard desk.isCounting else { return ([], [desk.texts.message(.voteNotOpen)]) }
      desk.way = desk.way.next(at: desk.place)
      return ([], [desk.texts.prompt(DeskPicture(desk, at: Moment(wall: 0)).prompt)])
    case "a" where !rest.isEmpty: return amend(rest, in: &desk)
    case "f" where !rest.isEmpty: return ([], found(rest, in: desk))
    case "m" where !rest.isEmpty: return move(to: rest, in: &desk)
    case "d": return strike(asked: asked, in: &desk)
    case "=" where !rest.isEmpty: return save(rest, literally: true, in: &desk)
    case "q": return ([.leave], [])
    default: return ([], [desk.texts.line.unknown("/\(text)")])
    }
  }

  private static func amend(
    _ text: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    desk.amendEarlier()
    guard desk.isAmending else { return ([], said(by: &desk) + [text]) }
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
    let said = effects.isEmpty ? said(by: &desk) : warning
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
    case .impossible(let message): return ([], [desk.texts.message(message)])
    default: return ([], [desk.texts.line.unknown("/m \(place)")])
    }
    desk.amendEarlier()
    guard desk.isAmending else { return ([], said(by: &desk)) }
    desk.moveAmended(to: destination.table, in: destination.run)
    let effects = desk.enter()
    desk.line.clear()
    return (effects, effects.isEmpty ? said(by: &desk) : [])
  }

  /// Asks whether one's own last is to be struck, and strikes it when asked the second time.
  private static func strike(
    asked: CommentID?, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if let asked { return (desk.send(.withdrawComment(comment: asked)), []) }
    desk.line.clear()
    desk.amendEarlier()
    guard let last = desk.amendedComment else { return ([], said(by: &desk)) }
    let words = desk.session.comments[last]?.text.text ?? ""
    desk.line.clear()
    desk.notice = nil
    desk.overlay = .strike(last)
    return ([], [desk.texts.line.strike(words)])
  }

  private static func found(_ words: String, in desk: DeskScreen) -> [String] {
    var desk = desk
    desk.overlay = .search(DeskSearch(words, in: desk.session))
    let count = desk.overlay.search?.found.count ?? 0
    return [desk.texts.message(.found(count: count, words: words))]
      + desk.foundEntries(.max).map { "\($0.label): \($0.text)" }
  }

  static func said(by desk: inout DeskScreen) -> [String] {
    defer { desk.notice = nil }
    switch desk.notice {
    case .message(let message): return [desk.texts.message(message)]
    case .refusal(let sentence), .done(let sentence): return [sentence]
    case nil: return []
    }
  }

  private static func help(_ desk: DeskScreen) -> [String] {
    let signs = desk.helpRows.filter { row in row.isTyped }.map { "\($0.key)  \($0.text)" }
    return [desk.texts.help] + signs + desk.texts.line.commands + desk.texts.paper.commands
  }

  private static func list(_ readBack: ReadBack, of desk: DeskScreen) -> [String] {
    readBack.comments.enumerated().compactMap { index, id in
      guard let entry = desk.entry(of: id) else { return nil }
      let label = entry.label.isEmpty ? "" : "\(entry.label): "
      return "\(index + 1). \(label)\(entry.text)"
    }
  }
}
