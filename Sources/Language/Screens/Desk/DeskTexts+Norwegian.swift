import SessionEngine

extension DeskTexts {
  static let norwegian = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "Én forhåpning per linje. Enter lagrer."
      case .comment: "Skriv det som blir sagt. Enter lagrer."
      case .paper: "Lappens nummer først, som B3-07. =14: så mange ble levert."
      case .sorting: "En bokstav legger innlegget. Eller skriv det som blir sagt."
      case .note: "Skriv det dere kommer fram til. Enter lagrer."
      case .theme: "Hvilket tema? Skriv bokstaven, så Enter."
      case .wall: "Tema og antall på veggen, som C27."
      case .secondCount: "Andre opptelling av veggen, som C27."
      case .table: "Tema og antall ved bordet, som C7."
      case .ballot: "En stemmeseddel, en bokstav per prikk, som AABCF."
      case .conclusion: "Foreslå en konklusjon. Enter sender den."
      case .pause: "Pause. Lapper igjen? Ctrl-R velger runden."
      case .slips: "Lapp: nummeret først. 3.1: bord 3, runde 1."
      case .search: "Ord som skal stå i innleggene. Enter søker."
      case .finalised: "Verkstedet er ferdigstilt. Det kan ikke skrives inn mer."
      }
    },
    comment: {
      switch $0 {
      case .hope: "håp"
      case .statement: "innlegg"
      case .quotation: "sitat"
      case .question: "spørsmål"
      case .idea: "idé"
      case .supplementary: "tillegg"
      }
    },
    note: {
      switch $0 {
      case .paragraph: "avsnitt"
      case .subheading: "overskrift"
      case .bullet: "punkt"
      case .quotation: "sitat"
      case .supplementary: "tillegg"
      }
    },
    dots: "prikker",
    room: "hele rommet",
    search: "søk",
    draft: "utkast",
    saved: "lagret ✓",
    saving: "lagres …",
    notSaved: "IKKE LAGRET",
    notSavedBecause: { "IKKE LAGRET. Ordene er her fortsatt og lagres så snart det går. \($0)" },
    refused: "GIKK IKKE",
    ended: { "\($0) er slutt" },
    savedLine: { "lagret ✓ \($0): \($1)" },
    message: {
      switch $0 {
      case .otherRun(let run): "Du skriver \(run). Ctrl-R bytter."
      case .leftBehind(let run, let room):
        "Du skriver \(run), rommet er i \(room). Ctrl-R flytter linjen dit."
      case .paperRun(let place, let run):
        "\(place.startingSentence) er på papir: du skriver \(run). Ctrl-R bytter."
      case .place(let place): "Nå skriver du for \(place)."
      case .run(let run): "Nå skriver du \(run)."
      case .theme(let theme): "Nå skriver du under \(theme)."
      case .themeOfOthers(let theme):
        "Nå skriver du under \(theme), som ikke er lagt til dette bordet."
      case .noSuchTable(let number): "Bord \(number) finnes ikke. Esc gjør tallet til tekst."
      case .noSuchTheme(let letter):
        "Tema \(letter) finnes ikke. Esc gjør bokstaven til tekst."
      case .noThemeHere: "Bordet har ikke noe tema ennå. Skriv temaets bokstav, så Enter."
      case .voteNotOpen: "Avstemningen er ikke åpen. Linjen blir liggende."
      case .nothingInHand: "Det er ikke noe innlegg å legge. Esc gjør bokstaven til tekst."
      case .onlyASign: "Skriv noe etter tegnet."
      case .perspectivesStay:
        "Hvem som snakket, endres ikke her. Fjern @, eller stryk innlegget og skriv det om."
      case .proposesElsewhere(let step, let run):
        "\(step.startingSentence) tar imot forslag, men linjen hører til \(run). Ctrl-R bytter; Esc: som det står."
      case .placed(let theme): "Lagt under \(theme) ✓"
      case .amending: "Du endrer det du skrev. Enter lagrer, Esc lar det være."
      case .leftAsItWas: "Det står som før. ↑ henter fram endringen din igjen."
      case .stays: "Det blir stående."
      case .nothingToAmend: "Du har ikke noe å endre her."
      case .lineNotEmpty: "Lagre linjen først, så går det."
      case .stillSaving: "Det siste lagres fortsatt. Vent et øyeblikk."
      case .takeBack(let what):
        "Ta tilbake: \(what)? Ctrl-X igjen tar tilbake, Esc lar det være."
      case .takenBack(let what): "Tatt tilbake: \(what)"
      case .nothingToTakeBack: "Du har ikke noe å ta tilbake."
      case .strike(let what): "Stryke \(what)? Delete igjen stryker, Esc lar det stå."
      case .nothingToReadBack: "Her er det ikke noe å lese opp ennå."
      case .readBackDone: "Lest tilbake ✓"
      case .pasted(let lines):
        "Du limte inn \(lines) linjer. Enter: ett innlegg. Tab: ett per linje. Esc: inn på linjen."
      case .tooManyLines(let limit): "Høyst \(limit) linjer kan bli ett innlegg hver."
      case .draftFound: "Dette hadde du begynt å skrive."
      case .leave:
        "Ikke alt er lagret. Ctrl-C igjen lukker. Det du har skrevet, er her neste gang."
      case .literal: "Linjen tas som den står. Esc bytter tilbake."
      case .noOtherRun: "Det er ingen annen runde å skrive for."
      case .paper(let message): DeskPaperTexts.norwegian.message(message)
      case .noSuchRound(let number): "Runde \(number) finnes ikke. Esc gjør tallene til tekst."
      case .roundNotBegun(let run): "\(run.startingSentence) har ikke begynt."
      case .howToSearch: "Skriv ord etter /, for eksempel /ventetid, og trykk Enter."
      case .found(let count, let words):
        count == 0
          ? "Ingen innlegg har «\(words)». Endre ordene, eller Esc."
          : "\(count) innlegg har «\(words)»"
      case .notYours: "Det skrev en annen. Du kan bare endre det du skrev selv."
      case .movesTo(let place): "Enter flytter innlegget til \(place). Esc lar det være."
      case .moved(let place): "Flyttet til \(place) ✓"
      case .struck(let what): "Strøket: \(what) ✓"
      case .refusedElsewhere(let place):
        "GIKK IKKE: noe du skrev for \(place), er ikke lagret. Gå dit og trykk ↑."
      }
    },
    preview: {
      switch $0 {
      case .writeFor(let place): "Enter: skriv for \(place)"
      case .writeForRound(let place, let run): "Enter: skriv for \(place), \(run)"
      case .search(let words): "Enter: søk «\(words)» i alle innlegg · Esc: som det står"
      case .strike: "Enter: stryk innlegget, etter et spørsmål · Esc lar det stå"
      case .readBack: "Enter: tilbakelesing"
      case .help: "Enter: hjelp"
      case .theme(let theme): "Enter: skriv under \(theme)"
      case .place(let theme): "Enter: legg innlegget under \(theme)"
      case .placeToo(let theme): "Enter: legg det forrige også under \(theme)"
      case .count(let theme, let dots, let place):
        "Enter: \(NumberTexts.norwegian.dots(dots)) på \(theme), \(place)"
      case .correction(let theme, let dots, let place):
        "Enter: rett til \(NumberTexts.norwegian.dots(dots)) på \(theme), \(place)"
      case .check(let theme, let dots):
        "Enter: andre opptelling, \(NumberTexts.norwegian.dots(dots)) på \(theme)"
      case .change(let theme, let dots, let isMore, let place):
        "Enter: \(NumberTexts.norwegian.dots(dots)) \(isMore ? "flere" : "færre") på \(theme), \(place)"
      case .spoiltBallot: "Enter: en ugyldig stemmeseddel"
      case .unused(let dots, let place):
        "Enter: \(NumberTexts.norwegian.dots(dots)) ble til overs, \(place)"
      case .ballot(let themes, let dots):
        themes.isEmpty
          ? "Enter: en tom stemmeseddel"
          : "Enter: seddel \(themes.joined(separator: " · ")) = "
            + NumberTexts.norwegian.dots(dots)
      case .paper(let preview): DeskPaperTexts.norwegian.preview(preview)
      case .becomes(let slip, let kind, let perspectives):
        [slip, kind.map { "blir \($0)" }, perspectives].compactMap { $0 }.joined(separator: " · ")
          + " · Esc: som det står"
      }
    },
    personalDetail: { kind, words in
      switch kind {
      case .identityNumber:
        "Ligner et fødselsnummer: \(words) – skriv det bare hvis det trengs."
      case .emailAddress: "Ligner en e-postadresse: \(words) – skriv den bare hvis den trengs."
      case .phoneNumber: "Ligner et telefonnummer: \(words) – skriv det bare hvis det trengs."
      case .fullName: "Ligner et navn: \(words) – skriv det bare hvis det trengs."
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Begynn med temaets bokstav."
      case .noNumber(let letters): "Skriv antallet etter \(letters)."
      case .unknownTheme(let letters): "Tema \(letters) er ikke med i avstemningen."
      case .unknownPerspective(let letter):
        "\(letter.isEmpty ? "@" : "@\(letter)") er ingens farge. Skriv en av perspektivenes bokstaver."
      case .unexpected(let sign): "\(sign) hører ikke hjemme her."
      case .tooLarge: "Så mange prikker finnes ikke."
      case .tooManyThemes(let limit):
        "Stemmesedler med bokstaver går opp til \(limit) temaer. Les inn en fil i stedet."
      }
    },
    action: { norwegianActions($0) },
    editing: { norwegianEditing($0) },
    writingHere: "skriv her",
    readingBack: { "Tilbakelesing, \($0): \($1) av \($2)" },
    inHand: "Skal legges under et tema:",
    help: "Slik gjør du",
    paused: "alt på pause",
    paper: .norwegian,
    line: DeskLineTexts(
      howToGetHelp: "Hver linje lagres. /? viser hjelp.",
      unknown: { "Kommandoen \($0) finnes ikke. /? viser hjelp." },
      otherRun: { "\($0.startingSentence): du skriver \($1). /n bytter." },
      strike: { "Stryke «\($0)»? /d igjen stryker det." },
      chosen: { "Valgt: «\($0)». /a TEKST endrer, /d stryker, /m flytter." },
      takeBack: { "Ta tilbake: \($0)? /x igjen gjør det." },
      keyDoesNothing: "Den tasten gjør ingenting her. /? viser hjelp.",
      commands: [
        "/?  Viser dette.",
        "/r  Leser opp det som er sagt ved bordet i runden.",
        "/a TEKST  Gir det siste du skrev, en ny ordlyd.",
        "/f ORD  Søker i alle innlegg.",
        "/l  Leser opp det som er skrevet her, med numre.",
        "/k 3  Velger nummer 3 av det som ble lest opp eller funnet, for /a, /d og /m.",
        "/m 4.2  Flytter det siste du skrev, til bord 4, runde 2.",
        "/d  Stryker det siste du skrev, etter et spørsmål.",
        "/x  Tar tilbake det siste du gjorde, etter et spørsmål.",
        "/n  Skriver for en annen runde.",
        "/w  Prikker: veggen, bordet eller en stemmeseddel.",
        "/= TEKST  Tar linjen som den står.",
        "/t  Sier hvor du skriver, om hva, og hvor lang tid som er igjen.",
        "/q  Lukker.",
      ],
      message: DeskLineTexts.norwegianMessage,
      literally: { "/= \($0) lagrer linjen som den står." },
      unsaved: { "Ikke lagret: \($0)" },
      pause: { $0 ? "Alt er satt på pause." : "Det går videre." }))
}
