import SessionEngine

extension SessionSummary {
  /// What the plan asks and how people are seated.
  var planOfTables: [(key: String, value: JSONText)] {
    [
      ("standingPrompt", words(state.plan.standingPrompt)),
      ("perspectives", .array(state.plan.perspectives.map { .string($0.rawValue) })),
      ("seating", .string(state.plan.seating.rawValue)),
      ("changeRule", words(state.plan.changeRule)),
    ]
  }

  /// What desks proposed, with what became of it.
  var proposals: JSONText {
    .array(state.proposals.all.map { proposal($0.id, $0.value) })
  }

  private func proposal(_ id: ProposalID, _ proposal: Proposal) -> JSONText {
    let settlement: (state: String, reason: Words?) =
      switch proposal.settlement {
      case nil: ("waiting", nil)
      case .accepted: ("accepted", nil)
      case .declined(let reason): ("declined", reason)
      }
    var parts: [(key: String, value: JSONText)] = [("id", .string(id.description))]
    switch proposal.outcome {
    case .conclusion(let text):
      parts += [("kind", "conclusion"), ("text", words(text))]
    case .action(let text, let owner, let due):
      parts += [
        ("kind", "action"), ("text", words(text)), ("owner", words(owner)),
        ("due", JSONText(due?.description)),
      ]
    case .question(let text, let answeredBy, let due):
      parts += [
        ("kind", "question"), ("text", words(text)), ("answeredBy", words(answeredBy)),
        ("due", JSONText(due?.description)),
      ]
    case .term(let word, let explanation):
      parts += [
        ("kind", "word"), ("text", words(word)), ("explanation", words(explanation)),
      ]
    }
    return .object(
      parts + [
        ("table", JSONText(proposal.table?.number)),
        ("theme", JSONText(proposal.theme?.description)),
        ("state", .string(settlement.state)), ("reason", words(settlement.reason)),
      ])
  }

  /// How each table's slips add up.
  var slips: JSONText {
    .array(
      state.accountsOfSlips.map { table, account in
        .object([
          ("table", JSONText(table.number)), ("handedIn", JSONText(account.handedIn)),
          ("typed", JSONText(account.typed)), ("illegible", JSONText(account.illegible)),
          ("withdrawn", JSONText(account.withdrawn)), ("remaining", JSONText(account.remaining)),
        ])
      })
  }

  /// Where comments were read back.
  var readBacks: JSONText {
    .array(
      state.readBacksInOrder.map { place, present in
        .object([
          ("run", JSONText(place.run?.description)), ("table", JSONText(place.table?.number)),
          ("present", JSONText(present)),
        ])
      })
  }

  /// How often each perspective had the floor, in each run.
  var floor: JSONText {
    let runs = state.turnsByRun.sorted { SortedComments.precedes($0.key, $1.key) }
    return .array(
      runs.flatMap { run, turns in
        state.perspectivesInOrder.compactMap { perspective in
          turns[perspective].map {
            .object([
              ("run", JSONText(run?.description)), ("perspective", .string(perspective.rawValue)),
              ("turns", JSONText($0)),
            ])
          }
        }
      })
  }
}
