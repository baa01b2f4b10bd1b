import Language
import SessionEngine
import TerminalKit

/// Slips of paper and from where people speak, beside the line and above what has been written.
extension DeskPicture {
  /// A page with fewer rows has the standing prompt in the empty line.
  private static let rowsForPrompt = 20

  /// The question that is asked in every dialogue, while one goes on.
  var standingPrompt: String? {
    guard case .comment = desk.task, let run = desk.run,
      desk.session.steps[run.step]?.planned.kind == .tableRound
    else { return nil }
    return desk.session.plan.standingPrompt?.text
  }

  /// Draws the standing prompt under the question where there is room; returns what is left below.
  func drawStandingPrompt(in rect: Rect, page: Rect, of frame: inout Frame) -> Rect {
    guard page.rows >= Self.rowsForPrompt, let prompt = standingPrompt else { return rect }
    let (top, rest) = rect.split(top: 1)
    frame.put(prompt, at: top.origin, .muted, maxWidth: top.columns)
    return rest
  }

  /// What stands in the empty line: the number that can be taken, what is asked, or what to type.
  func ghostText(pageRows: Int) -> String {
    if let slip = desk.offeredSlip {
      let offer = texts.paper.offer(slip)
      // A slip without a number belongs to the break then, which nobody means.
      return prompt == .pause ? "\(offer) \(texts.prompt(prompt))" : offer
    }
    if prompt == .comment, pageRows < Self.rowsForPrompt, let standing = standingPrompt {
      return standing
    }
    return texts.prompt(prompt)
  }

  /// Whether a table is on paper, in words that follow its name; nothing where all tables are typed.
  func source(of place: TableID?) -> String {
    guard let place, !desk.index.paper.isEmpty else { return "" }
    return ", " + texts.paper.source(desk.index.paper.contains(place) ? .paper : .typed)
  }

  /// Draws how the slips of the table that is seen add up; returns what is left below.
  func drawBacklog(in rect: Rect, of frame: inout Frame) -> Rect {
    guard case .comments(let table) = desk.shownList, let backlog = desk.backlog(of: table) else {
      return rect
    }
    let (top, rest) = rect.split(top: 1)
    frame.put(
      "\(desk.name(of: table).startingSentence): \(backlog)", at: top.origin, .muted,
      maxWidth: top.columns)
    return rest
  }

  /// Draws how the slips of one table beside others add up; returns what is left below.
  func drawBacklog(of table: TableID?, in column: Rect, of frame: inout Frame) -> Rect {
    guard column.rows > 4, let table, let backlog = desk.backlog(of: table) else { return column }
    let isBegun = desk.index.slips.accounts[table] != nil
    let lines = TextLayout.wrap(
      isBegun ? backlog : texts.paper.source(.paper), width: column.columns, maxRows: 3)
    frame.put(lines: lines, in: column, .muted)
    return column.split(top: lines.count).rest
  }

  /// What signs say of the comment that is being written, in words.
  func becoming(_ new: NewComment) -> DeskPreview? {
    guard desk.hasSign(new) else { return nil }
    let isPlain = new.kind == desk.session.plainCommentKind(in: new.run)
    return .becomes(
      slip: new.slip.map {
        texts.paper.slip($0, desk.name(of: new.table, in: new.run), standing(of: $0))
      }, kind: isPlain ? nil : texts.comment(new.kind),
      perspectives: desk.perspectiveWords(
        new.perspectives, speaksForGroup: new.speaksForGroup))
  }

  private func standing(of slip: SlipNumber) -> SlipStanding {
    if let fate = desk.session.slipsAside[slip] { return .aside(fate) }
    return desk.index.slips.isUnprinted(slip) ? .unprinted : .expected
  }

  /// What Enter does with the number of a slip alone.
  func finding(_ slip: SlipNumber) -> DeskPaperPreview {
    if let said = desk.said(on: slip) {
      return .find(slip, place: said.place, words: said.words)
    }
    if let fate = desk.session.slipsAside[slip] { return .setAside(slip, fate) }
    let run = desk.session.run(of: slip) ?? desk.run
    return .untyped(slip, place: desk.name(of: slip.table, in: run))
  }

  /// What Enter does with a number of slips handed in.
  func counting(_ slips: Int, at table: TableID, in run: StepRun?) -> DeskPaperPreview {
    .count(
      slips, place: desk.name(of: table, in: run),
      before: desk.session.slipCounts[TablePlace(table: table, run: run)])
  }

  /// What is asked of a slip that is not typed.
  func question(about slip: SlipNumber) -> DeskPaperMessage {
    desk.session.slipsAside[slip].map { .isAside(slip, $0) } ?? .notTyped(slip)
  }

  /// The slip and the perspectives of the comment that is being amended, which stay as they are; `nil` where it has none.
  var marksOfAmended: String? {
    guard let comment = desk.amendedComment.flatMap({ desk.session.comments[$0] }) else {
      return nil
    }
    let words = desk.perspectiveWords(
      comment.perspectives, speaksForGroup: comment.speaksForGroup)
    let slip = comment.slip.map {
      texts.paper.slip($0, desk.name(of: comment.table, in: comment.run), .expected)
    }
    let marks = [slip, words].compactMap { $0 }
    return marks.isEmpty ? nil : marks.joined(separator: " · ")
  }
}
