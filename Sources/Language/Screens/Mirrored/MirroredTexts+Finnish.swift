import SessionEngine

extension MirroredTexts {
  static let finnish = MirroredTexts(
    doesRoomSee: "Näkeekö sali tämän näytön? k = kyllä, e = ei",
    changeOver:
      "Sali näkee tämän näytön. Sammuta tai peitä projektori ensin. Enter näyttää oman näyttösi, Esc jää tähän.",
    waitsOnOwnScreen: "F5: jokin odottaa.",
    roomMaySee: "Näkeekö sali näytön nyt? F5 näyttää taas seinän.",
    note: finnishNote,
    question: finnishQuestion,
    wall: "Seinä, piilossa:",
    secondCount: "Seinä toiseen kertaan, piilossa:",
    tables: "Pöytä kerrallaan, piilossa:",
    ballot: { "Äänestyslippu \($0), piilossa:" },
    onceMore: { "\(finnishPlace($0).startingSentence) kirjattu. Vielä kerran:" },
    lookingAt: { "Katsot vaihetta \($0)/\($1): \($2). Sali pysyy paikallaan." },
    keys: "Näppäimet, kun sali näkee näytön",
    introduction:
      "Näytöllä on vain se, mikä on salille. Pisteet kirjoitetaan piilossa, kahdesti. F5 vaihtaa omaan näyttöösi.",
    ownScreen: "oma näyttösi",
    ownScreenHelp:
      "Kysyy, onko projektori peitetty, ja näyttää sitten oman näyttösi. F5 siellä näyttää taas seinän.",
    forward: "seuraava",
    forwardHelp:
      "Tekee saman kuin Enter, esimerkiksi kaukosäätimestä; ei tee mitään, kun jotain kirjoitetaan.",
    backHelp: "Sulkee avoimen tai katsoo edellistä vaihetta; ei koskaan poista mitään.",
    maskedHelp:
      "Kirjoita pisteet piilossa ja kahdesti; näytöllä näkyy vain, täsmäävätkö ne, ei koskaan, kuinka monta niitä on.",
    takeDownHelp: "Ottaa viimeksi näytetyn heti pois seinältä; Backspace palauttaa sen.")

  private static func finnishPlace(_ place: MaskedPlace) -> String {
    switch place {
    case .theme(let letter, nil): letter.description
    case .theme(let letter, let table?): "pöytä \(table.number), \(letter)"
    case .unused(nil): "käyttämättömät"
    case .unused(let table?): "pöytä \(table.number), käyttämättömät"
    case .ballot(let number): "äänestyslippu \(number)"
    }
  }

  private static func finnishDeed(_ deed: RoomDeed) -> String? {
    switch deed {
    case .step: "vaiheen vaihto"
    case .plan: "päivän suunnitelman muutos"
    case .wording: "kysymyksen uusi muotoilu"
    case .clock: "kellon muutos"
    case .pause: "pysäytys"
    case .people: "henkilömäärä"
    case .showing: "kommentin näyttäminen"
    case .takingDown: "kommentin ottaminen pois seinältä"
    case .sorting(let letter): "lajittelu teemaan \(letter)"
    case .parking: "kommentin siirto parkkipaikalle"
    case .postponing: "kommentin jättäminen myöhemmäksi"
    case .theme(let letter): "teeman \(letter) muutos"
    case .merging(let letter): "teeman \(letter) yhdistäminen"
    case .themeOrder: "teemojen järjestys"
    case .vote: "äänestyksen muutos"
    case .reveal: "tuloksen näyttäminen"
    case .count(let place): "laskenta: \(finnishPlace(place))"
    case .ballot: "äänestyslippu"
    case .decision: "rajaa koskeva päätös"
    case .topic(let letter): "teeman \(letter) pöytä"
    case .wall: "seinän muutos"
    case .other: nil
    }
  }

  @Sendable private static func finnishNote(_ note: MirroredNote) -> String {
    switch note {
    case .answerNotUnderstood: "Ei ymmärretty. Kirjoita uudelleen tai paina Esc."
    case .wouldBeSeen: "Se näkyisi salissa. F5 vaihtaa omaan näyttöösi."
    case .onlyOnOwnScreen: "Se onnistuu vain omalla näytölläsi. F5 vaihtaa."
    case .notHere: "Se näppäin ei tee tässä mitään. ? näyttää, mitkä tekevät."
    case .standsStill: "Kaikki on pysäytetty, joten se näppäin ei nyt tee mitään. F9 jatkaa."
    case .justChanged: "Näyttö muuttui juuri. Paina uudelleen, jos haluat jatkaa."
    case .lineTaken: "Rivi on otettu vastaan. Paina uudelleen, jos haluat jatkaa."
    case .undone(let deed):
      finnishDeed(deed).map { "Kumottu: \($0). Ctrl-Y tekee uudelleen." }
        ?? "Kumottu. Ctrl-Y tekee uudelleen."
    case .redone(let deed):
      finnishDeed(deed).map { "Tehty uudelleen: \($0). Backspace kumoaa." }
        ?? "Tehty uudelleen. Backspace kumoaa."
    case .nothingToUndo: "Ei ole mitään kumottavaa."
    case .refused: "Se ei onnistunut. Syy on omalla näytölläsi: F5."
    case .nothingUp: "Seinällä ei ole mitään pois otettavaa."
    case .nothingInHand: "Seinällä ei ole kommenttia. F5: näytä sellainen omalta näytöltäsi."
    case .documented: "Yhteenveto on tallennettu ✓"
    case .notDocumented: "Yhteenvetoa EI TALLENNETTU. Syy: F5."
    case .letterAndNumber: "Ei ymmärretty. Kirjoita kirjain ja määrä."
    case .tableLetterAndNumber: "Ei ymmärretty. Kirjoita pöytä, kirjain ja määrä."
    case .lettersOfBallot: "Ei ymmärretty. Kirjoita kirjain jokaista pistettä kohti."
    case .letterAndTable: "Ei ymmärretty. Kirjoita kirjain ja pöytä."
    case .unusedAsked: "Käyttämättä jääneet pisteet, piilossa: kirjoita määrä."
    case .noTheme(let letter):
      "Millään teemalla ei ole kirjainta \(letter). F7 ennen kirjainta tekee siitä komennon."
    case .enteredOnce(let place):
      "\(finnishPlace(place).startingSentence) kirjattu. Kirjoita vielä kerran."
    case .countsDiffer(let place):
      "\(finnishPlace(place).startingSentence): kaksi laskentaa eroaa toisistaan, laske uudelleen"
    case .awaited(let place): "Ensin \(finnishPlace(place)) uudelleen, tai Esc."
    case .agrees(let place): "\(finnishPlace(place).startingSentence): täsmää"
    case .differs(let place):
      "\(finnishPlace(place).startingSentence): ei täsmää, kirjoita uudelleen"
    }
  }

  @Sendable private static func finnishQuestion(_ question: MirroredQuestion) -> String {
    switch question {
    case .leave: "Suljetaanko ohjelma? Työpaja säilyy."
    case .correct(let letter?): "\(letter) on jo laskettu. Vaihdetaanko uuteen?"
    case .correct(nil): "Se on jo laskettu. Vaihdetaanko uuteen?"
    case .closeVote(let letters) where letters.isEmpty:
      "Mitään ei ole laskettu. Suljetaanko äänestys?"
    case .closeVote(let letters):
      "Vielä laskematta: \(letters.map(\.description).joined(separator: ", ")). Suljetaanko äänestys?"
    case .closeUneven: "Pisteet eivät täsmää. Suljetaanko silti?"
    case .merge(let one, let other): "Yhdistetäänkö \(one) teemaan \(other)?"
    case .skip(let kind): "Ohitetaanko vaihe: \(Catalogue[.finnish].steps.kind(kind))?"
    case .reopen: "Palataanko vaiheeseen? Sali tulee mukana."
    case .again: "Pidetäänkö kierros uudelleen?"
    case .noThemes: "Ei ole teemoja, joista äänestää. Jatketaanko silti?"
    case .unsorted: "Kaikkia kommentteja ei ole vielä lajiteltu. Jatketaanko silti?"
    case .openProposals: "Pöytien ehdotuksia odottaa. Jatketaanko silti?"
    case .early: "Vaiheen kiinteä aika ei ole vielä tullut. Aloitetaanko silti?"
    case .closeSession: "Päätetäänkö työpaja?"
    case .unassign(let letter, let table):
      "\(letter) on jo pöydässä \(table.number). Poistetaanko?"
    case .other: "Oletko varma?"
    }
  }
}
