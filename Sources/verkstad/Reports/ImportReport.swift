import Language
import SessionEngine
import SessionFormat
import WorkshopSession

extension ImportFindings {
  /// What reading a file in would add.
  init(
    _ preview: ImportPreview, _ lookAlikes: [RowLookAlike], of path: String, isKnown: Bool,
    in state: SessionState
  ) {
    self.init(path: path)
    comments = preview.comments
    notes = preview.notes
    self.isKnown = isKnown
    places = preview.places.map { Place(table: $0.table, run: $0.run, count: $0.count) }
    themes = preview.themes.map { ThemeCount(title: $0.title, isNew: $0.isNew, count: $0.count) }
    self.lookAlikes = lookAlikes.map { LookAlike($0, in: state) }
  }

  /// The same for programs, as one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(true)
    writer.key("preview")
    writer.boolean(true)
    writer.member("file", text: path)
    writer.key("repeated")
    writer.boolean(isKnown)
    writer.member("comments", comments)
    writer.member("notes", notes)
    writer.member("skipped", skipped)
    writer.key("places")
    writer.beginArray()
    for place in places {
      writer.beginObject()
      writer.member("table", place.table?.number)
      writer.member("run", text: place.run?.description)
      writer.member("count", place.count)
      writer.endObject()
    }
    writer.endArray()
    writer.key("themes")
    writer.beginArray()
    for theme in themes {
      writer.beginObject()
      writer.member("title", text: theme.title)
      writer.key("new")
      writer.boolean(theme.isNew)
      writer.member("count", theme.count)
      writer.endObject()
    }
    writer.endArray()
    writer.key("lookAlikes")
    writer.beginArray()
    for found in lookAlikes { found.write(to: &writer) }
    writer.endArray()
    writer.members("unreadLines", unreadLines)
    writer.endObject()
    return writer.bytes
  }
}

extension ImportFindings.LookAlike {
  fileprivate init(_ found: RowLookAlike, in state: SessionState) {
    let other: Other =
      switch found.other {
      case .comment(let id):
        .comment(id, table: state.comments[id]?.table, run: state.comments[id]?.run)
      case .note(let id): .note(id)
      case .line(let line): .line(line)
      }
    let percent: Int? = if case .almost(let percent) = found.likeness { percent } else { nil }
    self.init(
      line: found.line, text: found.text, other: other, otherText: found.otherText,
      percent: percent)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("line", line)
    writer.member("text", text: text)
    switch other {
    case .comment(let id, let table, let run):
      writer.member("like", text: id.description)
      writer.member("table", table?.number)
      writer.member("run", text: run?.description)
    case .note(let id): writer.member("like", text: id.description)
    case .line(let line): writer.member("likeLine", line)
    }
    writer.member("otherText", text: otherText)
    writer.key("same")
    writer.boolean(percent == nil)
    writer.member("percent", percent)
    writer.endObject()
  }
}
