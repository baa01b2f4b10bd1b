import Language
import SessionEngine

/// The story of a workshop in lines, for where there is no terminal.
public struct DemoStory {
  private let catalogue: Catalogue
  private var told = 0

  /// A story that has not begun.
  public init(catalogue: Catalogue) { self.catalogue = catalogue }

  /// What is worth telling after a command: steps, a few voices, the result from below, what was agreed.
  public mutating func lines(after command: Command, in state: SessionState) -> [String] {
    switch command {
    case .startStep(let run):
      told = 0
      guard let kind = state.steps[run.step]?.planned.kind else { return [] }
      return ["", catalogue.demo.caption(kind)]
    case .addComment:
      told += 1
      guard told <= 3, let comment = state.comments.last?.value,
        let text = comment.text.text
      else { return [] }
      let place = comment.table.map { "\(catalogue.names.table($0)): " } ?? ""
      return ["  \(place)\(text)"]
    case .createTheme:
      guard let theme = state.themeOrder.last.flatMap({ state.themes[$0] }),
        let title = theme.title.text
      else { return [] }
      return ["  \(theme.letter)  \(title)"]
    case .reveal(let vote, let count):
      guard let row = state.tally(of: vote)?.ranking.suffix(count).first,
        let theme = state.themes[row.theme], let title = theme.title.text
      else { return [] }
      return ["  \(row.rank). \(theme.letter)  \(title) (\(catalogue.numbers.dots(row.dots)))"]
    case .addConclusion(let text): return ["  \(text)"]
    case .addAction(let text, let owner, let due):
      let details = [owner, due.map { catalogue.dates.day($0) }].compactMap { $0 }
      return ["  \(text) (\(details.joined(separator: ", ")))"]
    default: return []
    }
  }
}
