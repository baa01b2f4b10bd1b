/// A display without a terminal: inputs from a list, frames kept as values.
public final class TestDisplay: Display {
  /// The size that screens draw in; set it with `resize`.
  public private(set) var size: Size
  /// Every frame presented, oldest first.
  public private(set) var frames: [Frame] = []
  /// How often `suspend` has been called.
  public private(set) var suspensions = 0
  /// How often the bell has rung.
  public private(set) var rings = 0
  private var pending: [Input] = []

  /// A display of a size, with inputs waiting.
  public init(size: Size, inputs: [Input] = []) {
    self.size = size
    pending = inputs
  }

  /// Adds input that the next `nextInputs` returns.
  public func send(_ inputs: Input...) {
    pending += inputs
  }

  /// Types a text, one key a character; a line break is Enter.
  public func type(_ text: String) {
    pending += text.map { .key($0.isNewline ? .enter : .character($0)) }
  }

  /// Changes the size and says so.
  public func resize(_ size: Size) {
    self.size = size
    pending.append(.resize(size))
  }

  /// The newest frame as text, a string a row; empty when there is none.
  public var textRows: [String] { frames.last?.textRows ?? [] }

  /// None: there is nothing to wait for.
  public var inputDescriptors: [Int32] { [] }

  /// Keeps the frame.
  public func present(_ frame: Frame) {
    frames.append(frame)
  }

  /// The inputs that wait, once.
  public func nextInputs() -> [Input] {
    defer { pending = [] }
    return pending
  }

  /// Does nothing: a kept frame is never spoilt.
  public func redraw() {}

  /// Counts.
  public func ring() {
    rings += 1
  }

  /// Counts.
  public func suspend() {
    suspensions += 1
  }
}
