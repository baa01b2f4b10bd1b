import SessionEngine
import TerminalKit

/// The facilitator's own notes while they are written: one of them is open.
struct NotesEditing: Equatable, Sendable {
  /// Which note is open: that on a step, or with `nil` that on the day.
  var step: StepID?
  var editor: LineEditor
}
