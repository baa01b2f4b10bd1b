import SessionEngine

/// Paths begin the sentence or stand after a colon, so that they never have to be inflected.
extension CommandLineTexts {
  static let finnish = CommandLineTexts(
    problem: finnishProblem,
    error: "virhe",
    warning: "varoitus",
    created: { "Työpaja on tallennettu: \($0)." },
    createdNext: { "Aloita se näin: verkstad run \($0)" },
    exported: { "Yhteenveto on tallennettu: \($0)." },
    importedComments: { comments, themes in
      let new = themes == 0 ? "" : ", uusia teemoja \(themes)"
      return "Luettu sisään \(NumberTexts.finnish.comments(comments))\(new)."
    },
    importedNotes: { notes, themes in
      let new = themes == 0 ? "" : ", uusia teemoja \(themes)"
      return "Luettu sisään \(NumberTexts.finnish.notes(notes))\(new)."
    },
    importedBallots: {
      "Luettu sisään \(NumberTexts.finnish.ballots($0)). Äänestys on yhä auki."
    },
    importedTallies: {
      "Pisteet luettu sisään: \(NumberTexts.finnish.themes($0)). Äänestys on yhä auki."
    },
    importedAlready: "Tiedosto oli jo luettu sisään. Mikään ei muuttunut.",
    standardInput: "vakiosyöte",
    standardOutput: "vakiotuloste",
    untitled: "Yhteiskehittämispaja",
    log: .finnish,
    noteLines: .finnish,
    fits: { "Kaikki mahtuu seinälle, koko \($0)×\($1) merkkiä." },
    doesNotFit: {
      "\(NameTexts.finnish.quoted($0.excerpt)) ei mahdu, kun koko on \($1)×\($2) merkkiä. "
        + "Lyhennä tekstiä."
    },
    merge: .finnish, importing: .finnish, erasing: .finnish, pabulib: .finnish)

  @Sendable private static func finnishProblem(_ problem: CommandLineProblem) -> String {
    func lineText(_ line: Int?) -> String { line.map { ", rivi \($0)" } ?? "" }
    switch problem {
    case .fileMissing(let path):
      return "Ei löydy: \(path). Tarkista nimi tai luo työpaja komennolla verkstad new."
    case .isFolder(let path):
      return "\(path) on kansio. Anna siinä olevan tiedoston nimi."
    case .folderMissing(let path):
      return "Kansiota ei ole: \(path). Luo kansio ensin."
    case .noPermission(let path):
      return "Lukeminen tai kirjoittaminen ei ole sallittu: \(path). "
        + "Pyydä lupa omistajalta tai valitse toinen paikka."
    case .fileExists(let path):
      return "\(path) on jo olemassa, eikä sen päälle kirjoiteta. Valitse toinen nimi."
    case .diskFull(let path):
      return "Levy on täynnä, joten tallennus ei onnistunut: \(path). "
        + "Tee tilaa ja yritä uudelleen."
    case .systemError(let path, let reason):
      return "\(path) ei ole käytettävissä: \(reason). Tarkista tiedosto ja yritä uudelleen."
    case .fileTooLarge(let path, let megabytes):
      return "\(path) on liian suuri, yli \(megabytes) Mt. Jaa se ja lue osat sisään yksitellen."
    case .notUTF8(let path, let line):
      return
        "\(path)\(lineText(line)): merkistö ei ole UTF-8. Tallenna tiedosto uudelleen UTF-8:na."
    case .notALog(let path, let line):
      return "\(path) ei ole työpajan loki (rivi \(line)). "
        + "Valitse tiedosto, jonka verkstad new on luonut."
    case .emptyLog(let path):
      return "\(path) on tyhjä. Poista se ja luo työpaja komennolla verkstad new."
    case .damagedLog(let path, let line):
      return "\(path) on vioittunut (rivi \(line)) ja aukeaa vain luettavaksi. "
        + "Kopioi se ja aja verkstad log verify \(path)."
    case .newerLog(let path, let version):
      return "\(path) on kirjoitettu uudemmalla versiolla (muoto \(version)). Päivitä ohjelma."
    case .readableByOthers(let path):
      return "Muut voivat lukea tiedoston: \(path). Estä se näin: chmod 600 \(path)."
    case .tornEndSetAside(let path):
      return "\(path): keskeytynyt loppu on siirretty tiedostoon viereen. "
        + "Kaikki tallennettu on tallella, joten voit jatkaa."
    case .plan(let path, let line, let column, let problem):
      let columnText = column.map { ", sarake \($0)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(finnishPlanProblem(problem))"
    case .csv(let path, let line, let column, let problem):
      let columnText = column.map { ", sarake \($0.rawValue)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(finnishCSVProblem(problem)) "
        + "Tiedostosta ei luettu mitään."
    case .notACommand(let path, let line, let problem):
      return "\(path), rivi \(line): \(finnishRequestProblem(problem)) "
        + "Sitä edeltävät rivit on suoritettu."
    case .storage(let path, let problem): return finnishStorageProblem(problem, path)
    case .script(let path, let line, let problem):
      return "\(path), rivi \(line): \(finnishScriptProblem(problem))"
    case .notATerminal:
      return "Tämä ei ole pääte. Valinnalla --plain voit edetä rivi kerrallaan."
    case .needsTerminal:
      return "Testikuva on kuva ja tarvitsee pääteikkunan, joka osaa piirtää sen. "
        + "Avaa sellainen projektorilla ja aja sama siellä."
    case .terminalUnset:
      return "TERM puuttuu, joten näyttöä ei voi piirtää. Käytä valintaa --plain."
    case .terminalUnknown(let name):
      return "Pääte ”\(name)” on tuntematon tai liian yksinkertainen. "
        + "Kokeile TERM=xterm-256color tai --plain."
    case .terminalTooSmall(let columns, let rows, let neededColumns, let neededRows):
      return "Ikkunassa on \(columns)×\(rows) merkkiä ja tarvitaan \(neededColumns)×\(neededRows). "
        + "Suurenna ikkunaa tai pienennä tekstiä."
    case .unknownVote(let name):
      return "Äänestystä \(name) ei ole. Jätä --vote pois, niin käytetään viimeisintä."
    case .noVote:
      return "Yhtään äänestystä ei ole pidetty. Avaa ensin äänestys."
    case .sampleMissing:
      return
        "esimerkkiä sample-sessions/goteborg-2016 ei löydy. Aja verkstad demo lähdekoodin kansiossa."
    case .unsavedKept(let count, let path):
      return
        (count == 1 ? "Yksi rivi on tallentamatta. Se" : "\(count) riviä on tallentamatta. Ne")
        + " säilytetään (\(path)) ja lähetetään, kun käynnistät ohjelman seuraavan kerran."
    case .printing(let problem): return problem.inFinnish
    case .seating(let obstacle): return SeatingTexts.finnish.obstacle(obstacle)
    case .unknownTable(let number):
      return "Pöytää \(number) ei ole. Valitse pöytä, joka on suunnitelmassa."
    case .notADate(let text):
      return "”\(text)” ei ole päivä. Kirjoita se näin: 2016-06-14."
    case .confirmationNeeded:
      return "Tämä ei ole pääte, joten kysymystä ei voi esittää. Valinta --yes poistaa kysymättä."
    case .unknownRound(let round, let rounds):
      return "Keskustelukierrosta \(round) ei ole; kierroksia on suunnitelmassa \(rounds). "
        + "Valitse niistä."
    case .optionMissing(let missing, let given):
      return "\(given) vaatii lisäksi valinnan \(missing). Lisää \(missing)."
    case .linesNotSaved(let line, let path):
      return "\(path): mitään ei ole tallennettu rivistä \(line) alkaen. "
        + "Lähetä samat rivit uudelleen, kun vika on korjattu. Tallennettua ei lisätä kahdesti."
    case .linesNotHome(let count): return MergeTexts.finnish.failure(count)
    case .noFileToRead(let options):
      return "Kerro, mikä tiedosto luetaan sisään: \(options.joined(separator: " tai "))."
    case .pabulib(let path, let line, let problem):
      return "\(path), rivi \(line): \(PabulibTexts.finnish.problem(problem))"
    case .noBallots(let vote):
      return
        "Äänestyksen \(vote) pisteitä on laskettu seinältä tai pöydistä, joten jokaisesta äänestä ei ole "
        + "lippua. Vain lipuilla käydyn äänestyksen voi tallentaa näin."
    case .markdown(let path, let line, let problem):
      switch problem {
      case .nul: return "\(path), rivi \(line): tekstissä on NUL-merkki. Poista se."
      case .tooManyRows(let limit):
        return "\(path): kommentteja on liikaa, yli \(limit). Jaa tiedosto ja lue osat yksitellen."
      case .nothingFound:
        return
          "\(path): sisään luettavaa ei ole. Aloita jokainen kommentti omalla rivillään merkillä - "
          + "ja pane yläpuolelle otsikko, kuten ## Pöytä 3, kierros 1."
      }
    case .conflictingOptions(let first, let second):
      return "\(first) ja \(second) eivät sovi yhteen. Valitse toinen."
    }
  }
}
