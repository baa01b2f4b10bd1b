import SessionEngine

/// Draws commands that somebody might send: mostly about things that are there, sometimes about things that are not.
struct CommandGenerator {
  var random: SplitMix64
  /// How seldom a number or text is absurd: once in that many.
  let absurdity: Int

  init(seed: UInt64, absurdity: Int = 40) {
    random = SplitMix64(seed: seed)
    self.absurdity = absurdity
  }

  /// A plan of one to five tables.
  mutating func plan() -> Plan {
    let tables = (1...Int.random(in: 1...5, using: &random)).map {
      Table(
        id: TableID(number: $0), source: $0 % 2 == 0 ? .paper : .typed,
        features: $0 == 1 ? ["Hörslinga"] : [])
    }
    let steps = (0..<Int.random(in: 3...8, using: &random)).map { _ in plannedStep() }
    return Plan(
      title: "Verkstad", question: "Hur kan vi göra det tillsammans?", given: ["Lokalen"],
      open: ["Öppettiderna"], tables: tables,
      dots: DotRule(
        dotsPerVoter: Int.random(in: 1...6, using: &random), capPerTheme: nil,
        cutAfter: random.once(in: 2) ? 2 : nil),
      seating: random.once(in: 2) ? .planned : .spokenRule, changeRule: maybe("Byt bord"),
      perspectives: [.user, .relative, .staff], standingPrompt: maybe("Vad är viktigt för dig?"),
      steps: steps)
  }

  mutating func plannedStep() -> PlannedStep {
    PlannedStep(
      kind: random.pick(StepKind.allCases) ?? .plenary,
      minutes: random.once(in: 4) ? 0 : number(in: 1...45),
      question: random.once(in: 3) ? .present(text()) : nil)
  }

  mutating func number(in likely: ClosedRange<Int>) -> Int {
    guard random.once(in: absurdity) else { return Int.random(in: likely, using: &random) }
    return random.pick([.max, .min, -1, 0, 1 << 62, .max - 1, .min + 1, 1 << 31]) ?? 0
  }

  mutating func text() -> String {
    guard random.once(in: absurdity) else {
      return "Ord \(Int.random(in: 0..<12, using: &random))"
    }
    return random.pick(
      [
        "", " \t\u{A0}", String(repeating: "å", count: 10_001), "\u{1B}[2J\u{0}", "e\u{301}",
        "\u{202E}",
      ])
      ?? ""
  }

  mutating func maybe<Value>(_ value: Value) -> Value? { random.once(in: 2) ? value : nil }

  /// An identifier of something that is there, or now and then of something that is not.
  mutating func id<ID: EntityIdentifier>(_ known: some Sequence<ID>) -> ID {
    if !random.once(in: 12), let id = random.pick(Array(known)) { return id }
    return ID(number: number(in: 0...9))
  }

  mutating func table(_ state: SessionState) -> TableID { id(state.plan.tables.map(\.id)) }

  mutating func run(_ state: SessionState, next: Bool = false) -> StepRun {
    let step = next ? id(state.upcomingSteps) : id(state.stepOrder)
    let latest = state.steps[step]?.progress.runs.count ?? 0
    if state.steps[step]?.progress.status == .paused { return StepRun(step, latest) }
    if random.once(in: 10) { return StepRun(step, number(in: 0...3)) }
    return StepRun(step, next ? latest + 1 : max(1, latest))
  }

  mutating func currentRun(_ state: SessionState) -> StepRun {
    let other = run(state)
    return random.once(in: 8) ? other : state.currentRun ?? other
  }

  mutating func vote(_ state: SessionState, in phases: VotePhase...) -> VoteID {
    let fitting = state.votes.all.filter { phases.contains($0.value.phase) }.map(\.id)
    return fitting.isEmpty ? id(state.votes.ids) : id(fitting)
  }

  mutating func theme(of vote: VoteID, _ state: SessionState) -> ThemeID {
    id(state.votes[vote]?.themes ?? [])
  }

  mutating func place(_ state: SessionState) -> (CountPlace, VoteID, Int) {
    let vote = vote(state, in: .open, .closed)
    let counted = state.votes[vote]?.counts.keys.sorted {
      ($0.theme, $0.table?.number ?? 0, $0.perspective?.rawValue ?? "")
        < ($1.theme, $1.table?.number ?? 0, $1.perspective?.rawValue ?? "")
    }
    let place = random.pick(counted ?? [])
    return (
      place ?? CountPlace(theme: theme(of: vote, state), table: nil), vote, number(in: 0...9)
    )
  }

  /// Titles that are there and some that are not.
  mutating func title(_ state: SessionState) -> String {
    let known = random.pick(state.standingThemes).flatMap { state.themes[$0]?.title.text }
    return random.once(in: 4) ? text() : known ?? text()
  }
}
