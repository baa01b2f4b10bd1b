extension StageOrderTexts {
  static let swedish = StageOrderTexts(
    readBack: "Läs upp",
    readBackHow:
      "Läs upp för varandra det som skrivits. Stämmer det? Rätta och lägg till.",

    readBackCheck: "Stämmer det? Rätta och lägg till.", countdownOver: "Nu",
    hoursLeft: { $1 > 0 ? "\($0) tim \($1) min kvar" : "\($0) tim kvar" },
    frozen: { "VÄGGEN ÄR FRYST: rummet ser det som stod där. \($0) släpper den." },
    nothingUp: "Inget från borden är uppe nu.",
    nothingToRelease: "Inget inlägg väntar på att visas.",
    justCame: "Ett nytt inlägg kom just. Läs det och tryck igen.",
    isUp: { "Uppe på väggen: \($0). x tar ner det." },
    isUpOnceThawed: { "Syns när väggen släpps med z: \($0). x tar ner det." },
    isDown: { "Nertaget: \($0)" },
    askCountdown: "Räkna ner hur många minuter? Tomt: ingen nedräkning",
    releaseNewest: "visa senaste inlägget",
    readWall: "läs det som är uppe",
    freeze: "frys väggen",
    thaw: "släpp väggen",
    hideDigits: "göm siffrorna",
    showDigits: "visa siffrorna",
    endReadBack: "visa frågan igen")

  static let danish = StageOrderTexts(
    readBack: "Læs op",
    readBackHow:
      "Læs op for hinanden, hvad der er skrevet. Passer det? Ret, og føj til.",

    readBackCheck: "Passer det? Ret, og føj til.", countdownOver: "Nu",
    hoursLeft: { $1 > 0 ? "\($0) t. \($1) min. tilbage" : "\($0) t. tilbage" },
    frozen: { "VÆGGEN ER FROSSET: rummet ser det, der stod der. \($0) slipper den." },
    nothingUp: "Intet fra bordene er oppe nu.",
    nothingToRelease: "Intet indlæg venter på at blive vist.",
    justCame: "Et nyt indlæg kom lige. Læs det, og tryk igen.",
    isUp: { "Oppe på væggen: \($0). x tager det ned." },
    isUpOnceThawed: { "Ses, når væggen slippes med z: \($0). x tager det ned." },
    isDown: { "Taget ned: \($0)" },
    askCountdown: "Tæl ned hvor mange minutter? Tomt: ingen nedtælling",
    releaseNewest: "vis seneste indlæg",
    readWall: "læs det, der er oppe",
    freeze: "frys væggen",
    thaw: "slip væggen",
    hideDigits: "skjul tallene",
    showDigits: "vis tallene",
    endReadBack: "vis spørgsmålet igen")

  static let english = StageOrderTexts(
    readBack: "Read it out",
    readBackHow:
      "Read out to one another what was written. Is it right? Correct and add.",

    readBackCheck: "Is it right? Correct and add.", countdownOver: "Now",
    hoursLeft: { $1 > 0 ? "\($0) h \($1) min left" : "\($0) h left" },
    frozen: { "THE WALL IS FROZEN: the room sees what stood there. \($0) lets it go." },
    nothingUp: "Nothing from the tables is up now.",
    nothingToRelease: "No comment is waiting to be shown.",
    justCame: "A new comment came just now. Read it and press again.",
    isUp: { "Up on the wall: \($0). x takes it down." },
    isUpOnceThawed: { "Seen once z lets go of the wall: \($0). x takes it down." },
    isDown: { "Taken down: \($0)" },
    askCountdown: "Count down how many minutes? Empty: no countdown",
    releaseNewest: "show the latest comment",
    readWall: "read what is up",
    freeze: "freeze the wall",
    thaw: "let the wall go",
    hideDigits: "hide the digits",
    showDigits: "show the digits",
    endReadBack: "show the question again")

  static let norwegian = StageOrderTexts(
    readBack: "Les opp",
    readBackHow:
      "Les opp for hverandre det som er skrevet. Stemmer det? Rett og legg til.",

    readBackCheck: "Stemmer det? Rett og legg til.", countdownOver: "Nå",
    hoursLeft: { $1 > 0 ? "\($0) t \($1) min igjen" : "\($0) t igjen" },
    frozen: { "VEGGEN ER FROSSET: rommet ser det som sto der. \($0) slipper den." },
    nothingUp: "Ingenting fra bordene er oppe nå.",
    nothingToRelease: "Ingen innspill venter på å bli vist.",
    justCame: "Et nytt innspill kom nettopp. Les det og trykk igjen.",
    isUp: { "Oppe på veggen: \($0). x tar det ned." },
    isUpOnceThawed: { "Synes når veggen slippes med z: \($0). x tar det ned." },
    isDown: { "Tatt ned: \($0)" },
    askCountdown: "Tell ned hvor mange minutter? Tomt: ingen nedtelling",
    releaseNewest: "vis siste innspill",
    readWall: "les det som er oppe",
    freeze: "frys veggen",
    thaw: "slipp veggen",
    hideDigits: "skjul tallene",
    showDigits: "vis tallene",
    endReadBack: "vis spørsmålet igjen")

  static let finnish = StageOrderTexts(
    readBack: "Lukekaa ääneen",
    readBackHow:
      "Lukekaa toisillenne, mitä kirjoitettiin. Pitääkö se paikkansa? Korjatkaa ja lisätkää.",

    readBackCheck: "Pitääkö se paikkansa? Korjatkaa ja lisätkää.", countdownOver: "Nyt",
    hoursLeft: { $1 > 0 ? "\($0) t \($1) min jäljellä" : "\($0) t jäljellä" },
    frozen: { "SEINÄ ON PYSÄYTETTY: huone näkee sen, mikä siinä oli. \($0) vapauttaa sen." },
    nothingUp: "Mitään pöydistä ei ole nyt esillä.",
    nothingToRelease: "Mikään kommentti ei odota näyttämistä.",
    justCame: "Uusi kommentti tuli juuri. Lue se ja paina uudelleen.",
    isUp: { "Seinällä: \($0). x ottaa sen pois." },
    isUpOnceThawed: { "Näkyy, kun z vapauttaa seinän: \($0). x ottaa sen pois." },
    isDown: { "Otettu pois: \($0)" },
    askCountdown: "Montako minuuttia lasketaan? Tyhjä: ei laskentaa",
    releaseNewest: "näytä uusin kommentti",
    readWall: "lue esillä oleva",
    freeze: "pysäytä seinä",
    thaw: "vapauta seinä",
    hideDigits: "piilota numerot",
    showDigits: "näytä numerot",
    endReadBack: "näytä kysymys taas")
}
