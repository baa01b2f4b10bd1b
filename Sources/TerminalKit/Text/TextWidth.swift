/// How many columns a scalar takes in a terminal, from the module's own table.
public enum TextWidth {
  /// 0 for marks, 1 or 2 for what takes room, −1 for controls and what is not assigned.
  ///
  /// The same answers as `wcwidth` of glibc 2.36 in C.UTF-8.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F || value >= 0xA0 && value < 0x300 { return 1 }
    let wanted = value << 2 | 3
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? -1 : Int(runs[low - 1] & 3) - 1
  }

  /// How many columns a text takes when it is drawn, after it has been made harmless.
  public static func columns(of text: String) -> Int {
    DisplayText.plainColumns(of: text)
      ?? DisplayText.composedCells(of: text).reduce(0) { $0 + $1.width }
  }
}
