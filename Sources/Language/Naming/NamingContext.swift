import SessionEngine

/// Where texts look up what people call the things that they speak of.
///
/// Every look-up may answer `nil`, as a stage that must not know a thing does; the text then makes do with a number.
public struct NamingContext: Sendable {
  /// The letter of a theme.
  public var letter: @Sendable (ThemeID) -> ThemeLetter?
  /// The title or the words of a thing, in full.
  public var title: @Sendable (EntityID) -> String?
  /// The kind of a step.
  public var stepKind: @Sendable (StepID) -> StepKind?
  /// Which table round a step is, from 1; `nil` for other steps.
  public var round: @Sendable (StepID) -> Int?
  /// What a command did first.
  public var headline: @Sendable (CommandID) -> Event?

  /// A context that knows what it is given.
  public init(
    letter: @escaping @Sendable (ThemeID) -> ThemeLetter? = { _ in nil },
    title: @escaping @Sendable (EntityID) -> String? = { _ in nil },
    stepKind: @escaping @Sendable (StepID) -> StepKind? = { _ in nil },
    round: @escaping @Sendable (StepID) -> Int? = { _ in nil },
    headline: @escaping @Sendable (CommandID) -> Event? = { _ in nil }
  ) {
    self.letter = letter
    self.title = title
    self.stepKind = stepKind
    self.round = round
    self.headline = headline
  }

  /// A context that knows a whole session.
  public init(_ state: SessionState) {
    self.init(
      letter: { state.themes[$0]?.letter },
      title: { state.title(of: $0) },
      stepKind: { state.steps[$0]?.planned.kind },
      round: { state.roundNumber(of: $0) },
      headline: { state.journal[$0]?.headline })
  }
}

extension SessionState {
  fileprivate func title(of entity: EntityID) -> String? {
    switch entity {
    case .step(let id): steps[id]?.planned.title?.text
    case .comment(let id): comments[id]?.text.text
    case .theme(let id): themes[id]?.title.text
    case .vote: nil
    case .ballot(let id): ballots[id]?.label?.text
    case .note(let id): notes[id]?.text.text
    case .conclusion(let id): conclusions[id]?.text
    case .action(let id): actions[id]?.text.text
    case .question(let id): questions[id]?.text.text
    case .term(let id): terms[id]?.word.text
    case .report(let id): reports[id]?.text?.text
    case .proposal(let id): proposals[id]?.outcome.words.text
    }
  }
}
