import Language
import SessionEngine

/// Moving the comment in the line to another table or round.
extension DeskScreen {
  /// The comment that is being amended; `nil` where the line is new or a note.
  var amendedComment: CommentID? {
    if case .comment(let id, _) = line.target { return id }
    return nil
  }

  /// The command that moves the comment in the line; `nil` where it stays.
  var moving: Command? {
    guard let destination = line.destination, let id = amendedComment else { return nil }
    return .moveComment(comment: id, table: destination.table, run: destination.run)
  }

  /// Takes the comment in the line that many tables further on, by way of the room.
  mutating func moveAmended(byTables steps: Int) {
    move { desk, destination in
      let places = [nil] + desk.index.tables.map { Optional($0) }
      let place = places.firstIndex(of: destination.table) ?? 0
      destination.table = places[(place + steps + places.count) % places.count]
    }
  }

  /// Takes the comment in the line to the next of the rounds that it may have been said in.
  mutating func moveAmendedToNextRun() {
    move { desk, destination in
      let runs = desk.index.runs
      let place = runs.firstIndex { $0 == destination.run } ?? -1
      destination.run = runs.isEmpty ? destination.run : runs[(place + 1) % runs.count]
    }
  }

  /// Takes the comment in the line to a table, and to a round where one is named.
  mutating func moveAmended(to table: TableID?, in run: StepRun?) {
    move { _, destination in
      destination.table = table
      if let run { destination.run = run }
    }
  }

  private mutating func move(
    _ change: (DeskScreen, inout DeskLine.Destination) -> Void
  ) {
    guard let comment = amendedComment.flatMap({ session.comments[$0] }) else { return }
    let origin = DeskLine.Destination(table: comment.table, run: comment.run)
    var destination = line.destination ?? origin
    change(self, &destination)
    line.destination = destination == origin ? nil : destination
  }
}
