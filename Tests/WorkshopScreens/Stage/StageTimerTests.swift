import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The timer on the wall")
struct StageTimerTests {
  private let start = Moment(wall: 1_000_000)

  private func face(afterMilliseconds passed: Int64, language: SessionLanguage = .swedish)
    -> TimerFace
  {
    TimerFace(
      StepTimer(length: 600_000, runningSince: start),
      at: Moment(wall: start.wall + passed), in: Catalogue[language])
  }

  @Test(
    "What is left is said in words and digits",
    arguments: [
      (0, "10 minuter kvar", "10:00"), (1, "10 minuter kvar", "10:00"),
      (300_000, "5 minuter kvar", "5:00"), (539_999, "2 minuter kvar", "1:01"),
      (540_000, "Gör klart meningen", "1:00"), (599_999, "Gör klart meningen", "0:01"),
      (600_000, "Tiden är ute", "0:00"), (659_999, "Tiden är ute", "+0:59"),
      (660_000, "Runda av i lugn och ro", "+1:00"), (4_260_000, "Runda av i lugn och ro", "+61:00"),
      (11_400_000, "Runda av i lugn och ro", "+3 h"),
      (320_000_000_000, "Runda av i lugn och ro", "+3703 d"),
    ])
  func words(passed: Int64, words: String, digits: String) {
    #expect(face(afterMilliseconds: passed).words == words)
    #expect(face(afterMilliseconds: passed).digits == digits)
  }

  @Test("Nobody who reads aloud is told to end a sentence")
  func reading() {
    for (clock, words) in [(StageClock.digits, ""), (.shape, "45 sekunder kvar")] {
      let face = TimerFace(
        StepTimer(length: 600_000, runningSince: start), at: Moment(wall: start.wall + 555_000),
        clock, isForWriting: false, in: .swedish)
      #expect(face.words == words)
    }
  }

  @Test(
    "Beyond an hour there are hours in words and digits",
    arguments: [
      (0, "2 tim kvar", "2:00:00"), (1000, "2 tim kvar", "1:59:59"),
      (2_700_000, "1 tim 15 min kvar", "1:15:00"), (3_600_000, "60 minuter kvar", "1:00:00"),
      (3_601_000, "60 minuter kvar", "59:59"),
    ])
  func hours(passed: Int64, words: String, digits: String) {
    let face = TimerFace(
      StepTimer(length: 7_200_000, runningSince: start), at: Moment(wall: start.wall + passed),
      in: Catalogue[.swedish])
    #expect(face.words == words)
    #expect(face.digits == digits)
  }

  @Test(
    "Without digits the shape is alone until the last five minutes, which have words",
    arguments: [
      (0, ""), (299_000, ""), (300_000, "5 minuter kvar"), (540_000, "Gör klart meningen"),
      (600_000, "Tiden är ute"),
    ])
  func shape(passed: Int64, words: String) {
    let face = TimerFace(
      StepTimer(length: 600_000, runningSince: start), at: Moment(wall: start.wall + passed),
      .shape, in: Catalogue[.swedish])
    #expect(face.words == words)
    #expect(face.digits.isEmpty)
  }

  @Test("A countdown below a message ends with a word and never runs over")
  func countdown() {
    let timer = StepTimer(length: 600_000, runningSince: start)
    func face(_ passed: Int64) -> TimerFace {
      TimerFace(
        countdown: timer, at: Moment(wall: start.wall + passed), in: Catalogue[.swedish])
    }
    #expect(face(1000).digits == "9:59" && face(1000).words == "10 minuter kvar")
    #expect(face(600_000).digits.isEmpty && face(600_000).words == "Nu")
    #expect(face(900_000) == face(600_000))
  }

  @Test("A timer that stands still says so and does not change")
  func standing() {
    let timer = StepTimer(length: 600_000, elapsed: 60_000)
    let face = TimerFace(timer, at: start, in: Catalogue[.swedish])
    #expect(face.words == "Klockan står still")
    #expect(face.digits == "9:00")
    #expect(TimerFace.millisecondsToNextChange(timer, after: start) == nil)
  }

  @Test(
    "The picture is drawn again when the digits change", arguments: [0, 1, 999, 599_500, 600_300])
  func change(passed: Int64) throws {
    let timer = StepTimer(length: 600_000, runningSince: start)
    let now = Moment(wall: start.wall + passed)
    let rest = try #require(TimerFace.millisecondsToNextChange(timer, after: now))
    let after = Int64(rest)
    #expect((1...1000).contains(rest))
    // The moment after the change shows other digits, the one before it does not.
    #expect(
      face(afterMilliseconds: passed + after - 1).digits == face(afterMilliseconds: passed).digits
        || passed < 600_000)
    #expect(
      face(afterMilliseconds: passed + after + 1).digits != face(afterMilliseconds: passed).digits)
  }

  @Test("Absurd timers of a damaged log draw nothing absurd")
  func absurd() throws {
    for timer in [
      StepTimer(length: .max, elapsed: .min, runningSince: start),
      StepTimer(length: .min, elapsed: .max), StepTimer(length: 0, runningSince: start),
    ] {
      var canvas = StageCanvas(
        frame: Frame(size: Size(columns: 60, rows: 18)), catalogue: Catalogue[.swedish],
        now: Moment(wall: .max), minutesFromUTC: .max)
      _ = canvas.timer(timer, in: canvas.frame.bounds)
      _ = canvas.end(of: timer)
    }
  }

  @Test("A break says until when by the clock in the room")
  func breakEnd() throws {
    let canvas = StageCanvas(
      frame: Frame(size: Size(columns: 60, rows: 18)), catalogue: Catalogue[.swedish],
      now: Moment(wall: 60_000), minutesFromUTC: -30)
    let timer = StepTimer(length: 20 * 60_000, runningSince: Moment(wall: 0))
    #expect(canvas.end(of: timer) == TimeOfDay(hour: 23, minute: 50))
  }

  @Test("The clock of a round is lower where only that lets the question be drawn")
  func lowerClock() throws {
    let place = StageCanvas.scenePlace(in: Size(columns: 80, rows: 24))
    func layout(_ question: String) -> RoundLayout {
      RoundLayout(question: question, hasMore: false, countRows: 1, hasTimer: true, in: place)
    }
    let short = layout("Vad gör ett möte bra?")
    let words =
      "Vad behöver vara på plats för att du ska känna dig trygg när du kommer hit till oss?"
      .split(separator: " ")
    let questions = words.indices.map { words[...$0].joined(separator: " ") }
    let longer = try #require(
      questions.map(layout).first { $0.timer.rows < short.timer.rows })
    let tooLong = layout(Array(repeating: "Vad gör ett möte bra?", count: 8).joined(separator: " "))
    #expect(short.question.isLarge && longer.question.isLarge && !tooLong.question.isLarge)
    #expect(longer.timer.rows < short.timer.rows && tooLong.timer.rows == short.timer.rows)
  }

  @Test("The low clock has drawn digits beside the shape that empties, and words above it")
  func beside() {
    var canvas = StageCanvas(
      frame: Frame(size: Size(columns: 76, rows: 3)), catalogue: Catalogue[.swedish], now: start,
      minutesFromUTC: 0)
    let timer = StepTimer(length: 600_000, elapsed: 301_000)
    canvas.draw(TimerFace(timer, at: start, in: Catalogue[.swedish]), in: canvas.frame.bounds)
    let rows = canvas.frame.textRows
    #expect(rows[0].hasPrefix("Klockan står still"))
    #expect(rows[2].hasPrefix("██"))
    #expect(rows.allSatisfy { $0.dropFirst(50).contains { $0 != " " } })
  }
}
