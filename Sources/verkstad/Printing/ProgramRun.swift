import Glibc

/// One run of another program, from its input to its end. What goes in and comes out is never in a file with a name.
struct ProgramRun {
  /// Why a program could not be run.
  enum Failure: Error {
    /// There is no program of that name.
    case missing
    /// The system refused for another reason, an `errno`.
    case system(code: Int32)
  }

  /// Whether it ended with 0.
  let isSuccess: Bool
  /// What it wrote as its result.
  let output: [UInt8]
  /// What it complained about.
  let errors: [UInt8]

  /// Runs a program, looked for as a shell does, and waits for it.
  init(_ name: String, _ arguments: [String], input: [UInt8]) throws(Failure) {
    // Files instead of pipes, so that neither program waits for the other to read.
    let (source, result, complaints) = try (NamelessFile(), NamelessFile(), NamelessFile())
    if let code = StandardStream(source.descriptor).write(input) { throw .system(code: code) }
    lseek(source.descriptor, 0, SEEK_SET)
    let process = try ProgramRun.start(
      name, arguments, streams: [source, result, complaints].map(\.descriptor))
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw .system(code: errno) }
    }
    // Neither a signal nor another exit code.
    isSuccess = status == 0
    output = try result.contents()
    errors = try complaints.contents()
  }

  /// Starts a program, looked for as a shell does, with these descriptors as its standard streams.
  static func start(
    _ name: String, _ arguments: [String], streams: [Int32]
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, name, &actions, nil, &words, environ)
    if code == ENOENT || code == EACCES { throw .missing }
    guard code == 0 else { throw .system(code: code) }
    return process
  }
}

/// A file without a name, which is gone with its last reference.
private final class NamelessFile {
  private let file: UnsafeMutablePointer<FILE>

  init() throws(ProgramRun.Failure) {
    guard let file = tmpfile() else { throw .system(code: errno) }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
  }

  deinit { fclose(file) }

  var descriptor: Int32 { fileno(file) }

  /// All that was written into it.
  func contents() throws(ProgramRun.Failure) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { throw .system(code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
