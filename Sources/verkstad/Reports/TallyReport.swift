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
    writer.endObject()
    return writer.bytes
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
    writer.beginArray()
    for theme in cut.tiedAcross {
      if let title = title(theme) { writer.string(title) } else { writer.null() }
    }
    writer.endArray()
    writer.endObject()
  }

  /// Rows for a spreadsheet.
  func csv(_ catalogue: Catalogue) -> [UInt8] {
    table(catalogue).csv(columns: ["rank", "letter", "theme", "dots", "supporters", "tied"])
  }

  // MARK: For people

  /// The ranking as a table, then the rule, the sum and the cut in words.
  func lines(_ catalogue: Catalogue) -> [String] {
    let texts = catalogue.tally
    let name = catalogue.names.entity(.vote(tally.vote), NamingContext())
    let heading = "\(name.startingSentence) (\(catalogue.kinds.votePhase(tally.phase)))"
    guard tally.phase != .draft else { return [heading, texts.notOpened] }
    var lines = [heading, ""] + ranking(catalogue)
    lines += ["", texts.rule(tally.rule), texts.reconciliation(tally)]
    lines += ties(catalogue)
    if let cut = tally.cut {
      lines.append(
        cut.tiedAcross.isEmpty
          ? texts.cutClear(cut.after, cut.margin)
          : texts.cutTied(cut.after, cut.tiedAcross.map { named($0, catalogue) }))
    }
    return lines
  }

  private func named(_ theme: ThemeID, _ catalogue: Catalogue) -> String {
    title(theme).map(catalogue.names.quoted) ?? catalogue.names.erased
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

  private func ties(_ catalogue: Catalogue) -> [String] {
    var ranks: [Int] = []
    for row in tally.ranking where row.isTied && ranks.last != row.rank { ranks.append(row.rank) }
    return ranks.map { rank in
      let rows = tally.ranking.filter { $0.rank == rank }
      return catalogue.tally.tied(
        rank, rows.first?.dots ?? 0, rows.map { named($0.theme, catalogue) })
    }
  }

  private func ranking(_ catalogue: Catalogue) -> [String] {
    let texts = catalogue.tally
    return table(catalogue).lines(
      rank: texts.rank, name: texts.theme, amount: texts.dots, supporters: texts.supporters)
  }
}
