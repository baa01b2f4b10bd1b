import Language
import SessionEngine
import SessionFormat
import WorkshopSession

extension MergeFindings {
  /// What a merge has led to, with what the words need to know of the session.
  init(_ merge: SatelliteMerge, of path: String, into home: String, _ state: SessionState) {
    self.init(
      path: path, home: home, comments: merge.comments, others: merge.others,
      repeated: merge.repeated,
      clashes: merge.clashes.map { clash in
        Clash(
          line: clash.line, command: clash.command,
          reason: Reason(clash.reason, clash.command, state))
      },
      tornEnd: merge.tornEnd)
  }

  /// The same for programs, as one line.
  func json(_ texts: MergeTexts, _ context: NamingContext) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(clashes.isEmpty)
    writer.member("file", text: path)
    writer.member("comments", comments)
    writer.member("others", others)
    writer.member("repeated", repeated)
    writer.key("clashes")
    writer.beginArray()
    for clash in clashes {
      clash.write(to: &writer, texts.reason(clash.reason, home, context), context)
    }
    writer.endArray()
    writer.member("tornEnd", text: tornEnd)
    writer.endObject()
    return writer.bytes
  }
}

extension MergeFindings.Reason {
  fileprivate init(
    _ reason: SatelliteMerge.Reason, _ command: Command, _ state: SessionState
  ) {
    switch reason {
    case .refused(let refusal): self = .refused(refusal)
    case .changedAtHome(let thing):
      guard case .moveComment(let id, _, _) = command, let comment = state.comments[id] else {
        self = .rewordedAtHome(thing)
        return
      }
      self = .movedAtHome(id, table: comment.table, run: comment.run)
    }
  }

  /// The name under which programs know it.
  fileprivate var key: String {
    switch self {
    case .refused(let refusal): refusal.key
    case .rewordedAtHome: "rewordedAtHome"
    case .movedAtHome: "movedAtHome"
    }
  }

  /// What is at home instead.
  fileprivate var thing: EntityID? {
    switch self {
    case .refused: nil
    case .rewordedAtHome(let thing): thing
    case .movedAtHome(let id, _, _): .comment(id)
    }
  }
}

extension MergeFindings.Clash {
  fileprivate func write(
    to writer: inout JSONWriter, _ message: String, _ context: NamingContext
  ) {
    writer.beginObject()
    writer.member("line", line)
    writer.member("reason", text: reason.key)
    writer.member("words", text: command.wordsToKeep)
    if case .addComment(let new) = command {
      writer.member("kind", text: new.kind.rawValue)
      writer.member("table", new.table?.number)
      writer.member("run", text: new.run?.description)
    }
    if let thing = reason.thing {
      writer.member("thing", text: thing.description)
      writer.member("wordsAtHome", text: context.title(thing))
    }
    writer.member("message", text: message)
    writer.endObject()
  }
}
