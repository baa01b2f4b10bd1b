/// How ballots lie on a sheet: as many as leave the themes legible.
public struct BallotLayout: Hashable, Sendable {
  /// How many ballots a sheet is cut into.
  let perSheet: SlipsPerSheet
  /// The size of themes' titles, in points.
  let points: Int
  /// In how many columns the themes stand.
  let columns: Int

  /// The size of themes' letters, in points.
  var letterPoints: Int { points * 3 / 2 }
  /// The size of a circle, or the height of a box, in millimetres.
  var markSize: Double { max(4, min(7, Double(points) * 0.42)) }

  private static let margins = 14.0
  private static let gap = 2.0

  /// The first of all layouts, from four large ballots to one small one, that such a ballot fits.
  static func fitting(_ ballot: BallotPaper) -> BallotLayout {
    all.first { $0.fits(ballot) } ?? all[all.count - 1]
  }

  private static var all: [BallotLayout] {
    let shared: [SlipsPerSheet] = [.four, .two]
    let (large, small) = (
      PrintSizes.ballotThemes.alone.filter { $0 >= 12 },
      PrintSizes.ballotThemes.alone.filter { $0 < 12 }
    )
    // One column is easier to follow than two, until its letters become small.
    return shared.flatMap { perSheet in
      PrintSizes.ballotThemes.shared.map {
        BallotLayout(perSheet: perSheet, points: $0, columns: 1)
      }
    }
      + [1, 2].flatMap { columns in
        large.map { BallotLayout(perSheet: .one, points: $0, columns: columns) }
      }
      + small.flatMap { points in
        [1, 2].map { BallotLayout(perSheet: .one, points: points, columns: $0) }
      }
  }

  /// To how many letters titles are cut, so that the ballot fits: a theme that falls off the sheet could not be voted for.
  func longestTitle(in ballot: BallotPaper) -> Int {
    let lengths = [BallotPaper.longestTitle, 150, 110, 80, 60, 45, 30]
    return lengths.first { fits(ballot.cutting(titlesTo: $0)) } ?? 20
  }

  private func fits(_ ballot: BallotPaper) -> Bool {
    let width = 210 / Double(perSheet.columns) - Self.margins
    let words = [
      (ballot.heading, PrintSizes.ballotHeading), (ballot.rule, PrintSizes.ballotRule),
      (ballot.doubtful, PrintSizes.smallText),
    ]
    var height = 297 / Double(perSheet.rows) - Self.margins - 8
    for (text, points) in words {
      height -= TextFit.height(of: text, points: points, width: width)
    }
    let column = (ballot.themes.count + columns - 1) / columns
    let rows = ballot.themes.chunked(by: column).map { themes in
      themes.reduce(0) { $0 + rowHeight($1, ballot.marking, width: width / Double(columns)) }
    }
    return (rows.max() ?? 0) <= height
  }

  private func rowHeight(
    _ theme: BallotPaper.Theme, _ marking: BallotPaper.Marking, width: Double
  ) -> Double {
    let marks =
      switch marking {
      case .circles(let count): Double(count) * (markSize + 1)
      case .box: 16.0
      }
    let letter = Double(letterPoints) * PrintSizes.point
    let title = TextFit.height(
      of: theme.title, points: points, width: max(10, width - marks - 2 * letter - 6))
    return max(title, letter, markSize) + Self.gap
  }
}

extension BallotPaper.Theme {
  private static let sizes = [60, 52, 44, 38, 32, 28, 24, 20]

  /// The size of the title on the wall, in points.
  var wallPoints: Int {
    TextFit.size(for: title, among: Self.sizes, width: 174, height: 60) ?? 20
  }
}
