import SessionEngine
import WorkshopSession

/// What came of typing talk as it was spoken.
struct SpeechResult {
  /// The keys.
  var counts = KeyCounts()
  /// How many sentences were written.
  var sentences = 0
  /// Words that were spoken.
  var words = 0
  /// Milliseconds that it was spoken for.
  var spokenFor = 0
  /// Milliseconds from when something had been said to when it was done with, each.
  var lags: [Int] = []
  /// What was lost, doubled, or not where and as it was said, in words.
  var faults: [String] = []
}

/// Talk that is typed as it is spoken, at a desk in a terminal.
struct SpeechTrial {
  private let scratch: ScratchFolder
  private let session: String
  private let noteTaker: NoteTaker
  private let speed: Int
  private var result = SpeechResult()
  private var written: [NewComment] = []
  private var done: [TableID] = []
  private var table: Int?

  /// Starts the desk.
  ///
  /// - Parameter speed: How many times as fast as life both speech and hands are.
  init(speed: Int, in scratch: ScratchFolder) throws {
    self.speed = speed
    self.scratch = scratch
    session = try TypedWorkshop.make(.typed, in: scratch)
    noteTaker = try NoteTaker(
      at: TypedWorkshop.desk(session, in: scratch), session: session, speed: speed)
  }

  /// Types what is said, and returns what came of it.
  mutating func run(_ lines: [SpokenLine]) throws -> SpeechResult {
    let start = MonotonicTime.now
    for line in lines {
      // Nobody knows what to write before some of it has been heard.
      noteTaker.wait(until: start + (line.at + line.end) / 2 * 1_000_000 / speed)
      try meet(line.demand)
      result.lags.append((MonotonicTime.now - start) * speed / 1_000_000 - line.end)
      result.words += line.words
      result.spokenFor = line.end
    }
    try noteTaker.seeSaved(written.count + done.count)
    result.counts = noteTaker.counts
    result.sentences = written.count
    result.faults = try faults()
    return result
  }

  private mutating func meet(_ demand: SpokenLine.Demand) throws {
    switch demand {
    case .sentence(let text, let kind, let table, let perspectives, let speaksForGroup):
      turn(to: table)
      if let sign = Self.sign(kind) { noteTaker.type(sign, for: .sign) }
      noteTaker.type(text, for: .sentence)
      let letters = perspectives.map(Self.letter) + (speaksForGroup ? ["g"] : [])
      if !letters.isEmpty { noteTaker.type(" @" + letters.joined(), for: .perspective) }
      noteTaker.press(["\r"], for: .save)
      written.append(
        NewComment(
          text: text, kind: kind, table: TableID(number: table), run: TypedWorkshop.rounds[1],
          perspectives: perspectives, speaksForGroup: speaksForGroup))
    case .correction(let lastWord):
      // A person sees that it has been saved before going back to it.
      guard let start = written.last?.text.split(separator: " ").first else { return }
      try noteTaker.see("✓ \(start)")
      noteTaker.press(
        ["\u{1B}OA", "\u{17}"] + Typist.keys(of: lastWord) + ["\r"], for: .correction)
      guard var last = written.popLast() else { return }
      let words = last.text.split(separator: " ").dropLast()
      last.text = (words.map(String.init) + [lastWord]).joined(separator: " ")
      written.append(last)
    case .askedForRound:
      try noteTaker.see("Samtalspass 2")
    case .tableDone(let table):
      turn(to: table)
      noteTaker.press([">", "\r", "1"], for: .report)
      done.append(TableID(number: table))
    }
  }

  private mutating func turn(to table: Int) {
    guard table != self.table else { return }
    noteTaker.press(["\(table)", "\r"], for: .table)
    self.table = table
  }

  private static func sign(_ kind: CommentKind) -> String? {
    switch kind {
    case .hope, .statement: nil
    case .quotation: "\""
    case .question: "?"
    case .idea: "!"
    case .supplementary: "+"
    }
  }

  /// The letter that the desk gives a perspective in Swedish.
  private static func letter(_ perspective: Perspective) -> String {
    switch perspective {
    case .relative: "n"
    case .staff: "p"
    default: "b"
    }
  }

  /// Holds what stands in the log against what was written: each once, in order, where and as it was said.
  private func faults() throws -> [String] {
    let state = try SessionReader(opening: session).state
    let found = state.comments.all.map(\.value).filter { !$0.isWithdrawn }.map { comment in
      NewComment(
        text: comment.text.text ?? "", kind: comment.kind, table: comment.table, run: comment.run,
        perspectives: comment.perspectives, speaksForGroup: comment.speaksForGroup,
        slip: comment.slip)
    }
    var faults = TypedComments.faults(written: written, found: found)
    let reported = state.reports.all.map(\.value).filter { $0.kind == .done }.map(\.place.table)
    if reported != done.map(Optional.some) {
      faults.append("done are tables \(done), but told are \(reported)")
    }
    return faults
  }
}

/// Comments as they were typed and as they were found.
enum TypedComments {
  /// What differs, in words.
  static func faults(written: [NewComment], found: [NewComment]) -> [String] {
    var faults: [String] = []
    if written.count != found.count {
      faults.append("\(written.count) were written, \(found.count) are in the log")
    }
    for (written, found) in zip(written, found) where written != found {
      faults.append("written was \(written), but in the log is \(found)")
    }
    return faults
  }
}
