/// How sheets look in a browser and on paper: black on white, measured in millimetres.
enum HTMLStyle {
  static let sheet = """
    @page { size: A4 portrait; margin: 0 }
    @page head { size: A4 landscape; margin: 0 }
    @page list { size: A4 portrait; margin: 15mm }
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { color: #000; background: #fff; line-height: 1.25;
      font-family: "Atkinson Hyperlegible", "Liberation Sans", Arial, Helvetica, sans-serif }
    h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    h2 { font-size: inherit }
    p, h2, dt, dd, li, th, td { overflow-wrap: anywhere }
    .sheet { display: grid; width: 210mm; height: 296.9mm; overflow: hidden; break-after: page }
    .sheet:last-child, .list:last-child { break-after: auto }
    .number { font-family: "DejaVu Sans Mono", "Liberation Mono", Consolas, Menlo, monospace;
      font-weight: bold; line-height: 1; white-space: nowrap }
    \(slips)
    \(heads)
    \(cards)
    \(ballots)
    \(lists)
    @media screen { main { padding: 5mm } .sheet, .list { margin: 0 auto 5mm; outline: 1px solid #767676 } }
    """

  private static let slips = """
    .slips-4 { grid-template: repeat(2, 148.45mm) / repeat(2, 105mm) }
    .slips-2 { grid-template: repeat(2, 148.45mm) / 210mm }
    .slips-1 { grid-template: 296.9mm / 210mm }
    .slip { display: flex; flex-direction: column; min-height: 0; overflow: hidden; padding: 6mm 7mm;
      line-height: 1.2;
      border: 0 dotted #000; border-width: 0 .3mm .3mm 0 }
    .slip header { display: flex; justify-content: space-between; align-items: baseline; gap: 4mm }
    .slip .number { font-size: \(PrintSizes.slipNumber)pt }
    .slip .place { font-size: \(PrintSizes.slipPlace)pt; text-align: right }
    .slip .question { margin-top: 1.5mm; font-size: \(PrintSizes.slipQuestion)pt; font-weight: bold }
    .perspectives { display: flex; flex-wrap: wrap; gap: 1mm 4mm; margin-top: 2mm;
      font-size: \(PrintSizes.slipText)pt }
    .perspectives ul { display: contents; list-style: none }
    .box { display: inline-block; width: 4mm; height: 4mm; margin-right: 1.5mm; vertical-align: -.5mm;
      border: .4mm solid #000 }
    .lines { flex: 1 1 0; min-height: 0; overflow: hidden }
    .lines div { height: \(PrintSizes.writingLine)mm; border-bottom: .25mm solid #000 }
    .slip .hint, .tear, .occasion { font-size: \(PrintSizes.smallText)pt }
    .slip .hint { margin: 1mm 0 }
    .tear { display: flex; align-items: center; gap: 2mm; white-space: nowrap }
    .tear::after { content: ""; flex: 1; border-top: .5mm dashed #000 }
    .kept { display: flex; align-items: center; gap: 5mm; margin: 1mm 0 }
    .purpose { font-size: \(PrintSizes.stubText)pt }
    """

  private static let heads = """
    .head { page: head; width: 297mm; height: 209.9mm; padding: 18mm; grid-template-rows: auto 1fr }
    .head h2 { font-size: \(PrintSizes.headPlace)pt; border-bottom: 1mm solid #000 }
    .head .question { align-self: center; font-weight: bold; line-height: 1.2 }
    """

  private static let cards = """
    .cards { grid-template: repeat(4, 74.22mm) / repeat(2, 105mm) }
    .card { display: flex; flex-direction: column; min-height: 0; overflow: hidden; padding: 7mm 8mm;
      border: 0 dotted #000; border-width: 0 .3mm .3mm 0 }
    .card header { display: flex; align-items: center; gap: 5mm; min-height: 17mm }
    .card .number { font-size: \(PrintSizes.cardNumber)pt }
    .card .name { font-size: \(PrintSizes.cardName)pt; line-height: 1.1 }
    .card .mark { display: inline-block; padding: 0 2mm; border: .5mm solid #000; font-weight: bold;
      font-size: \(PrintSizes.cardText)pt }
    .card dl { flex: 1; display: flex; flex-direction: column; justify-content: center }
    .card dl div { display: flex; gap: 4mm }
    .card dt { flex: 1 }
    .card dd { flex: 1; font-weight: bold }
    .card .many { display: grid; grid-auto-flow: column; grid-template-columns: 1fr 1fr; gap: 1mm 4mm;
      align-content: center }
    .card .many div { gap: 2mm }
    .card dt, .card dd { white-space: nowrap }
    .blank { display: block; height: 1em; border-bottom: .4mm solid #000 }
    .card .notice { font-size: \(PrintSizes.cardText)pt; font-weight: bold }
    """

  private static let lists = """
    .list { page: list; width: 180mm; break-after: page }
    .list h2 { font-size: \(PrintSizes.listTitle)pt; margin-bottom: 4mm }
    .list table { width: 100%; border-collapse: collapse }
    .list th, .list td { padding: 1.5mm 2mm; border-bottom: .3mm solid #000; text-align: left; vertical-align: top }
    .list thead { display: table-header-group }
    .list tr { break-inside: avoid }
    """
}
