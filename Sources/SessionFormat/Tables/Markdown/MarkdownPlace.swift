import SessionEngine

/// Where words belong, as a heading or the brackets after a comment say it in Swedish, Danish, English, Norwegian or Finnish.
struct MarkdownPlace: Hashable {
  /// The table's number.
  var table: Int?
  /// Which table round, from 1.
  var round: Int?
  /// The title of the theme.
  var theme: String?
  /// What kind of part of a document begins there.
  var section: Section?

  /// A part of a document that says what the words under it are.
  enum Section: Hashable {
    /// Hopes of the opening.
    case hopes
    /// Comments, as the documentation of a workshop lists them.
    case said
    /// Supplementary comments.
    case supplementary
    /// The account of how the day went: nothing of it was said by anyone.
    case account

    /// The words of documentation that hardly anyone else would choose for a heading.
    fileprivate static let ownHeadings: Set<String> = [
      "så gick dialogen till", "sådan foregik dialogen", "how the dialogue went",
      "how the dialogue was done",
      "sagt vid borden", "sagt ved bordene", "said at the tables",
      "inlägg som inte hör till något tema", "indlæg uden tema", "comments without a theme",
      "comments that no theme took",
      "slik foregikk dialogen", "innlegg uten tema", "näin keskustelu käytiin", "pöydissä sanottua",
      "kommentit ilman teemaa",
    ]
  }

  /// Whether a heading is one that the documentation of a workshop has.
  static func isOfDocumentation(_ heading: String) -> Bool {
    Section.ownHeadings.contains(heading.lowercased())
  }

  /// What a heading says; empty where it is only words.
  init(heading text: String) {
    let words = text.lowercased()
    section = MarkdownPlace.section(of: words)
    var rest = text[...]
    if let mark = MarkdownPlace.themeMark(in: text) {
      theme = MarkdownPlace.title(text[mark.upperBound...])
      rest = text[..<mark.lowerBound]
    } else if let title = MarkdownPlace.titleBeforeDots(text) {
      theme = title
      rest = ""
    }
    readNumbers(in: rest)
  }

  private init() {}

  /// Takes over what a heading within it says beyond that.
  mutating func take(_ inner: MarkdownPlace) {
    table = inner.table ?? table
    round = inner.round ?? round
    theme = inner.theme ?? theme
    section = inner.section ?? section
  }

  // MARK: Tables and rounds

  private static let tableWords: Set<String> = ["bord", "bordet", "table", "pöytä"]
  private static let roundWords: Set<String> = [
    "samtal", "samtalspass", "samtalspasset", "pass", "runda", "omgång", "samtalerunde", "samtale",
    "runde", "round", "conversation", "keskustelukierros", "kierros", "keskustelu",
  ]

  /// `Bord 3, samtal 1` and everything like it: a word and the number after it.
  private mutating func readNumbers(in text: Substring) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    for (word, number) in zip(words, words.dropFirst()) {
      guard let number = Int(number), number > 0 else { continue }
      if MarkdownPlace.tableWords.contains(word) { table = table ?? number }
      if MarkdownPlace.roundWords.contains(word) { round = round ?? number }
    }
  }

  // MARK: Themes

  /// Where `Tema:` stands, as a word of its own.
  private static func themeMark(in text: String) -> Range<String.Index>? {
    for word in ["tema:", "theme:", "teema:"] {
      var start = text.startIndex
      while start < text.endIndex {
        let end = text.index(start, offsetBy: word.count, limitedBy: text.endIndex)
        guard let end else { break }
        let isWord = start == text.startIndex || !text[text.index(before: start)].isLetter
        if isWord, text[start..<end].lowercased() == word { return start..<end }
        start = text.index(after: start)
      }
    }
    return nil
  }

  /// `Bemötande (36 PL)`: the title as the documentation prints it after a vote.
  private static func titleBeforeDots(_ text: String) -> String? {
    guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return nil }
    let words = text[text.index(after: bracket)...].dropLast().split(separator: " ")
    guard words.count == 2, Int(words[0]) != nil,
      dotWords.contains(words[1].lowercased())
    else { return nil }
    return title(text[..<bracket])
  }

  private static let dotWords: Set<String> = [
    "pl", "plupp", "pluppar", "prik", "prikker", "dot", "dots", "piste", "pistettä",
  ]

  private static func title(_ text: Substring) -> String? {
    let title = trimmed(text)
    return title.isEmpty ? nil : String(title)
  }

  /// Whether a line says which letter a theme had, as the documentation does below the theme's heading: `Tema C.`
  static func isThemeLetter(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, ["tema", "theme", "teema"].contains(words[0].lowercased()),
      words[1].last == "."
    else { return false }
    return ThemeLetter(words[1].dropLast()) != nil
  }

  // MARK: Parts of documents

  private static func section(of words: String) -> Section? {
    let heading = String(trimmed(words[...].filter { $0 != ":" }[...]))
    if let known = sections[heading] { return known }
    for (beginning, section) in beginnings where heading.hasPrefix(beginning) { return section }
    return nil
  }

  private static let sections: [String: Section] = [
    "förhoppningar": .hopes, "inledande förhoppningar": .hopes, "forhåbninger": .hopes,
    "indledende forhåbninger": .hopes, "hopes": .hopes, "opening hopes": .hopes,
    "sagt vid borden": .said, "sagt ved bordene": .said, "said at the tables": .said,
    "sagt i storgrupp": .said, "sagt i plenum": .said, "said in plenary": .said,
    "inlägg som inte hör till något tema": .said, "indlæg uden tema": .said,
    "comments without a theme": .said, "comments that no theme took": .said, "parkering": .said,
    "parking lot": .said,
    "forhåpninger": .hopes, "innledende forhåpninger": .hopes, "innlegg uten tema": .said,
    "slik foregikk dialogen": .account,
    "så gick dialogen till": .account, "sådan foregik dialogen": .account,
    "how the dialogue went": .account, "how the dialogue was done": .account,
    "toiveet": .hopes, "toiveet aluksi": .hopes, "pöydissä sanottua": .said,
    "yhteisessä keskustelussa sanottua": .said, "kommentit ilman teemaa": .said,
    "parkkipaikka": .said, "näin keskustelu käytiin": .account,
  ]

  private static let beginnings: [(String, Section)] = [
    ("kompletterande", .supplementary), ("supplerende", .supplementary),
    ("supplementary", .supplementary), ("utfyllende", .supplementary),
    ("täydentävä", .supplementary),
  ]
}
