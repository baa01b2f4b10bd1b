import SessionEngine

extension DeskTexts {
  static let finnish = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "Yksi toive riville. Enter tallentaa."
      case .comment: "Kirjoita, mitä sanotaan. Enter tallentaa."
      case .paper: "Ensin lapun numero, kuten B3-07. =14: näin monta palautettu."
      case .sorting: "Kirjain sijoittaa kommentin. Tai kirjoita, mitä sanotaan."
      case .note: "Kirjoita, mihin päädytte. Enter tallentaa."
      case .theme: "Mikä teema? Kirjoita sen kirjain, sitten Enter."
      case .wall: "Teema ja määrä seinällä, kuten C27."
      case .secondCount: "Seinän toinen laskenta, kuten C27."
      case .table: "Teema ja määrä pöydässä, kuten C7."
      case .ballot: "Äänestyslippu, kirjain joka pisteestä, kuten AABCF."
      case .conclusion: "Ehdota johtopäätöstä. Enter lähettää sen."
      case .pause: "Tauko. Onko lappuja jäljellä? Ctrl-R valitsee kierroksen."
      case .slips: "Lappu: ensin sen numero. 3.1: pöytä 3, kierros 1."
      case .search: "Sanat, jotka kommentissa pitää olla. Enter etsii."
      case .finalised: "Työpaja on viimeistelty. Enempää ei voi kirjoittaa."
      }
    },
    comment: {
      switch $0 {
      case .hope: "toive"
      case .statement: "kommentti"
      case .quotation: "lainaus"
      case .question: "kysymys"
      case .idea: "idea"
      case .supplementary: "täydennys"
      }
    },
    note: {
      switch $0 {
      case .paragraph: "kappale"
      case .subheading: "otsikko"
      case .bullet: "luettelo"
      case .quotation: "lainaus"
      case .supplementary: "täydennys"
      }
    },
    dots: "pisteet",
    room: "koko sali",
    search: "haku",
    draft: "luonnos",
    saved: "tallennettu ✓",
    saving: "tallennetaan …",
    notSaved: "EI TALLENNETTU",
    notSavedBecause: {
      "EI TALLENNETTU. Sanat ovat yhä tallella ja tallennetaan heti, kun se onnistuu. \($0)"
    },
    refused: "EI HYVÄKSYTTY",
    ended: { "\($0) on päättynyt" },
    savedLine: { "tallennettu ✓ \($0): \($1)" },
    message: finnishMessage,
    preview: finnishPreview,
    personalDetail: { kind, words in
      switch kind {
      case .identityNumber:
        "Näyttää henkilötunnukselta: \(words) – kirjoita se vain, jos sitä tarvitaan."
      case .emailAddress:
        "Näyttää sähköpostiosoitteelta: \(words) – kirjoita se vain, jos sitä tarvitaan."
      case .phoneNumber:
        "Näyttää puhelinnumerolta: \(words) – kirjoita se vain, jos sitä tarvitaan."
      case .fullName: "Näyttää nimeltä: \(words) – kirjoita se vain, jos sitä tarvitaan."
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Aloita teeman kirjaimella."
      case .noNumber(let letters): "Kirjoita määrä tämän jälkeen: \(letters)."
      case .unknownTheme(let letters): "Teema \(letters) ei ole mukana äänestyksessä."
      case .unknownPerspective(let letter):
        "\(letter.isEmpty ? "@" : "@\(letter)") ei ole minkään näkökulman väri. Kirjoita jonkin näkökulman kirjain."
      case .unexpected(let sign): "\(sign) ei kuulu tähän."
      case .tooLarge: "Niin monta pistettä ei ole."
      case .tooManyThemes(let limit):
        "Kirjaimilla voi äänestää, kun teemoja on enintään \(limit). Lue muuten sisään tiedosto."
      }
    },
    action: { finnishActions($0) },
    editing: { finnishEditing($0) },
    writingHere: "kirjoita tähän",
    readingBack: { "Takaisinluku, \($0): \($1)/\($2)" },
    inHand: "Sijoitettava kommentti:",
    help: "Näin se toimii",
    paused: "kaikki pysähdyksissä",
    paper: .finnish,
    line: DeskLineTexts(
      howToGetHelp: "Jokainen rivi tallennetaan. /? näyttää ohjeet.",
      unknown: { "Komentoa \($0) ei ole. /? näyttää ohjeet." },
      otherRun: { "\($0.startingSentence): kirjoitat nyt: \($1). /n muuttaa sen." },
      strike: { "Poistetaanko ”\($0)”? /d uudelleen poistaa." },
      chosen: { "Valittu: ”\($0)”. /a TEKSTI muuttaa, /d poistaa, /m siirtää." },
      takeBack: { "Kumotaanko: \($0)? /x uudelleen kumoaa." },
      keyDoesNothing: "Se näppäin ei tee tässä mitään. /? näyttää ohjeen.",
      commands: [
        "/?  Näyttää tämän.",
        "/r  Lukee, mitä pöydässä on sanottu kierroksella.",
        "/a TEKSTI  Antaa viimeisimmällesi toisen sanamuodon.",
        "/f SANAT  Etsii niitä kaikista kommenteista.",
        "/l  Lukee tähän kirjoitetut numeroineen.",
        "/k 3  Valitsee luetuista tai löydetyistä numeron 3 komentoja /a, /d ja /m varten.",
        "/m 4.2  Siirtää viimeisimmän pöytään 4, kierrokseen 2.",
        "/d  Poistaa viimeisimmän, kysyy ensin.",
        "/x  Kumoaa viimeksi tekemäsi, kun olet vahvistanut.",
        "/n  Kirjoittaa toiseen kierrokseen.",
        "/w  Pisteet: seinä, pöytä tai äänestyslippu.",
        "/= TEKSTI  Ottaa rivin sellaisenaan.",
        "/t  Kertoo, mihin kirjoitat, mistä on kyse ja paljonko aikaa on jäljellä.",
        "/q  Sulkee ohjelman.",
      ],
      message: DeskLineTexts.finnishMessage,
      literally: { "/= \($0) tallentaa rivin sellaisenaan." },
      unsaved: { "Ei tallennettu: \($0)" },
      pause: { $0 ? "Kaikki on pysähdyksissä." : "Nyt jatketaan." }))

  @Sendable private static func finnishMessage(_ message: DeskMessage) -> String {
    switch message {
    case .otherRun(let run): "Kirjoitat nyt: \(run). Ctrl-R muuttaa sen."
    case .leftBehind(let run, let room):
      "Kirjoitat nyt: \(run). Salissa on menossa \(room). Ctrl-R siirtää rivin sinne."
    case .paperRun(let place, let run):
      "\(place.startingSentence): paperilla. Kirjoitat nyt: \(run). Ctrl-R muuttaa sen."
    case .place(let place): "Kirjoitat nyt tänne: \(place)."
    case .run(let run): "Kirjoitat nyt: \(run)."
    case .theme(let theme): "Kirjoitat nyt tänne: \(theme)."
    case .themeOfOthers(let theme): "Kirjoitat nyt teemaan, joka ei ole tämän pöydän: \(theme)."
    case .noSuchTable(let number): "Pöytää \(number) ei ole. Esc tekee numerosta tekstiä."
    case .noSuchTheme(let letter): "Teemaa \(letter) ei ole. Esc tekee kirjaimesta tekstiä."
    case .noThemeHere: "Pöydällä ei ole vielä teemaa. Kirjoita teeman kirjain, sitten Enter."
    case .voteNotOpen: "Äänestys ei ole auki. Rivi jää paikalleen."
    case .nothingInHand: "Sijoitettavaa kommenttia ei ole. Esc tekee kirjaimesta tekstiä."
    case .onlyASign: "Kirjoita jotain merkin jälkeen."
    case .perspectivesStay:
      "Puhujan näkökulmaa ei muuteta tässä. Ota @ pois tai poista kommentti ja kirjoita se uudelleen."
    case .proposesElsewhere(let step, let run):
      "Ehdotukset kuuluvat vaiheeseen \(step), mutta rivi: \(run). Ctrl-R vaihtaa; Esc: sellaisenaan."
    case .placed(let theme): "Sijoitettu: \(theme) ✓"
    case .amending: "Korjaat kirjoittamaasi. Enter tallentaa, Esc jättää ennalleen."
    case .leftAsItWas: "Se on kuten ennen. ↑ tuo muutoksesi takaisin."
    case .stays: "Se jää ennalleen."
    case .nothingToAmend: "Tässä ei ole mitään sinun kirjoittamaasi korjattavaksi."
    case .lineNotEmpty: "Tallenna ensin rivi, sitten tämän voi tehdä."
    case .stillSaving: "Edellistä tallennetaan vielä. Odota hetki."
    case .takeBack(let what):
      "Kumotaanko: \(what)? Ctrl-X uudelleen kumoaa, Esc jättää ennalleen."
    case .takenBack(let what): "Kumottu: \(what)"
    case .nothingToTakeBack: "Sinulla ei ole mitään kumottavaa."
    case .strike(let what): "Poistetaanko \(what)? Delete uudelleen poistaa, Esc jättää sen."
    case .nothingToReadBack: "Takaisin luettavaa ei ole vielä."
    case .readBackDone: "Luettu takaisin ✓"
    case .pasted(let lines):
      "Liitit rivejä: \(lines). Enter: yksi kommentti. Tab: rivi kerrallaan. Esc: riville."
    case .tooManyLines(let limit): "Omiksi kommenteikseen voi tallentaa enintään \(limit) riviä."
    case .draftFound: "Olit alkanut kirjoittaa tätä."
    case .leave:
      "Kaikkea ei ole tallennettu. Ctrl-C uudelleen sulkee. Kirjoittamasi on tallella ensi kerralla."
    case .literal: "Rivi otetaan sellaisenaan. Esc vaihtaa takaisin."
    case .noOtherRun: "Ei ole toista kierrosta, johon kirjoittaa."
    case .paper(let message): DeskPaperTexts.finnish.message(message)
    case .noSuchRound(let number): "Kierrosta \(number) ei ole. Esc tekee numeroista tekstiä."
    case .roundNotBegun(let run): "\(run.startingSentence) ei ole vielä alkanut."
    case .howToSearch: "Kirjoita sanat /:n jälkeen, kuten /odotus, ja paina Enter."
    case .found(let count, let words):
      count == 0
        ? "Missään kommentissa ei ole ”\(words)”. Muuta sanoja tai paina Esc."
        : "”\(words)” löytyi: \(NumberTexts.finnish.comments(count))"
    case .notYours: "Sen kirjoitti joku muu. Voit korjata vain itse kirjoittamaasi."
    case .movesTo(let place): "Enter siirtää kommentin: \(place). Esc jättää ennalleen."
    case .moved(let place): "Siirretty: \(place) ✓"
    case .struck(let what): "Poistettu: \(what) ✓"
    case .refusedElsewhere(let place):
      "EI HYVÄKSYTTY: jotain kirjoittamaasi ei ole tallennettu (\(place)). Siirry sinne ja paina ↑."
    }
  }

  @Sendable private static func finnishPreview(_ preview: DeskPreview) -> String {
    switch preview {
    case .writeFor(let place): "Enter: kirjoita tänne: \(place)"
    case .writeForRound(let place, let run): "Enter: kirjoita tänne: \(place), \(run)"
    case .search(let words): "Enter: etsi ”\(words)” kaikista kommenteista · Esc: sellaisenaan"
    case .strike: "Enter: poista kommentti, kysyy ensin · Esc jättää sen"
    case .readBack: "Enter: takaisinluku"
    case .help: "Enter: ohjeet"
    case .theme(let theme): "Enter: kirjoita tänne: \(theme)"
    case .place(let theme): "Enter: sijoita tähän: \(theme)"
    case .placeToo(let theme): "Enter: sijoita edellinen myös tähän: \(theme)"
    case .count(let theme, let dots, let place):
      "Enter: \(theme), \(place): \(NumberTexts.finnish.dots(dots))"
    case .correction(let theme, let dots, let place):
      "Enter: korjaa \(theme), \(place): \(NumberTexts.finnish.dots(dots))"
    case .check(let theme, let dots):
      "Enter: toinen laskenta, \(theme): \(NumberTexts.finnish.dots(dots))"
    case .change(let theme, let dots, let isMore, let place):
      "Enter: \(theme), \(place): \(NumberTexts.finnish.dots(dots)) \(isMore ? "lisää" : "vähemmän")"
    case .spoiltBallot: "Enter: hylätty äänestyslippu"
    case .unused(let dots, let place):
      "Enter: käyttämättä \(NumberTexts.finnish.dots(dots)), \(place)"
    case .ballot(let themes, let dots):
      themes.isEmpty
        ? "Enter: tyhjä äänestyslippu"
        : "Enter: äänestyslippu \(themes.joined(separator: " · ")) = \(NumberTexts.finnish.dots(dots))"
    case .paper(let preview): DeskPaperTexts.finnish.preview(preview)
    case .becomes(let slip, let kind, let perspectives):
      [slip, kind.map { "laji: \($0)" }, perspectives].compactMap { $0 }.joined(separator: " · ")
        + " · Esc: sellaisenaan"
    }
  }
}
