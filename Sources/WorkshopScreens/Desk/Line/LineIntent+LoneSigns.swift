import Language
import SessionEngine

/// What a line means that is not words to be saved.
extension DeskScreen {
  /// What a line means that is nothing but `?`, a table's number, `r` or a theme's letter.
  func loneSign(_ text: String, _ task: DeskTask) -> LineIntent? {
    if text == "?" { return .help }
    if let jump = tableAndRound(text) { return jump }
    if let number = loneNumber(text, task) {
      if number == 0 { return .writeFor(nil) }
      let table = TableID(number: number)
      return index.tables.contains(table)
        ? .writeFor(table) : .impossible(.noSuchTable(number))
    }
    switch task {
    case .comment:
      if let sign = paperSign(text) { return sign }
      return text == "r" || text == "R" ? .readBack : nil
    case .sorting:
      // A capital is how letters of themes are written everywhere, so it cannot mean anything else than the letter.
      let isThereToo = text.hasSuffix("+")
      guard let letter = loneLetter(isThereToo ? String(text.dropLast()) : text) else { return nil }
      guard let theme = index.themes[letter] else {
        return .impossible(.noSuchTheme(letter.description))
      }
      guard isThereToo else {
        guard let comment = index.inHand else { return .impossible(.nothingInHand) }
        return .place(comment, theme, too: false)
      }
      guard let last = lastPlaced, session.comments[last] != nil else {
        return .impossible(.nothingInHand)
      }
      return .place(last, theme, too: true)
    case .note:
      guard let letter = loneLetter(text) else { return nil }
      guard let theme = index.themes[letter] else {
        return .impossible(.noSuchTheme(letter.description))
      }
      return .chooseTheme(theme)
    case .dots, .conclusion:
      return nil
    }
  }

  /// A number with no more digits than the tables' numbers have.
  private func loneNumber(_ text: String, _ task: DeskTask) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      let largest = index.tables.last, text.utf8.count <= String(largest.number).utf8.count
    else { return nil }
    // On a ballot 0 is a ballot without dots.
    if case .dots = task, way == .ballot, number == 0 { return nil }
    return number
  }

  /// One letter in any case; two only in capitals and where there are so many themes, as `nu` is a word.
  private func loneLetter(_ text: String) -> ThemeLetter? {
    guard let letter = ThemeLetter(text) else { return nil }
    if text.utf8.count == 1 { return letter }
    return text == letter.description && index.themes[letter] != nil ? letter : nil
  }

  /// What a line means that begins with `/`.
  func search(_ text: String) -> LineIntent {
    let words = String(LineMarks.trimmed(text.dropFirst()))
    return words.isEmpty ? .impossible(.howToSearch) : .search(words)
  }

  /// `3.2` is table 3 in round 2; `nil` for anything else, and where there are no such tables in the plan at all.
  private func tableAndRound(_ text: String) -> LineIntent? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let round = number(parts[1]), round > 0, let table = number(parts[0]),
      !index.tables.isEmpty, !index.rounds.isEmpty
    else { return nil }
    let place = table == 0 ? nil : TableID(number: table)
    if let place, !index.tables.contains(place) { return .impossible(.noSuchTable(table)) }
    guard let step = index.rounds.first(where: { $0.value == round })?.key else {
      return .impossible(.noSuchRound(round))
    }
    guard let run = index.runs.first(where: { $0.step == step }) else {
      return .impossible(.roundNotBegun(name(of: StepRun(step, 1))))
    }
    return .writeForRound(place, run)
  }

  /// A number of one to three digits.
  private func number(_ text: Substring) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
