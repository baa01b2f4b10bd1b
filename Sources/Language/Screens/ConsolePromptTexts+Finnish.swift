extension ConsolePromptTexts {
  static let finnish = ConsolePromptTexts(
    hope: "Mikä toive?",
    voters: "Moniko sai pisteitä? Tyhjä = ei tiedossa",
    stepKind: { "Mitä lisätään? \($0)" },
    stepTitle: { "Mikä sen nimi on? Tyhjä = \($0)" },
    minutes: "Montako minuuttia?",
    question: "Mikä on kysymyksen uusi sanamuoto?",
    pair: "Mitkä kaksi? BA liittää teeman B teemaan A.",
    query: "Etsi",
    table: "Mikä pöytä?",
    letter: "Mikä teema? Kirjoita sen kirjain.",
    conclusion: "Mikä johtopäätös?",
    action: "Mitä tehdään?",
    openQuestion: "Mikä kysymys tarvitsee vastauksen?",
    disagreement: "Mistä ette päässeet sopuun?",
    whichOutcome: { "Mitä muutetaan? \($0.joined(separator: " · "))" },
    letters: {
      $0 == 1
        ? "Mikä teema jatkaa? Kirjoita sen kirjain."
        : "Mitkä \(NumberTexts.finnish.themes($0)) jatkavat? Kirjoita kirjaimet."
    },
    unused: "Montako pistettä jäi yli?",
    topic: "Mikä teema mille pöydälle? A3 = teema A pöydälle 3",
    wall: "Seinä, C27 = 27 teemalle C:",
    secondCount: "Seinä toiseen kertaan, C27 = 27 teemalle C:",
    tableCount: "Pöydittäin, 3C4 = pöytä 3, 4 teemalle C:",
    ballot: "Äänestyslippu, AABCF, 0 = tyhjä, ! = hylätty:",
    optional: "saa olla tyhjä",
    emptyCloses: "tyhjä rivi sulkee",
    keys: {
      switch $0 {
      case .save: "Enter tallentaa · Esc takaisin"
      case .goOn: "Enter jatkaa · Esc takaisin"
      case .search: "Enter etsii · Esc takaisin"
      case .show: "Enter näyttää seinällä · Esc takaisin"
      case .open: "Enter avaa · Esc takaisin"
      }
    },
    clearsLine: "Esc tyhjentää rivin.",
    writeSomething: "Kirjoita ensin jotain tai paina Esc.",
    notNumber: { "”\($0)” ei ole luku. Kirjoita pelkkiä numeroita." },
    outOfRange: { "Kirjoita luku väliltä \($1.lowerBound)–\($1.upperBound), ei ”\($0)”." },
    noTheme: { "Millään teemalla ei ole kirjainta \($0)." },
    noTable: { "Pöytää \($0) ei ole." },
    notUnderstood: { "Tätä ei ymmärretä: ”\($0)”. Kirjoita näin: \($1)." },
    confirmCorrect: { "\($0): luku on jo \($1). Korjataanko? Uusi luku: \($2)." },
    confirmMerge: { "Yhdistetäänkö? \($0) → \($1)." },
    countedAlready: { "\($0): luku on jo \($1)." },
    confirmReplace: { "Joku muu on sillä välin kirjoittanut ”\($0)”. Korvataanko se?" },
    leftUnsaved: { "Aiemmin kirjoittamaasi ei ole tallennettu. Tallennettu on: \($0)" },
    confirmSkip: { "Ohitetaanko \($0)?" },
    confirmAgain: { "Pidetäänkö vielä kerran: \($0)?" },
    confirmReopen: { "Palataanko tähän: \($0)? Sali tulee mukana." },
    confirmUncounted: { letters, count, missing in
      let dots = missing > 0 ? ", ja \(NumberTexts.finnish.dots(missing)) puuttuu" : ""
      return count == 1
        ? "\(letters) on laskematta ja saa 0\(dots). Suljetaanko silti?"
        : "\(letters) ovat laskematta ja saavat 0\(dots). Suljetaanko silti?"
    },
    confirmNoThemes: "Ei ole teemoja, joista äänestää. Jatketaanko silti?",
    confirmEmptyVote: "Pisteitä ei ole laskettu. Suljetaanko silti?",
    confirmUnassign: { "\($0): jo annettu, \($1). Otetaanko pois?" },
    confirmQuit: "Suljetaanko ohjelma? Työpaja säilyy ja sitä voi jatkaa.",
    disagreementLead: { "Tästä emme päässeet sopuun: \($0)" })
}
