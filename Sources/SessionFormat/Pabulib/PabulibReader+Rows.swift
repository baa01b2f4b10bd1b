import SessionEngine

extension PabulibReader {
  /// The ballots of a file as rows of dots: projects are themes by their names, and a voter's id stands on the ballot.
  ///
  /// Projects that nobody gave points stand with none on the first ballot, so that they are voted on too.
  public static func dotRows(_ file: [UInt8]) throws(PabulibError) -> [DotRow] {
    var reader = try PabulibReader(file)
    var rows: [DotRow] = []
    var isNamed = Array(repeating: false, count: reader.election.projects.count)
    while let ballot = try reader.next() {
      let given = ballot.entries.filter { $0.points > 0 }
      if given.isEmpty {
        rows.append(DotRow(line: ballot.line, ballot: ballot.voter, theme: nil, dots: 0))
      }
      for entry in given {
        isNamed[entry.project] = true
        let name = reader.election.projects[entry.project].name
        rows.append(
          DotRow(line: ballot.line, ballot: ballot.voter, theme: name, dots: entry.points))
      }
    }
    guard let first = rows.first else { return [] }
    let unnamed = zip(reader.election.projects, isNamed).filter { !$0.1 }.map(\.0.name)
    return rows
      + unnamed.map { DotRow(line: first.line, ballot: first.ballot, theme: $0, dots: 0) }
  }
}
