extension RehearsalTexts {
  static let finnish = RehearsalTexts(
    calm: {
      "HARJOITUS ×\($0) – sali on keksitty, eikä mitään tallenneta. Enter vie päivää eteenpäin."
    },
    happens: { mishap, table, key in
      switch mishap {
      case .latecomers: "Kuusi ihmistä myöhästyy. Paina \(key) ja kirjoita, montako teitä nyt on."
      case .help:
        "Pöytä \(table) pyytää apua. Paina \(key), valitse pöytä ja paina Enter, kun olet käynyt siellä."
      case .fullDisk:
        "Levy on täynnä. Tee jotain, esimerkiksi viesti (\(key)): näytöllä lukee EI TALLENNETTU, mutta mitään ei katoa."
      case .tableCloses:
        "Pöytä \(table) suljetaan ja väki siirtyy. Paina \(key) ja kirjoita jokaisen pöydän määrä, sille 0."
      case .alarm: "Palohälytys! Paina \(key): kellot pysähtyvät ja seinä rauhoittuu."
      case .tie: "Yhtä monta pistettä rajalla. Valitse 1, 2, 3 tai 4 ja kirjoita, miksi."
      }
    },
    comeLateAtTables: {
      "Kuusi ihmistä myöhästyy. Paina \($0) ja kirjoita kunkin pöydän lukumäärä."
    },
    diskAgain: "Levyllä on taas tilaa. Tekemäsi on tallennettu.",
    alarmOver: { "Hälytys on ohi ja kaikki palasivat. \($0) jatkaa, kello siitä, mihin se jäi." },
    proposesTheme: { "Joku ehdottaa teemaa: ”\($0)”. Paina + ja kirjoita otsikko." },
    callsOut: { "Seinältä lasketaan: \($0). Kirjoita \($1) ja Enter, sitten seuraava." },
    over: "Harjoitus on ohi. Ctrl-C näyttää, mitä harjoittelit.",
    report: { "Kävit läpi \($0)/\($1) vaihetta." },
    practised: { mishap, seconds in
      switch mishap {
      case .latecomers: "Kuusi myöhästyi: laskit uudelleen \(seconds) s kuluttua."
      case .help: "Pöytä pyysi apua: vastasit \(seconds) s kuluttua."
      case .fullDisk: "Levy oli täynnä: tekemäsi tallentui, kun se onnistui, \(seconds) s kuluttua."
      case .tableCloses: "Pöytä suljettiin: laskit pöydät \(seconds) s kuluttua."
      case .alarm: "Palohälytys: keskeytit \(seconds) s kuluttua ja jatkoit sitten."
      case .tie: "Tasatulos rajalla ratkesi \(seconds) s kuluttua."
      }
    },
    tieSettled: { "Tasatulos rajalla: valitsit ”\($0)” \($1) s kuluttua." },
    left: { "Jäi ratkaisematta: \($0)." },
    notPractised: { "Ei ehtinyt tapahtua: \($0)." },
    name: {
      switch $0 {
      case .latecomers: "kuusi myöhästyjää"
      case .help: "apua pyytävä pöytä"
      case .fullDisk: "täysi levy"
      case .tableCloses: "suljettava pöytä"
      case .alarm: "palohälytys"
      case .tie: "tasatulos rajalla"
      }
    },
    confirmQuit: "Lopetetaanko harjoitus? Se poistetaan, eikä mitään tallenneta.",
    nothingKept: "Harjoitus on poistettu; mitään ei ole tallennettu.",
    hopes: [
      "Että kaikki saavat sanoa jotain.", "Että lopetamme ajoissa.",
      "Että jälkeenpäin tapahtuu jotain.",
      "Että tutustun johonkuhun uuteen.",
    ],
    comments: [
      "Tarvitsemme enemmän yhteistä aikaa.", "Toimii paremmin, kun sama ihminen vastaa.",
      "Kukaan ei tiedä, keneltä kysyä.", "Kirjoittakaa niin, että kaikki ymmärtävät.",
      "Aloitetaan pienestä.", "Viime vuonna oli paremmin.", "Voimme jakaa tilat.",
      "Jonkun täytyy vastata.", "Kysykää niiltä, joita asia koskee.",
      "Tulkaa takaisin kertomaan, miten kävi.",
    ],
    notes: [
      "Aloitetaan yhteisellä kokouksella.", "On jo ryhmä, jonka varaan rakentaa.", "Kuka maksaa?",
      "Kokeillaan kolme kuukautta.",
    ],
    themes: [
      "Aikaa tavata", "Kieli, jota kaikki ymmärtävät", "Kuka vastaa", "Tilat", "Seuranta",
      "Kysyminen niiltä, joita asia koskee", "Raha",
    ])
}
