extension PlainTexts {
  static let norwegian = PlainTexts(
    greeting: {
      "\($0). Skriv et nummer, navnet på en tast eller et svar, og trykk Enter. ? viser alt du kan gjøre."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Fra \($0): \($1)" },
    fromRoom: "rommet",
    noSuchChoice: { "Det finnes ikke noe valg \($0). ? viser valgene." },
    notPossibleNow: { "«\($0)» går ikke nå. ? leser opp valgene på nytt." },
    doubted: { "Ingen bokstav: \($0) er valget «\($1)». Skal det gjøres? j = ja, n = nei" },
    help: {
      switch $0 {
      case .readTable: "Les hva et bord har skrevet. Du blir spurt om hvilket."
      case .readWall: "Les alt som kan ses på veggen."
      case .previewStage: "Hør hvordan alt står: trinnet, det som er framme, og hva rommet ser."
      default: nil
      }
    },
    cancel: "Et punktum alene avbryter.",
    findsChoices: "?ORD leser bare opp valgene som ordet passer på.",
    inQuestions:
      "I et spørsmål avbryter et punktum alene. En strek alene svarer tomt, der tomt er greit.",
    suggested: { "Tom linje = \($0), en strek alene = tomt." },
    answering: {
      switch $0 {
      case .save: "Skriv svaret og trykk Enter, så blir det lagret."
      case .goOn: "Skriv svaret og trykk Enter, så kommer neste spørsmål."
      case .search: "Skriv ord og trykk Enter, så søkes det i alt som er sagt."
      case .show: "Skriv svaret og trykk Enter, så vises det på veggen."
      case .open: "Skriv svaret og trykk Enter, så åpnes listen."
      }
    },
    cancelled: "Avbrutt.",
    nothingAsked: { "Det er ikke noe spørsmål nå. Et punktum til: \($0)." },
    writeSomething: "Skriv noe først. Et punktum alene avbryter.",
    confirm: { "\($0) Enter eller j = ja, n = nei" },
    yesAndNo: ("ja", "nei"),
    nothingChanged: "Ingenting ble endret.",
    readingHow:
      "Et nummer viser innlegget på veggen eller tar det ned. Enter går tilbake.",
    listClosed: "Listen er lukket.",
    questionClosed: "Spørsmålet er lukket.",
    nothingOpen: { "Ingenting er åpent. En tom linje til: \($0)" },
    correction:
      "Hva skal rettes? Tema og antall: C28. Ved bord 3: 3C4. Stemmeseddel 12: #12 AABCF, eller #12 - som tar den ut.",
    typedOtherwise: {
      "\($0) ble tatt som tasten. Mener du temaet, skriv \($1) med mellomrom."
    },
    lookingAt: { "Du ser på trinn \($0) av \($1): \($2). Rommet blir der det er." },
    backInRoom: { "Tilbake i rommet, trinn \($0) av \($1): \($2)." },
    maybeCut: {
      "Linjen er \($0) byte lang, det lengste terminalen slipper gjennom, så slutten kan mangle. "
        + "Les etter. Lengre tekst: legg den i en fil og les den inn med verkstad note SESSION --stdin < FIL"
    })
}
