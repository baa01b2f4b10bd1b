import Language
import SessionEngine

/// What the wall says, as one line to be said aloud: for those who cannot see it, for interpreters, for who leads the day.
///
/// Made from a ``StageState`` and nothing else, so it cannot say what is not on the wall.
public struct StageSpeech: Equatable, Sendable {
  /// The sentences, in order.
  public let sentences: [String]

  /// The whole line.
  public var line: String { sentences.joined(separator: " ") }

  /// What a wall says, in its own language unless another catalogue is given.
  ///
  /// - Parameter now: When it is said, so that of time only what is left is told; `nil` tells how long there is in all.
  public init(_ state: borrowing StageState, at now: Moment? = nil, in catalogue: Catalogue? = nil)
  {
    let speaker = StageSpeaker(catalogue ?? Catalogue[state.language], at: now)
    sentences = speaker.sentences(of: state).filter { !$0.isEmpty }.map(\.endingSentence)
  }
}

extension StageSpeech {
  /// Whether a sentence says how long there is or how much of it is left.
  static func tells(
    _ sentence: String, of timer: StepTimer, at now: Moment, in catalogue: Catalogue
  ) -> Bool {
    let speaker = StageSpeaker(catalogue, at: now)
    return (speaker.length(of: timer) + [speaker.left(of: timer)])
      .contains { $0.endingSentence == sentence }
  }
}

extension String {
  /// The text as the end of a sentence, with a full stop where nothing else ends it, and none where a title in it has its own end.
  fileprivate var endingSentence: String {
    let trimmed = trimmed
    let scalars = trimmed.unicodeScalars
    switch scalars.last {
    case nil: return ""
    case ".":
      let before = scalars.dropLast().last
      return before?.endsSentence ?? false ? String(scalars.dropLast()) : trimmed
    case "”", "»", "\"": return trimmed
    case .some(let last): return last.endsSentence ? trimmed : trimmed + "."
    }
  }
}

extension Unicode.Scalar {
  fileprivate var endsSentence: Bool { self == "." || self == "?" || self == "!" || self == "…" }
}

/// Puts the parts of a wall into sentences.
private struct StageSpeaker {
  let words: StageWords
  var catalogue: Catalogue { words.catalogue }
  var stage: StageTexts { catalogue.stage }
  var speech: SpeechTexts { catalogue.speech }

  let now: Moment?

  init(_ catalogue: Catalogue, at now: Moment?) {
    words = StageWords(catalogue: catalogue)
    self.now = now
  }

  func sentences(of state: StageState) -> [String] {
    if state.isBlank { return [speech.blank] }
    if let message = state.message {
      return [words.text(message.text)] + (message.countdown.map { [left(of: $0)] } ?? [])
    }
    if state.isPaused { return [stage.paused, stage.pausedHow] }
    switch state.scene {
    case .welcome(let given, let open):
      return [
        speech.welcome(words.text(state.title)), listed(given, speech.given),
        listed(open, speech.open),
      ]
    case .hopes(let hopes): return [stage.hopes] + latest(of: hopes)
    case .tableRound(let question, let tableQuestions, let released, _):
      return round(question, tableQuestions, state) + latest(of: released.latest)
    case .readBack(let question):
      let orders = catalogue.stageOrders
      return [orders.readBackHow] + (question.map { [words.text($0)] } ?? [])
    case .changeTables(_, let rule, let seats):
      let how = rule.map(words.text) ?? stage.changeTablesHow
      guard seats.isEmpty else {
        let stays = seats.contains(where: \.stays) ? [stage.bracketsStay] : []
        return [stage.changeTables, stage.findSeat] + stays
      }
      return [stage.changeTables, how] + (rule == nil ? [stage.sitWithOthers] : [])
    case .themes(let topics, let inHand):
      // What is to be read aloud now comes before what has stood there for a while.
      return (inHand.map { [stage.inHand, words.said($0)] } ?? [])
        + [topics.isEmpty ? stage.noThemesYet : speech.themes(list(topics))]
    case .rule(let ballot): return [stage.howToVote] + rule(of: ballot) + vote(on: ballot)
    case .silence(let ballot):
      return [stage.thinkSilently, stage.thinkSilentlyHow] + vote(on: ballot)
    case .voting(let ballot): return [stage.vote] + rule(of: ballot) + vote(on: ballot)
    case .counting: return [stage.counting, stage.hiddenUntilReveal]
    case .reveal(let reveal): return sentences(of: reveal)
    case .deepening(let topics):
      guard topics.contains(where: { !$0.tables.isEmpty }) else {
        return [stage.chooseTheme, list(topics)] + length(of: state)
      }
      return [stage.deepening] + topics.map(deepened) + length(of: state)
    case .outcomes(let conclusions, let actions, let questions):
      return [stage.goingOnWith]
        + part(stage.conclusions, conclusions.map(words.text))
        + part(stage.actions, actions.map(words.agreed))
        + part(stage.questions, questions.map(words.agreed))
    case .pause:
      return [state.now.map(words.name) ?? catalogue.steps.kind(.break)] + back(in: state)
    case .thanks(let questions):
      return [stage.thanks, stage.whatNow] + part(stage.answersFrom, questions.map(words.agreed))
    }
  }

  private func listed(_ parts: [Words], _ sentence: (String) -> String) -> String {
    parts.isEmpty ? "" : sentence(parts.map(words.text).joined(separator: "; "))
  }

  private func part(_ name: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(name): \(items.joined(separator: "; "))"]
  }

  private func latest(of utterances: [StageState.Utterance]) -> [String] {
    utterances.last.map { [speech.latest(words.said($0))] } ?? []
  }

  private func list(_ topics: [StageState.Topic]) -> String {
    topics.map { words.theme($0.letter, $0.title) }.joined(separator: "; ")
  }

  /// The question, those of single tables, and how long there is.
  private func round(
    _ question: Words?, _ tableQuestions: [TableID: Words], _ state: StageState
  ) -> [String] {
    let own = tableQuestions.sorted { $0.key < $1.key }.map {
      "\(catalogue.names.table($0.key).startingSentence): \(words.text($0.value))"
    }
    return (question.map { [speech.question(words.text($0))] } ?? []) + own + length(of: state)
  }

  private func length(of state: StageState) -> [String] { state.timer.map(length) ?? [] }

  /// How long there is, and from a minute on how much of it is left.
  func length(of timer: StepTimer) -> [String] {
    guard timer.length >= 60_000 else { return [] }
    if let now, timer.remaining(at: now) <= timer.length - 60_000 { return [left(of: timer)] }
    return [speech.length(catalogue.dates.minutes(Int(clamping: timer.length / 60_000)))]
  }

  func left(of timer: StepTimer) -> String {
    let left = now.map { timer.remaining(at: $0) } ?? timer.length
    return catalogue.dates.remaining(max(0, left)).startingSentence
  }

  private func rule(of ballot: StageState.Ballot) -> [String] {
    StageCanvas.voteRule(ballot.rule, ballot.secrecy, ballot.who.map(words.text), stage)
  }

  private func vote(on ballot: StageState.Ballot) -> [String] {
    ballot.themes.isEmpty ? [] : [speech.voteOn(list(ballot.themes))]
  }

  private func deepened(_ topic: StageState.Topic) -> String {
    let tables = stage.atTables(topic.tables.map(\.number))
    return "\(words.theme(topic.letter, topic.title)): \(tables)"
  }

  /// When a break ends, and how long it lasts.
  private func back(in state: StageState) -> [String] {
    let length = length(of: state)
    guard let next = state.next?.startsAt else { return length.isEmpty ? [stage.backSoon] : length }
    return [stage.backAt(catalogue.dates.clock(next))] + length
  }

  /// The result is said as it is shown, from below: what came last, and once all is there, where the cut falls.
  private func sentences(of reveal: StageState.Reveal) -> [String] {
    guard let latest = reveal.shown.first else { return [stage.counting] }
    let corrected = words.corrected(reveal)
    let tied =
      reveal.isTieUndecided
      ? [stage.tiedAtCut(catalogue.numbers.list(reveal.tiedAcross.map(\.description)))] : []
    if let ruling = reveal.ruling, reveal.shown.count == reveal.total {
      // The places have been read out; what was decided on them is the news.
      let letters = catalogue.numbers.list(reveal.ruledOn.map(\.description))
      return corrected + [stage.ruling(ruling.decision, letters)]
        + (ruling.reason.map { [words.text($0)] } ?? []) + (tied.isEmpty ? line(of: reveal) : tied)
    }
    let together = reveal.shown.filter { $0.rank == latest.rank }
    var sentences =
      corrected
      + together.reversed().map {
        speech.place($0.rank, words.theme($0.letter, $0.title), catalogue.numbers.dots($0.dots))
      }
    if together.count > 1 {
      sentences.append(stage.sameNumber(catalogue.numbers.list(together.map(\.letter.description))))
    }
    guard reveal.shown.count == reveal.total else {
      return sentences + [stage.stillHidden(reveal.total - reveal.shown.count)]
    }
    return sentences + (tied.isEmpty ? line(of: reveal) : tied)
  }

  /// Which themes are gone on with, where not all are.
  private func line(of reveal: StageState.Reveal) -> [String] {
    guard let cut = reveal.cutAfter, cut > 0, cut < reveal.total else { return [] }
    let goesOn = reveal.goesOn.isEmpty ? reveal.shown.prefix(cut).map(\.letter) : reveal.goesOn
    return [stage.deepens(catalogue.numbers.list(goesOn.map(\.description)))]
  }
}
