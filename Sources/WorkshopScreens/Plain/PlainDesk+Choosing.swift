import Language
import SessionEngine
import TerminalKit

/// What lines at the desk have read out with numbers, and what they have chosen of it, which is changed in place of one's last.
struct LineChoice: Equatable {
  /// What was read out last, by number from 1.
  var listed: [DeskLine.Target] = []
  /// What was chosen of it; `nil` for one's last.
  var chosen: DeskLine.Target?
}

/// Choosing what is changed, struck or moved.
extension PlainDesk {
  /// Reads out what has been written here, the last first, with the numbers by which it is chosen.
  static func list(in desk: inout DeskScreen) -> [String] {
    let targets = Array(desk.amendable.reversed()).filter { desk.wording(of: $0) != nil }
    desk.choosing = LineChoice(listed: targets)
    guard !targets.isEmpty else {
      desk.notice = .message(.nothingToAmend)
      return said(by: &desk)
    }
    return targets.enumerated().map { place, target in
      "\(place + 1)  \(desk.wording(of: target)?.editor.text ?? "")"
    }
  }

  /// Reads out all comments that hold the words, with the numbers by which they are chosen.
  static func found(_ words: String, in desk: inout DeskScreen) -> [String] {
    var looking = desk
    looking.search(for: words)
    let ids = looking.overlay.search?.found ?? []
    let found = ids.compactMap { id in looking.foundEntry(id).map { (id, $0) } }
    desk.choosing = LineChoice(
      listed: found.map { id, _ in .comment(id, desk.session.comments[id]?.kind ?? .statement) })
    return [self.words(of: .found(count: ids.count, words: words), in: desk)]
      + found.enumerated().map { place, one in
        "\(place + 1)  \(one.1.label): \(one.1.text)"
      }
  }

  /// Chooses what has that number.
  static func choose(_ number: String, in desk: inout DeskScreen) -> [String] {
    let place = number.wholeNumber.map { $0 - 1 } ?? -1
    guard desk.choosing.listed.indices.contains(place),
      let words = desk.wording(of: desk.choosing.listed[place])?.editor.text
    else { return [desk.texts.line.unknown("/k \(number)")] }
    desk.choosing.chosen = desk.choosing.listed[place]
    return [desk.texts.line.chosen(words)]
  }

  /// Brings what was chosen into the line, else one's own last: of notes the one that was written last, wherever it stands.
  static func bringChosen(in desk: inout DeskScreen) {
    if let chosen = desk.choosing.chosen {
      desk.choosing.chosen = nil
      return desk.bring(chosen)
    }
    let notes = desk.amendable.compactMap { target -> NoteID? in
      if case .note(let id, _) = target { return id }
      return nil
    }
    guard let latest = notes.max() else {
      desk.amendEarlier()
      return
    }
    desk.bring(.note(latest, .paragraph))
  }
}
