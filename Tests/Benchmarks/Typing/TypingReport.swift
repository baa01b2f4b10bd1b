/// What came of typing talk and slips, in tables.
enum TypingReport {
  /// The report on talk.
  static func lines(_ result: SpeechResult, speed: Int, isMarkdown: Bool) -> [String] {
    let minutes = DecimalFraction.hundredths(result.spokenFor / 600, digits: 1)
    let rate = result.spokenFor > 0 ? result.words * 60_000 / result.spokenFor : 0
    let lead =
      "\(result.words) words in \(minutes) minutes (\(rate) a minute), \(result.sentences) sentences written at about \(NoteTaker.rate) keys a second\(speed == 1 ? "" : ", \(speed) times as fast as life")."
    let lags = Distribution(result.lags)
    let behind =
      "Behind speech when a sentence has been written: median \(seconds(lags.median)) s, at most \(seconds(lags.percentile(100))) s."
    return [Machine.description, "", lead, behind, ""]
      + table(result.counts, sentences: result.sentences, isMarkdown: isMarkdown) + [""]
      + verdict(
        result.faults,
        "Every sentence is in the log once, in order, at its table, with its kind and from where it was said."
      )
  }

  /// The report on slips.
  static func lines(_ result: SlipResult, isMarkdown: Bool) -> [String] {
    [
      "\(result.slips) slips of \(TypedWorkshop.tables) tables in two rounds, \(result.typed) of them typed.",
      "",
    ] + table(result.counts, sentences: result.typed, isMarkdown: isMarkdown) + [""]
      + verdict(
        result.faults, "Every slip is in the log once, and every table's slips add up.")
  }

  /// The report on dots.
  static func lines(_ results: [DotResult], isMarkdown: Bool) -> [String] {
    var table = TextTable(["way in", "read out", "keys", "minutes"])
    for result in results {
      let keys = result.counts.keys(.dots) + result.counts.keys(.wayIn)
      let minutes = DecimalFraction.hundredths(result.milliseconds / 600, digits: 1)
      table.add([result.way.name, String(result.way.lines.count), String(keys), minutes])
    }
    let room =
      "\(VotingRoom.people) people with \(VotingRoom.dots) dots each, \(VotingRoom.themes) themes, \(VotingRoom.tables) tables."
    return [room, ""] + table.lines(isMarkdown: isMarkdown) + [""]
      + verdict(
        results.flatMap(\.faults),
        "Every way in gives every theme the same dots, and the dots add up.")
  }

  private static func table(_ counts: KeyCounts, sentences: Int, isMarkdown: Bool) -> [String] {
    var table = TextTable(["keys for", "times", "keys", "keys a time"])
    func add(_ name: String, times: Int, keys: Int) {
      let each = times > 0 ? DecimalFraction.hundredths(keys * 100 / times, digits: 1) : ""
      table.add([name, String(times), String(keys), each])
    }
    for purpose in KeyPurpose.allCases where counts.times(purpose) > 0 {
      add(purpose.name, times: counts.times(purpose), keys: counts.keys(purpose))
    }
    add("all beyond the sentences", times: sentences, keys: counts.beyondSentences)
    return table.lines(isMarkdown: isMarkdown)
  }

  private static func verdict(_ faults: [String], _ sentence: String) -> [String] {
    faults.isEmpty ? [sentence] : faults
  }

  private static func seconds(_ milliseconds: Int?) -> String {
    milliseconds.map { DecimalFraction.hundredths(max(0, $0) / 10, digits: 1) } ?? ""
  }
}
