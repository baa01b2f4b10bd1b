import Language
import SessionEngine
import SessionFormat

extension CommandLineProblem {
  /// What is wrong with a plan.
  static func plan(_ error: PlanError, path: String) -> CommandLineProblem {
    func wrong(_ problem: PlanProblem) -> CommandLineProblem {
      .plan(path: path, line: error.line, column: error.column, problem)
    }
    switch error.problem {
    case .tooLarge(let limit): return .fileTooLarge(path: path, megabytes: limit / 1_000_000)
    case .notUTF8: return .notUTF8(path: path, line: error.line)
    case .syntax(let reason): return wrong(.notYAML(reason: reason))
    case .alias(let name): return wrong(.alias(name))
    case .duplicateKey(let key): return wrong(.duplicateKey(key))
    case .unknownKey(let key, let nearest): return wrong(.unknownKey(key, nearest: nearest))
    case .missing(let key): return wrong(.missingKey(key))
    case .unexpected(let key, let expected):
      return wrong(.wrongKind(key: key, expected: ExpectedKind(expected)))
    case .unknownWord(let word, let key, let known, let nearest):
      return wrong(.unknownWord(word, key: key, known: known, nearest: nearest))
    case .outOfRange(let key, let value, let allowed):
      return wrong(.outOfRange(key: key, value: value, allowed: allowed))
    case .tooLong(let key, let limit): return wrong(.tooLong(key: key, limit: limit))
    case .itemCount(let key, let count, let allowed):
      return wrong(.itemCount(key: key, count: count, allowed: allowed))
    case .duplicateTable(let number): return wrong(.duplicateTable(number))
    case .unknownTable(let number): return wrong(.unknownTable(number))
    }
  }

  /// What is wrong with a file of rows.
  static func csv(_ error: CSVError, path: String) -> CommandLineProblem {
    func wrong(_ problem: CSVProblem) -> CommandLineProblem {
      .csv(path: path, line: error.line, column: error.column, problem)
    }
    switch error.problem {
    case .tooLarge(let limit): return .fileTooLarge(path: path, megabytes: limit >> 20)
    case .notUTF8, .utf16: return .notUTF8(path: path, line: error.line)
    case .tooManyRows(let limit): return wrong(.tooManyRows(limit: limit))
    case .nul: return wrong(.nul)
    case .noHeader: return wrong(.empty)
    case .unknownColumn(let name, let nearest):
      return wrong(.unknownColumn(name, nearest: nearest?.rawValue))
    case .missingColumn(let column): return wrong(.missingColumn(column.rawValue))
    case .duplicateColumn(let column): return wrong(.duplicateColumn(column.rawValue))
    case .fieldCount(let found, let expected):
      return wrong(.fieldCount(found: found, expected: expected))
    case .unclosedQuote: return wrong(.unclosedQuote)
    case .textAfterQuote: return wrong(.textAfterQuote)
    case .missingValue: return wrong(.emptyField)
    case .notANumber(let text): return wrong(.notANumber(text))
    case .outOfRange(let text, let least): return wrong(.outOfRange(text, least: least))
    case .notASlip(let text): return wrong(.notASlip(text))
    case .unknownKind(let text, let known): return wrong(.unknownKind(text, known: known))
    }
  }
  /// What is wrong with a Markdown file.
  static func markdown(_ error: MarkdownError, path: String) -> CommandLineProblem {
    switch error.problem {
    case .tooLarge(let limit): .fileTooLarge(path: path, megabytes: limit >> 20)
    case .notUTF8: .notUTF8(path: path, line: error.line)
    case .tooManyRows(let limit):
      .markdown(path: path, line: error.line, .tooManyRows(limit: limit))
    case .nul: .markdown(path: path, line: error.line, .nul)
    case .nothingFound: .markdown(path: path, line: error.line, .nothingFound)
    }
  }
}
