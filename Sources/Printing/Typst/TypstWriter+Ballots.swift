extension TypstWriter {
  func call(_ ballot: BallotPaper, _ layout: BallotLayout) -> String {
    let circles =
      switch ballot.marking {
      case .circles(let count): "\(count)"
      case .box: "none"
      }
    let themes = ballot.themes.map { array([$0.letter.typstLiteral, $0.title.typstLiteral]) }
    return call(
      "ballot",
      [
        ballot.heading.typstLiteral, optional(ballot.number), ballot.rule.typstLiteral,
        array(themes), circles, ballot.doubtful.typstLiteral, "\(layout.points)pt",
        "\(layout.letterPoints)pt", "\(layout.markSize)mm", "\(layout.columns)",
      ])
  }
}

extension TypstStyle {
  static let ballots = """

    #let ballot(heading-text, number, rule, themes, circles, doubtful, size, letter-size, mark, columns) = block(
      width: 100%, height: 100%, inset: (x: 7mm, y: 6.5mm), breakable: false, {
        let marks = if circles == none { box(width: 14mm, height: mark, stroke: 1.1pt) } else {
          stack(dir: ltr, spacing: 1mm, ..range(circles).map(_ => circle(radius: mark / 2, stroke: 1.1pt)))
        }
        let rows(some) = grid(
          columns: (auto, 1fr, auto), column-gutter: 3mm, row-gutter: 2mm, align: left + horizon,
          ..some.map(theme => (large-number(letter-size, theme.at(0)), text(size: size, theme.at(1)), marks)).flatten())
        let part = calc.ceil(themes.len() / columns)
        grid(
          columns: 1fr, rows: (auto, auto, 1fr, auto),
          grid(
            columns: (1fr, auto), align: horizon,
            heading(level: 1, text(size: \(PrintSizes.ballotHeading)pt, weight: "bold", heading-text)),
            if number != none { large-number(\(PrintSizes.ballotHeading)pt, number) }),
          block(inset: (top: 2.5mm, bottom: 3.5mm), text(size: \(PrintSizes.ballotRule)pt, rule)),
          if columns == 1 { rows(themes) } else {
            grid(columns: (1fr, 1fr), column-gutter: 6mm, rows(themes.slice(0, part)), rows(themes.slice(part)))
          },
          text(size: \(PrintSizes.smallText)pt, doubtful))
      })

    #let wall-theme(letter, title, size) = page(paper: "a4", margin: 18mm, grid(
      columns: 1fr, rows: (auto, auto, 1fr), row-gutter: 6mm,
      heading(level: 1, large-number(\(PrintSizes.wallLetter)pt, letter)),
      text(size: size, weight: "bold", title),
      rect(width: 100%, height: 100%, stroke: 1.4pt, radius: 3mm)))
    """
}
