import Language
import SessionEngine

extension PaperDocument {
  /// Slips that were issued, as many sheets for each table and round as they need; none shares a sheet with another's.
  ///
  /// - Parameters:
  ///   - batches: The slips, in the order in which they are to be printed.
  ///   - state: The session that they belong to.
  ///   - texts: The language of what is printed around the questions.
  public static func slips(
    _ batches: [SlipBatch], of state: SessionState, in texts: Catalogue
  ) -> PaperDocument {
    let paper = SessionPaper(state: state, texts: texts)
    return PaperDocument(
      title: texts.printing.slipsTitle(paper.title), language: texts.language,
      sheets: batches.flatMap { sheets(of: paper.slips($0)) })
  }

  /// The sheets that slips of one kind need.
  static func sheets(of slips: [Slip]) -> [Sheet] {
    let format = SlipsPerSheet.fitting(slips)
    return slips.chunked(by: format.rawValue).map { .slips($0, format) }
  }

  /// A sheet to hang above the flip chart of each table in each of the runs.
  public static func flipChartHeads(
    at places: [TablePlace], of state: SessionState, in texts: Catalogue
  ) -> PaperDocument {
    let paper = SessionPaper(state: state, texts: texts)
    return PaperDocument(
      title: texts.printing.headsTitle(paper.title), language: texts.language,
      sheets: places.map { place in
        .flipChartHead(
          FlipChartHead(place: paper.heading(of: place), question: paper.question(at: place)))
      })
  }
}

/// What a session has to say on paper.
struct SessionPaper {
  let state: SessionState
  let texts: Catalogue

  var title: String { state.plan.title.text ?? texts.names.erased }

  /// The workshop, who held it and when: what whoever finds a stub needs to know.
  var occasion: String {
    let day = state.plan.date.map { texts.dates.day($0) }
    return [title, state.plan.organisation?.text, day].compactMap(\.self).joined(separator: ", ")
  }

  /// Table and round, `Bord 3 · Samtal 1`.
  func heading(of place: TablePlace) -> String {
    let round = place.run.flatMap { run in
      state.roundNumber(of: run.step).map {
        texts.printing.round($0) + (run.number > 1 ? ", \(texts.steps.again(run.number))" : "")
      }
    }
    return [place.table.map(texts.printing.table), round].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What a table is asked in a run: its own question, else the step's, else the common one.
  func question(at place: TablePlace) -> String? {
    let step = place.run.flatMap { state.steps[$0.step] }?.planned
    let own = place.table.flatMap { step?.tableQuestions[$0] }
    return (own ?? step?.question ?? state.plan.question)?.text
  }

  func slips(_ batch: SlipBatch) -> [Slip] {
    let place = TablePlace(table: batch.table, run: batch.run)
    let stub = Slip.Stub(
      label: texts.printing.stubLabel, purpose: texts.printing.stubPurpose, occasion: occasion)
    return batch.slips.map { number in
      Slip(
        number: number.description, place: heading(of: place), question: question(at: place),
        perspectives: perspectives, hint: texts.printing.slipHint, stub: stub)
    }
  }

  private var perspectives: Slip.Perspectives? {
    guard !state.plan.perspectives.isEmpty else { return nil }
    return Slip.Perspectives(
      prompt: texts.printing.perspectivesPrompt,
      words: state.plan.perspectives.map(texts.perspectives.one) + [
        texts.perspectives.speaksForGroup
      ])
  }
}

extension Array {
  /// The elements in order, at most so many together.
  func chunked(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: Swift.max(1, size)).map {
      Array(self[$0..<Swift.min($0 + Swift.max(1, size), count)])
    }
  }
}
