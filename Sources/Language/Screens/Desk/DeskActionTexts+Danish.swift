extension DeskTexts {
  static func danishActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("gem", "Gemmer linjen.")
    case .saveAmendment: ActionText("gem rettelsen", "Gemmer den nye ordlyd.")
    case .saveNote: ActionText("gem", "Gemmer linjen som en note under temaet.")
    case .enterDots: ActionText("før ind", "Fører prikkerne ind, som linjen siger.")
    case .placeComment:
      ActionText("læg", "Et bogstav: lægger indlægget under det tema. B+: det forrige også dér.")
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
    case .chooseRound:
      ActionText("bord og runde", "Bord, punktum, runde: skriv for bord 3 i samtalerunde 2.")
    case .moveToTable:
      ActionText("flyt bord", "Flytter indlægget på linjen til et andet bord, når du gemmer.")
    case .moveToRound:
      ActionText("flyt runde", "Flytter indlægget på linjen til en anden runde, når du gemmer.")
    case .search: ActionText("søg", "Ord efter /: søger i alle indlæg.")
    case .searchAgain: ActionText("søg", "Søger i alle indlæg efter ordene på linjen.")
    case .amendFound: ActionText("tag op", "Tager indlægget op på linjen, hvis du skrev det.")
    case .nextFound: ActionText("næste", "Går til det næste fund, som er ældre.")
    case .previousFound: ActionText("forrige", "Går til fundet før, som er nyere.")
    case .leaveSearch: ActionText("tilbage", "Forlader søgningen; linjen er, som den var.")
    case .anotherWayIn: ActionText("anden måde", "Væggen, bordet eller en stemmeseddel.")
    case .anotherRound: ActionText("anden runde", "Skriver for en runde, der er slut.")
    case .takeBack:
      ActionText("tag tilbage", "Tager det seneste, du gjorde, tilbage efter et spørgsmål.")
    case .strike: ActionText("stryg", "Stryger indlægget efter et spørgsmål.")
    case .readOn: ActionText("næste", "Går til næste indlæg.")
    case .readAgain: ActionText("forrige", "Går til indlægget før.")
    case .leaveReadBack:
      ActionText("stop", "Stopper; det, der passede, mærkes som læst tilbage.")
    case .readMore: ActionText("mere", "Viser næste del af et langt indlæg.")
    case .takePresent: ActionText("mærk", "Mærker det, der passede, som læst tilbage.")
    case .backToReadBack: ActionText("læs videre", "Går tilbage til tilbagelæsningen.")
    case .floor: ActionText("ordet", "Tæller, hvem der har haft ordet, ét perspektiv pr. tast.")
    case .countTurn: ActionText("har ordet", "Tæller én gang for perspektivet med det bogstav.")
    case .takeTurnBack: ActionText("én mindre", "Tager den seneste gang tilbage.")
    case .leaveFloor: ActionText("til linjen", "Går tilbage til linjen.")
    case .tellFacilitator:
      ActionText("til facilitatoren", "Siger noget til facilitatoren; efter > kan du skrive ord.")
    case .reportDone: ActionText("færdigt", "Siger, at bordet er færdigt.")
    case .reportHelp: ActionText("hjælp", "Siger, at I har brug for hjælp.")
    case .reportWord: ActionText("et ord", "Skriv et ord til facilitatoren.")
    case .leaveReport: ActionText("intet", "Siger ingenting.")
    case .sendReport: ActionText("send", "Sender linjen til facilitatoren, ikke til væggen.")
    case .propose: ActionText("foreslå", "Sender forslaget; facilitatoren tager det op.")
    case .proposeConclusion:
      ActionText("konklusion", "Først på linjen: et forslag til konklusion.")
    case .proposeAction:
      ActionText("handling", "Først på linjen: handling | hvem | 1. december, som et forslag.")
    case .proposeQuestion:
      ActionText(
        "spørgsmål", "Først på linjen: spørgsmål | hvem svarer | 1. december, som et forslag.")
    case .proposeTerm:
      ActionText("ord", "Først på linjen: ord = forklaring, som et forslag til ordlisten.")
    case .moveNoteUp: ActionText("flyt op", "Flytter noten på linjen ét trin op.")
    case .moveNoteDown: ActionText("flyt ned", "Flytter noten på linjen ét trin ned.")
    case .removeNote: ActionText("fjern", "På tom linje: fjerner noten efter et spørgsmål.")
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
    case .helpDown: ActionText("ned", "Viser mere af hjælpen.")
    case .helpUp: ActionText("op", "Viser begyndelsen af hjælpen.")
    case .closeHelp: ActionText("tilbage", "Lukker hjælpen.")
    case .quit: ActionText("luk", "Lukker; det, der ikke er gemt, bliver liggende som kladde.")
    case .typeSlip:
      ActionText(
        "seddel",
        "Sedlens nummer først: indlægget kommer til sedlens bord og runde. Kun nummeret og Enter: ret, stryg eller læg til side. "
          + "Slettes helt uden for bordet: verkstad erase FIL --slip B3-07.")
    case .findSlip:
      ActionText(
        "ret eller læg til side",
        "Nummeret alene: retter eller stryger det, der blev skrevet ind, eller noterer, hvorfor sedlen ikke er det."
      )
    case .takeNextSlip:
      ActionText(
        "næste seddel",
        "Skriver næste seddels nummer; igen: det derefter. ↓ gemmer så sedlen og går videre til næste."
      )
    case .saveAndNextSlip:
      ActionText("gem, næste seddel", "Gemmer sedlen og skriver næste seddels nummer.")
    case .illegible: ActionText("kan ikke læses", "Noterer, at sedlen ikke kan læses.")
    case .withdrawn:
      ActionText("trukket tilbage", "Noterer, at den, der skrev sedlen, trak den tilbage.")
    case .takeSlipUp: ActionText("tag op igen", "Tager sedlen op igen, så den kan skrives ind.")
    case .countSlips:
      ActionText("tæl sedler", "Antallet efter =, som =14: så mange sedler har bordet afleveret.")
    case .changeSource:
      ActionText("papir", "Skifter mellem, at bordet er på papir, og at det skrives direkte.")
    case .perspective:
      ActionText(
        "perspektiv", "Først eller sidst på linjen: hvorfra det siges. @g: taler for en gruppe.")
    }
  }

  static func danishEditing(_ name: LineEditingName) -> ActionText {
    switch name {
    case .words: ActionText("ord for ord", "Går et ord til venstre eller højre.")
    case .ends: ActionText("start og slut", "Går til linjens start eller slut.")
    case .cutWord: ActionText("klip ord", "Klipper ordet til venstre væk.")
    case .cutRest: ActionText("klip", "Klipper alt til venstre væk, eller alt til højre.")
    case .putBack: ActionText("sæt ind", "Sætter det ind, der blev klippet væk.")
    case .undo: ActionText("fortryd på linjen", "Tager den seneste ændring på linjen tilbage.")
    case .redo: ActionText("gør igen", "Gør det igen, der blev taget tilbage på linjen.")
    }
  }
}
