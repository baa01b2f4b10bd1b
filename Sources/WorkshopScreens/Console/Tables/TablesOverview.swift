import Language
import SessionEngine

/// The overview of the tables, while keys act on it.
struct TablesOverview: Equatable, Sendable {
  /// The line that keys act on, from 0.
  var selected = 0

  /// Moves the selection by rows, within so many.
  mutating func move(by rows: Int, of count: Int) {
    selected = max(0, min(count - 1, selected + rows))
  }
}

/// The list of proposals, while keys act on it.
struct ProposalList: Equatable, Sendable {
  /// The proposal that keys act on, from 0.
  var selected = 0

  /// Moves the selection by rows, within so many.
  mutating func move(by rows: Int, of count: Int) {
    selected = max(0, min(count - 1, selected + rows))
  }
}

extension ConsoleForm.Subject {
  /// The list that a form was opened from and goes back to; `nil` for the workshop.
  func origin(in state: SessionState, _ digest: ConsoleDigest) -> ConsoleMode? {
    switch self {
    case .answer(let report):
      let table = state.reports[report]?.place.table
      return .tables(TablesOverview(selected: digest.fromTables.place(of: table) ?? 0))
    case .slips(let table, _):
      return .tables(TablesOverview(selected: digest.fromTables.place(of: table) ?? 0))
    case .decline(let proposal):
      let place = digest.fromTables.proposals.firstIndex(of: proposal)
      return .proposals(ProposalList(selected: place ?? 0))
    default: return nil
    }
  }
}

extension ConsoleMode {
  /// Whether it is a list that forms are opened from and go back to.
  var isOverview: Bool {
    switch self {
    case .tables, .proposals: true
    case .following, .asking, .confirming, .reading, .board, .day, .preview, .notes, .commandLetter,
      .palette, .help:
      false
    }
  }

  /// Whether what the tables ask is not seen otherwise.
  var hidesTables: Bool {
    switch self {
    case .proposals, .reading, .board, .day, .preview, .notes, .palette, .help: true
    case .following, .asking, .confirming, .tables, .commandLetter: false
    }
  }
}

extension ConsoleForm.Field {
  /// Whether its question tells what an empty line means.
  var saysWhatEmptyMeans: Bool {
    switch self {
    case .voters, .answer, .hosts, .visits, .peopleAt, .countdown, .stepTitle, .cap, .cut,
      .whoVotes:
      true
    default: false
    }
  }
}

extension Event {
  /// What desks do all the time, and what is shown where it belongs anyway.
  var isEverydayOfDesks: Bool {
    switch self {
    case .commentAdded, .noteAdded, .turnTaken, .reportMade, .proposalMade, .readBackHeld,
      .slipSetAside, .slipTakenUp, .slipsCounted:
      true
    default: false
    }
  }
}

extension ConsoleScreen {
  /// Where a report came from, in running text.
  func place(of report: ReportID) -> String {
    state.reports[report]?.place.table.map { catalogue.names.table($0) }
      ?? catalogue.tablesOverview.noTable.lowercased()
  }

  /// Asks for words to the desk that made a report.
  func prompt(answering report: ReportID) -> String {
    catalogue.tablesOverview.askAnswer(place(of: report))
  }

  /// Asks how many slips a table has handed in.
  func prompt(countingSlipsOf table: TableID, in run: StepRun?) -> String {
    let round = run.flatMap { digest.roundNumbers[$0.step] }.map { catalogue.steps.round($0) }
    return catalogue.tablesOverview.askSlips(catalogue.names.table(table), round)
  }

  /// Asks why a proposal is laid aside.
  func prompt(declining proposal: ProposalID) -> String {
    let what = catalogue.names.entity(.proposal(proposal), NamingContext(state))
    return catalogue.proposals.askReason(what)
  }
}
