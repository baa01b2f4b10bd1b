import SessionEngine

/// Writes sheets as source for Typst: a fixed part that says how things look, then calls with the texts as literals.
struct TypstWriter {
  private let document: PaperDocument

  init(_ document: PaperDocument) { self.document = document }

  var text: String {
    """
    \(TypstStyle.functions)

    #set document(title: \(document.title.typstLiteral))
    #set text(lang: \(document.language.rawValue.typstLiteral))
    \(document.sheets.map(call).joined(separator: "\n"))

    """
  }

  private func call(_ sheet: PaperDocument.Sheet) -> String {
    switch sheet {
    case .slips(let slips, let format):
      let content = slips.map { "  \(call($0)),\n" }.joined()
      return "#sheet-of(\(format.columns), \(format.rows),\n\(content))"
    case .flipChartHead(let head):
      return call(
        "#flip-chart-head",
        [head.place.typstLiteral, optional(head.question), "\(head.questionPoints)pt"])
    case .cards(let cards):
      let content = cards.map { "  \(call($0)),\n" }.joined()
      return "#sheet-of(2, \(SeatCard.perSheet / 2),\n\(content))"
    case .ballots(let ballots, let layout):
      let content = ballots.map { "  \(call($0, layout)),\n" }.joined()
      return "#sheet-of(\(layout.perSheet.columns), \(layout.perSheet.rows),\n\(content))"
    case .wallTheme(let theme):
      return call(
        "#wall-theme",
        [theme.letter.typstLiteral, theme.title.typstLiteral, "\(theme.wallPoints)pt"])
    case .list(let list):
      return call(
        "#seat-list",
        [
          list.title.typstLiteral, array(list.columns.map(\.typstLiteral)),
          array(list.rows.map { array($0.map(\.typstLiteral)) }), "\(list.rowPoints)pt",
        ])
    }
  }

  private func call(_ slip: Slip) -> String {
    let perspectives = slip.perspectives.map { perspectives in
      array([perspectives.prompt.typstLiteral, array(perspectives.words.map(\.typstLiteral))])
    }
    return call(
      "slip",
      [
        slip.number.typstLiteral, slip.place.typstLiteral, optional(slip.question),
        perspectives ?? "none", slip.hint.typstLiteral, slip.stub.label.typstLiteral,
        slip.stub.purpose.typstLiteral, slip.stub.occasion.typstLiteral,
      ])
  }

  private func call(_ card: SeatCard) -> String {
    let seats = card.seats.map { array([$0.round.typstLiteral, optional($0.table)]) }
    return call(
      "card",
      [
        card.number.typstLiteral, optional(card.name), optional(card.mark), array(seats),
        "\(card.seatPoints)pt", card.hasManySeats ? "true" : "false", optional(card.notice),
      ])
  }

  func call(_ function: String, _ arguments: [String]) -> String {
    "\(function)(\(arguments.joined(separator: ", ")))"
  }

  func optional(_ text: String?) -> String { text?.typstLiteral ?? "none" }

  /// An array; one of a single thing needs the comma too.
  func array(_ items: [String]) -> String {
    "(\(items.map { "\($0), " }.joined()))"
  }
}
