import Language
import SessionEngine
import TerminalKit

/// What Enter does with a line, decided before Enter is pressed so that it can be shown.
enum LineIntent: Equatable, Sendable {
  case nothing
  case help
  case writeFor(TableID?)
  case readBack
  case chooseTheme(ThemeID)
  /// Puts a comment under a theme; under that one too where it has others.
  case place(CommentID, ThemeID, too: Bool)
  case comment(CommentKind, String, at: TableID?)
  case note(NoteKind, String, ThemeID)
  case dots(DotEntry, VoteID)
  case conclusion(String)
  case amendComment(CommentID, CommentKind, String)
  case amendNote(NoteID, NoteKind, String)
  /// It cannot be saved, for that reason.
  case impossible(DeskMessage)
  /// Its dots cannot be read.
  case unreadable(DotEntryError)
}

extension DeskScreen {
  /// What Enter does with the line as it stands.
  var intent: LineIntent {
    let line = line
    let text = line.editor.text
    // Longer than any lone sign, and too long to look at more than needed.
    let short = text.utf8.count <= 64 ? String(LineMarks.trimmed(text)) : nil
    if short?.isEmpty == true { return .nothing }
    switch line.target {
    case .new: break
    case .comment(let id, let kind): return amendment(of: id, kind, text)
    case .note(let id, let kind): return amendment(of: id, kind, text)
    }
    let task = task
    if let short, !line.isLiteral, let lone = loneSign(short, task) { return lone }
    switch task {
    case .comment(let kind, let table):
      return comment(text, plain: kind, at: table)
    case .sorting:
      return comment(text, plain: .statement, at: nil)
    case .dots(let vote):
      if line.isLiteral { return comment(text, plain: .statement, at: place) }
      guard let vote else { return .impossible(.voteNotOpen) }
      do throws(DotEntryError) {
        return .dots(try DotEntry.parse(text, way: way, themes: index.themes), vote)
      } catch {
        return .unreadable(error)
      }
    case .note(let theme):
      guard let theme else { return .impossible(.noThemeHere) }
      let (kind, words) =
        line.isLiteral ? (.paragraph, String(LineMarks.trimmed(text))) : LineMarks.note(text)
      return words.isEmpty ? .impossible(.onlyASign) : .note(kind, words, theme)
    case .conclusion:
      return .conclusion(String(LineMarks.trimmed(text)))
    }
  }

  /// What a line means that is nothing but `?`, a table's number, `r` or a theme's letter.
  private func loneSign(_ text: String, _ task: DeskTask) -> LineIntent? {
    if text == "?" { return .help }
    if let number = loneNumber(text, task) {
      if number == 0 { return .writeFor(nil) }
      let table = TableID(number: number)
      return index.tables.contains(table)
        ? .writeFor(table) : .impossible(.noSuchTable(number))
    }
    switch task {
    case .comment:
      return text == "r" || text == "R" ? .readBack : nil
    case .sorting:
      guard let letter = loneLetter(text) else { return nil }
      guard let theme = index.themes[letter] else {
        return .impossible(.noSuchTheme(letter.description))
      }
      if text == letter.description, let last = lastPlaced, session.comments[last] != nil,
        text.utf8.count == 1
      {
        return .place(last, theme, too: true)
      }
      guard let comment = index.inHand else { return .impossible(.nothingInHand) }
      return .place(comment, theme, too: false)
    case .note:
      guard let letter = loneLetter(text) else { return nil }
      guard let theme = index.themes[letter] else {
        return .impossible(.noSuchTheme(letter.description))
      }
      return .chooseTheme(theme)
    case .dots, .conclusion:
      return nil
    }
  }

  /// A number with no more digits than the tables' numbers have.
  private func loneNumber(_ text: String, _ task: DeskTask) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      let largest = index.tables.last, text.utf8.count <= String(largest.number).utf8.count
    else { return nil }
    // On a ballot 0 is a ballot without dots.
    if case .dots = task, way == .ballot, number == 0 { return nil }
    return number
  }

  /// One letter in any case; two only in capitals and where there are so many themes, as `nu` is a word.
  private func loneLetter(_ text: String) -> ThemeLetter? {
    guard let letter = ThemeLetter(text) else { return nil }
    if text.utf8.count == 1 { return letter }
    return text == letter.description && index.themes[letter] != nil ? letter : nil
  }

  private func comment(_ text: String, plain: CommentKind, at table: TableID?) -> LineIntent {
    let (kind, words) =
      line.isLiteral
      ? (plain, String(LineMarks.trimmed(text))) : LineMarks.comment(text, plain: plain)
    return words.isEmpty ? .impossible(.onlyASign) : .comment(kind, words, at: table)
  }

  private func amendment(of id: CommentID, _ was: CommentKind, _ text: String) -> LineIntent {
    let saidIn = session.comments[id]?.run.flatMap { session.steps[$0.step]?.planned.kind }
    let plain: CommentKind = line.isLiteral ? was : saidIn == .opening ? .hope : .statement
    let (kind, words) =
      line.isLiteral
      ? (plain, String(LineMarks.trimmed(text))) : LineMarks.comment(text, plain: plain)
    return words.isEmpty ? .impossible(.onlyASign) : .amendComment(id, kind, words)
  }

  private func amendment(of id: NoteID, _ was: NoteKind, _ text: String) -> LineIntent {
    let (kind, words) =
      line.isLiteral ? (was, String(LineMarks.trimmed(text))) : LineMarks.note(text)
    return words.isEmpty ? .impossible(.onlyASign) : .amendNote(id, kind, words)
  }
}
