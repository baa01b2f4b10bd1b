import SessionEngine

/// Names of things in running text, in the middle of a sentence.
public struct NameTexts: Sendable {
  /// Words in quotation marks.
  public let quoted: @Sendable (String) -> String
  /// A table, `bord 3`.
  public let table: @Sendable (TableID) -> String
  /// A theme by its letter, `tema B`.
  public let theme: @Sendable (ThemeLetter) -> String
  /// Any thing, with its title or first words where they are known.
  public let entity: @Sendable (EntityID, NamingContext) -> String
  /// A run of a step.
  public let run: @Sendable (StepRun, NamingContext) -> String
  /// Where a command came from, `bordet 2`.
  public let station: @Sendable (Station) -> String
  /// What stands where words were erased.
  public let erased: String

  /// A theme of the session by its letter, or by its number where the letter is not known.
  func theme(_ id: ThemeID, _ context: NamingContext) -> String {
    entity(.theme(id), context)
  }
}

/// The nouns that the name of a thing is made of.
private struct Nouns: Sendable {
  var step: String
  var comment: String
  var theme: String
  var vote: String
  var ballot: String
  var note: String
  var conclusion: String
  var action: String
  var question: String
  var term: String
  var report: String
  var proposal: String

  func of(_ id: EntityID) -> (noun: String, number: Int) {
    switch id {
    case .step(let id): (step, id.number)
    case .comment(let id): (comment, id.number)
    case .theme(let id): (theme, id.number)
    case .vote(let id): (vote, id.number)
    case .ballot(let id): (ballot, id.number)
    case .note(let id): (note, id.number)
    case .conclusion(let id): (conclusion, id.number)
    case .action(let id): (action, id.number)
    case .question(let id): (question, id.number)
    case .term(let id): (term, id.number)
    case .report(let id): (report, id.number)
    case .proposal(let id): (proposal, id.number)
    }
  }
}

private func entityNames(
  _ nouns: Nouns, steps: StepTexts, quoted: @escaping @Sendable (String) -> String
) -> @Sendable (EntityID, NamingContext) -> String {
  { id, context in
    let (noun, number) = nouns.of(id)
    if case .theme(let theme) = id, let letter = context.letter(theme) {
      return "\(noun) \(letter)"
    }
    if let title = context.title(id), !title.isEmpty { return "\(noun) \(quoted(title.excerpt))" }
    if case .step(let step) = id {
      if let round = context.round(step) { return steps.round(round) }
      if let kind = context.stepKind(step) { return "\(noun) \(quoted(steps.kind(kind)))" }
    }
    return "\(noun) \(number)"
  }
}

private func runNames(
  _ entity: @escaping @Sendable (EntityID, NamingContext) -> String, steps: StepTexts
) -> @Sendable (StepRun, NamingContext) -> String {
  { run, context in
    let round = context.title(.step(run.step)) == nil ? context.round(run.step) : nil
    let name = round.map { steps.round($0) } ?? entity(.step(run.step), context)
    return run.number == 1 ? name : "\(name), \(steps.again(run.number))"
  }
}

private let rightQuotes: @Sendable (String) -> String = { "”\($0)”" }
private let englishQuotes: @Sendable (String) -> String = { "“\($0)”" }
private let norwegianQuotes: @Sendable (String) -> String = { "«\($0)»" }

extension NameTexts {
  private static let swedishEntity = entityNames(
    Nouns(
      step: "steg", comment: "inlägg", theme: "tema", vote: "omröstning", ballot: "röstsedel",
      note: "anteckning", conclusion: "slutsats", action: "åtgärd", question: "fråga", term: "ord",
      report: "besked", proposal: "förslag"),
    steps: .swedish, quoted: rightQuotes)

  static let swedish = NameTexts(
    quoted: rightQuotes,
    table: { "bord \($0.number)" },
    theme: { "tema \($0)" },
    entity: swedishEntity,
    run: runNames(swedishEntity, steps: .swedish),
    station: {
      switch $0.role {
      case .console: "samtalsledaren"
      case .desk: $0.table.map { "antecknaren vid bord \($0.number)" } ?? "en antecknare"
      case .import: "en inläst fil"
      case .program: "ett annat program"
      case .script: "ett manus"
      case .satellite:
        $0.table.map { "den fristående datorn vid bord \($0.number)" } ?? "en fristående dator"
      }
    },
    erased: "[borttaget]")

  private static let danishEntity = entityNames(
    Nouns(
      step: "trin", comment: "indlæg", theme: "tema", vote: "afstemning", ballot: "stemmeseddel",
      note: "note", conclusion: "konklusion", action: "handling", question: "spørgsmål",
      term: "ord",
      report: "melding", proposal: "forslag"),
    steps: .danish, quoted: rightQuotes)

  static let danish = NameTexts(
    quoted: rightQuotes,
    table: { "bord \($0.number)" },
    theme: { "tema \($0)" },
    entity: danishEntity,
    run: runNames(danishEntity, steps: .danish),
    station: {
      switch $0.role {
      case .console: "facilitatoren"
      case .desk: $0.table.map { "referenten ved bord \($0.number)" } ?? "en referent"
      case .import: "en indlæst fil"
      case .program: "et andet program"
      case .script: "et manuskript"
      case .satellite:
        $0.table.map { "den fritstående computer ved bord \($0.number)" }
          ?? "en fritstående computer"
      }
    },
    erased: "[fjernet]")

  private static let englishEntity = entityNames(
    Nouns(
      step: "step", comment: "comment", theme: "theme", vote: "vote", ballot: "ballot",
      note: "note", conclusion: "conclusion", action: "action", question: "question", term: "word",
      report: "report", proposal: "proposal"),
    steps: .english, quoted: englishQuotes)

  static let english = NameTexts(
    quoted: englishQuotes,
    table: { "table \($0.number)" },
    theme: { "theme \($0)" },
    entity: englishEntity,
    run: runNames(englishEntity, steps: .english),
    station: {
      switch $0.role {
      case .console: "the facilitator"
      case .desk: $0.table.map { "the desk at table \($0.number)" } ?? "a desk"
      case .import: "a file that was read in"
      case .program: "another program"
      case .script: "a script"
      case .satellite: $0.table.map { "the satellite at table \($0.number)" } ?? "a satellite"
      }
    },
    erased: "[removed]")

  private static let norwegianEntity = entityNames(
    Nouns(
      step: "trinn", comment: "innlegg", theme: "tema", vote: "avstemning", ballot: "stemmeseddel",
      note: "notat", conclusion: "konklusjon", action: "tiltak", question: "spørsmål", term: "ord",
      report: "melding", proposal: "forslag"),
    steps: .norwegian, quoted: norwegianQuotes)

  static let norwegian = NameTexts(
    quoted: norwegianQuotes,
    table: { "bord \($0.number)" },
    theme: { "tema \($0)" },
    entity: norwegianEntity,
    run: runNames(norwegianEntity, steps: .norwegian),
    station: {
      switch $0.role {
      case .console: "samtalelederen"
      case .desk: $0.table.map { "referenten ved bord \($0.number)" } ?? "en referent"
      case .import: "en innlest fil"
      case .program: "et annet program"
      case .script: "et manus"
      case .satellite:
        $0.table.map { "den frittstående PC-en ved bord \($0.number)" } ?? "en frittstående PC"
      }
    },
    erased: "[fjernet]")

  private static let finnishEntity = entityNames(
    Nouns(
      step: "vaihe", comment: "kommentti", theme: "teema", vote: "äänestys",
      ballot: "äänestyslippu", note: "muistiinpano", conclusion: "johtopäätös",
      action: "toimenpide", question: "kysymys", term: "sana", report: "ilmoitus",
      proposal: "ehdotus"),
    steps: .finnish, quoted: rightQuotes)

  static let finnish = NameTexts(
    quoted: rightQuotes,
    table: { "pöytä \($0.number)" },
    theme: { "teema \($0)" },
    entity: finnishEntity,
    run: runNames(finnishEntity, steps: .finnish),
    station: {
      switch $0.role {
      case .console: "vetäjä"
      case .desk: $0.table.map { "kirjuri (pöytä \($0.number))" } ?? "kirjuri"
      case .import: "luettu tiedosto"
      case .program: "toinen ohjelma"
      case .script: "käsikirjoitus"
      case .satellite:
        $0.table.map { "erillinen tietokone (pöytä \($0.number))" } ?? "erillinen tietokone"
      }
    },
    erased: "[poistettu]")
}
