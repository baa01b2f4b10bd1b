import Glibc
import SessionEngine
import Testing

@testable import SessionFormat

@Suite("The documented format of the log")
struct SchemaTests {
  private static let check = """
    import json, sys
    try:
        import jsonschema
    except ImportError:
        sys.exit(3)
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wanted = sys.argv[3] == "valid"
    for line in open(sys.argv[2], "rb").read().split(b"\\n")[:-1]:
        errors = list(validator.iter_errors(json.loads(line)))
        if (not errors) != wanted:
            print(line.decode(), [e.message for e in errors])
            sys.exit(1)
    """

  private static let documents: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/docs/"
  }()

  /// A line as the log writes it, with made-up hashes.
  private func line(_ event: Event, sequence: Int, erased: Bool = false) -> String {
    let encoded = EventCoding.encode(event)
    let hash = String(repeating: "x", count: 43)
    var line = "{\"v\":1,\"seq\":\(sequence),\"cmd\":\"m-\(sequence)\""
    if sequence % 2 == 0 { line += ",\"more\":true,\"undoes\":\"m-1\"" }
    line += ",\"at\":\"2016-06-14T13:00:00.000Z\""
    if sequence % 3 == 0 { line += ",\"mono\":5,\"boot\":\"b1\"" }
    line += ",\"by\":\"desk.3.x9ff\",\"type\":\"\(encoded.type)\",\"data\":"
    line += String(decoding: encoded.data, as: UTF8.self)
    line += encoded.body == nil ? ",\"c\":null" : ",\"c\":\"\(hash)\""
    line += ",\"prev\":\"\(hash)\""
    if let body = encoded.body {
      let salt = "{\"salt\":\"\(String(repeating: "s", count: 22))\","
      line += ",\"body\":"
      line += erased ? "null  " : salt + String(decoding: body.dropFirst(), as: UTF8.self)
    }
    return line + ",\"crc\":\"6f1a09c3\"}\n"
  }

  private func hold(_ lines: [String], areValid: Bool) throws {
    let path = try temporaryFile(lines.joined())
    defer { unlink(path) }
    // The first Python on the path may be another than the one that the system's packages are for.
    let choose =
      "for p in python3 /usr/bin/python3; do $p -c 'import jsonschema' && exec $p \"$@\"; done; exit 3"
    let result = try run([
      "/bin/sh", "-c", choose, "sh", "-c", Self.check, Self.documents + "event-log.schema.json",
      path, areValid ? "valid" : "invalid",
    ])
    #expect(result.status != 3, "python3-jsonschema is missing: run `sh .ci/setup tests`")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("Every line that is written is as the schema says, erased or not")
  func writtenLines() throws {
    var lines: [String] = []
    for event in Generator.events(seed: 13, each: 4) {
      lines.append(line(event, sequence: lines.count))
      lines.append(line(event, sequence: lines.count, erased: true))
    }
    lines.append(line(.unknown(type: "robot.danced"), sequence: 0))
    try hold(lines, areValid: true)
  }

  @Test("The schema refuses words among the facts, missing keys and keys that are not described")
  func strictness() throws {
    let comment = line(
      .commentAdded(
        comment: CommentID(number: 1),
        AddedComment(text: "a", kind: .idea, table: nil, run: nil)), sequence: 1)
    let step = line(.stepSkipped(step: StepID(number: 1)), sequence: 1)
    let seating = line(
      .seatingAdopted(
        SeatingArrangement(
          people: [SeatedPerson(alias: "Bo")],
          rounds: [SeatedRound(step: StepID(number: 1), seats: [nil])], seed: 7)), sequence: 1)
    let retitled = line(.stepRetitled(step: StepID(number: 1), title: "a"), sequence: 1)
    try hold(
      [
        comment.replacing("\"kind\":\"idea\"", with: "\"kind\":\"poem\""),
        comment.replacing("\"kind\"", with: "\"text\":\"a\",\"kind\""),
        comment.replacing("\"comment\":\"c1\",", with: ""),
        comment.replacing("\"text\":\"a\"", with: "\"text\":1"),
        comment.replacing("\"salt\"", with: "\"pepper\""),
        step.replacing("\"s1\"", with: "\"c1\""), step.replacing("\"crc\"", with: "\"crd\""),
        step.replacing("\"seq\":1", with: "\"seq\":-1"),
        step.replacing("\"c\":null", with: "\"c\":\"\(String(repeating: "x", count: 43))\""),
        retitled.replacing("\"title\":true", with: "\"title\":\"a\""),
        seating.replacing("\"alias\":true", with: "\"alias\":\"Bo\""),
        seating.replacing("\"seats\":[0]", with: "\"seats\":[-1]"),
        seating.replacing("\"seed\":\"7\"", with: "\"seed\":7"),
        seating.replacing(",\"body\":{", with: ",\"corpse\":{"),
      ], areValid: false)
  }

  @Test("The page names every type of event with every key that the schema has for it")
  func events() throws {
    let page = try contents(of: Self.documents + "event-log.md")
    let schema = try JSONValue(
      checking: Array(try contents(of: Self.documents + "event-log.schema.json").utf8)[...])
    var object = try #require(schema.object)
    var described: Set<String> = []
    for value in try #require(object.value(for: "allOf")?.array) {
      guard let type = value.at("if")?.at("properties")?.at("type")?.at("const")?.string,
        let properties = value.at("then")?.at("properties")
      else { continue }
      described.insert(type)
      guard EventType(name: type) != nil else { continue }
      let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `\(type)` |") })
      let columns = row.split(separator: "|")
      let data = properties.at("data")?.at("properties")?.object
      for member in try #require(data) {
        #expect(columns[1].contains("`\(member.key)`"), "\(type) has \(member.key)")
      }
      let alternatives = properties.at("body")?.at("anyOf")?.array.map { Array($0) }
      guard let body = alternatives?.last?.at("properties")?.object else { continue }
      for member in body where member.key != "salt" {
        #expect(columns[2].contains("`\(member.key)`"), "\(type) has \(member.key) in its body")
      }
    }
    for type in EventType.allCases { #expect(described.contains(type.rawValue)) }
    for type in EventType.OfTheLog.allCases { #expect(page.contains("`\(type.rawValue)`")) }
  }

  @Test("Every command has an example on the page that can be read")
  func commands() throws {
    let page = try contents(of: Self.documents + "event-log.md")
    var shown: Set<CommandName> = []
    for line in page.split(separator: "\n") where line.hasPrefix("| `{\"") {
      let example = line.dropFirst(3).prefix { $0 != "`" }
      let request = try CommandCoding.decode(Array("{\"command\":\(example)}".utf8)[...])
      shown.insert(CommandName(of: request.command))
    }
    #expect(shown == Set(CommandName.allCases))
  }
}

extension JSONValue {
  /// The value of a key of an object.
  fileprivate func at(_ key: StaticString) -> JSONValue? {
    guard var object else { return nil }
    return object.value(for: key)
  }
}
