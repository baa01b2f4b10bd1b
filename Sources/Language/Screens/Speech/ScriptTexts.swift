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
    revealSeen: "resultatet, ett tema i taget, nedifrån. En Enter för varje.",
    revealSaid:
      "Så blev det. Plats …: tema …, … pluppar. Börja längst ner, vänta mellan varje. Vid lika: Tema … och … har lika många."
  )

  static let danish = ScriptTexts(
    heading: { "Manuskript: \($0)" },
    introduction: "Det, der står efter Sig, læses højt. Hvor der står …, giver dagen ordene.",
    todo: { "Gør: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "resultatet, ét tema ad gangen, nedefra. Én Enter for hvert.",
    revealSaid:
      "Sådan blev det. Nummer …: tema …, … prikker. Begynd nederst, vent mellem hvert. Ved lighed: Tema … og … har lige mange."
  )

  static let english = ScriptTexts(
    heading: { "Script: \($0)" },
    introduction: "What follows Say is read aloud. Where it says … the day gives the words.",
    todo: { "Do: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "the result, a theme at a time, from the lowest. One Enter for each.",
    revealSaid:
      "This is the result. Number …: theme …, … dots. Begin at the bottom, wait after each. At a tie: Themes … and … have the same number."
  )

  static let norwegian = ScriptTexts(
    heading: { "Manus: \($0)" },
    introduction: "Det som står etter Si, leses høyt. Der det står …, gir dagen ordene.",
    todo: { "Gjør: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "resultatet, ett tema om gangen, nedenfra. Én Enter for hvert.",
    revealSaid:
      "Slik ble det. Plass …: tema …, … prikker. Begynn nederst, vent mellom hvert. Ved likhet: Tema … og … har like mange."
  )

  static let finnish = ScriptTexts(
    heading: { "Käsikirjoitus: \($0)" },
    introduction:
      "Sano-sanan jälkeinen luetaan ääneen. Merkin … kohdalle tulevat päivän omat sanat.",
    todo: { "Tee: \($0)" }, blank: "…", afterMinutes: { "+\($0) min" },
    revealSeen: "tulos, teema kerrallaan, alhaalta. Yksi Enter kutakin kohti.",
    revealSaid:
      "Näin kävi. Sija …: teema …, … pistettä. Aloita alimmasta, odota välissä. Tasatilanteessa: Teemoilla … ja … on yhtä monta."
  )
}
