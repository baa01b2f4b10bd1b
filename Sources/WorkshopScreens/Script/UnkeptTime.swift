import Language
import SessionEngine

/// A fixed time of a plan for which the steps before it leave no room.
public struct UnkeptTime: Hashable, Sendable {
  /// Where the step stands in the plan, from 0.
  public let place: Int
  /// What it is called.
  public let name: String
  /// When it is to begin.
  public let time: TimeOfDay
  /// How many minutes the steps before it end too late.
  public let missing: Int

  /// What is wrong and what helps, in a sentence.
  public func sentence(in catalogue: Catalogue) -> String {
    let dates = catalogue.dates
    return catalogue.stage.fit.unkeptTime(name, dates.clock(time), dates.minutes(missing))
  }
}

extension Plan {
  /// The fixed times that cannot be kept even if every step takes no longer than planned, in the order of the plan.
  public func unkeptTimes(in catalogue: Catalogue) -> [UnkeptTime] {
    var unkept: [UnkeptTime] = []
    var end: Int?
    for (place, step) in steps.enumerated() {
      if let time = step.startsAt {
        if let end, end > time.minutes {
          let name = step.title?.text ?? catalogue.steps.kind(step.kind)
          unkept.append(
            UnkeptTime(place: place, name: name, time: time, missing: end - time.minutes))
        }
        end = time.minutes
      }
      end = end.map { $0 + step.minutes }
    }
    return unkept
  }
}
