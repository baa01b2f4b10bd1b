import EventLog
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// Tells the lines of a log in words, one after the other.
struct LogListing {
  private let catalogue: Catalogue
  private var state = SessionState()

  /// A listing from the first line on.
  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Number, time, station and what happened; `nil` where the line says something impossible.
  mutating func text(of line: LogLine) -> String? {
    guard let record = try? EventRecord(line) else { return nil }
    state.apply(record)
    let number = String(record.sequence)
    let padding = String(repeating: " ", count: max(0, 5 - number.utf8.count))
    let undone = record.undoes == nil ? "" : " (\(catalogue.commandLine.log.takenBack))"
    return "\(padding)\(number)  \(time(line.at))  \(catalogue.names.station(record.by)): "
      + what(record.event) + undone
  }

  private func what(_ event: Event) -> String {
    if case .unknown(let type) = event {
      switch EventType.OfTheLog(rawValue: type) {
      case .repaired: return catalogue.commandLine.log.repaired
      case .bodyErased: return catalogue.commandLine.log.bodyErased
      case .eraseSwept: return catalogue.commandLine.log.eraseSwept
      case nil: break
      }
    }
    return catalogue.events.headline(event, NamingContext(state))
  }

  /// `2016-06-14 13:00:05Z` of `2016-06-14T13:00:05.000Z`.
  private func time(_ text: String) -> String {
    "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))Z"
  }
}
