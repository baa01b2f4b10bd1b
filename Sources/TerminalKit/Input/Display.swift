/// What screens draw on and read keys from: a real terminal or a test grid.
///
/// Ctrl-C is a key like any other, `.control("c")`: a screen must answer it.
public protocol Display: AnyObject {
  /// The size to draw in now; never keep it.
  var size: Size { get }

  /// Shows a frame. What does not fit the terminal is cut off.
  func present(_ frame: Frame)

  /// All input that has come, in order; empty when there is none. Never waits.
  func nextInputs() -> [Input]

  /// Descriptors that become readable when `nextInputs` may have something; to be polled.
  var inputDescriptors: [Int32] { get }

  /// Draws everything anew with the next frame, whatever the terminal shows now.
  func redraw()

  /// Rings the terminal's bell once.
  func ring()

  /// Gives the terminal to the shell until the user comes back; answer `Input.suspend` with it
  /// once it does no harm to stand still.
  func suspend()
}
