import SessionEngine

// What a refusal calls the text or the number that it is about.

extension RefusalTexts {
  static let swedishTextField: @Sendable (TextField) -> String = {
    switch $0 {
    case .comment: "inlägget"
    case .title: "rubriken"
    case .question: "frågan"
    case .note: "anteckningen"
    case .conclusion: "slutsatsen"
    case .action: "åtgärden"
    case .answer: "svaret"
    case .word: "ordet"
    case .reason: "skälet"
    case .message: "meddelandet"
    }
  }

  static let swedishNumberField: @Sendable (NumberField) -> String = {
    switch $0 {
    case .minutes: "antalet minuter"
    case .seconds: "stegets längd i sekunder"
    case .people: "antalet personer"
    case .tables: "antalet bord"
    case .tableNumber: "bordets nummer"
    case .steps: "antalet steg"
    case .voters: "antalet röstande"
    case .dots: "antalet pluppar"
    case .dotsPerVoter: "antalet pluppar per person"
    case .capPerTheme: "taket per tema"
    case .cutAfter: "antalet teman före strecket"
    case .revealedThemes: "antalet visade teman"
    case .chosenThemes: "antalet valda teman"
    case .slips: "antalet lappar"
    case .seats: "antalet platser vid ett bord"
    case .seatedRounds: "antalet placerade samtalspass"
    case .personNumber: "personens nummer"
    }
  }
}

extension RefusalTexts {
  static let danishTextField: @Sendable (TextField) -> String = {
    switch $0 {
    case .comment: "indlægget"
    case .title: "overskriften"
    case .question: "spørgsmålet"
    case .note: "noten"
    case .conclusion: "konklusionen"
    case .action: "handlingen"
    case .answer: "svaret"
    case .word: "ordet"
    case .reason: "begrundelsen"
    case .message: "beskeden"
    }
  }

  static let danishNumberField: @Sendable (NumberField) -> String = {
    switch $0 {
    case .minutes: "antallet af minutter"
    case .seconds: "trinnets længde i sekunder"
    case .people: "antallet af personer"
    case .tables: "antallet af borde"
    case .tableNumber: "bordets nummer"
    case .steps: "antallet af trin"
    case .voters: "antallet af stemmeberettigede"
    case .dots: "antallet af prikker"
    case .dotsPerVoter: "antallet af prikker til hver"
    case .capPerTheme: "loftet pr. tema"
    case .cutAfter: "antallet af temaer over stregen"
    case .revealedThemes: "antallet af viste temaer"
    case .chosenThemes: "antallet af valgte temaer"
    case .slips: "antallet af sedler"
    case .seats: "antallet af pladser ved et bord"
    case .seatedRounds: "antallet af samtalerunder med bordplan"
    case .personNumber: "personens nummer på kortet"
    }
  }
}

extension RefusalTexts {
  static let englishTextField: @Sendable (TextField) -> String = {
    switch $0 {
    case .comment: "the comment"
    case .title: "the title"
    case .question: "the question"
    case .note: "the note"
    case .conclusion: "the conclusion"
    case .action: "the action"
    case .answer: "the answer"
    case .word: "the word"
    case .reason: "the reason"
    case .message: "the message"
    }
  }

  static let englishNumberField: @Sendable (NumberField) -> String = {
    switch $0 {
    case .minutes: "the number of minutes"
    case .seconds: "the step's length in seconds"
    case .people: "the number of people"
    case .tables: "the number of tables"
    case .tableNumber: "the table's number"
    case .steps: "the number of steps"
    case .voters: "the number of voters"
    case .dots: "the number of dots"
    case .dotsPerVoter: "the number of dots each"
    case .capPerTheme: "the cap per theme"
    case .cutAfter: "the number of themes above the cut"
    case .revealedThemes: "the number of themes revealed"
    case .chosenThemes: "the number of themes chosen"
    case .slips: "the number of slips"
    case .seats: "the number of seats at a table"
    case .seatedRounds: "the number of seated table rounds"
    case .personNumber: "the person's number"
    }
  }
}

extension RefusalTexts {
  static let norwegianTextField: @Sendable (TextField) -> String = {
    switch $0 {
    case .comment: "innlegget"
    case .title: "overskriften"
    case .question: "spørsmålet"
    case .note: "notatet"
    case .conclusion: "konklusjonen"
    case .action: "tiltaket"
    case .answer: "svaret"
    case .word: "ordet"
    case .reason: "begrunnelsen"
    case .message: "beskjeden"
    }
  }

  static let norwegianNumberField: @Sendable (NumberField) -> String = {
    switch $0 {
    case .minutes: "antall minutter"
    case .seconds: "lengden på trinnet i sekunder"
    case .people: "antall personer"
    case .tables: "antall bord"
    case .tableNumber: "bordets nummer"
    case .steps: "antall trinn"
    case .voters: "antall stemmende"
    case .dots: "antall prikker"
    case .dotsPerVoter: "antall prikker til hver"
    case .capPerTheme: "taket per tema"
    case .cutAfter: "antall temaer over streken"
    case .revealedThemes: "antall viste temaer"
    case .chosenThemes: "antall valgte temaer"
    case .slips: "antall lapper"
    case .seats: "antall plasser ved et bord"
    case .seatedRounds: "antall samtalerunder med bordplassering"
    case .personNumber: "personens nummer"
    }
  }
}

extension RefusalTexts {
  static let finnishTextField: @Sendable (TextField) -> String = {
    switch $0 {
    case .comment: "kommentti"
    case .title: "otsikko"
    case .question: "kysymys"
    case .note: "muistiinpano"
    case .conclusion: "johtopäätös"
    case .action: "toimenpide"
    case .answer: "vastaus"
    case .word: "sana"
    case .reason: "perustelu"
    case .message: "viesti"
    }
  }

  static let finnishNumberField: @Sendable (NumberField) -> String = {
    switch $0 {
    case .minutes: "minuuttien määrä"
    case .seconds: "vaiheen pituus sekunteina"
    case .people: "henkilöiden määrä"
    case .tables: "pöytien määrä"
    case .tableNumber: "pöydän numero"
    case .steps: "vaiheiden määrä"
    case .voters: "äänestäjien määrä"
    case .dots: "pisteiden määrä"
    case .dotsPerVoter: "pisteiden määrä äänestäjää kohti"
    case .capPerTheme: "yhden teeman enimmäismäärä"
    case .cutAfter: "rajan yläpuolella olevien teemojen määrä"
    case .revealedThemes: "näytettyjen teemojen määrä"
    case .chosenThemes: "valittujen teemojen määrä"
    case .slips: "lappujen määrä"
    case .seats: "pöydän paikkojen määrä"
    case .seatedRounds: "istumajärjestyksen kierrosten määrä"
    case .personNumber: "henkilön numero"
    }
  }
}
