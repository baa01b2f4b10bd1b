import Language
import SessionEngine
import WorkshopSession

extension PlainConsole {
  /// What to say aloud of the wall and the facilitator's own note on the step, whenever they are others than before.
  ///
  /// A comment that comes onto the wall makes no other speech; it has been told already.
  mutating func spoken(at now: Moment) -> [String] {
    guard case .following = console.mode, !console.isHalfway, let speech = console.speech(at: now)
    else { return [] }
    var lines: [String] = []
    let note = console.notes[console.shownStep]
    if note != spokenNote {
      spokenNote = note
      if !note.isEmpty { lines.append(console.catalogue.privateNotes.note(note)) }
    }
    if speech.sentences.first != spokenSentence {
      spokenSentence = speech.sentences.first
      lines.append(console.catalogue.glance.say(speech.line))
    }
    return lines
  }

  /// What the room sees now and after an empty line, and what to say, in lines.
  func previewLines(at now: Moment) -> [String] {
    let say = console.speech(at: now).map { console.catalogue.glance.say($0.line) }
    return [console.roomSees(at: now), console.afterEnter(at: now), say].compactMap { $0 }
  }
}
