import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The wall in lines, for those who do not see it and for interpreters: what it says, whenever it says something else.
///
/// It is made from a ``StageState`` alone, so it cannot say what is not on the wall. An empty line says all of it again.
public struct PlainStage: PlainScreen {
  /// The wall, and nothing else of the workshop.
  public typealias Content = StageState

  private let catalogue: Catalogue
  private var state: StageState?
  /// What was said last.
  private var said: [String] = []
  private var toldMinutes: Int?
  /// From how many minutes left the time is told.
  private static let lastMinutes = 5

  /// A wall that has not seen its workshop yet.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// How lines are used, and what the wall says.
  public mutating func greeting(at now: Moment) -> [String] {
    let sentences = sentences(at: now)
    noteTime(told: sentences, at: now)
    return [catalogue.speech.inLines] + sentences
  }

  /// Takes the wall as it stands, and says what it did not say before.
  public mutating func follow(_ content: StageState, at now: Moment) -> [String] {
    let isFirst = state == nil
    if state?.run != content.run || state?.message != content.message { toldMinutes = nil }
    state = content
    let before = said
    said = sentences(at: nil)
    guard !isFirst else { return [] }
    // What is new is told by what was said before, and said with the time that is left now.
    let news = zip(said, sentences(at: now)).filter { !before.contains($0.0) }.map(\.1)
    noteTime(told: news, at: now)
    return news
  }

  /// Says that time is running out or is over, at whole minutes.
  public mutating func tick(at now: Moment) -> [String] {
    guard let timer = state?.shownTimer, timer.runningSince != nil else { return [] }
    let remaining = timer.remaining(at: now)
    let minutes = begunMinutes(of: timer, at: now)
    guard minutes <= Self.lastMinutes, minutes != toldMinutes else { return [] }
    toldMinutes = minutes
    return [minutes == 0 ? catalogue.stage.timeIsUp : catalogue.dates.remaining(remaining)]
  }

  /// Keeps in mind which minute these sentences have told of, so that time alone does not tell it again.
  private mutating func noteTime(told sentences: [String], at now: Moment) {
    guard let timer = state?.shownTimer, timer.runningSince != nil,
      sentences.contains(where: { StageSpeech.tells($0, of: timer, at: now, in: catalogue) })
    else { return }
    toldMinutes = begunMinutes(of: timer, at: now)
  }

  private func begunMinutes(of timer: StepTimer, at now: Moment) -> Int {
    max(0, Int(clamping: timer.remaining(at: now).begun(unitsOf: 60_000)))
  }

  /// In how many milliseconds the next whole minute is over; `nil` where no time runs.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    guard let timer = state?.shownTimer, timer.runningSince != nil else { return nil }
    let part = timer.remaining(at: now) % 60_000
    return Int(part > 0 ? part : part + 60_000)
  }

  /// Never: it sends nothing.
  public var isWaiting: Bool { false }

  /// Takes a line: `q` leaves, any other says the whole wall again.
  public func receive(line: String, at now: Moment) -> PlainReply {
    guard line.trimmed.lowercased() != "q" else { return PlainReply(lines: [], effects: [.leave]) }
    return PlainReply(lines: sentences(at: now), effects: [])
  }

  /// Nothing: it sends nothing.
  public func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    PlainReply(lines: [], effects: [])
  }

  /// Takes news of the session's file.
  public func receive(_ notice: ScreenNotice, at now: Moment) -> [String] {
    if case .fileProblem(let sentence) = notice { return [sentence] }
    return []
  }

  /// What the wall says; without a moment it is the same as long as nobody changes the wall.
  private func sentences(at now: Moment?) -> [String] {
    state.map { StageSpeech($0, at: now, in: catalogue).sentences } ?? []
  }
}
