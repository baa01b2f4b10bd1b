import Language
import SessionEngine
import Testing

@testable import Printing

@Suite("What a session has to say on paper")
struct SessionPaperTests {
  private func table(_ number: Int) -> TableID { TableID(number: number) }
  private func round(_ number: Int) -> StepRun { StepRun(StepID(number: number), 1) }

  private func plan() -> Plan {
    Plan(
      title: "Tillsammans", organisation: "Föreningen",
      date: CalendarDate(year: 2016, month: 6, day: 14), question: "Vad är viktigt?",
      tables: (1...3).map { Table(id: table($0)) }, perspectives: [.relative, .staff],
      steps: [
        PlannedStep(kind: .opening, minutes: 5), PlannedStep(kind: .tableRound, minutes: 20),
        PlannedStep(
          kind: .tableRound, minutes: 20, question: "Vad kan vi pröva?",
          tableQuestions: [table(3): "Vad kan bord tre pröva?"]),
      ])
  }

  private func session(_ commands: Command...) throws -> SessionState {
    var state = SessionState()
    let name = CommandID(high: 1, low: 2)
    let header = SessionHeader(session: name, series: name, source: .live, language: .swedish)
    let all = [.createSession(header: header, plan: plan())] + commands
    for (number, command) in all.enumerated() {
      let id = try #require(CommandID("test-\(number)"))
      let station = Station(.console, tag: "t")
      let moment = Moment(wall: Int64(number))
      let decision = try state.decide(
        CommandRequest(id: id, by: station, at: moment, command: command))
      guard case .events(let events, let undoes) = decision else { continue }
      for event in events {
        state.apply(
          EventRecord(
            sequence: number, command: id, undoes: undoes, by: station, at: moment, event: event))
      }
    }
    return state
  }

  private func slips(_ document: PaperDocument) -> [[Slip]] {
    document.sheets.compactMap { sheet in
      guard case .slips(let slips, _) = sheet else { return nil }
      return slips
    }
  }

  @Test(
    "Slips have the numbers that were issued; each table and round begins on a sheet of its own")
  func issuedSlips() throws {
    let state = try session(
      .issueSlips(table: table(3), run: round(2), count: 5),
      .issueSlips(table: table(3), run: round(3), count: 2))
    let document = PaperDocument.slips(state.slipBatches, of: state, in: .swedish)
    #expect(document.title == "Lappar: Tillsammans")
    #expect(
      slips(document).map { $0.map(\.number) } == [
        ["B3-01", "B3-02", "B3-03", "B3-04"], ["B3-05"], ["B3-06", "B3-07"],
      ])
    let first = try #require(slips(document).first?.first)
    #expect(first.place == "Bord 3 · Samtal 1")
    #expect(first.question == "Vad är viktigt?")
    #expect(first.perspectives?.words == ["närstående", "personal", "talar för en grupp"])
    #expect(first.stub.occasion == "Tillsammans, Föreningen, 14 juni 2016")
    let last = try #require(slips(document).last?.last)
    #expect(last.place == "Bord 3 · Samtal 2")
    #expect(last.question == "Vad kan bord tre pröva?")
  }

  @Test("Flip-chart heads ask what each table is asked in each round")
  func heads() throws {
    let state = try session()
    let places = [
      TablePlace(table: table(1), run: round(3)), .init(table: table(3), run: round(3)),
    ]
    let document = PaperDocument.flipChartHeads(at: places, of: state, in: .danish)
    #expect(
      document.sheets == [
        .flipChartHead(FlipChartHead(place: "Bord 1 · Samtale 2", question: "Vad kan vi pröva?")),
        .flipChartHead(
          FlipChartHead(place: "Bord 3 · Samtale 2", question: "Vad kan bord tre pröva?")),
      ])
  }

  private var seating: SeatingArrangement {
    SeatingArrangement(
      people: [
        SeatedPerson(host: table(1)), SeatedPerson(alias: "Räven"), SeatedPerson(),
        SeatedPerson(alias: .erased),
      ],
      rounds: [
        SeatedRound(step: StepID(number: 2), seats: [table(1), table(1), table(2), nil]),
        SeatedRound(step: StepID(number: 3), seats: [table(1), table(2), nil, nil]),
      ], seed: 7)
  }

  @Test("Everyone who has a seat gets a card; hosts are told, and names come from the roster")
  func cards() throws {
    let state = try session()
    let document = PaperDocument.seatCards(
      for: seating, names: [3: "Anna"], spare: 2, of: state, in: .swedish)
    let cards = document.cards
    #expect(cards.map(\.number) == ["1", "2", "3", "5", "6"])
    #expect(cards.map(\.name) == [nil, "Räven", "Anna", nil, nil])
    #expect(cards.map(\.mark) == [nil, nil, nil, "Reservkort", "Reservkort"])
    #expect(cards[0].notice == "Du är värd vid bord 1.")
    #expect(cards[1].notice == nil)
    #expect(
      cards[2].seats == [
        SeatCard.Seat(round: "Samtal 1", table: "Bord 2"),
        SeatCard.Seat(round: "Samtal 2", table: "–"),
      ])
    #expect(cards[4].seats.map(\.table) == [nil, nil])
  }

  @Test("Eight cards make a sheet")
  func sheetsOfCards() throws {
    let state = try session()
    let document = PaperDocument.seatCards(
      for: seating, spare: 14, of: state, in: .english)
    #expect(
      document.sheets.map { sheet -> Int in
        guard case .cards(let cards) = sheet else { return 0 }
        return cards.count
      } == [8, 8, 1])
    #expect(
      PaperDocument.seatCards(for: seating, spare: -3, of: state, in: .english).cards.count == 3)
  }

  @Test("A list for each table says who sits there, and one says where everyone sits")
  func lists() throws {
    let document = PaperDocument.seatLists(
      for: seating, names: [3: "Anna"], of: try session(), in: .swedish)
    #expect(
      document.sheets == [
        .list(
          SeatList(
            title: "Bord 1", columns: ["Samtal", "De som sitter här"],
            rows: [["Samtal 1", "1 (värd), 2 Räven"], ["Samtal 2", "1 (värd)"]])),
        .list(
          SeatList(
            title: "Bord 2", columns: ["Samtal", "De som sitter här"],
            rows: [["Samtal 1", "3 Anna"], ["Samtal 2", "2 Räven"]])),
        .list(
          SeatList(
            title: "Så sitter alla", columns: ["Nr", "Namn", "Samtal 1", "Samtal 2"],
            rows: [
              ["3", "Anna", "Bord 2", "–"], ["2", "Räven", "Bord 1", "Bord 2"],
              ["1", "", "Bord 1", "Bord 1"],
            ])),
      ])
  }

  @Test("A plan of seats that does not fit its people is printed as far as it goes")
  func oddSeating() throws {
    let odd = SeatingArrangement(
      people: [SeatedPerson(), SeatedPerson()],
      rounds: [SeatedRound(step: StepID(number: 99), seats: [table(1)])], seed: 1)
    let cards = PaperDocument.seatCards(for: odd, of: try session(), in: .swedish).cards
    #expect(cards.map(\.number) == ["1"])
    #expect(cards[0].seats == [SeatCard.Seat(round: "Samtal 1", table: "Bord 1")])
    let none = SeatingArrangement(people: [], rounds: [], seed: 1)
    #expect(PaperDocument.seatCards(for: none, of: try session(), in: .swedish).sheets.isEmpty)
  }

  @Test("Every language has its own words on paper", arguments: SessionLanguage.allCases)
  func languages(language: SessionLanguage) throws {
    let texts = Catalogue[language].printing
    for others in SessionLanguage.allCases.filter({ $0 != language }) {
      let other = Catalogue[others].printing
      for text in [\PrintTexts.stubPurpose, \.stubLabel, \.slipHint, \.spareCard, \.everyone] {
        #expect(texts[keyPath: text] != other[keyPath: text])
      }
    }
    for text in [texts.stubPurpose, texts.stubLabel, texts.slipHint, texts.perspectivesPrompt] {
      #expect(text.count > 5)
    }
  }
}
