import SessionEngine
import WorkshopSession

/// The sink of a screen that asks for nothing.
final class SilentSink: CommandSink {
  var descriptor: Int32 { -1 }
  func submit(_ command: Command, id: CommandID) {}
  func keep(_ sheet: DraftSheet) {}
  func takeOutcomes() -> [CommandOutcome] { [] }
  func whileUnlocked(_ body: () -> Void) { body() }
}
