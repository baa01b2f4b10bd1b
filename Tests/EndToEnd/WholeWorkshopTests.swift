import Testing

/// Tests with a tmux of their own are run one after another, so that none waits for the processor for long.
@Suite("In a terminal", .serialized)
struct InTerminal {}

extension InTerminal {
  @Suite("A whole workshop in tmux")
  struct WholeWorkshopTests {
    @Test("One console, one stage and two desks on one file: the document holds every comment")
    func wholeDay() throws {
      let room = try Room()
      try room.open()
      try room.holdRounds()
      try room.sort()
      try room.vote()
      try room.deepen()
      try room.conclude()
      try DialogueDay.hold(documentOf: room.workshop)
    }
  }
}

/// A room with a console, a wall and two desks.
private struct Room {
  let workshop: Workshop
  let console: TerminalWindow
  let stage: TerminalWindow
  let desks: [TerminalWindow]

  init() throws {
    workshop = try Workshop(options: DialogueDay.options)
    let tmux = try Tmux(in: workshop.folder)
    console = try tmux.open("$VERKSTAD run day.jsonl --no-mirrored")
    stage = try tmux.open("$VERKSTAD stage day.jsonl", columns: 60, rows: 18)
    desks = [
      try tmux.open("$VERKSTAD note day.jsonl", columns: 80, rows: 24),
      try tmux.open("$VERKSTAD note day.jsonl", columns: 80, rows: 24),
    ]
  }

  func open() throws {
    try console.expect("Enter: börja med Öppning")
    try console.enter(until: "Enter: visa frågan")
    try desks[0].expect("En förhoppning per rad")
    try desks[0].save(DialogueDay.hopes[0])
    try desks[1].save(DialogueDay.hopes[1])
    try console.type("h")
    try console.expect("Vilken förhoppning?")
    try console.enter(DialogueDay.hopes[2])
    try console.expect("sparat ✓")
    try console.press("Enter")
    for hope in DialogueDay.hopes { try stage.expectOnWall(hope) }
  }

  func holdRounds() throws {
    try console.enter(until: "Enter: återläsning")
    try stage.expectOnWall("tillsammans göra mötesplatsen")
    try write(round: 1)
    // Begun in the first round, ended in the second.
    try desks[1].type(DialogueDay.late[0])
    try desks[1].expect(DialogueDay.late[0])
    try console.enter(until: "Enter: byt bord")
    try stage.expectOnWall("Stämmer det?")
    try console.enter(until: "Enter: vidare till Samtalspass 2")
    try stage.expectOnWall("Bordsvärden stannar, övriga byter.")
    try console.enter(until: "Enter: återläsning")
    try desks[1].press("Enter")
    try desks[1].expectSaved(DialogueDay.late[0])
    try write(round: 2)
    // Chosen to be of the first round.
    try desks[0].press("C-r")
    try desks[0].expect("Nu skriver du")
    try desks[0].save(DialogueDay.late[1])
    // On to the opening, and back to what goes on.
    try desks[0].press("C-r", "C-r")
    try desks[0].expect("Nu skriver du samtalspass 2")
    try console.enter(until: "Enter: vidare till Paus")
    try console.enter(until: "Enter: vidare till Sortering")
    try stage.expectOnWall("Vi fortsätter")
  }

  /// Both desks write for several tables, which they choose by number.
  private func write(round: Int) throws {
    for (desk, tables) in zip(desks, [[1, 2, 3], [4, 5]]) {
      for table in tables {
        try desk.enter("\(table)")
        try desk.expect("· bord \(table)")
        for text in DialogueDay.said(inRound: round, atTable: table) { try desk.save(text) }
      }
    }
  }

  func sort() throws {
    try console.enter(until: "Enter: lås temana och rösta")
    try console.type("+")
    try console.expect("Vad ska temat heta?")
    for (place, (title, _)) in DialogueDay.themes.enumerated() {
      if place > 0 { try console.expect("Nästa tema?") }
      try console.enter(title)
      try stage.expectOnWall(title)
    }
    try console.press("Enter")
    try sortComments()
  }

  /// All comments but one go under a theme; the last is parked.
  private func sortComments() throws {
    let said = DialogueDay.comments.count - DialogueDay.hopes.count
    try console.expect("\(said) inlägg kvar att sortera")
    try console.type(String(repeating: "abcde", count: said / 5 + 1).prefix(said - 2).description)
    try console.expect(" 2 inlägg kvar att sortera")
    try desks[0].enter("b")
    try desks[0].expect("Lagt under")
    try console.expect(" 1 inlägg kvar att sortera")
    // What a desk has just put into hand is not parked unread.
    try console.press("DC", until: "Allt är sorterat.", unless: "Läs det och tryck igen.")
  }

  func vote() throws {
    try console.enter(until: "Enter: hur många som röstar")
    try console.enter(until: "Hur många fick pluppar?")
    try console.enter(until: "Enter: en tyst minut")
    try console.enter(until: "Enter: öppna omröstningen")
    try stage.expectOnWall("Tänk i tysthet")
    try console.enter(until: "Enter: stäng omröstningen")
    try stage.expectOnWall("Fem pluppar var.")
    for (index, theme) in DialogueDay.themes.enumerated() {
      let typist = index == 1 ? desks[0] : console
      try typist.enter("\("ABCDE".dropFirst(index).prefix(1))\(theme.dots)")
      try console.expect("\(index + 1) av 5 teman inräknade")
    }
    try console.enter(until: "ändå?")
    try console.enter(until: "Enter: visa nästa")
    try stage.expectOnWall("Resultatet visas när alla är räknade.")
    try expectNoDots()
    for theme in DialogueDay.themes.reversed() {
      try console.enter(until: "\(theme.dots) PL")
      try stage.expectOnWall("\(theme.dots)")
    }
    try console.expect("Enter: vidare till Fördjupning")
  }

  private func expectNoDots() throws {
    let shown = try stage.rows.joined(separator: "\n")
    #expect(!shown.contains("PL"), "\(shown)")
    for theme in DialogueDay.themes { #expect(!shown.contains("\(theme.dots)"), "\(shown)") }
  }

  func deepen() throws {
    try console.enter(until: "Enter: börja fördjupa")
    for topic in ["A1", "B2"] {
      try console.enter(topic)
      try stage.expectOnWall("bord \(topic.dropFirst())")
    }
    try console.enter(until: "Enter: vidare till Slutsatser")
    for (table, notes) in DialogueDay.notes.enumerated() {
      try desks[table].enter("\(table + 1)")
      try desks[table].expect(DialogueDay.themes[table].title)
      for (sign, note) in zip(["# ", "- ", "\""], notes) {
        try desks[table].enter(sign + note)
        try desks[table].expectSaved(note)
      }
    }
  }

  func conclude() throws {
    try console.enter(until: "Enter: vidare till Avslutning")
    try console.fill(in: "k", ("Vilken slutsats?", DialogueDay.conclusion))
    try console.fill(
      in: "a", ("Vad ska göras?", DialogueDay.action), ("Vem?", "Enheten"),
      ("Senast när,", "2016-09-01"))
    try console.fill(
      in: "q", ("Vilken fråga ska få svar?", DialogueDay.openQuestion), ("Vem?", "Chefen"),
      ("Senast när,", "2016-08-15"))
    for text in [DialogueDay.conclusion, DialogueDay.action, DialogueDay.openQuestion] {
      try stage.expectOnWall(text)
    }
    try console.enter(until: "Enter: spara dokumentationen")
    try console.enter(until: "Enter: avsluta verkstaden")
    try console.enter(until: "Avsluta verkstaden?")
    try console.enter(until: "Verkstaden är avslutad")
    try stage.expectOnWall("Dokumentationen kommer till alla")
    try console.enter(until: "Enter: inget mer att göra")
  }
}

extension TerminalWindow {
  /// Types a line at a desk and waits until it is acknowledged.
  func save(_ text: String) throws {
    try enter(text)
    try expectSaved(text)
  }

  /// Waits until a desk says that a line is on disk.
  func expectSaved(_ text: String) throws {
    try expect("“\(text)” as saved") { rows in
      rows.contains { $0.contains(text) && $0.contains("sparat ✓") }
    }
  }
}

extension TerminalWindow {
  /// Answers what the console asks after a key.
  func fill(in key: String, _ answers: (question: String, answer: String)...) throws {
    try type(key)
    for (question, answer) in answers {
      try expect(question)
      try enter(answer)
    }
    // It opens anew for the next one, and an empty line closes it.
    try expect("tom rad stänger")
    try expect("sparat ✓")
    try press("Enter")
    try expectNo("tom rad stänger")
  }
}
