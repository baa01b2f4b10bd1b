import SessionEngine
import SessionFormat

/// Slips, turns, read-back, reports, proposals and seats.
extension Generator {
  mutating func slip() -> SlipNumber? {
    SlipNumber(table: table(), number: bool() ? int(1...12) : int(1...Limits.slipsPerTable))
  }

  /// A slip where there has to be one.
  private mutating func anySlip() -> SlipNumber { slip() ?? anySlip() }

  mutating func tablePlace() -> TablePlace {
    TablePlace(table: maybe { $0.table() }, run: maybe { $0.run() })
  }

  mutating func outcome() -> ProposedOutcome {
    switch int(0...3) {
    case 0: .conclusion(text: words())
    case 1: .action(text: words(), owner: maybe { $0.words() }, due: maybe { $0.date() } ?? nil)
    case 2:
      .question(text: words(), answeredBy: maybe { $0.words() }, due: maybe { $0.date() } ?? nil)
    default: .term(word: words(), explanation: maybe { $0.words() })
    }
  }

  mutating func arrangement() -> SeatingArrangement {
    let hasAliases = bool()
    let people = some { generator in
      SeatedPerson(
        alias: hasAliases ? generator.maybe { $0.words() } : nil,
        perspectives: generator.some { $0.kind() }, host: generator.maybe { $0.table() },
        together: generator.some { $0.int(1...9) }, apart: generator.some { $0.int(1...9) },
        neededTables: generator.some { $0.table() })
    }
    let rounds = some { generator in
      SeatedRound(
        step: generator.id(), seats: people.map { _ in generator.maybe { $0.table() } },
        locked: generator.some { $0.int(1...40) })
    }
    return SeatingArrangement(
      people: people, rounds: rounds, hostsStay: bool(), visitsEveryTable: bool(),
      seed: source.next())
  }

  /// An event of a type that is about tables, their paper or their seats.
  mutating func tableEvent(of type: EventType) -> Event {
    switch type {
    case .commentsMarked: .commentsMarked(some { $0.id() }, readBack: bool())
    case .readBackHeld: .readBackHeld(tablePlace(), present: maybe { $0.int(0...99) })
    case .readBackCleared: .readBackCleared(tablePlace())
    case .tableSourceChanged: .tableSourceChanged(table: table(), source: kind())
    case .slipsIssued:
      .slipsIssued(
        SlipBatch(table: table(), run: run(), first: int(1...99), count: int(1...99)))
    case .slipsCounted: .slipsCounted(tablePlace(), handedIn: int(0...99))
    case .slipCountCleared: .slipCountCleared(tablePlace())
    case .slipSetAside: .slipSetAside(anySlip(), kind())
    case .slipTakenUp: .slipTakenUp(anySlip())
    case .turnTaken: .turnTaken(tablePlace(), kind())
    case .turnsRestored:
      .turnsRestored(
        tablePlace(), kind(),
        maybe { generator in
          FloorCount(turns: generator.int(0...99), last: generator.moment())
        })
    case .reportMade:
      .reportMade(report: id(), place: tablePlace(), kind: kind(), text: maybe { $0.words() })
    case .reportAnswered: .reportAnswered(report: id(), answer: maybe { $0.words() })
    case .reportReopened: .reportReopened(report: id())
    case .seatingAdopted: .seatingAdopted(arrangement())
    case .proposalMade:
      .proposalMade(
        proposal: id(), outcome(), table: maybe { $0.table() }, theme: maybe { $0.id() })
    case .proposalSettled:
      .proposalSettled(
        proposal: id(), bool() ? .accepted : .declined(reason: maybe { $0.words() }))
    case .proposalReopened: .proposalReopened(proposal: id())
    default: .seatingCleared
    }
  }

  /// A command that is about tables, their paper or their seats.
  mutating func tableCommand(named name: CommandName) -> Command {
    switch name {
    case .markReadBack:
      .markReadBack(
        table: maybe { $0.table() }, run: maybe { $0.run() }, comments: some { $0.id() },
        present: maybe { $0.int(0...99) })
    case .setTableSource: .setTableSource(table: table(), source: kind())
    case .issueSlips: .issueSlips(table: table(), run: run(), count: int(Int.min...Int.max))
    case .countSlips: .countSlips(table: table(), run: maybe { $0.run() }, handedIn: int(-1...99))
    case .setSlipAside: .setSlipAside(slip: anySlip(), fate: kind())
    case .countTurn:
      .countTurn(table: maybe { $0.table() }, run: maybe { $0.run() }, perspective: kind())
    case .report:
      .report(
        table: maybe { $0.table() }, run: maybe { $0.run() }, kind: kind(),
        text: maybe { $0.text() })
    case .answerReport: .answerReport(report: id(), answer: maybe { $0.text() })
    case .adoptSeating: .adoptSeating(arrangement())
    case .propose: .propose(outcome(), table: maybe { $0.table() }, theme: maybe { $0.id() })
    case .acceptProposal: .acceptProposal(proposal: id())
    case .declineProposal: .declineProposal(proposal: id(), reason: maybe { $0.text() })
    default: .takeSlipUp(slip: anySlip())
    }
  }
}
