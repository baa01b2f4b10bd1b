import Language
import SessionEngine

/// What is missing when the workshop comes to its end; said out loud so that it is not lost again.
public struct Findings: Hashable, Sendable {
  /// Open questions without who answers them or when.
  public var questions = 0
  /// Actions without who sees to them or when.
  public var actions = 0
  /// Letters of themes that were given to a table and have no notes.
  public var themesWithoutNotes: [ThemeLetter] = []
  /// Votes that were opened and not wholly revealed.
  public var hiddenVotes = 0
  /// Tables whose paper has not been typed in.
  public var paper: [TableID] = []
  /// Comments that no theme has taken.
  public var unsorted = 0
  /// How many slips of a table were handed in and are not typed in; below 0 where more were dealt with than handed in.
  public var slips: [TableID: Int] = [:]
  /// Tables of paper whose slips nobody has counted.
  public var uncountedSlips: [TableID] = []
  /// Calls for help and messages of tables that nobody has answered.
  public var reports = 0
  /// Proposals of tables that nobody has decided on.
  public var proposals = 0

  /// Nothing is missing.
  public init() {}

  /// What is missing in a session.
  ///
  /// - Parameters:
  ///   - state: The session.
  ///   - tables: What there is to know of the tables.
  ///   - paper: Tables whose paper has not been typed in.
  ///   - unsorted: Comments that no theme has taken.
  init(
    _ state: SessionState, _ tables: TablesDigest, paper: [TableID], unsorted: Int
  ) {
    for (_, question) in state.questions.all where question.answer == nil {
      if question.answeredBy == nil || question.due == nil { questions += 1 }
    }
    for (_, action) in state.actions.all where action.state == .open {
      if action.owner == nil || action.due == nil { actions += 1 }
    }
    for id in state.standingThemes {
      guard let theme = state.themes[id], !theme.tables.isEmpty, theme.notes.isEmpty else {
        continue
      }
      themesWithoutNotes.append(theme.letter)
    }
    for (_, vote) in state.votes.all where vote.phase != .draft {
      if vote.revealedThemes < vote.themes.count { hiddenVotes += 1 }
    }
    self.unsorted = unsorted
    reports = tables.calls.count
    proposals = tables.proposals.count
    for line in tables.lines {
      guard let table = line.table, let account = line.slips else { continue }
      if let remaining = account.remaining {
        if remaining != 0 { slips[table] = remaining }
      } else if account.typed > 0 {
        uncountedSlips.append(table)
      }
    }
    // Where slips were counted, the account says more than that something is missing.
    self.paper = paper.filter { table in
      !tables.lines.contains { $0.table == table && $0.slips?.handedIn != nil }
    }
  }

  /// A line for each thing that is missing.
  func lines(in catalogue: Catalogue) -> [String] {
    let texts = catalogue.consoleStatus
    var lines: [String] = []
    if questions > 0 { lines.append(texts.questionsWithout(questions)) }
    if actions > 0 { lines.append(texts.actionsWithout(actions)) }
    if hiddenVotes > 0 { lines.append(texts.votesHidden(hiddenVotes)) }
    if !themesWithoutNotes.isEmpty {
      let letters = themesWithoutNotes.map(\.description)
      lines.append(texts.themesWithoutNotes(catalogue.numbers.list(letters)))
    }
    if !paper.isEmpty {
      lines.append(texts.paperFrom(catalogue.numbers.list(paper.map(catalogue.names.table))))
    }
    lines += slipLines(in: catalogue)
    if reports > 0 { lines.append(catalogue.proposals.unanswered(reports)) }
    if proposals > 0 { lines.append(catalogue.proposals.undecided(proposals)) }
    if unsorted > 0 { lines.append(catalogue.console.unsorted(unsorted)) }
    return lines
  }

  private func slipLines(in catalogue: Catalogue) -> [String] {
    let texts = catalogue.proposals
    var lines = slips.sorted { $0.key < $1.key }.map { table, remaining in
      let name = catalogue.names.table(table)
      let count = Int(clamping: remaining.magnitude)
      return remaining > 0 ? texts.slipsLeft(name, count) : texts.slipsTooMany(name, count)
    }
    if !uncountedSlips.isEmpty {
      let names = catalogue.numbers.list(uncountedSlips.map(catalogue.names.table))
      lines.append(texts.slipsUncounted(names))
    }
    return lines
  }
}
