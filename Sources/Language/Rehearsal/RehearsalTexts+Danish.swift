extension RehearsalTexts {
  static let danish = RehearsalTexts(
    calm: { "ØVELSE ×\($0) – rummet er opdigtet, og intet gemmes. Enter fører dagen frem." },
    happens: { mishap, table, key in
      switch mishap {
      case .latecomers: "Seks personer kommer for sent. Tryk \(key), og skriv, hvor mange I er nu."
      case .help:
        "Bord \(table) beder om hjælp. Tryk \(key), vælg bordet, og tryk Enter, når du har været der."
      case .fullDisk:
        "Disken er fuld. Gør noget, som \(key) for en besked: der står IKKE GEMT, men intet går tabt."
      case .tableCloses:
        "Bord \(table) lukker, og de flytter. Tryk \(key), og skriv, hvor mange der er ved hvert bord, 0 der."
      case .alarm: "Brandalarm! Tryk \(key): alle ure standser, og væggen bliver rolig."
      case .tie: "Lige mange prikker ved stregen. Vælg 1, 2, 3 eller 4, og skriv hvorfor."
      }
    },
    comeLateAtTables: {
      "Seks personer kommer for sent. Tryk \($0), skriv hvor mange ved hvert bord."
    },
    diskAgain: "Disken har plads igen. Det, du gjorde, er gemt.",
    alarmOver: {
      "Alarmen er forbi, og alle er tilbage. \($0) fortsætter, uret går fra, hvor det stod."
    },
    proposesTheme: { "Nogen foreslår et tema: ”\($0)”. Tryk +, og skriv overskriften." },
    callsOut: { "På væggen tælles: \($0). Skriv \($1) og Enter, så det næste." },
    over: "Øvelsen er slut. Ctrl-C viser, hvad du har øvet.",
    report: { "Du gik igennem \($0) af \($1) trin." },
    practised: { mishap, seconds in
      switch mishap {
      case .latecomers: "Seks kom for sent: du talte om efter \(seconds) s."
      case .help: "Et bord bad om hjælp: du svarede efter \(seconds) s."
      case .fullDisk:
        "Disken var fuld: det, du gjorde, blev gemt, da det kunne lade sig gøre, efter \(seconds) s."
      case .tableCloses: "Et bord lukkede: du talte bordene efter \(seconds) s."
      case .alarm: "Brandalarm: du satte på pause efter \(seconds) s og fortsatte så."
      case .tie: "Uafgjort ved stregen blev løst efter \(seconds) s."
      }
    },
    tieSettled: { "Uafgjort ved stregen: du valgte ”\($0)” efter \($1) s." },
    left: { "Blev ikke løst: \($0)." },
    notPractised: { "Nåede ikke at ske: \($0)." },
    name: {
      switch $0 {
      case .latecomers: "seks, der kommer for sent"
      case .help: "et bord, der beder om hjælp"
      case .fullDisk: "en fuld disk"
      case .tableCloses: "et bord, der lukker"
      case .alarm: "en brandalarm"
      case .tie: "uafgjort ved stregen"
      }
    },
    confirmQuit: "Afslutte øvelsen? Den fjernes, og intet gemmes.",
    nothingKept: "Øvelsen er slettet; intet er gemt.",
    hopes: [
      "At alle får sagt noget.", "At vi bliver færdige til tiden.", "At der sker noget bagefter.",
      "At jeg lærer nogen nye at kende.",
    ],
    comments: [
      "Vi har brug for mere tid sammen.", "Det går bedre, når den samme svarer.",
      "Ingen ved, hvem man skal spørge.", "Skriv, så alle forstår.", "Begynd i det små.",
      "Det var bedre sidste år.", "Vi kan dele lokale.", "Nogen må have ansvaret.",
      "Spørg dem, det gælder.", "Kom tilbage, og fortæl, hvordan det gik.",
    ],
    notes: [
      "Begynd med et fælles møde.", "Der er allerede en gruppe at bygge på.", "Hvem betaler?",
      "Prøv i tre måneder.",
    ],
    themes: [
      "Tid til at mødes", "Et sprog, alle forstår", "Hvem der har ansvaret", "Lokaler",
      "At følge op", "At spørge dem, det gælder", "Penge",
    ])
}
