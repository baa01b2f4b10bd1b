import Documentation
import Language
import SessionEngine
import SessionFormat
import TerminalKit

/// The result of a vote for people and for programs.
struct TallyReport {
  private let tally: Tally
  private let state: SessionState

  /// The result of a vote of a session.
  init(of tally: Tally, in state: SessionState) {
    self.tally = tally
    self.state = state
  }

  private func title(_ theme: ThemeID) -> String? { state.themes[theme]?.title.text }

  // MARK: For programs

  /// One JSON object on one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("vote", text: tally.vote.description)
    writer.member("state", text: tally.phase.rawValue)
    writer.key("rule")
    writer.beginObject()
    writer.member("dotsPerVoter", tally.rule.dotsPerVoter)
    writer.member("capPerTheme", tally.rule.capPerTheme)
    writer.member("cutAfter", tally.rule.cutAfter)
    writer.endObject()
    writer.member("voters", tally.voters)
    writer.member("handedOut", tally.handedOut)
    writer.member("counted", tally.counted)
    writer.member("unused", tally.unused)
    writer.member("unaccounted", tally.unaccounted)
    writer.key("ranking")
    writer.beginArray()
    for row in tally.ranking { write(row, to: &writer) }
    writer.endArray()
    writer.key("cut")
    if let cut = tally.cut { write(cut, to: &writer) } else { writer.null() }
    writer.member("meaning", text: tally.rule.meaning.rawValue)
    writer.member("spoilt", tally.spoilt)
    writer.key("places")
    writer.beginArray()
    for place in tally.places { write(place, to: &writer) }
    writer.endArray()
    writer.key("differences")
    writer.beginArray()
    for place in state.votes[tally.vote]?.differences ?? [] {
      writeDifference(at: place, to: &writer)
    }
    writer.endArray()
    writer.key("themes")
    writer.beginArray()
    for row in tally.ranking { writeDetails(of: row, to: &writer) }
    writer.endArray()
    writer.key("sensitivity")
    if let sensitivity = state.cutSensitivity(of: tally.vote) {
      write(sensitivity, to: &writer)
    } else {
      writer.null()
    }
    writer.key("chosen")
    if let chosen = state.chosenThemes(of: tally.vote) {
      writeTitles(chosen, to: &writer)
    } else {
      writer.null()
    }
    writer.key("secondCounts")
    writer.beginArray()
    for count in state.twiceCounted(in: tally.vote) { write(count, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private func writeDetails(of row: Tally.Row, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("theme", text: title(row.theme))
    writer.member("largestStack", row.largestStack)
    writer.member("distanceToCut", tally.distanceToCut(of: row.theme))
    writer.endObject()
  }

  private func write(_ place: TallyPlace, to writer: inout JSONWriter) {
    writer.beginObject()
    switch place.kind {
    case .wall: writer.member("place", text: "wall")
    case .table(let table): writer.member("place", text: table.description)
    case .ballots: writer.member("place", text: "ballots")
    }
    writer.member("voters", place.sum.voters)
    writer.member("ballots", place.ballots)
    writer.member("handedOut", place.sum.handedOut)
    writer.member("counted", place.sum.counted)
    writer.member("unused", place.sum.unused)
    writer.member("unaccounted", place.sum.unaccounted)
    writer.endObject()
  }

  private func writeDifference(at place: CountPlace, to writer: inout JSONWriter) {
    let vote = state.votes[tally.vote]
    writer.beginObject()
    writer.member("theme", text: title(place.theme))
    writer.member("table", text: place.table?.description)
    writer.member("perspective", text: place.perspective?.rawValue)
    writer.member("first", vote?.counts[place])
    writer.member("second", vote?.checks[place])
    writer.endObject()
  }

  private func write(_ count: TwiceCounted, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("theme", text: title(count.place.theme))
    writer.member("table", text: count.place.table?.description)
    writer.member("perspective", text: count.place.perspective?.rawValue)
    writer.member("first", count.first)
    writer.member("second", count.second)
    writer.member("used", count.used)
    writer.member("settledBy", text: count.settledBy?.by.description)
    writer.member("settledAt", count.settledBy.map { Int(clamping: $0.at.wall) })
    writer.member("reason", text: count.settledBy?.reason?.text)
    writer.endObject()
  }

  private func write(_ sensitivity: CutSensitivity, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("oneVoter")
    writeTitles(sensitivity.oneVoter, to: &writer)
    writer.key("tables")
    writer.beginArray()
    for table in sensitivity.tables { writer.string(table.description) }
    writer.endArray()
    writer.endObject()
  }

  private func writeTitles(_ themes: [ThemeID], to writer: inout JSONWriter) {
    writer.beginArray()
    for theme in themes {
      if let title = title(theme) { writer.string(title) } else { writer.null() }
    }
    writer.endArray()
  }

  private func write(_ row: Tally.Row, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("rank", row.rank)
    writer.member("theme", text: title(row.theme))
    writer.member("dots", row.dots)
    writer.member("supporters", row.supporters)
    writer.key("tied")
    writer.boolean(row.isTied)
    writer.endObject()
  }

  private func write(_ cut: Tally.Cut, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("after", cut.after)
    writer.member("margin", cut.margin)
    writer.key("tiedAcross")
    writeTitles(cut.tiedAcross, to: &writer)
    writer.endObject()
  }

  /// Rows for a spreadsheet.
  func csv(_ catalogue: Catalogue) -> [UInt8] {
    table(catalogue).csv(columns: ["rank", "letter", "theme", "dots", "supporters", "tied"])
  }

  // MARK: For people

  /// The ranking as a table, then the rule, whether the dots add up, and what the result means, in words.
  func lines(_ catalogue: Catalogue, utcOffsetMinutes: Int?) -> [String] {
    let name = catalogue.names.entity(.vote(tally.vote), NamingContext())
    let heading = "\(name.startingSentence) (\(catalogue.kinds.votePhase(tally.phase)))"
    guard tally.phase != .draft,
      let sentences = VoteSentences(
        of: tally.vote, in: state, catalogue, utcOffsetMinutes: utcOffsetMinutes)
    else { return [heading, catalogue.tally.notOpened] }
    var lines = [heading + (isRevealed ? "" : " – \(catalogue.results.notRevealed)"), ""]
    lines += ranking(catalogue) + [""] + sentences.rule + sentences.reconciliation
    lines += sentences.places
    if let handedOut = tally.handedOut, let missing = tally.unaccounted, missing > 0 {
      lines.append(
        catalogue.results.missing(
          handedOut.clampedSubtracting(missing), handedOut, missing) + ".")
    }
    return lines + sentences.ties + sentences.support + sentences.perspectives
      + sentences.corrections + sentences.cut + sentences.decisions
  }

  private var isRevealed: Bool {
    state.votes[tally.vote].map { $0.revealedThemes >= $0.themes.count } ?? false
  }

  private func table(_ catalogue: Catalogue) -> RankingTable {
    RankingTable(
      tally.ranking.map { row in
        RankingTable.Entry(
          rank: row.rank, mark: state.themes[row.theme]?.letter.description ?? "",
          name: title(row.theme) ?? catalogue.names.erased, amount: row.dots,
          supporters: row.supporters, isTied: row.isTied)
      })
  }

  private func ranking(_ catalogue: Catalogue) -> [String] {
    let texts = catalogue.tally
    return table(catalogue).lines(
      rank: texts.rank, name: texts.theme, amount: texts.dots, supporters: texts.supporters)
  }
}
