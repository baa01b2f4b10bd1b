import Testing

@testable import Printing

@Suite("Sheets of paper")
struct SheetTests {
  private let everySheet = Papers.document(
    .slips([Papers.slip(7)], .four), .cards([Papers.card(3, name: "Räven")]),
    .flipChartHead(FlipChartHead(place: "Bord 3 · Samtal 1", question: Papers.longQuestion)),
    .list(
      SeatList(title: "Bord 3", columns: ["Samtal", "Här"], rows: [["Samtal 1", "1, 7 (värd)"]])))

  @Test("A slip has its number on both parts, the question and what the stub is for")
  func slip() {
    for format in PaperFormat.allCases {
      let text = Papers.document(.slips([Papers.slip(7)], .four)).text(as: format)
      #expect(text.contains(Papers.longQuestion))
      #expect(text.contains("Visa det här numret"))
      #expect(text.contains("Riv av och behåll"))
      #expect(text.contains("närstående"))
    }
    let html = Papers.document(.slips([Papers.slip(7)], .four)).text(as: .html)
    #expect(html.split(separator: ">B3-07<").count == 3)
  }

  @Test(
    "The page for browsers says its language, has one main part, no script and nothing to fetch")
  func html() {
    let html = everySheet.text(as: .html)
    #expect(html.contains("<html lang=\"sv\">"))
    #expect(html.split(separator: "<main>").count == 2)
    #expect(html.contains("<title>Prov</title>"))
    for absent in ["<script", "src=", "href=", "url(", "@import", "<img", "<svg"] {
      #expect(!html.contains(absent), "\(absent)")
    }
    #expect(html.contains("<th scope=\"col\">Samtal</th>"))
    #expect(html.contains("<th scope=\"row\">Samtal 1</th>"))
    #expect(html.contains("size: A4 portrait"))
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test("Every element that is opened is closed")
  func balance() {
    var open: [Substring] = []
    let void: Set<Substring> = ["meta", "!DOCTYPE"]
    for part in everySheet.text(as: .html).split(separator: "<").dropFirst(0) {
      let isEnd = part.hasPrefix("/")
      let name = (isEnd ? part.dropFirst() : part).prefix {
        $0.isLetter || $0.isNumber || $0 == "!"
      }
      if isEnd {
        #expect(open.popLast() == name)
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("The source for Typst sets title and language")
  func typst() {
    let source = everySheet.text(as: .typst)
    #expect(source.contains("#set document(title: \"Prov\")"))
    #expect(source.contains("#set text(lang: \"sv\")"))
    #expect(source.contains("slip(\"B3-07\", \"Bord 3 · Samtal 1\""))
  }

  @Test("Letters are large enough for those who see badly")
  func sizes() {
    #expect(PrintSizes.slipNumber >= 28)
    #expect(PrintSizes.slipQuestion >= 14)
    #expect(PrintSizes.cardNumber >= 36)
    let html = everySheet.text(as: .html)
    #expect(html.contains(".slip .number { font-size: \(PrintSizes.slipNumber)pt }"))
    #expect(html.contains(".card .number { font-size: \(PrintSizes.cardNumber)pt }"))
  }

  @Test("Four slips make a sheet; where a long question leaves no room to write, two or one")
  func slipsPerSheet() {
    func format(_ question: String?, _ perspectives: [String] = []) -> SlipsPerSheet {
      .fitting([Papers.slip(1, question: question, perspectives: perspectives)])
    }
    #expect(format(nil) == .four)
    #expect(format("Vad är viktigt för dig?") == .four)
    #expect(format(Papers.longQuestion) == .four)
    #expect(format(Papers.longQuestion, ["brukare", "närstående", "personal"]) == .four)
    #expect(format(String(repeating: "\(Papers.longQuestion) ", count: 3)) == .two)
    #expect(format(String(repeating: "\(Papers.longQuestion) ", count: 9)) == .one)
    #expect(format(String(repeating: "x", count: 10_000)) == .one)
  }

  @Test("Slips that do not fill a sheet leave it open, and none is left out")
  func sheetsOfSlips() {
    let sheets = PaperDocument.sheets(of: (1...10).map { Papers.slip($0, perspectives: []) })
    let numbers = sheets.map { sheet -> [String] in
      guard case .slips(let slips, .four) = sheet else { return [] }
      return slips.map(\.number)
    }
    #expect(numbers.map(\.count) == [4, 4, 2])
    #expect(numbers.last == ["B3-09", "B3-10"])
  }

  @Test("A question above a flip chart is as large as it fits")
  func headSizes() {
    func points(_ question: String?) -> Int {
      FlipChartHead(place: "Bord 3", question: question).questionPoints
    }
    #expect(points("Hur?") == 72)
    #expect(points(Papers.longQuestion) >= 48)
    #expect(points(String(repeating: "\(Papers.longQuestion) ", count: 5)) >= 24)
    #expect(points(String(repeating: "x", count: 10_000)) >= 14)
    #expect(points(nil) == 72)
  }

  @Test("A card with few rounds has large letters, one with many has two columns")
  func cardSizes() {
    #expect(Papers.card(1, rounds: 2).seatPoints == 30)
    #expect(Papers.card(1, rounds: 4).seatPoints == 22)
    #expect(!Papers.card(1, rounds: 4).hasManySeats)
    #expect(Papers.card(1, rounds: 4, notice: "Du är värd vid bord 3.").hasManySeats)
    #expect(Papers.card(1, rounds: 12).hasManySeats)
  }

  @Test("A spare card has lines in the place of tables")
  func spareCard() {
    let document = Papers.document(.cards([Papers.card(33, mark: "Reservkort")]))
    #expect(document.text(as: .html).split(separator: "class=\"blank\"").count == 3)
    #expect(document.text(as: .typst).contains("(\"Samtal 1\", none, )"))
  }
}
