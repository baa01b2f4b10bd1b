import Language
import SessionEngine
import WorkshopSession

/// The invented people of a rehearsal and the note-takers at their tables, who go on whatever goes wrong.
struct RoomPeople {
  private let texts: RehearsalTexts
  private let random: RandomSource
  private var run: StepRun?
  /// How much has been said in the run that goes on.
  private var said = 0
  private var tablesDone = 0
  /// How long a step had gone on when a theme came last.
  private var themeAt: Int64 = 0

  init(_ texts: RehearsalTexts, random: RandomSource) {
    self.texts = texts
    self.random = random
  }

  /// How many themes the room comes to: enough for a tie across the cut, where there can be one.
  func themesWanted(in state: SessionState) -> Int {
    min(texts.themes.count, max(4, (state.plan.dots.cutAfter ?? 0) + 1))
  }

  /// The theme that somebody proposes aloud; the rest comes from a note-taker.
  func proposedTheme(in state: SessionState) -> String? {
    let kind = state.currentKind
    guard state.standingThemes.isEmpty else { return nil }
    switch kind {
    case .plenary, .sorting, .voting: return texts.themes.first
    default: return nil
    }
  }

  /// What is done at the tables now.
  mutating func acts(in state: SessionState, at now: Moment) -> [RoomAct] {
    guard let step = RehearsalStep(state, at: now) else { return [] }
    if step.run != run {
      (run, said, tablesDone, themeAt) = (step.run, 0, 0, 0)
    }
    switch step.kind {
    case .opening:
      let hopes = texts.hopes
      return say(hopes.count + 1, step) {
        NewComment(text: hopes[$0 % hopes.count], kind: .hope, run: step.run)
      }
    case .tableRound: return talk(step, in: state)
    case .plenary, .sorting: return themes(step, in: state)
    case .deepening: return notes(step, in: state)
    case .voting, .conclusion, .break, .closing: return []
    }
  }

  /// That many things are said in the course of a step.
  private mutating func say(
    _ count: Int, _ step: RehearsalStep, _ comment: (Int) -> NewComment
  ) -> [RoomAct] {
    var acts: [RoomAct] = []
    while said < Int(min(0.99, step.share) * Double(count)) {
      let new = comment(said)
      acts.append(RoomAct(.addComment(new), at: new.table))
      said += 1
    }
    return acts
  }

  private mutating func talk(_ step: RehearsalStep, in state: SessionState) -> [RoomAct] {
    let tables = state.plan.tables.filter { $0.source == .typed }.map(\.id)
    guard !tables.isEmpty else { return [] }
    let (lines, random) = (texts.comments, random)
    var acts = say(16, step) { place in
      let table = tables[Int(random.next() % UInt64(tables.count))]
      let line = lines[(place + (step.run.step.number - 1) * 3) % lines.count]
      return NewComment(text: line, kind: .statement, table: table, run: step.run)
    }
    while tablesDone < tables.count,
      step.share >= 0.8 + 0.15 * Double(tablesDone) / Double(tables.count)
    {
      let table = tables[tablesDone]
      acts.append(RoomAct(.report(table: table, run: step.run, kind: .done, text: nil), at: table))
      tablesDone += 1
    }
    return acts
  }

  /// After the first theme, which the facilitator types, a note-taker adds one a minute.
  private mutating func themes(_ step: RehearsalStep, in state: SessionState) -> [RoomAct] {
    let count = state.standingThemes.count
    guard count > 0, count < themesWanted(in: state), step.elapsed - themeAt >= 60_000 else {
      return []
    }
    themeAt = step.elapsed
    let taken = Set(state.themes.all.compactMap { $0.value.title.text })
    guard let title = texts.themes.first(where: { !taken.contains($0) }) else { return [] }
    return [RoomAct(.createTheme(title: title, description: nil, parent: nil), at: nil)]
  }

  private mutating func notes(_ step: RehearsalStep, in state: SessionState) -> [RoomAct] {
    let places = state.standingThemes.flatMap { theme in
      (state.themes[theme]?.tables ?? []).map { (theme, $0) }
    }
    guard !places.isEmpty else { return [] }
    var acts: [RoomAct] = []
    while said < Int(min(1, step.share) * 12) {
      let (theme, table) = places[said % places.count]
      let text = texts.notes[said / places.count % texts.notes.count]
      let note = NewNote(theme: theme, kind: .paragraph, text: text, table: table)
      acts.append(RoomAct(.addNote(note), at: table))
      said += 1
    }
    return acts
  }
}
