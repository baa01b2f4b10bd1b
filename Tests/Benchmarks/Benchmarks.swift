import Glibc
import TerminalTestSupport

/// The command line of the benchmarks.
enum Benchmarks {
  private static let usage = """
    Benchmarks latency [--rounds N] [--keys N] [--comments N | --events N] [--only WORD] [--markdown]
        start-up and echo of keys, beside nano, tig, htop, newsboat and a floor; on a session of that many comments, or of
        that many events, instead of the sample
    Benchmarks load [--desks N] [--rate N] [--seconds N] [--comments N | --events N] [--markdown]
        many desks typing at once with a console and a stage: nothing lost, echo, how far behind the stage is
    Benchmarks idle [--seconds N] [--markdown]
        processor time of console, stage and desk while a timer runs and nobody does anything, beside htop and newsboat
    Benchmarks typing [--speech] [--slips] [--dots] [--speed N] [--markdown]
        two minutes of talk typed as it is spoken, and forty slips: nothing lost, and the keys beyond the sentences
    Benchmarks counts
        bytes, and memory that is copied for an event, against their budgets
    Benchmarks seating [--markdown]
        repeats of seating plans, beside chance and the bound
    Benchmarks tally [--markdown]
        a vote of 100,000 ballots on 200 projects from a .pb file: time beside wc and sort, and memory
    Benchmarks pictures --to FOLDER
        the pictures of docs/pictures.md, taken of the program in terminals of tmux

    """

  private struct Options {
    var rounds = 8
    var keys = 60
    var isMarkdown = false
    /// How much has happened in the session; nil is the sample.
    var size: LargeWorkshop.Size?
    /// Only programs with this in their name are measured, and the floor.
    var only = ""
  }

  /// Does what the arguments say and returns the exit status: 0 done, 1 a program did not come up, a budget is exceeded or a plan has too many repeats, 2 misuse.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      switch arguments.first {
      case "latency":
        guard let options = options(arguments.dropFirst()) else { return misuse() }
        try latency(options)
        return 0
      case "load":
        guard let options = LoadOptions(arguments.dropFirst()) else { return misuse() }
        return try load(options)
      case "idle":
        guard let options = IdleOptions(arguments.dropFirst()) else { return misuse() }
        try idle(options)
        return 0
      case "typing":
        guard let options = TypingOptions(arguments.dropFirst()) else { return misuse() }
        return try typing(options)
      case "counts" where arguments.count == 1: return try counts()
      case "seating" where arguments.dropFirst().allSatisfy { $0 == "--markdown" }:
        return try SeatingBenchmark().report(isMarkdown: arguments.count > 1) ? 0 : 1
      case "tally" where arguments.dropFirst().allSatisfy { $0 == "--markdown" }:
        return try TallyBenchmark(in: ScratchFolder()).report(isMarkdown: arguments.count > 1)
          ? 0 : 1
      case "pictures":
        guard arguments.count == 3, arguments[1] == "--to" else { return misuse() }
        try PictureSession(in: ScratchFolder()).take(Picture.all, to: arguments[2])
        return 0
      default: return misuse()
      }
    } catch {
      progress("Benchmarks: \(error)")
      return 1
    }
  }

  private static func options(_ arguments: ArraySlice<String>) -> Options? {
    var rest = arguments
    var options = Options()
    while let option = rest.popFirst() {
      if option == "--markdown" {
        options.isMarkdown = true
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch (option, Int(value)) {
      case ("--rounds", let number?) where 1...1000 ~= number: options.rounds = number
      case ("--keys", let number?) where 1...1000 ~= number: options.keys = number
      case ("--comments", let number?) where 1...100_000 ~= number:
        options.size = LargeWorkshop.Size(comments: number)
      case ("--events", let number?) where 100...200_000 ~= number:
        options.size = .events(number)
      case ("--only", _): options.only = value
      default: return nil
      }
    }
    return options
  }

  private static func misuse() -> Int32 {
    progress(usage)
    return 2
  }

  private static func latency(_ options: Options) throws {
    let scratch = try ScratchFolder()
    let ours: [Target]
    if let size = options.size {
      let large = try LargeWorkshop.make(size, in: scratch)
      ours = [
        .console(large), .readingAtConsole(large), .search(large), .stage(large), .desk(large),
        .deskOfAllTables(large),
      ]
    } else {
      let round = try SampleWorkshop.play(until: "s4", in: scratch)
      let day = try SampleWorkshop.play(until: nil, in: scratch)
      ours = [
        .console(round), .readingAtConsole(round), .consoleOfWholeDay(day), .stage(round),
        .desk(round),
      ]
    }
    let peers = [
      try Target.nano(in: scratch), try Target.tig(in: scratch), Target.htop(),
      Target.htopHelp(), try Target.newsboat(in: scratch),
    ].compactMap { $0 }
    if peers.count < 5 {
      progress("NOT COMPARED with all others, for not all are installed: sh .ci/setup peers")
    }
    let programs = ours + peers
    var benchmark = try LatencyBenchmark(
      programs.filter { options.only.isEmpty || $0.name.contains(options.only) }
        + [.floor(in: scratch)], rounds: options.rounds, keys: options.keys, in: scratch)
    try benchmark.run()
    let report = Report(
      benchmark.measurements, size: options.size ?? LargeWorkshop.Size(),
      isMarkdown: options.isMarkdown)
    for line in report.lines { print(line) }
  }

  private static func load(_ options: LoadOptions) throws -> Int32 {
    var benchmark = try LoadBenchmark(
      desks: options.desks, rate: options.rate, seconds: options.seconds,
      size: options.size, in: ScratchFolder())
    let measured = try benchmark.run()
    for line in LoadReport(measured, isMarkdown: options.isMarkdown).lines { print(line) }
    return measured.faults.isEmpty ? 0 : 1
  }

  private static func idle(_ options: IdleOptions) throws {
    let scratch = try ScratchFolder()
    let session = try SampleWorkshop.play(until: "s4", in: scratch)
    let programs = [
      .console(session), .stage(session), .desk(session), Target.htop(),
      try Target.newsboat(in: scratch),
    ].compactMap { $0 }
    let benchmark = IdleBenchmark(programs, seconds: options.seconds, in: scratch)
    for line in try benchmark.run().lines(isMarkdown: options.isMarkdown) { print(line) }
  }

  private static func typing(_ options: TypingOptions) throws -> Int32 {
    var faults: [String] = []
    if options.isSpeech {
      var trial = try SpeechTrial(speed: options.speed, in: ScratchFolder())
      let result = try trial.run(SpokenScript.lines)
      let lines = TypingReport.lines(result, speed: options.speed, isMarkdown: options.isMarkdown)
      for line in lines + [""] { print(line) }
      faults += result.faults
    }
    if options.isSlips {
      var trial = try SlipTrial(speed: options.speed, in: ScratchFolder())
      let result = try trial.run(PaperPile.all)
      for line in TypingReport.lines(result, isMarkdown: options.isMarkdown) { print(line) }
      faults += result.faults
    }
    if options.isDots {
      let trial = DotTrial(speed: options.speed, in: try ScratchFolder())
      let results = try SpokenWay.allCases.map(trial.run)
      for line in TypingReport.lines(results, isMarkdown: options.isMarkdown) { print(line) }
      faults += results.flatMap(\.faults)
    }
    return faults.isEmpty ? 0 : 1
  }

  private static func counts() throws -> Int32 {
    let counts = try CountsBenchmark(in: ScratchFolder()).run()
    for count in counts {
      let verdict = count.isExceeded ? "EXCEEDS its budget of" : "of at most"
      print("\(count.name): \(count.value) \(verdict) \(count.budget)")
    }
    return counts.contains(where: \.isExceeded) ? 1 : 0
  }
}
