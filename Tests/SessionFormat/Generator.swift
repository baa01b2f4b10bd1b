import SessionEngine

@testable import SessionFormat

/// A repeatable source of numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes the parts of events and commands.
struct Generator {
  var source: SeededGenerator
  /// Whether words may also be erased ones.
  var erases = true

  init(seed: UInt64) { source = SeededGenerator(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
  mutating func bool() -> Bool { Bool.random(using: &source) }

  mutating func id<ID: EntityIdentifier>() -> ID {
    ID(number: bool() ? int(1...9) : int(1...Int.max))
  }

  mutating func table() -> TableID { TableID(number: int(1...100)) }

  mutating func maybe<Value>(_ make: (inout Generator) -> Value) -> Value? {
    bool() ? make(&self) : nil
  }

  mutating func some<Value>(_ make: (inout Generator) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<int(0...3) { values.append(make(&self)) }
    return values
  }

  mutating func kind<Kind: CaseIterable>() -> Kind {
    let all = Array(Kind.allCases)
    return all[int(0...all.count - 1)]
  }

  mutating func text() -> String {
    let pieces = [
      "å", "Ö", "æ", " ", "\"", "\\", "\n", "\u{1}", "\u{1B}[2J", "👩🏽‍🌾", "e\u{301}", "\u{7F}", "/",
      "x",
      "”stigma”", "\u{2028}", "}", "null", "\u{FFFD}",
    ]
    var text = ""
    for _ in 0..<int(0...6) { text += pieces[int(0...pieces.count - 1)] }
    return text
  }

  mutating func words() -> Words {
    erases && int(0...5) == 0 ? .erased : .present(text())
  }

  mutating func run() -> StepRun { StepRun(id(), int(1...12)) }

  mutating func milliseconds() -> Int64 {
    Int64.random(in: -1_000_000_000_000...4_000_000_000_000, using: &source)
  }

  mutating func date() -> CalendarDate? {
    CalendarDate(year: int(1...9999), month: int(1...12), day: int(1...28))
  }

  mutating func commandID() -> CommandID { CommandID(high: source.next(), low: source.next()) }

  mutating func letter() -> ThemeLetter { ThemeLetter(index: int(0...701)) }

  mutating func station() -> Station {
    Station(kind(), table: maybe { $0.table() }, tag: "k\(int(0...9999))")
  }

  mutating func moment() -> Moment {
    Moment(
      wall: milliseconds(),
      sinceBoot: maybe {
        .init(milliseconds: Int64($0.int(0...99_999_999)), boot: "b\($0.int(1...9))")
      })
  }

  mutating func progress() -> StepProgress {
    StepProgress(
      status: kind(),
      runs: some { generator in
        RunProgress(
          startedAt: generator.moment(), endedAt: generator.maybe { $0.moment() },
          timer: generator.maybe { $0.timer() })
      })
  }

  mutating func timer() -> StepTimer {
    StepTimer(
      length: milliseconds(), elapsed: milliseconds(), runningSince: maybe { $0.moment() })
  }

  mutating func rule() -> DotRule {
    DotRule(
      dotsPerVoter: int(1...100), capPerTheme: maybe { $0.int(1...9) },
      cutAfter: maybe { $0.int(1...9) }, meaning: kind(), silentSeconds: int(0...600))
  }

  mutating func marks() -> BallotMarks { bool() ? .spoilt : .dots(dots()) }

  mutating func voterPlace() -> VoterPlace {
    switch int(0...2) {
    case 0: .room
    case 1: .wall
    default: .table(table())
    }
  }

  mutating func dots() -> [ThemeDots] {
    (1...(1 + int(0...3))).dropLast().map {
      ThemeDots(theme: ThemeID(number: $0), dots: int(0...9))
    }
  }

  mutating func step() -> PlannedStep {
    var questions: [TableID: Words] = [:]
    for table in some({ $0.table() }) { questions[table] = words() }
    return PlannedStep(
      kind: kind(), title: maybe { $0.words() }, minutes: int(0...1440),
      startsAt: TimeOfDay(hour: int(0...24), minute: int(0...59)), isProtected: bool(),
      question: maybe { $0.words() }, tableQuestions: questions, stage: kind())
  }

  mutating func header() -> SessionHeader {
    SessionHeader(
      session: commandID(), series: commandID(), source: bool() ? .live : .script, language: kind())
  }

  mutating func plan() -> Plan {
    Plan(
      title: words(), subject: maybe { $0.words() }, organisation: maybe { $0.words() },
      author: maybe { $0.words() }, place: maybe { $0.words() }, date: date(),
      question: maybe { $0.words() }, given: some { $0.words() }, open: some { $0.words() },
      participants: maybe { $0.int(1...1000) },
      tables: some { generator in
        Table(
          id: generator.table(), source: generator.kind(), host: generator.maybe { $0.words() },
          seats: generator.maybe { $0.int(1...12) }, features: generator.some { $0.words() })
      },
      dots: rule(), seating: kind(), changeRule: maybe { $0.words() },
      perspectives: some { $0.kind() }, standingPrompt: maybe { $0.words() },
      steps: some { $0.step() })
  }

  mutating func decision() -> CutDecision {
    switch int(0...5) {
    case 0: .widen
    case 1: .runOff
    case 2: .lot(seed: source.next(), chosen: some { $0.id() })
    case 3: .discussion(chosen: some { $0.id() })
    case 4: .takeAlong(id())
    default: .rest(id())
    }
  }

  mutating func place() -> CountPlace { CountPlace(theme: id(), table: maybe { $0.table() }) }

  mutating func entity() -> EntityID {
    switch int(0...11) {
    case 0: .step(id())
    case 1: .comment(id())
    case 2: .theme(id())
    case 3: .vote(id())
    case 4: .ballot(id())
    case 5: .note(id())
    case 6: .conclusion(id())
    case 7: .action(id())
    case 8: .question(id())
    case 9: .report(id())
    case 10: .proposal(id())
    default: .term(id())
    }
  }

  mutating func action() -> AgreedAction {
    AgreedAction(
      text: words(), owner: maybe { $0.words() }, due: maybe { $0.date() } ?? nil, state: kind())
  }
}
