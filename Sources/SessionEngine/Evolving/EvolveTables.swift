extension SessionState {
  // MARK: Paper

  /// Notes which comment a slip stands as, after a comment that may have one came or went; returns the place that it wrote to.
  mutating func settleSlip(of id: CommentID) -> [Slot] {
    guard let comment = comments[id], let slip = comment.slip else { return [] }
    if !comment.isWithdrawn {
      typedSlips[slip] = id
    } else if typedSlips[slip] == id {
      typedSlips[slip] = nil
    }
    return [.slip(slip)]
  }

  mutating func evolvePaper(_ event: Event) -> EventTrace {
    switch event {
    case .tableSourceChanged(let table, let source):
      guard let index = plan.tables.firstIndex(where: { $0.id == table }) else {
        return EventTrace(inverse: [])
      }
      let before = plan.tables[index].source
      plan.tables[index].source = source
      return EventTrace(
        inverse: [.tableSourceChanged(table: table, source: before)],
        writes: [.tableSource(table)])
    case .slipsIssued(let batch):
      slipBatches.append(batch)
      // What was printed cannot be unprinted, and a number must not be given out twice.
      return EventTrace(
        inverse: nil, writes: [.slips(batch.table)], reads: EventTrace.standing(on: batch.run))
    case .slipsCounted(let place, let handedIn):
      return setSlipCount(at: place, to: handedIn)
    case .slipCountCleared(let place):
      return setSlipCount(at: place, to: nil)
    case .slipSetAside(let slip, let fate):
      return setFate(of: slip, to: fate)
    case .slipTakenUp(let slip):
      return setFate(of: slip, to: nil)
    default:
      return EventTrace()
    }
  }

  private mutating func setSlipCount(at place: TablePlace, to handedIn: Int?) -> EventTrace {
    let before = slipCounts[place]
    slipCounts[place] = handedIn
    let inverse: Event =
      before.map { .slipsCounted(place, handedIn: $0) } ?? .slipCountCleared(place)
    return EventTrace(
      inverse: [inverse], writes: [.slipCount(place)], reads: EventTrace.standing(on: place.run))
  }

  private mutating func setFate(of slip: SlipNumber, to fate: SlipFate?) -> EventTrace {
    let before = slipsAside[slip]
    slipsAside[slip] = fate
    let inverse: Event = before.map { .slipSetAside(slip, $0) } ?? .slipTakenUp(slip)
    return EventTrace(inverse: [inverse], writes: [.slip(slip)])
  }

  // MARK: The floor

  mutating func evolveFloor(_ event: Event, at now: Moment) -> EventTrace {
    switch event {
    case .turnTaken(let place, let perspective):
      let turns = floor[place]?[perspective]?.turns ?? 0
      return setTurns(
        at: place, perspective, to: FloorCount(turns: turns.clampedAdding(1), last: now))
    case .turnsRestored(let place, let perspective, let count):
      return setTurns(at: place, perspective, to: count)
    default:
      return EventTrace()
    }
  }

  private mutating func setTurns(
    at place: TablePlace, _ perspective: Perspective, to count: FloorCount?
  ) -> EventTrace {
    let before = floor[place]?[perspective]
    floor[place, default: [:]][perspective] = count
    if floor[place]?.isEmpty == true { floor[place] = nil }
    return EventTrace(
      inverse: [.turnsRestored(place, perspective, before)],
      writes: [.floor(place, perspective)], reads: EventTrace.standing(on: place.run))
  }

  // MARK: Read-back

  mutating func evolveReadBack(_ event: Event) -> EventTrace {
    switch event {
    case .commentsMarked(let marked, let isReadBack):
      var changed: [CommentID] = []
      for id in marked where comments[id]?.isReadBack == !isReadBack {
        comments.change(id) { $0.isReadBack = isReadBack }
        changed.append(id)
      }
      return EventTrace(
        inverse: changed.isEmpty ? [] : [.commentsMarked(changed, readBack: !isReadBack)],
        writes: marked.map { .readBackMark($0) },
        reads: marked.map { .existence(.comment($0)) })
    case .readBackHeld(let place, let present):
      let before = readBacks[place]
      readBacks[place] = .some(present)
      return readBackTrace(at: place, before: before)
    case .readBackCleared(let place):
      return readBackTrace(at: place, before: readBacks.removeValue(forKey: place))
    default:
      return EventTrace()
    }
  }

  private func readBackTrace(at place: TablePlace, before: Int??) -> EventTrace {
    let inverse: Event =
      before.map { .readBackHeld(place, present: $0) } ?? .readBackCleared(place)
    return EventTrace(
      inverse: [inverse], writes: [.readBack(place)], reads: EventTrace.standing(on: place.run))
  }

  // MARK: Seats

  mutating func evolveSeating(to arrangement: SeatingArrangement?) -> EventTrace {
    let inverse: Event = seating.map { .seatingAdopted($0) } ?? .seatingCleared
    seating = arrangement
    return EventTrace(
      inverse: [inverse], writes: [.seating],
      reads: arrangement?.rounds.map { .existence(.step($0.step)) } ?? [])
  }
}
