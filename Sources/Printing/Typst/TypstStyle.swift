/// How sheets look as PDF, in the fonts that Typst brings along: black on white, measured in millimetres.
enum TypstStyle {
  /// Functions that the sheets call.
  static let functions = """
    #set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), hyphenate: false)
    #set par(leading: 0.5em, spacing: 0.6em)
    #show heading: it => it.body
    // A word that may not fit a line is divided, no other.
    #show regex("\\w{22,}"): set text(hyphenate: true)

    #let large-number(size, body) = text(
      font: ("DejaVu Sans Mono", "Libertinus Serif"), size: size, weight: "bold", body)
    #let cut-line = (thickness: 0.5pt, dash: "densely-dotted")

    // A sheet cut into parts of one size, filled row by row.
    #let sheet-of(columns, rows, ..parts) = page(paper: "a4", margin: 0mm, grid(
      columns: (1fr,) * columns, rows: (1fr,) * rows, stroke: cut-line, ..parts))
    \(slips)
    \(heads)
    \(cards)
    \(ballots)
    \(lists)
    """

  private static let slips = """

    #let ruled-lines(distance) = layout(size => {
      for index in range(1, calc.floor(size.height / distance) + 1) {
        place(top, dy: index * distance, line(length: 100%, stroke: 0.7pt))
      }
    })
    #let tick-box = box(width: 4mm, height: 4mm, stroke: 1pt, baseline: 0.7mm)
    #let slip(number, place, question, perspectives, hint, label, purpose, occasion) = block(
      width: 100%, height: 100%, inset: (x: 7mm, y: 6.5mm), breakable: false, grid(
        columns: 1fr, rows: (auto, auto, 1fr, auto, auto, auto),
        block(inset: (bottom: 4.5mm), grid(
          columns: (auto, 1fr), align: (left + horizon, right + horizon), column-gutter: 3mm,
          heading(level: 1, large-number(\(PrintSizes.slipNumber)pt, number)),
          text(size: \(PrintSizes.slipPlace)pt, place))),
        {
          if question != none {
            block(text(size: \(PrintSizes.slipQuestion)pt, weight: "bold", question))
          }
          if perspectives != none {
            set text(size: \(PrintSizes.slipText)pt)
            block(above: 3.5mm, {
              perspectives.at(0)
              for word in perspectives.at(1) [ #h(2mm)#box[#tick-box #word]]
            })
          }
        },
        ruled-lines(\(PrintSizes.writingLine)mm),
        block(inset: (top: 2mm, bottom: 2.5mm), text(size: \(PrintSizes.smallText)pt, hint)),
        grid(
          columns: (auto, auto, 1fr), align: horizon, column-gutter: 2mm,
          text(font: "DejaVu Sans Mono", size: 14pt, "✂"),
          text(size: \(PrintSizes.smallText)pt, label),
          line(length: 100%, stroke: (thickness: 1.2pt, dash: "dashed"))),
        block(inset: (top: 2.5mm), {
          grid(
            columns: (auto, 1fr), align: horizon, column-gutter: 5mm,
            large-number(\(PrintSizes.slipNumber)pt, number),
            text(size: \(PrintSizes.smallText)pt, occasion))
          block(above: 3mm, text(size: \(PrintSizes.stubText)pt, purpose))
        })))
    """

  private static let heads = """

    #let flip-chart-head(place, question, size) = page(
      paper: "a4", flipped: true, margin: 18mm, grid(
        columns: 1fr, rows: (auto, auto, 1fr), row-gutter: 4mm, align: (left + horizon),
        heading(level: 1, text(size: \(PrintSizes.headPlace)pt, place)),
        line(length: 100%, stroke: 1mm),
        if question != none { text(size: size, weight: "bold", question) }))
    """

  private static let cards = """

    #let blank = box(width: 1fr, line(length: 100%, stroke: 1pt))
    #let card(number, name, mark, seats, size, many, notice) = block(
      width: 100%, height: 100%, inset: (x: 8mm, y: 7mm), breakable: false, grid(
        columns: 1fr, rows: (17mm, 1fr, auto), align: (left + horizon),
        grid(
          columns: (auto, 1fr), align: left + horizon, column-gutter: 5mm,
          heading(level: 1, large-number(\(PrintSizes.cardNumber)pt, number)),
          {
            if mark != none {
              box(stroke: 1.5pt, inset: 1.5mm, text(size: \(PrintSizes.cardText)pt, weight: "bold", mark))
              linebreak()
            }
            if name != none { text(size: \(PrintSizes.cardName)pt, name) }
          }),
        {
          set text(size: size)
          let cells = seats.map(seat => (
            seat.at(0),
            if seat.at(1) == none { blank } else { text(weight: "bold", seat.at(1)) }))
          let half = calc.ceil(cells.len() / 2)
          let column(cells) = grid(
            columns: (1fr, 1fr), column-gutter: 2mm, row-gutter: if many { 2.6mm } else { 3.5mm }, align: left + bottom, ..cells.flatten())
          if many {
            grid(columns: (1fr, 1fr), column-gutter: 3mm, column(cells.slice(0, half)), column(cells.slice(half)))
          } else { column(cells) }
        },
        if notice != none {
          block(inset: (top: 2mm), text(size: \(PrintSizes.cardText)pt, weight: "bold", notice))
        }))
    """

  private static let lists = """

    #let seat-list(title, columns, rows, size) = page(paper: "a4", margin: 15mm, {
      set text(size: size)
      block(below: 6mm, heading(level: 1, text(size: \(PrintSizes.listTitle)pt, title)))
      table(
        columns: (auto,) + (1fr,) * (columns.len() - 1), inset: 2mm, stroke: (x, y) => (bottom: 0.8pt), align: left,
        table.header(..columns.map(column => text(weight: "bold", column))),
        ..rows.flatten())
    })
    """
}
