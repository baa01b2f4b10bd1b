import SessionEngine
import Yams

/// Reads a plan that was written as YAML. Every mistake is named with its line, column and what was expected.
public enum PlanReader {
  /// The largest file that is read, in bytes.
  public static let greatestLength = 1_000_000

  private static let keys = [
    "title", "subject", "organisation", "author", "place", "date", "language", "question", "given",
    "open", "participants", "tables", "dots", "seating", "changeRule", "perspectives",
    "standingPrompt", "steps",
  ]

  /// Reads the bytes of a file. An empty file is a plan of which nothing is said.
  public static func read(_ bytes: ArraySlice<UInt8>) throws(PlanError) -> PlanFile {
    guard let root = try root(of: bytes) else { return PlanFile() }
    let members = try root.members(keys)
    var file = PlanFile()
    file.title = try members["title"]?.text()
    file.subject = try members["subject"]?.text()
    file.organisation = try members["organisation"]?.text()
    file.author = try members["author"]?.text()
    file.place = try members["place"]?.text()
    file.date = try members["date"]?.value(.date) { CalendarDate($0) }
    file.language = try members["language"]?.kind()
    file.question = try members["question"]?.text()
    file.given = try members["given"]?.texts() ?? []
    file.open = try members["open"]?.texts() ?? []
    file.participants = try members["participants"]?.number(1...Limits.people)
    file.tables = try members["tables"]?.tables()
    file.dots = try members["dots"]?.dotRule()
    file.seating = try members["seating"]?.kind()
    file.changeRule = try members["changeRule"]?.text()
    file.perspectives = try members["perspectives"]?.perspectives() ?? []
    file.standingPrompt = try members["standingPrompt"]?.text()
    file.steps = try members["steps"]?.steps(tables: file.tables)
    return file
  }

  private static func root(of file: ArraySlice<UInt8>) throws(PlanError) -> PlanNode? {
    guard file.count <= greatestLength else { throw PlanError(.tooLarge(limit: greatestLength)) }
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file
    try check(bytes.span)
    if let alias = AliasSearch.firstAlias(in: bytes.span) {
      throw PlanError(.alias(alias.name), line: alias.line, column: alias.column)
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw PlanError(error)
    }
    guard let node else { return nil }
    let root = PlanNode(node: node, path: "")
    return root.isNothing ? nil : root
  }

  private static func check(_ bytes: Span<UInt8>) throws(PlanError) {
    var (line, lineStart, index) = (1, 0, 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        if bytes[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
        index += 1
      } else if let end = JSONScanner.endOfCharacter(in: bytes, from: index) {
        index = end
      } else {
        throw PlanError(
          .notUTF8(byte: bytes[index]), line: line, column: index - lineStart + 1)
      }
    }
  }
}

extension PlanError {
  /// What the library that reads YAML has to say.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(.syntax(problem), line: mark.line, column: mark.column)
    case .reader(let problem, _, _, _): self.init(.syntax(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        .duplicateKey(duplicates.first ?? ""), line: context.mark.line,
        column: context.mark.column)
    default: self.init(.syntax("\(error)"))
    }
  }
}

extension PlanNode {
  /// A number of tables, or a list of them.
  fileprivate func tables() throws(PlanError) -> [Table] {
    if isNumber {
      return (1...(try number(1...Limits.tables))).map { Table(id: TableID(number: $0)) }
    }
    let items = try items()
    guard (1...Limits.tables).contains(items.count) else {
      throw error(.itemCount(key: path, count: items.count, allowed: 1...Limits.tables))
    }
    var tables: [Table] = []
    for item in items {
      let members = try item.members(["number", "source", "host", "seats", "features"])
      guard let place = members["number"] else {
        throw item.error(.missing(key: "\(item.path).number"))
      }
      let number = try place.number(1...Limits.tables)
      guard !tables.contains(where: { $0.id.number == number }) else {
        throw place.error(.duplicateTable(number))
      }
      let host = try members["host"]?.text()
      tables.append(
        Table(
          id: TableID(number: number), source: try members["source"]?.kind() ?? .typed,
          host: host.map { .present($0) }, seats: try members["seats"]?.number(1...Limits.people),
          features: try members["features"]?.texts().map { .present($0) } ?? []))
    }
    return tables
  }

  fileprivate func perspectives() throws(PlanError) -> [Perspective] {
    var perspectives: [Perspective] = []
    for item in try items() {
      let perspective: Perspective = try item.kind()
      guard !perspectives.contains(perspective) else {
        throw item.error(.duplicateKey(perspective.rawValue))
      }
      perspectives.append(perspective)
    }
    return perspectives
  }

  /// A number of dots, or a rule.
  fileprivate func dotRule() throws(PlanError) -> DotRule {
    if isNumber { return DotRule(dotsPerVoter: try number(1...Limits.dotsPerVoter)) }
    let members = try members(["perVoter", "cap", "cutAfter", "silence"])
    let dots = try members["perVoter"]?.number(1...Limits.dotsPerVoter) ?? DotRule().dotsPerVoter
    return DotRule(
      dotsPerVoter: dots, capPerTheme: try members["cap"]?.number(1...dots),
      cutAfter: try members["cutAfter"]?.number(1...Limits.themes),
      silentSeconds: try members["silence"]?.number(0...Limits.silentSeconds)
        ?? DotRule().silentSeconds)
  }

  fileprivate func steps(tables: [Table]?) throws(PlanError) -> [PlannedStep] {
    let items = try items()
    guard (1...Limits.steps).contains(items.count) else {
      throw error(.itemCount(key: path, count: items.count, allowed: 1...Limits.steps))
    }
    var steps: [PlannedStep] = []
    for item in items { steps.append(try item.step(tables: tables)) }
    return steps
  }

  private func step(tables: [Table]?) throws(PlanError) -> PlannedStep {
    let members = try members([
      "kind", "title", "minutes", "at", "protected", "question", "questions", "stage",
    ])
    guard let kind = members["kind"] else { throw error(.missing(key: "\(path).kind")) }
    guard let minutes = members["minutes"] else { throw error(.missing(key: "\(path).minutes")) }
    var step = PlannedStep(
      kind: try kind.kind(), minutes: try minutes.number(0...Limits.minutes),
      startsAt: try members["at"]?.value(.timeOfDay) { TimeOfDay($0) },
      isProtected: try members["protected"]?.flag() ?? false,
      tableQuestions: try members["questions"]?.questions(tables: tables) ?? [:],
      stage: try members["stage"]?.kind())
    step.title = try members["title"]?.text().words
    step.question = try members["question"]?.text().words
    return step
  }

  private func questions(tables: [Table]?) throws(PlanError) -> [TableID: Words] {
    var questions: [TableID: Words] = [:]
    for (key, value) in try pairs() {
      let keyNode = PlanNode(node: key.node.node, path: key.node.path)
      let number = try keyNode.number(1...Limits.tables)
      if let tables, !tables.contains(where: { $0.id.number == number }) {
        throw keyNode.error(.unknownTable(number))
      }
      let question = try PlanNode(node: value, path: key.node.path).text()
      guard questions.updateValue(question.words, forKey: TableID(number: number)) == nil else {
        throw keyNode.error(.duplicateKey(key.node.path))
      }
    }
    return questions
  }
}

extension String {
  fileprivate var words: Words { .present(self) }
}
