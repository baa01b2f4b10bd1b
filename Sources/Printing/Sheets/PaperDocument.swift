import SessionEngine

/// Sheets of A4 paper to be printed and cut, one kind of paper at a time.
///
/// All of it is plain text: what is markup is for a writer to decide and to escape.
public struct PaperDocument: Hashable, Sendable {
  /// One sheet, or a list that takes as many as it needs.
  public enum Sheet: Hashable, Sendable {
    /// Slips, at most as many as a sheet is cut into.
    case slips([Slip], SlipsPerSheet)
    /// A sheet to hang above a flip chart, on its side.
    case flipChartHead(FlipChartHead)
    /// Personal cards, at most ``SeatCard/perSheet``.
    case cards([SeatCard])
    /// Ballots, at most as many as a sheet is cut into.
    case ballots([BallotPaper], BallotLayout)
    /// A sheet of a theme, to put dots on.
    case wallTheme(BallotPaper.Theme)
    /// A list that begins on a sheet of its own.
    case list(SeatList)
  }

  /// What the whole is called; readers of the screen hear it, paper does not show it.
  public let title: String
  /// The language that it is written in.
  public let language: SessionLanguage
  /// The sheets in order.
  public let sheets: [Sheet]

  /// Sheets of paper.
  public init(title: String, language: SessionLanguage, sheets: [Sheet]) {
    self.title = PrintableText.paragraph(title)
    self.language = language
    self.sheets = sheets
  }

  /// The cards on all sheets.
  public var cards: [SeatCard] {
    sheets.flatMap { sheet -> [SeatCard] in
      guard case .cards(let cards) = sheet else { return [] }
      return cards
    }
  }

  /// The document in a format, ending in a line break.
  public func text(as format: PaperFormat) -> String {
    switch format {
    case .html: HTMLWriter(self).text
    case .typst: TypstWriter(self).text
    }
  }
}

/// What sheets are written as.
public enum PaperFormat: Sendable, CaseIterable {
  /// One file for a browser, without scripts and without anything to fetch.
  case html
  /// Source for the typesetter Typst (https://typst.app/docs/), of which it makes PDF.
  case typst
}
