import SessionEngine

extension CommandLineTexts {
  static let danish = CommandLineTexts(
    problem: danishProblem,
    error: "fejl",
    warning: "advarsel",
    created: { "Værkstedet er gemt i \($0)." },
    createdNext: { "Start det med: verkstad run \($0)" },
    exported: { "Dokumentationen er gemt i \($0)." },
    importedComments: { comments, themes in
      let new = themes == 0 ? "" : ", og \(NumberTexts.danish.themes(themes)) kom til"
      return "\(NumberTexts.danish.comments(comments)) blev læst ind\(new)."
    },
    importedNotes: { notes, themes in
      let new = themes == 0 ? "" : ", og \(NumberTexts.danish.themes(themes)) kom til"
      return "\(NumberTexts.danish.notes(notes)) blev læst ind\(new)."
    },
    importedBallots: {
      "\(NumberTexts.danish.ballots($0)) blev læst ind. Afstemningen er stadig åben."
    },
    importedTallies: {
      "Prikker for \(NumberTexts.danish.themes($0)) blev læst ind. Afstemningen er stadig åben."
    },
    importedAlready: "Filen er allerede læst ind. Intet blev ændret.",
    standardInput: "inddata",
    standardOutput: "uddata",
    untitled: "Dialogværksted",
    log: .danish,
    noteLines: .danish,
    fits: { "Det hele kan være på en væg på \($0)×\($1) tegn." },
    doesNotFit: {
      "\(NameTexts.danish.quoted($0.excerpt)) kan ikke være på \($1)×\($2) tegn. "
        + "Gør teksten kortere."
    },
    merge: .danish, importing: .danish, erasing: .danish, pabulib: .danish)

  @Sendable private static func danishProblem(_ problem: CommandLineProblem) -> String {
    func lineText(_ line: Int?) -> String { line.map { ", linje \($0)" } ?? "" }
    switch problem {
    case .fileMissing(let path):
      return "\(path) findes ikke. Tjek navnet, eller opret et værksted med verkstad new."
    case .isFolder(let path):
      return "\(path) er en mappe. Angiv en fil i den."
    case .folderMissing(let path):
      return "Mappen til \(path) findes ikke. Opret den først."
    case .noPermission(let path):
      return "Du må ikke læse eller skrive \(path). Spørg den, der ejer filen, "
        + "eller vælg et andet sted."
    case .fileExists(let path):
      return "\(path) findes allerede og bliver ikke overskrevet. Vælg et andet navn."
    case .diskFull(let path):
      return "Disken er fuld, så \(path) kunne ikke gemmes. Skaf plads, og prøv igen."
    case .systemError(let path, let reason):
      return "\(path) kunne ikke bruges: \(reason). Se på filen, og prøv igen."
    case .fileTooLarge(let path, let megabytes):
      return "\(path) er større end \(megabytes) MB. Del filen, og læs delene ind hver for sig."
    case .notUTF8(let path, let line):
      return "\(path)\(lineText(line)) er ikke UTF-8. Gem filen igen, og vælg UTF-8 som "
        + "tegnkodning."
    case .notALog(let path, let line):
      return "\(path) er ikke en værkstedslog (linje \(line)). Vælg en fil, som verkstad new "
        + "har lavet."
    case .emptyLog(let path):
      return "\(path) er tom. Slet den, og opret et værksted med verkstad new."
    case .damagedLog(let path, let line):
      return "\(path) er beskadiget på linje \(line) og kan kun læses. "
        + "Tag en kopi, og kør verkstad log verify \(path)."
    case .newerLog(let path, let version):
      return "\(path) er skrevet af en nyere version (format \(version)). Opdatér programmet."
    case .readableByOthers(let path):
      return "\(path) kan læses af andre. Luk den med: chmod 600 \(path)."
    case .tornEndSetAside(let path):
      return "Slutningen af \(path) var afbrudt og er lagt til side i en fil ved siden af. "
        + "Det, der var gemt, er der stadig, så du kan fortsætte."
    case .plan(let path, let line, let column, let problem):
      let columnText = column.map { ", kolonne \($0)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(danishPlanProblem(problem))"
    case .csv(let path, let line, let column, let problem):
      let columnText = column.map { ", kolonnen \($0.rawValue)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(danishCSVProblem(problem)) "
        + "Intet fra filen er læst ind."
    case .notACommand(let path, let line, let problem):
      return "\(path), linje \(line): \(danishRequestProblem(problem)) "
        + "Det, der stod før, er udført."
    case .storage(let path, let problem): return danishStorageProblem(problem, path)
    case .script(let path, let line, let problem):
      return "\(path), linje \(line): \(danishScriptProblem(problem))"
    case .notATerminal:
      return "Dette er ikke en terminal. Brug --plain for at køre linje for linje."
    case .needsTerminal:
      return "Testkortet er et billede og kræver et terminalvindue, der kan tegne det. "
        + "Åbn et på projektoren, og kør det samme der."
    case .terminalUnset:
      return "TERM er ikke sat, så skærmen kan ikke tegnes. Brug --plain."
    case .terminalUnknown(let name):
      return
        "Terminalen ”\(name)” er ukendt eller for enkel. Prøv TERM=xterm-256color eller --plain."
    case .terminalTooSmall(let columns, let rows, let neededColumns, let neededRows):
      return "Vinduet er på \(columns)×\(rows) tegn, og der skal bruges "
        + "\(neededColumns)×\(neededRows). Gør vinduet større eller teksten mindre."
    case .unknownVote(let name):
      return "Afstemningen \(name) findes ikke. Udelad --vote for at få den seneste."
    case .noVote:
      return "Der er ikke holdt nogen afstemning. Åbn en først."
    case .sampleMissing:
      return
        "eksemplet sample-sessions/goteborg-2016 findes ikke. Kør verkstad demo i mappen med koden."
    case .unsavedKept(let count, let path):
      return
        (count == 1 ? "En linje er ikke gemt. Den" : "\(count) linjer er ikke gemt. De")
        + " ligger i \(path) og sendes, næste gang du starter."
    case .printing(let problem): return problem.inDanish
    case .seating(let obstacle): return SeatingTexts.danish.obstacle(obstacle)
    case .unknownTable(let number):
      return "Bord \(number) findes ikke. Vælg et bord, der står i planen."
    case .notADate(let text):
      return "”\(text)” er ikke en dato. Skriv den som 2016-06-14."
    case .confirmationNeeded:
      return
        "Dette er ikke en terminal, så der kan ikke spørges. Angiv --yes for at slette alligevel."
    case .unknownRound(let round, let rounds):
      return "Samtalerunde \(round) findes ikke; planen har \(rounds). Angiv en, der findes."
    case .optionMissing(let missing, let given):
      return "\(given) kan kun bruges sammen med \(missing). Tilføj \(missing)."
    case .linesNotSaved(let line, let path):
      return "Fra og med linje \(line) er intet gemt i \(path). "
        + "Send de samme linjer igen, når det er løst; det gemte tilføjes ikke to gange."
    case .linesNotHome(let count): return MergeTexts.danish.failure(count)
    case .noFileToRead(let options):
      return "Angiv, hvilken fil der skal læses ind: \(options.joined(separator: " eller "))."
    case .pabulib(let path, let line, let problem):
      return "\(path), linje \(line): \(PabulibTexts.danish.problem(problem))"
    case .noBallots(let vote):
      return
        "Prikker i \(vote) er talt på væggen eller ved borde, så der er ikke en stemmeseddel for hver "
        + "stemme. Kun en afstemning på stemmesedler kan gemmes sådan."
    case .markdown(let path, let line, let problem):
      switch problem {
      case .nul: return "\(path), linje \(line): der er et nultegn i teksten. Fjern det."
      case .tooManyRows(let limit):
        return "\(path) har flere end \(limit) indlæg. Del filen, og læs delene ind hver for sig."
      case .nothingFound:
        return "I \(path) er der intet at læse ind. Begynd hvert indlæg med - på sin egen linje, "
          + "under overskrifter som ## Bord 3, samtale 1."
      }
    case .conflictingOptions(let first, let second):
      return "\(first) og \(second) kan ikke bruges sammen. Vælg en af dem."
    }
  }
}
