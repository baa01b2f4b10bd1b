import Language
import SessionEngine
import TerminalKit

extension PlainConsole {
  /// Everything that can be done now, in the order of the table; what only a picture needs is left out.
  var choices: [ScreenAction<ConsoleScreen>] {
    let pictures: Set<ConsoleAction> = [.help, .natural, .palette, .becomeStage, .back]
    return ConsoleScreen.actions.actions.filter { action in
      action.availability(console) == .enabled
        && ConsoleAction(rawValue: action.name).map(pictures.contains) != true
    }
  }

  /// What is asked, or the list that is open.
  mutating func asked(at now: Moment) -> [String] {
    switch console.mode {
    case .asking(let form):
      let prefilled = form.editor.text
      let prompt = console.wholePrompt(of: form, at: now)
      return [prefilled.isEmpty ? prompt : "\(prompt) [\(prefilled)]", texts.cancel]
    case .confirming(let confirmation):
      return [console.catalogue.console.confirm(confirmation.question)]
    case .reading(let reading):
      guard !reading.comments.isEmpty else {
        console.mode = .following
        return [console.catalogue.consoleStatus.nothingYet]
      }
      return reading.comments.enumerated().reversed().compactMap { place, id in
        console.state.comments[id].map { comment in
          let wall =
            console.state.isOnWall(comment) ? " · \(console.catalogue.consoleStatus.onWall)" : ""
          return
            "\(place + 1)  \(console.source(of: comment))\(wall): \(console.text(of: comment.text))"
        }
      } + [texts.readingHow]
    // While something is on its way the list is about to change.
    case .board(let cursor):
      let lines = console.seatLines(cursor)
      // Only a proposal waits for an answer; seats are told and that is that.
      if console.seats?.proposal == nil { console.leaveBoard() }
      return lines
    case .day:
      console.mode = .following
      return console.dayLines(at: now)
    case .tables: return isWaiting ? [] : console.tableLines(at: now)
    case .proposals: return isWaiting ? [] : console.proposalLines
    case .preview:
      console.mode = .following
      return previewLines(at: now)
    case .notes: return console.noteLines
    case .following, .palette, .help: return []
    }
  }

  /// All choices with their numbers, the keys that do the same, and the sentences that explain them.
  func help() -> [String] {
    let keyed = Dictionary(
      console.keyedActions.map { ($0.name, $0.keys) }, uniquingKeysWith: { first, _ in first })
    return choices.enumerated().map { place, action in
      let key = keyed[action.name]?.first.map { " (\($0.name))" }
      return
        "\(place + 1)  \(console.label(of: action))\(key ?? "") – \(console.help(of: action))"
    }
  }
}
