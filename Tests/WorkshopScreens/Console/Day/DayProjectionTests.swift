import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Days made up at random, and what holds for each of them.
struct DayProjectionTests {
  /// Numbers that are the same for the same seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11 ^ state << 21
    }
  }

  private static let minute: Int64 = 60_000
  private static let now: Int64 = 1_465_884_000_000

  /// Up to ten parts; fixed times grow, and lie ahead or have passed.
  private func parts(_ dice: inout Dice) -> [DayPart] {
    var fixed = Self.now + Int64.random(in: -30...60, using: &dice) * Self.minute
    return (1...Int.random(in: 1...10, using: &dice)).map { number in
      let isFixed = Int.random(in: 0..<4, using: &dice) == 0
      if isFixed { fixed += Int64.random(in: 0...90, using: &dice) * Self.minute }
      return DayPart(
        step: StepID(number: number),
        length: Int64.random(in: 0...60, using: &dice) * Self.minute,
        fixedStart: isFixed ? fixed : nil, givesTime: !isFixed && Bool.random(using: &dice))
    }
  }

  private func day(_ parts: [DayPart], plannedEnd: Int64?) -> DayProjection {
    DayProjection(parts, from: Self.now, plannedEnd: plannedEnd)
  }

  @Test("Fixed times ahead are kept, whatever comes before", arguments: 0..<200 as Range<UInt64>)
  func fixedTimes(seed: UInt64) {
    var dice = Dice(state: seed)
    let day = day(parts(&dice), plannedEnd: nil)
    for (place, span) in day.spans.enumerated() {
      guard let fixed = span.part.fixedStart else { continue }
      let floor = place == 0 ? Self.now : day.spans[place - 1].start
      #expect(span.start == max(fixed, floor))
    }
  }

  @Test(
    "Where a stretch begins, all its parts and what is left over make up its deadline",
    arguments: 0..<200 as Range<UInt64>)
  func sum(seed: UInt64) {
    var dice = Dice(state: seed)
    let end = Self.now + Int64.random(in: 0...600, using: &dice) * Self.minute
    let day = day(parts(&dice), plannedEnd: end)
    for stretch in day.stretches {
      let lengths = day.spans[stretch.places].map(\.part.length).reduce(0, +)
      #expect(stretch.start + lengths + stretch.balance == stretch.deadline)
    }
    #expect(day.stretches.map(\.places.count).reduce(0, +) == day.spans.count)
  }

  @Test(
    "More time for a step never lets anything begin earlier nor leaves more to spare",
    arguments: 0..<200 as Range<UInt64>)
  func monotone(seed: UInt64) {
    var dice = Dice(state: seed)
    let before = parts(&dice)
    var after = before
    after[Int.random(in: before.indices, using: &dice)].length += 5 * Self.minute
    let (one, other) = (day(before, plannedEnd: Self.now), day(after, plannedEnd: Self.now))
    for (left, right) in zip(one.spans, other.spans) { #expect(left.start <= right.start) }
    for (left, right) in zip(one.stretches, other.stretches) {
      #expect(left.balance >= right.balance)
    }
    #expect(one.end <= other.end)
  }

  @Test(
    "Spreading keeps what gives no time, leaves five minutes of the rest, and takes what is missing",
    arguments: 0..<300 as Range<UInt64>)
  func spread(seed: UInt64) {
    var dice = Dice(state: seed)
    let parts = parts(&dice)
    let end = Self.now + Int64.random(in: 0...400, using: &dice) * Self.minute
    let day = day(parts, plannedEnd: end)
    let spread = DaySpread(day)
    for change in spread.changes {
      let part = parts.first { $0.step == change.step }
      #expect(part?.givesTime == true)
      #expect(change.after < change.before && change.after >= DaySpread.leastMinutes)
    }
    let after = DayProjection(spread.applied(to: parts), from: Self.now, plannedEnd: end)
    let wanted = day.stretches.map(\.minutesShort).reduce(0, +)
    let given = spread.changes.map { $0.before - $0.after }.reduce(0, +)
    // What is caught up before one fixed time is not caught up once more after it.
    #expect(given <= wanted)
    #expect(given == 0 || after.stretches.contains { $0.balance < Self.minute })
    for stretch in after.stretches where stretch.minutesShort > 0 {
      let least = Int64(DaySpread.leastMinutes + 1) * Self.minute
      let mayGive = after.spans[stretch.places].map(\.part).filter {
        $0.givesTime && $0.length >= least
      }
      #expect(mayGive.isEmpty)
    }
    for (left, right) in zip(day.spans, after.spans) where !left.part.givesTime {
      #expect(left.part == right.part)
    }
  }

  @Test("Steps give by their lengths")
  func proportion() {
    func part(_ number: Int, _ minutes: Int64, gives: Bool = true) -> DayPart {
      DayPart(
        step: StepID(number: number), length: minutes * Self.minute, fixedStart: nil,
        givesTime: gives)
    }
    let parts = [part(1, 10, gives: false), part(2, 40), part(3, 20), part(4, 5), part(5, 20)]
    let spread = DaySpread(day(parts, plannedEnd: Self.now + 83 * Self.minute))
    #expect(spread.changes.map(\.after) == [34, 17, 17])
    let saved = DaySpread(day(parts, plannedEnd: nil), saving: 8)
    #expect(saved.changes.map { $0.before - $0.after } == [4, 2, 2])
    #expect(
      DaySpread(day([part(1, 30, gives: false)], plannedEnd: nil), saving: 8).changes.isEmpty)
  }
}
