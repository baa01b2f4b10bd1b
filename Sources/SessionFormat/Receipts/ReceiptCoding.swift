import SessionEngine

/// What is answered to a line of commands, as a line.
public enum ReceiptCoding {
  /// `{"ok":true,"id":…,"seq":[first,last],"created":["c17"]}`
  public static func encode(_ receipt: Receipt) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(true)
    writer.member("id", receipt.command)
    writer.key("seq")
    writer.beginArray()
    writer.integer(receipt.firstSequence)
    writer.integer(receipt.lastSequence)
    writer.endArray()
    writer.strings("created", receipt.created)
    writer.endObject()
    return writer.bytes
  }

  /// `{"ok":false,"id":…,"refusal":"alreadyDone","by":…,"message":…}`
  ///
  /// The message says the same in words for people; programs go by the other keys.
  ///
  /// - Parameter line: The line that is refused, from 1, where it says no name of its command.
  public static func encode(
    _ refusal: Refusal, of command: CommandID?, line: Int? = nil, message: String
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(false)
    writer.member("id", command)
    writer.number("line", line)
    writer.refusal(refusal)
    writer.member("message", message)
    writer.endObject()
    return writer.bytes
  }
  /// `{"ok":false,"line":3,"problem":"notUTF8","message":…}`: a line that never came to be a command.
  public static func encode(problem: String, line: Int, message: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ok")
    writer.boolean(false)
    writer.number("line", line)
    writer.member("problem", problem)
    writer.member("message", message)
    writer.endObject()
    return writer.bytes
  }
}
