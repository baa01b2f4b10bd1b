import Language
import SessionEngine
import TerminalKit

/// What Enter does with a line, decided before Enter is pressed so that it can be shown.
enum LineIntent: Equatable, Sendable {
  case nothing
  case help
  case writeFor(TableID?)
  /// Writes for a table in a round.
  case writeForRound(TableID?, StepRun)
  /// Looks for words in all comments.
  case search(String)
  case readBack
  case chooseTheme(ThemeID)
  /// Puts a comment under a theme; under that one too where it has others.
  case place(CommentID, ThemeID, too: Bool)
  case comment(NewComment)
  /// Finds what was typed from a slip, or asks what became of it.
  case findSlip(SlipNumber)
  /// Says how a table's comments come in.
  case changeSource(TableID, TableSource)
  /// Says how many slips a table handed in.
  case countSlips(TableID, StepRun?, Int)
  case note(NoteKind, String, ThemeID)
  case dots(DotEntry, VoteID)
  /// Proposes something, which waits for the facilitator to take it up.
  case propose(ProposedOutcome)
  /// Counts who has the floor.
  case floor
  /// Asks what to tell the facilitator.
  case chooseReport
  /// Tells the facilitator something, in words where there are any.
  case report(ReportKind, String?)
  case amendComment(CommentID, CommentKind, String)
  case amendNote(NoteID, NoteKind, String)
  /// Strikes a comment, after asking.
  case strike(CommentID)
  /// Removes a note, after asking.
  case remove(NoteID)
  /// It cannot be saved, for that reason.
  case impossible(DeskMessage)
  /// Its dots cannot be read.
  case unreadable(DotEntryError)
  /// What it proposes cannot be read.
  case unreadableProposal(ProposalProblem)
}

extension DeskScreen {
  /// What Enter does with the line as it stands.
  var intent: LineIntent { drawnIntent ?? readIntent }

  private var readIntent: LineIntent {
    let line = line
    let text = line.editor.text
    // Longer than any lone sign, and too long to look at more than needed.
    let short = text.utf8.count <= 64 ? String(LineMarks.trimmed(text)) : nil
    if short?.isEmpty == true {
      switch line.target {
      case .new: return .nothing
      case .comment(let id, _): return .strike(id)
      case .note(let id, _): return .remove(id)
      }
    }
    switch line.target {
    case .new: break
    case .comment(let id, let kind): return amendment(of: id, kind, text)
    case .note(let id, let kind): return amendment(of: id, kind, text)
    }
    let task = task
    if !line.isLiteral {
      if text.utf8.first == UInt8(ascii: "/") { return search(text) }
      if let mark = slipMark { return intent(mark) }
      if let sign = tableSign(text, short: short) { return sign }
      if let short, let lone = loneSign(short, task) { return lone }
      if let proposal = proposal(text) ?? proposalElsewhere(text) { return proposal }
    }
    switch task {
    case .comment(let kind, let table):
      return comment(text, plain: kind, at: table)
    case .sorting:
      return comment(text, plain: .statement, at: nil)
    case .dots(let vote):
      if line.isLiteral { return comment(text, plain: .statement, at: place) }
      guard let vote else { return .impossible(.voteNotOpen) }
      do throws(DotEntryError) {
        let letters = DotEntry.Letters(themes: index.themes, perspectives: index.letters)
        return .dots(try DotEntry.parse(text, way: way, letters: letters), vote)
      } catch {
        return .unreadable(error)
      }
    case .note(let theme):
      guard let theme else { return .impossible(.noThemeHere) }
      let (kind, words) =
        line.isLiteral ? (.paragraph, String(LineMarks.trimmed(text))) : LineMarks.note(text)
      return words.isEmpty ? .impossible(.onlyASign) : .note(kind, words, theme)
    case .conclusion:
      return .propose(.conclusion(text: .present(String(LineMarks.trimmed(text)))))
    }
  }

  private func comment(_ text: String, plain: CommentKind, at table: TableID?) -> LineIntent {
    let new = comment(text, plain: plain, at: table, in: run, literally: line.isLiteral)
    return new.map { .comment($0) } ?? .impossible(.onlyASign)
  }

  private func amendment(of id: CommentID, _ was: CommentKind, _ text: String) -> LineIntent {
    let saidIn = session.comments[id]?.run.flatMap { session.steps[$0.step]?.planned.kind }
    let plain: CommentKind = line.isLiteral ? was : saidIn == .opening ? .hope : .statement
    guard !line.isLiteral else {
      let words = String(LineMarks.trimmed(text))
      return words.isEmpty ? .impossible(.onlyASign) : .amendComment(id, plain, words)
    }
    let (kind, words) = LineMarks.comment(text, plain: plain)
    if words.isEmpty { return .impossible(.onlyASign) }
    let marks = PerspectiveMarks(text, index.letters)
    guard !marks.isEmpty, let comment = session.comments[id],
      comment.text.text.map({ PerspectiveMarks($0, index.letters).isEmpty }) ?? true
    else { return .amendComment(id, kind, words) }
    guard marks.say(comment) else { return .impossible(.perspectivesStay) }
    let (read, rest) = LineMarks.comment(String(marks.rest), plain: plain)
    return rest.isEmpty ? .impossible(.onlyASign) : .amendComment(id, read, rest)
  }

  private func amendment(of id: NoteID, _ was: NoteKind, _ text: String) -> LineIntent {
    let (kind, words) =
      line.isLiteral ? (was, String(LineMarks.trimmed(text))) : LineMarks.note(text)
    return words.isEmpty ? .impossible(.onlyASign) : .amendNote(id, kind, words)
  }
}
