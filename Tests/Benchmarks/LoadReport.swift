/// What came of a load, in tables.
struct LoadReport {
  private let measured: LoadMeasurements
  private let isMarkdown: Bool

  /// The report on these measurements.
  init(_ measured: LoadMeasurements, isMarkdown: Bool) {
    self.measured = measured
    self.isMarkdown = isMarkdown
  }

  /// All of it.
  var lines: [String] {
    var table = TextTable(["what", "times", "median ms", "p95", "p99", "p99 ÷ disk's"])
    func add(_ name: String, _ values: Distribution) {
      table.add([
        name, String(values.count), milliseconds(values.median),
        milliseconds(values.percentile(95)), milliseconds(values.percentile(99)),
        ratio(values.percentile(99), measured.disk.percentile(99)),
      ])
    }
    add("echo of a key at the desks", measured.echo)
    add("Enter to log", measured.enterToLog)
    add("log to stage", measured.logToStage)
    add("Enter to stage", measured.enterToStage)
    add("floor: write and sync", measured.disk)
    let text =
      "\(measured.comments) comments in \(measured.keys) keys, of which \(measured.keys - measured.keysAnswered) had no echo before the next one."
    return [Machine.description, "", text, ""] + table.lines(isMarkdown: isMarkdown) + [""]
      + verdicts
  }

  private var verdicts: [String] {
    var lines = measured.faults
    if lines.isEmpty {
      lines.append("Every character is in the log once, in order at each desk.")
    }
    if let stage = measured.enterToStage.percentile(99), let disk = measured.disk.percentile(99) {
      let behind = max(0, stage - disk)
      lines.append(
        "Stage behind Enter at p99, the disk's p99 apart: \(milliseconds(behind)) ms; at most \(milliseconds(Budgets.stageBehind)): \(behind <= Budgets.stageBehind ? "kept" : "NOT kept")."
      )
    }
    return lines
  }

  private func milliseconds(_ nanoseconds: Int?) -> String {
    nanoseconds.map { DecimalFraction.hundredths(($0 + 5_000) / 10_000, digits: 2) } ?? ""
  }

  private func ratio(_ value: Int?, _ other: Int?) -> String {
    guard let value, let other, other > 0 else { return "" }
    return DecimalFraction.hundredths(value * 100 / other, digits: 1)
  }
}
