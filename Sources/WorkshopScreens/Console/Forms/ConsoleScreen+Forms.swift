import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Opens a form, with the words that it was left with.
  mutating func open(_ form: ConsoleForm) {
    var form = form
    // The question of a step to come is written anew before the room, not shown to it before its time.
    if sight == .room, case .reword(let step) = form.subject, step != state.currentStep {
      form.editor = LineEditor()
    }
    let left = unshelve(form.subject)
    var opened = left ?? form
    opened.sight = sight
    // Words go back to where they were typed: in another form they might go to the wall with what is typed there.
    if sight == .own, left == nil,
      let place = found.firstIndex(where: { opened.takes($0) })
    {
      opened.take(found.remove(at: place))
    }
    message = nil
    if case .change = opened.subject {
      opened.rebase(onto: form.prefilled)
      tellWhatIsSaved(of: opened)
    }
    mode = .asking(opened)
  }

  /// Says what is saved where the lines of a change say something else from before.
  private mutating func tellWhatIsSaved(of form: ConsoleForm) {
    guard form.isChanged else { return }
    let saved = form.prefilled.filter { !$0.isEmpty }.joined(separator: " · ")
    say(catalogue.consolePrompts.leftUnsaved(saved), .danger)
  }

  mutating func ask(_ form: ConsoleForm, _ key: Key, at now: Moment) -> [ScreenEffect] {
    var form = form
    switch key {
    case .enter: return answer(form, at: now)
    case .escape:
      shelve(form)
      mode = form.subject.origin(in: state, digest) ?? .following
      return []
    case .up:
      form.goBack()
    default:
      if key == .backspace { erasedAt = now }
      if form.isUntouched, case .character(let character) = key,
        character.isLetter || character.isWholeNumber
      {
        form.editor = LineEditor()
      }
      form.isUntouched = false
      _ = form.editor.handle(key)
    }
    mode = .asking(form)
    return []
  }

  /// Takes the open line of a form as an answer.
  mutating func answer(_ form: ConsoleForm, at now: Moment) -> [ScreenEffect] {
    var text = form.editor.text
    if form.closesWhenEmpty {
      if text.isEmpty {
        mode = form.subject.origin(in: state, digest) ?? .following
        return []
      }
      if form.subject == .theme {
        // Who thinks that the form is closed presses the key that opens it, or the letter of a theme for the comment in hand.
        if text.first == "+" { text.removeFirst() }
        if let letter = ThemeLetter(text), let theme = digest.theme(lettered: letter), isSorting {
          mode = .following
          return place(under: theme.id, keeping: false, at: now)
        }
        if let commands = placements(typedAs: text) {
          keptInHand = nil
          mode = .following
          return submit(commands)
        }
      }
    }
    if let problem = problem(with: text, in: form, at: now) {
      say(problem, .danger)
      mode = .asking(form)
      return []
    }
    var form = form
    form.answers.append(text)
    form.editor = LineEditor()
    form.takeWholeLine()
    form.prefill()
    message = nil
    guard form.isAnswered else {
      if let words = form.gotDots(in: catalogue, atTablesFrom: form.answers.count - 1) {
        say(words, .muted)
      }
      mode = .asking(form)
      return []
    }
    mode = form.subject.origin(in: state, digest) ?? .following
    let effects = finish(form, at: now)
    if form.comesInARow {
      // Somebody says the next one at once, and its first letters are no commands.
      var another = ConsoleForm(form.subject)
      another.isAnother = true
      another.sight = form.sight
      mode = .asking(another)
    }
    return effects
  }

  /// Why an answer will not do; `nil` where it will.
  private func problem(with text: String, in form: ConsoleForm, at now: Moment) -> String? {
    let problem = form.field.problem(with: text, today: today(at: now), in: digest, catalogue)
    if problem == nil, form.holdsSeveralTables {
      let numbers = text.split(separator: " ").count
      let tables = form.fields.count - form.answers.count
      return numbers == tables ? nil : catalogue.headcount.otherNumber(numbers, tables)
    }
    switch form.subject {
    case .correctDots(let vote) where form.field == .correction,
      .correctShownDots(let vote) where form.field == .correction:
      return problem ?? self.problem(withCorrection: text.trimmed, in: vote)
    default: break
    }
    guard problem == nil, form.subject == .rename, form.field == .letter else { return problem }
    let theme = TypedLetters.letters(text)?.first.flatMap { digest.theme(lettered: $0) }
    return theme.flatMap { refusalOfNewTitle(for: $0.id) }
  }

  private mutating func finish(_ form: ConsoleForm, at now: Moment) -> [ScreenEffect] {
    switch form.result(in: state, today: today(at: now), digest, catalogue) {
    case .commands(let commands) where form.countsHeads:
      guard !commands.isEmpty else {
        say(catalogue.headcount.kept(form.people))
        return []
      }
      return submit(
        commands, from: .form(form), note: catalogue.headcount.counted(form.people))
    case .shorten(let minutes): shorten(by: minutes, at: now)
    case .leave(let run, let minutes): return leave(run, minutes: minutes, from: form, at: now)
    case .commands(let commands):
      return submit(commands, from: .form(form), note: form.gotDots(in: catalogue))
    case .unchanged: say(catalogue.plain.nothingChanged)
    case .confirm(let confirmation):
      if let form = confirmation.form { shelve(form) }
      mode = .confirming(confirmation)
    case .change(let outcome): open(ConsoleForm(changing: outcome, in: state))
    case .find(let words): openReading(.query(words))
    case .read(let table): openTable(table)
    case .place(let theme, let keeping): return place(under: theme, keeping: keeping, at: now)
    case .draw(let vote, let reason): return draw(vote, reason: reason, form: form)
    case .plan(let people, let visiting):
      planSeats(for: people, visitingEveryTable: visiting)
    case .assign(let letter, let table): return assign(letter, to: table, typed: nil)
    case .correct(let vote, let typed, let reason):
      return correct(typed, in: vote, reason: reason, form: form)
    }
    return []
  }

  private mutating func draw(
    _ vote: VoteID, reason: String?, form: ConsoleForm
  ) -> [ScreenEffect] {
    let seed = context.random.next()
    let chosen = LotDrawing.draw(state.placesInTie(of: vote), of: digest.tied, seed: seed)
    let letters = chosen.map { digest.letter(of: $0) }
    let note = catalogue.consoleStatus.lotFell(catalogue.numbers.list(letters))
    let decision = CutDecision.lot(seed: seed, chosen: chosen)
    return submit(
      [.decideCut(vote: vote, decision: decision, reason: reason)], from: .form(form), note: note)
  }

  /// Opens a list of comments.
  mutating func openReading(_ source: CommentReading.Source) {
    message = nil
    mode = .reading(CommentReading(source: source))
    refreshReading()
  }

  /// Opens the comments of a table.
  mutating func openTable(_ table: TableID) {
    guard digest.tables.contains(where: { $0.id == table }) else {
      say(catalogue.consolePrompts.noTable(String(table.number)), .danger)
      return
    }
    openReading(.table(table))
  }

  /// Lets a comment onto the wall, or takes it down from there.
  mutating func showOrTakeDown(_ id: CommentID?, takingDownOnly: Bool) -> [ScreenEffect] {
    guard let id, let comment = state.comments[id] else { return [] }
    if state.isOnWall(comment) { return submit([.takeDown(comment: id)]) }
    if takingDownOnly { return [] }
    // What is let onto the wall unseen would come up by itself in another step.
    let isHopeNow = comment.kind == .hope && digest.kind == .opening
    let isOfOtherStep =
      state.currentStep != nil && comment.run?.step != state.currentStep && !isHopeNow
    guard isOfOtherStep, id != inHand else { return submit([.releaseComment(comment: id)]) }
    guard isSorting else {
      say(catalogue.stageOrders.notInThisStep, .danger)
      return []
    }
    let words = catalogue.names.quoted(text(of: comment.text))
    return submit(
      [.releaseComment(comment: id)], note: catalogue.stageOrders.isUpOnceSorted(words))
  }

  /// What letters of themes do that were typed into the line for the next theme: each puts one of the comments that wait under its theme.
  ///
  /// A word with a capital letter in it is a title, and so is one that is longer than what waits.
  private func placements(typedAs text: String) -> [Command]? {
    guard isSorting, !text.isEmpty, text == text.lowercased() else { return nil }
    let waiting = waitingComments(atMost: text.count)
    guard text.count <= waiting.count else { return nil }
    var commands: [Command] = []
    for (character, comment) in zip(text, waiting) {
      guard let letter = ThemeLetter(String(character)),
        let theme = digest.theme(lettered: letter)
      else { return nil }
      let isThereToo = comment == keptInHand
      commands.append(
        .placeComment(comment: comment, theme: theme.id, keepingOthers: isThereToo))
    }
    return commands
  }

  /// Puts the comment in hand under a theme.
  mutating func place(under theme: ThemeID, keeping: Bool, at now: Moment) -> [ScreenEffect] {
    guard let id = inHand else {
      say(catalogue.consoleStatus.allSorted, .muted)
      return []
    }
    if isHandUnread(at: now) || isSortedTwice(at: now) { return [] }
    let isThereToo = keeping || keptInHand != nil
    keptInHand = keeping ? id : nil
    return submit([.placeComment(comment: id, theme: theme, keepingOthers: isThereToo)])
  }
}
