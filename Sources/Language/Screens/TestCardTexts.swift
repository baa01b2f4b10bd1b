import SessionEngine

/// The test card of the wall: can the last row read it?
public struct TestCardTexts: Sendable {
  /// What the picture is, and whether its corners are seen.
  public let title: String
  /// What the last row is to read.
  public let question: String
  /// What to ask the room, and which key to press then.
  public let ask: String
  /// What the last row reads, and up to how many characters a question may then have on this wall.
  public let answer: @Sendable (_ rows: Int, _ characters: Int) -> String
  /// That no question fits in letters of that size.
  public let noQuestion: @Sendable (_ rows: Int) -> String
  /// That the last row reads the terminal's own letters.
  public let ownLetters: String
  /// That the sentence does not fit in letters of that size, of which some are shown.
  public let onlySome: @Sendable (_ rows: Int) -> String
  /// The key for the next picture, and for the one before.
  public let next, previous: String
  /// What those keys do.
  public let nextHelp, previousHelp: String
  /// The keys that tell what the last row reads.
  public let reads: String
  /// What those keys do.
  public let readsHelp: @Sendable (_ rows: Int) -> String
  /// The key that leaves, and what it does.
  public let leave, leaveHelp: String
  /// What the colours are for.
  public let roles: Roles

  /// The names of what letters are for.
  public struct Roles: Sendable {
    /// Body text, text that matters less, and text that stands out.
    public let text, muted, strong: String
    /// A heading, the question, and what the eye should find.
    public let heading, question, accent: String
    /// What needs attention, what has gone wrong, and what is well.
    public let warning, danger, success: String
    /// What is being typed, and the line that keys act on.
    public let input, selected: String
    /// The filled part of a bar.
    public let bar: String
  }
}

extension Catalogue {
  /// The test card of the wall.
  public var testCard: TestCardTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension TestCardTexts {
  /// Swedish.
  public static let swedish = TestCardTexts(
    title: "Testbild: syns alla fyra hörnen?",
    question: "Kan du läsa den här raden?",
    ask: "Minsta siffran som de längst bak kan läsa? Tryck på den.",
    answer: {
      "De längst bak läser bokstäver som är \($0) rader höga: frågor på högst omkring \($1) tecken."
    },
    noQuestion: { "Ingen fråga ryms i bokstäver som är \($0) rader höga: gör terminalens större." },
    ownLetters: "De längst bak läser terminalens egna bokstäver: allt som visas kan läsas.",
    onlySome: { "Meningen ryms inte i bokstäver som är \($0) rader höga." },
    next: "nästa", previous: "förra", nextHelp: "Visar nästa bild: varje storlek för sig.",
    previousHelp: "Visar bilden före.", reads: "minsta som läses",
    readsHelp: {
      $0 == 1
        ? "De längst bak läser terminalens egna bokstäver."
        : "De längst bak läser bokstäver som är \($0) rader höga; bilden säger hur långa frågor som då ryms."
    },
    leave: "lämna", leaveHelp: "Lämnar testbilden.",
    roles: Roles(
      text: "text", muted: "dämpat", strong: "starkt", heading: "rubrik", question: "fråga",
      accent: "märke", warning: "varning", danger: "fel", success: "klart", input: "skrivs",
      selected: "valt", bar: "stapel"))

  /// Danish.
  public static let danish = TestCardTexts(
    title: "Testbillede: ses alle fire hjørner?",
    question: "Kan du læse denne linje?",
    ask: "Det mindste tal, bageste række kan læse? Tryk på det.",
    answer: {
      "Bageste række læser bogstaver på \($0) rækker: spørgsmål på højst omkring \($1) tegn."
    },
    noQuestion: { "Intet spørgsmål kan være i bogstaver på \($0) rækker: gør terminalens større." },
    ownLetters: "Bageste række læser terminalens egne bogstaver: alt, der vises, kan læses.",
    onlySome: { "Sætningen kan ikke være der i bogstaver på \($0) rækker." },
    next: "næste", previous: "forrige", nextHelp: "Viser næste billede: hver størrelse for sig.",
    previousHelp: "Viser billedet før.", reads: "mindste, der læses",
    readsHelp: {
      $0 == 1
        ? "Bageste række læser terminalens egne bogstaver."
        : "Bageste række læser bogstaver på \($0) rækker; billedet siger, hvor lange spørgsmål der så er plads til."
    },
    leave: "forlad", leaveHelp: "Forlader testbilledet.",
    roles: Roles(
      text: "tekst", muted: "dæmpet", strong: "stærkt", heading: "overskrift",
      question: "spørgsmål", accent: "mærke", warning: "advarsel", danger: "fejl",
      success: "færdigt", input: "skrives", selected: "valgt", bar: "søjle"))

  /// English.
  public static let english = TestCardTexts(
    title: "Test card: can you see all four corners?",
    question: "Can you read this line?",
    ask: "The smallest number the back row can read? Press it.",
    answer: {
      "The back row can read letters \($0) rows high: questions of up to some \($1) characters."
    },
    noQuestion: { "No question fits in letters \($0) rows high: make the terminal's larger." },
    ownLetters: "The back row can read the terminal's own letters: all that is shown can be read.",
    onlySome: { "The sentence does not fit in letters \($0) rows high." },
    next: "next", previous: "previous", nextHelp: "Shows the next picture: each size by itself.",
    previousHelp: "Shows the picture before.", reads: "smallest that is read",
    readsHelp: {
      $0 == 1
        ? "The back row can read the terminal's own letters."
        : "The back row can read letters \($0) rows high; the picture says how long questions may then be."
    },
    leave: "leave", leaveHelp: "Leaves the test card.",
    roles: Roles(
      text: "text", muted: "muted", strong: "strong", heading: "heading", question: "question",
      accent: "mark", warning: "warning", danger: "wrong", success: "done", input: "typed",
      selected: "selected", bar: "bar"))

  /// Norwegian bokmål.
  public static let norwegian = TestCardTexts(
    title: "Testbilde: ser dere alle fire hjørnene?",
    question: "Kan du lese denne linjen?",
    ask: "Det minste tallet bakerste rad kan lese? Trykk på det.",
    answer: {
      "Bakerste rad leser bokstaver på \($0) rader: spørsmål på høyst omkring \($1) tegn."
    },
    noQuestion: { "Ingen spørsmål får plass i bokstaver på \($0) rader: gjør terminalens større." },
    ownLetters: "Bakerste rad leser terminalens egne bokstaver: alt som vises, kan leses.",
    onlySome: { "Setningen får ikke plass i bokstaver på \($0) rader." },
    next: "neste", previous: "forrige", nextHelp: "Viser neste bilde: hver størrelse for seg.",
    previousHelp: "Viser bildet før.", reads: "minste som leses",
    readsHelp: {
      $0 == 1
        ? "Bakerste rad leser terminalens egne bokstaver."
        : "Bakerste rad leser bokstaver på \($0) rader; bildet sier hvor lange spørsmål det da er plass til."
    },
    leave: "forlat", leaveHelp: "Forlater testbildet.",
    roles: Roles(
      text: "tekst", muted: "dempet", strong: "sterkt", heading: "overskrift",
      question: "spørsmål", accent: "merke", warning: "advarsel", danger: "feil",
      success: "ferdig", input: "skrives", selected: "valgt", bar: "søyle"))

  /// Finnish.
  public static let finnish = TestCardTexts(
    title: "Testikuva: näkyvätkö kaikki neljä kulmaa?",
    question: "Pystytkö lukemaan tämän rivin?",
    ask: "Pienin numero, jonka takarivi lukee? Paina sitä.",
    answer: {
      "Takarivi lukee \($0) riviä korkeita kirjaimia: kysymyksessä enintään noin \($1) merkkiä."
    },
    noQuestion: {
      "Kysymys ei mahdu \($0) riviä korkeilla kirjaimilla: suurenna päätteen kirjaimia."
    },
    ownLetters: "Takarivi lukee päätteen omia kirjaimia: kaiken näytettävän voi lukea.",
    onlySome: { "Lause ei mahdu \($0) riviä korkeilla kirjaimilla." },
    next: "seuraava", previous: "edellinen",
    nextHelp: "Näyttää seuraavan kuvan: jokaisen koon erikseen.",
    previousHelp: "Näyttää edellisen kuvan.", reads: "pienin luettava",
    readsHelp: {
      $0 == 1
        ? "Takarivi lukee päätteen omia kirjaimia."
        : "Takarivi lukee \($0) riviä korkeita kirjaimia; kuva kertoo, kuinka pitkä kysymys silloin mahtuu."
    },
    leave: "poistu", leaveHelp: "Poistuu testikuvasta.",
    roles: Roles(
      text: "teksti", muted: "himmeä", strong: "vahva", heading: "otsikko", question: "kysymys",
      accent: "merkki", warning: "varoitus", danger: "virhe", success: "valmis",
      input: "kirjoitetaan", selected: "valittu", bar: "palkki"))
}
