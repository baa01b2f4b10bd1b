/// A request whose numbers have been looked up and found to be in range.
struct RequestReader {
  let request: SeatingRequest
  let people: [Person]
  let tables: [SeatingTable]
  let roles: [Role]
  private let personPlaces: [PersonNumber: Int]
  private let tablePlaces: [TableNumber: Int]

  init(_ request: SeatingRequest) throws(SeatingProblem) {
    self.request = request
    people = request.people.sorted { $0.number < $1.number }
    tables = request.tables.sorted { $0.number < $1.number }
    guard 1...SeatingLimits.people ~= people.count else {
      throw .peopleOutOfRange(people.count)
    }
    guard 1...SeatingLimits.tables ~= tables.count else {
      throw .tablesOutOfRange(tables.count)
    }
    guard 1...SeatingLimits.rounds ~= request.rounds else {
      throw .roundsOutOfRange(request.rounds)
    }
    var personPlaces: [PersonNumber: Int] = [:]
    for (place, person) in people.enumerated() {
      guard personPlaces.updateValue(place, forKey: person.number) == nil else {
        throw .repeatedPerson(person.number)
      }
    }
    var tablePlaces: [TableNumber: Int] = [:]
    for (place, table) in tables.enumerated() {
      guard tablePlaces.updateValue(place, forKey: table.number) == nil else {
        throw .repeatedTable(table.number)
      }
      guard table.seats ?? 0 >= 0 else { throw .negativeSeats(table.number) }
    }
    self.personPlaces = personPlaces
    self.tablePlaces = tablePlaces
    roles = Set(people.flatMap(\.roles)).sorted()
    guard roles.count <= SeatingLimits.roles else { throw .tooManyRoles(roles.count) }
    let former = request.former
    guard 0...min(former?.plan.rounds ?? 0, request.rounds) ~= former?.roundsThatStand ?? 0 else {
      throw .standingRoundsOutOfRange(former?.roundsThatStand ?? 0)
    }
  }

  var roundsThatStand: Int { request.former?.roundsThatStand ?? 0 }

  func place(of person: PersonNumber) throws(SeatingProblem) -> Int {
    guard let place = personPlaces[person] else { throw .unknownPerson(person) }
    return place
  }

  func place(of table: TableNumber) throws(SeatingProblem) -> Int {
    guard let place = tablePlaces[table] else { throw .unknownTable(table) }
    return place
  }

  /// By person, where the person belongs. A need goes before being host.
  func homes() throws(SeatingProblem) -> [Int?] {
    var homes: [Int?] = []
    for person in people {
      let need = try person.need.map { table throws(SeatingProblem) in try place(of: table) }
      let host = try person.host.map { table throws(SeatingProblem) in try place(of: table) }
      homes.append(need ?? (request.hosts == .stay ? host : nil))
    }
    return homes
  }

  /// By round and person, the seats of the former plan in these rounds, from 0. Whoever stands in a round that stands has to be known.
  func formerSeats(inRounds rounds: Range<Int>) throws(SeatingProblem) -> [[Int?]] {
    var seats = Array(
      repeating: [Int?](repeating: nil, count: people.count), count: request.rounds)
    guard let plan = request.former?.plan else { return seats }
    for seat in plan.seats where rounds.contains(seat.round - 1) {
      if seat.round <= roundsThatStand {
        seats[seat.round - 1][try place(of: seat.person)] = try place(of: seat.table)
      } else if let person = personPlaces[seat.person], let table = tablePlaces[seat.table] {
        seats[seat.round - 1][person] = table
      }
    }
    return seats
  }

  /// By person, a bit for each role.
  func roleMasks() -> [UInt64] {
    people.map { person in
      person.roles.reduce(0) { mask, role in
        mask | (roles.firstIndexInOrder(of: role).map { 1 << UInt64($0) } ?? 0)
      }
    }
  }

  /// By round, who is there. In rounds that stand that are those who have a seat in them.
  func presence(standing: [[Int?]]) -> [[Int]] {
    (0..<request.rounds).map { round in
      people.indices.filter {
        round < roundsThatStand
          ? standing[round][$0] != nil : people[$0].present.contains(round + 1)
      }
    }
  }

  /// By round, the tables that people can sit at.
  func openTables() -> [[Int]] {
    (0..<request.rounds).map { round in
      tables.indices.filter { tables[$0].open.contains(round + 1) && tables[$0].seats != 0 }
    }
  }

  /// Groups of those who are to sit together, joined where they share someone.
  func groups() throws(SeatingProblem) -> [[Int]] {
    var leaders = Array(people.indices)
    func leader(_ person: Int) -> Int {
      var person = person
      while leaders[person] != person { person = leaders[person] }
      return person
    }
    for group in request.together {
      var first: Int?
      for number in group {
        let member = leader(try place(of: number))
        if let known = first.map(leader) {
          leaders[max(known, member)] = min(known, member)
        } else {
          first = member
        }
      }
    }
    var members = [[Int]](repeating: [], count: people.count)
    for person in people.indices { members[leader(person)].append(person) }
    return members.filter { $0.count > 1 }
  }

  /// Groups of whom no two are to meet, without repetitions.
  func apartGroups() throws(SeatingProblem) -> [[Int]] {
    var groups: [[Int]] = []
    for group in request.apart {
      var places: Set<Int> = []
      for number in group { places.insert(try place(of: number)) }
      groups.append(places.sorted())
    }
    return groups
  }
}
