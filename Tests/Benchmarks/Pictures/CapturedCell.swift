/// A colour of a cell.
enum CellColor: Hashable {
  /// The terminal's own, for text or for background.
  case standard
  /// One of xterm's 256.
  case numbered(UInt8)
  /// Red, green and blue.
  case mixed(UInt8, UInt8, UInt8)
}

/// How a cell looks.
struct CellStyle: Hashable {
  var foreground = CellColor.standard
  var background = CellColor.standard
  var isBold = false
  var isUnderlined = false
  /// Whether text and background change places.
  var isReversed = false
}

/// A character on a terminal's screen, together with its marks.
struct CapturedCell: Equatable {
  var text: String
  /// 1 or 2.
  var columns = 1
  var style = CellStyle()
}

/// Where the cursor of a terminal is, both counted from 0.
struct ScreenCursor: Equatable {
  let column: Int
  let row: Int
}
