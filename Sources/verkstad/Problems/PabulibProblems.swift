import Language
import SessionFormat

extension CommandLineProblem {
  /// What is wrong with a `.pb` file.
  static func pabulib(_ error: PabulibError, path: String) -> CommandLineProblem {
    func wrong(_ problem: PabulibProblem) -> CommandLineProblem {
      .pabulib(path: path, line: error.line, problem)
    }
    switch error.problem {
    case .tooLarge(let limit): return .fileTooLarge(path: path, megabytes: limit >> 20)
    case .notUTF8: return .notUTF8(path: path, line: error.line)
    case .unclosedQuote: return wrong(.unclosedQuote)
    case .noSection: return wrong(.noSection)
    case .missingSection(let section): return wrong(.missingSection(section.rawValue))
    case .duplicateSection(let section): return wrong(.duplicateSection(section.rawValue))
    case .missingColumn(let column): return wrong(.missingColumn(column.rawValue))
    case .duplicateColumn(let column): return wrong(.duplicateColumn(column.rawValue))
    case .emptyField(let column): return wrong(.emptyField(column.rawValue))
    case .noVoteType: return wrong(.noVoteType)
    case .otherVoteType(let name): return wrong(.otherVoteType(name))
    case .noProjects: return wrong(.noProjects)
    case .noVotes: return wrong(.noVotes)
    case .duplicateProject(let id): return wrong(.duplicateProject(id))
    case .duplicateVoter(let id): return wrong(.duplicateVoter(id))
    case .unknownProject(let id): return wrong(.unknownProject(id))
    case .projectTwice(let id): return wrong(.projectTwice(id))
    case .unequalLists(let projects, let points):
      return wrong(.unequalLists(projects: projects, points: points))
    case .negativePoints(let text): return wrong(.negativePoints(text))
    case .fractionalPoints(let text): return wrong(.fractionalPoints(text))
    case .pointsNotANumber(let text): return wrong(.pointsNotANumber(text))
    case .tooManyPoints(let text): return wrong(.tooManyPoints(text))
    }
  }
}
