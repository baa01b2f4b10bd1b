import Testing

@Suite("verkstad run on a laptop whose screen the room sees")
struct MirroredTests {
  @Test(
    "--mirrored shows the wall, takes dots unseen and twice, and refuses what is not for the room")
  func script() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"startStep":{"run":"s2"}}"#,
      #"{"addComment":{"text":"Zebran sprang","table":2,"run":"s2"}}"#,
      #"{"createTheme":{"title":"Tid"}}"#, #"{"createTheme":{"title":"Mod"}}"#,
      #"{"startStep":{"run":"s6"}}"#)
    let script = """
      size 60x18
      key 2
      frame refused
      advance 2s
      key Enter
      frame read
      key Enter
      key Enter
      advance 2s
      key PgDn
      advance 2s
      key PgDn
      type b27
      frame masked
      key Enter
      type b72
      key Enter
      frame differs
      type b27
      key Enter
      type b27
      key Enter
      frame agrees
      key F5
      frame changeover
      advance 2s
      key Enter
      frame own
      """
    try workshop.folder.write("keys.txt", script)
    let run = try CommandRun(
      ["run", "day.jsonl", "--mirrored", "--script", "keys.txt"], in: workshop.folder)
    #expect(run.status == 0, "\(run.errors)")
    let frames = run.output.split(separator: "== ").map(String.init)
    try #require(frames.count == 7, "\(run.output)")
    #expect(frames[0].contains("Det skulle synas i rummet. F5 byter till din egen skärm."))
    // The refusal has hidden what Enter does, so Enter has only taken it away.
    #expect(frames[1].contains("Enter: "))
    #expect(frames[2].contains("Väggen, dolt: •••"))
    #expect(frames[3].contains("B: skiljer sig, skriv igen"))
    #expect(frames[4].contains("B: stämmer") && frames[4].contains("sparat ✓"))
    #expect(frames[5].contains("Stäng av eller täck projektorn"))
    for frame in frames[..<6] {
      #expect(!frame.contains("Zebran") && !frame.contains("27") && !frame.contains("72"))
    }
    #expect(frames[6].contains("F5 visar väggen igen"))
    #expect(
      String(decoding: try workshop.log, as: UTF8.self)
        .contains(#""dots":27"#))
  }

  @Test("Lines on a screen that the room sees are refused")
  func plain() throws {
    let workshop = try Workshop()
    let run = try CommandRun(["run", "day.jsonl", "--plain", "--mirrored"], in: workshop.folder)
    #expect(run.status == 2)
  }
}

extension InTerminal {
  @Suite("verkstad run asks in tmux")
  struct MirroredQuestionTests {
    @Test("Whether the room sees the screen is asked once, and yes is the wall")
    func asked() throws {
      let workshop = try Workshop()
      let screen = try Tmux(in: workshop.folder).open("$VERKSTAD run day.jsonl")
      try screen.expect("Ser rummet den här skärmen?")
      try screen.type("j")
      try screen.expect("Enter: börja med Öppning")
      try screen.press("F5")
      try screen.expect("täck projektorn")
      try screen.press("Escape")
      try screen.press("C-c")
      try screen.expect("Stänga programmet?")
      try screen.press("Enter")
      #expect(try screen.exitStatus() == 0)
    }
  }
}
