import SessionEngine

/// What came home of a desk's file, and what did not: the words, why, and what to do.
public struct MergeTexts: Sendable {
  /// How much came home, in a sentence.
  let summary: @Sendable (MergeFindings) -> String
  /// So many lines did not come home.
  let notHome: @Sendable (Int) -> String
  /// Everything is home.
  let allHome: String
  /// Why something is not home, and what to do about it.
  public let reason: @Sendable (MergeFindings.Reason, _ home: String, NamingContext) -> String
  /// What a command was to do, before its words.
  let task: @Sendable (Command, NamingContext) -> String
  /// A line of the file, before what stood in it.
  let line: @Sendable (Int) -> String
  /// The last line was cut off; what is left of it follows.
  let tornEnd: @Sendable (String) -> String
  /// So many lines in all did not come home. A failure.
  let failure: @Sendable (Int) -> String
  /// That file was brought home already under its other name.
  public let sameFile: @Sendable (_ path: String, _ earlier: String) -> String

  /// What came home and what did not, a line each. Things that did not for the same reason stand under it.
  public func lines(_ findings: MergeFindings, _ context: NamingContext) -> [String] {
    var lines = ["\(findings.path): \(summary(findings))"]
    if findings.clashes.isEmpty {
      lines[0] += " \(allHome)"
    } else {
      lines.append(notHome(findings.clashes.count))
    }
    var reasons: [String] = []
    var groups: [String: [MergeFindings.Clash]] = [:]
    for clash in findings.clashes {
      let sentence = reason(clash.reason, findings.home, context)
      if groups[sentence] == nil { reasons.append(sentence) }
      groups[sentence, default: []].append(clash)
    }
    for sentence in reasons {
      lines += ["", sentence]
      for clash in groups[sentence] ?? [] { lines += entry(clash, context) }
    }
    if let torn = findings.tornEnd { lines += ["", tornEnd(torn.wordsOfTornLine)] }
    return lines
  }

  private func entry(_ clash: MergeFindings.Clash, _ context: NamingContext) -> [String] {
    let words = (clash.command.wordsToKeep ?? "")
      .split(separator: "\n", omittingEmptySubsequences: true)
    return ["  \(line(clash.line)) (\(task(clash.command, context)))\(words.isEmpty ? "" : ":")"]
      + words.map { "    \($0)" }
  }
}

extension Command {
  /// The words that a person typed, as they would have to be typed in again.
  public var wordsToKeep: String? {
    switch self {
    case .addComment(let new): new.text
    case .amendComment(_, let text, _), .amendNote(_, let text, _), .addConclusion(let text): text
    case .addNote(let new): new.text
    case .addAction(let text, let owner, let due):
      ([text] + [owner, due.map(\.description)].compactMap { $0 }).joined(separator: " – ")
    case .addQuestion(let text, let answeredBy, let due):
      ([text] + [answeredBy, due.map(\.description)].compactMap { $0 }).joined(separator: " – ")
    case .addTerm(let word, let explanation):
      ([word] + [explanation].compactMap { $0 }).joined(separator: " – ")
    case .propose(let outcome, _, _): outcome.wordsToKeep
    default: nil
    }
  }
}

extension ProposedOutcome {
  fileprivate var wordsToKeep: String {
    switch self {
    case .conclusion(let text): joined(text, nil, nil)
    case .action(let text, let owner, let due): joined(text, owner, due)
    case .question(let text, let answeredBy, let due): joined(text, answeredBy, due)
    case .term(let word, let explanation): joined(word, explanation, nil)
    }
  }

  private func joined(_ words: Words, _ more: Words?, _ due: CalendarDate?) -> String {
    [words.text, more?.text, due?.description].compactMap { $0 }.joined(separator: " – ")
  }
}

extension String {
  /// The words that can be made out in a line of commands that was cut off; the line itself where there are none.
  fileprivate var wordsOfTornLine: String {
    guard let key = firstRange(of: "\"text\":\"") else { return self }
    let rest = self[key.upperBound...]
    guard let end = rest.firstRange(of: "\",\"") else { return String(rest) }
    return String(rest[..<end.lowerBound])
  }
}
