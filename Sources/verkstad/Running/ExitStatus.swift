/// How the program ends, for the shell and for other programs.
enum ExitStatus: Int32 {
  /// What was asked was done.
  case done = 0
  /// It was refused, or it failed.
  case failed = 1
  /// It was asked in a way that makes no sense.
  case misuse = 2
}
