import SessionEngine
import SessionFormat

/// The bytes of a station's drafts: one JSON object.
enum DraftCoding {
  static func encode(_ sheet: DraftSheet, tag: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("tag")
    writer.string(tag)
    if let table = sheet.table {
      writer.key("table")
      writer.integer(table.number)
    }
    writer.key("drafts")
    writer.beginArray()
    let drafts = sheet.drafts.sorted { ($0.key?.number ?? 0) < ($1.key?.number ?? 0) }
    for (table, draft) in drafts where !draft.text.isEmpty { encode(draft, at: table, &writer) }
    writer.endArray()
    writer.key("answers")
    writer.beginArray()
    for draft in sheet.answers { encode(draft, at: nil, &writer) }
    writer.endArray()
    writer.key("unsaved")
    writer.beginArray()
    for unsaved in sheet.unsaved {
      let line = CommandCoding.encode(RequestedCommand(id: unsaved.id, command: unsaved.command))
      writer.string(String(decoding: line, as: UTF8.self))
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func encode(_ draft: Draft, at table: TableID?, _ writer: inout JSONWriter) {
    writer.beginObject()
    if let table {
      writer.key("table")
      writer.integer(table.number)
    }
    if let run = draft.run {
      writer.key("run")
      writer.string(run.description)
    }
    if let amended = draft.amends {
      writer.key("amends")
      writer.string(amended.description)
    }
    if let purpose = draft.purpose {
      writer.key("purpose")
      writer.string(purpose.rawValue)
    }
    if let name = draft.name {
      writer.key("name")
      writer.string(name.description)
    }
    writer.key("text")
    writer.string(draft.text)
    for (key, lines) in [("further", draft.further), ("before", draft.before)] where !lines.isEmpty
    {
      writer.key(key)
      writer.beginArray()
      for line in lines { writer.string(line) }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func encode(_ lines: [String], as key: String, _ writer: inout JSONWriter) {
    guard !lines.isEmpty else { return }
    writer.key(key)
    writer.beginArray()
    for line in lines { writer.string(line) }
    writer.endArray()
  }

  static func decode(_ bytes: [UInt8]) -> (tag: String, sheet: DraftSheet)? {
    guard var object = (try? JSONValue(checking: bytes[...]))?.object,
      let tag = object.value(for: "tag")?.string, Station("desk.\(tag)") != nil
    else { return nil }
    var sheet = DraftSheet(table: table(in: object.value(for: "table")))
    if let drafts = object.value(for: "drafts")?.array {
      for value in drafts {
        guard let (table, draft) = draft(in: value) else { continue }
        sheet.drafts[table] = draft
      }
    }
    if let answers = object.value(for: "answers")?.array {
      sheet.answers = answers.compactMap { draft(in: $0)?.draft }
    }
    if let unsaved = object.value(for: "unsaved")?.array {
      for value in unsaved {
        guard let line = value.string,
          let request = try? CommandCoding.decode(Array(line.utf8)[...]),
          let id = request.id
        else { continue }
        sheet.unsaved.append(UnsavedCommand(id: id, command: request.command))
      }
    }
    return (tag, sheet)
  }

  private static func draft(in value: JSONValue) -> (table: TableID?, draft: Draft)? {
    guard var draft = value.object, let text = draft.value(for: "text")?.string else { return nil }
    func lines(_ key: StaticString) -> [String] {
      draft.value(for: key)?.array?.map { $0.string ?? "" } ?? []
    }
    let (further, before) = (lines("further"), lines("before"))
    let run = draft.value(for: "run")?.string.flatMap { StepRun($0) }
    let amended = draft.value(for: "amends")?.string.flatMap { EntityID($0) }
    let purpose = draft.value(for: "purpose")?.string.flatMap { Draft.Purpose(rawValue: $0) }
    let name = draft.value(for: "name")?.string.flatMap { CommandID($0) }
    return (
      table(in: draft.value(for: "table")),
      Draft(
        text: text, further: further, before: before, run: run, amends: amended, purpose: purpose,
        name: name)
    )
  }

  private static func table(in value: JSONValue?) -> TableID? {
    value?.integer().flatMap { (1...Limits.tables).contains($0) ? TableID(number: $0) : nil }
  }
}
