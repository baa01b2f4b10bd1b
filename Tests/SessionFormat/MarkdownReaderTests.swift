import SessionEngine
import SessionFormat
import Testing

@Suite("Lists in Markdown")
struct MarkdownReaderTests {
  /// Signs as these tests need them; the desk has its own.
  private static func signs(_ words: String) -> NewComment {
    func rest() -> String { String(words.dropFirst().drop(while: \.isWhitespace)) }
    switch words.first {
    case "B":
      let number = words.prefix { $0 != " " }
      guard let slip = SlipNumber(number) else { return NewComment(text: words) }
      return NewComment(text: String(words.dropFirst(number.count + 1)), slip: slip)
    case "@":
      return NewComment(text: String(words.dropFirst(3)), perspectives: [.user])
    case "?": return NewComment(text: rest(), kind: .question)
    case "!": return NewComment(text: rest(), kind: .idea)
    case "\"", "”":
      let inside = words.dropFirst()
      return inside.last == "\"" || inside.last == "”"
        ? NewComment(text: String(inside.dropLast()), kind: .quotation) : NewComment(text: words)
    default: return NewComment(text: words)
    }
  }

  private func read(
    _ text: String, _ defaults: RowDefaults = RowDefaults()
  ) throws(MarkdownError) -> MarkdownRows<CommentRow> {
    try MarkdownReader.comments(
      Array(text.utf8)[...], defaults: defaults, signs: MarkdownReaderTests.signs)
  }

  private func notes(_ text: String) throws(MarkdownError) -> [NoteRow] {
    try MarkdownReader.notes(Array(text.utf8)[...], signs: MarkdownReaderTests.signs).rows
  }

  @Test(
    "A heading says table and round in every language",
    arguments: [
      "## Bord 3, samtal 1", "# Bord 3 – samtalspass 1", "### Samtalspass 1: bord 3",
      "## bord 3 / pass 1", "## Bord 3, omgång 1", "## Bord 3, samtalerunde 1",
      "## Runde 1, bord 3", "## Table 3, round 1", "## Table round 1 · Table 3 ##",
      "## Pöytä 3, keskustelukierros 1", "## Kierros 1: pöytä 3", "Bord 3, samtal 1\n---",
      "Bord 3, samtal 1\n=====",
    ])
  func places(heading: String) throws {
    let row = try #require(try read("\(heading)\n\n- Hej\n").rows.first)
    #expect(row.table == 3)
    #expect(row.round == 1)
    #expect(row.text == "Hej")
    #expect(row.kind == .statement)
  }

  @Test(
    "What a heading says holds until one of its level or above; what one within it says holds within"
  )
  func nesting() throws {
    let rows = try read(
      """
      # Bord 2
      ## Samtal 1
      - a
      ### Tema: Tid
      - b
      ## Samtal 2
      - c
      # Övrigt
      - d
      """
    ).rows
    #expect(rows.map(\.table) == [2, 2, 2, nil])
    #expect(rows.map(\.round) == [1, 1, 2, nil])
    #expect(rows.map(\.theme) == [nil, "Tid", nil, nil])
    #expect(rows.map(\.line) == [3, 5, 7, 9])
  }

  @Test(
    "A heading says a theme, whatever signs stand in its title",
    arguments: [
      ("## Tema: Tid, rum och pengar", "Tid, rum och pengar"), ("## Theme: Time", "Time"),
      ("## Bord 1, tema: Tid", "Tid"), ("## Tid (36 PL)", "Tid"), ("## Tid (1 prik)", "Tid"),
      ("## Time (3 dots)", "Time"), ("## Teema: Aika", "Aika"), ("## Aika (1 piste)", "Aika"),
      ("## Aika (3 pistettä)", "Aika"), ("## Tid \\*nu\\* (2 PL)", "Tid *nu*"),
    ])
  func themes(heading: String, title: String) throws {
    #expect(try read("\(heading)\n- Hej\n").rows.first?.theme == title)
  }

  @Test(
    "Points of every make are comments, points of points too; signs and quotations give their kind")
  func points() throws {
    let rows = try read(
      """
      - ett
      * två
        - tre
          1. fyra
      2) fem
      - [ ] sex
      - ? sju
      - ! åtta
      - "nio"
      + tio
      - Vem vet?
      > ”elva”
      > går vidare

      > tolv
      """
    ).rows
    #expect(
      rows.map(\.text) == [
        "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "Vem vet?",
        "”elva” går vidare", "tolv",
      ])
    #expect(
      rows.map(\.kind) == [
        .statement, .statement, .statement, .statement, .statement, .statement, .question, .idea,
        .quotation, .supplementary, .statement, .quotation, .quotation,
      ])
  }

  @Test(
    "Wrapped and indented lines belong to their point, hard breaks are kept, escapes are undone")
  func continuations() throws {
    let rows = try read(
      """
      - En rad som är
      bruten här
        och här, år
      2016. Så var det
      - Två rader\\
        med brytning

        och ett stycke till
      - \\*inte fet\\*, 2 \\< 3 &amp; a_b
      - sista\\\\
      """
    ).rows
    #expect(
      rows.map(\.text) == [
        "En rad som är bruten här och här, år 2016. Så var det",
        "Två rader\nmed brytning\n\noch ett stycke till", "*inte fet*, 2 < 3 & a_b", "sista\\",
      ])
  }

  @Test("Running text, code and tables are no comments, and their lines are told")
  func unread() throws {
    let list = try read(
      """
      Vi satt i fem grupper
      och skrev.

      - ett

      ```
      - inte detta
      ```
      | a | b |

      ***
      - två
      """)
    #expect(list.rows.map(\.text) == ["ett", "två"])
    #expect(list.unreadLines == [1, 6, 9])
  }

  @Test("Options give the table and round of what says none, but not of hopes and slips")
  func defaults() throws {
    let rows = try read(
      """
      - a
      - B4-07 från en lapp
      ## Bord 1
      - b
      ## Inledande förhoppningar
      - c
      """, RowDefaults(table: 3, round: 2)
    ).rows
    #expect(rows.map(\.table) == [3, nil, 1, nil])
    #expect(rows.map(\.round) == [2, nil, 2, nil])
    #expect(rows.map(\.kind) == [.statement, .statement, .statement, .hope])
    #expect(rows.map(\.slip) == [nil, SlipNumber("B4-07"), nil, nil])
    #expect(rows[1].text == "från en lapp")
  }

  @Test("Whatever signs say of a point is in its row; a sign that stands alone is its words")
  func signs() throws {
    let rows = try read("- @b Det tar stopp\n- B4-07\n+ B4-08 Till\n- !\n").rows
    #expect(rows.map(\.perspectives) == [[.user], [], [], []])
    #expect(rows.map(\.slip) == [nil, nil, SlipNumber("B4-08"), nil])
    #expect(rows.map(\.text) == ["Det tar stopp", "B4-07", "Till", "!"])
    #expect(rows.map(\.kind) == [.statement, .statement, .supplementary, .statement])
  }

  @Test("Brackets after a comment say where it was only if all in them is known")
  func details() throws {
    let rows = try read(
      """
      - Kaffe *(fråga, bord 2, samtalspass 1)*
      - Te *(bord 2, nära fönstret)*
      - ”Jo” *(citat, bord 4)*
      - ”Kyllä” *(lainaus, pöytä 5, keskustelukierros 1)*
      """
    ).rows
    #expect(rows.map(\.text) == ["Kaffe", "Te *(bord 2, nära fönstret)*", "Jo", "Kyllä"])
    #expect(rows.map(\.table) == [2, nil, 4, 5])
    #expect(rows.map(\.kind) == [.question, .statement, .quotation, .quotation])
  }

  @Test("Notes stand under their theme in order, with the headings below it")
  func notesOfThemes() throws {
    let rows = try notes(
      """
      # Fördjupning
      ## Bemötande
      Ett stycke
      som går vidare.

      ### I dörren:
      - Ett leende
      > "Vi ses"
      #### Kompletterande kommentarer
      Tillägg.
      ## Tid
      - Mer tid
      """)
    #expect(
      rows.map(\.theme) == [
        "Bemötande", "Bemötande", "Bemötande", "Bemötande", "Bemötande", "Tid",
      ])
    #expect(
      rows.map(\.kind) == [
        .paragraph, .subheading, .bullet, .quotation, .supplementary, .bullet,
      ])
    #expect(rows.first?.text == "Ett stycke som går vidare.")
  }

  @Test(
    "What the documentation itself says of a theme is no note, in any language",
    arguments: [
      ("Så gick dialogen till", "Tema A.", "Här är inget antecknat."),
      ("Sådan foregik dialogen", "Tema A.", "Her er intet noteret."),
      ("How the dialogue was done", "Theme A.", "Nothing is written here."),
      ("Slik foregikk dialogen", "Tema A.", "Her er ingenting notert."),
      ("Näin keskustelu käytiin", "Teema A.", "Tässä ei ole tekstiä."),
    ])
  func documentsOwnWords(account: String, letter: String, nothing: String) throws {
    let document =
      "# Dagen\n\n## \(account)\n\n## Tid\n\n\(letter)\n\n\(nothing)\n\nEn anteckning.\n"
    #expect(try notes(document).map(\.text) == ["En anteckning."])
  }

  @Test("Where headings say that they are themes, others are not")
  func namedThemes() throws {
    let rows = try notes("# Dagen\nInledning.\n\n## Tema: Tid\n### Pass\n- a\n## Övrigt\n- b\n")
    #expect(rows.map(\.text) == ["Pass", "a"])
    #expect(rows.allSatisfy { $0.theme == "Tid" })
  }

  @Test("What cannot be read is told with its line")
  func problems() {
    func problem(_ bytes: [UInt8]) -> MarkdownError? {
      do throws(MarkdownError) {
        _ = try MarkdownReader.comments(bytes[...], signs: MarkdownReaderTests.signs)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem([])?.problem == .nothingFound)
    #expect(problem(Array("# Bara en rubrik\nText.\n".utf8))?.problem == .nothingFound)
    let latin = problem(Array("- a\n- K".utf8) + [0xE4, 0x72])
    #expect(latin?.problem == .notUTF8)
    #expect(latin?.line == 2)
    #expect(problem(Array("- a\n\n- b\0".utf8))?.line == 3)
  }

  @Test("Bytes of any kind are read or refused, and never trap")
  func hostile() {
    let pieces = [
      "- ", "* ", "+ ", "> ", "#", "## Bord 99999999999999999999999", "\\", "&", "`", "```", "---",
      "===", "\n", "\n\n", " ", "\t", "1. ", "999999999. ", "*(", ")*", "(36 PL)", "tema:", "B1-1 ",
      "é\u{301}", "\u{FEFF}", "\r\n", "[ ] ", "\"", "å",
    ]
    var seed: UInt64 = 7
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let rows = (try? read(text))?.rows ?? []
      #expect(rows.allSatisfy { !$0.text.isEmpty && $0.line >= 1 })
      let notes = (try? notes(text)) ?? []
      #expect(notes.allSatisfy { !$0.text.isEmpty })
    }
  }
}
