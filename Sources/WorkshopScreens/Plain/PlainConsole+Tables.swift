import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What is typed while the tables or proposals are shown in lines: a number, and a letter for what is to be done.
struct NumberedLine: Equatable {
  var number: Int
  /// What stands after the number; empty where nothing does.
  var letter: String

  /// Reads `3`, `3 s` and `3s`; `nil` for other lines.
  init?(_ line: String) {
    let digits = line.prefix { $0.isWholeNumber }
    guard let number = String(digits).wholeNumber else { return nil }
    self.number = number
    letter = String(line[digits.endIndex...]).trimmed.lowercased()
  }
}

extension ConsoleScreen {
  /// The key that a line means while the tables are shown; `nil` for a line that means nothing. The table is selected.
  mutating func key(of line: String, in overview: TablesOverview) -> Key? {
    guard let numbered = NumberedLine(line),
      let place = digest.fromTables.place(of: TableID(number: numbered.number)),
      let key = Self.keys(of: ["", "s", "l"], in: numbered)
    else { return nil }
    mode = .tables(TablesOverview(selected: place))
    return key
  }

  /// The key that a line means while proposals are shown; `nil` for a line that means nothing. The proposal is selected.
  mutating func key(of line: String, in list: ProposalList) -> Key? {
    guard let numbered = NumberedLine(line),
      openProposals.indices.contains(numbered.number - 1),
      let key = Self.keys(of: ["", "x"], in: numbered)
    else { return nil }
    mode = .proposals(ProposalList(selected: numbered.number - 1))
    return key
  }

  private static func keys(of letters: [String], in line: NumberedLine) -> Key? {
    guard letters.contains(line.letter) else { return nil }
    return line.letter.first.map { Key.character($0) } ?? .enter
  }

  /// The tables in lines, each with all there is to know of it.
  func tableLines(at now: Moment) -> [String] {
    digest.fromTables.lines.map { line in
      let details = detailRows(of: line, width: 10_000, at: now).compactMap { row -> String? in
        if case .text(let text, _, _) = row { text } else { nil }
      }
      guard line.table != nil, line.source == .typed else {
        return details.joined(separator: " · ")
      }
      return (details + [arrived(from: line, at: now)]).joined(separator: " · ")
    } + [catalogue.proposals.tablesInLines]
  }

  /// Proposals in lines with their numbers.
  var proposalLines: [String] {
    let lines = openProposals.enumerated().compactMap { place, id -> String? in
      state.proposals[id].map { proposal in
        let parts = [words(of: proposal), origin(of: proposal)].filter { !$0.isEmpty }
        return "\(place + 1)  \(parts.joined(separator: " · "))"
      }
    }
    return lines.isEmpty
      ? [catalogue.proposals.none] : lines + [catalogue.proposals.proposalsInLines]
  }

  /// What the tables ask and propose, a line each, without how long ago.
  func newsLines(at now: Moment) -> [String] {
    var lines = newsRows(width: 10_000, limit: .max, isBrief: true, at: now)
      .compactMap { row -> String? in
        if case .text(let text, _, _) = row { text } else { nil }
      }
    if !openProposals.isEmpty { lines.append(catalogue.proposals.waiting(openProposals.count)) }
    return lines
  }
}
