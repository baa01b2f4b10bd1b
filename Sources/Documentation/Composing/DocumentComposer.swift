import Language
import SessionEngine

/// Makes the documentation of a session, part by part; each part is an extension of its own.
struct DocumentComposer {
  let state: SessionState
  let texts: Catalogue
  let utcOffsetMinutes: Int?
  let comments: SortedComments
  /// The result that orders the themes.
  let result: Tally?

  init(state: SessionState, texts: Catalogue, utcOffsetMinutes: Int?) {
    self.state = state
    self.texts = texts
    self.utcOffsetMinutes = utcOffsetMinutes
    comments = SortedComments(state)
    result = DocumentComposer.result(in: state)
  }

  /// The clock in the room.
  var clock: LocalClock {
    LocalClock(utcOffsetMinutes: utcOffsetMinutes, day: state.plan.date)
  }

  var blocks: [Document.Block] {
    titleBlocks + framingBlocks + hopeBlocks + accountBlocks + voteBlocks + themeBlocks
      + otherCommentBlocks + outcomeBlocks + proposalBlocks + wordBlocks + attendanceBlocks
      + floorBlocks + readBackBlocks + slipBlocks
  }

  /// The words, or what stands where they were erased.
  func text(_ words: Words) -> String { words.text ?? texts.names.erased }

  func title(of theme: ThemeID) -> String {
    state.themes[theme].map { text($0.title) } ?? theme.description
  }

  /// A text in quotation marks, unless it carries them already.
  func quoted(_ text: String) -> String {
    let trimmed = text.trimmed
    let marks: Set<Character> = ["”", "“", "„", "\"", "»", "«", "’", "‘"]
    if trimmed.count > 1, let first = trimmed.first, let last = trimmed.last,
      marks.contains(first), marks.contains(last)
    {
      return trimmed
    }
    return texts.names.quoted(trimmed)
  }

  /// A list of comments, each with its kind and where it was said.
  func list(of comments: [TableComment]) -> Document.Block {
    .list(
      comments.map { comment in
        let words = text(comment.text)
        return Document.Item(
          comment.kind == .quotation ? quoted(words) : words, detail: detail(of: comment))
      })
  }

  private func detail(of comment: TableComment) -> String? {
    var parts: [String] = []
    if comment.kind != .statement { parts.append(texts.kinds.comment(comment.kind)) }
    if let table = comment.table { parts.append(texts.names.table(table)) }
    if let run = comment.run, let step = state.steps[run.step] {
      parts.append(
        state.roundNumber(of: run.step).map { texts.steps.round($0) }
          ?? texts.steps.moment(step.planned.kind))
      if run.number > 1 { parts.append(texts.steps.again(run.number)) }
    }
    if let perspectives = perspectives(of: comment) { parts.append(perspectives) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A heading with what stands under it; nothing where nothing does.
  func section(
    _ title: String, level: Int = 2, _ content: [Document.Block]
  ) -> [Document.Block] {
    content.isEmpty ? [] : [.heading(level: level, title)] + content
  }
}
