/// Words that are erased, to be found wherever else they may have been kept.
public struct ErasedWords: Hashable, Sendable {
  /// Whose words they were.
  public var things: Set<EntityID>
  /// Every wording that there was, once, in the order in which they were added.
  public private(set) var texts: [String] = []
  private var wordings: Set<[UInt8]> = []

  /// So few letters and digits are said by many, so that more around them may be somebody else's words.
  private static let fewLetters = 12

  /// The words of things.
  public init(of things: Set<EntityID> = [], texts: some Sequence<String> = [String]()) {
    self.things = things
    for text in texts { add(text) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { things.isEmpty }

  /// Adds a wording.
  public mutating func add(_ text: String) {
    if !texts.contains(text) { texts.append(text) }
    wordings.insert(ErasedWords.letters(of: text.utf8))
  }

  /// Whether a text says the same, or says it among other things; few letters have to be all that it says.
  public func areSaid(in text: some Sequence<UInt8>) -> Bool {
    let said = ErasedWords.letters(of: text)
    return wordings.contains { wording in
      wording == said
        || wording.count >= ErasedWords.fewLetters && ErasedWords.contains(wording, in: said)
    }
  }

  /// Whether they may stand in a file, however it marks, quotes and breaks them.
  public func mayStand(in file: some Sequence<UInt8>) -> Bool {
    let said = ErasedWords.letters(of: file)
    return wordings.contains { ErasedWords.contains($0, in: said) }
  }

  /// Letters and digits only: no spaces, line breaks or marks, which every format sets in its own way.
  private static func letters(of text: some Sequence<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var isEscaped = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"):
        isEscaped.toggle()
        continue
      case UInt8(ascii: "n") where isEscaped, UInt8(ascii: "t") where isEscaped,
        UInt8(ascii: "r") where isEscaped:
        // A line break or a tab as JSON writes it.
        break
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
        letters.append(byte)
      default: break
      }
      isEscaped = false
    }
    return letters
  }

  private static func contains(_ wording: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = wording.first, wording.count <= text.count else { return false }
    for start in 0...(text.count - wording.count)
    where text[start] == first && text[start...].starts(with: wording) {
      return true
    }
    return false
  }
}

extension SessionState {
  /// The words of comments and notes that a session held and that have been erased since.
  ///
  /// - Parameter before: The same session as it was read before.
  public func wordsErased(since before: SessionState) -> ErasedWords {
    let known = before.journal.entries
    guard journal.entries.dropFirst(known.count).contains(where: { $0.headline == .bodiesErased })
    else { return ErasedWords() }
    var erased = ErasedWords()
    for (id, comment) in before.comments.all {
      guard let text = comment.text.text, comments[id]?.text == .erased else { continue }
      erased.things.insert(.comment(id))
      erased.add(text)
    }
    for (id, note) in before.notes.all {
      guard let text = note.text.text, notes[id]?.text == .erased else { continue }
      erased.things.insert(.note(id))
      erased.add(text)
    }
    for entry in known {
      for event in [entry.headline] + (before.journal.inverse(of: entry) ?? []) {
        if let statement = event.statement, erased.things.contains(statement.of),
          let text = statement.words.text
        {
          erased.add(text)
        }
      }
    }
    return erased
  }
}
