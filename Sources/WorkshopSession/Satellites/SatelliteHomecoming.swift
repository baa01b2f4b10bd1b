import SessionEngine

/// The commands of one satellite on their way home, one after the other, with what the satellite knew beside it.
struct SatelliteHomecoming {
  /// A clash, with what it was called on the satellite.
  private struct Pending {
    var clash: SatelliteMerge.Clash
    let id: CommandID
    /// What the command made on the satellite, or was about there.
    let there: EntityID?

    /// Whether it changes the same side of the same thing.
    func replaces(_ other: Pending) -> Bool {
      there != nil && there == other.there && clash.command.isSameKind(as: other.clash.command)
    }
  }

  /// The session as the satellite knew it, with what was done there so far.
  private var away: SessionState
  private let now: Moment
  private var names = SatelliteNames()
  private var merge = SatelliteMerge()
  private var pending: [Pending] = []
  /// Commands that were not carried out at home, so that nothing is there to be taken back.
  private var absent: Set<CommandID> = []

  init(away: SessionState, at now: Moment) {
    self.away = away
    self.now = now
  }

  /// Carries out the next command at home, and does on the side what it did on the satellite.
  mutating func bringHome(
    _ line: SatelliteFile.Line, to writer: SessionWriter
  ) throws(LogProblem) {
    var created: [EntityID]?
    if let undone = line.command.undone, absent.contains(undone) {
      // What it took back never came home.
    } else if let command = names.renaming(line.command) {
      do throws(CommitFailure) {
        created = try commit(command, of: line, by: writer)
      } catch {
        switch error {
        case .log(let problem): throw problem
        case .refused(let refusal): note(.refused(refusal), command, of: line)
        }
      }
    }
    if created == nil { absent.insert(line.id) }
    let there = try? away.carryOut(line.command, id: line.id, by: line.by, at: now)
    if let last = pending.last, last.id == line.id, let made = there?.created.first {
      pending[pending.count - 1] = Pending(clash: last.clash, id: last.id, there: made)
    }
    names.note(there?.created ?? [], at: created ?? [])
  }

  private mutating func commit(
    _ command: Command, of line: SatelliteFile.Line, by writer: SessionWriter
  ) throws(CommitFailure) -> [EntityID]? {
    guard command.isForSatellites else { throw .refused(.awayFromSession) }
    let isKnown = writer.state.journal[line.id] != nil
    if !isKnown, let thing = away.changedSince(line.command, at: writer.state, as: command) {
      note(.changedAtHome(thing), command, of: line)
      return nil
    }
    let receipt: Receipt
    do throws(CommitFailure) {
      receipt = try writer.commit(command, id: line.id, by: line.by, at: now)
    } catch {
      // What another has done in the same way is home, whoever did it.
      guard case .refused(.alreadyDone) = error else { throw error }
      merge.repeated += 1
      return nil
    }
    // Another station's command of that name is another command, and this one is not home.
    if let entry = writer.state.journal[line.id], entry.by != line.by {
      throw .refused(.alreadyDone(by: entry.by))
    }
    if isKnown {
      merge.repeated += 1
    } else if case .addComment = command {
      merge.comments += 1
    } else {
      merge.others += 1
    }
    return receipt.created
  }

  // MARK: Clashes

  private mutating func note(
    _ reason: SatelliteMerge.Reason, _ command: Command, of line: SatelliteFile.Line
  ) {
    pending.append(
      Pending(
        clash: SatelliteMerge.Clash(line: line.number, command: command, reason: reason),
        id: line.id, there: line.command.subject))
  }

  /// What it has led to. Things that never came home stand in the list once, as they were left on the satellite, and so does
  /// the last of several wordings of the same thing.
  func result(tornEnd: String?) -> SatelliteMerge {
    var merge = merge
    merge.tornEnd = tornEnd
    var later: [Pending] = []
    for pending in pending.reversed() where away.journal[pending.id]?.undoneBy == nil {
      guard let command = pending.clash.command.asLeft(in: away, pending.there),
        !later.contains(where: { $0.replaces(pending) })
      else { continue }
      later.append(pending)
      var clash = pending.clash
      clash.command = command
      merge.clashes.append(clash)
    }
    merge.clashes.reverse()
    return merge
  }
}

/// What the things that were made on a satellite are called at home.
struct SatelliteNames {
  private var made: Set<EntityID> = []
  private var home: [EntityID: EntityID] = [:]

  /// Notes what a command has made there and at home, where it may have made nothing.
  mutating func note(_ there: [EntityID], at created: [EntityID]) {
    made.formUnion(there)
    for (old, new) in zip(there, created) { home[old] = new }
  }

  /// The command about the same things by their names at home; `nil` where it is about something that never came home.
  func renaming(_ command: Command) -> Command? {
    try? command.renaming { (id) throws(Refusal) in
      guard made.contains(id) else { return id }
      guard let name = home[id] else { throw .unknown(id) }
      return name
    }
  }
}
