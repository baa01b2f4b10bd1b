extension DeskTexts {
  static func swedishActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("spara", "Sparar raden.")
    case .saveAmendment: ActionText("spara ändringen", "Sparar den nya ordalydelsen.")
    case .saveNote: ActionText("spara", "Sparar raden som en anteckning under temat.")
    case .enterDots: ActionText("för in", "För in plupparna som raden säger.")
    case .placeComment:
      ActionText("lägg", "En bokstav: lägger inlägget under det temat. B+: det förra även dit.")
    case .chooseTheme: ActionText("välj tema", "En bokstav: skriv under det temat.")
    case .switchTable: ActionText("byt bord", "En siffra: skriv för det bordet; 0 är hela rummet.")
    case .readBack: ActionText("återläsning", "Läser upp det som sagts vid bordet, ett i taget.")
    case .agree: ActionText("stämmer", "Inlägget stämmer; nästa.")
    case .help: ActionText("hjälp", "Visar den här sidan.")
    case .pasteAsOne: ActionText("ett inlägg", "Sparar det inklistrade som ett enda inlägg.")
    case .pasteAsLines: ActionText("ett per rad", "Sparar varje inklistrad rad för sig.")
    case .pasteIntoLine: ActionText("in på raden", "Lägger det inklistrade på raden.")
    case .amendLast: ActionText("ändra", "Tar upp ditt senaste på raden; igen: det före.")
    case .amendNext: ActionText("nyare", "Går till det du skrev efter.")
    case .leaveAmendment: ActionText("låt vara", "Låter det stå som förut.")
    case .nextTable:
      ActionText("nästa bord", "Byter till nästa bord; det du börjat på ligger kvar.")
    case .previousTable: ActionText("förra bordet", "Byter till bordet före.")
    case .chooseRound:
      ActionText("bord och pass", "Bord, punkt, pass: skriv för bord 3 i samtalspass 2.")
    case .moveToTable:
      ActionText("flytta bord", "Flyttar inlägget på raden till ett annat bord när du sparar.")
    case .moveToRound:
      ActionText("flytta pass", "Flyttar inlägget på raden till ett annat pass när du sparar.")
    case .search: ActionText("sök", "Ord efter /: söker i alla inlägg.")
    case .searchAgain: ActionText("sök", "Söker i alla inlägg efter orden på raden.")
    case .amendFound: ActionText("ta upp", "Tar upp inlägget på raden, om du skrev det.")
    case .nextFound: ActionText("nästa", "Går till nästa träff, som är äldre.")
    case .previousFound: ActionText("förra", "Går till träffen före, som är nyare.")
    case .leaveSearch: ActionText("tillbaka", "Lämnar sökningen; raden är som den var.")
    case .anotherWayIn: ActionText("annat sätt", "Väggen, bordet eller en röstsedel.")
    case .anotherRound: ActionText("annat pass", "Skriver för ett pass som är slut.")
    case .takeBack: ActionText("ta tillbaka", "Tar tillbaka det senaste du gjorde, efter en fråga.")
    case .strike: ActionText("stryk", "Stryker inlägget, efter en fråga.")
    case .readOn: ActionText("nästa", "Går till nästa inlägg.")
    case .readAgain: ActionText("förra", "Går till inlägget före.")
    case .leaveReadBack:
      ActionText("sluta läsa", "Slutar läsa; det som stämde märks som återläst.")
    case .readMore: ActionText("mer", "Visar nästa del av ett långt inlägg.")
    case .takePresent: ActionText("märk", "Märker det som stämde som återläst.")
    case .backToReadBack: ActionText("läs vidare", "Går tillbaka till återläsningen.")
    case .floor: ActionText("ordet", "Räknar vem som har haft ordet, ett perspektiv per tangent.")
    case .countTurn:
      ActionText("har ordet", "Räknar en gång för perspektivet med den bokstaven.")
    case .takeTurnBack: ActionText("en mindre", "Tar tillbaka den senaste gången.")
    case .leaveFloor: ActionText("till raden", "Går tillbaka till raden.")
    case .tellFacilitator:
      ActionText("till ledaren", "Säger något till samtalsledaren; efter > kan du skriva ord.")
    case .reportDone: ActionText("klart", "Säger att bordet är klart.")
    case .reportHelp: ActionText("hjälp", "Säger att ni behöver hjälp.")
    case .reportWord: ActionText("ett ord", "Skriv ett ord till samtalsledaren.")
    case .leaveReport: ActionText("inget", "Säger ingenting.")
    case .sendReport: ActionText("skicka", "Skickar raden till samtalsledaren, inte till väggen.")
    case .propose: ActionText("föreslå", "Skickar förslaget; samtalsledaren tar upp det.")
    case .proposeConclusion: ActionText("slutsats", "Först på raden: ett förslag till slutsats.")
    case .proposeAction:
      ActionText("åtgärd", "Först på raden: åtgärd | vem | 1 december, som ett förslag.")
    case .proposeQuestion:
      ActionText("fråga", "Först på raden: fråga | vem svarar | 1 december, som ett förslag.")
    case .proposeTerm:
      ActionText("ord", "Först på raden: ord = förklaring, som ett förslag till ordlistan.")
    case .moveNoteUp: ActionText("flytta upp", "Flyttar upp anteckningen på raden ett steg.")
    case .moveNoteDown: ActionText("flytta ner", "Flyttar ner anteckningen på raden ett steg.")
    case .removeNote:
      ActionText("ta bort", "På tom rad: tar bort anteckningen, efter en fråga.")
    case .takeLiterally: ActionText("som det står", "Tecknet först på raden blir vanlig text.")
    case .quotation: ActionText("citat", "Först på raden: ord för ord.")
    case .question: ActionText("fråga", "Först på raden: en fråga.")
    case .idea: ActionText("idé", "Först på raden: en idé.")
    case .supplementary: ActionText("tillägg", "Först på raden: en kompletterande kommentar.")
    case .subheading: ActionText("rubrik", "Först på raden, med mellanslag: en mellanrubrik.")
    case .bullet: ActionText("punkt", "Först på raden, med mellanslag: en punkt.")
    case .earlier: ActionText("äldre", "Bläddrar till äldre inlägg.")
    case .later: ActionText("nyare", "Bläddrar till nyare inlägg.")
    case .helpDown: ActionText("nedåt", "Visar mer av hjälpen.")
    case .helpUp: ActionText("uppåt", "Visar början av hjälpen.")
    case .closeHelp: ActionText("tillbaka", "Stänger hjälpen.")
    case .quit: ActionText("stäng", "Stänger; det som inte är sparat finns kvar som utkast.")
    case .typeSlip:
      ActionText(
        "lapp",
        "Lappens nummer först: inlägget hamnar vid lappens bord, i lappens pass. Bara numret och Enter: rätta, stryk eller lägg undan. "
          + "Raderas för gott utanför bordet: verkstad erase FIL --slip B3-07.")
    case .findSlip:
      ActionText(
        "rätta eller lägg undan",
        "Numret ensamt: rättar eller stryker det som skrevs in, eller noterar varför lappen inte är det."
      )
    case .takeNextSlip:
      ActionText(
        "nästa lapp",
        "Skriver nästa lapps nummer; igen: det därpå. ↓ sparar sedan lappen och går vidare till nästa."
      )
    case .saveAndNextSlip:
      ActionText("spara, nästa lapp", "Sparar lappen och skriver nästa lapps nummer.")
    case .illegible: ActionText("går inte att läsa", "Noterar att lappen inte går att läsa.")
    case .withdrawn:
      ActionText("tillbakadragen", "Noterar att den som skrev lappen tog tillbaka den.")
    case .takeSlipUp: ActionText("ta upp igen", "Tar upp lappen igen, så att den kan skrivas in.")
    case .countSlips:
      ActionText("räkna lappar", "Antalet efter =, som =14: så många lappar har bordet lämnat in.")
    case .changeSource:
      ActionText("papper", "Byter mellan att bordet är på papper och att det skrivs direkt.")
    case .perspective:
      ActionText(
        "perspektiv", "Först eller sist på raden: varifrån det sägs. @g: talar för en grupp.")
    }
  }

  static func swedishEditing(_ name: LineEditingName) -> ActionText {
    switch name {
    case .words: ActionText("ordvis", "Går ett ord åt vänster eller höger.")
    case .ends: ActionText("början och slut", "Går till radens början eller slut.")
    case .cutWord: ActionText("klipp ord", "Klipper bort ordet till vänster.")
    case .cutRest: ActionText("klipp", "Klipper bort allt till vänster, eller till höger.")
    case .putBack: ActionText("klistra", "Sätter in det som klipptes bort.")
    case .undo: ActionText("ångra på raden", "Tar tillbaka den senaste ändringen på raden.")
    case .redo: ActionText("gör om", "Gör det igen som togs tillbaka på raden.")
    }
  }
}
