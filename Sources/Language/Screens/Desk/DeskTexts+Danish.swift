import SessionEngine

extension DeskTexts {
  static let danish = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "En forhåbning pr. linje. Enter gemmer."
      case .comment: "Skriv det, der bliver sagt. Enter gemmer."
      case .sorting: "Et bogstav lægger indlægget. Eller skriv det, der bliver sagt."
      case .note: "Skriv det, I når frem til. Enter gemmer."
      case .theme: "Hvilket tema? Skriv bogstavet, så Enter."
      case .wall: "Tema og antal på væggen, som C27."
      case .table: "Tema og antal ved bordet, som C7."
      case .ballot: "En stemmeseddel, et bogstav pr. prik, som AABCF."
      case .conclusion: "Skriv en konklusion. Enter gemmer."
      case .pause: "Pause. Sedler fra en runde? Ctrl-R vælger runden."
      case .slips: "Værkstedet er slut. Skriv de sedler ind, der er tilbage."
      case .finalised: "Værkstedet er færdiggjort. Der kan ikke skrives mere ind."
      }
    },
    comment: {
      switch $0 {
      case .hope: "håb"
      case .statement: "indlæg"
      case .quotation: "citat"
      case .question: "spørgsmål"
      case .idea: "idé"
      case .supplementary: "tilføjelse"
      }
    },
    note: {
      switch $0 {
      case .paragraph: "afsnit"
      case .subheading: "overskrift"
      case .bullet: "punkt"
      case .quotation: "citat"
      case .supplementary: "tilføjelse"
      }
    },
    dots: "prikker",
    conclusion: "konklusion",
    room: "hele rummet",
    saved: "gemt ✓",
    saving: "gemmes …",
    notSaved: "IKKE GEMT",
    notSavedBecause: { "IKKE GEMT. Ordene er her stadig og gemmes, så snart det går. \($0)" },
    refused: "GIK IKKE",
    savedLine: { "gemt ✓ \($0): \($1)" },
    message: {
      switch $0 {
      case .otherRun(let run): "Du skriver \(run). Ctrl-R skifter."
      case .place(let place): "Nu skriver du for \(place)."
      case .run(let run): "Nu skriver du \(run)."
      case .theme(let theme): "Nu skriver du under \(theme)."
      case .themeOfOthers(let theme):
        "Nu skriver du under \(theme), som ikke er lagt på dette bord."
      case .noSuchTable(let number): "Bord \(number) findes ikke. Esc gør tallet til tekst."
      case .noSuchTheme(let letter):
        "Tema \(letter) findes ikke. Esc gør bogstavet til tekst."
      case .noThemeHere: "Bordet har intet tema endnu. Skriv temaets bogstav, så Enter."
      case .voteNotOpen: "Afstemningen er ikke åben. Linjen bliver stående."
      case .nothingInHand: "Der er intet indlæg at lægge. Esc gør bogstavet til tekst."
      case .onlyASign: "Skriv noget efter tegnet."
      case .placed(let theme): "Lagt under \(theme) ✓"
      case .amending: "Du retter det, du skrev. Enter gemmer, Esc lader det være."
      case .leftAsItWas: "Det står som før. ↑ henter din rettelse igen."
      case .nothingToAmend: "Du har intet at rette her."
      case .lineNotEmpty: "Gem linjen først, så går det."
      case .stillSaving: "Det seneste gemmes stadig. Vent et øjeblik."
      case .takeBack(let what):
        "Tage tilbage: \(what)? Ctrl-X igen tager tilbage, Esc lader det være."
      case .takenBack(let what): "Taget tilbage: \(what)"
      case .nothingToTakeBack: "Du har intet at tage tilbage."
      case .strike: "Stryge indlægget? Delete igen stryger, Esc lader det stå."
      case .nothingToReadBack: "Her er intet at læse op endnu."
      case .readBackDone: "Læst tilbage ✓"
      case .pasted(let lines):
        "Du indsatte \(lines) linjer. Enter: ét indlæg. Tab: ét pr. linje. Esc: ind på linjen."
      case .tooManyLines(let limit): "Højst \(limit) linjer kan blive ét indlæg hver."
      case .draftFound: "Det her var du begyndt at skrive."
      case .leave:
        "Ikke alt er gemt. Ctrl-C igen lukker. Det, du har skrevet, er her næste gang."
      case .literal: "Linjen tages, som den står. Esc skifter tilbage."
      case .noOtherRun: "Der er ingen anden runde at skrive for."
      }
    },
    preview: {
      switch $0 {
      case .writeFor(let place): "Enter: skriv for \(place)"
      case .readBack: "Enter: tilbagelæsning"
      case .help: "Enter: hjælp"
      case .theme(let theme): "Enter: skriv under \(theme)"
      case .place(let theme): "Enter: læg indlægget under \(theme)"
      case .placeToo(let theme): "Enter: læg det forrige også under \(theme)"
      case .count(let theme, let dots, let place):
        "Enter: \(NumberTexts.danish.dots(dots)) på \(theme), \(place)"
      case .correction(let theme, let dots, let place):
        "Enter: ret til \(NumberTexts.danish.dots(dots)) på \(theme), \(place)"
      case .unused(let dots, let place):
        "Enter: \(NumberTexts.danish.dots(dots)) blev til overs, \(place)"
      case .ballot(let themes, let dots):
        themes.isEmpty
          ? "Enter: en tom stemmeseddel"
          : "Enter: seddel \(themes.joined(separator: " · ")) = \(NumberTexts.danish.dots(dots))"
      case .becomes(let kind): "bliver \(kind) · Esc: som det står"
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Begynd med temaets bogstav."
      case .noNumber(let letters): "Skriv antallet efter \(letters)."
      case .unknownTheme(let letters): "Tema \(letters) er ikke med i afstemningen."
      case .unexpected(let sign): "\(sign) hører ikke til her."
      case .tooLarge: "Så mange prikker findes ikke."
      case .tooManyThemes(let limit):
        "Stemmesedler med bogstaver går op til \(limit) temaer. Læs en fil ind i stedet."
      }
    },
    action: { danishActions($0) },
    writingHere: "skriv her",
    readingBack: { "Tilbagelæsning, \($0): \($1) af \($2)" },
    inHand: "Skal lægges under et tema:",
    help: "Sådan gør du",
    paused: "alt på pause",
    line: DeskLineTexts(
      howToGetHelp: "Hver linje gemmes. /? viser hjælp.",
      unknown: { "Kommandoen \($0) findes ikke. /? viser hjælp." },
      commands: [
        "/?  Viser dette.",
        "/r  Læser op, hvad der er sagt ved bordet i runden.",
        "/a TEKST  Giver dit seneste en ny ordlyd.",
        "/x  Tager det seneste, du gjorde, tilbage.",
        "/n  Skriver for en anden runde.",
        "/w  Prikker: væggen, bordet eller en stemmeseddel.",
        "/= TEKST  Tager linjen, som den står.",
        "/q  Lukker.",
      ]),
    tooSmall: { "Vinduet skal have mindst \($0) kolonner og \($1) rækker. Intet er væk." })

  private static func danishActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("gem", "Gemmer linjen.")
    case .saveAmendment: ActionText("gem rettelsen", "Gemmer den nye ordlyd.")
    case .saveNote: ActionText("gem", "Gemmer linjen som en note under temaet.")
    case .enterDots: ActionText("før ind", "Fører prikkerne ind, som linjen siger.")
    case .placeComment: ActionText("læg", "Et bogstav: lægger indlægget under det tema.")
    case .chooseTheme: ActionText("vælg tema", "Et bogstav: skriv under det tema.")
    case .switchTable: ActionText("skift bord", "Et tal: skriv for det bord; 0 er hele rummet.")
    case .readBack:
      ActionText("tilbagelæsning", "Læser op, hvad der er sagt ved bordet, ét ad gangen.")
    case .agree: ActionText("passer", "Indlægget passer; næste.")
    case .help: ActionText("hjælp", "Viser denne side.")
    case .pasteAsOne: ActionText("ét indlæg", "Gemmer det indsatte som ét indlæg.")
    case .pasteAsLines: ActionText("ét pr. linje", "Gemmer hver indsat linje for sig.")
    case .pasteIntoLine: ActionText("ind på linjen", "Lægger det indsatte på linjen.")
    case .amendLast: ActionText("ret", "Tager dit seneste op på linjen; igen: det før.")
    case .amendNext: ActionText("nyere", "Går til det, du skrev efter.")
    case .leaveAmendment: ActionText("lad være", "Lader det stå som før.")
    case .nextTable:
      ActionText("næste bord", "Skifter til næste bord; det påbegyndte bliver liggende.")
    case .previousTable: ActionText("forrige bord", "Skifter til bordet før.")
    case .anotherWayIn: ActionText("anden måde", "Væggen, bordet eller en stemmeseddel.")
    case .anotherRound: ActionText("anden runde", "Skriver for en runde, der er slut.")
    case .takeBack:
      ActionText("tag tilbage", "Tager det seneste, du gjorde, tilbage efter et spørgsmål.")
    case .strike: ActionText("stryg", "Stryger indlægget efter et spørgsmål.")
    case .readOn: ActionText("næste", "Går til næste indlæg.")
    case .readAgain: ActionText("forrige", "Går til indlægget før.")
    case .leaveReadBack: ActionText("stop", "Afbryder tilbagelæsningen.")
    case .takeLiterally:
      ActionText("som det står", "Tegnet først på linjen bliver almindelig tekst.")
    case .quotation: ActionText("citat", "Først på linjen: ord for ord.")
    case .question: ActionText("spørgsmål", "Først på linjen: et spørgsmål.")
    case .idea: ActionText("idé", "Først på linjen: en idé.")
    case .supplementary: ActionText("tilføjelse", "Først på linjen: en supplerende kommentar.")
    case .subheading:
      ActionText("overskrift", "Først på linjen, med mellemrum: en underoverskrift.")
    case .bullet: ActionText("punkt", "Først på linjen, med mellemrum: et punkt.")
    case .earlier: ActionText("ældre", "Bladrer til ældre indlæg.")
    case .later: ActionText("nyere", "Bladrer til nyere indlæg.")
    case .closeHelp: ActionText("tilbage", "Lukker hjælpen.")
    case .quit: ActionText("luk", "Lukker; det, der ikke er gemt, bliver liggende som kladde.")
    }
  }
}
