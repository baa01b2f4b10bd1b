import Language
import SessionEngine
import WorkshopSession

extension ConsoleScreen {
  /// The seats of the round in lines, how good they are, and how they are changed or saved.
  func seatLines(_ cursor: BoardCursor) -> [String] {
    guard let shown = seats, let board = shown.board else { return [] }
    let report = SeatingReport(board, of: state, in: catalogue)
    let lines =
      (shown.proposal == nil ? report.seats(in: cursor.round) : report.seats)
      + report.verdict
    guard let proposal = shown.proposal else { return lines + [catalogue.board.inLines] }
    let change = catalogue.board.change(proposal.change)
    return lines + ["\(catalogue.board.proposed(change)).", catalogue.board.saveInLines]
  }
}
