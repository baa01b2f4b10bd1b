import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// What a swap does, in words: company, mix, conditions, and how many have to be told.
  func words(for consequence: SwapConsequence) -> String {
    let texts = catalogue.board
    let effect = consequence.effect
    func list(_ tables: [TableID]) -> String {
      catalogue.numbers.list(tables.map(catalogue.names.table))
    }
    var parts: [String] = []
    if effect.brokenRules != 0 { parts.append(texts.rulesMore(effect.brokenRules)) }
    if effect.pairsMeetingAgain != 0 {
      parts.append(texts.pairsMore(effect.pairsMeetingAgain))
    } else if effect.repeats != 0 {
      parts.append(texts.timesMore(effect.repeats))
    }
    if !consequence.evener.isEmpty { parts.append(texts.evener(list(consequence.evener))) }
    if !consequence.lessEven.isEmpty { parts.append(texts.lessEven(list(consequence.lessEven))) }
    if effect.unvisited != 0 { parts.append(texts.missedMore(effect.unvisited)) }
    if parts.isEmpty { parts.append(texts.noDifference) }
    return parts.joined(separator: ", ")
  }

  /// Whether a swap does good, harm, or neither.
  func style(of consequence: SwapConsequence) -> StyleRole {
    let effect = consequence.effect
    let worst = max(
      effect.brokenRules, effect.repeats, effect.pairsMeetingAgain, effect.unevenSeats,
      effect.unvisited)
    if worst > 0 { return .warning }
    let best = min(
      effect.brokenRules, effect.repeats, effect.pairsMeetingAgain, effect.unevenSeats,
      effect.unvisited)
    return best < 0 ? .success : .text
  }

  /// What is said of the person under the cursor, or of what is about to be done.
  func boardDetails(_ cursor: BoardCursor, width: Int, maxRows: Int) -> [ColumnRow] {
    let texts = catalogue.board
    var rows: [ColumnRow] = []
    if let proposal = seats?.proposal {
      let change = texts.proposed(texts.change(proposal.change))
      let moves = seats?.announced == nil ? nil : proposal.board.assessment.announcedMoves.count
      let words = [change, moves.map { texts.moves($0) }].compactMap { $0 }.joined(separator: " – ")
      rows += ColumnRow.wrapped("\(words).", .warning, width: width, maxRows: maxRows)
    }
    if let held = cursor.held {
      rows += ColumnRow.wrapped(
        words(whileHolding: held, cursor), style(whileHolding: held, cursor), width: width,
        maxRows: max(1, maxRows - rows.count))
      return rows
    }
    if seats?.round.isEmpty == true, seats?.proposal == nil {
      return rows + ColumnRow.wrapped(texts.noSeatsYet, .warning, width: width, maxRows: maxRows)
    }
    guard let person = cursor.person, rows.count < maxRows else { return rows }
    return rows
      + ColumnRow.wrapped(
        description(of: person, cursor), width: width, maxRows: max(1, maxRows - rows.count))
  }

  private func words(whileHolding held: Int, _ cursor: BoardCursor) -> String {
    let texts = catalogue.board
    if let swap = seats?.swap {
      let told = texts.moves(max(0, swap.consequence.effect.announcedMoves))
      let pair = texts.swapping(name(ofPerson: swap.person), name(ofPerson: swap.other))
      return "\(pair): \(words(for: swap.consequence)) – \(told)."
    }
    if let person = cursor.person, person != held,
      let reason = reason(againstSwapping: held, person, cursor)
    {
      return reason
    }
    let table = seats?.board?.table(of: held, in: cursor.round).map { catalogue.names.table($0) }
    return texts.held(name(ofPerson: held), table ?? "")
  }

  private func style(whileHolding held: Int, _ cursor: BoardCursor) -> StyleRole {
    seats?.swap.map { style(of: $0.consequence) } ?? .strong
  }

  /// Somebody by number, with what the person chose to be called.
  func name(ofPerson number: Int) -> String {
    let people = seats?.board?.arrangement.people ?? []
    let alias = people.indices.contains(number - 1) ? people[number - 1].alias : nil
    return catalogue.seating.person(number, alias.map { $0.text ?? catalogue.names.erased })
  }

  /// Who somebody is and how the seat is.
  func description(of person: Int, _ cursor: BoardCursor) -> String {
    let texts = catalogue.board
    guard let board = seats?.board, board.arrangement.people.indices.contains(person - 1) else {
      return ""
    }
    let seated = board.arrangement.people[person - 1]
    var parts = [name(ofPerson: person)]
    parts += seated.perspectives.map { catalogue.perspectives.one($0) }
    if seats?.shownDraft?.left.contains(person) == true {
      parts.append(texts.label(.leave))
      return parts.joined(separator: " · ")
    }
    if let host = seated.host { parts.append(texts.host(catalogue.names.table(host))) }
    if board.isLocked(person, in: cursor.round) { parts.append(texts.locked) }
    if let before = seats?.round.moved[person] {
      parts.append(texts.satAt(catalogue.names.table(before)))
    }
    if cursor.table == nil { parts.append(texts.unseated.lowercased()) }
    parts += (seats?.again ?? []).map { meeting in
      let rounds = meeting.rounds.compactMap { number in
        board.rounds.indices.contains(number - 1) ? roundName(board.rounds[number - 1]) : nil
      }
      return texts.meets(String(meeting.other), catalogue.numbers.list(rounds))
    }
    return parts.joined(separator: " · ")
  }

  /// How good the seats are, the worst first.
  func boardVerdict(width: Int, maxRows: Int) -> [ColumnRow] {
    guard let board = seats?.board, maxRows > 0 else { return [] }
    let report = SeatingReport(board, of: state, in: catalogue)
    let faults = report.faults.joined(separator: " ")
    let mix = report.mixInBrief
    let reserved = mix == nil || maxRows < 3 ? 1 : 2
    var rows: [ColumnRow] = []
    if !faults.isEmpty, maxRows > reserved {
      rows += ColumnRow.wrapped(faults, .danger, width: width, maxRows: maxRows - reserved)
    }
    rows += ColumnRow.wrapped(
      report.company, .strong, width: width, maxRows: max(1, maxRows - rows.count - reserved + 1))
    if let mix, rows.count < maxRows {
      rows += ColumnRow.wrapped(mix, .muted, width: width, maxRows: maxRows - rows.count)
    }
    return rows
  }

  /// What Enter does on the board.
  func enterLabel(of cursor: BoardCursor) -> String? {
    let texts = catalogue.board
    switch cursor.focus {
    case .help: return catalogue.actions.back
    case .suggestions(let list):
      guard list.entries.indices.contains(list.selected) else { return catalogue.actions.back }
      return texts.enterSwap(list.person, list.entries[list.selected].other)
    case .seats: break
    }
    if seats?.proposal != nil { return texts.enterSave }
    if let held = cursor.held {
      if let swap = seats?.swap { return texts.enterSwap(swap.person, swap.other) }
      return cursor.person == held ? texts.enterLetGo(held) : nil
    }
    guard isSettled(cursor), let person = cursor.person, cursor.table != nil,
      !isLocked(cursor), seats?.board?.hasBegun(cursor.round) == false
    else { return nil }
    return texts.enterPickUp(person)
  }
}
