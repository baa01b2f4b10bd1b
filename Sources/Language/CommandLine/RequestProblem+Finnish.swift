extension CommandLineTexts {
  static func finnishRequestProblem(_ problem: RequestProblem) -> String {
    switch problem {
    case .notJSON(let byte): "rivi ei ole JSONia (virhe alkaa tavusta \(byte)). Korjaa rivi."
    case .tooLong(let megabytes): "rivi on liian pitkä, yli \(megabytes) Mt. Jaa se."
    case .missingKey(let key): "”\(key.excerpt)” puuttuu. Lisää se."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” on väärä. Siinä pitää olla \(expected.finnish)."
    case .unknownCommand(let name, let nearest):
      "”\(name.excerpt)” ei ole komento. "
        + (nearest.map { "Tarkoititko ”\($0)”?" } ?? "Korjaa nimi.")
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” ei tarkoita siinä mitään. "
        + (nearest.map { "Tarkoititko ”\($0)”?" } ?? "Poista se.")
    case .duplicateKey(let key): "”\(key.excerpt)” on kahdesti. Poista toinen."
    case .timeInLiveSession:
      "”at” käy vain työpajaan, joka on luotu komennolla verkstad new --scripted. Poista ”at”."
    }
  }
}
