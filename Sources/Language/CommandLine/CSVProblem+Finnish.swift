extension CommandLineTexts {
  static func finnishCSVProblem(_ problem: CSVProblem) -> String {
    switch problem {
    case .empty: "tiedosto on tyhjä. Ensimmäisellä rivillä pitää olla sarakkeiden nimet."
    case .tooManyRows(let limit):
      "rivejä on liikaa, yli \(limit). Jaa tiedosto ja lue osat sisään yksitellen."
    case .nul: "tekstissä on NUL-merkki. Poista se."
    case .missingColumn(let name): "sarake ”\(name)” puuttuu. Lisää se ensimmäiselle riville."
    case .unknownColumn(let name, let nearest):
      "sarake ”\(name.excerpt)” on tuntematon. "
        + (nearest.map { "Tarkoititko ”\($0)”?" } ?? "Poista se.")
    case .duplicateColumn(let name): "sarake ”\(name)” on kahdesti. Poista toinen."
    case .fieldCount(let found, let expected):
      "rivillä on kenttiä \(found), mutta ensimmäisellä rivillä \(expected). "
        + "Pane lainausmerkkeihin teksti, jossa on erotinmerkkejä."
    case .unclosedQuote: "lainausmerkki alkaa mutta ei pääty. Lisää loppumerkki."
    case .textAfterQuote:
      "päättävän lainausmerkin jälkeen on tekstiä. Kahdenna tekstin sisällä olevat lainausmerkit."
    case .notANumber(let text): "”\(text.excerpt)” ei ole kokonaisluku. Kirjoita se numeroin."
    case .outOfRange(let text, let least):
      "”\(text.excerpt)” ei kelpaa. Pienin sallittu luku on \(least)."
    case .notASlip(let text):
      "”\(text.excerpt)” ei ole lapun numero. Kirjoita se näin: B3-07."
    case .unknownKind(let text, let known):
      "laji ”\(text.excerpt)” on tuntematon. Valitse näistä: \(known.joined(separator: ", "))."
    case .emptyField: "kenttä on tyhjä. Täytä se."
    }
  }
}
