/// What no plan can fall below, by counting alone.
///
/// Two bounds, and the larger counts.
/// - *Even split*: in two rounds, whoever shares a table in the first has to spread over the tables of the second; the most even spread leaves
///   some together. Summed over all pairs of rounds that bounds how often pairs are together twice, counted for each pair of rounds.
/// - *Pairs*: there are so many meetings and so many pairs that can meet; what is over is repeats. Counted for all pairs, and for meetings with
///   hosts and meetings of guests by themselves.
///
/// Pairs who are told to sit together, or belong at the same table, count for nothing.
public struct LowerBound: Hashable, Sendable {
  /// How often pairs are together in both of two rounds, summed over pairs of rounds: at least.
  let overlaps: Int
  /// Meetings that are more than there are pairs to meet.
  private let surplus: Int
  /// How many pairs can meet.
  private let meetablePairs: Int

  /// How often the pair that meets most has to meet, as far as counting tells.
  public let mostMeetings: Int

  /// The fewest repeats of a plan in which no pair meets more than ``mostMeetings`` times.
  public var repeats: Int { repeats(ifNoneMeetsMoreThan: mostMeetings) }

  /// The fewest repeats (the sum over all pairs of their meetings beyond the first) of a plan in which no pair meets more than `most` times.
  ///
  /// Meetings that pile up on few pairs make fewer repeats than the same overlaps spread out: seven pairs who meet three times are 14 repeats, the
  /// 21 pairs who meet twice instead are 21. So the bound depends on how often a pair may meet.
  public func repeats(ifNoneMeetsMoreThan most: Int) -> Int {
    guard overlaps > 0 else { return surplus }
    let most = max(2, most)
    let perPair = most * (most - 1) / 2
    var left = overlaps % perPair
    var spread = 0
    while left > 0 {
      spread += 1
      left -= spread
    }
    return max(surplus, overlaps / perPair * (most - 1) + spread)
  }

  /// The fewest pairs who meet again in a plan in which no pair meets more than `most` times.
  public func pairsMeetingAgain(ifNoneMeetsMoreThan most: Int) -> Int {
    let most = max(2, most)
    let perPair = most * (most - 1) / 2
    return max((overlaps + perPair - 1) / perPair, (surplus + most - 2) / (most - 1))
  }

  /// The bound of every plan for a request.
  public init(_ request: SeatingRequest) throws(SeatingProblem) { self.init(try Hall(request)) }

  init(_ hall: Hall) {
    let meetings = MeetingCount(hall)
    let split = EvenSplit.total(hall)
    overlaps = max(split, meetings.all.overlaps, meetings.guests.overlaps + meetings.hosts.overlaps)
    surplus = max(meetings.all.surplus, meetings.guests.surplus + meetings.hosts.surplus)
    meetablePairs = meetings.all.pairs
    var most = max(1, meetings.all.most, meetings.guests.most, meetings.hosts.most)
    while most < SeatingLimits.rounds, most * (most - 1) / 2 * meetablePairs < overlaps {
      most += 1
    }
    mostMeetings = most
  }
}
