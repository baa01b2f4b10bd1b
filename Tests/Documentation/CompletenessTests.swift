import Documentation
import Language
import SessionEngine
import Testing

@Suite("Everything that was said is in the document")
struct CompletenessTests {
  @Test(
    "Every comment that stands is printed, wherever it lies", arguments: DocumentFormat.allCases)
  func everyComment(format: DocumentFormat) throws {
    var workshop = try Workshop(smallPlan())
    try workshop.say("före allt", in: nil)
    try workshop.say("före allt vid bord", table: 1, in: nil)
    for number in 1...9 {
      let run = step(number)
      try workshop.perform(.startStep(run: run))
      for kind in CommentKind.allCases {
        try workshop.say("\(kind.rawValue) i rummet, steg \(number)", kind: kind, in: run)
        try workshop.say(
          "\(kind.rawValue) vid bordet, steg \(number)", kind: kind, table: 2, in: run)
      }
    }
    try workshop.perform(
      .createTheme(title: "A", description: nil, parent: nil),
      .createTheme(title: "B", description: nil, parent: nil),
      .createTheme(title: "C", description: nil, parent: nil))
    for (id, _) in workshop.state.comments.all {
      switch id.number % 5 {
      case 0:
        try workshop.perform(
          .placeComment(comment: id, theme: theme(1), keepingOthers: true),
          .placeComment(comment: id, theme: theme(3), keepingOthers: true))
      case 1:
        try workshop.perform(.placeComment(comment: id, theme: theme(2), keepingOthers: true))
      case 2: try workshop.perform(.parkComment(comment: id))
      default: break
      }
    }
    try workshop.perform(.mergeThemes(theme: theme(2), into: theme(1)))
    let document = format.documentation(of: workshop.state)
    for (id, comment) in workshop.state.comments.all {
      #expect(document.contains(try #require(comment.text.text)), "\(id)")
    }
  }

  @Test("Comments of themes that a damaged log merged in a circle are printed")
  func circle() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(.startStep(run: step(1)), .startStep(run: step(2)))
    try workshop.say("ett ord", table: 1, in: step(2))
    for title in ["A", "B", "C"] {
      try workshop.perform(.createTheme(title: title, description: nil, parent: nil))
    }
    try workshop.perform(.placeComment(comment: comment(1), theme: theme(1), keepingOthers: false))
    try workshop.append(.themeMerged(theme: theme(1), into: theme(2)))
    try workshop.append(.themeMerged(theme: theme(2), into: theme(1)))
    #expect(DocumentFormat.markdown.documentation(of: workshop.state).contains("ett ord"))
  }

  @Test("Withdrawn comments are counted, not printed", arguments: DocumentFormat.allCases)
  func withdrawn(format: DocumentFormat) throws {
    let document = format.documentation(of: try wholeWorkshop().state)
    #expect(!document.contains("Fel bord."))
    #expect(
      document.contains(format == .json ? #""withdrawnComments": 1"# : "1 inlägg togs tillbaka"))
  }

  @Test("Erased words are told as removed in every language")
  func erased() throws {
    var workshop = try wholeWorkshop()
    try workshop.append(.commentAmended(comment: comment(3), text: .erased, kind: .statement))
    try workshop.append(.themeRenamed(theme: theme(1), title: .erased, description: .erased))
    for (catalogue, word) in [
      (Catalogue.swedish, "borttaget"), (.danish, "fjernet"), (.english, "removed"),
      (.norwegian, "fjernet"),
      (.finnish, "poistettu"),
    ] {
      let text = DocumentFormat.text.documentation(of: workshop.state, in: catalogue)
      #expect(text.contains("- [\(word)] ("))
      #expect(text.contains("    [\(word.uppercased())] (20 "))
      #expect(!text.contains("Säg hej i väntrummet"))
    }
    #expect(DocumentFormat.json.documentation(of: workshop.state).contains(#""erased": true"#))
  }

  @Test("Words are listed in the order of the language's alphabet")
  func wordOrder() throws {
    var workshop = try Workshop(smallPlan())
    for word in ["ö", "Aas", "å", "Zon", "äta"] {
      try workshop.perform(.addTerm(word: word, explanation: "x"))
    }
    for (catalogue, expected) in [
      (Catalogue.swedish, ["Aas", "Zon", "å", "äta", "ö"]),
      (.norwegian, ["Zon", "äta", "ö", "å", "Aas"]),
    ] {
      let text = DocumentFormat.text.documentation(of: workshop.state, in: catalogue)
      let words = text.split(separator: "\n").filter { $0.hasSuffix(": x") }
      #expect(words.map { String($0.dropFirst(2).dropLast(3)) } == expected)
    }
  }

  @Test(
    "No document tells at which machine something was typed", arguments: DocumentFormat.allCases)
  func stations(format: DocumentFormat) throws {
    #expect(!format.documentation(of: try wholeWorkshop().state).contains("secret9"))
  }

  @Test("A workshop with nothing but a title makes a document")
  func empty() throws {
    let workshop = try Workshop(
      Plan(
        title: "Tom", tables: [Table(id: table(1))],
        steps: [PlannedStep(kind: .opening, minutes: 5)]))
    let text = DocumentFormat.text.documentation(of: workshop.state)
    #expect(text.hasPrefix("Tom\n===\n"))
    #expect(DocumentFormat.markdown.documentation(of: SessionState()).hasPrefix("# "))
  }
}
