import SessionEngine

/// How many people there are, table by table.
public struct HeadcountTexts: Sendable {
  /// Asks how many there are at a table; with how many there are in all.
  public let people: @Sendable (_ table: String, _ total: Int) -> String
  /// That the numbers of all tables can stand in one line, as these do.
  public let several: @Sendable (_ numbers: String) -> String
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
    room: "Hur många är ni i rummet?",
    kept: { "Som förut, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Efter pausen: skriv med \($0) hur många ni är." },
    roomAction: "hur många i rummet")

  static let danish = HeadcountTexts(
    people: { "\($0): hvor mange? I alt \($1)." },
    several: { "Eller alle borde på en linje: \($0)" },
    room: "Hvor mange er I i rummet?",
    kept: { "Som før, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Efter pausen: tæl, hvem der er her, med \($0)." },
    roomAction: "hvor mange i rummet")

  static let english = HeadcountTexts(
    people: { "\($0): how many? \($1) in all." },
    several: { "Or all tables in one line: \($0)" },
    room: "How many are you in the room?",
    kept: { "As before, \(plural("person", "people")($0))." },
    counted: { plural("person", "people")($0) },
    afterBreak: { "After the break: count who is here with \($0)." },
    roomAction: "count the room")

  static let norwegian = HeadcountTexts(
    people: { "\($0): hvor mange? I alt \($1)." },
    several: { "Eller alle bord på én linje: \($0)" },
    room: "Hvor mange er dere i rommet?",
    kept: { "Som før, \(plural("person", "personer")($0))." },
    counted: { plural("person", "personer")($0) },
    afterBreak: { "Etter pausen: tell hvem som er her med \($0)." },
    roomAction: "hvor mange i rommet")

  static let finnish = HeadcountTexts(
    people: { "\($0): montako? Yhteensä \($1)." },
    several: { "Tai kaikki pöydät yhdelle riville: \($0)" },
    room: "Montako teitä on huoneessa?",
    kept: { "Kuten ennen, \(plural("henkilö", "henkilöä")($0))." },
    counted: { plural("henkilö", "henkilöä")($0) },
    afterBreak: { "Tauon jälkeen: laske läsnäolijat, \($0)." },
    roomAction: "montako huoneessa")
}
