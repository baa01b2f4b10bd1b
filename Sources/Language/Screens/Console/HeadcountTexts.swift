import SessionEngine

/// How many people there are, table by table.
public struct HeadcountTexts: Sendable {
  /// Asks how many there are at a table; with how many there are in all.
  public let people: @Sendable (_ table: String, _ total: Int) -> String
  /// That the numbers of all tables can stand in one line, as these do.
  public let several: @Sendable (_ numbers: String) -> String
  /// That there are not as many numbers in the line as there are tables.
  public let otherNumber: @Sendable (_ numbers: Int, _ tables: Int) -> String
  /// Asks how many there are in the room.
  public let room: String
  /// That the numbers are as they were.
  public let kept: @Sendable (_ people: Int) -> String
  /// What was counted in all.
  public let counted: @Sendable (_ people: Int) -> String
  /// That people are to be counted after a break, and by which key.
  public let afterBreak: @Sendable (_ key: String) -> String
  /// The action that counts the whole room.
  public let roomAction: String
}

extension Catalogue {
  /// How many people there are.
  public var headcount: HeadcountTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension HeadcountTexts {
  static let swedish = HeadcountTexts(
    people: { "\($0): hur många? I allt \($1)." },
    several: { "Eller alla bord på en rad: \($0)" },
    otherNumber: {
      "\($0) tal för \(plural("bord", "bord")($1)). Skriv ett för varje bord, 0 där ingen sitter."
    },
    room: "Hur många är ni i rummet?",
    kept: { "Som förut, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Efter pausen: skriv med \($0) hur många ni är." },
    roomAction: "hur många i rummet")

  static let danish = HeadcountTexts(
    people: { "\($0): hvor mange? I alt \($1)." },
    several: { "Eller alle borde på en linje: \($0)" },
    otherNumber: {
      "\($0) tal til \(plural("bord", "borde")($1)). Skriv et for hvert bord, 0 hvor ingen sidder."
    },
    room: "Hvor mange er I i rummet?",
    kept: { "Som før, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Efter pausen: tæl, hvem der er her, med \($0)." },
    roomAction: "hvor mange i rummet")

  static let english = HeadcountTexts(
    people: { "\($0): how many? \($1) in all." },
    several: { "Or all tables in one line: \($0)" },
    otherNumber: {
      "\(plural("number", "numbers")($0)) for \(plural("table", "tables")($1)). Type one for each table, 0 where nobody sits."
    },
    room: "How many are you in the room?",
    kept: { "As before, \(plural("person", "people")($0))." },
    counted: { plural("person", "people")($0) },
    afterBreak: { "After the break: count who is here with \($0)." },
    roomAction: "count the room")

  static let norwegian = HeadcountTexts(
    people: { "\($0): hvor mange? I alt \($1)." },
    several: { "Eller alle bord på én linje: \($0)" },
    otherNumber: {
      "\($0) tall for \(plural("bord", "bord")($1)). Skriv ett for hvert bord, 0 der ingen sitter."
    },
    room: "Hvor mange er dere i rommet?",
    kept: { "Som før, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Etter pausen: tell hvem som er her med \($0)." },
    roomAction: "hvor mange i rommet")

  static let finnish = HeadcountTexts(
    people: { "\($0): montako? Yhteensä \($1)." },
    several: { "Tai kaikki pöydät yhdelle riville: \($0)" },
    otherNumber: {
      "Lukuja \($0), pöytiä \($1). Kirjoita jokaiselle pöydälle luku, 0 jos siinä ei istu kukaan."
    },
    room: "Montako teitä on salissa?",
    kept: { "Kuten ennen, \(plural("henkilö", "henkilöä")($0))." },
    counted: { plural("henkilö", "henkilöä")($0) },
    afterBreak: { "Tauon jälkeen: laske läsnäolijat, \($0)." },
    roomAction: "montako salissa")
}
