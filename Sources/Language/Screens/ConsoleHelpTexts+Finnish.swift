extension ConsoleHelpTexts {
  static let finnish = ConsoleHelpTexts(
    sentence: finnishSentence,
    title: { "Näppäimet: \($0)" },
    paletteTitle: "Kaikki toiminnot – etsi kirjoittamalla",
    nothingFound: { "Mikään toiminto ei vastaa hakua ”\($0)”." },
    lettersAreThemes:
      "Kirjaimet ovat tässä teemoja. F7 tekee seuraavasta kirjaimesta komennon; F2 näyttää kaikki toiminnot.",
    pressLetter: "Paina kirjainta:",
    more: "lisää alempana ↓",
    choose: "Enter valitsee",
    leave: "Esc takaisin",
    space: "välilyönti")

  @Sendable private static func finnishSentence(_ action: ConsoleAction) -> String {
    switch action {
    case .natural: "Tekee sen, mitä näytöllä lukee Enterin jäljessä."
    case .addHope: "Kirjoita toive, jonka joku sanoo ääneen."
    case .newTheme: "Anna uudelle teemalle otsikko. Se saa seuraavan kirjaimen."
    case .placeComment: "Laita kommentti teemaan, jolla on se kirjain."
    case .placeCommentToo: "Laita kommentti siihenkin teemaan ja pidä se kädessä."
    case .leaveComment: "Jätä kommentti myöhemmäksi."
    case .parkComment: "Laita kommentti parkkipaikalle."
    case .mergeThemes: "Liitä teema toiseen. Kaikki kommentit siirtyvät mukana."
    case .renameTheme: "Anna teemalle toinen nimi. Kaikki kommentit pysyvät sen alla."
    case .showOnWall: "Näytä kommentti seinällä tai ota se pois."
    case .enterDots: "Syötä pisteet: C27 seinällä, 3C4 pöydässä 3, AABCF äänestyslipussa."
    case .anotherWayIn: "Vaihda laskutapaa: seinä, pöytä kerrallaan tai äänestysliput."
    case .changeRule:
      "Montako pistettä kullekin, katto, raja, ketkä äänestävät, kuinka salaista se on, hiljainen hetki. Jo syötettyjen pisteiden pitää sopia sääntöön."
    case .votersAtTables:
      "Kerro, moniko sai pisteitä kussakin pöydässä; silloin jokainen pöytä täsmätään erikseen."
    case .correctDots:
      "Korjaa laskenta tai äänestyslippu ja kerro syy. #12 on lippu 12."
    case .anotherVote:
      "Pidä vielä yksi äänestys: toinen kierros, toiset säännöt tai vastustus."
    case .takeAlong:
      "Ota rajan alla oleva teema mukaan ja kerro syy."
    case .restTheme:
      "Anna rajan yllä olevan teeman levätä ja kerro syy."
    case .countHands:
      "Kirjoita, montako kättä kukin teema saa."
    case .suggestTables:
      "Jakaa vapaat pöydät käsien mukaan ja kysyy ensin."
    case .dropTopic:
      "Jätä teema syventämisen ulkopuolelle ja kerro syy."
    case .recordUnused: "Kerro, montako pistettä jäi käyttämättä."
    case .revealNext: "Näytä seuraava teema, alimmasta alkaen."
    case .revealAll: "Näytä koko tulos."
    case .widenCut: "Kaikki teemat, joilla on yhtä monta pistettä, otetaan mukaan."
    case .runOff: "Äänestä uudelleen vain teemoista, joilla on yhtä monta pistettä."
    case .drawLots: "Anna arvan ratkaista. Saman arvonnan voi toistaa samalla tuloksella."
    case .discuss: "Keskustelkaa ja kertokaa, mitkä teemat jatkavat."
    case .assignTopic: "A3 antaa teeman A pöydälle 3."
    case .addConclusion: "Kirjoita johtopäätös."
    case .addAction: "Kirjoita toimenpide, sen tekijä ja määräpäivä."
    case .addQuestion: "Kirjoita kysymys, vastaaja ja määräpäivä."
    case .addDisagreement: "Kirjoita näkyviin, mistä ette päässeet sopuun."
    case .changeOutcome:
      "Muuta toimenpidettä (mitä, kuka, milloin), johtopäätöstä tai kysymystä, joka tarvitsee vastauksen."
    case .proposals: "Ota pöytien ehdotukset mukaan tai pane ne syrjään."
    case .saveDocumentation: "Kirjoita yhteenveto tiedostoon työpajan viereen."
    case .pauseTimer: "Pysäytä kello."
    case .resumeTimer: "Anna kellon taas käydä."
    case .addMinute: "Anna minuutti lisää."
    case .removeMinute: "Ota minuutti pois."
    case .setTimeLeft: "Kirjoita, montako minuuttia vaiheelle jätetään."
    case .undo: "Kumoa viimeksi tekemäsi."
    case .redo: "Tee uudelleen se, minkä kumosit."
    case .lookBack: "Katso edellistä vaihetta. Sali pysyy paikallaan."
    case .lookAhead: "Katso seuraavaa vaihetta. Sali pysyy paikallaan."
    case .tables:
      "Katso kaikkia pöytiä: mitä on saapunut, laput, takaisinluku. Vastaa ilmoituksiin."
    case .seats: "Katso ja muuta istumajärjestystä ja näe, mitä vaihto tekee."
    case .readTable: "Lue, mitä pöytä on kirjoittanut. Tab näyttää sen seinällä."
    case .message: "Näytä viesti seinällä."
    case .clearMessage: "Ota viesti pois seinältä."
    case .blank: "Pimennä seinä."
    case .unblank: "Näytä seinä taas."
    case .headcount: "Kirjoita, montako teitä on kussakin pöydässä."
    case .countRoom: "Kirjoita, montako teitä on salissa, ilman pöytiä."
    case .day: "Katso koko päivä: suunniteltu ja toteutunut, ja mikä on myöhässä."
    case .spreadTime: "Lyhennä jäljellä olevia vaiheita niin, että kiinteät ajat ja loppu pitävät."
    case .shortenRest: "Ota muutama minuutti jäljellä olevista vaiheista."
    case .pauseAll: "Pysäytä kaikki, kuten palohälytyksessä."
    case .resumeAll: "Jatka pysäytyksen jälkeen."
    case .insertStep: "Lisää vaihe tämän jälkeen."
    case .rewordStep: "Sano kysymys toisin. Molemmat sanamuodot säilyvät."
    case .runAgain: "Pidä kierros vielä kerran."
    case .skipStep: "Jätä väliin vaihe, joka ei ole alkanut."
    case .reopenStep: "Palaa edelliseen vaiheeseen tai siihen, jota katsot."
    case .takeDown: "Ota viimeksi näytetty heti pois seinältä."
    case .releaseNewest: "Näytä viimeisin pöytien kommentti seinällä."
    case .readWall: "Lue kaikki, mikä saa näkyä seinällä; Tab ottaa pois."
    case .freezeWall: "Pysäytä seinä, kun valmistelet; x, m, . ja p toimivat yhä."
    case .thawWall: "Anna seinän seurata taas."
    case .hideDigits: "Piilota seinän kellon numerot; kuvio jää, ja sanat, kun aika on vähissä."
    case .showDigits: "Näytä seinän kellon numerot."
    case .endReadBack: "Näytä taas kysymys takaisinluvun sijaan."
    case .explainWord: "Kirjoita sana ja mitä se tarkoittaa."
    case .find: "Etsi siitä, mitä on sanottu."
    case .closeSession: "Päätä työpaja. Paperit voi kirjoittaa koneelle jälkeenpäin."
    case .previewStage: "Katso seinää omassa ikkunassasi; sali ei huomaa mitään."
    case .notes: "Kirjoita omia muistiinpanojasi; ne eivät koskaan lähde vetäjän näytöltä."
    case .commandLetter: "Seuraava kirjain on komento eikä teema."
    case .palette: "Etsi mikä tahansa toiminto."
    case .help: "Näytä tämän vaiheen näppäimet."
    case .becomeStage: "Näytä seinä tällä näytöllä."
    case .back: "Takaisin. Mitään ei katoa."
    case .clearLine: "Tyhjennä rivi, niin että näppäimet ovat taas komentoja."
    case .quit: "Sulje ohjelma. Työpaja säilyy."
    }
  }
}
