import SessionEngine

extension CommandLineTexts {
  static let norwegian = CommandLineTexts(
    problem: norwegianProblem,
    error: "feil",
    warning: "advarsel",
    created: { "Verkstedet er lagret i \($0)." },
    createdNext: { "Start det med: verkstad run \($0)" },
    exported: { "Dokumentasjonen er lagret i \($0)." },
    importedComments: { comments, themes in
      let new = themes == 0 ? "" : ", og \(NumberTexts.norwegian.themes(themes)) kom til"
      return "\(NumberTexts.norwegian.comments(comments)) ble lest inn\(new)."
    },
    importedNotes: { notes, themes in
      let new = themes == 0 ? "" : ", og \(NumberTexts.norwegian.themes(themes)) kom til"
      return "\(NumberTexts.norwegian.notes(notes)) ble lest inn\(new)."
    },
    importedBallots: {
      "\(NumberTexts.norwegian.ballots($0)) ble lest inn. Avstemningen er fortsatt åpen."
    },
    importedTallies: {
      "Prikker for \(NumberTexts.norwegian.themes($0)) ble lest inn. "
        + "Avstemningen er fortsatt åpen."
    },
    importedAlready: "Filen er allerede lest inn. Ingenting ble endret.",
    standardInput: "inndata",
    standardOutput: "utdata",
    untitled: "Dialogverksted",
    log: .norwegian,
    noteLines: .norwegian,
    fits: { "Alt får plass på en vegg på \($0)×\($1) tegn." },
    doesNotFit: {
      "\(NameTexts.norwegian.quoted($0.excerpt)) får ikke plass på \($1)×\($2) tegn. "
        + "Gjør teksten kortere."
    },
    merge: .norwegian, importing: .norwegian, erasing: .norwegian, pabulib: .norwegian)

  @Sendable private static func norwegianProblem(_ problem: CommandLineProblem) -> String {
    func lineText(_ line: Int?) -> String { line.map { ", linje \($0)" } ?? "" }
    switch problem {
    case .fileMissing(let path):
      return "\(path) finnes ikke. Sjekk navnet, eller lag et verksted med verkstad new."
    case .isFolder(let path):
      return "\(path) er en mappe. Oppgi en fil i den."
    case .folderMissing(let path):
      return "Mappen som \(path) skal ligge i, finnes ikke. Lag den først."
    case .noPermission(let path):
      return "Du har ikke lov til å lese eller skrive \(path). Spør den som eier filen, "
        + "eller velg et annet sted."
    case .fileExists(let path):
      return "\(path) finnes allerede og blir ikke skrevet over. Velg et annet navn."
    case .diskFull(let path):
      return "Disken er full, så \(path) kunne ikke lagres. Rydd plass, og prøv igjen."
    case .systemError(let path, let reason):
      return "\(path) kunne ikke brukes: \(reason). Se på filen, og prøv igjen."
    case .fileTooLarge(let path, let megabytes):
      return "\(path) er større enn \(megabytes) MB. Del filen, og les inn delene hver for seg."
    case .notUTF8(let path, let line):
      return "\(path)\(lineText(line)) er ikke UTF-8. Lagre filen igjen, og velg UTF-8 som "
        + "tegnkoding."
    case .notALog(let path, let line):
      return "\(path) er ikke en verkstedlogg (linje \(line)). Velg en fil som verkstad new "
        + "har laget."
    case .emptyLog(let path):
      return "\(path) er tom. Slett den, og lag et verksted med verkstad new."
    case .damagedLog(let path, let line):
      return "\(path) er skadet på linje \(line) og kan bare leses. "
        + "Ta en kopi, og kjør verkstad log verify \(path)."
    case .newerLog(let path, let version):
      return "\(path) er skrevet av en nyere versjon (format \(version)). Oppdater programmet."
    case .readableByOthers(let path):
      return "\(path) kan leses av andre. Steng den med: chmod 600 \(path)."
    case .tornEndSetAside(let path):
      return "Slutten av \(path) var avbrutt og er lagt til side i en fil ved siden av. "
        + "Det som var lagret, er der fortsatt, så det er bare å fortsette."
    case .plan(let path, let line, let column, let problem):
      let columnText = column.map { ", kolonne \($0)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(norwegianPlanProblem(problem))"
    case .csv(let path, let line, let column, let problem):
      let columnText = column.map { ", kolonnen \($0.rawValue)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(norwegianCSVProblem(problem)) "
        + "Ingenting fra filen er lest inn."
    case .notACommand(let path, let line, let problem):
      return "\(path), linje \(line): \(norwegianRequestProblem(problem)) "
        + "Det som sto før, er utført."
    case .storage(let path, let problem): return norwegianStorageProblem(problem, path)
    case .script(let path, let line, let problem):
      return "\(path), linje \(line): \(norwegianScriptProblem(problem))"
    case .notATerminal:
      return "Dette er ikke en terminal. Bruk --plain for å kjøre linje for linje."
    case .needsTerminal:
      return "Testkortet er et bilde og trenger et terminalvindu som kan tegne det. "
        + "Åpne et på projektoren og kjør det samme der."
    case .terminalUnset:
      return "TERM er ikke satt, så skjermen kan ikke tegnes. Bruk --plain."
    case .terminalUnknown(let name):
      return
        "Terminalen «\(name)» er ukjent eller for enkel. Prøv TERM=xterm-256color eller --plain."
    case .terminalTooSmall(let columns, let rows, let neededColumns, let neededRows):
      return "Vinduet er på \(columns)×\(rows) tegn, og det trengs "
        + "\(neededColumns)×\(neededRows). Gjør vinduet større eller teksten mindre."
    case .unknownVote(let name):
      return "Avstemningen \(name) finnes ikke. Utelat --vote for å få den siste."
    case .noVote:
      return "Det er ikke holdt noen avstemning. Åpne en først."
    case .sampleMissing:
      return
        "eksempelet sample-sessions/goteborg-2016 finnes ikke. Kjør verkstad demo i mappen med koden."
    case .unsavedKept(let count, let path):
      return
        (count == 1 ? "Én linje er ikke lagret. Den" : "\(count) linjer er ikke lagret. De")
        + " ligger i \(path) og sendes neste gang du starter."
    case .printing(let problem): return problem.inNorwegian
    case .seating(let obstacle): return SeatingTexts.norwegian.obstacle(obstacle)
    case .unknownTable(let number):
      return "Bord \(number) finnes ikke. Velg et bord som står i planen."
    case .notADate(let text):
      return "«\(text)» er ikke en dato. Skriv den som 2016-06-14."
    case .confirmationNeeded:
      return
        "Dette er ikke en terminal, så spørsmålet kan ikke stilles. Oppgi --yes for å slette likevel."
    case .unknownRound(let round, let rounds):
      return "Samtalerunde \(round) finnes ikke; planen har \(rounds). Oppgi en som finnes."
    case .optionMissing(let missing, let given):
      return "\(given) kan bare brukes sammen med \(missing). Legg til \(missing)."
    case .linesNotSaved(let line, let path):
      return "Fra og med linje \(line) er ingenting lagret i \(path). "
        + "Send de samme linjene igjen når det er løst; det som er lagret, legges ikke til to ganger."
    case .linesNotHome(let count): return MergeTexts.norwegian.failure(count)
    case .noFileToRead(let options):
      return "Oppgi hvilken fil som skal leses inn: \(options.joined(separator: " eller "))."
    case .pabulib(let path, let line, let problem):
      return "\(path), linje \(line): \(PabulibTexts.norwegian.problem(problem))"
    case .noBallots(let vote):
      return
        "Prikker i \(vote) er talt på veggen eller ved bord, så det finnes ikke en stemmeseddel for "
        + "hver stemme. Bare en avstemning på stemmesedler kan lagres slik."
    case .markdown(let path, let line, let problem):
      switch problem {
      case .nul: return "\(path), linje \(line): det er et nulltegn i teksten. Fjern det."
      case .tooManyRows(let limit):
        return "\(path) har flere enn \(limit) innlegg. Del filen, og les inn delene hver for seg."
      case .nothingFound:
        return "I \(path) er det ingenting å lese inn. Begynn hvert innlegg med - på egen linje, "
          + "under overskrifter som ## Bord 3, samtale 1."
      }
    case .conflictingOptions(let first, let second):
      return "\(first) og \(second) kan ikke brukes sammen. Velg en av dem."
    }
  }
}
