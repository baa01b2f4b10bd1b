import SessionEngine
import SessionFormat

/// What the facilitator has written for nobody else: about the day, and about single steps.
///
/// Never in the log, the documentation or on the wall; a ``StageState`` has no place for it.
public struct PrivateNotes: Hashable, Sendable {
  private var texts: [StepID?: String] = [:]

  /// Nothing written yet.
  public init() {}

  /// The note on a step, or with `nil` on the day; empty where there is none.
  public subscript(step: StepID?) -> String {
    get { texts[step] ?? "" }
    set { texts[step] = newValue.isEmpty ? nil : newValue }
  }

  /// The notes that do not say erased words.
  public func without(_ words: ErasedWords) -> PrivateNotes {
    var rest = self
    rest.texts = texts.filter { !words.areSaid(in: $0.value.utf8) }
    return rest
  }

  /// Their bytes in a file: one JSON object.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("notes")
    writer.beginArray()
    for (step, text) in texts.sorted(by: { ($0.key?.number ?? 0) < ($1.key?.number ?? 0) }) {
      writer.beginObject()
      if let step {
        writer.key("step")
        writer.string(step.description)
      }
      writer.key("text")
      writer.string(text)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// The notes in a file's bytes; `nil` where they are none.
  init?(bytes: [UInt8]) {
    guard var object = (try? JSONValue(checking: bytes[...]))?.object,
      let notes = object.value(for: "notes")?.array
    else { return nil }
    for value in notes {
      guard var note = value.object, let text = note.value(for: "text")?.string else { continue }
      guard let name = note.value(for: "step")?.string else {
        self[nil] = text
        continue
      }
      if let step = StepID(name) { self[step] = text }
    }
  }
}
