import SessionEngine

extension DeskTexts {
  static let swedish = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "En förhoppning per rad. Enter sparar."
      case .comment: "Skriv det som sägs. Enter sparar."
      case .paper: "Lappens nummer först, som B3-07. =14: så många lämnades in."
      case .sorting: "En bokstav lägger inlägget. Eller skriv det som sägs."
      case .note: "Skriv det ni kommer fram till. Enter sparar."
      case .theme: "Vilket tema? Skriv bokstaven, sedan Enter."
      case .wall: "Tema och antal på väggen, som C27."
      case .secondCount: "Andra räkningen av väggen, som C27."
      case .table: "Tema och antal vid bordet, som C7."
      case .ballot: "En röstsedel, en bokstav per plupp, som AABCF."
      case .conclusion: "Föreslå en slutsats. Enter skickar den."
      case .pause: "Paus. Lappar kvar? Ctrl-R väljer passet."
      case .slips: "Lapp: numret först. 3.1: bord 3, pass 1."
      case .search: "Ord som ska finnas i inläggen. Enter söker."
      case .finalised: "Verkstaden är färdigställd. Inget mer kan skrivas in."
      }
    },
    comment: {
      switch $0 {
      case .hope: "hopp"
      case .statement: "inlägg"
      case .quotation: "citat"
      case .question: "fråga"
      case .idea: "idé"
      case .supplementary: "tillägg"
      }
    },
    note: {
      switch $0 {
      case .paragraph: "stycke"
      case .subheading: "rubrik"
      case .bullet: "punkt"
      case .quotation: "citat"
      case .supplementary: "tillägg"
      }
    },
    dots: "pluppar",
    room: "hela rummet",
    search: "sök",
    draft: "utkast",
    saved: "sparat ✓",
    saving: "sparas …",
    notSaved: "EJ SPARAT",
    notSavedBecause: { "EJ SPARAT. Orden finns kvar här och sparas så snart det går. \($0)" },
    refused: "GICK INTE",
    ended: { "\($0) är slut" },
    savedLine: { "sparat ✓ \($0): \($1)" },
    message: {
      switch $0 {
      case .otherRun(let run): "Du skriver \(run). Ctrl-R byter."
      case .leftBehind(let run, let room):
        "Du skriver \(run), rummet är i \(room). Ctrl-R flyttar raden dit."
      case .paperRun(let place, let run):
        "\(place.startingSentence) är på papper: du skriver \(run). Ctrl-R byter."
      case .place(let place): "Nu skriver du för \(place)."
      case .run(let run): "Nu skriver du \(run)."
      case .theme(let theme): "Nu skriver du under \(theme)."
      case .themeOfOthers(let theme):
        "Nu skriver du under \(theme), som inte är lagt på det här bordet."
      case .noSuchTable(let number): "Bord \(number) finns inte. Esc gör siffran till text."
      case .noSuchTheme(let letter):
        "Tema \(letter) finns inte. Esc gör bokstaven till text."
      case .noThemeHere: "Bordet har inget tema än. Skriv temats bokstav, sedan Enter."
      case .voteNotOpen: "Omröstningen är inte öppen. Raden ligger kvar."
      case .nothingInHand: "Det finns inget inlägg att lägga. Esc gör bokstaven till text."
      case .onlyASign: "Skriv något efter tecknet."
      case .perspectivesStay:
        "Vem som talade ändras inte här. Ta bort @, eller stryk inlägget och skriv om det."
      case .proposesElsewhere(let step, let run):
        "\(step.startingSentence) tar emot förslag, men raden hör till \(run). Ctrl-R byter; Esc: som det står."
      case .placed(let theme): "Lagt under \(theme) ✓"
      case .amending: "Du ändrar det du skrev. Enter sparar, Esc låter det vara."
      case .leftAsItWas: "Det står som förut. ↑ tar fram din ändring igen."
      case .stays: "Det står kvar."
      case .nothingToAmend: "Du har inget att ändra här."
      case .lineNotEmpty: "Spara raden först, sedan går det."
      case .stillSaving: "Det senaste sparas fortfarande. Vänta ett ögonblick."
      case .takeBack(let what):
        "Ta tillbaka: \(what)? Ctrl-X igen tar tillbaka, Esc låter det vara."
      case .takenBack(let what): "Tillbakataget: \(what)"
      case .nothingToTakeBack: "Du har inget att ta tillbaka."
      case .strike(let what): "Stryka \(what)? Delete igen stryker, Esc låter det stå."
      case .nothingToReadBack: "Här finns inget att läsa upp än."
      case .readBackDone: "Återläst ✓"
      case .pasted(let lines):
        "Du klistrade in \(lines) rader. Enter: ett inlägg. Tab: ett per rad. Esc: in på raden."
      case .tooManyLines(let limit): "Högst \(limit) rader kan bli ett inlägg var."
      case .draftFound: "Det här hade du börjat skriva."
      case .leave:
        "Allt är inte sparat. Ctrl-C igen stänger. Det du skrivit finns kvar till nästa gång."
      case .literal: "Raden tas som den står. Esc ändrar tillbaka."
      case .noOtherRun: "Det finns inget annat pass att skriva för."
      case .paper(let message): DeskPaperTexts.swedish.message(message)
      case .noSuchRound(let number): "Pass \(number) finns inte. Esc gör siffrorna till text."
      case .roundNotBegun(let run): "\(run.startingSentence) har inte börjat."
      case .howToSearch: "Skriv ord efter /, till exempel /väntetid, och tryck Enter."
      case .found(let count, let words):
        count == 0
          ? "Inget inlägg har ”\(words)”. Ändra orden, eller Esc."
          : count == 1 ? "1 inlägg har ”\(words)”" : "\(count) inlägg har ”\(words)”"
      case .notYours: "Det skrevs av någon annan. Du kan bara ändra det du själv skrev."
      case .movesTo(let place): "Enter flyttar inlägget till \(place). Esc låter det vara."
      case .moved(let place): "Flyttat till \(place) ✓"
      case .struck(let what): "Struket: \(what) ✓"
      case .refusedElsewhere(let place):
        "GICK INTE: något du skrev för \(place) är inte sparat. Gå dit och tryck ↑."
      }
    },
    preview: {
      switch $0 {
      case .writeFor(let place): "Enter: skriv för \(place)"
      case .writeForRound(let place, let run): "Enter: skriv för \(place), \(run)"
      case .search(let words): "Enter: sök ”\(words)” i alla inlägg · Esc: som det står"
      case .strike: "Enter: stryk inlägget, efter en fråga · Esc låter det stå"
      case .readBack: "Enter: återläsning"
      case .help: "Enter: hjälp"
      case .theme(let theme): "Enter: skriv under \(theme)"
      case .place(let theme): "Enter: lägg inlägget under \(theme)"
      case .placeToo(let theme): "Enter: lägg det förra också under \(theme)"
      case .count(let theme, let dots, let place):
        "Enter: \(NumberTexts.swedish.dots(dots)) på \(theme), \(place)"
      case .correction(let theme, let dots, let place):
        "Enter: rätta till \(NumberTexts.swedish.dots(dots)) på \(theme), \(place)"
      case .check(let theme, let dots):
        "Enter: andra räkningen, \(NumberTexts.swedish.dots(dots)) på \(theme)"
      case .change(let theme, let dots, let isMore, let place):
        "Enter: \(NumberTexts.swedish.dots(dots)) \(isMore ? "fler" : "färre") på \(theme), \(place)"
      case .spoiltBallot: "Enter: en ogiltig röstsedel"
      case .unused(let dots, let place):
        "Enter: \(NumberTexts.swedish.dots(dots)) blev över, \(place)"
      case .ballot(let themes, let dots):
        themes.isEmpty
          ? "Enter: en tom röstsedel"
          : "Enter: röstsedel \(themes.joined(separator: " · ")) = \(NumberTexts.swedish.dots(dots))"
      case .paper(let preview): DeskPaperTexts.swedish.preview(preview)
      case .becomes(let slip, let kind, let perspectives):
        [slip, kind.map { "blir \($0)" }, perspectives].compactMap { $0 }.joined(separator: " · ")
          + " · Esc: som det står"
      }
    },
    personalDetail: { kind, words in
      switch kind {
      case .identityNumber:
        "Ser ut som ett personnummer: \(words) – skriv det bara om det behövs."
      case .emailAddress: "Ser ut som en e-postadress: \(words) – skriv den bara om den behövs."
      case .phoneNumber:
        "Ser ut som ett telefonnummer: \(words) – skriv det bara om det behövs."
      case .fullName: "Ser ut som ett namn: \(words) – skriv det bara om det behövs."
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Börja med temats bokstav."
      case .noNumber(let letters): "Skriv antalet efter \(letters)."
      case .unknownTheme(let letters): "Tema \(letters) är inte med i omröstningen."
      case .unknownPerspective(let letter):
        "\(letter.isEmpty ? "@" : "@\(letter)") är ingens färg. Skriv en av perspektivens bokstäver."
      case .unexpected(let sign): "Här hör \(sign) inte hemma."
      case .tooLarge: "Så många pluppar finns inte."
      case .tooManyThemes(let limit):
        "Röstsedlar med bokstäver går upp till \(limit) teman. Läs in en fil i stället."
      }
    },
    action: { swedishActions($0) },
    editing: { swedishEditing($0) },
    writingHere: "skriv här",
    readingBack: { "Återläsning, \($0): \($1) av \($2)" },
    inHand: "Att lägga under ett tema:",
    help: "Så här gör du",
    paused: "allt pausat",
    paper: .swedish,
    line: DeskLineTexts(
      howToGetHelp: "Varje rad sparas. /? visar hjälp.",
      unknown: { "Kommandot \($0) finns inte. /? visar hjälp." },
      otherRun: { "\($0.startingSentence): du skriver \($1). /n byter." },
      strike: { "Stryka ”\($0)”? /d igen stryker det." },
      chosen: { "Valt: ”\($0)”. /a TEXT ändrar, /d stryker, /m flyttar." },
      takeBack: { "Ta tillbaka: \($0)? /x igen gör det." },
      keyDoesNothing: "Den tangenten gör inget här. /? visar hjälp.",
      commands: [
        "/?  Visar det här.",
        "/r  Läser upp det som sagts vid bordet i passet.",
        "/a TEXT  Ger ditt senaste en ny ordalydelse.",
        "/f ORD  Söker i alla inlägg.",
        "/l  Läser upp det som är skrivet här, med nummer.",
        "/k 3  Väljer nummer 3 av det som lästes upp eller hittades, för /a, /d och /m.",
        "/m 4.2  Flyttar ditt senaste till bord 4, pass 2.",
        "/d  Stryker ditt senaste, efter en fråga.",
        "/x  Tar tillbaka det senaste du gjorde, efter en fråga.",
        "/n  Skriver för ett annat pass.",
        "/w  Pluppar: väggen, bordet eller en röstsedel.",
        "/= TEXT  Tar raden som den står.",
        "/t  Säger var du skriver, om vad och hur lång tid som är kvar.",
        "/q  Stänger.",
      ],
      message: DeskLineTexts.swedishMessage,
      literally: { "/= \($0) sparar raden som den står." },
      unsaved: { "Inte sparat: \($0)" },
      pause: { $0 ? "Allt är pausat." : "Det går vidare." }))
}
