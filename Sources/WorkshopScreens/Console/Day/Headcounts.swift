import Language
import SessionEngine
import TerminalKit

extension SessionState {
  /// How many probably got dots: those who were counted last, at tables or in the room, else those who were expected.
  var likelyVoters: Int? {
    for run in [runToCount] + runsBackwards + [nil] {
      if let room = headcounts[TablePlace(table: nil, run: run)] { return room }
      let tables = plan.tables.compactMap { headcounts[TablePlace(table: $0.id, run: run)] }
      if !tables.isEmpty { return tables.clampedSum() }
    }
    return plan.participants
  }

  /// How many were counted last at a table; `nil` where nobody has counted there.
  func lastHeadcount(at table: TableID) -> Int? {
    for run in [runToCount] + runsBackwards + [nil] {
      if let people = headcounts[TablePlace(table: table, run: run)] { return people }
    }
    return nil
  }

  /// How many there probably are at each table: those who were counted last, else an even share of those who are likely here.
  ///
  /// Where the room has been counted since, those who came or left are shared out, so that the sum is that of the room.
  var likelyHeadcounts: [Int] {
    let known = plan.tables.map { lastHeadcount(at: $0.id) }
    guard !known.isEmpty else { return [] }
    let isCounted = known.contains { $0 != nil }
    guard let people = isCounted ? roomCountSinceTables : likelyVoters else {
      return known.map { $0 ?? 0 }
    }
    return Self.shares(of: people, around: known)
  }

  /// How many were in the room, where that was counted after the tables or there are more of them than at the tables.
  private var roomCountSinceTables: Int? {
    for run in [currentRun] + runsBackwards + [nil] {
      let room = headcounts[TablePlace(table: nil, run: run)]
      let tables = plan.tables.compactMap { headcounts[TablePlace(table: $0.id, run: run)] }
      guard let room else {
        if tables.isEmpty { continue }
        return nil
      }
      return tables.isEmpty || room > tables.clampedSum() ? room : nil
    }
    return nil
  }

  /// Shares people out on tables, as close to what was counted there as can be.
  private static func shares(of people: Int, around known: [Int?]) -> [Int] {
    let counted = known.map { $0 ?? 0 }
    let change = people.clampedSubtracting(counted.clampedSum())
    // Who came since sits where nobody has been counted, if there are such tables.
    let open = known.indices.filter { known[$0] == nil }
    let places = change > 0 && !open.isEmpty ? open : Array(known.indices)
    let (share, rest) = change.quotientAndRemainder(dividingBy: places.count)
    let byNeed = places.sorted {
      rest > 0 ? (counted[$0], $0) < (counted[$1], $1) : (counted[$0], $0) > (counted[$1], $1)
    }
    var shares = counted
    for (place, table) in byNeed.enumerated() {
      shares[table] = counted[table].clampedAdding(
        share + (place < rest.magnitude ? rest.signum() : 0))
    }
    guard shares.contains(where: { $0 < 0 }) else { return shares }
    return Self.shares(of: people, around: known.map { _ in nil })
  }

  /// Whether a break is just over and nobody has been counted in it or since.
  var asksForHeadcount: Bool {
    guard phase == .open, let run = currentRun, let step = steps[run.step],
      step.planned.kind != .break,
      let began = step.progress.runs.first?.startedAt.wall, run.number == 1
    else { return false }
    let ended = steps.all.filter { $0.id != run.step }.compactMap { id, step in
      step.progress.runs.last?.endedAt.map { (step.planned.kind, $0.wall, id) }
    }
    let last = ended.filter { $0.1 <= began }.max { ($0.1, $0.2) < ($1.1, $1.2) }
    guard let last, last.0 == .break else { return false }
    let inBreak = last.2
    return !headcounts.keys.contains { $0.run == run || $0.run?.step == inBreak }
  }
}

extension ConsoleForm {
  /// The form that counts heads, a line for each table, with the numbers that are likely.
  static func headcount(in state: SessionState) -> ConsoleForm {
    var form = ConsoleForm(.headcount(state.plan.tables.map(\.id)))
    form.prefilled = state.likelyHeadcounts.map(String.init)
    form.prefill()
    return form
  }

  /// Whether it counts heads, table by table.
  var countsHeads: Bool {
    if case .headcount = subject { true } else { false }
  }

  /// Puts what was typed before, else what is likely, in the line that is open.
  mutating func prefill() {
    if typedBefore.indices.contains(answers.count), let typed = typedBefore[answers.count] {
      editor = LineEditor(typed)
      isUntouched = field.takesNoWords
      return
    }
    guard prefilled.indices.contains(answers.count) else { return }
    editor = LineEditor(prefilled[answers.count])
    // What is to be done is gone on with; numbers, names and days are typed anew.
    isUntouched = field != .action
  }

  /// Whether the line that is open holds the numbers of several tables.
  var holdsSeveralTables: Bool {
    countsHeads && editor.text.split(separator: " ").count > 1
  }

  /// Several numbers in a line are those of its table and of all that come after.
  mutating func takeWholeLine() {
    guard countsHeads, let numbers = answers.last?.split(separator: " ").map(String.init),
      numbers.count > 1
    else { return }
    answers.removeLast()
    answers += numbers.prefix(fields.count - answers.count)
  }

  /// How many there are in all, as it stands in the form.
  var people: Int {
    let open =
      answers.count < fields.count ? editor.text.split(separator: " ").map(String.init) : []
    let later = prefilled.dropFirst(answers.count + max(1, open.count))
    return (answers + open + later).compactMap { $0.trimmed.wholeNumber }.clampedSum()
  }

  /// The commands that say how many there are, where that is not known already.
  func headcounts(at tables: [TableID], in state: SessionState, _ run: StepRun?) -> [Command] {
    zip(tables, answers).compactMap { table, answer in
      guard let people = answer.trimmed.wholeNumber,
        state.headcounts[TablePlace(table: table, run: run)] != people
      else { return nil }
      return .setHeadcount(table: table, run: run, people: people)
    }
  }
}
