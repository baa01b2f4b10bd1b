import Language
import SessionEngine

extension DeskScreen {
  /// What the wall asks of the tables besides the question: what a message says, or to read back.
  var onTheWall: String? {
    let catalogue = context.catalogue
    if let message = session.stageOrders.message { return message.text ?? catalogue.names.erased }
    guard let run = session.stageOrders.readBack, run == session.currentRun else { return nil }
    return catalogue.stageOrders.readBack
  }
}
