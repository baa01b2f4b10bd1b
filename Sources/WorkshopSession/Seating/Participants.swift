import SessionEngine
import SessionFormat

/// What a file of participants asks for that the plan has not.
public enum ParticipantProblem: Error, Hashable, Sendable {
  /// Somebody is to be host of a table that there is not.
  case unknownTable(line: Int, number: Int)
  /// Somebody needs what no table has; what tables have is given, in no order of their own, and which tables there are.
  case unknownNeed(line: Int, String, features: Set<String>, tables: [TableID])
}

extension [ParticipantRow] {
  /// The people of a file, with groups and needs as tables know them. Groups are the same where they are written the same, whatever the case.
  public func seated(at tables: [Table]) throws(ParticipantProblem) -> [SeatedPerson] {
    var people: [SeatedPerson] = []
    var (together, apart) = (GroupNumbers(), GroupNumbers())
    for row in self {
      var host: TableID?
      if let number = row.host {
        let table = TableID(number: number)
        guard tables.contains(where: { $0.id == table }) else {
          throw .unknownTable(line: row.line, number: number)
        }
        host = table
      }
      people.append(
        SeatedPerson(
          alias: row.alias.map { .present($0) }, perspectives: row.perspectives, host: host,
          together: row.together.map { together.number(of: $0) },
          apart: row.apart.map { apart.number(of: $0) },
          neededTables: try row.neededTables(among: tables)))
    }
    return people
  }
}

extension [SeatedPerson] {
  /// People of whom no more is known than how many come; the first of them receive others at these tables, in order.
  public init(numbered count: Int, hostsOf tables: [TableID]) {
    let hosts = tables.sorted()
    self = (0..<Swift.max(0, count)).map {
      SeatedPerson(host: $0 < hosts.count ? hosts[$0] : nil)
    }
  }
}

extension ParticipantRow {
  /// The tables that have everything that is needed.
  fileprivate func neededTables(among tables: [Table]) throws(ParticipantProblem) -> [TableID] {
    guard !needs.isEmpty else { return [] }
    var fitting = tables
    for need in needs {
      let having = tables.filter { $0.has(need) }
      guard !having.isEmpty else {
        throw .unknownNeed(
          line: line, need, features: Set(tables.flatMap(\.features).compactMap(\.text)),
          tables: tables.map(\.id))
      }
      fitting = fitting.filter { table in having.contains { $0.id == table.id } }
    }
    return fitting.map(\.id)
  }
}

extension Table {
  /// Whether a need is the table's number or something that it has.
  fileprivate func has(_ need: String) -> Bool {
    need == "\(id.number)"
      || features.contains { $0.text?.lowercased() == need.lowercased() }
  }
}

/// Numbers for groups that people have written words for.
private struct GroupNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of word: String) -> Int {
    let word = word.lowercased()
    if let number = numbers[word] { return number }
    numbers[word] = numbers.count + 1
    return numbers.count
  }
}
