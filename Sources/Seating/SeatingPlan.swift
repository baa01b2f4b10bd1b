/// Who sits where in every round.
public struct SeatingPlan: Hashable, Sendable {
  /// How many rounds there are.
  public let rounds: Int
  /// Everyone who sits somewhere in some round, in order.
  public let people: [PersonNumber]
  /// By person and round; nil where the person does not sit anywhere.
  private var tables: [TableNumber?]

  /// A plan of these seats. Of two seats of one person in one round the later one counts; seats in rounds outside 1…`rounds` are left out.
  public init(rounds: Int, seats: some Sequence<Seat>) {
    let rounds = min(max(0, rounds), SeatingLimits.rounds)
    let seats = seats.filter { $0.round >= 1 && $0.round <= rounds }
    self.rounds = rounds
    var people: [PersonNumber] = []
    for person in seats.map(\.person).sorted() where people.last != person { people.append(person) }
    self.people = people
    tables = Array(repeating: nil, count: people.count * rounds)
    for seat in seats {
      if let place = place(of: seat.person, inRound: seat.round) { tables[place] = seat.table }
    }
  }

  private func place(of person: PersonNumber, inRound round: Int) -> Int? {
    guard round >= 1, round <= rounds, let index = people.firstIndexInOrder(of: person) else {
      return nil
    }
    return index * rounds + round - 1
  }

  /// The table where someone sits; nil if the person sits nowhere in that round.
  public func table(of person: PersonNumber, inRound round: Int) -> TableNumber? {
    place(of: person, inRound: round).flatMap { tables[$0] }
  }

  /// A person's tables, round by round: what stands on the card.
  public func tables(of person: PersonNumber) -> [TableNumber?] {
    guard let index = people.firstIndexInOrder(of: person) else {
      return Array(repeating: nil, count: rounds)
    }
    return Array(tables[index * rounds..<(index + 1) * rounds])
  }

  /// Who sits at a table, in order.
  public func people(at table: TableNumber, inRound round: Int) -> [PersonNumber] {
    guard round >= 1, round <= rounds else { return [] }
    return people.indices.filter { tables[$0 * rounds + round - 1] == table }.map { people[$0] }
  }

  /// All seats of a round, by table and person.
  public func seats(inRound round: Int) -> [Seat] {
    guard round >= 1, round <= rounds else { return [] }
    return people.indices.compactMap { index in
      tables[index * rounds + round - 1].map {
        Seat(person: people[index], round: round, table: $0)
      }
    }.sorted()
  }

  /// All seats, by round, table and person.
  public var seats: [Seat] { rounds == 0 ? [] : (1...rounds).flatMap(seats(inRound:)) }

  /// The plan where two people have changed places in a round; nil unless both sit somewhere in it.
  public func swapping(_ one: PersonNumber, _ other: PersonNumber, inRound round: Int)
    -> SeatingPlan?
  {
    guard let a = place(of: one, inRound: round), let b = place(of: other, inRound: round),
      tables[a] != nil, tables[b] != nil
    else { return nil }
    var plan = self
    plan.tables.swapAt(a, b)
    return plan
  }

  /// The plan where someone who sits somewhere in a round sits at another table; nil if the person sits nowhere in it.
  public func moving(_ person: PersonNumber, to table: TableNumber, inRound round: Int)
    -> SeatingPlan?
  {
    guard let place = place(of: person, inRound: round), tables[place] != nil else { return nil }
    var plan = self
    plan.tables[place] = table
    return plan
  }
}

extension Array where Element: Comparable {
  /// Where an element is in an array that is in order.
  func firstIndexInOrder(of element: Element) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element ? low : nil
  }
}
