import Language
import SessionEngine
import WorkshopSession

extension DeskScreen {
  /// Whether the line holds something that is being changed.
  var isAmending: Bool { line.target != .new }

  /// Brings one's own last into the line, or the one before what stands there; in a read-back what is being read.
  mutating func amendEarlier() {
    if readBack != nil, !isAmending, line.isEmpty { return amendReadBack() }
    guard isLineFree || (isAmending && isUntouched(line)) else {
      notice = .message(.lineNotEmpty)
      return
    }
    if !isAmending, takeRefusedBack() { return }
    guard isAmending || !isStillSaving else {
      notice = .message(.stillSaving)
      return
    }
    var candidates = amendable[...]
    if isAmending, let place = candidates.lastIndex(where: { $0.isSame(as: line.target) }) {
      candidates = candidates[..<place]
    }
    guard let target = candidates.last(where: { wording(of: $0) != nil }) else {
      notice = .message(isAmending ? .amending : .nothingToAmend)
      return
    }
    bring(target)
  }

  /// Goes on to what was written after what stands in the line, and at last to an empty line.
  mutating func amendLater() -> [ScreenEffect] {
    guard isAmending, isUntouched(line) else { return [] }
    let candidates = amendable
    let place = candidates.lastIndex { $0.isSame(as: line.target) } ?? candidates.endIndex
    let later = candidates.dropFirst(place + 1).first { wording(of: $0) != nil }
    guard let later else { return leaveAmendment() }
    bring(later)
    return []
  }

  /// Lets what was being changed be as it was. Words that were changed can be got back.
  mutating func leaveAmendment() -> [ScreenEffect] {
    if isAmending, !isUntouched(line), !line.isBlank {
      leftAmendment = line
      notice = .message(.leftAsItWas)
    }
    line.clear()
    return []
  }

  /// Goes on with what was being changed when the program last ended, where that still stands.
  mutating func takeAmendmentsUp() {
    for (place, line) in lines {
      let target: DeskLine.Target? =
        switch line.formerTarget {
        case .comment(let id): session.comments[id].map { .comment(id, $0.kind) }
        case .note(let id): session.notes[id].map { .note(id, $0.kind) }
        default: nil
        }
      guard let target, let wording = wording(of: target) else { continue }
      lines[place]?.amend(target, literally: wording.isLiteral)
      if place == self.place { notice = .message(.amending) }
    }
  }

  private mutating func amendReadBack() {
    guard let reading = readBack?.current else { return }
    bring(.comment(reading, .statement))
  }

  mutating func bring(_ target: DeskLine.Target) {
    guard var amended = wording(of: target) else {
      notice = .message(.nothingToAmend)
      return
    }
    if let left = leftAmendment, left.target.isSame(as: target) { amended = left }
    leftAmendment = nil
    // Where the line binds to for what comes after stays as it was chosen.
    if case .chosen = line.binding { amended.binding = line.binding }
    line = amended
    notice = .message(.amending)
  }

  /// Whether something for the list that is seen is still on its way.
  private var isStillSaving: Bool {
    guard let list = shownList else { return false }
    return sent.contains { self.list(of: $0.command) == list }
  }

  /// Brings the words that were refused last into the empty line.
  private mutating func takeRefusedBack() -> Bool {
    let place = sent.lastIndex { command in
      guard case .refused = command.state, let words = command.command.deskWords else {
        return false
      }
      return belongsHere(words)
    }
    guard let place, case .refused(let reason) = sent[place].state,
      let words = sent[place].command.deskWords
    else { return false }
    line = lineAgain(sent.remove(at: place).command, words)
    notice = .refusal(reason)
    return true
  }

  /// Whether words may be put into the line that is being written.
  func belongsHere(_ words: DeskWords) -> Bool {
    switch words.place {
    case .amendments, .reports, .proposals: true
    case .comments, .notes: words.place == shownList
    }
  }

  // MARK: Taking back

  /// Asks whether to take one's own last back, by its name.
  mutating func askToTakeBack() {
    guard sent.isEmpty else {
      notice = .message(.stillSaving)
      return
    }
    let press = session.lastUndoablePress(by: context.station)
    guard !press.isEmpty else {
      notice = .message(.nothingToTakeBack)
      return
    }
    let what = press.map {
      context.catalogue.events.headline($0.headline, NamingContext(session))
    }
    overlay = .takeBack(press.map(\.command), what: context.catalogue.numbers.list(what))
  }
}
