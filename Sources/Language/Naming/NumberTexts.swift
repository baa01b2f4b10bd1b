/// Numbers of things, with their plurals.
public struct NumberTexts: Sendable {
  /// A theme's dots as they stand after its title: `36 PL`.
  public let dotsLabel: @Sendable (Int) -> String
  /// Dots in running text.
  public let dots: @Sendable (Int) -> String
  /// Of dots that were told of before: how many were counted.
  public let counted: @Sendable (Int) -> String
  /// Of dots that were told of before: how many were left unused.
  public let unused: @Sendable (Int) -> String
  /// People.
  public let people: @Sendable (Int) -> String
  /// Voters.
  public let voters: @Sendable (Int) -> String
  /// Tables.
  public let tables: @Sendable (Int) -> String
  /// Themes.
  public let themes: @Sendable (Int) -> String
  /// Comments.
  public let comments: @Sendable (Int) -> String
  /// Slips of paper.
  public let slips: @Sendable (Int) -> String
  /// Opening hopes.
  public let hopes: @Sendable (Int) -> String
  /// Notes of a deepening.
  public let notes: @Sendable (Int) -> String
  /// Ballots.
  public let ballots: @Sendable (Int) -> String
  /// Conclusions.
  public let conclusions: @Sendable (Int) -> String
  /// Actions.
  public let actions: @Sendable (Int) -> String
  /// Open questions.
  public let questions: @Sendable (Int) -> String
  /// Characters.
  public let characters: @Sendable (Int) -> String
  /// Several things in a row of words: `A, B and C`.
  public let list: @Sendable ([String]) -> String
}

/// A number with its noun.
func plural(_ one: String, _ many: String) -> @Sendable (Int) -> String {
  { "\($0) \($0 == 1 ? one : many)" }
}

private func joined(with word: String) -> @Sendable ([String]) -> String {
  { parts in
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension NumberTexts {
  static let swedish = NumberTexts(
    dotsLabel: { "\($0) PL" },
    dots: plural("plupp", "pluppar"),
    counted: plural("räknad", "räknade"),
    unused: plural("oanvänd", "oanvända"),
    people: plural("person", "personer"),
    voters: plural("röstande", "röstande"),
    tables: plural("bord", "bord"),
    themes: plural("tema", "teman"),
    comments: plural("inlägg", "inlägg"),
    slips: plural("lapp", "lappar"),
    hopes: plural("förhoppning", "förhoppningar"),
    notes: plural("anteckning", "anteckningar"),
    ballots: plural("röstsedel", "röstsedlar"),
    conclusions: plural("slutsats", "slutsatser"),
    actions: plural("åtgärd", "åtgärder"),
    questions: plural("öppen fråga", "öppna frågor"),
    characters: plural("tecken", "tecken"),
    list: joined(with: "och"))

  static let danish = NumberTexts(
    dotsLabel: plural("prik", "prikker"),
    dots: plural("prik", "prikker"),
    counted: plural("talt", "talt"),
    unused: plural("ubrugt", "ubrugte"),
    people: plural("person", "personer"),
    voters: plural("stemmeberettiget", "stemmeberettigede"),
    tables: plural("bord", "borde"),
    themes: plural("tema", "temaer"),
    comments: plural("indlæg", "indlæg"),
    slips: plural("seddel", "sedler"),
    hopes: plural("forhåbning", "forhåbninger"),
    notes: plural("note", "noter"),
    ballots: plural("stemmeseddel", "stemmesedler"),
    conclusions: plural("konklusion", "konklusioner"),
    actions: plural("handling", "handlinger"),
    questions: plural("åbent spørgsmål", "åbne spørgsmål"),
    characters: plural("tegn", "tegn"),
    list: joined(with: "og"))

  static let english = NumberTexts(
    dotsLabel: plural("dot", "dots"),
    dots: plural("dot", "dots"),
    counted: plural("counted", "counted"),
    unused: plural("unused", "unused"),
    people: plural("person", "people"),
    voters: plural("voter", "voters"),
    tables: plural("table", "tables"),
    themes: plural("theme", "themes"),
    comments: plural("comment", "comments"),
    slips: plural("slip", "slips"),
    hopes: plural("hope", "hopes"),
    notes: plural("note", "notes"),
    ballots: plural("ballot", "ballots"),
    conclusions: plural("conclusion", "conclusions"),
    actions: plural("action", "actions"),
    questions: plural("open question", "open questions"),
    characters: plural("character", "characters"),
    list: joined(with: "and"))

  static let norwegian = NumberTexts(
    dotsLabel: plural("prikk", "prikker"),
    dots: plural("prikk", "prikker"),
    counted: plural("talt", "talt"),
    unused: plural("ubrukt", "ubrukte"),
    people: plural("person", "personer"),
    voters: plural("stemmende", "stemmende"),
    tables: plural("bord", "bord"),
    themes: plural("tema", "temaer"),
    comments: plural("innlegg", "innlegg"),
    slips: plural("lapp", "lapper"),
    hopes: plural("forhåpning", "forhåpninger"),
    notes: plural("notat", "notater"),
    ballots: plural("stemmeseddel", "stemmesedler"),
    conclusions: plural("konklusjon", "konklusjoner"),
    actions: plural("tiltak", "tiltak"),
    questions: plural("åpent spørsmål", "åpne spørsmål"),
    characters: plural("tegn", "tegn"),
    list: joined(with: "og"))

  static let finnish = NumberTexts(
    dotsLabel: plural("piste", "pistettä"),
    dots: plural("piste", "pistettä"),
    counted: plural("laskettu", "laskettu"),
    unused: plural("käyttämättä", "käyttämättä"),
    people: plural("henkilö", "henkilöä"),
    voters: plural("äänestäjä", "äänestäjää"),
    tables: plural("pöytä", "pöytää"),
    themes: plural("teema", "teemaa"),
    comments: plural("kommentti", "kommenttia"),
    slips: plural("lappu", "lappua"),
    hopes: plural("toive", "toivetta"),
    notes: plural("muistiinpano", "muistiinpanoa"),
    ballots: plural("äänestyslippu", "äänestyslippua"),
    conclusions: plural("johtopäätös", "johtopäätöstä"),
    actions: plural("toimenpide", "toimenpidettä"),
    questions: plural("avoin kysymys", "avointa kysymystä"),
    characters: plural("merkki", "merkkiä"),
    list: joined(with: "ja"))
}
