/// A request with everyone and everything by place in order: people, tables and rounds from 0, and the conditions as far as they can be met.
struct Hall {
  /// A condition on two people.
  enum Company {
    /// They are never to sit at one table.
    case apart
    /// They are to sit at one table whenever both are there.
    case together
    /// They sit at one table whatever is planned, for both belong there.
    case unavoidable
  }

  /// Two people and a condition on them.
  struct CompanyRule {
    let one: Int
    let other: Int
    let company: Company
  }

  /// Everyone, in order.
  let people: [PersonNumber]
  /// Every table, in order.
  let tables: [TableNumber]
  let rounds: Int
  /// How many of the first rounds stand.
  let roundsThatStand: Int
  /// The different roles, in order.
  let roles: [Role]
  /// By person, a bit for each role.
  let roleMasks: [UInt64]
  /// By round, who is there.
  let present: [[Int]]
  /// By round, which tables are open.
  let open: [[Int]]
  /// By person, the table where the person belongs in every round that it is open: a host who stays, a need.
  let homes: [Int?]
  /// By round and person, the table that has been decided.
  let decided: [[Int?]]
  /// By round, how large the tables are.
  let sizes: [TableSizes]
  /// Groups that sit together, each with at least two.
  let groups: [[Int]]
  /// Conditions on two people, each pair once, by first and second person.
  let companyRules: [CompanyRule]
  /// By round and person, where the person has been told to sit; nil where nothing has been announced.
  let announced: [[Int?]]
  let isEveryTableVisited: Bool
  let seed: UInt64
  /// What could not be met.
  let conflicts: [SeatingConflict]

  /// Whether a person can be given any seat in a round.
  func isFree(_ person: Int, inRound round: Int) -> Bool {
    round >= roundsThatStand && decided[round][person] == nil
  }

  /// By round and person, whether the person is there.
  var presence: [[Bool]] {
    present.map { list in
      var flags = [Bool](repeating: false, count: people.count)
      for person in list { flags[person] = true }
      return flags
    }
  }
}
