import Glibc
import TerminalTestSupport

/// The sample workshop, played anew so that its clocks are of today.
enum SampleWorkshop {
  /// Words that are typed at desks, in the letters of the sample's language.
  static let words = "en mening som någon vid bordet säger och som rummet känner igen ".map(
    String.init)

  /// Plays the sample until the step of that name begins, or to the end, and returns the file.
  static func play(until step: String?, in scratch: ScratchFolder) throws -> String {
    let sample = try folder()
    let name = step.map { "until-\($0)" } ?? "whole"
    let file = "\(scratch.path)/\(name).jsonl"
    let commands = "\(scratch.path)/\(name).commands.jsonl"
    let script = String(decoding: try File.read("\(sample)/script.jsonl"), as: UTF8.self)
    let lines = script.split(separator: "\n").prefix { line in
      step.map { !line.contains("\"startStep\":{\"run\":\"\($0).1\"}") } ?? true
    }
    try File.write(lines.map { withoutTime($0) + "\n" }.joined().utf8, to: commands)
    let verkstad = BuiltProgram.path("verkstad")
    try scratch.run([verkstad, "new", file, "--plan", "\(sample)/plan.yaml"])
    try scratch.run([verkstad, "apply", file, "--input", commands])
    return file
  }

  /// The moment of a command may be said only in a scripted session, and those stand still.
  private static func withoutTime(_ line: Substring) -> String {
    guard let start = line.firstRange(of: "\"at\":\""),
      let end = line[start.upperBound...].firstRange(of: "\",")
    else { return String(line) }
    return String(line[..<start.lowerBound] + line[end.upperBound...])
  }

  /// The sample's folder, found from the current folder upwards.
  static func folder() throws -> String {
    var prefix = "."
    for _ in 0..<8 {
      let candidate = "\(prefix)/sample-sessions/goteborg-2016"
      if access("\(candidate)/plan.yaml", R_OK) == 0 { return candidate }
      prefix += "/.."
    }
    throw PseudoTerminal.Failure(
      description: "sample-sessions/goteborg-2016 is not here; run this in the package's folder")
  }
}
