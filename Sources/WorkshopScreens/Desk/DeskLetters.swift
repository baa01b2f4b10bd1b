import Language
import SessionEngine

/// What the desk says where a letter is no perspective.
extension DeskScreen {
  /// That the letters after `@` in the line say no perspective, and which do; `nil` where they do, and for other lines.
  var unreadPerspective: String? {
    guard asksForPerspectives, !line.isLiteral, overlay == .none else { return nil }
    let words: String
    switch intent {
    case .comment(let new): words = new.text
    case .amendComment(_, _, let text): words = text
    default: return nil
    }
    return PerspectiveMarks(words, index.letters).unread.map { noPerspective(String($0)) }
  }

  /// That no perspective has a letter, and which letters there are.
  func noPerspective(_ letters: String) -> String {
    let catalogue = context.catalogue
    let all = index.letters.entries.map {
      "\($0.letter) \(catalogue.perspectives.one($0.perspective))"
    }
    .joined(separator: " · ")
    return letters.isEmpty ? all : "\(catalogue.deskFloor.noSuchLetter(letters)) \(all)"
  }
}
