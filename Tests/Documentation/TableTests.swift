import Documentation
import Language
import SessionEngine
import Testing

@Suite("What tables did besides talking")
struct TableTests {
  private func slips(
    _ language: SessionLanguage, counted: Int?, aside: [SlipFate], typed: Int = 0
  ) throws -> String {
    var workshop = try Workshop(smallPlan(), language: language)
    try workshop.perform(.startStep(run: step(2)))
    if let counted {
      try workshop.perform(.countSlips(table: table(1), run: step(2), handedIn: counted))
    }
    for number in 1...(typed + aside.count) {
      let slip = try #require(SlipNumber(table: table(1), number: number))
      if number <= typed {
        try workshop.perform(
          .addComment(NewComment(text: "Ord \(number)", run: step(2), slip: slip)))
      } else {
        try workshop.perform(.setSlipAside(slip: slip, fate: aside[number - typed - 1]))
      }
    }
    return DocumentFormat.text.documentation(of: workshop.state)
  }

  @Test("Slips that add up are told as a sum, those that do not are told plainly")
  func sums() throws {
    let aside: [SlipFate] = [.illegible, .illegible, .withdrawn]
    #expect(
      try slips(.swedish, counted: 14, aside: aside, typed: 11).contains(
        "- Bord 1: 14 lappar inlämnade = 11 inskrivna + 2 oläsliga + 1 tillbakadragen\n"))
    #expect(
      try slips(.swedish, counted: 12, aside: aside, typed: 11).contains(
        "- Bord 1: 12 lappar inlämnade, men 11 inskrivna + 2 oläsliga + 1 tillbakadragen = 14. "
          + "Det går inte ihop: 2 lappar för mycket.\n"))
    #expect(
      try slips(.danish, counted: 3, aside: [], typed: 1).contains(
        "- Bord 1: 3 sedler afleveret, men 1 indskrevet. "
          + "Det går ikke op: Der mangler 2 sedler.\n"))
    #expect(
      try slips(.norwegian, counted: 14, aside: aside, typed: 11).contains(
        "- Bord 1: 14 lapper levert inn = 11 skrevet inn + 2 uleselige + 1 trukket tilbake\n"))
    #expect(
      try slips(.english, counted: nil, aside: [.withdrawn], typed: 2).contains(
        "- Table 1: 2 typed in + 1 withdrawn. Nobody counted how many were handed in.\n"))
    #expect(
      try slips(.finnish, counted: 3, aside: [.illegible], typed: 1).contains(
        "- Pöytä 1: 3 lappua palautettu, mutta 1 kirjoitettu koneelle + 1 ei luettavissa = 2. "
          + "Luvut eivät täsmää: puuttuu 1 lappu.\n"))
  }

  @Test("A table that typed from a flip chart, with no slips, has no account of slips")
  func flipChart() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(.startStep(run: step(2)))
    try workshop.say("Från blädderblocket", table: 2, in: step(2))
    #expect(!DocumentFormat.text.documentation(of: workshop.state).contains("Lappar"))
  }

  @Test("No document tells a slip's number", arguments: DocumentFormat.allCases)
  func numbers(format: DocumentFormat) throws {
    var workshop = try wholeWorkshop()
    let slip = try #require(SlipNumber("B2-09"))
    try workshop.perform(.addComment(NewComment(text: "Från en lapp", run: step(3), slip: slip)))
    let document = format.documentation(of: workshop.state)
    #expect(document.contains("Från en lapp"))
    #expect(!document.contains("B2-0") && !document.contains("B1-0"))
  }

  @Test("Planned seats are told, and no alias of anybody")
  func seats() throws {
    var plan = smallPlan()
    plan.seating = .planned
    var workshop = try Workshop(plan)
    let people = [SeatedPerson(alias: "Räven"), SeatedPerson()]
    try workshop.perform(
      .adoptSeating(
        SeatingArrangement(
          people: people,
          rounds: [SeatedRound(step: StepID(number: 3), seats: [table(1), table(2)])], seed: 1)),
      .startStep(run: step(2)), .startStep(run: step(3)))
    for format in DocumentFormat.allCases {
      let document = format.documentation(of: workshop.state)
      #expect(document.contains(format == .json ? "planned" : "Var och en hade en planerad plats."))
      #expect(!document.contains("Räven"))
    }
  }

  @Test("A hope keeps from where it was said, as a quotation too")
  func hopes() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(
      .startStep(run: step(1)),
      .addComment(
        NewComment(text: "Att hinna.", kind: .hope, run: step(1), perspectives: [.staff])),
      .addComment(
        NewComment(
          text: "Lyssna.", kind: .quotation, run: step(1), perspectives: [.user],
          speaksForGroup: true)))
    let document = DocumentFormat.text.documentation(of: workshop.state)
    #expect(
      document.contains("- Att hinna. (personal)\n- ”Lyssna.” (brukare, talar för en grupp)\n"))
  }

  @Test("JSON tells proposals, slips, read-backs, the floor and perspectives")
  func json() throws {
    let document = DocumentFormat.json.documentation(of: try wholeWorkshop().state)
    for part in [
      #""standingPrompt": "Vad är viktigt för dig?""#, #""seating": "spokenRule""#,
      #""speaksForGroup": true"#, #""readBack": true"#, #""handedIn": 5"#, #""remaining": 1"#,
      #""present": 6"#, #""present": null"#, #""turns": 2"#, #""state": "declined""#,
      #""state": "waiting""#, #""reason": "Rummet höll inte med""#,
    ] {
      #expect(document.contains(part), "\(part)")
    }
  }
}
