import EventLog
import SessionEngine
import SessionFormat

/// Which lines of a log hold dots that the room may not see: those of a vote that has not been revealed, and what follows from them.
struct HiddenDots {
  private var revealed: Set<VoteID> = []

  /// Takes notice of a line; whether it reveals a vote, so that what was passed over is to be read.
  mutating func take(_ line: LogLine) -> Bool {
    guard line.typeBytes.elementsEqual(Self.reveal.utf8), let vote = Self.vote(of: line) else {
      return false
    }
    return revealed.insert(vote).inserted
  }

  /// Whether a line is to be passed over.
  func hides(_ line: LogLine) -> Bool {
    guard Self.hidden.contains(where: { line.typeBytes.elementsEqual($0.utf8) }) else {
      return false
    }
    guard let vote = Self.vote(of: line) else { return true }
    return !revealed.contains(vote)
  }

  private static let hidden = [
    EventType.ballotEntered, .ballotCorrected, .dotsCounted, .countChecked, .countCorrected,
    .countCleared, .unusedRecorded, .cutDecided, .cutRetracted,
  ].map(\.rawValue)
  private static let reveal = EventType.resultRevealed.rawValue

  private static func vote(of line: LogLine) -> VoteID? {
    guard var object = (try? JSONValue(checking: line.data))?.object else { return nil }
    return object.value(for: "vote")?.string.flatMap { VoteID($0) }
  }
}
