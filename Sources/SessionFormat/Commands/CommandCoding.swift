import SessionEngine

/// A command as a line holds it; what is left out is for the reader to fill in.
public struct RequestedCommand: Hashable, Sendable {
  /// The client's name for it.
  public var id: CommandID?
  /// Where it comes from.
  public var by: Station?
  /// When it is decided, in milliseconds since 1970 UTC; only for sessions that a script makes.
  public var at: Int64?
  /// What is asked.
  public var command: Command

  /// A command as a line holds it.
  public init(id: CommandID? = nil, by: Station? = nil, at: Int64? = nil, command: Command) {
    self.id = id
    self.by = by
    self.at = at
    self.command = command
  }
}

/// Why a line is no command. Keys are given as a path from the beginning of the line, `command.addComment.table`.
public enum CommandLineError: Error, Hashable, Sendable {
  /// The line is not JSON.
  case notJSON(JSONError)
  /// A key is missing.
  case missing(key: String)
  /// A key holds something else than it should.
  case unexpected(key: String, ExpectedValue)
  /// There is no command with that name; the nearest one is given, where one is near.
  case unknownCommand(String, nearest: String?)
  /// A key means nothing there; the nearest one that does is given, where one is near.
  case unknownKey(String, nearest: String?)
  /// A key stands twice.
  case duplicateKey(String)
}

/// Commands to lines and back: `{"id":…,"by":…,"at":…,"command":{"addComment":{…}}}`.
///
/// The name of a case of `Command` is the key, its labels are keys within; what is optional may be left out. A key that
/// means nothing is refused, since one that does nothing would mislead.
public enum CommandCoding {
  /// The line, without a line feed.
  public static func encode(_ request: RequestedCommand) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", request.id)
    writer.member("by", request.by)
    writer.member("at", request.at.flatMap { Timestamp.text(milliseconds: $0) })
    writer.key("command")
    writer.command(request.command)
    writer.endObject()
    return writer.bytes
  }

  /// Reads a line, with or without white space around it.
  public static func decode(
    _ line: ArraySlice<UInt8>
  ) throws(CommandLineError) -> RequestedCommand {
    let value: JSONValue
    do { value = try JSONValue(checking: line) } catch { throw .notJSON(error) }
    var fields = try CommandFields(value, path: "")
    let request = RequestedCommand(
      id: try fields.optional("id", .commandID), by: try fields.optional("by", .station),
      at: try fields.optional("at", .timestamp),
      command: try command(in: try fields.required("command", .any)))
    try fields.finish()
    return request
  }

  private static func command(in value: JSONValue) throws(CommandLineError) -> Command {
    guard var members = value.object, let member = members.next(), members.next() == nil else {
      throw .unexpected(key: "command", .oneKey)
    }
    guard let name = CommandName(rawValue: member.key) else {
      let nearest = NearestWord.to(member.key, in: CommandName.allCases.map(\.rawValue))
      throw .unknownCommand(member.key, nearest: nearest)
    }
    var fields = try CommandFields(member.value, path: "command.\(member.key).")
    let command = try fields.command(named: name)
    try fields.finish()
    return command
  }
}
