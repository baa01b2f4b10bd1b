import Language
import SessionEngine

extension ConsoleScreen {
  /// What a form asks now; where its answer may be typed before the room, what is asked there too.
  func prompt(of form: ConsoleForm, at now: Moment) -> String {
    switch form.field {
    case .peopleAt(let table):
      let name = catalogue.names.table(table).startingSentence
      let question = catalogue.headcount.people(name, form.people)
      let isFirst = form.answers.isEmpty && form.fields.count > 1
      return isFirst ? "\(question) \(catalogue.headcount.several)" : question
    case .query: return catalogue.consolePrompts.query
    case .table: return catalogue.consolePrompts.table
    case .unused: return catalogue.consolePrompts.unused
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
