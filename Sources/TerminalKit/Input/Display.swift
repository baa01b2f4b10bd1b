/// What screens draw on and read keys from: a real terminal or a test grid.
public protocol Display: AnyObject {
  /// The size to draw in now; never keep it.
  var size: Size { get }

  /// Shows a frame. What does not fit the terminal is cut off.
  func present(_ frame: Frame)

  /// All input that has come, in order; empty when there is none. Never waits.
  func nextInputs() -> [Input]

  /// A descriptor that becomes readable when input may have come; nil when there is none to poll.
  var inputDescriptor: Int32? { get }

  /// Draws everything anew with the next frame, whatever the terminal shows now.
  func redraw()

  /// Gives the terminal back as it was. Nothing is drawn after that.
  func restore()
}
