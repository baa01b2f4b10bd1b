import Language
import SessionEngine

/// Lines that propose something: `= conclusion`, `* action | who | day`, `? question | who answers | day`, `: word = explanation`.
enum ProposalLine {
  /// How days in a line are read.
  struct Days {
    let reader: DayReader
    /// The day from which one without a year is looked for; `nil` where it is not known.
    let today: CalendarDate?

    func day(_ text: String) -> CalendarDate? { reader.day(in: text, from: today) }
  }

  /// What a line is read as.
  enum Reading: Equatable {
    case outcome(ProposedOutcome)
    case problem(ProposalProblem)
  }

  /// What a line proposes; `nil` where it begins with none of the signs.
  ///
  /// - Parameter asksQuestions: Whether `?` asks a question that someone is to answer, and is not a kind of comment.
  static func read(_ line: String, asksQuestions: Bool, _ days: Days) -> Reading? {
    let line = LineMarks.trimmed(line)
    guard let sign = line.first else { return nil }
    let rest = LineMarks.trimmed(line.dropFirst())
    switch sign {
    case "=":
      return rest.isEmpty
        ? .problem(.onlyASign) : .outcome(.conclusion(text: .present(String(rest))))
    case "*":
      return agreement(rest, days) { .action(text: $0, owner: $1, due: $2) }
    case "?" where asksQuestions:
      return agreement(rest, days) { .question(text: $0, answeredBy: $1, due: $2) }
    case ":":
      // `:-)` is no word.
      guard let next = line.dropFirst().first else { return .problem(.onlyASign) }
      return next.isWhitespace || next.isLetter ? term(rest) : nil
    default:
      return nil
    }
  }

  private static func agreement(
    _ rest: Substring, _ days: Days, _ make: (Words, Words?, CalendarDate?) -> ProposedOutcome
  ) -> Reading {
    let parts = rest.split(separator: "|", omittingEmptySubsequences: false)
      .map { String(LineMarks.trimmed($0)) }
    guard let text = parts.first, !text.isEmpty else { return .problem(.onlyASign) }
    guard parts.count <= 3 else { return .problem(.tooManyParts) }
    var who = parts.count > 1 ? parts[1] : ""
    var day = parts.count > 2 ? parts[2] : ""
    // Who may be left out: `* text | 1 december`.
    if parts.count == 2, days.day(who) != nil { (who, day) = ("", who) }
    let due = days.day(day)
    guard day.isEmpty || due != nil else { return .problem(.notADay(day)) }
    return .outcome(make(.present(text), who.isEmpty ? nil : .present(who), due))
  }

  private static func term(_ rest: Substring) -> Reading {
    let parts = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(LineMarks.trimmed($0)) }
    guard let word = parts.first, !word.isEmpty else { return .problem(.onlyASign) }
    let explanation = parts.count > 1 && !parts[1].isEmpty ? Words.present(parts[1]) : nil
    return .outcome(.term(word: .present(word), explanation: explanation))
  }

  /// The line that is read as that proposal.
  static func line(_ outcome: ProposedOutcome) -> String {
    switch outcome {
    case .conclusion(let text): "= \(text.text ?? "")"
    case .action(let text, let owner, let due): "* " + agreement(text, owner, due)
    case .question(let text, let person, let due): "? " + agreement(text, person, due)
    case .term(let word, let explanation):
      ": \(word.text ?? "")" + (explanation?.text.map { " = \($0)" } ?? "")
    }
  }

  private static func agreement(_ text: Words, _ who: Words?, _ due: CalendarDate?) -> String {
    var parts = [text.text ?? ""]
    if who != nil || due != nil { parts.append(who?.text ?? "") }
    if let due { parts.append(due.description) }
    return parts.joined(separator: " | ")
  }
}
