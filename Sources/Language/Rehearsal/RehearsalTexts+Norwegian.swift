extension RehearsalTexts {
  static let norwegian = RehearsalTexts(
    calm: { "ØVELSE ×\($0) – rommet er oppdiktet og ingenting lagres. Enter fører dagen videre." },
    happens: { mishap, table, key in
      switch mishap {
      case .latecomers:
        "Seks personer kommer for sent. Trykk \(key) og skriv hvor mange dere er nå."
      case .help:
        "Bord \(table) ber om hjelp. Trykk \(key), velg bordet og trykk Enter når du har vært der."
      case .fullDisk:
        "Disken er full. Gjør noe, som \(key) for en beskjed: det står IKKE LAGRET, men ingenting går tapt."
      case .tableCloses:
        "Bord \(table) stenger og de flytter. Trykk \(key) og skriv hvor mange som er ved hvert bord, 0 der."
      case .alarm: "Brannalarm! Trykk \(key): alle klokker stopper og veggen blir rolig."
      case .tie: "Like mange prikker ved streken. Velg 1, 2, 3 eller 4 og skriv hvorfor."
      }
    },
    comeLateAtTables: {
      "Seks personer kommer for sent. Trykk \($0), skriv hvor mange ved hvert bord."
    },
    diskAgain: "Disken har plass igjen. Det du gjorde, er lagret.",
    alarmOver: {
      "Alarmen er over og alle er tilbake. \($0) fortsetter, klokken går fra der den sto."
    },
    proposesTheme: { "Noen foreslår et tema: «\($0)». Trykk + og skriv overskriften." },
    callsOut: { "På veggen telles: \($0). Skriv \($1) og Enter, så neste." },
    over: "Øvelsen er slutt. Ctrl-C viser hva du har øvd på.",
    report: { "Du gikk gjennom \($0) av \($1) trinn." },
    practised: { mishap, seconds in
      switch mishap {
      case .latecomers: "Seks kom for sent: du telte på nytt etter \(seconds) s."
      case .help: "Et bord ba om hjelp: du svarte etter \(seconds) s."
      case .fullDisk: "Disken var full: det du gjorde, ble lagret da det gikk, etter \(seconds) s."
      case .tableCloses: "Et bord stengte: du telte bordene etter \(seconds) s."
      case .alarm: "Brannalarm: du satte på pause etter \(seconds) s og fortsatte så."
      case .tie: "Uavgjort ved streken ble løst etter \(seconds) s."
      }
    },
    tieSettled: { "Uavgjort ved streken: du valgte «\($0)» etter \($1) s." },
    left: { "Ble ikke løst: \($0)." },
    notPractised: { "Rakk ikke å skje: \($0)." },
    name: {
      switch $0 {
      case .latecomers: "seks som kommer for sent"
      case .help: "et bord som ber om hjelp"
      case .fullDisk: "en full disk"
      case .tableCloses: "et bord som stenger"
      case .alarm: "en brannalarm"
      case .tie: "uavgjort ved streken"
      }
    },
    confirmQuit: "Avslutte øvelsen? Den fjernes, og ingenting lagres.",
    nothingKept: "Øvelsen er fjernet; ingenting er lagret.",
    hopes: [
      "At alle får sagt noe.", "At vi blir ferdige i tide.", "At noe skjer etterpå.",
      "At jeg blir kjent med noen nye.",
    ],
    comments: [
      "Vi trenger mer tid sammen.", "Det går bedre når den samme svarer.",
      "Ingen vet hvem man skal spørre.", "Skriv så alle forstår.", "Begynn i det små.",
      "Det var bedre i fjor.", "Vi kan dele lokale.", "Noen må ha ansvaret.",
      "Spør dem det gjelder.", "Kom tilbake og fortell hvordan det gikk.",
    ],
    notes: [
      "Begynn med et felles møte.", "Det finnes allerede en gruppe å bygge på.", "Hvem betaler?",
      "Prøv i tre måneder.",
    ],
    themes: [
      "Tid til å møtes", "Et språk alle forstår", "Hvem som har ansvaret", "Lokaler",
      "Å følge opp", "Å spørre dem det gjelder", "Penger",
    ])
}
