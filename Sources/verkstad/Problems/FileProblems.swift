import EventLog
import Glibc
import Language
import WorkshopSession

extension CommandLineProblem {
  /// The problem behind an `errno`.
  static func system(code: Int32, path: String) -> CommandLineProblem {
    switch code {
    case ENOENT, ENOTDIR: .fileMissing(path: path)
    case EISDIR: .isFolder(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case EROFS: .storage(path: path, .readOnlyDisk)
    case EEXIST: .fileExists(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    default: .systemError(path: path, reason: strerror(code).map { String(cString: $0) } ?? "")
    }
  }

  /// The same for a file that is to be made, where it is the folder that may be missing.
  static func making(code: Int32, path: String) -> CommandLineProblem {
    code == ENOENT || code == ENOTDIR ? .folderMissing(path: path) : system(code: code, path: path)
  }

  /// What is wrong with a session's file.
  static func log(_ problem: LogProblem, path: String) -> CommandLineProblem {
    switch problem {
    case .file(let error): log(error, path: path)
    case .event(let sequence, _): .damagedLog(path: path, line: sequence + 1)
    }
  }

  /// What stands in the way of making a log.
  static func making(_ problem: LogProblem, path: String) -> CommandLineProblem {
    problem == .file(.missing) ? .folderMissing(path: path) : log(problem, path: path)
  }

  private static func log(_ error: LogError, path: String) -> CommandLineProblem {
    switch error {
    case .missing: .fileMissing(path: path)
    case .isFolder: .isFolder(path: path)
    case .notAFile: .storage(path: path, .notAFile)
    case .noPermission: .noPermission(path: path)
    case .readOnlyMedia: .storage(path: path, .readOnlyDisk)
    case .alreadyExists: .fileExists(path: path)
    case .emptyFile: .emptyLog(path: path)
    case .notALog: .notALog(path: path, line: 1)
    case .creationInterrupted: .storage(path: path, .creationInterrupted)
    case .newerVersion(let version): .newerLog(path: path, version: version)
    case .damaged(let damage): self.damage(damage, path: path)
    case .noSpace: .diskFull(path: path)
    case .removed: .storage(path: path, .removed)
    case .invalidEntry: .storage(path: path, .lineTooLong)
    case .poisoned: .storage(path: path, .diskFailed)
    case .system(let failure): system(code: failure.code, path: path)
    }
  }

  private static func damage(_ damage: LogDamage, path: String) -> CommandLineProblem {
    if case .newerVersion(let version) = damage.problem {
      return .newerLog(path: path, version: version)
    }
    return .damagedLog(path: path, line: damage.line)
  }
}
