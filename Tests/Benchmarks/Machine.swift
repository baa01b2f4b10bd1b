import Glibc

/// The machine that measures.
enum Machine {
  /// Its processor, kernel and load in a sentence.
  static var description: String {
    let processor =
      text("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
      .flatMap { $0.split(separator: ":").last } ?? " unknown processor"
    let kernel = text("/proc/sys/kernel/osrelease").prefix { !$0.isWhitespace }
    let load = text("/proc/loadavg").prefix { $0 != " " }
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(cores) ×\(processor), Linux \(kernel), load \(load), \(build) build, terminal 120×40."
  }

  #if DEBUG
    private static let build = "DEBUG (its times say nothing)"
  #else
    private static let build = "release"
  #endif

  private static func text(_ path: String) -> String {
    (try? File.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
