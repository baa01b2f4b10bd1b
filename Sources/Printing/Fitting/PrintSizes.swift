/// Sizes of letters in points, and of paper in millimetres. For people who see badly and for those who write large.
enum PrintSizes {
  /// The number of a slip, on both parts.
  static let slipNumber = 30
  /// The question on a slip.
  static let slipQuestion = 15
  /// Table and round on a slip.
  static let slipPlace = 14
  /// What is ticked.
  static let slipText = 12
  /// What the stub is for.
  static let stubText = 12
  /// The small print of a slip.
  static let smallText = 11
  /// A person's number on a card.
  static let cardNumber = 44
  /// A person's name on a card.
  static let cardName = 18
  /// Rounds and tables on a card: of two rounds, of a few, of many in two columns.
  static let cardSeats = (two: 30, few: 22, many: 14)
  /// Other words on a card.
  static let cardText = 14
  /// Table and round above a flip chart.
  static let headPlace = 40
  /// The heading of a ballot.
  static let ballotHeading = 18
  /// The rule of a ballot.
  static let ballotRule = 13
  /// A theme's title on a ballot that shares its sheet, and on one that has it for itself, from the largest.
  static let ballotThemes = (shared: [16, 14, 13], alone: [20, 16, 14, 12, 11, 10, 9, 8])
  /// The letter of a theme on the wall.
  static let wallLetter = 230
  /// The title of a list.
  static let listTitle = 28
  /// The rows of a list: of a few rows, of many.
  static let listRows = (few: 20, many: 14)

  /// From one line to write on to the next, in millimetres.
  static let writingLine = 11.0
  /// The least height to write in that a slip is made with, in millimetres, by an estimate that is on the safe side.
  static let leastWriting = 36.0
  /// One point in millimetres.
  static let point = 25.4 / 72
}
