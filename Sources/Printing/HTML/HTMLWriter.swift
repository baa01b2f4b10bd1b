import SessionEngine

/// Writes sheets as a file for a browser: one file, real text, no script, nothing to fetch.
struct HTMLWriter {
  private let document: PaperDocument

  init(_ document: PaperDocument) { self.document = document }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(document.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(document.title.escapedForHTML)</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    <h1>\(document.title.escapedForHTML)</h1>
    \(document.sheets.map(html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private func html(_ sheet: PaperDocument.Sheet) -> String {
    switch sheet {
    case .slips(let slips, let format):
      section(
        "sheet slips-\(format.rawValue)", slips.map { html($0, lines: format.lines) })
    case .flipChartHead(let head): html(head)
    case .cards(let cards): section("sheet cards", cards.map(html))
    case .ballots(let ballots, let layout):
      section(
        "sheet slips-\(layout.perSheet.rawValue) ballots", ballots.map { html($0, layout) })
    case .wallTheme(let theme): html(theme)
    case .list(let list): html(list)
    }
  }

  private func section(_ name: String, _ content: [String]) -> String {
    "<div class=\"\(name)\">\n\(content.joined(separator: "\n"))\n</div>"
  }

  /// An element of text; nothing where there is no text.
  func element(_ tag: String, _ name: String? = nil, _ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    let attributes = name.map { " class=\"\($0)\"" } ?? ""
    return "<\(tag)\(attributes) dir=\"auto\">\(text.escapedForHTML)</\(tag)>\n"
  }

  private func html(_ slip: Slip, lines: Int) -> String {
    let line = "<div></div>"
    return """
      <article class="slip">
      <header>\(element("h2", "number", slip.number))\(element("p", "place", slip.place))</header>
      \(element("p", "question", slip.question))\(html(slip.perspectives))\
      <div class="lines" aria-hidden="true">\(String(repeating: line, count: lines))</div>
      \(element("p", "hint", slip.hint))\
      <footer>
      <p class="tear"><span aria-hidden="true">✂\u{FE0E}</span> \(slip.stub.label.escapedForHTML)</p>
      <div class="kept">\(element("p", "number", slip.number))\(element("p", "occasion", slip.stub.occasion))</div>
      \(element("p", "purpose", slip.stub.purpose))\
      </footer>
      </article>
      """
  }

  private func html(_ perspectives: Slip.Perspectives?) -> String {
    guard let perspectives else { return "" }
    let box = "<span class=\"box\" aria-hidden=\"true\"></span>"
    let items = perspectives.words.map { "<li>\(box)\($0.escapedForHTML)</li>" }
    return """
      <div class="perspectives">\(element("p", nil, perspectives.prompt))\
      <ul>\(items.joined())</ul></div>

      """
  }

  private func html(_ head: FlipChartHead) -> String {
    """
    <section class="sheet head">
    \(element("h2", nil, head.place))\
    <p class="question" dir="auto" style="font-size: \(head.questionPoints)pt">\
    \((head.question ?? "").escapedForHTML)</p>
    </section>
    """
  }

  private func html(_ card: SeatCard) -> String {
    let seats = card.seats.map { seat in
      let table = seat.table.map(\.escapedForHTML) ?? "<span class=\"blank\"></span>"
      return "<div><dt>\(seat.round.escapedForHTML)</dt><dd>\(table)</dd></div>"
    }
    let columns =
      card.hasManySeats ? "; grid-template-rows: repeat(\((card.seats.count + 1) / 2), auto)" : ""
    return """
      <article class="card">
      <header>\(element("h2", "number", card.number))\
      <div>\(element("p", "mark", card.mark))\(element("p", "name", card.name))</div></header>
      <dl class="\(card.hasManySeats ? "many" : "few")" style="font-size: \(card.seatPoints)pt\(columns)">\(seats.joined())</dl>
      \(element("p", "notice", card.notice))\
      </article>
      """
  }

  private func html(_ list: SeatList) -> String {
    let head = list.columns.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }
    let rows = list.rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index == 0
          ? "<th scope=\"row\">\(cell.escapedForHTML)</th>" : "<td>\(cell.escapedForHTML)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <section class="list">
      \(element("h2", nil, list.title))\
      <table style="font-size: \(list.rowPoints)pt">
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </section>
      """
  }
}
