import SessionEngine

/// What the facilitator's screen says of the tables, of what they report, and of their slips.
public struct TablesOverviewTexts: Sendable {
  /// Over the overview.
  public let title: String
  /// Over a column of the overview.
  public let column: @Sendable (TablesColumn) -> String
  /// How a table's comments come in, in a word.
  public let source: @Sendable (TableSource) -> String
  /// Reports of a desk that is at no table.
  public let noTable: String
  /// How a table's slips add up, briefly.
  public let slips: @Sendable (SlipAccount) -> String
  /// How a table's slips add up, with those that nobody can read and those that were taken back.
  public let slipsInFull: @Sendable (SlipAccount) -> String
  /// How a table's slips add up beside its number, where little room is.
  public let slipsBeside: @Sendable (SlipAccount) -> String
  /// That a table has read back, before how many were present; `nil` where nobody counted.
  public let readBack: @Sendable (_ present: Int?) -> String
  /// That a table has read back, in a sentence.
  public let readBackInFull: @Sendable (_ present: Int?) -> String
  /// That a table has not read back yet, in a sentence.
  public let notReadBack: String
  /// Before the bars of who has had the floor.
  public let floor: String
  /// What a table reports, in a word that cannot be overlooked.
  public let report: @Sendable (ReportKind) -> String
  /// A report with where it comes from.
  public let call: @Sendable (ReportKind, _ place: String) -> String
  /// The tables that are done.
  public let done: @Sendable (_ tables: String) -> String
  /// Every table is done.
  public let everyTableDone: String
  /// How many tables of how many are done.
  public let doneOf: @Sendable (_ done: Int, _ all: Int) -> String
  /// That more waits than there is room for, and the key that shows it.
  public let more: @Sendable (_ count: Int, _ key: String) -> String
  /// What the key does that shows the overview, beside what waits for an answer.
  public let toAnswer: @Sendable (_ key: String) -> String
  /// Enter answers that place.
  public let answer: @Sendable (_ place: String) -> String
  /// Enter reads that table.
  public let read: @Sendable (_ place: String) -> String
  /// What a key does that has the table write in that way.
  public let changeTo: @Sendable (TableSource) -> String
  /// What a key does that takes the number of slips.
  public let countSlips: String
  /// Asks for words to a desk; empty is "seen".
  public let askAnswer: @Sendable (_ place: String) -> String
  /// Asks how many slips a table has handed in, in that round.
  public let askSlips: @Sendable (_ table: String, _ round: String?) -> String
  /// That a place was answered.
  public let answered: @Sendable (_ place: String) -> String
  /// The question that is asked in every dialogue.
  public let standingPrompt: @Sendable (String) -> String
  /// That seats are to be planned and are not, and the command that plans them.
  public let noSeats: String
}

/// The columns of the overview of the tables.
public enum TablesColumn: Sendable, CaseIterable {
  /// The table.
  case table
  /// How its comments come in.
  case source
  /// How many people sit there.
  case people
  /// What has come in.
  case arrived
  /// Whether it was read back.
  case readBack
  /// Who has had the floor.
  case floor
  /// What it reports.
  case report
}

extension Catalogue {
  /// What the facilitator's screen says of the tables.
  public var tablesOverview: TablesOverviewTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

/// The words of a table's slips, from which its sentences are made.
struct SlipSentenceWords: Sendable {
  var slips: @Sendable (Int) -> String
  var typed: @Sendable (Int) -> String
  var illegible: @Sendable (Int) -> String
  var withdrawn: @Sendable (Int) -> String
  var left: @Sendable (Int) -> String
  var tooMany: @Sendable (Int) -> String
  var uncounted: String
  var countAgain: String
  var paper: String

  /// `14 slips, 9 typed in, 5 left`.
  var brief: @Sendable (SlipAccount) -> String {
    { account in
      guard let handedIn = account.handedIn, let remaining = account.remaining else {
        return "\(typed(account.typed)), \(uncounted)"
      }
      guard remaining >= 0 else { return tooMany(Int(clamping: remaining.magnitude)) }
      return "\(slips(handedIn)), \(typed(account.typed)), \(left(remaining))"
    }
  }

  /// `14 slips, 9 typed in, 1 illegible, 4 left`.
  var full: @Sendable (SlipAccount) -> String {
    { account in
      var parts = account.handedIn.map { [slips($0)] } ?? []
      parts.append(typed(account.typed))
      if account.illegible > 0 { parts.append(illegible(account.illegible)) }
      if account.withdrawn > 0 { parts.append(withdrawn(account.withdrawn)) }
      guard let remaining = account.remaining else {
        return (parts + [uncounted]).joined(separator: ", ")
      }
      if remaining >= 0 { return (parts + [left(remaining)]).joined(separator: ", ") }
      let finding = "\(countAgain): \(tooMany(Int(clamping: remaining.magnitude)))"
      return "\(parts.joined(separator: ", ")) – \(finding)"
    }
  }

  /// `paper: 5 left`.
  var beside: @Sendable (SlipAccount) -> String {
    { account in
      guard let remaining = account.remaining, remaining != 0 else { return paper }
      return "\(paper): \(remaining > 0 ? left(remaining) : countAgain)"
    }
  }
}
