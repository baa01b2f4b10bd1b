import SessionEngine
import SessionFormat

extension Receipt {
  /// How many comments it created.
  var comments: Int { count { if case .comment = $0 { true } else { false } } }
  /// How many themes it created.
  var themes: Int { count { if case .theme = $0 { true } else { false } } }
  /// How many notes it created.
  var notes: Int { count { if case .note = $0 { true } else { false } } }
  /// How many ballots it created.
  var ballots: Int { count { if case .ballot = $0 { true } else { false } } }

  private func count(where isCounted: (EntityID) -> Bool) -> Int {
    created.reduce(0) { $0 + (isCounted($1) ? 1 : 0) }
  }

  /// What reading in a file has led to, for programs.
  func summary(isRepeated: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(true)
    writer.member("id", text: command.description)
    writer.members("seq", [firstSequence, lastSequence])
    writer.key("repeated")
    writer.boolean(isRepeated)
    writer.member("comments", comments)
    writer.member("themes", themes)
    writer.member("notes", notes)
    writer.member("ballots", ballots)
    writer.endObject()
    return writer.bytes
  }
}
