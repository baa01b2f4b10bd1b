extension PlainTexts {
  static let danish = PlainTexts(
    greeting: {
      "\($0). Skriv et nummer, navnet på en tast eller et svar, og tryk Enter. ? viser alt, hvad man kan."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Fra \($0): \($1)" },
    fromRoom: "rummet",
    noSuchChoice: { "Der er intet valg \($0). ? viser valgene." },
    notPossibleNow: { "”\($0)” kan ikke lade sig gøre nu. ? læser valgene op igen." },
    doubted: { "Intet bogstav: \($0) er valget ”\($1)”. Skal det gøres? j = ja, n = nej" },
    help: {
      switch $0 {
      case .readTable: "Læs, hvad et bord har skrevet. Der spørges om hvilket."
      case .readWall: "Læs alt, der må ses på væggen."
      case .previewStage: "Hør, hvordan alt står: trinnet, det, der er fremme, og hvad rummet ser."
      default: nil
      }
    },
    cancel: "Et enkelt punktum afbryder.",
    findsChoices: "?ORD læser kun de valg op, som ordet passer på.",
    inQuestions:
      "I et spørgsmål afbryder et enkelt punktum. En enkelt streg svarer tomt, hvor tomt er i orden.",
    suggested: { "Tom linje = \($0), en enkelt streg = tomt." },
    answering: {
      switch $0 {
      case .save: "Skriv svaret og tryk Enter, så gemmes det."
      case .goOn: "Skriv svaret og tryk Enter, så kommer det næste spørgsmål."
      case .search: "Skriv ord og tryk Enter, så søges der efter dem i alt, hvad der er sagt."
      case .show: "Skriv svaret og tryk Enter, så vises det på væggen."
      case .open: "Skriv svaret og tryk Enter, så åbnes listen."
      }
    },
    cancelled: "Afbrudt.",
    nothingAsked: { "Der spørges ikke om noget nu. Et punktum til: \($0)." },
    writeSomething: "Skriv noget først. Et enkelt punktum afbryder.",
    confirm: { "\($0) Enter eller j = ja, n = nej" },
    yesAndNo: ("ja", "nej"),
    nothingChanged: "Intet blev ændret.",
    readingHow:
      "Et nummer viser indlægget på væggen eller tager det ned. Enter går tilbage.",
    listClosed: "Listen er lukket.",
    questionClosed: "Spørgsmålet er lukket.",
    nothingOpen: { "Intet er åbent. En tom linje til: \($0)" },
    correction:
      "Hvad skal rettes? Tema og antal: C28. Ved bord 3: 3C4. Stemmeseddel 12: #12 AABCF, eller #12 - som tager den ud.",
    typedOtherwise: {
      "\($0) blev taget som tasten. Mener du temaet, så skriv \($1) med mellemrum."
    },
    lookingAt: { "Du ser på trin \($0) af \($1): \($2). Rummet bliver, hvor det er." },
    backInRoom: { "Tilbage i rummet, trin \($0) af \($1): \($2)." },
    maybeCut: {
      "Linjen er \($0) byte lang, det længste, terminalen lader slippe igennem, så slutningen kan mangle. "
        + "Læs efter. Længere tekst: læg den i en fil, og læs den ind med verkstad note SESSION --stdin < FIL"
    })
}
