import Glibc

/// One run of a program: how it ended and what it said.
struct CommandRun {
  /// What it ended with; 128 and the signal where one ended it, as shells say it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// Why a run could not be made.
  struct Failure: Error {
    let step: String
    let code: Int32
  }

  /// The built program, which lies beside the bundle of these tests.
  static var program: String {
    get throws {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &buffer, buffer.count)
      guard count > 0 else { throw Failure(step: "readlink", code: errno) }
      let path = String(decoding: buffer[..<count], as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
      return "\(folder)/verkstad"
    }
  }

  /// Runs `verkstad` in a folder. Nothing of this process's environment is handed on but what is named.
  init(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      program: try Self.program, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of the shell in a folder; `$VERKSTAD` is the program.
  init(
    shell line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    var environment = environment
    environment["VERKSTAD"] = try Self.program
    try self.init(program: "/bin/sh", ["-c", line], in: folder, environment: environment)
  }

  private init(
    program: String, _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String]
  ) throws {
    let streams = try TemporaryFolder()
    let inputPath = try streams.write("input", input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "output"), (2, "errors")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, streams.path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var variables = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
    variables.merge(environment) { $1 }
    let process = try Self.spawn(
      "/bin/sh", ["-c", #"cd "$0" && exec "$@""#, folder.path, program] + arguments,
      variables.map { "\($0)=\($1)" }, actions: &actions)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(step: "waitpid", code: errno) }
    }
    let signal = status & 0x7F
    self.status = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    output = String(decoding: try streams.read("output"), as: UTF8.self)
    errors = String(decoding: try streams.read("errors"), as: UTF8.self)
  }

  /// Starts a program with no signals blocked or ignored, whatever the threads that run tests have.
  static func spawn(
    _ program: String, _ arguments: [String], _ variables: [String],
    actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var process: pid_t = 0
    var argumentPointers = ([program] + arguments).map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var blocked = sigset_t()
    sigemptyset(&blocked)
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let code = posix_spawn(
      &process, program, &actions, &attributes, &argumentPointers, &variablePointers)
    guard code == 0 else { throw Failure(step: "posix_spawn", code: code) }
    return process
  }
}
