import Language
import SessionFormat

/// The result of a vote from a `.pb` file for people and for programs.
struct PabulibReport {
  private let tally: PabulibTally
  private let file: String
  private let cut: PabulibTally.Cut?

  /// The result of the vote in that file, with a cut after so many projects.
  init(of tally: PabulibTally, file: String, cutAfter: Int?) {
    self.tally = tally
    self.file = file
    cut = cutAfter.map(tally.cut)
  }

  private func project(_ index: Int) -> PabulibElection.Project {
    tally.election.projects[index]
  }

  private var table: RankingTable {
    RankingTable(
      tally.ranking.map { row in
        RankingTable.Entry(
          rank: row.rank, mark: project(row.project).id, name: project(row.project).name,
          amount: row.points, supporters: row.supporters, isTied: row.isTied)
      })
  }

  // MARK: For programs

  /// Rows for a spreadsheet, with the format's own names of columns.
  var csv: [UInt8] { table.csv(columns: ["rank", "project_id", "name", "score", "votes", "tied"]) }

  /// One JSON object on one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("description", text: tally.election.description)
    writer.member("ballots", tally.ballots)
    writer.member("emptyBallots", tally.emptyBallots)
    writer.member("maxSumPoints", tally.election.maxSumPoints)
    writer.member("ballotsBeyondMaximum", tally.ballotsBeyondMaximum)
    writer.member("declaredBallots", tally.election.declaredVotes)
    writer.member("declaredProjects", tally.election.declaredProjects)
    writer.member("points", tally.total)
    writer.member("largestStack", tally.largestStack)
    writer.key("ranking")
    writer.beginArray()
    for row in tally.ranking { write(row, to: &writer) }
    writer.endArray()
    writer.key("agrees")
    if let differences = tally.differences {
      writer.boolean(differences.isEmpty)
    } else {
      writer.null()
    }
    writer.key("differences")
    writer.beginArray()
    for difference in tally.differences ?? [] { write(difference, to: &writer) }
    writer.endArray()
    writer.key("cut")
    if let cut { write(cut, to: &writer) } else { writer.null() }
    writer.endObject()
    return writer.bytes
  }

  private func write(_ row: PabulibTally.Row, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("rank", row.rank)
    writer.member("project", text: project(row.project).id)
    writer.member("name", text: project(row.project).name)
    writer.member("points", row.points)
    writer.member("supporters", row.supporters)
    writer.member("largestStack", row.largestStack)
    writer.key("tied")
    writer.boolean(row.isTied)
    write("publishedScore", project(row.project).publishedScore, to: &writer)
    write("publishedVotes", project(row.project).publishedVotes, to: &writer)
    writer.endObject()
  }

  private func write(
    _ name: String, _ figure: PabulibElection.PublishedFigure?, to writer: inout JSONWriter
  ) {
    switch figure {
    case .number(let number): writer.member(name, number)
    case .text(let text): writer.member(name, text: text)
    case nil: writer.member(name, text: nil)
    }
  }

  private func write(_ difference: PabulibTally.Difference, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("project", text: project(difference.project).id)
    writer.member("figure", text: difference.figure.rawValue)
    write("published", difference.published, to: &writer)
    writer.member("counted", difference.counted)
    writer.endObject()
  }

  private func write(_ cut: PabulibTally.Cut, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("after", cut.after)
    writer.member("margin", cut.margin)
    writer.key("tiedAcross")
    writer.beginArray()
    for index in cut.tiedAcross { writer.string(project(index).id) }
    writer.endArray()
    writer.endObject()
  }

  // MARK: For people

  /// The ranking as a table, then the sums, ties and the cut in words, and whether it is what was published.
  func lines(_ catalogue: Catalogue) -> [String] {
    let texts = catalogue.commandLine.pabulib
    func name(_ index: Int) -> String { catalogue.names.quoted(project(index).name) }
    var lines = [tally.election.description ?? file, ""]
    lines += table.lines(
      rank: catalogue.tally.rank, name: texts.project, amount: texts.points,
      supporters: catalogue.tally.supporters)
    lines += [
      "", texts.sum(tally.ballots, tally.emptyBallots, tally.total),
      texts.largestStack(tally.largestStack),
    ]
    lines += table.ties.map {
      texts.tied($0.rank, $0.amount, $0.names.map(catalogue.names.quoted))
    }
    if let cut {
      lines.append(
        cut.tiedAcross.isEmpty
          ? texts.cutClear(cut.after, cut.margin)
          : texts.cutTied(cut.after, cut.tiedAcross.map(name)))
    }
    return lines + doubts(texts) + agreement(catalogue, name)
  }

  /// What the file says of itself and does not keep.
  private func doubts(_ texts: PabulibTexts) -> [String] {
    let election = tally.election
    var lines: [String] = []
    if let most = election.maxSumPoints, tally.ballotsBeyondMaximum > 0 {
      lines.append(texts.beyondMaximum(tally.ballotsBeyondMaximum, most))
    }
    if let declared = election.declaredVotes, declared != tally.ballots {
      lines.append(texts.otherBallots(declared, tally.ballots))
    }
    if let declared = election.declaredProjects, declared != election.projects.count {
      lines.append(texts.otherProjects(declared, election.projects.count))
    }
    return lines
  }

  private func agreement(_ catalogue: Catalogue, _ name: (Int) -> String) -> [String] {
    let texts = catalogue.commandLine.pabulib
    guard let differences = tally.differences else { return [texts.unpublished] }
    guard !differences.isEmpty else { return [texts.agrees] }
    return [texts.differs(differences.count)]
      + differences.map { difference in
        let published =
          switch difference.published {
          case .number(let number): "\(number)"
          case .text(let text): catalogue.names.quoted(text)
          }
        return "  "
          + texts.difference(
            name(difference.project), difference.figure == .score, published, difference.counted)
      }
  }
}
