extension HTMLWriter {
  func html(_ ballot: BallotPaper, _ layout: BallotLayout) -> String {
    let size = "\(layout.markSize)mm"
    let marks =
      switch ballot.marking {
      case .circles(let count):
        String(
          repeating: "<span class=\"circle\" style=\"width: \(size); height: \(size)\"></span>",
          count: count)
      case .box: "<span class=\"number-box\" style=\"height: \(size)\"></span>"
      }
    let themes = ballot.themes.map { theme in
      """
      <li><span class="number" style="font-size: \(layout.letterPoints)pt">\(theme.letter.escapedForHTML)</span>\
      <span class="title" dir="auto">\(theme.title.escapedForHTML)</span>\
      <span class="marks" aria-hidden="true">\(marks)</span></li>
      """
    }
    return """
      <article class="slip ballot">
      <header>\(element("h2", nil, ballot.heading))\(element("p", "number", ballot.number))</header>
      \(element("p", "rule", ballot.rule))\
      <ul style="font-size: \(layout.points)pt; columns: \(layout.columns)">
      \(themes.joined(separator: "\n"))
      </ul>
      \(element("p", "hint", ballot.doubtful))\
      </article>
      """
  }

  func html(_ theme: BallotPaper.Theme) -> String {
    """
    <section class="sheet wall">
    \(element("h2", "number", theme.letter))\
    <p class="title" dir="auto" style="font-size: \(theme.wallPoints)pt">\
    \(theme.title.escapedForHTML)</p>
    <div class="stickers" aria-hidden="true"></div>
    </section>
    """
  }
}

extension HTMLStyle {
  static let ballots = """
    .ballot header h2 { font-size: \(PrintSizes.ballotHeading)pt }
    .ballot header .number { font-size: \(PrintSizes.ballotHeading)pt }
    .ballot .rule { margin-top: 1mm; font-size: \(PrintSizes.ballotRule)pt }
    .ballot ul { flex: 1; min-height: 0; margin: 2mm 0; list-style: none; column-gap: 6mm; column-fill: balance }
    .ballot li { display: flex; align-items: center; gap: 3mm; padding: .6mm 0; break-inside: avoid; line-height: 1.15 }
    .ballot li .title { flex: 1; overflow-wrap: anywhere }
    .ballot .marks { flex: none; display: flex; gap: 1mm }
    .circle { flex: none; display: block; border: .4mm solid #000; border-radius: 50% }
    .number-box { display: block; width: 14mm; border: .4mm solid #000 }
    .wall { padding: 18mm; grid-template-rows: auto auto 1fr }
    .wall .number { font-size: \(PrintSizes.wallLetter)pt; line-height: .95 }
    .wall .title { font-weight: bold; line-height: 1.15 }
    .stickers { margin-top: 6mm; border: .5mm solid #000; border-radius: 3mm }
    """
}
