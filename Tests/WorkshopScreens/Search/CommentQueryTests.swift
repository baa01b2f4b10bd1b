import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Looking for words in comments")
struct CommentQueryTests {
  private func session(_ texts: [String]) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    for text in texts { try session.say(text) }
    return session
  }

  private func finds(_ query: String, in text: String) throws -> Bool {
    let comments = SearchableComments(try session([text]).state)
    return !comments.comments(holding: CommentQuery(query)).isEmpty
  }

  @Test(
    "Case, accents and composition make no difference",
    arguments: [
      ("angslig", "Hon var ÄNGSLIG"), ("ÄNGSLIG", "a\u{308}ngslig"),
      ("a\u{30A}terfall", "Återfall"),
      ("område", "behandlingsomra\u{30A}det"), ("søge", "SØGE hjælp"), ("soge", "søge"),
      ("hjaelp", "hjælp"), ("strasse", "Straße"), ("ǻ", "å"), ("Việt", "Viet Nam"),
      ("\u{1112}\u{1161}\u{11AB}", "한국"), ("й", "и\u{306}"), ("Ή", "η\u{301}"), ("e\u{301}", "é"),
      ("mottag", "beroendemottagningen"), ("👩", "👩\u{200D}👧 kom"), ("mjuk", "mju\u{AD}kt"),
    ])
  func folding(query: String, text: String) throws {
    #expect(try finds(query, in: text))
  }

  @Test("Letters from À to ÿ are found by plain ones, and signs by themselves")
  func commonLetters() {
    let letters = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    let plain =
      "aaaaaaaeceeeeiiiidnooooo×ouuuuythssaaaaaaaeceeeeiiiidnooooo÷ouuuuythy"
    #expect(FoldedText(letters).bytes.elementsEqual(plain.utf8))
  }

  private func holds(_ text: FoldedText, _ word: FoldedText) -> Bool {
    word.occurs(in: text.bytes.span.bytes)
  }

  @Test(
    "Many letters at a time are folded as each of them alone, and words are found wherever they stand"
  )
  func manyAtATime() {
    let letters = Array("aZ@[`{ åÖæßÞ×–“💬한Ǆİŋ\u{301}").map(String.init)
    for length in 0..<40 {
      for stride in 0..<20 {
        let picked = (0..<length).map { letters[($0 * $0 + $0 * stride) % letters.count] }
        let folded = FoldedText(picked.joined())
        let alone = picked.flatMap { Array(FoldedText($0).bytes) }
        #expect(folded.bytes.elementsEqual(alone), "\(picked)")
        for start in picked.indices {
          let word = FoldedText(picked[start...].prefix(3).joined())
          #expect(holds(folded, word), "\(picked) \(start)")
        }
        #expect(!holds(folded, FoldedText(picked.joined() + "x")), "\(picked)")
      }
    }
  }

  @Test("All words have to occur, in any order")
  func allWords() throws {
    let text = "Beroendemottagningen säger att psykiatrin ska ta det först"
    #expect(try finds("psykiatrin beroende", in: text))
    #expect(try !finds("psykiatrin kommun", in: text))
    #expect(try !finds("   ", in: text))
    #expect(try !finds("\u{301}", in: text))
    #expect(try finds("det", in: "det"))
    #expect(try !finds("detta", in: "det"))
  }

  @Test("The newest comes first, and what was withdrawn is not found")
  func order() throws {
    var session = try session(["En dörr", "Två fönster", "dörrar", "DÖRR"])
    try session.run(.withdrawComment(comment: CommentID(number: 3)))
    let comments = SearchableComments(session.state)
    #expect(
      comments.comments(holding: CommentQuery("dörr"))
        == [CommentID(number: 4), CommentID(number: 1)])
  }

  @Test("What was followed step by step is found as what is looked at whole, over many pages")
  func following() throws {
    var session = try session([])
    var followed = SearchableComments()
    for number in 1...150 {
      try session.say(number.isMultiple(of: 3) ? "dörr \(number)" : "fönster \(number)")
      if number.isMultiple(of: 20) { followed.follow(session.state) }
      if number.isMultiple(of: 9) {
        try session.run(.withdrawComment(comment: CommentID(number: number)))
      }
      if number.isMultiple(of: 25) {
        try session.run(
          .amendComment(comment: CommentID(number: number - 18), text: "grind \(number)", kind: nil)
        )
      }
    }
    followed.follow(session.state)
    for words in ["dörr", "fönster", "grind", "dörr 1", "1", "150 dörr", "inget"] {
      let found = followed.comments(holding: CommentQuery(words))
      #expect(found == SearchableComments(session.state).comments(holding: CommentQuery(words)))
      #expect(found == found.sorted(by: >))
      #expect(found.isEmpty == (words == "inget"), "\(words)")
    }
    followed.forget()
    #expect(followed.comments(holding: CommentQuery("dörr")).isEmpty)
    followed.follow(session.state)
    #expect(!followed.comments(holding: CommentQuery("dörr")).isEmpty)
  }

  @Test("What was found while words were typed holds for those words and those comments only")
  func foreseen() throws {
    var session = try session(["En dörr", "Två fönster", "dörrar"])
    var comments = SearchableComments(session.state)
    let dörr = CommentQuery("dörr")
    comments.foresee(dörr)
    #expect(comments.comments(holding: dörr).map(\.number) == [3, 1])
    #expect(comments.comments(holding: CommentQuery("DÖRR ")).map(\.number) == [3, 1])
    #expect(comments.comments(holding: CommentQuery("dörra")).map(\.number) == [3])
    try session.say("en dörr till")
    try session.run(.withdrawComment(comment: CommentID(number: 1)))
    comments.follow(session.state)
    #expect(comments.comments(holding: dörr).map(\.number) == [4, 3])
    comments.foresee(dörr)
    comments.forget()
    #expect(comments.comments(holding: dörr).isEmpty)
  }
}
