import Language
import SessionEngine

extension ConsoleScreen {
  /// The day in the room.
  func today(at now: Moment) -> CalendarDate? {
    CalendarDate(wall: now.wall, minutesFromUTC: context.minutesFromUTC)
  }

  /// What a form asks now, with what an empty line means where its question does not say so.
  func wholePrompt(of form: ConsoleForm, at now: Moment) -> String {
    var prompt = prompt(of: form, at: now)
    if form.asksReasonForWall { prompt += " \(catalogue.voteForms.reasonIsShown)" }
    return form.emptyLine.map { "\(prompt) (\($0.words(in: catalogue)))" } ?? prompt
  }

  /// What a form asks now; where its answer may be typed before the room, what is asked there too.
  private func prompt(of form: ConsoleForm, at now: Moment) -> String {
    switch form.field {
    case .peopleAt(let table):
      let name = catalogue.names.table(table).startingSentence
      let question = catalogue.headcount.people(name, form.people)
      let isFirst = form.answers.isEmpty && form.fields.count > 1
      let several = catalogue.headcount.several(form.prefilled.joined(separator: " "))
      return isFirst ? "\(question) \(several)" : question
    case .title where form.closesWhenEmpty: return catalogue.console.askNextTheme
    case .query: return catalogue.consolePrompts.query
    case .whichOutcome(let listed): return prompt(for: listed)
    case .table: return catalogue.consolePrompts.table
    case .unused: return catalogue.consolePrompts.unused
    case .correction:
      return isInLines ? catalogue.plain.correction : catalogue.voteForms.correction
    case .saving: return promptForSaving(at: now)
    case .answer(let report): return prompt(answering: report)
    case .slips(let table, let run): return prompt(countingSlipsOf: table, in: run)
    case .seats: return catalogue.board.askPeople
    case .hosts: return catalogue.board.askHosts
    case .visits: return catalogue.board.askVisits
    case .declining(let proposal): return prompt(declining: proposal)
    default: return form.field.promptForRoom(in: catalogue) ?? ""
    }
  }
}

extension ConsoleForm {
  /// What an empty line does.
  enum EmptyLine: Equatable, Sendable {
    /// It closes what asks for one after another.
    case closes
    /// It is an answer too.
    case answers

    func words(in catalogue: Catalogue) -> String {
      switch self {
      case .closes: catalogue.consolePrompts.emptyCloses
      case .answers: catalogue.consolePrompts.optional
      }
    }
  }

  /// What an empty line does, where the question does not say so.
  var emptyLine: EmptyLine? {
    if closesWhenEmpty { return .closes }
    return field.mayBeEmpty && !field.saysWhatEmptyMeans ? .answers : nil
  }

  /// Whether it asks for a reason that the room gets to read.
  var asksReasonForWall: Bool {
    switch (subject, field) {
    case (.settleTie, .reason), (.settleTieAnew, .neededReason), (.takeAlong, .neededReason),
      (.rest, .neededReason), (.takeAlongTo, _):
      true
    default: false
    }
  }
}
