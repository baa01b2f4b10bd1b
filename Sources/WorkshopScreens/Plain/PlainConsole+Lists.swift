import Language
import SessionEngine
import TerminalKit

extension PlainConsole {
  /// Everything that can be done now, in the order of the table; what only a picture needs is left out.
  ///
  /// While a tie is to be settled its choices come first, so that their numbers are those that the room hears.
  var choices: [ScreenAction<ConsoleScreen>] {
    let pictures: Set<ConsoleAction> = [.help, .natural, .palette, .becomeStage, .back]
    let choices = ConsoleScreen.actions.actions.filter { action in
      action.availability(console) == .enabled
        && ConsoleAction(rawValue: action.name).map(pictures.contains) != true
    }
    guard console.tieToSettle != nil else { return choices }
    let settling = ["1", "2", "3", "4"].map { Key.character($0) }
    let first = settling.compactMap { key in choices.first { $0.keys == [key] } }
    return first + choices.filter { choice in !first.contains { $0.name == choice.name } }
  }

  /// What is asked, or the list that is open.
  mutating func asked(at now: Moment) -> [String] {
    switch console.mode {
    case .asking(let form): return asked(form, at: now)
    case .confirming(let confirmation): return [texts.confirm(confirmation.question)]
    case .reading(let reading):
      guard !reading.comments.isEmpty else {
        close()
        return [console.catalogue.consoleStatus.nothingYet]
      }
      return hasHeardList ? [texts.readingHow] : lines(of: reading) + [texts.readingHow]
    case .board(let cursor):
      return hasHeardList ? [] : console.seatLines(cursor)
    case .day:
      close()
      return console.dayLines(at: now)
    case .tables:
      return hasHeardList
        ? [console.catalogue.proposals.tablesInLines] : console.tableLines(at: now)
    case .proposals:
      if console.openProposals.isEmpty { close() }
      if !hasHeardList { readProposals = console.openProposals }
      return hasHeardList && !console.openProposals.isEmpty
        ? [console.catalogue.proposals.proposalsInLines] : console.proposalLines
    case .preview:
      // It ends with what an empty line does, and nobody takes it for a list.
      (console.mode, offered, hasJustCancelled) = (.following, nil, true)
      return previewLines(at: now)
    case .notes:
      return hasHeardList ? [console.catalogue.privateNotes.inLines] : console.noteLines
    case .following, .commandLetter, .palette, .help: return []
    }
  }

  /// Goes back to the workshop, where it is said again what an empty line does.
  private mutating func close() {
    console.mode = .following
    tellItClosed(asQuestion: false)
  }

  /// Has it said that a list or a question has closed itself.
  mutating func tellItClosed(asQuestion isQuestion: Bool) {
    // A full stop or an empty line that was to close it does nothing to the wall or the day.
    (hasOpenList, hasClosedItself, hasJustCancelled) = (true, true, true)
    isQuestionClosing = isQuestion
  }

  private mutating func asked(_ form: ConsoleForm, at now: Moment) -> [String] {
    if case .whichOutcome(let listed) = form.field {
      defer { hasSaidCancel = true }
      return console.lines(of: listed) + (hasSaidCancel ? [] : [texts.cancel])
    }
    let suggestion = form.editor.text
    let prompt = [settling(form), console.wholePrompt(of: form, at: now)].compactMap(\.self)
      .joined(separator: " ")
    let isLeftEmpty = form.field.mayBeEmpty && !suggestion.isEmpty
    defer { hasSaidCancel = true }
    return [suggestion.isEmpty ? prompt : "\(prompt) [\(suggestion)]"]
      + (isLeftEmpty ? [texts.suggested(suggestion)] : [])
      + (hasSaidCancel ? [] : [texts.cancel])
  }

  /// Which way to settle a tie a question is about.
  private func settling(_ form: ConsoleForm) -> String? {
    let choice: ConsoleForm.TieChoice
    switch form.subject {
    case .settleTie(_, let chosen), .settleTieAnew(_, let chosen): choice = chosen
    default: return nil
    }
    let actions = console.catalogue.actions
    let label =
      switch choice {
      case .widen: actions.widenCut
      case .runOff: actions.runOff
      case .lot: actions.drawLots
      case .discussion: actions.discuss
      }
    return "\(label.startingSentence)."
  }

  private func lines(of reading: CommentReading) -> [String] {
    reading.comments.enumerated().reversed().compactMap { place, id in
      console.state.comments[id].map { comment in
        let wall =
          console.state.isOnWall(comment) ? " · \(console.catalogue.consoleStatus.onWall)" : ""
        return
          "\(place + 1)  \(console.source(of: comment))\(wall): \(console.text(of: comment.text))"
      }
    }
  }

  /// What `?` answers: the question that is asked or the list that is open, else all that can be done.
  mutating func explained(at now: Moment) -> [String] {
    hasHeardList = false
    switch console.mode {
    case .asking(let form):
      hasSaidCancel = true
      let how = [explanation, texts.answering(form.enter)].compactMap(\.self)
      return how + [texts.cancel] + asked(at: now)
    case .confirming: return [console.catalogue.board.notYesNo] + asked(at: now)
    case .following, .commandLetter, .palette, .help:
      console.mode = .following
      offered = nil
      return help() + [texts.findsChoices, texts.inQuestions] + offer(at: now)
    default: return asked(at: now) + offer(at: now)
    }
  }

  /// The choices that are called so or found by other words, with their numbers among all.
  mutating func help(finding words: String) -> [String] {
    let wanted = ActionPalette.Wanted(words)
    let catalogue = console.catalogue
    let choices = choices
    let found = choices.indices.filter { place in
      let choice = choices[place]
      return wanted.match(console.label(of: choice), choice.searchWords(catalogue)) != nil
    }
    guard !found.isEmpty else { return [catalogue.consoleHelp.nothingFound(words.trimmed)] }
    return read(choices, at: found)
  }

  /// All choices with their numbers, the keys that do the same, and the sentences that explain them.
  mutating func help() -> [String] {
    let choices = choices
    return read(choices, at: Array(choices.indices))
  }

  /// The choices at those places, which are the ones whose numbers mean something from then on.
  private mutating func read(
    _ choices: [ScreenAction<ConsoleScreen>], at places: [Int]
  ) -> [String] {
    var read = ReadChoices(
      names: choices.map(\.name), tie: console.tieToSettle, heard: Set(places))
    read.add(readChoices)
    readChoices = read
    let keyed = Dictionary(
      console.keyedActions.map { ($0.name, $0.keys) }, uniquingKeysWith: { first, _ in first })
    return places.map { place in
      let action = choices[place]
      let key = keyed[action.name].flatMap { name(of: $0) }.map { " (\($0))" }
      return
        "\(place + 1)  \(console.label(of: action))\(key ?? "") – \(help(of: action))"
    }
  }

  /// What an action does, in a sentence.
  func help(of action: ScreenAction<ConsoleScreen>) -> String {
    ConsoleAction(rawValue: action.name).flatMap(texts.help) ?? console.help(of: action)
  }

  /// What is typed for keys; `nil` for digits, which are numbers of choices in lines.
  private func name(of keys: [Key]) -> String? {
    guard let first = keys.first, let last = keys.last else { return nil }
    if case .character(let sign) = first, sign.isWholeNumber { return nil }
    if keys.count > 3 { return "\(first.name)–\(last.name)" }
    return first == .character(" ") ? console.catalogue.consoleHelp.space : first.name
  }
}
