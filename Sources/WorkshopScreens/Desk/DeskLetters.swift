import Language
import SessionEngine
import TerminalKit

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

  /// Why Enter does not save the line; `nil` where the letters say perspectives.
  var refusalOfPerspective: DeskNotice? {
    unreadPerspective.map { .refusal("\($0). \(context.catalogue.deskFloor.orAsItStands)") }
  }

  /// Whether that key is the first of what is said next, typed by somebody who has not seen that the line before was not saved.
  ///
  /// Who has seen it goes back with Backspace or an arrow, or types the letter that is missing after a lone `@`.
  func begins(next key: Key) -> Bool {
    guard case .character(let sign) = key, !sign.isWhitespace, let notice,
      notice == refusalOfPerspective, case .comment(let new) = intent
    else { return false }
    return PerspectiveMarks(new.text, index.letters).unread?.isEmpty == false
  }

  /// Saves the line with its mark among the words: two comments must never become one.
  mutating func saveAsItStands() -> [ScreenEffect] {
    line.isLiteral = true
    return enter()
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
