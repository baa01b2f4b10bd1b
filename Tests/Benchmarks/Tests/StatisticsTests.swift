import Testing

@testable import Benchmarks

@Suite("Statistics of measured times")
struct StatisticsTests {
  @Test(
    "A percentile is the smallest value that reaches it, whatever the order they came in",
    arguments: [(0, 1), (1, 1), (50, 50), (95, 95), (99, 99), (100, 100)])
  func percentiles(percent: Int, expected: Int) {
    #expect(Distribution((1...100).reversed()).percentile(percent) == expected)
  }

  @Test("Few values have percentiles among themselves")
  func few() {
    let values = Distribution([30, 10, 20])
    #expect(values.median == 20)
    #expect(values.percentile(95) == 30)
    #expect(values.percentile(33) == 10)
    #expect(values.percentile(34) == 20)
    #expect(Distribution([7]).percentile(1) == 7)
  }

  @Test("Of two in the middle the lower is the median, and of nothing there is none")
  func middle() {
    #expect(Distribution([4, 1, 3, 2]).median == 2)
    #expect(Distribution([]).median == nil)
  }

  @Test("The best round is the one whose percentile is least, and a round without values is none")
  func bestRound() {
    var rounds = Rounds()
    rounds.add([1, 1, 90])
    rounds.add([5, 6, 7])
    rounds.add([])
    #expect(rounds.best(percentile: 99) == 7)
    #expect(rounds.best(percentile: 50) == 1)
    #expect(rounds.all == Distribution([1, 1, 5, 6, 7, 90]))
  }
}

@Suite("A terminal's answers")
struct TerminalAnswersTests {
  @Test("A question is answered once, also when it comes in pieces")
  func pieces() {
    var answers = TerminalAnswers()
    #expect(answers.answers(to: "text\u{1B}[6".utf8).isEmpty)
    #expect(answers.answers(to: "nmore".utf8) == Array("\u{1B}[1;1R".utf8))
    #expect(answers.answers(to: "\u{1B}]11;?\u{1B}".utf8).isEmpty)
    #expect(answers.answers(to: "\\".utf8) == Array("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\".utf8))
    #expect(answers.answers(to: "\u{1B}[0c".utf8).starts(with: "\u{1B}[?64".utf8))
  }

  @Test("Drawing is no question")
  func drawing() {
    var answers = TerminalAnswers()
    let drawing = "\u{1B}[?1049h\u{1B}[1;31mc 6n\u{1B}[H\u{1B}]0;title\u{7}\u{1B}(B\u{1B}[5;6H"
    #expect(answers.answers(to: drawing.utf8).isEmpty)
  }
}
