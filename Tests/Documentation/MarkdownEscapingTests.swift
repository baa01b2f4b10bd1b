import Language
import SessionEngine
import Testing

@testable import Documentation

@Suite("What people typed never becomes markup")
struct MarkdownEscapingTests {
  @Test(
    "A line that would be markup is escaped",
    arguments: [
      ("# Rubrik", "\\# Rubrik"),
      ("## Rubrik", "\\#\\# Rubrik"),
      ("slut på rubrik ##", "slut på rubrik \\#\\#"),
      ("*fet* och **fetare**", "\\*fet\\* och \\*\\*fetare\\*\\*"),
      ("*\u{301}fet*", "\\*\u{301}fet\\*"),
      ("_kursiv_", "\\_kursiv\\_"),
      ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
      ("<https://example.org>", "\\<https://example.org>"),
      ("[x](javascript:y)", "\\[x\\](javascript:y)"),
      ("![x](y)", "!\\[x\\](y)"),
      ("[^1]: not", "\\[^1\\]: not"),
      ("`kod`", "\\`kod\\`"),
      ("```", "\\`\\`\\`"),
      ("~~~", "\\~\\~\\~"),
      ("a | b", "a \\| b"),
      ("- punkt", "\\- punkt"),
      ("---", "\\---"),
      ("===", "\\==="),
      ("+ punkt", "\\+ punkt"),
      ("1. först", "1\\. först"),
      ("12) först", "12\\) först"),
      ("> citat", "\\> citat"),
      ("    kod", "\u{A0}\u{A0}\u{A0}\u{A0}kod"),
      ("  - punkt", "\u{A0}\u{A0}\\- punkt"),
      ("&lt; &#60; R&D & co", "\\&lt; \\&#60; R\\&D & co"),
      ("C:\\mapp", "C:\\\\mapp"),
      ("$x$", "\\$x\\$"),
    ])
  func escaping(line: String, escaped: String) {
    #expect(line.escapedForMarkdown == escaped)
  }

  @Test(
    "Ordinary sentences are left as they are",
    arguments: [
      "Att vi lyssnar färdigt – innan vi svarar (36 PL).", "Kostar 3.50, 50 % mer & dyrare!",
      "”Kunskapsbank, social resurs”: hur?", "14 juni 2016", "2016-06-14 + 1", "Hon sa: \"hej\"",
    ])
  func ordinary(line: String) {
    #expect(line.escapedForMarkdown == line)
  }

  @Test("Every line of a text is escaped, and its line breaks stay")
  func manyLines() {
    let document = Document(blocks: [.paragraph("ett\r\n# två\n\n- tre\u{2028}fyra  ")])
    #expect(document.markdown == "ett\\\n\\# två\n\n\\- tre\\\nfyra\n")
  }

  @Test("Further lines and paragraphs of a point stay in the point")
  func pointWithLines() {
    let document = Document(blocks: [.list([.init("ett\n1. två\n\n> tre", detail: "bord 1")])])
    #expect(document.markdown == "- ett\\\n  1\\. två\n\n  \\> tre\\\n  *(bord 1)*\n")
  }

  @Test("A line break cannot end a heading, a quotation or a ranking line")
  func lineBreaksInBlocks() {
    let document = Document(blocks: [
      .heading(level: 2, "Tema\n# falskt"), .quotation("”ett\n\n# två”"),
      .ranking([.init(title: "A\n# B", dots: "3 PL")]),
    ])
    #expect(
      document.markdown == "## Tema \\# falskt\n\n> ”ett\n>\n> \\# två”\n\n- A \\# B (3 PL)\n")
  }

  @Test("Controls, escapes and bidirectional overrides are removed")
  func controls() {
    let attack = "a\u{1B}[31mb\u{7}c\u{202E}d\u{2066}e\u{0}f\u{9B}g\u{FEFF}h\u{E0041}i"
    #expect(attack.readable == "a[31mbcdefghi")
    #expect(Document(blocks: [.paragraph(attack)]).plainText == "a[31mbcdefghi\n")
  }

  @Test("Attacks in any field leave no markup in the whole document")
  func attacksEverywhere() throws {
    let attack = "<script>\n# x\n*y* [z](w) `q` | \u{202E}r"
    var plan = smallPlan()
    plan.title = .present(attack)
    plan.subject = .present(attack)
    plan.organisation = .present(attack)
    plan.author = .present(attack)
    plan.place = .present(attack)
    plan.question = .present(attack)
    plan.given = [.present(attack)]
    plan.tables[0].host = .present(attack)
    plan.steps[0].title = .present(attack)
    plan.steps[1].question = .present(attack)
    plan.steps[1].tableQuestions = [table(1): .present(attack)]
    var workshop = try Workshop(plan)
    try workshop.perform(.startStep(run: step(1)), .startStep(run: step(2)))
    try workshop.say(attack, kind: .quotation, table: 1, in: step(2))
    try workshop.perform(
      .createTheme(title: attack, description: attack, parent: nil),
      .addNote(NewNote(theme: theme(1), kind: .subheading, text: attack)),
      .addNote(NewNote(theme: theme(1), kind: .bullet, text: attack)),
      .addNote(NewNote(theme: theme(1), kind: .quotation, text: attack)),
      .dropTopic(theme: theme(1), reason: attack), .addConclusion(text: attack),
      .addAction(text: attack, owner: attack, due: nil),
      .addQuestion(text: attack, answeredBy: attack, due: nil),
      .answerQuestion(question: QuestionID(number: 1), answer: attack),
      .addTerm(word: attack, explanation: attack))
    let markdown = DocumentFormat.markdown.documentation(of: workshop.state)
    let unescaped = markdown.replacing("\\\\", with: "").replacing(/\\[<*#`|\[\]]/, with: "")
    for markup in ["<script", "*y*", "[z](", "`q`", " | ", "\u{202E}"] {
      #expect(!unescaped.contains(markup), "\(markup)")
    }
    #expect(unescaped.split(separator: "\n").allSatisfy { !$0.hasPrefix("# x") })
  }
}
