import SessionEngine

/// What the desk says of who has had the floor. It tells of perspectives and numbers, never of people, and blames nobody.
public struct DeskFloorTexts: Sendable {
  /// Over the bars: at which table, or in the room.
  public let heading: @Sendable (_ place: String) -> String
  /// The same in a corner.
  public let corner: String
  /// How one counts.
  public let how: String
  /// How often.
  public let turns: @Sendable (Int) -> String
  /// When last, in whole minutes ago.
  public let last: @Sendable (_ minutes: Int) -> String
  /// Not once.
  public let never: String
  /// People of a perspective have not had the floor for that many minutes; the first word begins a sentence.
  public let silent: @Sendable (_ people: String, _ minutes: Int) -> String
  /// People of a perspective have not had the floor at all in that many minutes.
  public let silentFromTheStart: @Sendable (_ people: String, _ minutes: Int) -> String
  /// What Enter does.
  public let preview: String
  /// No turn was counted here that could be taken back.
  public let nothingToTakeBack: String
  /// The plan does not ask for perspectives.
  public let notAsked: String
  /// No perspective has that letter.
  public let noSuchLetter: @Sendable (String) -> String
  /// How a line with such a letter is saved as it stands.
  public let orAsItStands: String
  /// The same in lines.
  public let orAsItStandsInLines: String
  /// What is typed in lines, and what it does.
  public let commands: [String]
}

extension Catalogue {
  /// What the desk says of who has had the floor.
  public var deskFloor: DeskFloorTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension DeskFloorTexts {
  static let swedish = DeskFloorTexts(
    heading: { "Vem har haft ordet, \($0)" },
    corner: "Ordet",
    how: "En bokstav varje gång någon tar ordet. Bara antal sparas.",
    turns: plural("gång", "gånger"),
    last: { $0 == 0 ? "nyss" : "för \(DateTexts.swedish.length($0)) sedan" },
    never: "inte än",
    silent: { "\($0) har inte haft ordet på \(DateTexts.swedish.length($1))." },
    silentFromTheStart: { "\($0) har inte haft ordet än, efter \(DateTexts.swedish.length($1))." },
    preview: "Enter: räkna vem som har ordet · Esc: som det står",
    nothingToTakeBack: "Du har inget att ta tillbaka här.",
    notAsked: "Planen frågar inte efter perspektiv.",
    noSuchLetter: { "Inget perspektiv har bokstaven \($0)." },
    orAsItStands: "Esc och Enter sparar raden som den står.",
    orAsItStandsInLines: "// före raden sparar den som den står.",
    commands: [
      "/@  Visar vem som har haft ordet.",
      "/@ n  Räknar en gång för perspektivet med den bokstaven.",
      "/@ -  Tar tillbaka den senaste.",
    ])

  static let danish = DeskFloorTexts(
    heading: { "Hvem har haft ordet, \($0)" },
    corner: "Ordet",
    how: "Et bogstav, hver gang nogen tager ordet. Kun antal gemmes.",
    turns: plural("gang", "gange"),
    last: { $0 == 0 ? "lige nu" : "for \(DateTexts.danish.length($0)) siden" },
    never: "ikke endnu",
    silent: { "\($0) har ikke haft ordet i \(DateTexts.danish.length($1))." },
    silentFromTheStart: {
      "\($0) har ikke haft ordet endnu, efter \(DateTexts.danish.length($1))."
    },
    preview: "Enter: tæl, hvem der har ordet · Esc: som det står",
    nothingToTakeBack: "Du har intet at tage tilbage her.",
    notAsked: "Planen spørger ikke efter perspektiver.",
    noSuchLetter: { "Intet perspektiv har bogstavet \($0)." },
    orAsItStands: "Esc og Enter gemmer linjen, som den står.",
    orAsItStandsInLines: "// foran linjen gemmer den, som den står.",
    commands: [
      "/@  Viser, hvem der har haft ordet.",
      "/@ p  Tæller én gang for perspektivet med det bogstav.",
      "/@ -  Tager den seneste tilbage.",
    ])

  static let english = DeskFloorTexts(
    heading: { "Who has had the floor, \($0)" },
    corner: "The floor",
    how: "A letter each time somebody takes the floor. Only numbers are kept.",
    turns: { $0 == 1 ? "once" : "\($0) times" },
    last: { $0 == 0 ? "just now" : "\(DateTexts.english.length($0)) ago" },
    never: "not yet",
    silent: { "\($0) have not had the floor for \(DateTexts.english.length($1))." },
    silentFromTheStart: {
      "\($0) have not had the floor yet, after \(DateTexts.english.length($1))."
    },
    preview: "Enter: count who has the floor · Esc: as it stands",
    nothingToTakeBack: "You have nothing to take back here.",
    notAsked: "The plan does not ask for perspectives.",
    noSuchLetter: { "No perspective has the letter \($0)." },
    orAsItStands: "Esc and Enter save the line as it stands.",
    orAsItStandsInLines: "// before the line saves it as it stands.",
    commands: [
      "/@  Shows who has had the floor.", "/@ r  Counts once for the perspective with that letter.",
      "/@ -  Takes back the last one.",
    ])

  static let norwegian = DeskFloorTexts(
    heading: { "Hvem har hatt ordet, \($0)" },
    corner: "Ordet",
    how: "En bokstav hver gang noen tar ordet. Bare antall lagres.",
    turns: plural("gang", "ganger"),
    last: { $0 == 0 ? "nettopp" : "for \(DateTexts.norwegian.length($0)) siden" },
    never: "ikke ennå",
    silent: { "\($0) har ikke hatt ordet på \(DateTexts.norwegian.length($1))." },
    silentFromTheStart: {
      "\($0) har ikke hatt ordet ennå, etter \(DateTexts.norwegian.length($1))."
    },
    preview: "Enter: tell hvem som har ordet · Esc: som det står",
    nothingToTakeBack: "Du har ikke noe å ta tilbake her.",
    notAsked: "Planen spør ikke etter perspektiver.",
    noSuchLetter: { "Ingen perspektiver har bokstaven \($0)." },
    orAsItStands: "Esc og Enter lagrer linjen som den står.",
    orAsItStandsInLines: "// foran linjen lagrer den som den står.",
    commands: [
      "/@  Viser hvem som har hatt ordet.",
      "/@ p  Teller én gang for perspektivet med den bokstaven.",
      "/@ -  Tar tilbake den siste.",
    ])
}
