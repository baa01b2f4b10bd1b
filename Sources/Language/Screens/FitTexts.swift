import SessionEngine

/// Whether texts fit the wall, in words.
public struct FitTexts: Sendable {
  /// The workshop's title.
  public let title: String
  /// Something that is given, by its place.
  public let given: @Sendable (Int) -> String
  /// Something that is open, by its place.
  public let open: @Sendable (Int) -> String
  /// The title of a step, by the step's place.
  public let stepTitle: @Sendable (Int) -> String
  /// The question of a step, by the step's place.
  public let question: @Sendable (Int) -> String
  /// The question of a table in a step, by the step's place and the table's name.
  public let tableQuestion: @Sendable (_ step: Int, _ table: String) -> String
  /// The instruction to change tables.
  public let changeTables: String
  /// The rule of the vote.
  public let voteRule: String
  /// By so many characters too long.
  public let tooLong: @Sendable (Int) -> String
  /// A step cannot begin at its time, as the steps before it take so many minutes too long.
  public let unkeptTime: @Sendable (_ step: String, _ clock: String, _ minutes: String) -> String
}

extension FitTexts {
  static let swedish = FitTexts(
    title: "Titeln",
    given: { "Det som ligger fast, punkt \($0)" },
    open: { "Det vi kan påverka, punkt \($0)" },
    stepTitle: { "Steg \($0), titeln" },
    question: { "Steg \($0), frågan" },
    tableQuestion: { "Steg \($0), frågan vid \($1)" },
    changeTables: "Instruktionen om att byta bord",
    voteRule: "Omröstningens regel",
    tooLong: { "\(NumberTexts.swedish.characters($0)) för lång" },
    unkeptTime: {
      "\($0) \($1) går inte att hålla: stegen före tar \($2) för mycket. "
        + "Korta dem eller ändra tiden."
    })

  static let danish = FitTexts(
    title: "Titlen",
    given: { "Det givne, punkt \($0)" },
    open: { "Det åbne, punkt \($0)" },
    stepTitle: { "Trin \($0), titlen" },
    question: { "Trin \($0), spørgsmålet" },
    tableQuestion: { "Trin \($0), spørgsmålet ved \($1)" },
    changeTables: "Instruktionen om at skifte bord",
    voteRule: "Afstemningens regel",
    tooLong: { "\(NumberTexts.danish.characters($0)) for meget" },
    unkeptTime: {
      "\($0) \($1) kan ikke holdes: trinene før tager \($2) for meget. "
        + "Gør dem kortere, eller ret tiden."
    })

  static let english = FitTexts(
    title: "The title",
    given: { "What is given, point \($0)" },
    open: { "What is open, point \($0)" },
    stepTitle: { "Step \($0), the title" },
    question: { "Step \($0), the question" },
    tableQuestion: { "Step \($0), the question at \($1)" },
    changeTables: "The instruction to change tables",
    voteRule: "The rule of the vote",
    tooLong: { "\(NumberTexts.english.characters($0)) too long" },
    unkeptTime: {
      "\($0) at \($1) cannot be kept: the steps before it take \($2) too long. "
        + "Shorten them or change the time."
    })

  static let norwegian = FitTexts(
    title: "Tittelen",
    given: { "Det som ligger fast, punkt \($0)" },
    open: { "Det vi kan påvirke, punkt \($0)" },
    stepTitle: { "Trinn \($0), tittelen" },
    question: { "Trinn \($0), spørsmålet" },
    tableQuestion: { "Trinn \($0), spørsmålet ved \($1)" },
    changeTables: "Beskjeden om å bytte bord",
    voteRule: "Regelen for avstemningen",
    tooLong: { "\(NumberTexts.norwegian.characters($0)) for mye" },
    unkeptTime: {
      "\($0) \($1) kan ikke holdes: trinnene før tar \($2) for mye. "
        + "Gjør dem kortere, eller endre tiden."
    })
}
