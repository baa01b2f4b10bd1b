import SessionEngine

/// What the documentation says of slips of paper, reading back, the floor, seats and proposals.
public struct TableDocumentationTexts: Sendable {
  /// Introduces the question that was asked in every dialogue.
  public let standingPrompt: String
  /// By which rule people changed tables.
  public let changeRule: @Sendable (_ rule: String) -> String
  /// Everyone had a planned seat.
  public let plannedSeats: String
  /// Heading of the slips of paper.
  public let slips: String
  /// How a table's slips add up or, where they do not, that they do not.
  public let slipAccount: @Sendable (SlipAccount) -> String
  /// Heading of the reading back.
  public let readBack: String
  /// How many people heard it; `nil` where nobody counted.
  public let heard: @Sendable (Int?) -> String
  /// Heading of who had the floor.
  public let floor: String
  /// What the numbers below that heading are.
  public let floorAbout: String
  /// Heading of what was proposed and not taken up.
  public let proposals: String
  /// Why a proposal was not taken up; `nil` where no reason was given.
  public let declined: @Sendable (_ reason: String?) -> String
  /// Nobody has decided on a proposal.
  public let undecided: String
}

/// The words of a sum of slips.
private struct SlipWords: Sendable {
  var handedIn: @Sendable (Int) -> String
  var but: String
  var typed: @Sendable (Int) -> String
  var illegible: @Sendable (Int) -> String
  var withdrawn: @Sendable (Int) -> String
  var missing: @Sendable (Int) -> String
  var tooMany: @Sendable (Int) -> String
  var uncounted: String
}

/// `14 slips handed in = 11 typed + 2 illegible + 1 withdrawn`; an equals sign stands only where it holds.
private func slipSum(_ words: SlipWords) -> @Sendable (SlipAccount) -> String {
  { account in
    var parts = [words.typed(account.typed)]
    if account.illegible > 0 { parts.append(words.illegible(account.illegible)) }
    if account.withdrawn > 0 { parts.append(words.withdrawn(account.withdrawn)) }
    let sum = parts.joined(separator: " + ")
    guard let handedIn = account.handedIn, let remaining = account.remaining else {
      return "\(sum). \(words.uncounted)"
    }
    let counted = words.handedIn(handedIn)
    guard remaining != 0 else { return "\(counted) = \(sum)" }
    let dealtWith = account.typed + account.illegible + account.withdrawn
    let total = parts.count > 1 ? "\(sum) = \(dealtWith)" : sum
    let difference = Int(clamping: remaining.magnitude)
    let finding = remaining > 0 ? words.missing(difference) : words.tooMany(difference)
    return "\(counted), \(words.but) \(total). \(finding)"
  }
}

extension TableDocumentationTexts {
  static let swedish = TableDocumentationTexts(
    standingPrompt: "I varje samtal ställdes också frågan:",
    changeRule: { "Regeln för att byta bord: ”\($0)”" },
    plannedSeats: "Var och en hade en planerad plats.",
    slips: "Lappar från borden",
    slipAccount: slipSum(
      SlipWords(
        handedIn: plural("lapp inlämnad", "lappar inlämnade"), but: "men",
        typed: plural("inskriven", "inskrivna"), illegible: plural("oläslig", "oläsliga"),
        withdrawn: plural("tillbakadragen", "tillbakadragna"),
        missing: { "Det går inte ihop: \(NumberTexts.swedish.slips($0)) saknas." },
        tooMany: { "Det går inte ihop: \(NumberTexts.swedish.slips($0)) för mycket." },
        uncounted: "Ingen räknade hur många som lämnades in.")),
    readBack: "Återläsning",
    heard: {
      $0.map { "\(NumberTexts.swedish.people($0)) var med" }
        ?? "hur många som var med är inte noterat"
    },
    floor: "Ordet i samtalen",
    floorAbout:
      "Så många gånger hade varje perspektiv ordet. Vilka personer det var är inte sparat.",
    proposals: "Förslag som inte togs upp",
    declined: { $0.map { "skäl: \($0)" } ?? "inget skäl är noterat" },
    undecided: "inget beslut är taget")

  static let danish = TableDocumentationTexts(
    standingPrompt: "I hver samtale blev der også spurgt:",
    changeRule: { "Reglen for at skifte bord: ”\($0)”" },
    plannedSeats: "Alle havde en planlagt plads.",
    slips: "Sedler fra bordene",
    slipAccount: slipSum(
      SlipWords(
        handedIn: plural("seddel afleveret", "sedler afleveret"), but: "men",
        typed: plural("indskrevet", "indskrevet"), illegible: plural("ulæselig", "ulæselige"),
        withdrawn: plural("trukket tilbage", "trukket tilbage"),
        missing: { "Det går ikke op: Der mangler \(NumberTexts.danish.slips($0))." },
        tooMany: { "Det går ikke op: Der er \(NumberTexts.danish.slips($0)) for meget." },
        uncounted: "Ingen talte, hvor mange der blev afleveret.")),
    readBack: "Tilbagelæsning",
    heard: {
      $0.map { "\(NumberTexts.danish.people($0)) var med" }
        ?? "hvor mange der var med, er ikke noteret"
    },
    floor: "Ordet i samtalerne",
    floorAbout: "Så mange gange havde hvert perspektiv ordet. Hvem personerne var, er ikke gemt.",
    proposals: "Forslag, der ikke blev taget op",
    declined: { $0.map { "begrundelse: \($0)" } ?? "ingen begrundelse er noteret" },
    undecided: "der er ikke taget stilling")

  static let english = TableDocumentationTexts(
    standingPrompt: "In every dialogue this was also asked:",
    changeRule: { "The rule for changing tables: “\($0)”" },
    plannedSeats: "Everyone had a planned seat.",
    slips: "Slips from the tables",
    slipAccount: slipSum(
      SlipWords(
        handedIn: plural("slip handed in", "slips handed in"), but: "but",
        typed: { "\($0) typed in" }, illegible: { "\($0) illegible" },
        withdrawn: { "\($0) withdrawn" },
        missing: {
          "This does not add up: \(NumberTexts.english.slips($0)) \($0 == 1 ? "is" : "are") missing."
        },
        tooMany: { "This does not add up: \(NumberTexts.english.slips($0)) too many." },
        uncounted: "Nobody counted how many were handed in.")),
    readBack: "Read-back",
    heard: {
      $0.map { "\(NumberTexts.english.people($0)) heard it" }
        ?? "how many heard it is not noted"
    },
    floor: "The floor in the dialogues",
    floorAbout:
      "How many times each perspective had the floor. Which people it was has not been kept.",
    proposals: "Proposals that were not taken up",
    declined: { $0.map { "reason: \($0)" } ?? "no reason is noted" },
    undecided: "not decided on")

  static let norwegian = TableDocumentationTexts(
    standingPrompt: "I hver samtale ble også dette spørsmålet stilt:",
    changeRule: { "Regelen for å bytte bord: «\($0)»" },
    plannedSeats: "Alle hadde en planlagt plass.",
    slips: "Lapper fra bordene",
    slipAccount: slipSum(
      SlipWords(
        handedIn: plural("lapp levert inn", "lapper levert inn"), but: "men",
        typed: { "\($0) skrevet inn" }, illegible: plural("uleselig", "uleselige"),
        withdrawn: { "\($0) trukket tilbake" },
        missing: { "Det går ikke opp: \(NumberTexts.norwegian.slips($0)) mangler." },
        tooMany: { "Det går ikke opp: \(NumberTexts.norwegian.slips($0)) for mye." },
        uncounted: "Ingen telte hvor mange som ble levert inn.")),
    readBack: "Tilbakelesing",
    heard: {
      $0.map { "\(NumberTexts.norwegian.people($0)) var med" }
        ?? "hvor mange som var med, er ikke notert"
    },
    floor: "Ordet i samtalene",
    floorAbout:
      "Så mange ganger hadde hvert perspektiv ordet. Hvem personene var, er ikke lagret.",
    proposals: "Forslag som ikke ble tatt opp",
    declined: { $0.map { "begrunnelse: \($0)" } ?? "ingen begrunnelse er notert" },
    undecided: "ikke tatt stilling til")

  static let finnish = TableDocumentationTexts(
    standingPrompt: "Joka keskustelussa kysyttiin myös:",
    changeRule: { "Pöydän vaihdon sääntö: ”\($0)”" },
    plannedSeats: "Jokaisella oli suunniteltu paikka.",
    slips: "Pöytien laput",
    slipAccount: slipSum(
      SlipWords(
        handedIn: plural("lappu palautettu", "lappua palautettu"), but: "mutta",
        typed: { "\($0) kirjoitettu koneelle" }, illegible: { "\($0) ei luettavissa" },
        withdrawn: { "\($0) peruttu" },
        missing: { "Luvut eivät täsmää: puuttuu \(NumberTexts.finnish.slips($0))." },
        tooMany: { "Luvut eivät täsmää: liikaa on \(NumberTexts.finnish.slips($0))." },
        uncounted: "Palautettuja lappuja ei laskettu.")),
    readBack: "Takaisinluku",
    heard: {
      $0.map { "läsnä \(NumberTexts.finnish.people($0))" }
        ?? "läsnäolijoiden määrää ei ole kirjattu"
    },
    floor: "Puheenvuorot keskusteluissa",
    floorAbout:
      "Näin monta kertaa kullakin näkökulmalla oli puheenvuoro. Henkilöitä ei ole tallennettu.",
    proposals: "Ehdotukset, joita ei otettu mukaan",
    declined: { $0.map { "perustelu: \($0)" } ?? "perustelua ei ole kirjattu" },
    undecided: "ei päätöstä")
}
