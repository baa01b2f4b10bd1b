extension DeskTexts {
  static func finnishActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("tallenna", "Tallentaa rivin.")
    case .saveAmendment: ActionText("tallenna muutos", "Tallentaa uuden sanamuodon.")
    case .saveNote: ActionText("tallenna", "Tallentaa rivin teeman muistiinpanoksi.")
    case .enterDots: ActionText("syötä", "Syöttää pisteet rivin mukaan.")
    case .placeComment:
      ActionText(
        "sijoita", "Kirjain: sijoittaa kommentin siihen teemaan. B+: edellinen myös sinne.")
    case .chooseTheme: ActionText("valitse teema", "Kirjain: kirjoita siihen teemaan.")
    case .switchTable:
      ActionText("vaihda pöytää", "Numero: kirjoita sille pöydälle. 0 on koko sali.")
    case .readBack:
      ActionText("takaisinluku", "Lukee, mitä pöydässä on sanottu, yksi kerrallaan.")
    case .agree: ActionText("oikein", "Kommentti on oikein. Seuraava.")
    case .help: ActionText("apua", "Näyttää tämän sivun.")
    case .pasteAsOne: ActionText("yksi kommentti", "Tallentaa liitetyn yhtenä kommenttina.")
    case .pasteAsLines: ActionText("rivi kerrallaan", "Tallentaa joka liitetyn rivin erikseen.")
    case .pasteIntoLine: ActionText("riville", "Panee liitetyn riville.")
    case .amendLast: ActionText("korjaa", "Tuo viimeisimmän riville. Uudelleen: sitä edellinen.")
    case .amendNext: ActionText("uudempi", "Siirtyy siihen, minkä kirjoitit sen jälkeen.")
    case .leaveAmendment: ActionText("jätä ennalleen", "Jättää sen, kuten se oli.")
    case .nextTable:
      ActionText("seuraava pöytä", "Siirtyy seuraavaan pöytään. Aloitettu rivi säilyy.")
    case .previousTable: ActionText("edellinen pöytä", "Siirtyy edelliseen pöytään.")
    case .chooseRound:
      ActionText("pöytä ja kierros", "Pöytä, piste, kierros: kirjoita pöydälle 3 kierrokseen 2.")
    case .moveToTable:
      ActionText("toinen pöytä", "Siirtää rivin kommentin toiseen pöytään, kun tallennat.")
    case .moveToRound:
      ActionText("toinen kierros", "Siirtää rivin kommentin toiseen kierrokseen, kun tallennat.")
    case .search: ActionText("etsi", "Sanat /:n jälkeen: etsii niitä kaikista kommenteista.")
    case .searchAgain: ActionText("etsi", "Etsii rivin sanoja kaikista kommenteista.")
    case .amendFound: ActionText("hae riville", "Hakee kommentin riville, jos sinä kirjoitit sen.")
    case .nextFound: ActionText("seuraava", "Siirtyy seuraavaan löydettyyn, joka on vanhempi.")
    case .previousFound: ActionText("edellinen", "Siirtyy edelliseen löydettyyn, joka on uudempi.")
    case .leaveSearch: ActionText("takaisin", "Lopettaa haun. Rivi on ennallaan.")
    case .anotherWayIn: ActionText("toinen tapa", "Seinä, pöytä tai äänestyslippu.")
    case .anotherRound: ActionText("toinen kierros", "Kirjoittaa jo päättyneeseen kierrokseen.")
    case .takeBack: ActionText("kumoa", "Kumoaa viimeksi tekemäsi, kun olet vahvistanut.")
    case .strike: ActionText("poista", "Poistaa kommentin, kun olet vahvistanut.")
    case .readOn: ActionText("seuraava", "Siirtyy seuraavaan kommenttiin.")
    case .readAgain: ActionText("edellinen", "Siirtyy edelliseen kommenttiin.")
    case .leaveReadBack:
      ActionText("lopeta", "Lopettaa takaisinluvun. Oikeiksi todetut merkitään takaisin luetuiksi.")
    case .readMore: ActionText("lisää", "Näyttää pitkän kommentin seuraavan osan.")
    case .takePresent: ActionText("merkitse", "Merkitsee oikeiksi todetut takaisin luetuiksi.")
    case .backToReadBack: ActionText("lue edelleen", "Palaa takaisinlukuun.")
    case .floor: ActionText("puheenvuorot", "Laskee puheenvuorot, näkökulma näppäintä kohti.")
    case .countTurn:
      ActionText("saa vuoron", "Laskee yhden puheenvuoron näkökulmalle, jolla on se kirjain.")
    case .takeTurnBack: ActionText("yksi vähemmän", "Peruu viimeisen puheenvuoron.")
    case .leaveFloor: ActionText("riville", "Palaa riville.")
    case .tellFacilitator:
      ActionText("kerro", "Kertoo jotain vetäjälle. Sanat voi kirjoittaa merkin > jälkeen.")
    case .reportDone: ActionText("valmis", "Kertoo, että pöytä on valmis.")
    case .reportHelp: ActionText("apua", "Kertoo, että pöytä tarvitsee apua.")
    case .reportWord: ActionText("viesti", "Kirjoita vetäjälle muutama sana.")
    case .leaveReport: ActionText("ei mitään", "Ei kerro mitään.")
    case .sendReport: ActionText("lähetä", "Lähettää rivin vetäjälle, ei seinälle.")
    case .propose: ActionText("ehdota", "Lähettää ehdotuksen. Vetäjä päättää, otetaanko se mukaan.")
    case .proposeConclusion:
      ActionText("johtopäätös", "Rivin alussa: ehdotettu johtopäätös.")
    case .proposeAction:
      ActionText("toimenpide", "Rivin alussa: toimenpide | kuka | 1. joulukuuta, ehdotuksena.")
    case .proposeQuestion:
      ActionText("kysymys", "Rivin alussa: kysymys | kuka vastaa | 1. joulukuuta, ehdotuksena.")
    case .proposeTerm:
      ActionText("sana", "Rivin alussa: sana = selitys, ehdotuksena sanastoon.")
    case .moveNoteUp: ActionText("siirrä ylös", "Siirtää rivin muistiinpanoa pykälän ylös.")
    case .moveNoteDown: ActionText("siirrä alas", "Siirtää rivin muistiinpanoa pykälän alas.")
    case .removeNote:
      ActionText("poista", "Tyhjällä rivillä: poistaa muistiinpanon, kun olet vahvistanut.")
    case .takeLiterally: ActionText("sellaisenaan", "Alun merkki on tavallista tekstiä.")
    case .quotation: ActionText("lainaus", "Rivin alussa: sanasta sanaan.")
    case .question: ActionText("kysymys", "Rivin alussa: kysymys.")
    case .idea: ActionText("idea", "Rivin alussa: idea.")
    case .supplementary: ActionText("täydennys", "Rivin alussa: täydentävä kommentti.")
    case .subheading: ActionText("väliotsikko", "Rivin alussa, sitten väli: väliotsikko.")
    case .bullet: ActionText("luettelo", "Rivin alussa, sitten väli: luettelon kohta.")
    case .earlier: ActionText("aiemmat", "Selaa aiempiin kommentteihin.")
    case .later: ActionText("uudemmat", "Selaa uudempiin kommentteihin.")
    case .helpDown: ActionText("alas", "Näyttää lisää ohjeita.")
    case .helpUp: ActionText("ylös", "Näyttää ohjeiden alun.")
    case .closeHelp: ActionText("takaisin", "Sulkee ohjeet.")
    case .quit: ActionText("sulje", "Sulkee ohjelman. Tallentamaton säilyy luonnoksena.")
    case .typeSlip:
      ActionText(
        "lappu",
        "Lapun numero ensin: kommentti menee sen pöytään ja kierrokseen. Pelkkä numero ja Enter: korjaa, poista tai pane syrjään. "
          + "Pysyvästi poistetaan muualla: verkstad erase TIEDOSTO --slip B3-07.")
    case .findSlip:
      ActionText(
        "korjaa tai syrjään",
        "Pelkkä numero: korjaa tai poistaa kirjoitetun tai kirjaa, miksi lappua ei kirjoiteta.")
    case .takeNextSlip:
      ActionText(
        "seuraava lappu",
        "Kirjoittaa seuraavan lapun numeron. Uudelleen: sitä seuraava. ↓ tallentaa sitten lapun ja siirtyy seuraavaan."
      )
    case .saveAndNextSlip:
      ActionText("tallenna, seuraava lappu", "Tallentaa lapun ja kirjoittaa seuraavan numeron.")
    case .illegible: ActionText("ei luettavissa", "Kirjaa, ettei lapusta saa selvää.")
    case .withdrawn: ActionText("peruttu", "Kirjaa, että lapun kirjoittaja perui sen.")
    case .takeSlipUp:
      ActionText("ota uudelleen", "Ottaa lapun takaisin, jotta sen voi kirjoittaa koneelle.")
    case .countSlips:
      ActionText("laske laput", "Määrä =-merkin jälkeen, kuten =14: näin monta pöytä palautti.")
    case .changeSource:
      ActionText("paperi", "Vaihtaa, kirjoitetaanko pöydässä paperille vai suoraan koneelle.")
    case .perspective:
      ActionText(
        "näkökulma", "Rivin alussa tai lopussa: mistä näkökulmasta. @g: puhuu ryhmän puolesta.")
    }
  }

  static func finnishEditing(_ name: LineEditingName) -> ActionText {
    switch name {
    case .words: ActionText("sanoittain", "Siirtyy sanan vasemmalle tai oikealle.")
    case .ends: ActionText("alku ja loppu", "Siirtyy rivin alkuun tai loppuun.")
    case .cutWord: ActionText("leikkaa sana", "Leikkaa vasemmalla olevan sanan.")
    case .cutRest: ActionText("leikkaa", "Leikkaa kaiken vasemmalta tai oikealta.")
    case .putBack: ActionText("liitä", "Palauttaa leikatun.")
    case .undo: ActionText("kumoa rivillä", "Kumoaa rivin viimeisen muutoksen.")
    case .redo: ActionText("tee uudelleen", "Tekee rivillä kumotun muutoksen uudelleen.")
    }
  }
}
