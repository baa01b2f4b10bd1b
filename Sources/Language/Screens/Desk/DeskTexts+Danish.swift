import SessionEngine

extension DeskTexts {
  static let danish = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "En forhåbning pr. linje. Enter gemmer."
      case .comment: "Skriv det, der bliver sagt. Enter gemmer."
      case .paper: "Sedlens nummer først, som B3-07. =14: så mange blev afleveret."
      case .sorting: "Et bogstav lægger indlægget. Eller skriv det, der bliver sagt."
      case .note: "Skriv det, I når frem til. Enter gemmer."
      case .theme: "Hvilket tema? Skriv bogstavet, så Enter."
      case .wall: "Tema og antal på væggen, som C27."
      case .secondCount: "Anden optælling af væggen, som C27."
      case .table: "Tema og antal ved bordet, som C7."
      case .ballot: "En stemmeseddel, et bogstav pr. prik, som AABCF."
      case .conclusion: "Foreslå en konklusion. Enter sender den."
      case .pause: "Pause. Flere sedler? Ctrl-R vælger runden."
      case .slips: "Seddel: nummeret først. 3.1: bord 3, runde 1."
      case .search: "Ord, der skal stå i indlæggene. Enter søger."
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
    room: "hele rummet",
    search: "søg",
    draft: "kladde",
    saved: "gemt ✓",
    saving: "gemmes …",
    notSaved: "IKKE GEMT",
    notSavedBecause: {
      "IKKE GEMT. Ordene er her stadig og gemmes, så snart det kan lade sig gøre. \($0)"
    },
    refused: "GIK IKKE",
    ended: { "\($0) er slut" },
    savedLine: { "gemt ✓ \($0): \($1)" },
    message: {
      switch $0 {
      case .otherRun(let run): "Du skriver \(run). Ctrl-R skifter."
      case .leftBehind(let run, let room):
        "Du skriver \(run), rummet er i \(room). Ctrl-R flytter linjen dertil."
      case .paperRun(let place, let run):
        "\(place.startingSentence) er på papir: du skriver \(run). Ctrl-R skifter."
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
      case .perspectivesStay:
        "Hvem der talte, rettes ikke her. Slet @, eller slet indlægget og skriv det om."
      case .proposesElsewhere(let step, let run):
        "\(step.startingSentence) tager imod forslag, men linjen hører til \(run). Ctrl-R skifter; Esc: som det står."
      case .placed(let theme): "Lagt under \(theme) ✓"
      case .amending: "Du retter det, du skrev. Enter gemmer, Esc lader det være."
      case .leftAsItWas: "Det står som før. ↑ henter din rettelse igen."
      case .stays: "Det bliver stående."
      case .nothingToAmend: "Du har intet at rette her."
      case .lineNotEmpty: "Gem linjen først, så kan det lade sig gøre."
      case .stillSaving: "Det seneste gemmes stadig. Vent et øjeblik."
      case .takeBack(let what):
        "Tage tilbage: \(what)? Ctrl-X igen tager tilbage, Esc lader det være."
      case .takenBack(let what): "Taget tilbage: \(what)"
      case .nothingToTakeBack: "Du har intet at tage tilbage."
      case .strike(let what): "Stryge \(what)? Delete igen stryger, Esc lader det stå."
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
      case .paper(let message): DeskPaperTexts.danish.message(message)
      case .noSuchRound(let number): "Runde \(number) findes ikke. Esc gør tallene til tekst."
      case .roundNotBegun(let run): "\(run.startingSentence) er ikke begyndt."
      case .howToSearch: "Skriv ord efter /, for eksempel /ventetid, og tryk Enter."
      case .found(let count, let words):
        count == 0
          ? "Intet indlæg har ”\(words)”. Ret ordene, eller Esc."
          : "\(count) indlæg har ”\(words)”"
      case .notYours: "Det skrev en anden. Du kan kun rette det, du selv skrev."
      case .movesTo(let place): "Enter flytter indlægget til \(place). Esc lader det være."
      case .moved(let place): "Flyttet til \(place) ✓"
      case .struck(let what): "Strøget: \(what) ✓"
      case .refusedElsewhere(let place):
        "GIK IKKE: noget, du skrev for \(place), er ikke gemt. Gå dertil og tryk ↑."
      }
    },
    preview: {
      switch $0 {
      case .writeFor(let place): "Enter: skriv for \(place)"
      case .writeForRound(let place, let run): "Enter: skriv for \(place), \(run)"
      case .search(let words): "Enter: søg ”\(words)” i alle indlæg · Esc: som det står"
      case .strike: "Enter: stryg indlægget efter et spørgsmål · Esc lader det stå"
      case .readBack: "Enter: tilbagelæsning"
      case .help: "Enter: hjælp"
      case .theme(let theme): "Enter: skriv under \(theme)"
      case .place(let theme): "Enter: læg indlægget under \(theme)"
      case .placeToo(let theme): "Enter: læg det forrige også under \(theme)"
      case .count(let theme, let dots, let place):
        "Enter: \(NumberTexts.danish.dots(dots)) på \(theme), \(place)"
      case .correction(let theme, let dots, let place):
        "Enter: ret til \(NumberTexts.danish.dots(dots)) på \(theme), \(place)"
      case .check(let theme, let dots):
        "Enter: anden optælling, \(NumberTexts.danish.dots(dots)) på \(theme)"
      case .change(let theme, let dots, let isMore, let place):
        "Enter: \(NumberTexts.danish.dots(dots)) \(isMore ? "flere" : "færre") på \(theme), \(place)"
      case .spoiltBallot: "Enter: en ugyldig stemmeseddel"
      case .unused(let dots, let place):
        "Enter: \(NumberTexts.danish.dots(dots)) blev til overs, \(place)"
      case .ballot(let themes, let dots):
        themes.isEmpty
          ? "Enter: en tom stemmeseddel"
          : "Enter: seddel \(themes.joined(separator: " · ")) = \(NumberTexts.danish.dots(dots))"
      case .paper(let preview): DeskPaperTexts.danish.preview(preview)
      case .becomes(let slip, let kind, let perspectives):
        [slip, kind.map { "bliver \($0)" }, perspectives].compactMap { $0 }.joined(separator: " · ")
          + " · Esc: som det står"
      }
    },
    personalDetail: { kind, words in
      switch kind {
      case .identityNumber:
        "Ligner et personnummer: \(words) – skriv det kun, hvis det er nødvendigt."
      case .emailAddress:
        "Ligner en e-mailadresse: \(words) – skriv den kun, hvis det er nødvendigt."
      case .phoneNumber:
        "Ligner et telefonnummer: \(words) – skriv det kun, hvis det er nødvendigt."
      case .fullName: "Ligner et navn: \(words) – skriv det kun, hvis det er nødvendigt."
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Begynd med temaets bogstav."
      case .noNumber(let letters): "Skriv antallet efter \(letters)."
      case .unknownTheme(let letters): "Tema \(letters) er ikke med i afstemningen."
      case .unknownPerspective(let letter):
        "\(letter.isEmpty ? "@" : "@\(letter)") er ingens farve. Skriv et af perspektivernes bogstaver."
      case .unexpected(let sign): "\(sign) hører ikke til her."
      case .tooLarge: "Så mange prikker findes ikke."
      case .tooManyThemes(let limit):
        "Stemmesedler med bogstaver går op til \(limit) temaer. Læs en fil ind i stedet."
      }
    },
    action: { danishActions($0) },
    editing: { danishEditing($0) },
    writingHere: "skriv her",
    readingBack: { "Tilbagelæsning, \($0): \($1) af \($2)" },
    inHand: "Skal lægges under et tema:",
    help: "Sådan gør du",
    paused: "alt på pause",
    paper: .danish,
    line: DeskLineTexts(
      howToGetHelp: "Hver linje gemmes. /? viser hjælp.",
      unknown: { "Kommandoen \($0) findes ikke. /? viser hjælp." },
      otherRun: { "\($0.startingSentence): du skriver \($1). /n skifter." },
      strike: { "Stryge ”\($0)”? /d igen stryger det." },
      chosen: { "Valgt: ”\($0)”. /a TEKST retter, /d stryger, /m flytter." },
      takeBack: { "Tage tilbage: \($0)? /x igen gør det." },
      keyDoesNothing: "Den tast gør ingenting her. /? viser hjælp.",
      commands: [
        "/?  Viser dette.",
        "/r  Læser op, hvad der er sagt ved bordet i runden.",
        "/a TEKST  Giver dit seneste en ny ordlyd.",
        "/f ORD  Søger i alle indlæg.",
        "/l  Læser op, hvad der er skrevet her, med numre.",
        "/k 3  Vælger nummer 3 af det, der blev læst op eller fundet, for /a, /d, /m.",
        "/m 4.2  Flytter dit seneste til bord 4, runde 2.",
        "/d  Stryger dit seneste efter et spørgsmål.",
        "/x  Tager det seneste, du gjorde, tilbage, efter et spørgsmål.",
        "/n  Skriver for en anden runde.",
        "/w  Prikker: væggen, bordet eller en stemmeseddel.",
        "/= TEKST  Tager linjen, som den står.",
        "/t  Siger, hvor du skriver, om hvad, og hvor lang tid der er tilbage.",
        "/q  Lukker.",
      ],
      message: DeskLineTexts.danishMessage,
      literally: { "/= \($0) gemmer linjen, som den står." },
      unsaved: { "Ikke gemt: \($0)" },
      pause: { $0 ? "Alt er sat på pause." : "Det går videre." }))
}
