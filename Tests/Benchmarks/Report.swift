/// What was measured, in tables.
struct Report {
  private let measurements: [Measurements]
  private let isMarkdown: Bool
  private let isLarge: Bool

  /// The report on these measurements.
  ///
  /// - Parameter size: How much had happened in the session; nothing beyond the sample for the sample.
  init(_ measurements: [Measurements], size: LargeWorkshop.Size, isMarkdown: Bool) {
    self.measurements = measurements
    isLarge = size.comments > 0
    self.isMarkdown = isMarkdown
  }

  /// All of it.
  var lines: [String] {
    var lines = [Machine.description, ""] + measured.lines(isMarkdown: isMarkdown)
    guard measurements.contains(where: { $0.target.origin == .ours }) else { return lines }
    lines += ["", "Times as many as the others needed:", ""]
    lines += ratios.lines(isMarkdown: isMarkdown)
    return lines + ["", "Limits:", ""] + limits.lines(isMarkdown: isMarkdown)
  }

  private var measured: TextTable {
    var table = TextTable([
      "program", "first frame ms", "p95", "bytes", "echo ms", "p95", "p99 best round", "bytes/key",
      "CPU ms/key", "RSS MB",
    ])
    for measured in measurements {
      let keys = measured.keysPressed
      table.add([
        measured.target.name + note(on: measured),
        milliseconds(measured.starts.all.median), milliseconds(measured.starts.all.percentile(95)),
        measured.startBytes.all.median.map(String.init) ?? "",
        milliseconds(measured.keys.all.median), milliseconds(measured.keys.all.percentile(95)),
        milliseconds(measured.keys.best(percentile: 99)),
        measured.bytesPerKey.map(String.init) ?? "",
        milliseconds(keys > 0 ? measured.keyProcessorTime / keys : nil),
        DecimalFraction.hundredths(measured.peakMemory * 100 / 1024, digits: 1),
      ])
    }
    return table
  }

  /// Says it if keys were not answered, since the other numbers do not.
  private func note(on measured: Measurements) -> String {
    measured.keysUnanswered == 0 ? "" : " (\(measured.keysUnanswered) keys unanswered)"
  }

  private var ratios: TextTable {
    let others = measurements.filter { $0.target.origin != .ours }
    let names = others.map { String($0.target.name.prefix { $0 != "," && $0 != ":" }) }
    var table = TextTable(
      ["program"] + names.map { "start ÷ \($0)" } + names.map { "echo ÷ \($0)" })
    for ours in measurements where ours.target.origin == .ours {
      table.add(
        [ours.target.name]
          + others.map { ratio(ours.starts.all.median, $0.starts.all.median) }
          + others.map { ratio(ours.keys.all.median, $0.keys.all.median) })
    }
    return table
  }

  private var limits: TextTable {
    var table = TextTable(["limit", "at most", "measured", "kept"])
    func add(_ name: String, _ limit: Int, _ value: Int?, _ written: (Int?) -> String) {
      guard let value else { return }
      table.add([name, written(limit), written(value), value <= limit ? "yes" : "NO"])
    }
    for measured in measurements where measured.target.origin == .ours {
      let name = measured.target.name
      add(
        "\(name): first frame ms", isLarge ? Budgets.largeFirstFrame : Budgets.firstFrame,
        measured.starts.all.median, milliseconds)
      if case .other = measured.target.keys {
        add("\(name): ms", Budgets.keyToStage, measured.keys.all.median, milliseconds)
      } else {
        add("\(name): echo ms", Budgets.echo, measured.keys.all.median, milliseconds)
        add("\(name): p95", Budgets.echo95, measured.keys.all.percentile(95), milliseconds)
        add("\(name): p99", Budgets.echo99, measured.keys.best(percentile: 99), milliseconds)
      }
      add(
        "\(name): RSS MB", isLarge ? Budgets.largePeakMemory : Budgets.peakMemory,
        measured.peakMemory
      ) {
        $0.map { DecimalFraction.hundredths($0 * 100 / 1024, digits: 1) } ?? ""
      }
      if let peer = measured.target.bytesPeer, let limit = bytesPerKey(of: peer) {
        add("\(name): bytes/key, as \(peer.rawValue)", limit, measured.bytesPerKey) {
          $0.map(String.init) ?? ""
        }
      }
    }
    return table
  }

  private func bytesPerKey(of peer: Target.BytesPeer) -> Int? {
    measurements.first { $0.target.name == peer.rawValue }?.bytesPerKey
  }

  private func ratio(_ ours: Int?, _ other: Int?) -> String {
    guard let ours, let other, other > 0 else { return "" }
    return DecimalFraction.hundredths(ours * 100 / other, digits: 1)
  }

  private func milliseconds(_ nanoseconds: Int?) -> String {
    nanoseconds.map { DecimalFraction.hundredths(($0 + 5_000) / 10_000, digits: 2) } ?? ""
  }
}

/// Numbers with one or two decimals, from whole numbers.
enum DecimalFraction {
  /// A number of hundredths as a decimal fraction of one or two digits.
  static func hundredths(_ value: Int, digits: Int) -> String {
    let scaled = digits == 1 ? (value + 5) / 10 : value
    let unit = digits == 1 ? 10 : 100
    let fraction = String(scaled % unit)
    return "\(scaled / unit)."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
