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

  /// Nothing is missing.
  public init() {}

  /// What is missing in a session.
  ///
  /// - Parameters:
  ///   - state: The session.
  ///   - paper: Tables whose paper has not been typed in.
  ///   - unsorted: Comments that no theme has taken.
  public init(_ state: SessionState, paper: [TableID], unsorted: Int) {
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
    self.paper = paper
    self.unsorted = unsorted
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
    if unsorted > 0 { lines.append(catalogue.console.unsorted(unsorted)) }
    return lines
  }
}
