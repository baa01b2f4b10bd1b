/// One time that a step was run: `s3.1` the first, `s3.2` when it was run again.
public struct StepRun: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The step that was run.
  public let step: StepID
  private let kept: KeptNumber
  /// Which time, from 1.
  public var number: Int { kept.number }

  /// The run with that number of a step; one beyond ``KeptNumber/greatest`` is the greatest.
  public init(_ step: StepID, _ number: Int) {
    self.init(step, KeptNumber(number))
  }

  /// The run with that number of a step.
  public init(_ step: StepID, _ number: KeptNumber) {
    self.step = step
    kept = number
  }

  /// Reads `s3.2`; a step alone, `s3`, is its first run.
  public init?(_ text: some StringProtocol) {
    let text = Substring(text).utf8
    guard let point = text.firstIndex(of: 0x2E) else {
      guard let step = StepID(utf8: text) else { return nil }
      self.init(step, 1)
      return
    }
    guard let step = StepID(utf8: text[..<point]),
      let number = KeptNumber(positiveDigits: text[text.index(after: point)...])
    else { return nil }
    self.init(step, number)
  }

  /// The form used in the log, `s3.2`.
  public var description: String { "\(step).\(number)" }

  /// By step, then by which time.
  public static func < (left: StepRun, right: StepRun) -> Bool {
    (left.step, left.number) < (right.step, right.number)
  }
}
