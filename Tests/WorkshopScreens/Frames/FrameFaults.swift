import TerminalKit

/// What is wrong with a frame, whatever it shows.
struct FrameFaults {
  let frame: Frame

  /// Wide characters that are not whole, cells that are missing, a cursor that is outside or on half a character.
  var ofCells: [String] {
    var faults: [String] = []
    let (cells, columns) = (frame.cells, frame.size.columns)
    if cells.count != columns * frame.size.rows { faults.append("\(cells.count) cells") }
    for (place, cell) in cells.enumerated() where cell.extent != .narrow {
      let column = columns > 0 ? place % columns : 0
      switch cell.extent {
      case .wide where column + 1 >= columns || cells[place + 1].extent != .continuation:
        faults.append("half a wide character at \(column)")
      case .continuation where column == 0 || cells[place - 1].extent != .wide:
        faults.append("the other half of a wide character at \(column)")
      default: continue
      }
    }
    if let cursor = frame.cursor {
      if !frame.bounds.contains(cursor) {
        faults.append("cursor outside: \(cursor)")
      } else if frame[cursor].extent == .continuation {
        faults.append("cursor on half a character: \(cursor)")
      }
    }
    return faults
  }
}
