import SessionEngine

@testable import Printing

/// Sheets made of plain values.
enum Papers {
  static let longQuestion =
    "Hur kan samverkan, medskapande och utveckling inom missbruks- och beroendevården stärkas?"

  static func slip(
    _ number: Int, question: String? = longQuestion,
    perspectives: [String] = ["brukare", "närstående", "personal", "för en grupp"]
  ) -> Slip {
    Slip(
      number: "B3-\(number < 10 ? "0" : "")\(number)", place: "Bord 3 · Samtal 1",
      question: question,
      perspectives: perspectives.isEmpty
        ? nil
        : Slip.Perspectives(prompt: "Kryssa om du vill:", words: perspectives),
      hint: "En sak per lapp.",
      stub: Slip.Stub(
        label: "Riv av och behåll",
        purpose:
          "Visa det här numret om du vill att vi hittar, rättar eller tar bort det du skrev.",
        occasion: "Tillsammans för återhämtning, 14 juni 2016"))
  }

  static func card(
    _ number: Int, rounds: Int = 2, name: String? = nil, mark: String? = nil,
    notice: String? = nil
  ) -> SeatCard {
    SeatCard(
      number: "\(number)", name: name, mark: mark,
      seats: (1...rounds).map { round in
        SeatCard.Seat(
          round: "Samtal \(round)",
          table: mark == nil ? "Bord \((number * round) % 5 + 1)" : nil)
      }, notice: notice)
  }

  static func document(_ sheets: PaperDocument.Sheet...) -> PaperDocument {
    PaperDocument(title: "Prov", language: .swedish, sheets: sheets)
  }
}
