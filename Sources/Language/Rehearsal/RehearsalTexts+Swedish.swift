extension RehearsalTexts {
  static let swedish = RehearsalTexts(
    calm: { "ÖVNING ×\($0) – rummet är påhittat och inget sparas. Enter för dagen framåt." },
    happens: { mishap, table, key in
      switch mishap {
      case .latecomers: "Sex personer kommer för sent. Tryck \(key) och skriv hur många ni är nu."
      case .help:
        "Bord \(table) ber om hjälp. Tryck \(key), välj bordet och tryck Enter när du varit där."
      case .fullDisk:
        "Disken är full. Gör något, som \(key) för ett meddelande: det står EJ SPARAT, men inget går förlorat."
      case .tableCloses:
        "Bord \(table) stänger och de flyttar. Tryck \(key) och skriv hur många som är vid varje bord, 0 där."
      case .alarm: "Brandlarm! Tryck \(key): alla klockor stannar och väggen blir lugn."
      case .tie: "Lika många pluppar vid strecket. Välj 1, 2, 3 eller 4 och skriv varför."
      }
    },
    comeLateAtTables: {
      "Sex personer kommer för sent. Tryck \($0), skriv hur många vid varje bord."
    },
    diskAgain: "Disken har plats igen. Det du gjorde är sparat.",
    alarmOver: {
      "Larmet är över och alla är tillbaka. \($0) fortsätter, klockan går från där den stod."
    },
    proposesTheme: { "Någon föreslår ett tema: ”\($0)”. Tryck + och skriv rubriken." },
    callsOut: { "På väggen räknas: \($0). Skriv \($1) och Enter, sedan nästa." },
    over: "Övningen är slut. Ctrl-C visar vad du har övat.",
    report: { "Du gick igenom \($0) av \($1) steg." },
    practised: { mishap, seconds in
      switch mishap {
      case .latecomers: "Sex kom för sent: du räknade om efter \(seconds) s."
      case .help: "Ett bord bad om hjälp: du svarade efter \(seconds) s."
      case .fullDisk: "Disken var full: det du gjorde sparades när det gick, efter \(seconds) s."
      case .tableCloses: "Ett bord stängde: du räknade borden efter \(seconds) s."
      case .alarm: "Brandlarm: du pausade efter \(seconds) s och fortsatte sedan."
      case .tie: "Oavgjort vid strecket löstes efter \(seconds) s."
      }
    },
    tieSettled: { "Oavgjort vid strecket: du valde ”\($0)” efter \($1) s." },
    left: { "Blev inte löst: \($0)." },
    notPractised: { "Hann inte hända: \($0)." },
    name: {
      switch $0 {
      case .latecomers: "sex som kommer för sent"
      case .help: "ett bord som ber om hjälp"
      case .fullDisk: "en full disk"
      case .tableCloses: "ett bord som stänger"
      case .alarm: "ett brandlarm"
      case .tie: "oavgjort vid strecket"
      }
    },
    confirmQuit: "Avsluta övningen? Den tas bort och inget sparas.",
    nothingKept: "Övningen är borttagen; inget är sparat.",
    hopes: [
      "Att alla får säga något.", "Att vi blir klara i tid.", "Att något händer efteråt.",
      "Att jag lär känna någon ny.",
    ],
    comments: [
      "Vi behöver mer tid tillsammans.", "Det fungerar bättre när samma person svarar.",
      "Ingen vet vem man ska fråga.", "Skriv så att alla förstår.", "Börja i det lilla.",
      "Det var bättre förra året.", "Vi kan dela lokal.", "Någon måste ha ansvaret.",
      "Fråga dem det gäller.", "Kom tillbaka och berätta hur det gick.",
    ],
    notes: [
      "Börja med ett gemensamt möte.", "Det finns redan en grupp att bygga på.",
      "Vem betalar?", "Prova i tre månader.",
    ],
    themes: [
      "Tid att mötas", "Ett språk alla förstår", "Vem som har ansvaret", "Lokaler",
      "Att följa upp", "Att fråga dem det gäller", "Pengar",
    ])
}
