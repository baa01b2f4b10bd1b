import Language
import SessionEngine
import Testing

@Suite("Numbers, days and times")
struct CommonTextTests {
  @Test("Dots have the plurals of their language")
  func dots() {
    #expect(Catalogue.swedish.numbers.dotsLabel(36) == "36 PL")
    #expect(Catalogue.swedish.numbers.dotsLabel(1) == "1 PL")
    #expect(Catalogue.danish.numbers.dotsLabel(36) == "36 prikker")
    #expect(Catalogue.danish.numbers.dotsLabel(1) == "1 prik")
    #expect(Catalogue.english.numbers.dotsLabel(36) == "36 dots")
    #expect(Catalogue.english.numbers.dotsLabel(1) == "1 dot")
    #expect(Catalogue.english.numbers.dotsLabel(0) == "0 dots")
    #expect(Catalogue.swedish.numbers.dots(1) == "1 plupp")
    #expect(Catalogue.swedish.numbers.dots(2) == "2 pluppar")
    #expect(Catalogue.danish.numbers.tables(5) == "5 borde")
  }

  @Test("Norwegian numbers of things have one form for one and another for none and many")
  func norwegianPlurals() {
    let numbers = Catalogue.norwegian.numbers
    #expect(
      [0, 1, 2, 21].map(numbers.dots) == ["0 prikker", "1 prikk", "2 prikker", "21 prikker"])
    #expect([0, 1, 2, 21].map(numbers.themes) == ["0 temaer", "1 tema", "2 temaer", "21 temaer"])
    #expect([1, 21].map(numbers.tables) == ["1 bord", "21 bord"])
    #expect([0, 1].map(numbers.questions) == ["0 åpne spørsmål", "1 åpent spørsmål"])
    #expect(Catalogue.norwegian.dates.length(60 * 21) == "21 timer")
    #expect(Catalogue.norwegian.dates.length(1) == "1 minutt")
  }

  @Test("Things in a row end with the language's and")
  func lists() {
    #expect(Catalogue.swedish.numbers.list(["A", "B", "C"]) == "A, B och C")
    #expect(Catalogue.danish.numbers.list(["A", "B"]) == "A og B")
    #expect(Catalogue.finnish.numbers.list(["A", "B", "C"]) == "A, B ja C")
    #expect(Catalogue.english.numbers.list(["A"]) == "A")
    #expect(Catalogue.norwegian.numbers.list(["A", "B", "C"]) == "A, B og C")
    #expect(Catalogue.english.numbers.list([]) == "")
  }

  @Test(
    "Finnish counts in the partitive, everything but one",
    arguments: [
      (0, "0 kommenttia", "0 pistettä", "0 minuuttia"), (1, "1 kommentti", "1 piste", "1 minuutti"),
      (2, "2 kommenttia", "2 pistettä", "2 minuuttia"),
      (21, "21 kommenttia", "21 pistettä", "21 minuuttia"),
    ])
  func partitive(count: Int, comments: String, dots: String, minutes: String) {
    #expect(Catalogue.finnish.numbers.comments(count) == comments)
    #expect(Catalogue.finnish.numbers.dots(count) == dots)
    #expect(Catalogue.finnish.numbers.dotsLabel(count) == dots)
    #expect(Catalogue.finnish.dates.minutes(count) == minutes)
  }

  @Test("Days are written as each language writes them")
  func days() throws {
    let day = try #require(CalendarDate(year: 2016, month: 6, day: 14))
    #expect(Catalogue.swedish.dates.day(day) == "14 juni 2016")
    #expect(Catalogue.danish.dates.day(day) == "14. juni 2016")
    #expect(Catalogue.english.dates.day(day) == "14 June 2016")
    #expect(Catalogue.norwegian.dates.day(day) == "14. juni 2016")
    #expect(Catalogue.finnish.dates.day(day) == "14. kesäkuuta 2016")
    for language in SessionLanguage.allCases {
      let months = try (1...12).map {
        Catalogue[language].dates.day(try #require(CalendarDate(year: 1, month: $0, day: 1)))
      }
      #expect(Set(months).count == 12)
    }
  }

  @Test(
    "What is left of a timer is told in words, and running over too",
    arguments: [
      (300_000, "5 minuter kvar"), (299_001, "5 minuter kvar"), (240_000, "4 minuter kvar"),
      (61_000, "2 minuter kvar"), (60_000, "60 sekunder kvar"), (1_000, "1 sekund kvar"),
      (1, "1 sekund kvar"), (0, "tiden är ute"), (-59_000, "tiden är ute"),
      (-60_000, "1 minut över tiden"), (-150_000, "2 minuter över tiden"),
    ] as [(Int64, String)])
  func remaining(milliseconds: Int64, words: String) {
    #expect(Catalogue.swedish.dates.remaining(milliseconds) == words)
  }

  @Test(
    "Finnish tells what is left in words that stand as the number wants them",
    arguments: [
      (300_000, "5 minuuttia jäljellä"), (1_000, "1 sekunti jäljellä"), (0, "aika on loppu"),
      (-60_000, "1 minuutti yli ajan"), (-7_200_000, "2 tuntia yli ajan"),
    ] as [(Int64, String)])
  func remainingInFinnish(milliseconds: Int64, words: String) {
    #expect(Catalogue.finnish.dates.remaining(milliseconds) == words)
  }

  @Test("No length of time is too long to tell", arguments: SessionLanguage.allCases)
  func extremes(language: SessionLanguage) {
    #expect(!Catalogue[language].dates.remaining(.max).isEmpty)
    #expect(!Catalogue[language].dates.remaining(.min).isEmpty)
  }

  @Test("Clock times and spans are written with a colon, and in Finnish with a full stop")
  func clock() throws {
    let begin = try #require(TimeOfDay(hour: 9, minute: 5))
    let end = try #require(TimeOfDay(hour: 14, minute: 20))
    #expect(Catalogue.swedish.dates.span(begin, end) == "09:05–14:20")
    #expect(Catalogue.danish.dates.clock(end) == "14:20")
    #expect(Catalogue.norwegian.dates.clock(end) == "14:20")
    #expect(Catalogue.finnish.dates.clock(begin) == "09.05")
    #expect(Catalogue.finnish.dates.span(begin, end) == "09.05–14.20")
  }

  @Test(
    "Kinds and statuses have names of their own", arguments: SessionLanguage.allCases)
  func kinds(language: SessionLanguage) {
    let texts = Catalogue[language]
    func differ(_ names: [String]) -> Bool {
      Set(names).count == names.count && names.allSatisfy { !$0.isEmpty }
    }
    #expect(differ(StepKind.allCases.map(texts.steps.kind)))
    #expect(differ(StepKind.allCases.map(texts.steps.moment)))
    #expect(differ(StepStatus.allCases.map(texts.steps.status)))
    #expect(differ(CommentKind.allCases.map(texts.kinds.comment)))
    #expect(differ(ActionState.allCases.map(texts.kinds.actionState)))
    #expect(differ(VotePhase.allCases.map(texts.kinds.votePhase)))
    #expect(differ(ReportKind.allCases.map(texts.kinds.report)))
    #expect(differ(SlipFate.allCases.map(texts.kinds.slipFate)))
    #expect(differ(TableSource.allCases.map(texts.kinds.tableSource)))
    #expect(differ(SeatingStyle.allCases.map(texts.kinds.seatingStyle)))
    #expect(differ(TextField.allCases.map(texts.refusals.textField)))
    #expect(differ(NumberField.allCases.map(texts.refusals.numberField)))
  }

  @Test("Terms are the practice's own")
  func terms() {
    #expect(Catalogue.swedish.steps.round(2) == "samtalspass 2")
    #expect(Catalogue.danish.steps.round(2) == "samtalerunde 2")
    #expect(Catalogue.finnish.steps.round(2) == "keskustelukierros 2")
    #expect(Catalogue.swedish.stage.given == "Det som ligger fast")
    #expect(Catalogue.danish.stage.given == "Det givne")
    #expect(Catalogue.norwegian.steps.round(2) == "samtalerunde 2")
    #expect(Catalogue.norwegian.stage.given == "Det som ligger fast")
    #expect(Catalogue.norwegian.names.quoted("hei") == "«hei»")
    #expect(Catalogue.swedish.documentation.hopes == "Inledande förhoppningar")
    #expect(Catalogue.swedish.kinds.comment(.supplementary) == "kompletterande kommentar")
    #expect(Catalogue.danish.kinds.comment(.supplementary) == "supplerende kommentar")
    #expect(Catalogue.norwegian.kinds.comment(.supplementary) == "utfyllende kommentar")
  }
}
