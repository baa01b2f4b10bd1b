import Glibc
import Language

/// The program `typst`, where it is installed.
enum Typesetter {
  private static let program = "typst"

  /// Makes sure that it is there, before anything is done that counts on it.
  static func requireInstalled() throws(CommandFailure) {
    _ = try run(["--version"], input: [])
  }

  /// The PDF that it makes of a source.
  ///
  /// As PDF/UA-1, which says that the file can be read aloud; where the installed version does not know that, or a letter
  /// is in none of its fonts, as ordinary PDF.
  static func pdf(of source: [UInt8]) throws(CommandFailure) -> [UInt8] {
    var complaint: [UInt8] = []
    for options in [["--pdf-standard", "ua-1"], []] {
      let run = try run(["compile", "--format", "pdf"] + options + ["-", "-"], input: source)
      if run.isSuccess, run.output.starts(with: "%PDF".utf8) { return run.output }
      complaint = run.errors
    }
    let lines = String(decoding: complaint, as: UTF8.self).split(separator: "\n")
    throw .problem(
      .printing(.typesetterFailed(reason: lines.first.map(String.init) ?? program)))
  }

  private static func run(
    _ arguments: [String], input: [UInt8]
  ) throws(CommandFailure) -> ProgramRun {
    do { return try ProgramRun(program, arguments, input: input) } catch {
      switch error {
      case .missing: throw .problem(.printing(.typesetterMissing))
      case .system(let code): throw .problem(.system(code: code, path: program))
      }
    }
  }
}
