/// One time that a step was run: `s3.1` the first, `s3.2` when it was run again.
public struct StepRun: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The step that was run.
  public let step: StepID
  /// Which time, from 1.
  public let number: Int

  /// The run with that number of a step.
  public init(_ step: StepID, _ number: Int) {
    self.step = step
    self.number = number
  }

  /// Reads `s3.2`; a step alone, `s3`, is its first run.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let step = StepID(first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(step, 1)
      return
    }
    guard let number = positiveNumber(in: parts[1]) else { return nil }
    self.init(step, number)
  }

  /// The form used in the log, `s3.2`.
  public var description: String { "\(step).\(number)" }

  /// By step, then by which time.
  public static func < (left: StepRun, right: StepRun) -> Bool {
    (left.step, left.number) < (right.step, right.number)
  }
}
