import Language
import SessionEngine

extension DocumentComposer {
  private var tableTexts: TableDocumentationTexts { texts.documentation.tables }

  /// How people came to other tables: by the plan's own rule or by planned seats; nothing where it was the usual rule.
  var changeOfTables: String? {
    switch state.plan.seating {
    case .spokenRule: state.plan.changeRule.map { tableTexts.changeRule(text($0).onOneLine) }
    case .planned: state.seating == nil ? nil : tableTexts.plannedSeats
    }
  }

  /// The question that was asked in every dialogue.
  var standingPromptBlocks: [Document.Block] {
    state.plan.standingPrompt.map {
      [.paragraph(tableTexts.standingPrompt), .setApart(text($0))]
    } ?? []
  }

  /// From where something was said, and whether for a group; `nil` where nothing of it was noted.
  func perspectives(of comment: TableComment) -> String? {
    let parts =
      comment.perspectives.map(texts.perspectives.one)
      + (comment.speaksForGroup ? [texts.perspectives.speaksForGroup] : [])
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What desks proposed and nobody took up, with the reason.
  var proposalBlocks: [Document.Block] {
    let items = state.proposals.all.compactMap { _, proposal -> Document.Item? in
      let outcome: String
      switch proposal.settlement {
      case .accepted: return nil
      case .declined(let reason): outcome = tableTexts.declined(reason.map { text($0).onOneLine })
      case nil: outcome = tableTexts.undecided
      }
      let table = proposal.table.map(texts.names.table)
      let words = text(proposal.outcome.words)
      let details = texts.deskProposals.details(proposal.outcome)?.onOneLine
      let isTerm = if case .term = proposal.outcome { true } else { false }
      let origin = [texts.kinds.proposal(proposal.outcome), table, isTerm ? nil : details]
      return Document.Item(
        isTerm ? [words, details].compactMap(\.self).joined(separator: " ") : words,
        detail: (origin + [outcome]).compactMap(\.self).joined(separator: ", "))
    }
    return section(tableTexts.proposals, items.isEmpty ? [] : [.list(items)])
  }

  /// How often each perspective had the floor, in each round, over all tables: at a single table a number could be a person.
  var floorBlocks: [Document.Block] {
    let items = state.turnsByRun.sorted { SortedComments.precedes($0.key, $1.key) }
      .map { run, turns in
        let name = run.map(title) ?? texts.documentation.atStart
        let counts = state.perspectivesInOrder.compactMap { perspective in
          turns[perspective].map { "\(texts.perspectives.many(perspective)): \($0)" }
        }
        return Document.Item("\(name) – \(counts.joined(separator: ", "))")
      }
    return section(
      tableTexts.floor, items.isEmpty ? [] : [.paragraph(tableTexts.floorAbout), .list(items)])
  }

  /// Where comments were read back, and how many people heard it.
  var readBackBlocks: [Document.Block] {
    let items = state.readBacksInOrder.map { place, present in
      let names = [place.run.map(title), place.table.map(texts.names.table)].compactMap { $0 }
      let name = names.isEmpty ? texts.documentation.room : names.joined(separator: ", ")
      return Document.Item("\(name.startingSentence): \(tableTexts.heard(present))")
    }
    return section(tableTexts.readBack, items.isEmpty ? [] : [.list(items)])
  }

  /// How each table's slips add up. No slip's number is told: its stub is somebody's.
  var slipBlocks: [Document.Block] {
    let items = state.accountsOfSlips.map { table, account in
      Document.Item(
        "\(texts.names.table(table).startingSentence): \(tableTexts.slipAccount(account))")
    }
    return section(tableTexts.slips, items.isEmpty ? [] : [.list(items)])
  }
}

extension SessionState {
  /// The accounts of tables that really had slips, in the order of the tables.
  ///
  /// What was typed at a table of paper from a flip chart, with nothing printed or counted, needs no account.
  var accountsOfSlips: [(table: TableID, account: SlipAccount)] {
    let printed = Set(slipBatches.map(\.table) + typedSlips.keys.map(\.table))
    return slipAccounts.filter { table, account in
      account.handedIn != nil || account.illegible > 0 || account.withdrawn > 0
        || printed.contains(table)
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How often each perspective had the floor in each run, over all tables.
  var turnsByRun: [StepRun?: [Perspective: Int]] {
    var turns: [StepRun?: [Perspective: Int]] = [:]
    for (place, counts) in floor {
      for (perspective, count) in counts where count.turns > 0 {
        let before = turns[place.run]?[perspective] ?? 0
        turns[place.run, default: [:]][perspective] = before.clampedAdding(count.turns)
      }
    }
    return turns
  }

  /// Where comments were read back and how many heard it, by run and table.
  var readBacksInOrder: [(place: TablePlace, present: Int?)] {
    readBacks.sorted {
      $0.key.run == $1.key.run
        ? ($0.key.table?.number ?? 0) < ($1.key.table?.number ?? 0)
        : SortedComments.precedes($0.key.run, $1.key.run)
    }.map { ($0.key, $0.value) }
  }

  /// Perspectives in the order in which the plan asks for them, then the others.
  var perspectivesInOrder: [Perspective] {
    let asked = plan.perspectives.reduce(into: [Perspective]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return asked + Perspective.allCases.filter { !asked.contains($0) }
  }
}
