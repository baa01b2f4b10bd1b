import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// From this size on what the room sees has lines of its own; below, one has to do.
  static let sizeForPreview = Size(columns: 120, rows: 40)
  /// From this size on there is room for what the room sees; below, only for what to say.
  ///
  /// A row or two below 80×24, so that it is there in a rehearsal too, whose line stands below the console.
  static let sizeForGlance = Size(columns: 80, rows: 22)
  /// From this size on there is room for what to say at all.
  static let sizeForSpeech = Size(columns: 60, rows: 18)

  /// From this many rows on a long speech has a third line.
  private static let rowsForLongSpeech = 50

  static let previewActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.previewStage, [.function(3)], label: { $0.previewStage }) { screen, _ in
      screen.mode = .preview
      return []
    }
  ]

  /// What is to be said of the wall, in the room's language.
  func speech(at now: Moment) -> StageSpeech? {
    preview.now.map { StageSpeech($0.value, at: now) }
  }

  /// What the room sees now, in a few words.
  func roomSees(at now: Moment) -> String? {
    preview.now.map { catalogue.glance.roomSees(glance($0, at: now)) }
  }

  /// What the room sees after Enter, in a few words.
  func afterEnter(at now: Moment) -> String {
    let shown = preview.now.map { glance($0, at: now) }
    return catalogue.glance.afterEnter(nextGlance(at: now, after: shown) ?? catalogue.glance.same)
  }

  /// The wall after Enter in a few words; `nil` where they would be the same as now.
  private func nextGlance(at now: Moment, after shown: String?) -> String? {
    // What is typed in the line is taken by Enter, and nothing else happens then.
    guard lookedAt == nil, entry.isEmpty, shown != nil, let next = preview.next else { return nil }
    let words = glance(next, at: preview.whenNext(at: now))
    return words == shown ? nil : words
  }

  private func glance(_ stage: Held<StageState>, at now: Moment) -> String {
    StageGlance(stage.value, at: now, in: catalogue).words
  }

  /// The lines above the message: the note on the step, what to say, and what the room sees now and after Enter.
  ///
  /// What to say takes the rows that the step leaves free besides its own.
  func promptRows(width: Int, in size: Size, at now: Moment) -> [ColumnRow] {
    let least = Self.sizeForSpeech
    guard case .following = mode, size.columns >= least.columns, size.rows >= least.rows,
      let stage = preview.now, let speech = speech(at: now)
    else { return [] }
    let isRoomy =
      size.columns >= Self.sizeForPreview.columns && size.rows >= Self.sizeForPreview.rows
    let most = isRoomy ? size.rows >= Self.rowsForLongSpeech ? 3 : 2 : 1
    let note = notes[shownStep]
    var rows: [ColumnRow] = []
    let hasGlance =
      size.columns >= Self.sizeForGlance.columns && size.rows >= Self.sizeForGlance.rows
    guard hasGlance else {
      // Letters that have to be typed have to be seen.
      let room = size.rows - Self.rowsOfFrame + 1
      let rows = middleRows(width: width, height: room, at: now).count { $0.isText }
      if lettersAreThemes, rows > room { return [] }
      return speechRows(speech, width: width, atLeast: 1, besides: 0, in: size, at: now)
    }
    if !note.isEmpty {
      rows += ColumnRow.wrapped(catalogue.privateNotes.note(note), width: width, maxRows: most)
    }
    let besides = rows.count + (isRoomy ? 2 : 1)
    rows += speechRows(
      speech, width: width, atLeast: most, besides: besides, in: size, at: now)
    let shown = glance(stage, at: now)
    let next = nextGlance(at: now, after: shown)
    if isRoomy {
      let texts = catalogue.glance
      rows += [texts.roomSees(shown), texts.afterEnter(next ?? texts.same)].map {
        .text($0, .muted)
      }
    } else {
      let arrow = next.map { " → \($0)" } ?? ""
      rows.append(.text(catalogue.glance.roomSees(shown + arrow), .muted))
    }
    return rows
  }

  /// What to say: in its own rows, and in those that nothing else in the window needs.
  private func speechRows(
    _ speech: StageSpeech, width: Int, atLeast least: Int, besides others: Int, in size: Size,
    at now: Moment
  ) -> [ColumnRow] {
    let rows = drawnWords.rows(of: .speech, catalogue.glance.say(speech.line), width: width)
      .map { ColumnRow.line($0, .strong) }
    guard rows.count > least else { return rows }
    let room = size.rows - Self.rowsOfFrame - others
    let free = room - rowsNeeded(of: room, in: size, at: now)
    let most = max(least, free)
    guard rows.count > most else { return rows }
    // Where it does not stand whole, the key is named that shows all of it.
    let hint = "… \(key(for: .previewStage))"
    let shown = TextLayout.wrap(
      catalogue.glance.say(speech.line), width: width - TextWidth.columns(of: hint)
    ).prefix(most)
    return shown.enumerated().map {
      .text($0.offset + 1 == shown.count ? $0.element + hint : $0.element, .strong)
    }
  }

  /// The header, the message, what Enter does, the line of keys, and air.
  private static let rowsOfFrame = 6

  /// How many rows of that many the step and, where they stand below it, the tables want.
  private func rowsNeeded(of room: Int, in size: Size, at now: Moment) -> Int {
    let isNarrow = size.columns < Self.leastColumnsBesideEachOther
    let width = isNarrow ? size.columns - 2 : middleColumns(of: size.columns)
    let middle = middleRows(width: width, height: room, at: now)
    return middle.count + (isNarrow ? min(digest.tables.count, 2) : 0)
  }

  /// The wall as the room sees it, in the facilitator's own window, with what to say below.
  func previewFrame(size: Size, at now: Moment) -> Frame {
    var stage = StageScreen(context)
    if let shown = preview.now { stage.follow(shown.value, at: now) }
    var frame = Frame(size: size)
    let say =
      speech(at: now).map {
        TextLayout.wrap(
          catalogue.glance.say($0.line), width: size.columns - 2, maxRows: size.rows / 2)
      } ?? []
    let (above, below) = frame.bounds.split(bottom: say.count + 1)
    frame.put(stage.frame(size: above.size, at: now), at: above.origin)
    let (lines, last) = below.split(bottom: 1)
    frame.put(lines: say, in: lines.inset(columns: 1), .strong)
    frame.fill(last, .selected)
    frame.put(
      catalogue.glance.picture, at: Position(column: 1, row: last.row), .selected,
      maxWidth: size.columns - 2)
    frame.cursor = Position(column: 1, row: last.row)
    return frame
  }
}
