import Testing

@testable import Benchmarks

@Suite("Talk and slips typed in")
struct TypingTests {
  @Test("Talk typed as it is spoken is in the log once, at its table, as it was said")
  func speech() throws {
    var trial = try SpeechTrial(speed: 30, in: ScratchFolder())
    let result = try trial.run(SpokenScript.lines)
    #expect(result.faults == [])
    #expect(result.sentences == 20)
    // Nothing is asked for beyond Enter but what is said of a sentence, where it belongs, and what was wrong.
    #expect(result.counts.keys(.save) == result.sentences)
    #expect(result.counts.keys(.table) == 2 * result.counts.times(.table))
    #expect(result.counts.keys(.report) == 6)
  }

  @Test("Slips of two rounds are typed in without their numbers, and add up")
  func slips() throws {
    var trial = try SlipTrial(speed: 40, in: ScratchFolder())
    let result = try trial.run(PaperPile.all)
    #expect(result.faults == [])
    #expect(result.slips == 40)
    #expect(result.typed == 37)
    #expect(result.counts.keys(.save) == result.typed)
  }

  @Test("The script is spoken at 150 words a minute for two minutes, one line after the other")
  func script() {
    let lines = SpokenScript.lines
    for (line, next) in zip(lines, lines.dropFirst()) { #expect(next.at >= line.end) }
    let words = lines.reduce(0) { $0 + $1.words }
    #expect((280...320).contains(words))
    #expect((110_000...125_000).contains(lines.last?.end ?? 0))
    // What is written is never more than what is said.
    for line in lines {
      if case .sentence(let text, _, _, _, _) = line.demand {
        #expect(text.count <= line.spoken.count)
      }
    }
  }

  @Test(
    "Dots of forty people are typed as they are read out, the same in every way, in four minutes")
  func dots() throws {
    let trial = DotTrial(speed: 40, in: try ScratchFolder())
    let results = try SpokenWay.allCases.map(trial.run)
    #expect(results.flatMap(\.faults) == [])
    #expect(Set(results.map(\.dots)).count == 1)
    for result in results {
      // Reading out leaves time for the hands, whatever the machine does besides.
      let read = result.way.lines.reduce(0) { $0 + $1.milliseconds }
      let keys = result.counts.keys(.dots) + result.counts.keys(.wayIn)
      #expect(read < 240_000 && keys * 1000 / NoteTaker.rate < read, "\(result.way)")
    }
  }

  @Test("All are typed unless one is named; a speed that is none is misuse")
  func options() {
    #expect(TypingOptions([])?.isSpeech == true)
    #expect(TypingOptions([])?.isSlips == true)
    #expect(TypingOptions([])?.isDots == true)
    #expect(TypingOptions(["--slips"])?.isSpeech == false)
    #expect(TypingOptions(["--speed", "30", "--markdown"])?.speed == 30)
    for arguments in [["--speed"], ["--speed", "0"], ["--speed", "fast"], ["--slip"]] {
      #expect(TypingOptions(arguments[...]) == nil)
    }
  }
}
