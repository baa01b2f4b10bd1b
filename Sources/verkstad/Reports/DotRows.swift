import Language
import SessionEngine
import SessionFormat

/// The dots of a vote as they came in, in rows that the import reads again.
struct DotRows {
  private let id: VoteID
  private let state: SessionState
  private let catalogue: Catalogue

  /// The dots of a vote of a session.
  init(of id: VoteID, in state: SessionState, _ catalogue: Catalogue) {
    (self.id, self.state, self.catalogue) = (id, state, catalogue)
  }

  private func title(_ theme: ThemeID) -> String {
    SpreadsheetText.cell(state.themes[theme]?.title.text ?? catalogue.names.erased)
  }

  /// `ballot,theme,dots,table,perspective,spoilt`, a row a theme that got dots; what nothing is written on has the number that it got.
  var ballots: [UInt8] {
    let ballots = state.ballots(of: id)
    let labels = Set(ballots.compactMap(\.label?.text))
    var text = "ballot,theme,dots,table,perspective,spoilt\n"
    for ballot in ballots {
      var name = ballot.label?.text ?? "#\(ballot.id.number)"
      while ballot.label?.text == nil, labels.contains(name) { name += "#" }
      let rest = [
        ballot.table.map { "\($0.number)" } ?? "", ballot.perspective?.rawValue ?? "",
        ballot.marks == .spoilt ? "yes" : "",
      ]
      let label = SpreadsheetText.cell(name)
      if ballot.marks.dots.isEmpty { text += row([label, "", "0"] + rest) }
      for entry in ballot.marks.dots {
        text += row([label, title(entry.theme), "\(entry.dots)"] + rest)
      }
    }
    return Array(text.utf8)
  }

  /// `theme,dots,table,perspective`, a row a place; without a theme the dots that were left unused.
  var counts: [UInt8] {
    guard let vote = state.votes[id] else { return [] }
    var text = "theme,dots,table,perspective\n"
    for (place, dots) in vote.counts.sorted(by: { $0.key.order < $1.key.order }) {
      text += row([
        title(place.theme), "\(dots)", place.table.map { "\($0.number)" } ?? "",
        place.perspective?.rawValue ?? "",
      ])
    }
    for (table, dots) in vote.unused.sorted(by: { $0.key?.number ?? 0 < $1.key?.number ?? 0 }) {
      text += row(["", "\(dots)", table.map { "\($0.number)" } ?? "", ""])
    }
    return Array(text.utf8)
  }

  private func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }
}

extension CountPlace {
  /// Wall first, then tables, theme by theme.
  fileprivate var order: (Int, Int, String) {
    (table?.number ?? 0, theme.number, perspective?.rawValue ?? "")
  }
}
