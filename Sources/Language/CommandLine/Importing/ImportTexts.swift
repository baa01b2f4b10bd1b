import SessionEngine

/// What reading a file in would add, and what in it is like something that is there.
public struct ImportTexts: Sendable {
  /// What would be added in all.
  let wouldAdd: @Sendable (ImportFindings) -> String
  /// The very same file was read in before.
  let isKnown: String
  /// Nothing has been changed.
  let nothingChanged: String
  /// A table and a run, or the room.
  let place: @Sendable (TableID?, StepRun?, NamingContext) -> String
  /// A theme by its title.
  let theme: @Sendable (_ title: String, _ isNew: Bool) -> String
  /// So many rows are the same as something that is there or stands earlier in the file.
  let same: @Sendable (Int) -> String
  /// So many are almost the same.
  let almostSame: @Sendable (Int) -> String
  /// A line of the file.
  let line: @Sendable (Int) -> String
  /// What a row is like.
  let other: @Sendable (ImportFindings.LookAlike.Other) -> String
  /// Words in quotation marks.
  let quoted: @Sendable (String) -> String
  /// Lines that are not read.
  let unread: @Sendable ([Int]) -> String
  /// So many rows were left out as the same as others.
  public let skipped: @Sendable (Int) -> String
  /// After the file was read in: so many of its rows were the same as others, so many almost.
  public let lookedAlike: @Sendable (_ same: Int, _ almost: Int) -> String

  /// The preview, a line each.
  public func lines(_ findings: ImportFindings, _ context: NamingContext) -> [String] {
    var lines = ["\(findings.path): \(findings.isKnown ? isKnown : wouldAdd(findings))"]
    if findings.skipped > 0 { lines.append(skipped(findings.skipped)) }
    if !findings.isKnown {
      let places = findings.places.map { (place($0.table, $0.run, context), $0.count) }
      let themes = findings.themes.map { (theme($0.title, $0.isNew), $0.count) }
      for table in [places, themes] where !table.isEmpty { lines += [""] + columns(table) }
    }
    // All that was read in before is like itself.
    guard !findings.isKnown else { return lines + ["", nothingChanged] }
    for (found, title) in [
      (findings.same, same(findings.same.count)),
      (findings.almostSame, almostSame(findings.almostSame.count)),
    ] where !found.isEmpty {
      lines += ["", title] + found.flatMap { lookAlike($0, context) }
    }
    if !findings.unreadLines.isEmpty { lines += ["", unread(findings.unreadLines)] }
    return lines + ["", nothingChanged]
  }

  private func lookAlike(
    _ found: ImportFindings.LookAlike, _ context: NamingContext
  ) -> [String] {
    var whereabouts = other(found.other)
    if case .comment(_, let table, let run) = found.other {
      whereabouts += ", \(place(table, run, context))"
    }
    let percent = found.percent.map { " (\($0) %)" } ?? ""
    return [
      "  \(line(found.line)): \(quoted(found.text.onOneLine))",
      "    \(found.percent == nil ? "=" : "≈") \(whereabouts)\(percent): \(quoted(found.otherText.onOneLine))",
    ]
  }

  /// Numbers in a column, right of the longest label.
  private func columns(_ rows: [(label: String, count: Int)]) -> [String] {
    let width = rows.map(\.label.count).max() ?? 0
    let digits = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { label, count in
      let number = String(count)
      return "  \(label)\(String(repeating: " ", count: width - label.count + 2))"
        + String(repeating: " ", count: digits - number.count) + number
    }
  }
}

extension String {
  /// All of the words on one line.
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension [Int] {
  /// The first numbers of a list.
  var firstOfMany: String {
    prefix(10).map(String.init).joined(separator: ", ") + (count > 10 ? " …" : "")
  }
}
