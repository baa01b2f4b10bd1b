extension FlipChartHead {
  private static let sizes = [72, 64, 56, 48, 44, 40, 36, 32, 28, 24, 20, 17, 14]

  /// The size of the question, in points: as large as lets it stand on the sheet.
  var questionPoints: Int {
    TextFit.size(for: question ?? "", among: FlipChartHead.sizes, width: 261, height: 140) ?? 14
  }
}

extension SeatCard {
  /// Whether the rounds need two columns.
  var hasManySeats: Bool { seats.count > (notice == nil ? 4 : 3) }

  /// The size of rounds and tables, in points.
  var seatPoints: Int {
    if hasManySeats { return PrintSizes.cardSeats.many }
    return seats.count <= 2 ? PrintSizes.cardSeats.two : PrintSizes.cardSeats.few
  }
}

extension SeatList {
  /// The size of the rows, in points.
  var rowPoints: Int { rows.count <= 12 ? PrintSizes.listRows.few : PrintSizes.listRows.many }
}
