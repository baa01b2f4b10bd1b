import Language
import WorkshopSession

extension CommandLineProblem {
  /// What is wrong with the file of a desk that was away.
  static func satellite(_ problem: SatelliteProblem, path: String) -> CommandLineProblem {
    switch problem {
    case .log(let problem): log(problem, path: path)
    case .file(let code): system(code: code, path: path)
    case .empty: .storage(path: path, .emptySatellite)
    case .notASatellite: .storage(path: path, .notASatellite)
    case .otherSession: .storage(path: path, .otherSession)
    case .line(let line, let error):
      .notACommand(path: path, line: line, RequestProblem(error))
    }
  }
}
