import Glibc
import Testing

@Suite("The sample of Göteborg 2016")
struct SampleTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let sample = "\(root)/sample-sessions/goteborg-2016"

  @Test("Every line of its log is as the documented schema says")
  func schema() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "check.py",
      """
      import json, sys, jsonschema
      validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
      lines = open(sys.argv[2], "rb").read().split(b"\\n")
      assert lines.pop() == b"" and len(lines) > 300
      for number, line in enumerate(lines, 1):
          for error in validator.iter_errors(json.loads(line)):
              sys.exit(f"line {number}: {error.message}")

      """)
    // The system's own Python may be the one that has the module.
    let run = try CommandRun(
      shell: """
        for python in python3 /usr/bin/python3; do
          "$python" -c 'import jsonschema' 2>/dev/null || continue
          exec "$python" check.py '\(Self.root)/docs/event-log.schema.json' \
            '\(Self.sample)/session.jsonl'
        done
        echo 'python3-jsonschema is missing: run `sh .ci/setup tests`' >&2
        exit 1
        """, in: folder, environment: Self.surroundings)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// What finds the Python that the person who runs the tests has.
  private static var surroundings: [String: String] {
    var values: [String: String] = [:]
    for name in ["PATH", "HOME"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }

  @Test("Its script makes the log and the documentation again, byte for byte")
  func reproducible() throws {
    let sample = Self.sample
    let folder = try TemporaryFolder()
    for arguments in [
      ["new", "session.jsonl", "--plan", "\(sample)/plan.yaml", "--scripted", "2016"],
      ["apply", "session.jsonl", "--input", "\(sample)/script.jsonl"],
      ["export", "session.jsonl", "--to", "markdown", "--output", "documentation.md"],
    ] {
      let run = try CommandRun(arguments, in: folder)
      try #require(run.status == 0, "\(run.errors)")
    }
    for name in ["session.jsonl", "documentation.md"] {
      let compared = try CommandRun(shell: "cmp \(name) '\(sample)/\(name)'", in: folder)
      #expect(compared.status == 0, "\(compared.output)\(compared.errors)")
    }
    #expect(try CommandRun(["log", "verify", "session.jsonl"], in: folder).status == 0)
  }
}
