import Language
import SessionEngine

/// What a line means that speaks to the facilitator: reports, proposals, and who has the floor.
extension DeskScreen {
  /// What a line means that begins with `>` or is nothing but `@`; `nil` for any other.
  ///
  /// - Parameter short: The line without space at its ends, where it is short enough to be a lone sign.
  func tableSign(_ text: String, short: String?) -> LineIntent? {
    switch short {
    case "@" where asksForPerspectives && !isCounting: return .floor
    case ">": return .chooseReport
    case ">1": return .report(.done, nil)
    case ">2": return .report(.help, nil)
    default: break
    }
    guard text.utf8.first == UInt8(ascii: ">") else { return nil }
    let words = String(LineMarks.trimmed(text.dropFirst()))
    return words.isEmpty ? .chooseReport : .report(.message, words)
  }

  private func proposing(in run: StepRun?) -> (isPossible: Bool, asksQuestions: Bool) {
    switch run.flatMap({ session.steps[$0.step]?.planned.kind }) {
    case .plenary: (true, false)
    case .deepening, .conclusion: (true, true)
    case .opening, .tableRound, .sorting, .voting, .break, .closing, nil: (false, false)
    }
  }

  /// Whether a line may propose something, and whether `?` then asks a question that someone is to answer.
  var proposing: (isPossible: Bool, asksQuestions: Bool) { proposing(in: run) }

  /// What stands in the way of a line that proposes something in the room's step but belongs to an earlier run, where it would be saved as
  /// something that was said; `nil` for other lines.
  func proposalElsewhere(_ text: String) -> LineIntent? {
    guard let run, let current = session.currentRun, run != current,
      !proposing.isPossible, proposing(in: current).isPossible,
      let reading = ProposalLine.read(text, asksQuestions: false, days),
      reading != .problem(.onlyASign)
    else { return nil }
    return .impossible(.proposesElsewhere(step: name(of: current), run: name(of: run)))
  }

  /// What a line proposes; `nil` where it proposes nothing.
  func proposal(_ text: String) -> LineIntent? {
    let proposing = proposing
    guard proposing.isPossible,
      let reading = ProposalLine.read(text, asksQuestions: proposing.asksQuestions, days)
    else { return nil }
    switch reading {
    case .outcome(let outcome): return .propose(outcome)
    case .problem(let problem): return .unreadableProposal(problem)
    }
  }

  /// How days are read: a day without a year is the next one after what was written down last.
  private var days: ProposalLine.Days {
    let today = session.lastMoment.flatMap {
      CalendarDate(wall: $0.wall, minutesFromUTC: context.minutesFromUTC)
    }
    return .init(reader: context.catalogue.dates.reader, today: today)
  }

  /// The theme that a proposal came up under.
  var themeOfProposal: ThemeID? {
    if case .note(let theme) = task { return theme }
    return nil
  }
}
