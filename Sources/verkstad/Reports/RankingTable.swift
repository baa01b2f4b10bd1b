import SessionFormat

/// A ranking as people and other programs read it, whatever was ranked.
struct RankingTable {
  /// What was ranked.
  struct Entry {
    let rank: Int
    /// Its letter or number, where it has one.
    let mark: String
    let name: String
    let amount: Int
    /// How many ballots gave it something, where that is known.
    let supporters: Int?
    let isTied: Bool
  }

  /// Entries that share a rank.
  struct Tie {
    let rank: Int
    let amount: Int
    let names: [String]
  }

  private let entries: [Entry]

  /// A ranking, the first of it first.
  init(_ entries: [Entry]) { self.entries = entries }

  /// The ranks that are shared, in order.
  var ties: [Tie] {
    var ties: [Tie] = []
    for entry in entries where entry.isTied && ties.last?.rank != entry.rank {
      let names = entries.filter { $0.rank == entry.rank }.map(\.name)
      ties.append(Tie(rank: entry.rank, amount: entry.amount, names: names))
    }
    return ties
  }

  /// Columns under their headings, without supporters where those are unknown.
  func lines(rank: String, name: String, amount: String, supporters: String) -> [String] {
    let knowsSupporters = entries.contains { $0.supporters != nil }
    var rows = [[rank, "", name, amount]]
    if knowsSupporters { rows[0].append(supporters) }
    for entry in entries {
      var cells = ["\(entry.rank)", entry.mark, entry.name, "\(entry.amount)"]
      if knowsSupporters { cells.append(entry.supporters.map { "\($0)" } ?? "") }
      rows.append(cells)
    }
    return TextColumns(rows, alignedRight: [0, 3, 4]).lines
  }

  /// Rows for a spreadsheet, below a row of those six names of columns.
  func csv(columns: [String]) -> [UInt8] {
    var text = columns.joined(separator: ",") + "\n"
    for entry in entries {
      let cells = [
        "\(entry.rank)", SpreadsheetText.cell(entry.mark), SpreadsheetText.cell(entry.name),
        "\(entry.amount)", entry.supporters.map { "\($0)" } ?? "", "\(entry.isTied)",
      ]
      text += cells.joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }
}
