extension CommandLineTexts {
  static func finnishStorageProblem(_ problem: StorageProblem, _ path: String) -> String {
    switch problem {
    case .notAFile: "\(path) ei ole tavallinen tiedosto. Valitse tiedosto."
    case .readOnlyDisk: "\(path) on levyllä, jota voi vain lukea. Valitse toinen paikka."
    case .creationInterrupted:
      "\(path): luominen keskeytyi. Poista tiedosto ja aja verkstad new uudelleen."
    case .removed:
      "\(path) poistettiin tai vaihdettiin kesken käytön. Pane se takaisin ja yritä uudelleen."
    case .diskFailed:
      "Levy ei pystynyt tallentamaan: \(path). Tarkista levy, katso, mitä on tallessa, "
        + "ja yritä uudelleen."
    case .lineTooLong:
      "Teksti on liian pitkä tallennettavaksi (yli 1 Mt): \(path). Lyhennä sitä."
    case .notASatellite:
      "\(path) ei ole komennon verkstad note --satellite tiedosto. Valitse sellainen."
    case .emptySatellite:
      "\(path) on tyhjä. Jos siihen on kirjoitettu jotain, kopioi tiedosto uudelleen siltä koneelta."
    case .otherSession: "\(path) kuuluu toiseen työpajaan. Valitse oikea tiedosto."
    case .unfinishedEnd:
      "\(path): loppu on katkennut tai sitä kirjoitetaan juuri, joten se ei ole mukana. "
        + "Kaikki tallennettu on tallella."
    }
  }
}
