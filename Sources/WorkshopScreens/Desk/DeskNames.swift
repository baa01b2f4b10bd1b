import Language
import SessionEngine

/// What things are called at the desk.
extension DeskScreen {
  /// A theme by its letter and title.
  func name(of theme: ThemeID) -> String {
    guard let known = session.themes[theme] else { return theme.description }
    return "\(known.letter) \(known.title.text ?? context.catalogue.names.erased)"
  }

  /// A comment by how it begins.
  func name(of comment: CommentID) -> String {
    context.catalogue.names.entity(.comment(comment), NamingContext(session))
  }

  /// A table, or the whole room.
  func name(of table: TableID?) -> String {
    table.map { context.catalogue.names.table($0) } ?? texts.room
  }

  /// A run by its number among the table rounds, or by its title.
  func name(of run: StepRun) -> String {
    let steps = context.catalogue.steps
    let planned = session.steps[run.step]?.planned
    let name =
      planned?.title?.text ?? index.rounds[run.step].map { steps.round($0) }
      ?? planned.map { steps.kind($0.kind) } ?? run.step.description
    return run.number == 1 ? name : "\(name), \(steps.again(run.number))"
  }

  /// A table, or the room, and a round where there is one.
  func name(of table: TableID?, in run: StepRun?) -> String {
    ([name(of: table)] + [run.map { name(of: $0) }].compactMap { $0 }).joined(separator: ", ")
  }

  /// What cannot be read in dots, for the catalogue; `nil` where nothing was typed.
  func problem(_ error: DotEntryError) -> DotProblem? {
    switch error {
    case .empty: nil
    case .noLetter: .noLetter
    case .noNumber(let letters): .noNumber(letters)
    case .unknownTheme(let letters): .unknownTheme(letters)
    case .unknownPerspective(let letter): .unknownPerspective(letter)
    case .unexpected(let sign): .unexpected(String(sign))
    case .tooLarge: .tooLarge
    case .tooManyThemes(let limit): .tooManyThemes(limit: limit)
    }
  }
}
