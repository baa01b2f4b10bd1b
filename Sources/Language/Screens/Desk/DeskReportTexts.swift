import SessionEngine

/// What goes between a table and the facilitator, and what the desk is told of the room.
public struct DeskReportTexts: Sendable {
  /// What a table tells, in a few words.
  public let kind: @Sendable (ReportKind) -> String
  /// Asks which of them.
  public let choose: String
  /// The same in lines, where the number is typed next.
  public let chooseInLines: String
  /// What Enter does where nothing but the sign is typed.
  public let previewChoice: String
  /// What Enter does where one of them is chosen.
  public let preview: @Sendable (_ what: String) -> String
  /// What Enter does with words for the facilitator.
  public let previewMessage: String
  /// Beside words for the facilitator while they are typed, in a word.
  public let message: String
  /// It was sent.
  public let sent: @Sendable (_ what: String) -> String
  /// These have not been answered.
  public let waiting: @Sendable (_ reports: [String]) -> String
  /// The facilitator's answer; `nil` where it was seen to without words.
  public let answer: @Sendable (_ what: String, _ words: String?) -> String
  /// What stands on the wall as a message.
  public let onTheWall: @Sendable (_ words: String) -> String
  /// Who sits at the table: who is new, who stays, and whether nobody sat anywhere before.
  public let company:
    @Sendable (_ arriving: [String], _ staying: [String], _ isFirst: Bool) -> String
  /// What is typed in lines, and what it does.
  public let commands: [String]
}

extension Catalogue {
  /// What goes between a table and the facilitator, and what the desk is told of the room.
  public var deskReports: DeskReportTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension DeskReportTexts {
  static let swedish = DeskReportTexts(
    kind: {
      switch $0 {
      case .done: "bordet är klart"
      case .help: "vi behöver hjälp"
      case .message: "ett ord till samtalsledaren"
      }
    },
    choose: "1 bordet är klart · 2 vi behöver hjälp · 3 ett ord till samtalsledaren",
    chooseInLines:
      "Till samtalsledaren. 1: bordet är klart. 2: vi behöver hjälp. > ORD: ett ord. Annat sparas som vanligt.",
    previewChoice: "Enter: säg till samtalsledaren · eller skriv vidare",
    preview: { "Enter: till samtalsledaren: \($0)" },
    previewMessage: "Enter: till samtalsledaren, inte till väggen · Esc: som det står",
    message: "meddelande",
    sent: { "Skickat till samtalsledaren ✓ \($0)" },
    waiting: { "Väntar på svar: \($0.joined(separator: " · "))" },
    answer: { what, words in words.map { "Svar: \($0)" } ?? "Samtalsledaren har sett: \(what)" },
    onTheWall: { "På väggen: \($0)" },
    company: { arriving, staying, isFirst in
      if isFirst { return "Vid ert bord: \(arriving.joined(separator: ", "))." }
      let stay = staying.isEmpty ? "" : " Kvar: \(staying.joined(separator: ", "))."
      return arriving.isEmpty
        ? "Inga nya vid ert bord.\(stay)"
        : "Nya vid ert bord: \(arriving.joined(separator: ", ")).\(stay)"
    },
    commands: [
      ">1  Till samtalsledaren: bordet är klart.", ">2  Till samtalsledaren: vi behöver hjälp.",
    ])

  static let danish = DeskReportTexts(
    kind: {
      switch $0 {
      case .done: "bordet er færdigt"
      case .help: "vi har brug for hjælp"
      case .message: "et ord til facilitatoren"
      }
    },
    choose:
      "1 bordet er færdigt · 2 vi har brug for hjælp · 3 et ord til facilitatoren",
    chooseInLines:
      "Til facilitatoren. 1: bordet er færdigt. 2: vi har brug for hjælp. > ORD: et ord. Andet gemmes som ellers.",
    previewChoice: "Enter: sig det til facilitatoren · eller skriv videre",
    preview: { "Enter: til facilitatoren: \($0)" },
    previewMessage: "Enter: til facilitatoren, ikke til væggen · Esc: som det står",
    message: "besked",
    sent: { "Sendt til facilitatoren ✓ \($0)" },
    waiting: { "Venter på svar: \($0.joined(separator: " · "))" },
    answer: { what, words in words.map { "Svar: \($0)" } ?? "Facilitatoren har set: \(what)" },
    onTheWall: { "På væggen: \($0)" },
    company: { arriving, staying, isFirst in
      if isFirst { return "Ved jeres bord: \(arriving.joined(separator: ", "))." }
      let stay = staying.isEmpty ? "" : " Bliver: \(staying.joined(separator: ", "))."
      return arriving.isEmpty
        ? "Ingen nye ved jeres bord.\(stay)"
        : "Nye ved jeres bord: \(arriving.joined(separator: ", ")).\(stay)"
    },
    commands: [
      ">1  Til facilitatoren: bordet er færdigt.", ">2  Til facilitatoren: vi har brug for hjælp.",
    ])

  static let english = DeskReportTexts(
    kind: {
      switch $0 {
      case .done: "our table is done"
      case .help: "we need help"
      case .message: "a word to the facilitator"
      }
    },
    choose: "1 our table is done · 2 we need help · 3 a word to the facilitator",
    chooseInLines:
      "To the facilitator. 1: our table is done. 2: we need help. > WORDS: a word. Anything else is saved as usual.",
    previewChoice: "Enter: tell the facilitator · or write on",
    preview: { "Enter: to the facilitator: \($0)" },
    previewMessage: "Enter: to the facilitator, not to the wall · Esc: as it stands",
    message: "message",
    sent: { "Sent to the facilitator ✓ \($0)" },
    waiting: { "Waiting for an answer: \($0.joined(separator: " · "))" },
    answer: { what, words in words.map { "Answer: \($0)" } ?? "The facilitator has seen: \(what)" },
    onTheWall: { "On the wall: \($0)" },
    company: { arriving, staying, isFirst in
      if isFirst { return "At your table: \(arriving.joined(separator: ", "))." }
      let stay = staying.isEmpty ? "" : " Staying: \(staying.joined(separator: ", "))."
      return arriving.isEmpty
        ? "Nobody new at your table.\(stay)"
        : "New at your table: \(arriving.joined(separator: ", ")).\(stay)"
    },
    commands: [
      ">1  To the facilitator: our table is done.", ">2  To the facilitator: we need help.",
    ])

  static let norwegian = DeskReportTexts(
    kind: {
      switch $0 {
      case .done: "bordet er ferdig"
      case .help: "vi trenger hjelp"
      case .message: "et ord til samtalelederen"
      }
    },
    choose: "1 bordet er ferdig · 2 vi trenger hjelp · 3 et ord til samtalelederen",
    chooseInLines:
      "Til samtalelederen. 1: bordet er ferdig. 2: vi trenger hjelp. > ORD: et ord. Annet lagres som ellers.",
    previewChoice: "Enter: si det til samtalelederen · eller skriv videre",
    preview: { "Enter: til samtalelederen: \($0)" },
    previewMessage: "Enter: til samtalelederen, ikke til veggen · Esc: som det står",
    message: "beskjed",
    sent: { "Sendt til samtalelederen ✓ \($0)" },
    waiting: { "Venter på svar: \($0.joined(separator: " · "))" },
    answer: { what, words in words.map { "Svar: \($0)" } ?? "Samtalelederen har sett: \(what)" },
    onTheWall: { "På veggen: \($0)" },
    company: { arriving, staying, isFirst in
      if isFirst { return "Ved bordet deres: \(arriving.joined(separator: ", "))." }
      let stay = staying.isEmpty ? "" : " Blir: \(staying.joined(separator: ", "))."
      return arriving.isEmpty
        ? "Ingen nye ved bordet deres.\(stay)"
        : "Nye ved bordet deres: \(arriving.joined(separator: ", ")).\(stay)"
    },
    commands: [
      ">1  Til samtalelederen: bordet er ferdig.", ">2  Til samtalelederen: vi trenger hjelp.",
    ])
}
