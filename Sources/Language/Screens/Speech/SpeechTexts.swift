import SessionEngine

/// What is said aloud of the wall, beside the wall's own words: for those who cannot see it, and for who leads the day.
public struct SpeechTexts: Sendable {
  /// How the wall in lines is used.
  public let inLines: String
  /// Greets those who have come, to something of that title.
  public let welcome: @Sendable (_ title: String) -> String
  /// What cannot be changed here, in a list.
  public let given: @Sendable (_ list: String) -> String
  /// What the room can influence, in a list.
  public let open: @Sendable (_ list: String) -> String
  /// The latest of what people said that is on the wall.
  public let latest: @Sendable (_ words: String) -> String
  /// The question.
  public let question: @Sendable (_ words: String) -> String
  /// How long it lasts.
  public let length: @Sendable (_ minutes: String) -> String
  /// The themes, in a list of letters and titles.
  public let themes: @Sendable (_ list: String) -> String
  /// What is voted on, in a list of letters and titles.
  public let voteOn: @Sendable (_ list: String) -> String
  /// A theme with its rank and its dots.
  public let place: @Sendable (_ rank: Int, _ theme: String, _ dots: String) -> String
  /// The wall is blank.
  public let blank: String
}

extension Catalogue {
  /// What is said aloud of the wall.
  public var speech: SpeechTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension SpeechTexts {
  static let swedish = SpeechTexts(
    inLines: "Tom rad: läs allt igen. q: sluta.",
    welcome: { "Välkommen till \($0)." },
    given: { "Det här ligger fast: \($0)." },
    open: { "Det här kan vi påverka: \($0)." },
    latest: { "Senast på väggen: \($0)" },
    question: { "Frågan är: \($0)" },
    length: { "Ni har \($0)." },
    themes: { "Våra teman: \($0)." },
    voteOn: { "Vi röstar om \($0)." },
    place: { "Plats \($0): \($1), \($2)." },
    blank: "Väggen är släckt en stund.")

  static let danish = SpeechTexts(
    inLines: "Tom linje: læs det hele igen. q: slut.",
    welcome: { "Velkommen til \($0)." },
    given: { "Det her ligger fast: \($0)." },
    open: { "Det her kan vi påvirke: \($0)." },
    latest: { "Senest på væggen: \($0)" },
    question: { "Spørgsmålet er: \($0)" },
    length: { "I har \($0)." },
    themes: { "Vores temaer: \($0)." },
    voteOn: { "Vi stemmer om \($0)." },
    place: { "Nummer \($0): \($1), \($2)." },
    blank: "Væggen er slukket et øjeblik.")

  static let english = SpeechTexts(
    inLines: "Empty line: say all of it again. q: leave.",
    welcome: { "Welcome to \($0)." },
    given: { "This is given: \($0)." },
    open: { "This is open to us: \($0)." },
    latest: { "Latest on the wall: \($0)" },
    question: { "The question is: \($0)" },
    length: { "You have \($0)." },
    themes: { "Our themes: \($0)." },
    voteOn: { "We vote on \($0)." },
    place: { "Number \($0): \($1), \($2)." },
    blank: "The wall is blank for a while.")

  static let norwegian = SpeechTexts(
    inLines: "Tom linje: les alt igjen. q: avslutt.",
    welcome: { "Velkommen til \($0)." },
    given: { "Dette ligger fast: \($0)." },
    open: { "Dette kan vi påvirke: \($0)." },
    latest: { "Sist på veggen: \($0)" },
    question: { "Spørsmålet er: \($0)" },
    length: { "Dere har \($0)." },
    themes: { "Temaene våre: \($0)." },
    voteOn: { "Vi stemmer over \($0)." },
    place: { "Plass \($0): \($1), \($2)." },
    blank: "Veggen er slukket en stund.")

  static let finnish = SpeechTexts(
    inLines: "Tyhjä rivi: lue kaikki uudelleen. q: lopeta.",
    welcome: { "Tervetuloa: \($0)." },
    given: { "Tämä on päätetty: \($0)." },
    open: { "Tähän voimme vaikuttaa: \($0)." },
    latest: { "Viimeksi seinällä: \($0)" },
    question: { "Kysymys kuuluu: \($0)" },
    length: { "Aikaa on \($0)." },
    themes: { "Teemamme: \($0)." },
    voteOn: { "Äänestämme näistä: \($0)." },
    place: { "Sija \($0): \($1), \($2)." },
    blank: "Seinä on hetken pimeänä.")
}
