import SessionEngine

/// Where words stand or stood, as far as it is known.
public struct StatementPlace: Hashable, Sendable {
  /// The comment or note.
  public var thing: EntityID
  /// The table.
  public var table: TableID?
  /// The round or step, or the theme, in words.
  public var occasion: String?
  /// The day.
  public var day: CalendarDate?
  /// The time of that day.
  public var time: TimeOfDay?

  /// A thing of which nothing more is known.
  public init(_ thing: EntityID) { self.thing = thing }
}

/// Erasing words: the question before it, and what was done and is left to do after it.
public struct ErasingTexts: Sendable {
  /// What it is about: the thing, table, round, day.
  public let place: @Sendable (StatementPlace) -> String
  /// Asks whether to erase; the answer goes on the same line.
  public let question: String
  /// What is answered to agree, in small letters.
  public let agreement: Set<String>
  /// It was not agreed to.
  public let nothingErased: String
  /// So many wordings are gone from the log.
  public let erased: @Sendable (_ wordings: Int) -> String
  /// So many drafts and torn ends have been cleared of the words.
  public let cleared: @Sendable (_ drafts: Int, _ tornEnds: Int) -> String
  /// Before the list of files that may still hold the words.
  public let remaining: String
  /// The same words stand in events with these numbers.
  public let repetitions: @Sendable (_ events: [Int]) -> String
  /// What no program can do; whether the words were shown in a terminal.
  public let byHand: @Sendable (_ wereShown: Bool) -> String
  /// The workshop is finalised, and others may have a say.
  public let finalised: String
}

/// `comment 17: table 3, round 1, 14 June 2016 14:05.`
private func placeTexts(
  _ names: NameTexts, _ dates: DateTexts
) -> @Sendable (StatementPlace) -> String {
  { place in
    let parts = [
      place.table.map(names.table), place.occasion,
      place.day.map { day in
        place.time.map { "\(dates.day(day)) \(dates.clock($0))" } ?? dates.day(day)
      },
    ].compactMap { $0 }
    let name = names.entity(place.thing, NamingContext()).startingSentence
    return parts.isEmpty ? "\(name)." : "\(name): \(parts.joined(separator: ", "))."
  }
}

extension ErasingTexts {
  static let swedish = ErasingTexts(
    place: placeTexts(.swedish, .swedish),
    question: "Radera orden för gott? Det går inte att ångra. (j/N) ",
    agreement: ["j", "ja"],
    nothingErased: "Inget är raderat.",
    erased: { "Raderat: \($0 == 1 ? "1 lydelse är borta" : "\($0) lydelser är borta") ur loggen." },
    cleared: { drafts, ends in
      let parts = [
        drafts > 0 ? "\(drafts) utkast" : nil,
        ends > 0 ? (ends == 1 ? "1 avbrutet slut" : "\(ends) avbrutna slut") : nil,
      ].compactMap { $0 }
      return "Orden är också borta ur \(NumberTexts.swedish.list(parts))."
    },
    remaining:
      "De här filerna kan ha orden kvar och är inte ändrade. Bestäm vad som ska ske med dem:",
    repetitions: {
      "Samma ord står i \($0.count == 1 ? "händelse" : "händelserna") "
        + "\(NumberTexts.swedish.list($0.map(String.init))). De är inte raderade; se verkstad log cat."
    },
    byHand: {
      "Kvar att göra för hand: papper, utskrifter och kopior på andra ställen"
        + ($0 ? ", och det som visades i det här fönstret." : ".")
    },
    finalised: "Verkstaden är färdigställd. Är den en allmän handling får orden raderas bara om "
      + "gallring är tillåten. Raderingen syns i loggen.")

  static let danish = ErasingTexts(
    place: placeTexts(.danish, .danish),
    question: "Slet ordene for altid? Det kan ikke fortrydes. (j/N) ",
    agreement: ["j", "ja"],
    nothingErased: "Intet er slettet.",
    erased: {
      "Slettet: \($0 == 1 ? "1 ordlyd er væk" : "\($0) ordlyde er væk") fra loggen."
    },
    cleared: { drafts, ends in
      let parts = [
        drafts > 0 ? (drafts == 1 ? "1 kladde" : "\(drafts) kladder") : nil,
        ends > 0 ? (ends == 1 ? "1 afbrudt slutning" : "\(ends) afbrudte slutninger") : nil,
      ].compactMap { $0 }
      return "Ordene er også væk fra \(NumberTexts.danish.list(parts))."
    },
    remaining:
      "Disse filer kan stadig have ordene og er ikke ændret. Beslut, hvad der skal ske med dem:",
    repetitions: {
      "De samme ord står i \($0.count == 1 ? "hændelse" : "hændelserne") "
        + "\(NumberTexts.danish.list($0.map(String.init))). De er ikke slettet; se verkstad log cat."
    },
    byHand: {
      "Tilbage at gøre i hånden: papir, udskrifter og kopier andre steder"
        + ($0 ? ", og det, der blev vist i dette vindue." : ".")
    },
    finalised:
      "Værkstedet er færdiggjort. Er det omfattet af aktindsigt eller arkivpligt, må ordene "
      + "kun slettes, hvis det er tilladt. Sletningen kan ses i loggen.")

  static let english = ErasingTexts(
    place: placeTexts(.english, .english),
    question: "Erase the words for good? This cannot be undone. (y/N) ",
    agreement: ["y", "yes"],
    nothingErased: "Nothing was erased.",
    erased: {
      "Erased: \($0 == 1 ? "1 wording is gone" : "\($0) wordings are gone") from the log."
    },
    cleared: { drafts, ends in
      let parts = [
        drafts > 0 ? (drafts == 1 ? "1 draft" : "\(drafts) drafts") : nil,
        ends > 0 ? (ends == 1 ? "1 torn end" : "\(ends) torn ends") : nil,
      ].compactMap { $0 }
      return "The words are gone from \(NumberTexts.english.list(parts)) too."
    },
    remaining:
      "These files may still hold the words and were not changed. Decide what is to become of them:",
    repetitions: {
      "The same words stand in \($0.count == 1 ? "event" : "events") "
        + "\(NumberTexts.english.list($0.map(String.init))). They are not erased; see verkstad log cat."
    },
    byHand: {
      "Left to do by hand: paper, prints and copies elsewhere"
        + ($0 ? ", and what was shown in this window." : ".")
    },
    finalised:
      "The workshop is finalised. Where it is a public record, words may be erased only if "
      + "the rules for records allow it. The log shows that they were.")

  static let norwegian = ErasingTexts(
    place: placeTexts(.norwegian, .norwegian),
    question: "Slette ordene for godt? Det kan ikke angres. (j/N) ",
    agreement: ["j", "ja"],
    nothingErased: "Ingenting er slettet.",
    erased: {
      "Slettet: \($0 == 1 ? "1 ordlyd er borte" : "\($0) ordlyder er borte") fra loggen."
    },
    cleared: { drafts, ends in
      let parts = [
        drafts > 0 ? "\(drafts) utkast" : nil,
        ends > 0 ? (ends == 1 ? "1 avbrutt slutt" : "\(ends) avbrutte slutter") : nil,
      ].compactMap { $0 }
      return "Ordene er også borte fra \(NumberTexts.norwegian.list(parts))."
    },
    remaining:
      "Disse filene kan fortsatt ha ordene og er ikke endret. Bestem hva som skal skje med dem:",
    repetitions: {
      "De samme ordene står i \($0.count == 1 ? "hendelse" : "hendelsene") "
        + "\(NumberTexts.norwegian.list($0.map(String.init))). De er ikke slettet; se verkstad log cat."
    },
    byHand: {
      "Igjen å gjøre for hånd: papir, utskrifter og kopier andre steder"
        + ($0 ? ", og det som ble vist i dette vinduet." : ".")
    },
    finalised:
      "Verkstedet er ferdigstilt. Er det omfattet av innsynsrett eller arkivplikt, kan ordene "
      + "bare slettes hvis det er tillatt. Slettingen vises i loggen.")

  static let finnish = ErasingTexts(
    place: placeTexts(.finnish, .finnish),
    question: "Poistetaanko sanat pysyvästi? Sitä ei voi kumota. (k/E) ",
    agreement: ["k", "kyllä"],
    nothingErased: "Mitään ei poistettu.",
    erased: {
      "Lokista on poistettu \(plural("sanamuoto", "sanamuotoa")($0))."
    },
    cleared: { drafts, ends in
      let parts = [
        drafts > 0 ? plural("luonnos", "luonnosta")(drafts) : nil,
        ends > 0 ? plural("keskeytynyt loppu", "keskeytynyttä loppua")(ends) : nil,
      ].compactMap { $0 }
      return "Sanat on poistettu myös muualta: \(NumberTexts.finnish.list(parts))."
    },
    remaining:
      "Näissä tiedostoissa sanat voivat vielä olla, eikä niitä ole muutettu. Päätä, mitä niille tehdään:",
    repetitions: {
      "Samat sanat ovat myös muualla. \($0.count == 1 ? "Tapahtuma" : "Tapahtumat"): "
        + "\(NumberTexts.finnish.list($0.map(String.init))). Niitä ei ole poistettu; katso verkstad log cat."
    },
    byHand: {
      "Käsin jää tehtäväksi: paperit, tulosteet ja muualla olevat kopiot"
        + ($0 ? " sekä se, mitä tässä ikkunassa näytettiin." : ".")
    },
    finalised:
      "Työpaja on viimeistelty. Jos se on viranomaisen asiakirja, sanat saa poistaa vain, "
      + "jos asiakirjojen hävittäminen on sallittu. Loki näyttää, että sanoja on poistettu.")
}
