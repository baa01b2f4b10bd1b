import SessionEngine

/// The wall in a few words, to be taken in at a glance by who leads the day and may not turn round.
public struct GlanceTexts: Sendable {
  /// Before what the room sees now.
  public let roomSees: @Sendable (_ words: String) -> String
  /// Before what the room sees once Enter has been pressed.
  public let afterEnter: @Sendable (_ words: String) -> String
  /// Before what is to be said aloud.
  public let say: @Sendable (_ words: String) -> String
  /// Enter changes nothing on the wall.
  public let same: String
  /// A greeting.
  public let welcome: String
  /// What cannot be changed.
  public let given: String
  /// What is open.
  public let open: String
  /// The common question.
  public let question: String
  /// Questions of single tables.
  public let tableQuestions: String
  /// That people change tables, with the rule.
  public let changeTables: @Sendable (_ rule: String) -> String
  /// The themes while there are none.
  public let noThemes: String
  /// The themes where nobody knows how many there will be.
  public let themes: String
  /// The comment that is being sorted.
  public let inHand: String
  /// How it is going to be voted.
  public let rule: String
  /// Thinking in silence.
  public let silence: String
  /// How to vote, without numbers.
  public let voting: String
  /// Counting, without numbers.
  public let counting: String
  /// How many themes of the result.
  public let reveal: @Sendable (_ shown: Int, _ total: Int) -> String
  /// Themes that are tied across the cut.
  public let tie: String
  /// That everyone chooses a theme.
  public let chooseTheme: String
  /// Who goes deeper into what.
  public let deepening: String
  /// What the room goes on with.
  public let outcomes: String
  /// Thanks.
  public let thanks: String
  /// Who answers when.
  public let answers: String
  /// A message.
  public let message: @Sendable (_ words: String) -> String
  /// Nothing: the wall is blank.
  public let blank: String
  /// That everything stands still.
  public let paused: String
  /// Over a picture of the wall that only the facilitator sees, and how it is left.
  public let picture: String
}

extension Catalogue {
  /// The wall in a few words.
  public var glance: GlanceTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension GlanceTexts {
  static let swedish = GlanceTexts(
    roomSees: { "Rummet ser: \($0)" }, afterEnter: { "Efter Enter: \($0)" },
    say: { "Säg: \($0)" }, same: "samma sak", welcome: "välkommen",
    given: "det som ligger fast", open: "det vi kan påverka", question: "frågan",
    tableQuestions: "bordens frågor",
    changeTables: { "byt bord – \($0)" }, noThemes: "plats för teman", themes: "temana",
    inHand: "inlägget som sorteras", rule: "hur vi röstar", silence: "tänk i tysthet",
    voting: "hur man röstar, inga siffror", counting: "vi räknar, inga siffror",
    reveal: { "resultatet, \($0) av \($1)" }, tie: "delad plats vid strecket",
    chooseTheme: "välj tema", deepening: "vem fördjupar vad", outcomes: "det vi går vidare med",
    thanks: "tack",
    answers: "vem som svarar och när", message: { "meddelandet ”\($0)”" },
    blank: "släckt vägg", paused: "paus, allt står still",
    picture: "Så ser rummet det. Bara du ser bilden. Valfri tangent går tillbaka.")

  static let danish = GlanceTexts(
    roomSees: { "Rummet ser: \($0)" }, afterEnter: { "Efter Enter: \($0)" },
    say: { "Sig: \($0)" }, same: "det samme", welcome: "velkommen",
    given: "det givne", open: "det åbne", question: "spørgsmålet",
    tableQuestions: "bordenes spørgsmål",
    changeTables: { "skift bord – \($0)" }, noThemes: "plads til temaer", themes: "temaerne",
    inHand: "indlægget, der sorteres", rule: "hvordan vi stemmer", silence: "tænk i stilhed",
    voting: "hvordan man stemmer, ingen tal", counting: "vi tæller, ingen tal",
    reveal: { "resultatet, \($0) af \($1)" }, tie: "delt plads ved stregen",
    chooseTheme: "vælg tema", deepening: "hvem går i dybden med hvad",
    outcomes: "det, vi går videre med", thanks: "tak",
    answers: "hvem der svarer og hvornår", message: { "beskeden ”\($0)”" },
    blank: "slukket væg", paused: "pause, alt står stille",
    picture:
      "Sådan ser rummet det. Kun du ser billedet. Enhver tast går tilbage.")

  static let english = GlanceTexts(
    roomSees: { "The room sees: \($0)" }, afterEnter: { "After Enter: \($0)" },
    say: { "Say: \($0)" }, same: "the same", welcome: "welcome",
    given: "what is given", open: "what is open", question: "the question",
    tableQuestions: "the tables’ questions",
    changeTables: { "change tables – \($0)" }, noThemes: "room for themes", themes: "the themes",
    inHand: "the comment being sorted", rule: "how we vote", silence: "think in silence",
    voting: "how to vote, no numbers", counting: "counting, no numbers",
    reveal: { "the result, \($0) of \($1)" }, tie: "a tie across the cut",
    chooseTheme: "choose a theme", deepening: "who goes deeper into what",
    outcomes: "what we go on with", thanks: "thanks",
    answers: "who answers and when", message: { "the message “\($0)”" },
    blank: "a blank wall", paused: "paused, everything stands still",
    picture: "The room sees it so. Only you see this picture. Any key goes back.")

  static let norwegian = GlanceTexts(
    roomSees: { "Rommet ser: \($0)" }, afterEnter: { "Etter Enter: \($0)" },
    say: { "Si: \($0)" }, same: "det samme", welcome: "velkommen",
    given: "det som ligger fast", open: "det vi kan påvirke", question: "spørsmålet",
    tableQuestions: "bordenes spørsmål",
    changeTables: { "bytt bord – \($0)" }, noThemes: "plass til temaer", themes: "temaene",
    inHand: "innlegget som sorteres", rule: "hvordan vi stemmer", silence: "tenk i stillhet",
    voting: "hvordan man stemmer, ingen tall", counting: "vi teller, ingen tall",
    reveal: { "resultatet, \($0) av \($1)" }, tie: "delt plass ved streken",
    chooseTheme: "velg tema", deepening: "hvem går i dybden på hva",
    outcomes: "det vi går videre med", thanks: "takk",
    answers: "hvem som svarer og når", message: { "beskjeden «\($0)»" },
    blank: "slukket vegg", paused: "pause, alt står stille",
    picture: "Slik ser rommet det. Bare du ser bildet. Enhver tast går tilbake.")

  static let finnish = GlanceTexts(
    roomSees: { "Sali näkee: \($0)" }, afterEnter: { "Enterin jälkeen: \($0)" },
    say: { "Sano: \($0)" }, same: "saman", welcome: "tervetuloa",
    given: "mikä on päätetty", open: "mihin voimme vaikuttaa", question: "kysymys",
    tableQuestions: "pöytien kysymykset",
    changeTables: { "vaihtakaa pöytää – \($0)" }, noThemes: "tilaa teemoille", themes: "teemat",
    inHand: "lajiteltava kommentti", rule: "miten äänestämme", silence: "ajatelkaa hiljaa",
    voting: "miten äänestetään, ei lukuja", counting: "laskemme, ei lukuja",
    reveal: { "tulos, \($0)/\($1)" }, tie: "tasatulos rajalla",
    chooseTheme: "valitse teema", deepening: "kuka syventyy mihin", outcomes: "millä jatkamme",
    thanks: "kiitos",
    answers: "kuka vastaa ja milloin", message: { "viesti ”\($0)”" },
    blank: "pimeä seinä", paused: "kaikki pysähdyksissä",
    picture: "Näin sali näkee sen. Vain sinä näet kuvan. Mikä tahansa näppäin vie takaisin.")
}
