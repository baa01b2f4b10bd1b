import SessionEngine

extension CommandLineTexts {
  static let swedish = CommandLineTexts(
    problem: swedishProblem,
    error: "fel",
    warning: "varning",
    created: { "Verkstaden är sparad i \($0)." },
    createdNext: { "Starta den med: verkstad run \($0)" },
    exported: { "Dokumentationen är sparad i \($0)." },
    importedComments: { comments, themes in
      let new = themes == 0 ? "" : " och \(NumberTexts.swedish.themes(themes)) lades till"
      return "\(NumberTexts.swedish.comments(comments)) lästes in\(new)."
    },
    importedNotes: { notes, themes in
      let new = themes == 0 ? "" : " och \(NumberTexts.swedish.themes(themes)) lades till"
      return "\(NumberTexts.swedish.notes(notes)) lästes in\(new)."
    },
    importedBallots: {
      "\(NumberTexts.swedish.ballots($0)) lästes in. Omröstningen är fortfarande öppen."
    },
    importedTallies: {
      "Pluppar för \(NumberTexts.swedish.themes($0)) lästes in. "
        + "Omröstningen är fortfarande öppen."
    },
    importedAlready: "Filen är redan inläst. Inget ändrades.",
    standardInput: "inmatningen",
    standardOutput: "utmatningen",
    untitled: "Dialogverkstad",
    log: .swedish,
    noteLines: .swedish,
    fits: { "Allt får plats på en vägg på \($0)×\($1) tecken." },
    doesNotFit: {
      "\(NameTexts.swedish.quoted($0.excerpt)) får inte plats på \($1)×\($2) tecken. "
        + "Korta texten."
    },
    merge: .swedish, importing: .swedish, erasing: .swedish, pabulib: .swedish)

  @Sendable private static func swedishProblem(_ problem: CommandLineProblem) -> String {
    func lineText(_ line: Int?) -> String { line.map { ", rad \($0)" } ?? "" }
    switch problem {
    case .fileMissing(let path):
      return "\(path) finns inte. Kontrollera namnet, eller skapa en verkstad med verkstad new."
    case .isFolder(let path):
      return "\(path) är en mapp. Ange en fil i den."
    case .folderMissing(let path):
      return "Mappen som \(path) ska ligga i finns inte. Skapa den först."
    case .noPermission(let path):
      return "Du får inte läsa eller skriva \(path). Fråga den som äger filen, "
        + "eller välj en annan plats."
    case .fileExists(let path):
      return "\(path) finns redan och skrivs inte över. Välj ett annat namn."
    case .diskFull(let path):
      return "Disken är full, så \(path) kunde inte sparas. Gör plats och försök igen."
    case .systemError(let path, let reason):
      return "Det gick inte att använda \(path): \(reason). Kontrollera filen och försök igen."
    case .fileTooLarge(let path, let megabytes):
      return "\(path) är större än \(megabytes) MB. Dela filen och läs in delarna var för sig."
    case .notUTF8(let path, let line):
      return "\(path)\(lineText(line)) är inte UTF-8. Spara filen igen och välj UTF-8 som "
        + "teckenkodning."
    case .notALog(let path, let line):
      return "\(path) är ingen verkstadslogg (rad \(line)). Välj en fil som verkstad new har "
        + "skapat."
    case .emptyLog(let path):
      return "\(path) är tom. Ta bort den och skapa en verkstad med verkstad new."
    case .damagedLog(let path, let line):
      return "\(path) är skadad på rad \(line) och öppnas bara för läsning. "
        + "Ta en kopia och kör verkstad log verify \(path)."
    case .newerLog(let path, let version):
      return "\(path) är skriven av en nyare version (format \(version)). Uppdatera programmet."
    case .readableByOthers(let path):
      return "\(path) kan läsas av andra. Stäng den med: chmod 600 \(path)."
    case .tornEndSetAside(let path):
      return "Slutet av \(path) var avbrutet och har lagts åt sidan i en fil bredvid. "
        + "Det som var sparat är kvar, så det är bara att fortsätta."
    case .plan(let path, let line, let column, let problem):
      let columnText = column.map { ", kolumn \($0)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(swedishPlanProblem(problem))"
    case .csv(let path, let line, let column, let problem):
      let columnText = column.map { ", kolumnen \($0.rawValue)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(swedishCSVProblem(problem)) "
        + "Inget ur filen har lästs in."
    case .notACommand(let path, let line, let problem):
      return "\(path), rad \(line): \(swedishRequestProblem(problem)) "
        + "Det som stod före är utfört."
    case .storage(let path, let problem): return swedishStorageProblem(problem, path)
    case .script(let path, let line, let problem):
      return "\(path), rad \(line): \(swedishScriptProblem(problem))"
    case .notATerminal:
      return "Det här är ingen terminal. Använd --plain för att köra rad för rad."
    case .needsTerminal:
      return "Testkortet är en bild och behöver ett terminalfönster som kan rita den. "
        + "Öppna ett på projektorn och kör samma sak där."
    case .terminalUnset:
      return "TERM är inte satt, så skärmen går inte att rita. Använd --plain."
    case .terminalUnknown(let name):
      return
        "Terminalen ”\(name)” är okänd eller för enkel. Prova TERM=xterm-256color eller --plain."
    case .terminalTooSmall(let columns, let rows, let neededColumns, let neededRows):
      return
        "Fönstret är \(columns)×\(rows) tecken, och det behövs \(neededColumns)×\(neededRows). "
        + "Gör fönstret större eller texten mindre."
    case .unknownVote(let name):
      return "Omröstningen \(name) finns inte. Utelämna --vote för den senaste."
    case .noVote:
      return "Ingen omröstning har hållits. Öppna en först."
    case .sampleMissing:
      return
        "exemplet sample-sessions/goteborg-2016 hittas inte. Kör verkstad demo i mappen där koden ligger."
    case .unsavedKept(let count, let path):
      return
        (count == 1 ? "En rad är inte sparad. Den" : "\(count) rader är inte sparade. De")
        + " finns kvar i \(path) och skickas nästa gång du startar."
    case .printing(let problem): return problem.inSwedish
    case .seating(let obstacle): return SeatingTexts.swedish.obstacle(obstacle)
    case .unknownTable(let number):
      return "Bord \(number) finns inte. Välj ett bord som står i planen."
    case .notADate(let text):
      return "”\(text)” är ingen dag. Skriv som 2016-06-14."
    case .confirmationNeeded:
      return
        "Det här är ingen terminal, så frågan går inte att ställa. Ange --yes för att radera ändå."
    case .unknownRound(let round, let rounds):
      return "Samtalspass \(round) finns inte; planen har \(rounds). Ange ett som finns."
    case .optionMissing(let missing, let given):
      return "\(given) går bara att använda tillsammans med \(missing). Lägg till \(missing)."
    case .linesNotSaved(let line, let path):
      return "Från och med rad \(line) är inget sparat i \(path). "
        + "Skicka samma rader igen när det är löst; det som är sparat läggs inte till två gånger."
    case .linesNotHome(let count): return MergeTexts.swedish.failure(count)
    case .noFileToRead(let options):
      return "Ange vilken fil som ska läsas in: \(options.joined(separator: " eller "))."
    case .pabulib(let path, let line, let problem):
      return "\(path), rad \(line): \(PabulibTexts.swedish.problem(problem))"
    case .noBallots(let vote):
      return
        "Pluppar i \(vote) har räknats på väggen eller vid bord, så det finns inte en röstsedel för varje röst. "
        + "Bara en omröstning på röstsedlar kan sparas så."
    case .markdown(let path, let line, let problem):
      switch problem {
      case .nul: return "\(path), rad \(line): det finns ett nolltecken i texten. Ta bort det."
      case .tooManyRows(let limit):
        return "\(path) har fler än \(limit) inlägg. Dela filen och läs in delarna var för sig."
      case .nothingFound:
        return "I \(path) finns inget att läsa in. Börja varje inlägg med - på en egen rad, "
          + "under rubriker som ## Bord 3, samtal 1."
      }
    case .conflictingOptions(let first, let second):
      return "\(first) och \(second) går inte ihop. Välj en av dem."
    }
  }
}
