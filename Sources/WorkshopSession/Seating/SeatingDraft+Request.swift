import Seating
import SessionEngine

extension SeatingDraft {
  /// The draft as the planner takes it: people and tables by their numbers, perspectives as roles.
  func request() -> SeatingRequest {
    let needs = needs()
    let toCome = RoundSet.from(begun + 1)
    let closedFrom = RoundSet.until(begun)
    return SeatingRequest(
      people: people.enumerated().map { index, person in
        let number = index + 1
        return Person(
          PersonNumber(number), roles: person.perspectives.map(\.role),
          host: person.host.flatMap { closed.contains($0) ? nil : TableNumber($0.number) },
          need: needs[number].map { TableNumber($0.number) },
          present: left.contains(number) ? closedFrom : presence(of: index, from: toCome))
      },
      tables: tables.map {
        SeatingTable(
          TableNumber($0.id.number), seats: $0.seats,
          open: closed.contains($0.id) ? closedFrom : .every)
      },
      rounds: rounds.count, hosts: hostsStay ? .stay : .rotate,
      visits: visitsEveryTable ? .everyTable : .anyTables,
      together: groups(\.together), apart: groups(\.apart), locked: locks(),
      former: formerPlan(), seed: seed)
  }

  /// When somebody is there: who has a card from the beginning always, who came late from the first round that was to come then.
  private func presence(of index: Int, from toCome: RoundSet) -> RoundSet {
    var present = toCome
    for (round, step) in rounds.prefix(begun).enumerated() {
      guard let seats = former?.rounds.first(where: { $0.step == step })?.seats,
        seats.indices.contains(index), seats[index] != nil
      else {
        present.remove(round + 1)
        continue
      }
      present.insert(round + 1)
    }
    return present
  }

  /// One table for each person who needs one of a few; people are spread over those that will do.
  private func needs() -> [Int: TableID] {
    var needs: [Int: TableID] = [:]
    var taken: [TableID: Int] = [:]
    for (index, person) in people.enumerated() where !left.contains(index + 1) {
      let fitting = person.neededTables.filter { table in
        !closed.contains(table) && tables.contains { $0.id == table }
      }
      let own = fitting.first { $0 == person.host }
      let free = fitting.min { (taken[$0] ?? 0, $0) < (taken[$1] ?? 0, $1) }
      guard let table = own ?? free else { continue }
      needs[index + 1] = table
      taken[table, default: 0] += 1
    }
    return needs
  }

  private func groups(_ groups: (SeatedPerson) -> [Int]) -> [[PersonNumber]] {
    var members: [Int: [PersonNumber]] = [:]
    for (index, person) in people.enumerated() {
      for group in Set(groups(person)) {
        members[group, default: []].append(PersonNumber(index + 1))
      }
    }
    return members.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  private func locks() -> [Seat] {
    guard let former else { return [] }
    var locks: [Seat] = []
    for (index, step) in rounds.enumerated().dropFirst(begun) {
      guard let round = former.rounds.first(where: { $0.step == step }) else { continue }
      for person in round.locked where !left.contains(person) {
        guard round.seats.indices.contains(person - 1), let table = round.seats[person - 1],
          !closed.contains(table)
        else { continue }
        locks.append(
          Seat(
            person: PersonNumber(person), round: index + 1, table: TableNumber(table.number)))
      }
    }
    return locks
  }

  private func formerPlan() -> FormerPlan? {
    guard let former else { return nil }
    let seats = SeatingBoard.seats(of: former, rounds: rounds)
    return FormerPlan(SeatingPlan(rounds: rounds.count, seats: seats), roundsThatStand: begun)
  }
}

extension Perspective {
  /// The role that stands for it in a seating.
  public var role: Role { Role(Self.allCases.firstIndex(of: self) ?? 0) }

  /// The perspective that a role stands for.
  public init?(_ role: Role) {
    guard Self.allCases.indices.contains(role.number) else { return nil }
    self = Self.allCases[role.number]
  }
}
