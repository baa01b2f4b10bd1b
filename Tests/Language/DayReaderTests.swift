import SessionEngine
import Testing

@testable import Language

@Suite("Days as people type them")
struct DayReaderTests {
  private let today = CalendarDate(year: 2026, month: 10, day: 12)

  private func read(_ text: String, _ catalogue: Catalogue = .swedish) -> String? {
    catalogue.dates.reader.day(in: text, from: today)?.description
  }

  @Test(
    "A month is read by its name or its beginning, in any case, with and without a year",
    arguments: [
      "1 februari", "1 feb", "1 FEB.", "1 februari 2027", "den 1 februari", "1:a feb 27",
      "  1  feb ,2027 ", "1feb", "feb 1",
    ])
  func month(text: String) {
    // A number that runs into its month is not guessed at.
    #expect(read(text) == (text == "1feb" ? nil : "2027-02-01"))
  }

  @Test(
    "In figures the day comes first, unless a year of four figures does",
    arguments: [
      "1/2", "1.2.", "01.02", "1/2 2027", "1/2-27", "1.2.2027", "1-2-27", "2027-02-01", "2027/2/1",
    ])
  func figures(text: String) {
    for catalogue in [Catalogue.swedish, .danish, .norwegian, .finnish, .english] {
      #expect(read(text, catalogue) == "2027-02-01")
    }
  }

  @Test("Each language reads its own months, and every day that it writes")
  func languages() {
    #expect(read("1. februar", .danish) == "2027-02-01")
    #expect(read("3. okt", .danish) == "2027-10-03")
    #expect(read("1. mai", .norwegian) == "2027-05-01")
    #expect(read("1. helmikuuta", .finnish) == "2027-02-01")
    #expect(read("1. helmi", .finnish) == "2027-02-01")
    #expect(read("1 marras", .finnish) == "2026-11-01")
    #expect(read("February 1", .english) == "2027-02-01")
    #expect(read("Feb 1, 2028", .english) == "2028-02-01")
    #expect(read("the 1st of February", .english) == "2027-02-01")
    #expect(read("1 Sept", .english) == "2027-09-01")
    for catalogue in [Catalogue.swedish, .danish, .norwegian, .finnish, .english] {
      for month in 1...12 {
        let day = CalendarDate(year: 2031, month: month, day: 28)
        let words = day.map(catalogue.dates.day) ?? ""
        #expect(catalogue.dates.reader.day(in: words, from: nil) == day)
      }
    }
  }

  @Test("Without a year the next such day is meant, today or later")
  func withoutYear() {
    #expect(read("12 oktober") == "2026-10-12")
    #expect(read("11 oktober") == "2027-10-11")
    #expect(read("13/10") == "2026-10-13")
    #expect(read("29 februari") == "2028-02-29")
    #expect(Catalogue.swedish.dates.reader.day(in: "1 feb", from: nil) == nil)
    let before2100 = CalendarDate(year: 2096, month: 3, day: 1)
    let leap = Catalogue.swedish.dates.reader.day(in: "29/2", from: before2100)
    #expect(leap?.description == "2104-02-29")
  }

  @Test(
    "What no calendar has, and what is no day, is not read",
    arguments: [
      "", "31 april", "29 februari 2027", "0/1", "1/13", "32/1", "2027", "1", "snart", "1 fe",
      "feb",
      "1 februari 1 2", "1 februari nästa", "feb mars", "1 feb 202", "12345/1", "−1/2",
      "1 feb 0000",
      "feb 2027", "2027-02", "2027-02-1a", "februarix 1", "1/2/3/4", "१/२",
    ])
  func noDay(text: String) {
    #expect(read(text) == nil)
    #expect(
      Catalogue.swedish.dates.reader.day(in: String(repeating: text, count: 400), from: today)
        == nil)
  }

  @Test("An answer that is no day is refused in one sentence whose examples can be typed")
  func refusal() {
    for catalogue in [Catalogue.swedish, .danish, .norwegian, .finnish, .english] {
      let sentence = catalogue.dates.notADay("snart")
      #expect(sentence.contains("snart") && sentence.hasSuffix("."))
    }
    #expect(
      Catalogue.swedish.dates.notADay("31 april")
        == "”31 april” är inget datum: skriv till exempel 1 februari eller 1/2.")
  }
}
