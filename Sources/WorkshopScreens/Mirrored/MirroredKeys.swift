import Language
import TerminalKit

extension MirroredScreen {
  /// The keys that differ from the console's where the room sees the screen, then those that are refused there.
  public static func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    let texts = catalogue.mirrored
    let rows: [KeyReference.Row] = [
      KeyReference.Row(
        keys: Key.pageDown.shownName, label: texts.forward, help: texts.forwardHelp),
      KeyReference.Row(
        keys: Key.pageUp.shownName, label: catalogue.actions.lookBack, help: texts.backHelp),
      KeyReference.Row(
        keys: Key.function(5).shownName, label: texts.ownScreen, help: texts.ownScreenHelp),
      row(of: .enterDots, texts.maskedHelp, in: catalogue),
      row(of: .takeDown, texts.takeDownHelp, in: catalogue),
    ]
    let refused = ConsoleAction.allCases.compactMap { action -> KeyReference.Row? in
      guard case .refused(let reason) = action.exposure else { return nil }
      return row(of: action, texts.note(reason), in: catalogue)
    }
    return rows + refused
  }

  private static func row(
    of action: ConsoleAction, _ help: String, in catalogue: Catalogue
  ) -> KeyReference.Row {
    let row = ConsoleScreen.actions.row(of: action)
    return KeyReference.Row(
      keys: row?.shownKey(in: catalogue) ?? "", label: row?.label(catalogue) ?? "", help: help)
  }
}
