import Glibc

/// Why a log could not be opened, read or written, told apart as far as a person can act on it.
public enum LogError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing
  /// The path is a folder.
  case isFolder
  /// The path is neither a file nor a folder (a pipe, a device).
  case notAFile
  /// The account may not read or write the file, or write in its folder.
  case noPermission
  /// The file system is mounted read-only.
  case readOnlyMedia
  /// A file of that name exists already; nothing is ever overwritten.
  case alreadyExists
  /// The file has no bytes.
  case emptyFile
  /// The first line is not a line of a log.
  case notALog
  /// The making of the log was interrupted before its first batch was whole.
  case creationInterrupted
  /// A later version of the format: the file is whole, this program is too old.
  case newerVersion(Int)
  /// A record in the middle is wrong. It is never repaired; a reader shows what stands before it.
  case damaged(LogDamage)
  /// The disk, the quota or the largest file size is used up. Nothing was written.
  case noSpace
  /// The file was removed or replaced while it was open; what is written now would be lost.
  case removed
  /// The entry at this index of the batch is not fit to be a line; nothing was written.
  case invalidEntry(index: Int, LogEntry.Flaw)
  /// The disk has refused to keep what it was given. This writer never writes again; open a new
  /// one, and look what is there before trying again.
  case poisoned
  /// Any other failure, with its `errno`.
  case system(SystemCallFailure)

  init(_ failure: SystemCallFailure) {
    self =
      switch failure.code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .isFolder
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnlyMedia
      case EEXIST: .alreadyExists
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      default: .system(failure)
      }
  }
}

/// The first record of a log that is wrong.
public struct LogDamage: Equatable, Sendable {
  /// What is wrong with it.
  public enum Problem: Error, Equatable, Sendable {
    /// It is not laid out as a line of the log.
    case unreadable
    /// Its checksum does not fit its bytes.
    case checksum
    /// Its number is not the next one.
    case sequence(expected: Int, found: Int)
    /// It does not follow from the line before it: something was changed afterwards.
    case chain
    /// The file is shorter than it has been: lines that were read are gone.
    case truncated
    /// It was written by a later version of the program.
    case newerVersion(Int)
  }

  /// Number of the line, from 1.
  public let line: Int
  /// Where the line begins, in bytes from the beginning of the file.
  public let offset: Int
  /// What is wrong with it.
  public let problem: Problem
}

/// Why `LogWriter.append` wrote nothing that can be relied on.
public enum AppendFailure<Refusal: Error>: Error {
  /// The decision said no; nothing was written.
  case refused(Refusal)
  /// The log could not be written.
  case log(LogError)
}

extension AppendFailure: Equatable where Refusal: Equatable {}
