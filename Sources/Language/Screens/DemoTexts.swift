import SessionEngine

/// The demo: what is being seen and why, in one line, and what can be done.
public struct DemoTexts: Sendable {
  /// Before anything is played.
  public let beginning: String
  /// What goes on in a step of that kind, and why it is done so.
  public let caption: @Sendable (StepKind) -> String
  /// The dots are being shown.
  public let reveal: String
  /// Between two rounds.
  public let changeTables: String
  /// Everything has been played; the documentation lies in that file.
  public let ended: @Sendable (_ path: String) -> String
  /// The viewer runs the workshop now.
  public let takenOver: String
  /// The playing stands still.
  public let paused: String
  /// The key that shows the console.
  public let console: String
  /// The key that shows the stage.
  public let stage: String
  /// The key that shows the desk.
  public let desk: String
  /// The key that stops the playing.
  public let pause: String
  /// The key that goes on with it.
  public let goOn: String
  /// The key that lets the viewer run the workshop.
  public let takeOver: String
  /// The key that leaves.
  public let leave: String
  /// Where the documentation lies.
  public let documentation: @Sendable (_ path: String) -> String
  /// Where the copy of the session lies.
  public let session: @Sendable (_ path: String) -> String
}

extension DemoTexts {
  static let swedish = DemoTexts(
    beginning: "Göteborg 2016: en dialogverkstad med 32 personer, på tre minuter.",
    caption: { kind in
      switch kind {
      case .opening: "Inledande förhoppningar: alla säger en sak innan samtalet börjar."
      case .tableRound: "Fem bord samtalar om samma fråga. Det som sägs skrivs ner med samma ord."
      case .plenary, .sorting:
        "I storgrupp får temana namn och bokstav, och varje inlägg får sin plats."
      case .voting: "Fem pluppar var. Ingen ser några siffror förrän alla är räknade."
      case .deepening: "Borden går djupare i var sitt tema. Anteckningarna blir dokumentationen."
      case .conclusion: "Vad går vi vidare med, vem gör det och när? Annars är det borta igen."
      case .break: "Kaffe. Pausen äts aldrig upp av det som drog ut på tiden."
      case .closing: "Tack. Dokumentationen är klar när verkstaden stängs."
      }
    },
    reveal:
      "Resultatet visas nerifrån, ett tema i taget. 159 av 160 pluppar: skillnaden sägs högt.",
    changeTables: "Nu byter alla bord och börjar om med nytt sällskap.",
    ended: { "Slut. Dokumentationen ligger i \($0)" },
    takenOver: "Nu är det du som leder verkstaden, i en kopia. Enter gör det som står näst.",
    paused: "Pausad. Mellanslag fortsätter.",
    console: "konsolen", stage: "väggen", desk: "antecknaren", pause: "paus", goOn: "fortsätt",
    takeOver: "ta över", leave: "avsluta",
    documentation: { "Dokumentationen ligger i \($0)" },
    session: { "Kopian av verkstaden ligger i \($0)" })

  static let danish = DemoTexts(
    beginning: "Göteborg 2016: et dialogværksted med 32 mennesker, på tre minutter.",
    caption: { kind in
      switch kind {
      case .opening: "Indledende forhåbninger: alle siger én ting, før samtalen begynder."
      case .tableRound:
        "Fem borde taler om det samme spørgsmål. Det sagte skrives ned med samme ord."
      case .plenary, .sorting:
        "I plenum får temaerne navn og bogstav, og hvert indlæg får sin plads."
      case .voting: "Fem prikker til hver. Ingen ser tal, før alle er talt."
      case .deepening: "Bordene går i dybden med hver sit tema. Noterne bliver til dokumentationen."
      case .conclusion: "Hvad går vi videre med, hvem gør det og hvornår? Ellers er det tabt igen."
      case .break: "Kaffe. Pausen bliver aldrig ædt af det, der trak ud."
      case .closing: "Tak. Dokumentationen er klar, når værkstedet lukker."
      }
    },
    reveal:
      "Resultatet vises nedefra, ét tema ad gangen. 159 af 160 prikker: forskellen siges højt.",
    changeTables: "Nu skifter alle bord og begynder forfra i nyt selskab.",
    ended: { "Slut. Dokumentationen ligger i \($0)" },
    takenOver:
      "Nu er det dig, der leder værkstedet, i en kopi. Enter gør det, der står som det næste.",
    paused: "Sat på pause. Mellemrum fortsætter.",
    console: "konsollen", stage: "væggen", desk: "referenten", pause: "pause", goOn: "fortsæt",
    takeOver: "tag over", leave: "afslut",
    documentation: { "Dokumentationen ligger i \($0)" },
    session: { "Kopien af værkstedet ligger i \($0)" })

  static let english = DemoTexts(
    beginning: "Göteborg 2016: a dialogue workshop with 32 people, in three minutes.",
    caption: { kind in
      switch kind {
      case .opening: "Opening hopes: everyone says one thing before the talk begins."
      case .tableRound: "Five tables talk about one question. What is said is written down as said."
      case .plenary, .sorting:
        "In plenary the themes get names and letters, and each comment its place."
      case .voting: "Five dots each. Nobody sees a number before all are counted."
      case .deepening: "Tables go deeper into a theme each. Their notes become the documentation."
      case .conclusion: "What do we go on with, who does it and when? Otherwise it is lost again."
      case .break: "Coffee. The break is never eaten up by what ran late."
      case .closing: "Thanks. The documentation is ready when the workshop closes."
      }
    },
    reveal:
      "The result is shown from below, a theme at a time. 159 of 160 dots: the gap is said aloud.",
    changeTables: "Everyone changes tables now and begins with new company.",
    ended: { "The end. The documentation is in \($0)" },
    takenOver: "You run the workshop now, in a copy. Enter does what is named next.",
    paused: "Paused. Space goes on.",
    console: "console", stage: "wall", desk: "desk", pause: "pause", goOn: "go on",
    takeOver: "take over", leave: "leave",
    documentation: { "The documentation is in \($0)" },
    session: { "The copy of the workshop is in \($0)" })

  static let norwegian = DemoTexts(
    beginning: "Göteborg 2016: et dialogverksted med 32 personer, på tre minutter.",
    caption: { kind in
      switch kind {
      case .opening: "Innledende forhåpninger: alle sier én ting før samtalen begynner."
      case .tableRound:
        "Fem bord snakker om samme spørsmål. Det som blir sagt, skrives ned med samme ord."
      case .plenary, .sorting:
        "I plenum får temaene navn og bokstav, og hvert innlegg får sin plass."
      case .voting: "Fem prikker hver. Ingen ser noen tall før alle er talt."
      case .deepening: "Bordene går dypere i hvert sitt tema. Notatene blir dokumentasjonen."
      case .conclusion: "Hva går vi videre med, hvem gjør det, og når? Ellers er det borte igjen."
      case .break: "Kaffe. Pausen blir aldri spist opp av det som trakk ut."
      case .closing: "Takk. Dokumentasjonen er klar når verkstedet avsluttes."
      }
    },
    reveal:
      "Resultatet vises nedenfra, ett tema om gangen. 159 av 160 prikker: forskjellen sies høyt.",
    changeTables: "Nå bytter alle bord og begynner på nytt i nytt selskap.",
    ended: { "Slutt. Dokumentasjonen ligger i \($0)" },
    takenOver: "Nå er det du som leder verkstedet, i en kopi. Enter gjør det som står for tur.",
    paused: "Satt på pause. Mellomrom fortsetter.",
    console: "konsollen", stage: "veggen", desk: "referenten", pause: "pause", goOn: "fortsett",
    takeOver: "ta over", leave: "avslutt",
    documentation: { "Dokumentasjonen ligger i \($0)" },
    session: { "Kopien av verkstedet ligger i \($0)" })
}
