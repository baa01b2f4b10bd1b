extension Int64 {
  /// These milliseconds in units of that many: one that has begun counts while it lasts, one that has run over once it is full.
  func begun(unitsOf milliseconds: Int64) -> Int64 {
    // Nothing is added first: a file may hold the longest time there is.
    self > 0 ? (self - 1) / milliseconds + 1 : self / milliseconds
  }
}
