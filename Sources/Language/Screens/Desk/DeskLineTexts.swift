/// What the desk says in lines only.
public struct DeskLineTexts: Sendable {
  /// At the start.
  public let howToGetHelp: String
  /// What begins with `/` and is no command.
  public let unknown: @Sendable (String) -> String
  /// A table, or the room, for which another run is written than the room's.
  public let otherRun: @Sendable (_ place: String, _ run: String) -> String
  /// Asks whether a comment of those words is to be struck.
  public let strike: @Sendable (String) -> String
  /// What was chosen to be changed, and how.
  public let chosen: @Sendable (_ words: String) -> String
  /// Asks whether what was done last is to be taken back.
  public let takeBack: @Sendable (_ what: String) -> String
  /// That a key does nothing in lines.
  public let keyDoesNothing: String
  /// The commands, a line each.
  public let commands: [String]
  /// A message without the keys that lines do not have; `nil` where it names none.
  public let message: @Sendable (DeskMessage) -> String?
  /// How a line is saved as it stands.
  public let literally: @Sendable (String) -> String
  /// A line that was refused.
  public let unsaved: @Sendable (_ line: String) -> String
  /// That everything in the room stands still, and that it goes on.
  public let pause: @Sendable (_ isPaused: Bool) -> String
}

extension DeskLineTexts {
  static let swedishMessage: @Sendable (DeskMessage) -> String? = {
    switch $0 {
    case .noSuchTable(let number): "Bord \(number) finns inte."
    case .noSuchTheme(let letter): "Tema \(letter) finns inte."
    case .nothingInHand: "Det finns inget inlägg att lägga."
    case .noSuchRound(let number): "Pass \(number) finns inte."
    case .proposesElsewhere(let step, let run):
      "\(step.startingSentence) tar emot förslag, men raden hör till \(run). /n byter."
    case .found(0, let words): "Inget inlägg har ”\(words)”."
    case .refusedElsewhere(let place): "GICK INTE: något du skrev för \(place) är inte sparat."
    case .paper(.notPaper(let place)):
      "\(place.startingSentence) är inte på papper. En rad med bara p ändrar det."
    default: nil
    }
  }

  static let danishMessage: @Sendable (DeskMessage) -> String? = {
    switch $0 {
    case .noSuchTable(let number): "Bord \(number) findes ikke."
    case .noSuchTheme(let letter): "Tema \(letter) findes ikke."
    case .nothingInHand: "Der er intet indlæg at lægge."
    case .noSuchRound(let number): "Runde \(number) findes ikke."
    case .proposesElsewhere(let step, let run):
      "\(step.startingSentence) tager imod forslag, men linjen hører til \(run). /n skifter."
    case .found(0, let words): "Intet indlæg har ”\(words)”."
    case .refusedElsewhere(let place): "GIK IKKE: noget, du skrev for \(place), er ikke gemt."
    case .paper(.notPaper(let place)):
      "\(place.startingSentence) er ikke på papir. En linje med kun p ændrer det."
    default: nil
    }
  }

  static let englishMessage: @Sendable (DeskMessage) -> String? = {
    switch $0 {
    case .noSuchTable(let number): "There is no table \(number)."
    case .noSuchTheme(let letter): "There is no theme \(letter)."
    case .nothingInHand: "There is no comment to place."
    case .noSuchRound(let number): "There is no round \(number)."
    case .proposesElsewhere(let step, let run):
      "\(step.startingSentence) takes proposals, but the line belongs to \(run). /n changes."
    case .found(0, let words): "No comment has “\(words)”."
    case .refusedElsewhere(let place): "REFUSED: something you wrote for \(place) is not saved."
    case .paper(.notPaper(let place)):
      "\(place.startingSentence) is not on paper. A line with p alone changes that."
    default: nil
    }
  }

  static let norwegianMessage: @Sendable (DeskMessage) -> String? = {
    switch $0 {
    case .noSuchTable(let number): "Bord \(number) finnes ikke."
    case .noSuchTheme(let letter): "Tema \(letter) finnes ikke."
    case .nothingInHand: "Det er ikke noe innlegg å legge."
    case .noSuchRound(let number): "Runde \(number) finnes ikke."
    case .proposesElsewhere(let step, let run):
      "\(step.startingSentence) tar imot forslag, men linjen hører til \(run). /n bytter."
    case .found(0, let words): "Ingen innlegg har «\(words)»."
    case .refusedElsewhere(let place): "GIKK IKKE: noe du skrev for \(place), er ikke lagret."
    case .paper(.notPaper(let place)):
      "\(place.startingSentence) er ikke på papir. En linje med bare p endrer det."
    default: nil
    }
  }

  static let finnishMessage: @Sendable (DeskMessage) -> String? = {
    switch $0 {
    case .noSuchTable(let number): "Pöytää \(number) ei ole."
    case .noSuchTheme(let letter): "Teemaa \(letter) ei ole."
    case .nothingInHand: "Sijoitettavaa kommenttia ei ole."
    case .noSuchRound(let number): "Kierrosta \(number) ei ole."
    case .proposesElsewhere(let step, let run):
      "Ehdotukset kuuluvat vaiheeseen \(step), mutta rivi: \(run). /n vaihtaa."
    case .found(0, let words): "Missään kommentissa ei ole ”\(words)”."
    case .refusedElsewhere(let place):
      "EI HYVÄKSYTTY: jotain kirjoittamaasi ei ole tallennettu (\(place))."
    case .paper(.notPaper(let place)):
      "\(place.startingSentence): ei paperilla. Rivi, jolla on vain p, muuttaa sen."
    default: nil
    }
  }
}
