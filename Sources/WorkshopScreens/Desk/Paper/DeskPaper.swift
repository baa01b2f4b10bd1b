import Language
import SessionEngine

/// Tables on paper: how their comments come in, and how many slips they handed in.
extension DeskScreen {
  /// The round that slips handed in now belong to: the line's, or the latest of those at tables.
  var slipRun: StepRun? {
    func isRound(_ run: StepRun) -> Bool { session.steps[run.step]?.planned.kind == .tableRound }
    if let run, isRound(run) { return run }
    return index.runs.first(where: isRound)
  }

  /// What a lone `p` or `=14` means; `nil` for any other line.
  func paperSign(_ text: String) -> LineIntent? {
    guard let place, index.tables.contains(place) else { return nil }
    if text == "p" || text == "P" {
      return .changeSource(place, index.paper.contains(place) ? .typed : .paper)
    }
    let digits = text.dropFirst()
    guard text.first == "=", (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits)
    else { return nil }
    guard index.paper.contains(place) else {
      return .impossible(.paper(.notPaper(place: name(of: place))))
    }
    return .countSlips(place, pileRun, count)
  }

  /// Says how many slips were handed in.
  mutating func count(_ slips: Int, at table: TableID, in run: StepRun?) -> [ScreenEffect] {
    line.clear()
    guard session.slipCounts[TablePlace(table: table, run: run)] != slips else {
      notice = .message(.paper(.counted(slips, place: name(of: table, in: run))))
      return []
    }
    return send(.countSlips(table: table, run: run, handedIn: slips))
  }

  /// How the slips of a table add up, in words; `nil` where it has none and is not on paper.
  func backlog(of table: TableID?) -> String? {
    guard let table else { return nil }
    let account = index.slips.accounts[table]
    guard account != nil || index.paper.contains(table) else { return nil }
    return texts.paper.account(account)
  }

  /// What is said beside the line when something about paper has been saved; `nil` for other commands.
  func paperMessage(saved command: Command) -> DeskPaperMessage? {
    switch command {
    case .setSlipAside(let slip, let fate): .setAside(slip, fate)
    case .takeSlipUp(let slip): .takenUp(slip)
    case .countSlips(let table, let run, let count):
      .counted(count, place: name(of: table, in: run))
    case .setTableSource(let table, let source): .source(place: name(of: table), source)
    default: nil
    }
  }
}
