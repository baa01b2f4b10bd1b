extension DeskTexts {
  static func norwegianActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("lagre", "Lagrer linjen.")
    case .saveAmendment: ActionText("lagre endringen", "Lagrer den nye ordlyden.")
    case .saveNote: ActionText("lagre", "Lagrer linjen som et notat under temaet.")
    case .enterDots: ActionText("før inn", "Fører inn prikkene slik linjen sier.")
    case .placeComment:
      ActionText("legg", "En bokstav: legger innlegget under det temaet. B+: det forrige også dit.")
    case .chooseTheme: ActionText("velg tema", "En bokstav: skriv under det temaet.")
    case .switchTable: ActionText("bytt bord", "Et tall: skriv for det bordet; 0 er hele rommet.")
    case .readBack:
      ActionText("tilbakelesing", "Leser opp det som er sagt ved bordet, ett om gangen.")
    case .agree: ActionText("stemmer", "Innlegget stemmer; neste.")
    case .help: ActionText("hjelp", "Viser denne siden.")
    case .pasteAsOne: ActionText("ett innlegg", "Lagrer det innlimte som ett innlegg.")
    case .pasteAsLines: ActionText("ett per linje", "Lagrer hver innlimt linje for seg.")
    case .pasteIntoLine: ActionText("inn på linjen", "Legger det innlimte på linjen.")
    case .amendLast: ActionText("endre", "Tar opp ditt siste på linjen; igjen: det før.")
    case .amendNext: ActionText("nyere", "Går til det du skrev etterpå.")
    case .leaveAmendment: ActionText("la være", "Lar det stå som før.")
    case .nextTable:
      ActionText("neste bord", "Bytter til neste bord; det du har begynt på, blir liggende.")
    case .previousTable: ActionText("forrige bord", "Bytter til bordet før.")
    case .chooseRound:
      ActionText("bord og runde", "Bord, punktum, runde: skriv for bord 3 i samtalerunde 2.")
    case .moveToTable:
      ActionText("flytt bord", "Flytter innlegget på linjen til et annet bord når du lagrer.")
    case .moveToRound:
      ActionText("flytt runde", "Flytter innlegget på linjen til en annen runde når du lagrer.")
    case .search: ActionText("søk", "Ord etter /: søker i alle innlegg.")
    case .searchAgain: ActionText("søk", "Søker i alle innlegg etter ordene på linjen.")
    case .amendFound: ActionText("ta opp", "Tar opp innlegget på linjen, hvis du skrev det.")
    case .nextFound: ActionText("neste", "Går til neste treff, som er eldre.")
    case .previousFound: ActionText("forrige", "Går til treffet før, som er nyere.")
    case .leaveSearch: ActionText("tilbake", "Forlater søket; linjen er som den var.")
    case .anotherWayIn: ActionText("annen måte", "Veggen, bordet eller en stemmeseddel.")
    case .anotherRound: ActionText("annen runde", "Skriver for en runde som er slutt.")
    case .takeBack:
      ActionText("ta tilbake", "Tar tilbake det siste du gjorde, etter et spørsmål.")
    case .strike: ActionText("stryk", "Stryker innlegget, etter et spørsmål.")
    case .readOn: ActionText("neste", "Går til neste innlegg.")
    case .readAgain: ActionText("forrige", "Går til innlegget før.")
    case .leaveReadBack:
      ActionText("stopp", "Slutter å lese; det som stemte, merkes som lest tilbake.")
    case .readMore: ActionText("mer", "Viser neste del av et langt innlegg.")
    case .takePresent: ActionText("merk", "Merker det som stemte, som lest tilbake.")
    case .backToReadBack: ActionText("les videre", "Går tilbake til tilbakelesingen.")
    case .floor: ActionText("ordet", "Teller hvem som har hatt ordet, ett perspektiv per tast.")
    case .countTurn:
      ActionText("har ordet", "Teller én gang for perspektivet med den bokstaven.")
    case .takeTurnBack: ActionText("én mindre", "Tar tilbake den siste gangen.")
    case .leaveFloor: ActionText("til linjen", "Går tilbake til linjen.")
    case .tellFacilitator:
      ActionText("til lederen", "Sier noe til samtalelederen; etter > kan du skrive ord.")
    case .reportDone: ActionText("ferdig", "Sier at bordet er ferdig.")
    case .reportHelp: ActionText("hjelp", "Sier at dere trenger hjelp.")
    case .reportWord: ActionText("et ord", "Skriv et ord til samtalelederen.")
    case .leaveReport: ActionText("ingenting", "Sier ingenting.")
    case .sendReport: ActionText("send", "Sender linjen til samtalelederen, ikke til veggen.")
    case .propose: ActionText("foreslå", "Sender forslaget; samtalelederen tar det opp.")
    case .proposeConclusion:
      ActionText("konklusjon", "Først på linjen: et forslag til konklusjon.")
    case .proposeAction:
      ActionText("tiltak", "Først på linjen: tiltak | hvem | 1. desember, som et forslag.")
    case .proposeQuestion:
      ActionText(
        "spørsmål", "Først på linjen: spørsmål | hvem svarer | 1. desember, som et forslag.")
    case .proposeTerm:
      ActionText("ord", "Først på linjen: ord = forklaring, som et forslag til ordlisten.")
    case .moveNoteUp: ActionText("flytt opp", "Flytter notatet på linjen ett hakk opp.")
    case .moveNoteDown: ActionText("flytt ned", "Flytter notatet på linjen ett hakk ned.")
    case .removeNote: ActionText("fjern", "På tom linje: fjerner notatet, etter et spørsmål.")
    case .takeLiterally:
      ActionText("som det står", "Tegnet først på linjen blir vanlig tekst.")
    case .quotation: ActionText("sitat", "Først på linjen: ord for ord.")
    case .question: ActionText("spørsmål", "Først på linjen: et spørsmål.")
    case .idea: ActionText("idé", "Først på linjen: en idé.")
    case .supplementary: ActionText("tillegg", "Først på linjen: en utfyllende kommentar.")
    case .subheading:
      ActionText("overskrift", "Først på linjen, med mellomrom: en underoverskrift.")
    case .bullet: ActionText("punkt", "Først på linjen, med mellomrom: et punkt.")
    case .earlier: ActionText("eldre", "Blar til eldre innlegg.")
    case .later: ActionText("nyere", "Blar til nyere innlegg.")
    case .helpDown: ActionText("ned", "Viser mer av hjelpen.")
    case .helpUp: ActionText("opp", "Viser begynnelsen av hjelpen.")
    case .closeHelp: ActionText("tilbake", "Lukker hjelpen.")
    case .quit: ActionText("lukk", "Lukker; det som ikke er lagret, blir liggende som utkast.")
    case .typeSlip:
      ActionText(
        "lapp",
        "Lappens nummer først: innlegget havner ved lappens bord, i lappens runde. Bare nummeret og Enter: rett, stryk eller legg til side. "
          + "Slettes for godt utenfor bordet: verkstad erase FIL --slip B3-07.")
    case .findSlip:
      ActionText(
        "rett eller legg til side",
        "Nummeret alene: retter eller stryker det som ble skrevet inn, eller noterer hvorfor lappen ikke er det."
      )
    case .takeNextSlip:
      ActionText(
        "neste lapp",
        "Skriver neste lapps nummer; igjen: det deretter. ↓ lagrer så lappen og går videre til neste."
      )
    case .saveAndNextSlip:
      ActionText("lagre, neste lapp", "Lagrer lappen og skriver neste lapps nummer.")
    case .illegible: ActionText("kan ikke leses", "Noterer at lappen ikke kan leses.")
    case .withdrawn:
      ActionText("trukket tilbake", "Noterer at den som skrev lappen, trakk den tilbake.")
    case .takeSlipUp: ActionText("ta opp igjen", "Tar opp lappen igjen, så den kan skrives inn.")
    case .countSlips:
      ActionText("tell lapper", "Antallet etter =, som =14: så mange lapper har bordet levert inn.")
    case .changeSource:
      ActionText("papir", "Bytter mellom at bordet er på papir, og at det skrives direkte.")
    case .perspective:
      ActionText(
        "perspektiv", "Først eller sist på linjen: hvor det sies fra. @g: snakker for en gruppe.")
    }
  }

  static func norwegianEditing(_ name: LineEditingName) -> ActionText {
    switch name {
    case .words: ActionText("ord for ord", "Går ett ord til venstre eller høyre.")
    case .ends: ActionText("start og slutt", "Går til linjens start eller slutt.")
    case .cutWord: ActionText("klipp ord", "Klipper bort ordet til venstre.")
    case .cutRest: ActionText("klipp", "Klipper bort alt til venstre, eller alt til høyre.")
    case .putBack: ActionText("lim inn", "Setter inn det som ble klippet bort.")
    case .undo: ActionText("angre på linjen", "Tar tilbake den siste endringen på linjen.")
    case .redo: ActionText("gjør igjen", "Gjør igjen det som ble tatt tilbake på linjen.")
    }
  }
}
