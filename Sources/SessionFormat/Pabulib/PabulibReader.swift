/// Reads a `.pb` file of a cumulative vote: first what was voted on, then a ballot at a time.
///
/// Sections, keys and columns may be in any size of letters, columns in any order; other columns are passed over, and so
/// are blank lines. UTF-8 with or without byte order mark, line feeds with or without carriage returns.
public struct PabulibReader {
  /// The largest file that is read, in bytes.
  public static let greatestLength = 256 << 20

  /// What was voted on.
  public private(set) var election = PabulibElection()
  private var records: PabulibRecords
  private var numbers = ProjectNumbers()
  private var columns: [PabulibColumn: Int] = [:]
  private var voters: Set<String> = []
  /// The ballot, counted from 1, that named each project last.
  private var namedBy: [Int] = []

  /// Reads all that stands before the ballots.
  public init(_ file: [UInt8]) throws(PabulibError) {
    guard file.count <= Self.greatestLength else {
      throw PabulibError(.tooLarge(limit: Self.greatestLength), line: 1)
    }
    records = PabulibRecords(file)
    guard try records.advance(), section == .meta else {
      throw PabulibError(.noSection, line: max(1, records.line))
    }
    try readMeta()
    try readProjects()
    columns = try header([.voterID, .vote, .points])
    namedBy = Array(repeating: 0, count: election.projects.count)
  }

  /// Whether a file that begins so is a `.pb` file.
  public static func recognizes(_ start: some Collection<UInt8>) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = (start.starts(with: byteOrderMark) ? start.dropFirst(3) : start.dropFirst(0))
      .drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    let word = text.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"") }
    return String(decoding: word, as: UTF8.self).uppercased() == PabulibSection.meta.rawValue
  }

  /// How many bytes have been read.
  public var position: Int { records.index }

  /// The next ballot; `nil` after the last.
  public mutating func next() throws(PabulibError) -> PabulibBallot? {
    guard try records.advance() else {
      if voters.isEmpty { throw PabulibError(.noVotes, line: records.line) }
      return nil
    }
    if let section { throw PabulibError(.duplicateSection(section), line: records.line) }
    let voter = try requiredText(.voterID)
    guard voters.insert(voter).inserted else {
      throw PabulibError(.duplicateVoter(voter), line: records.line)
    }
    return PabulibBallot(line: records.line, voter: voter, entries: try entries())
  }

  // MARK: Sections

  /// The section that the record begins: its name, and nothing besides.
  private var section: PabulibSection? {
    guard let first = records.fields.first, records.trimmed(first.range).count <= 8,
      records.fields.dropFirst().allSatisfy({ records.trimmed($0.range).isEmpty })
    else { return nil }
    return PabulibSection(rawValue: records.text(at: 0).uppercased())
  }

  /// Goes to the next row of a section; `false` where the next section begins.
  private mutating func advance(
    in current: PabulibSection, before next: PabulibSection
  ) throws(PabulibError) -> Bool {
    guard try records.advance() else {
      throw PabulibError(.missingSection(next), line: records.line)
    }
    guard let found = section else { return true }
    guard found != current else { throw PabulibError(.duplicateSection(found), line: records.line) }
    guard found == next else { throw PabulibError(.missingSection(next), line: records.line) }
    return false
  }

  private mutating func readMeta() throws(PabulibError) {
    var voteType: (text: String, line: Int)?
    while try advance(in: .meta, before: .projects) {
      let value = records.text(at: 1)
      switch records.text(at: 0).lowercased() {
      case "description": election.description = value.isEmpty ? nil : value
      case "max_sum_points": election.maxSumPoints = wholeNumber(value)
      case "num_votes": election.declaredVotes = wholeNumber(value)
      case "num_projects": election.declaredProjects = wholeNumber(value)
      case "vote_type": voteType = value.isEmpty ? nil : (value, records.line)
      default: break
      }
    }
    guard let voteType else { throw PabulibError(.noVoteType, line: records.line) }
    guard voteType.text.lowercased() == "cumulative" else {
      throw PabulibError(.otherVoteType(voteType.text), line: voteType.line)
    }
  }

  private mutating func readProjects() throws(PabulibError) {
    columns = try header([.projectID])
    let names = records.fields.indices.map { records.text(at: $0).lowercased() }
    let name = names.firstIndex(of: "name")
    let votes = names.firstIndex(of: "votes")
    let score = names.firstIndex(of: "score")
    while try advance(in: .projects, before: .votes) {
      let id = try requiredText(.projectID)
      guard numbers.insert(id, as: election.projects.count) else {
        throw PabulibError(.duplicateProject(id), line: records.line)
      }
      let title = records.text(at: name)
      election.projects.append(
        PabulibElection.Project(
          id: id, name: title.isEmpty ? id : title,
          publishedVotes: published(records.text(at: votes)),
          publishedScore: published(records.text(at: score))))
    }
    guard !election.projects.isEmpty else { throw PabulibError(.noProjects, line: records.line) }
  }

  private func published(_ text: String) -> PabulibElection.PublishedFigure? {
    text.isEmpty ? nil : wholeNumber(text).map { .number($0) } ?? .text(text)
  }

  private mutating func header(
    _ needed: [PabulibColumn]
  ) throws(PabulibError) -> [PabulibColumn: Int] {
    // A section's heading without rows has no columns either.
    guard try records.advance(), section == nil else {
      throw PabulibError(needed == [.projectID] ? .noProjects : .noVotes, line: records.line)
    }
    var columns: [PabulibColumn: Int] = [:]
    for index in records.fields.indices {
      guard let column = PabulibColumn(rawValue: records.text(at: index).lowercased()),
        needed.contains(column)
      else { continue }
      guard columns.updateValue(index, forKey: column) == nil else {
        throw PabulibError(.duplicateColumn(column), line: records.line)
      }
    }
    for column in needed where columns[column] == nil {
      throw PabulibError(.missingColumn(column), line: records.line)
    }
    return columns
  }

  private func requiredText(_ column: PabulibColumn) throws(PabulibError) -> String {
    let text = records.text(at: columns[column])
    guard !text.isEmpty else { throw PabulibError(.emptyField(column), line: records.line) }
    return text
  }

  // MARK: Ballots

  private mutating func entries() throws(PabulibError) -> [PabulibBallot.Entry] {
    var projects = records.items(at: columns[.vote])
    var points = records.items(at: columns[.points])
    var entries: [PabulibBallot.Entry] = []
    while let item = projects.next() {
      guard let amount = points.next() else { throw unequalLists() }
      let project = try project(at: item)
      guard namedBy[project] != voters.count else {
        throw PabulibError(.projectTwice(records.text(in: item)), line: records.line)
      }
      namedBy[project] = voters.count
      entries.append(PabulibBallot.Entry(project: project, points: try self.points(at: amount)))
    }
    if points.next() != nil { throw unequalLists() }
    return entries
  }

  private func unequalLists() -> PabulibError {
    var (projects, points) = (0, 0)
    for _ in records.items(at: columns[.vote]) { projects += 1 }
    for _ in records.items(at: columns[.points]) { points += 1 }
    return PabulibError(.unequalLists(projects: projects, points: points), line: records.line)
  }

  private func project(at range: Range<Int>) throws(PabulibError) -> Int {
    guard let number = numbers.number(at: range, of: records.bytes) else {
      throw PabulibError(.unknownProject(records.text(in: range)), line: records.line)
    }
    return number
  }

  private func points(at range: Range<Int>) throws(PabulibError) -> Int {
    var value = 0
    for index in range {
      let digit = Int(records.bytes[index]) - 0x30
      let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowedToo) = tens.addingReportingOverflow(digit)
      guard (0...9).contains(digit), !overflowed, !overflowedToo else {
        return try unusualPoints(records.text(in: range))
      }
      value = sum
    }
    guard !range.isEmpty else { throw PabulibError(.pointsNotANumber(""), line: records.line) }
    return value
  }

  private func unusualPoints(_ text: String) throws(PabulibError) -> Int {
    if let number = wholeNumber(text) { return number }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard areDigits, parts.count <= 2 else {
      throw PabulibError(.pointsNotANumber(text), line: records.line)
    }
    if isNegative { throw PabulibError(.negativePoints(text), line: records.line) }
    let isFraction = parts.count == 2 && parts[1].contains { $0 != "0" }
    throw PabulibError(
      isFraction ? .fractionalPoints(text) : .tooManyPoints(text), line: records.line)
  }

  /// A number from 0, also where it is written like `400.0`.
  private func wholeNumber(_ text: String) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } }),
      whole.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(whole)
  }
}

/// Finds a project by the bytes of its id; ids of a few letters, which most are, without making text of them.
private struct ProjectNumbers {
  private var short: [UInt128: Int] = [:]
  private var long: [String: Int] = [:]

  /// Whether the id is new.
  mutating func insert(_ id: String, as number: Int) -> Bool {
    let bytes = Array(id.utf8)
    if let key = Self.key(bytes.indices, of: bytes) {
      guard short[key] == nil else { return false }
      short[key] = number
    } else {
      guard long[id] == nil else { return false }
      long[id] = number
    }
    return true
  }

  func number(at range: Range<Int>, of bytes: [UInt8]) -> Int? {
    if let key = Self.key(range, of: bytes) { return short[key] }
    return long[String(decoding: bytes[range], as: UTF8.self)]
  }

  private static func key(_ range: Range<Int>, of bytes: [UInt8]) -> UInt128? {
    guard range.count < 16 else { return nil }
    var key = UInt128(range.count)
    for index in range { key = key << 8 | UInt128(bytes[index]) }
    return key
  }
}
