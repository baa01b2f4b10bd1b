import Seating
import SessionEngine
import SessionFormat
import WorkshopSession

extension SeatingBoard {
  /// The seats and what can be said about them, as one JSON object on one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("people", arrangement.people.count)
    writer.key("rounds")
    writer.beginArray()
    for step in rounds {
      guard let round = arrangement.rounds.first(where: { $0.step == step }) else { continue }
      writer.beginObject()
      writer.member("step", text: step.description)
      writer.key("begun")
      writer.boolean(hasBegun(step))
      writer.members("seats", round.seats.map { $0?.number ?? 0 })
      writer.members("locked", round.locked)
      writer.endObject()
    }
    writer.endArray()
    writer.member("pairsMeetingAgain", assessment.pairsMeetingAgain)
    writer.member("repeats", assessment.repeats)
    writer.member("leastRepeats", assessment.leastRepeats)
    writer.member("unevenSeats", assessment.unevenSeats)
    writer.member("brokenRules", assessment.brokenRules.count)
    writer.member("moves", assessment.announcedMoves.count)
    writer.endObject()
    return writer.bytes
  }
}
