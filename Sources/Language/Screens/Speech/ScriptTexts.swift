import SessionEngine

/// The whole day as a script to read aloud.
public struct ScriptTexts: Sendable {
  /// Over the script, with the title of the day.
  public let heading: @Sendable (_ title: String) -> String
  /// How the script is used.
  public let introduction: String
  /// Before what is to be done.
  public let todo: @Sendable (_ words: String) -> String
  /// What stands where the day itself decides the words.
  public let blank: String
  /// A time from the beginning, for a plan without clock times; in minutes.
  public let afterMinutes: @Sendable (_ minutes: Int) -> String
  /// What the room sees while the result is shown, a theme at a time.
  public let revealSeen: String
  /// What is done while the result is shown.
  public let revealTodo: String
  /// How the result is read aloud.
  public let revealSaid: String
}

extension Catalogue {
  /// The whole day as a script to read aloud.
  public var script: ScriptTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension ScriptTexts {
  static let swedish = ScriptTexts(
    heading: { "Manus: \($0)" },
    introduction:
      "Det som står efter Säg läses högt. Där det står … fyller dagen i orden.",
    todo: { "Gör: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "resultatet, ett tema i taget, nedifrån.",
    revealTodo:
      "Enter för varje tema, längst ner först; vänta emellan. Vid lika, säg också att tema … och … har lika många.",
    revealSaid: "Så blev det. Plats …: tema …, … pluppar."
  )

  static let danish = ScriptTexts(
    heading: { "Manuskript: \($0)" },
    introduction: "Det, der står efter Sig, læses højt. Hvor der står …, giver dagen ordene.",
    todo: { "Gør: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "resultatet, ét tema ad gangen, nedefra.",
    revealTodo:
      "Enter for hvert tema, nederst først; vent imellem. Ved lighed siges også, at tema … og … har lige mange.",
    revealSaid: "Sådan blev det. Nummer …: tema …, … prikker."
  )

  static let english = ScriptTexts(
    heading: { "Script: \($0)" },
    introduction: "What follows Say is read aloud. Where it says … the day gives the words.",
    todo: { "Do: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "the result, a theme at a time, from the lowest.",
    revealTodo:
      "Enter for each theme, the lowest first; wait in between. At a tie, also say that themes … and … have the same number.",
    revealSaid: "This is the result. Number …: theme …, … dots."
  )

  static let norwegian = ScriptTexts(
    heading: { "Manus: \($0)" },
    introduction: "Det som står etter Si, leses høyt. Der det står …, gir dagen ordene.",
    todo: { "Gjør: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "resultatet, ett tema om gangen, nedenfra.",
    revealTodo:
      "Enter for hvert tema, nederst først; vent imellom. Ved likhet sies også at tema … og … har like mange.",
    revealSaid: "Slik ble det. Plass …: tema …, … prikker."
  )

  static let finnish = ScriptTexts(
    heading: { "Käsikirjoitus: \($0)" },
    introduction:
      "Sano-sanan jälkeinen luetaan ääneen. Merkin … kohdalle tulevat päivän omat sanat.",
    todo: { "Tee: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "tulos, teema kerrallaan, alhaalta.",
    revealTodo:
      "Enter kutakin teemaa kohti, alin ensin; odota välissä. Tasatilanteessa sano myös, että teemoilla … ja … on yhtä monta.",
    revealSaid: "Näin kävi. Sija …: teema …, … pistettä."
  )
}
