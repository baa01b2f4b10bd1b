import Language
import SessionEngine
import TerminalKit

/// The choices that were read out: a number means the one that was heard with it, whatever has become possible since.
struct ReadChoices {
  /// Their names, in the order of their numbers.
  var names: [String]
  /// The tie that was to be settled then: its choices come first.
  var tie: VoteID?
  /// The places in the list that were read out: a search reads only some.
  var heard: Set<Int>

  /// Adds what was read out of the same list before, which is still as it was heard.
  mutating func add(_ before: ReadChoices?) {
    guard let before, before.names == names, before.tie == tie else { return }
    heard.formUnion(before.heard)
  }
}

/// What the numbers of choices do.
extension PlainConsole {
  /// The choice of that number, as it was read out last; `nil` where there is none.
  ///
  /// At a tie the room hears the numbers of its four ways, whatever has been read out.
  private func choice(_ number: Int) -> ScreenAction<ConsoleScreen>? {
    let atTie = console.tieToSettle == nil ? [] : choices.prefix(Self.waysOutOfTie).map(\.name)
    let read = readChoices.flatMap { $0.tie == console.tieToSettle ? $0 : nil }
    let names = read?.names ?? atTie
    let place = number - 1
    let isHeard = atTie.indices.contains(place) || read?.heard.contains(place) == true
    guard isHeard, names.indices.contains(place) else { return nil }
    return ConsoleScreen.actions.actions.first { $0.name == names[place] }
  }

  private static let waysOutOfTie = 4

  /// Says that there is no such choice; a full stop that follows does not blank the wall at once.
  mutating func tellNoChoice(_ words: String) -> [ScreenEffect] {
    console.say(texts.noSuchChoice(words))
    hasJustCancelled = true
    return []
  }

  mutating func choose(_ number: Int, at now: Moment) -> [ScreenEffect] {
    guard let choice = choice(number) else { return tellNoChoice(String(number)) }
    hasJustCancelled = choice.availability(console) != .enabled
    let label = console.label(of: choice)
    switch choice.availability(console) {
    case .enabled: break
    case .disabled(let reason):
      console.say("\(label.startingSentence): \(reason)")
      return []
    case .absent:
      console.say(texts.notPossibleNow(label))
      return []
    }
    let way = console.way
    explanation = help(of: choice)
    let effects = choice.perform(&console, now)
    if console.way != way { console.say(console.entryPrompt) }
    return effects
  }

  /// Asks whether a number that came while dots are counted is meant: it may be dots whose letter was left out.
  mutating func doubt(_ number: Int) -> [ScreenEffect] {
    guard let choice = choice(number) else { return tellNoChoice(String(number)) }
    doubtedChoice = number
    console.say(texts.doubted(number, console.label(of: choice)))
    return []
  }

  /// Takes the answer to that; `nil` where the line is none, and means what it always does.
  mutating func settle(
    _ number: Int, _ line: String, isNo: Bool, at now: Moment
  ) -> [ScreenEffect]? {
    let answer = line.lowercased()
    let letters = console.catalogue.board.yesAndNo
    if answer == String(letters.yes) || answer == texts.yesAndNo.yes {
      return choose(number, at: now)
    }
    // An empty line would close the vote otherwise.
    if answer.isEmpty { return doubt(number) }
    guard isNo || answer == String(letters.no) || answer == texts.yesAndNo.no else { return nil }
    console.say(texts.nothingChanged)
    return []
  }
}
