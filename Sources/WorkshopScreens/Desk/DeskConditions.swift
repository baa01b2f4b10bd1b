import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What has to be so for an action to be possible.
extension DeskScreen {
  var isWriting: Bool { overlay == .none }

  var isReadingBack: Bool { overlay == .none && readBack != nil }

  /// Whether a line becomes dots.
  var isCounting: Bool {
    if case .dots = task { return true }
    return false
  }

  /// Whether a line becomes a comment.
  var isCommenting: Bool {
    switch task {
    case .comment, .sorting: true
    case .dots, .note, .conclusion: false
    }
  }

  /// Whether a comment is being amended, which can be moved too.
  var isAmendingComment: Bool { overlay == .none && amendedComment != nil }

  /// Whether a line becomes a note.
  var isNoting: Bool {
    if case .note = task { return true }
    return false
  }

  /// Whether a sign at the start of the line, or the line as a whole, means something else than its words.
  var hasSign: Bool {
    switch intent {
    case .comment(let new): return hasSign(new) || unreadPerspective != nil
    case .amendComment: return unreadPerspective != nil
    case .note(let kind, _, _): return kind != .paragraph
    case .propose(let outcome):
      if case .conclusion = outcome, case .conclusion = task {
        return LineMarks.trimmed(line.editor.text).first == "="
      }
      return true
    case .unreadableProposal, .floor, .chooseReport, .report: return true
    case .writeFor, .writeForRound, .search, .readBack, .chooseTheme, .place, .help, .impossible,
      .findSlip, .changeSource, .countSlips:
      return !line.isEmpty
    case .unreadable: return true
    case .nothing, .dots, .amendNote, .strike, .remove: return false
    }
  }

  /// Whether something has been typed or sent that is not in the log.
  var hasUnsaved: Bool {
    !sent.isEmpty || lines.values.contains { !$0.isBlank && !isUntouched($0) }
  }

  /// The table that many places further on; after the last comes the first.
  func table(after steps: Int) -> TableID? {
    let tables = index.tables
    guard !tables.isEmpty else { return nil }
    guard let place, let position = tables.firstIndex(of: place) else {
      return steps > 0 ? tables.first : tables.last
    }
    return tables[(position + steps + tables.count) % tables.count]
  }

  /// Looks at earlier entries, or later ones where `entries` is below 0.
  mutating func scroll(by entries: Int) -> [ScreenEffect] {
    skipped = min(max(0, skipped + entries), max(0, entryCount - 1))
    return []
  }

  /// Moves the help by rows; how many there are depends on the window, so drawing stops at the end.
  mutating func scrollHelp(by rows: Int) -> [ScreenEffect] {
    guard case .help(let first) = overlay else { return [] }
    overlay = .help(firstRow: min(max(0, first + rows), DeskActionName.allCases.count))
    return []
  }

  /// How many entries there are in the list that is seen.
  private var entryCount: Int {
    switch shownList {
    case .comments(let table): index.said[table]?.count ?? 0
    case .notes(let theme): noteCount(seenUnder: theme)
    case .proposals: proposalCount
    case .reports: 0
    case .amendments: 0
    case nil: entered.count
    }
  }

  /// That the line belongs to another run than the room's, and why.
  var otherRun: DeskMessage? {
    // A slip has its own round.
    guard let run = line.binding.run, run != index.run, slipMark == nil else { return nil }
    let began = name(of: run)
    if case .firstLetter = line.binding, let room = session.currentRun {
      return .leftBehind(run: began, room: name(of: room))
    }
    if let place, index.paper.contains(place) {
      return .paperRun(place: name(of: place), run: began)
    }
    return .otherRun(began)
  }

  /// What in the line, or in what was pasted, looks as if it told who somebody is.
  var personalDetail: PersonalDetail? {
    if case .dots = task { return nil }
    if overlay.search != nil { return nil }
    return PersonalDetail.mostSensitive(in: overlay.paste?.whole ?? line.editor.text)
  }
}
