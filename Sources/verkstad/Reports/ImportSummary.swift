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

  /// How many rows of a file looked like others.
  typealias LookAlikeCounts = (same: Int, almost: Int, skipped: Int)

  /// What reading in a file has led to, for programs.
  func summary(isRepeated: Bool, _ lookAlikes: LookAlikeCounts? = nil) -> [UInt8] {
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
    if let lookAlikes { Receipt.write(lookAlikes, to: &writer) }
    writer.endObject()
    return writer.bytes
  }

  /// The same where every row was left out.
  static func nothingAdded(_ lookAlikes: LookAlikeCounts) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(true)
    writer.key("repeated")
    writer.boolean(false)
    for name in ["comments", "themes", "notes", "ballots"] { writer.member(name, 0) }
    write(lookAlikes, to: &writer)
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ lookAlikes: LookAlikeCounts, to writer: inout JSONWriter) {
    writer.member("same", lookAlikes.same)
    writer.member("almostSame", lookAlikes.almost)
    writer.member("skipped", lookAlikes.skipped)
  }
}
