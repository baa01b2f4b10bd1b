import Testing

@Suite("The test card")
struct TestCardTests {
  @Test("It needs no workshop, speaks the language asked for and leaves no file")
  func withoutFile() throws {
    let folder = try TemporaryFolder()
    let script = try TemporaryFolder()
    let path = try script.write("keys.txt", "size 60x18\nframe first\nkey Esc\n")
    for (language, word) in [
      ("sv", "Testbild"), ("da", "Testbillede"), ("en", "Test card"), ("nb", "Testbilde"),
      ("fi", "Testikuva"),
    ] {
      let run = try CommandRun(
        ["stage", "--test-card", "--script", path, "--language", language], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("== first 60x18\n"))
      #expect(run.output.contains(word))
    }
    #expect(folder.names.isEmpty)
  }

  @Test("The wall without a file, and the test card with one, are refused in words, with 2")
  func misuse() throws {
    let folder = try TemporaryFolder()
    let none = try CommandRun(["stage"], in: folder)
    #expect(none.status == 2)
    #expect(none.errors.contains("--test-card"))
    let both = try CommandRun(["stage", "day.jsonl", "--test-card"], in: folder)
    #expect(both.status == 2)
    #expect(both.errors.contains("test card"))
  }

  @Test("A scheme that does not exist is refused with the names of those that do")
  func scheme() throws {
    let run = try CommandRun(
      ["stage", "--test-card", "--scheme", "sepia"], in: TemporaryFolder())
    #expect(run.status == 2)
    for name in ["dark", "light", "high-contrast", "mono"] { #expect(run.errors.contains(name)) }
  }

  @Test("Without a terminal it is said that it needs one, and nothing that the test card refuses")
  func withoutTerminal() throws {
    let folder = try TemporaryFolder()
    for language in ["sv", "da", "en", "nb", "fi"] {
      let run = try CommandRun(["stage", "--test-card", "--language", language], in: folder)
      #expect(run.status == 1)
      #expect(!run.errors.isEmpty && !run.errors.contains("--plain"), "\(run.errors)")
    }
  }
}
