extension PlainTexts {
  static let swedish = PlainTexts(
    greeting: {
      "\($0). Skriv ett nummer, en tangents namn eller ett svar och tryck Enter. ? visar allt som går att göra."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Från \($0): \($1)" },
    fromRoom: "rummet",
    noSuchChoice: { "Det finns inget val \($0). ? visar valen." },
    notPossibleNow: { "”\($0)” går inte nu. ? läser upp valen på nytt." },
    doubted: { "Ingen bokstav: \($0) är valet ”\($1)”. Ska det göras? j = ja, n = nej" },
    help: {
      switch $0 {
      case .readTable: "Läs vad ett bord har skrivit. Det frågas vilket."
      case .readWall: "Läs allt som får synas på väggen."
      case .previewStage: "Hör hur allt står: steget, det som är framme och vad rummet ser."
      default: nil
      }
    },
    cancel: "En ensam punkt avbryter.",
    findsChoices: "?ORD läser bara upp de val som ordet passar på.",
    inQuestions:
      "I en fråga avbryter en ensam punkt. Ett ensamt streck svarar tomt, där tomt går bra.",
    suggested: { "Tom rad = \($0), ett ensamt streck = tomt." },
    answering: {
      switch $0 {
      case .save: "Skriv svaret och tryck Enter, så sparas det."
      case .goOn: "Skriv svaret och tryck Enter, så kommer nästa fråga."
      case .search: "Skriv ord och tryck Enter, så söks de i allt som sagts."
      case .show: "Skriv svaret och tryck Enter, så visas det på väggen."
      case .open: "Skriv svaret och tryck Enter, så öppnas listan."
      }
    },
    cancelled: "Avbrutet.",
    nothingAsked: { "Inget frågas nu. En punkt till: \($0)." },
    writeSomething: "Skriv något först. En ensam punkt avbryter.",
    confirm: { "\($0) Enter eller j = ja, n = nej" },
    yesAndNo: ("ja", "nej"),
    nothingChanged: "Inget ändrades.",
    readingHow:
      "Ett nummer visar inlägget på väggen eller tar ner det. Enter går tillbaka.",
    listClosed: "Listan är stängd.",
    questionClosed: "Frågan är stängd.",
    nothingOpen: { "Inget är öppet. En tom rad till: \($0)" },
    correction:
      "Vad ska rättas? Tema och antal: C28. Vid bord 3: 3C4. Röstsedel 12: #12 AABCF, eller #12 - som tar bort den.",
    typedOtherwise: { "\($0) togs som tangenten. Menar du temat, skriv \($1) med mellanslag." },
    lookingAt: { "Du tittar på steg \($0) av \($1): \($2). Rummet är kvar." },
    backInRoom: { "Tillbaka i rummet, steg \($0) av \($1): \($2)." },
    maybeCut: {
      "Raden är \($0) byte lång, det längsta som terminalen släpper igenom, så slutet kan saknas. "
        + "Läs efter. Längre text: lägg den i en fil och läs in den med verkstad note SESSION --stdin < FIL"
    })
}
