extension CommandLineTexts {
  static func finnishPlanProblem(_ problem: PlanProblem) -> String {
    switch problem {
    case .notYAML(let reason): "suunnitelmaa ei voi lukea: \(reason). Korjaa rivi."
    case .alias(let name): "”*\(name.excerpt)” ei käy suunnitelmassa. Kirjoita arvo kokonaan."
    case .duplicateKey(let key): "”\(key.excerpt)” on kahdesti. Poista toinen."
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” on tuntematon. "
        + (nearest.map { "Tarkoititko ”\($0)”?" } ?? "Poista se.")
    case .missingKey(let key): "”\(key.excerpt)” puuttuu. Lisää se."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” on väärä. Siinä pitää olla \(expected.finnish)."
    case .unknownWord(let word, let key, let known, let nearest):
      "”\(word.excerpt)” ei kelpaa (\(key)). "
        + (nearest.map { "Tarkoititko ”\($0)”?" }
          ?? "Valitse näistä: \(known.joined(separator: ", ")).")
    case .outOfRange(let key, let value, let allowed):
      "”\(key.excerpt)” on \(value), mutta sen pitää olla väliltä "
        + "\(allowed.lowerBound)–\(allowed.upperBound). Korjaa luku."
    case .tooLong(let key, let limit):
      "”\(key.excerpt)” on liian pitkä, yli \(limit) merkkiä. Lyhennä tekstiä."
    case .itemCount(let key, let count, let allowed):
      "”\(key.excerpt)”: osia on \(count), mutta niitä pitää olla "
        + "\(allowed.lowerBound)–\(allowed.upperBound). Korjaa luettelo."
    case .duplicateTable(let number):
      "pöytä \(number) on kahdesti. Anna toiselle eri numero."
    case .unknownTable(let number): "pöytää \(number) ei ole suunnitelmassa. Korjaa numero."
    }
  }
}
