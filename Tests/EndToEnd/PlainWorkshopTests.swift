import Testing

@Suite("A whole workshop in lines")
struct PlainWorkshopTests {
  @Test("A console and a desk without a terminal: the document holds every comment")
  func wholeDay() throws {
    let workshop = try Workshop(options: DialogueDay.options)
    let console = try PlainScreen("run", of: workshop)
    let desk = try PlainScreen("note", of: workshop)
    try console.expect("börja med Öppning")
    try console.say("", until: "visa frågan")
    for hope in DialogueDay.hopes.dropLast() { try desk.save(hope) }
    try console.say("h", until: "Vilken förhoppning?")
    try console.say(DialogueDay.hopes[2], until: "sparat ✓")
    for round in 1...2 {
      // The first empty line says that there are no more hopes.
      try console.say(round == 1 ? "\n" : "", until: "Enter: återläsning")
      for table in 1...5 {
        try desk.say("\(table)", until: "bord \(table)")
        for text in DialogueDay.said(inRound: round, atTable: table) { try desk.save(text) }
      }
      try console.expect(DialogueDay.said(inRound: round, atTable: 5)[1])
      if round == 1 {
        try console.say("", until: "Enter: byt bord")
        try console.say("", until: "vidare till Samtalspass 2")
      } else {
        try desk.say("/n", until: "samtalspass 1")
        for text in DialogueDay.late { try desk.save(text) }
        try desk.say("/n", until: "Öppning")
        try desk.say("/n", until: "Nu skriver du")
        try console.say("", until: "vidare till Paus")
        try console.say("", until: "vidare till Sortering")
      }
    }
    try sort(console, desk)
    try vote(console, desk)
    try finish(console, desk)
    try DialogueDay.hold(documentOf: workshop)
    #expect(console.end() == 0)
    #expect(desk.end() == 0)
  }

  private func sort(_ console: PlainScreen, _ desk: PlainScreen) throws {
    try console.say("", until: "lås temana och rösta")
    try console.say("+", until: "Vad ska temat heta?")
    for (title, _) in DialogueDay.themes { try console.say(title, until: "sparat ✓") }
    try console.say("", until: "lås temana och rösta")
    let said = DialogueDay.comments.count - DialogueDay.hopes.count
    for place in 0..<(said - 1) {
      try console.say("\("abcde".dropFirst(place % 5).prefix(1))", until: "sparat ✓")
    }
    try console.say("Delete", until: "Allt är sorterat.")
  }

  private func vote(_ console: PlainScreen, _ desk: PlainScreen) throws {
    try console.say("", until: "hur många som röstar")
    try console.say("", until: "Hur många fick pluppar?")
    try console.say("32", until: "en tyst minut")
    try console.say("", until: "öppna omröstningen")
    try console.say("", until: "stäng omröstningen")
    for (index, theme) in DialogueDay.themes.enumerated() {
      let typist = index == 1 ? desk : console
      try typist.say("\("ABCDE".dropFirst(index).prefix(1))\(theme.dots)", until: "sparat ✓")
    }
    try console.say("", until: "en plupp saknas")
    try console.say("", until: "Enter: visa nästa")
    for theme in DialogueDay.themes.reversed() {
      try console.say("", until: "\(theme.dots) pluppar")
    }
    try console.expect("vidare till Fördjupning")
  }

  private func finish(_ console: PlainScreen, _ desk: PlainScreen) throws {
    try console.say("", until: "börja fördjupa")
    for topic in ["A1", "B2"] { try console.say(topic, until: "sparat ✓") }
    try console.say("", until: "vidare till Slutsatser")
    for (table, notes) in DialogueDay.notes.enumerated() {
      try desk.say("\(table + 1)", until: "bord \(table + 1)")
      for (sign, note) in zip(["# ", "- ", "\""], notes) {
        try desk.say(sign + note, until: note, saying: "sparat ✓")
      }
    }
    try console.say("", until: "vidare till Avslutning")
    try console.answer(["k", DialogueDay.conclusion, ""])
    try console.answer(["a", DialogueDay.action, "Enheten", "2016-09-01", ""])
    try console.answer(["q", DialogueDay.openQuestion, "Chefen", "2016-08-15", ""])
    try console.say("", until: "spara dokumentationen")
    try console.say("", until: "Dokumentationen är sparad i day.md ✓")
    try console.say("", until: "Avsluta verkstaden?")
    try console.say("", until: "spara dokumentationen")
    try console.say("", until: "Dokumentationen är sparad i day.md ✓")
  }
}

/// A screen in lines.
private struct PlainScreen {
  private let program: PipedProgram

  init(_ screen: String, of workshop: Workshop) throws {
    program = try PipedProgram(
      CommandRun.program, [screen, "day.jsonl", "--plain"], in: workshop.folder)
  }

  /// Waits for a line that holds these texts.
  func expect(_ texts: String...) throws {
    var lines: [String] = []
    while let line = try program.nextLine(within: Tmux.patience) {
      if texts.allSatisfy(line.contains) { return }
      lines.append(line)
    }
    throw Tmux.Failure(description: "never said \(texts), but:\n\(lines.joined(separator: "\n"))")
  }

  /// Hands over a line and waits for one that holds this text.
  func say(_ line: String, until text: String) throws {
    try program.write("\(line)\n")
    try expect(text)
  }

  /// Hands over a line and waits for one that holds both texts.
  func say(_ line: String, until text: String, saying other: String) throws {
    try program.write("\(line)\n")
    try expect(text, other)
  }

  /// Hands over a line to be written down and waits until it is on disk.
  func save(_ text: String) throws { try say(text, until: text, saying: "sparat ✓") }

  /// Hands over a choice and answers what is asked after it.
  func answer(_ lines: [String]) throws {
    for line in lines.dropLast() { try program.write("\(line)\n") }
    try say(lines.last ?? "", until: "sparat ✓")
  }

  /// Ends it as Ctrl-D does.
  func end() -> Int32 { program.end() }
}
