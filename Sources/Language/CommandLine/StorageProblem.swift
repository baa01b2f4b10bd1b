/// What can be wrong with the place where a file lies, beyond its being missing.
public enum StorageProblem: String, Hashable, Sendable, CaseIterable {
  /// It is a pipe or a device.
  case notAFile
  /// The disk can only be read.
  case readOnlyDisk
  /// The making of a log was interrupted before anything was saved.
  case creationInterrupted
  /// The file was removed or replaced while it was in use.
  case removed
  /// The disk did not keep what it was given.
  case diskFailed
  /// What is to be saved at once is larger than a line of a log can be.
  case lineTooLong
  /// It is not the file of a desk that was away.
  case notASatellite
  /// It is the file of a desk that was away, and nothing is in it.
  case emptySatellite
  /// It is the file of a desk that was away from another session.
  case otherSession
  /// The end of the log is not a whole command. A warning.
  case unfinishedEnd
}

extension CommandLineTexts {
  static func swedishStorageProblem(_ problem: StorageProblem, _ path: String) -> String {
    switch problem {
    case .notAFile: "\(path) är ingen vanlig fil. Välj en fil."
    case .readOnlyDisk: "\(path) ligger på en disk som bara går att läsa. Välj en annan plats."
    case .creationInterrupted:
      "\(path) började skapas men blev aldrig färdig. Ta bort filen och kör verkstad new igen."
    case .removed:
      "\(path) togs bort eller byttes ut medan den användes. Lägg tillbaka den och försök igen."
    case .diskFailed:
      "Disken kunde inte spara \(path). Kontrollera disken, se efter vad som är sparat "
        + "och försök igen."
    case .lineTooLong: "Texten är för lång för att sparas i \(path) (över 1 MB). Korta den."
    case .notASatellite:
      "\(path) är ingen fil från verkstad note --satellite. Välj en sådan."
    case .emptySatellite:
      "\(path) är tom. Har något skrivits i den, så kopiera filen igen från den datorn."
    case .otherSession: "\(path) hör till en annan verkstad. Välj rätt fil."
    case .unfinishedEnd:
      "Slutet av \(path) är avbrutet eller skrivs just nu och är inte med. "
        + "Allt som var sparat är kvar."
    }
  }

  static func danishStorageProblem(_ problem: StorageProblem, _ path: String) -> String {
    switch problem {
    case .notAFile: "\(path) er ikke en almindelig fil. Vælg en fil."
    case .readOnlyDisk: "\(path) ligger på en disk, der kun kan læses. Vælg et andet sted."
    case .creationInterrupted:
      "Oprettelsen af \(path) blev afbrudt. Slet filen, og kør verkstad new igen."
    case .removed:
      "\(path) blev fjernet eller skiftet ud, mens den var i brug. Læg den tilbage, og prøv igen."
    case .diskFailed:
      "Disken kunne ikke gemme \(path). Tjek disken, se efter, hvad der er gemt, og prøv igen."
    case .lineTooLong: "Teksten er for lang til at gemmes i \(path) (over 1 MB). Gør den kortere."
    case .notASatellite:
      "\(path) er ikke en fil fra verkstad note --satellite. Vælg sådan en."
    case .emptySatellite:
      "\(path) er tom. Er der skrevet noget i den, så kopiér filen igen fra den computer."
    case .otherSession: "\(path) hører til et andet værksted. Vælg den rigtige fil."
    case .unfinishedEnd:
      "Slutningen af \(path) er afbrudt eller skrives lige nu og er ikke med. "
        + "Alt, der var gemt, er der stadig."
    }
  }

  static func englishStorageProblem(_ problem: StorageProblem, _ path: String) -> String {
    switch problem {
    case .notAFile: "\(path) is no ordinary file. Choose a file."
    case .readOnlyDisk: "\(path) lies on a disk that can only be read. Choose another place."
    case .creationInterrupted:
      "The making of \(path) was interrupted. Remove the file and run verkstad new again."
    case .removed:
      "\(path) was removed or replaced while in use. Put it back and try again."
    case .diskFailed:
      "The disk could not save \(path). Check the disk, see what has been saved, and try again."
    case .lineTooLong: "The text is too long to be saved in \(path) (over 1 MB). Shorten it."
    case .notASatellite:
      "\(path) is no file of verkstad note --satellite. Choose one that is."
    case .emptySatellite:
      "\(path) is empty. If something was written in it, copy the file again from that computer."
    case .otherSession: "\(path) belongs to another workshop. Choose the right file."
    case .unfinishedEnd:
      "The end of \(path) is cut off or being written and is left out. "
        + "All that had been saved is there."
    }
  }

  static func norwegianStorageProblem(_ problem: StorageProblem, _ path: String) -> String {
    switch problem {
    case .notAFile: "\(path) er ikke en vanlig fil. Velg en fil."
    case .readOnlyDisk: "\(path) ligger på en disk som bare kan leses. Velg et annet sted."
    case .creationInterrupted:
      "Opprettelsen av \(path) ble avbrutt. Slett filen, og kjør verkstad new igjen."
    case .removed:
      "\(path) ble fjernet eller byttet ut mens den var i bruk. Legg den tilbake, og prøv igjen."
    case .diskFailed:
      "Disken kunne ikke lagre \(path). Sjekk disken, se etter hva som er lagret, og prøv igjen."
    case .lineTooLong:
      "Teksten er for lang til å lagres i \(path) (over 1 MB). Gjør den kortere."
    case .notASatellite:
      "\(path) er ikke en fil fra verkstad note --satellite. Velg en slik."
    case .emptySatellite:
      "\(path) er tom. Er det skrevet noe i den, så kopier filen på nytt fra den PC-en."
    case .otherSession: "\(path) hører til et annet verksted. Velg riktig fil."
    case .unfinishedEnd:
      "Slutten av \(path) er avbrutt eller skrives akkurat nå og er ikke med. "
        + "Alt som var lagret, er der fortsatt."
    }
  }
}
