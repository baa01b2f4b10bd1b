/// Why something could not be printed.
public enum PrintProblem: Hashable, Sendable {
  /// The ending of a file's name says neither HTML, PDF nor Typst.
  case unknownEnding(path: String)
  /// The program that makes PDF is not installed.
  case typesetterMissing
  /// The program that makes PDF failed, in its own words.
  case typesetterFailed(reason: String)
  /// There is no table round with that number.
  case unknownRound(Int)
  /// The plan has no table round.
  case noTableRound
  /// Nobody has been given a seat.
  case noSeating
  /// There is no theme to vote on.
  case noThemes
}

extension PrintProblem {
  var inSwedish: String {
    switch self {
    case .unknownEnding(let path):
      "\(path) har ingen ändelse som går att skriva ut. Låt den sluta på html, pdf eller typ."
    case .typesetterMissing:
      "PDF görs av programmet typst, som inte är installerat. Spara som HTML och skriv ut från "
        + "webbläsaren, eller installera typst."
    case .typesetterFailed(let reason):
      "Programmet typst kunde inte göra någon PDF: \(reason). Spara som HTML och skriv ut från "
        + "webbläsaren."
    case .unknownRound(let number):
      "Samtalspass \(number) finns inte. Välj ett samtalspass som står i planen."
    case .noTableRound:
      "Planen har inget samtalspass. Lägg till ett och skriv ut igen."
    case .noSeating:
      "Ingen har fått någon plats än. Gör en placering med verkstad seat och skriv ut igen."
    case .noThemes:
      "Det finns inget tema att rösta om än. Lägg till teman och skriv ut igen."
    }
  }

  var inDanish: String {
    switch self {
    case .unknownEnding(let path):
      "\(path) har ingen endelse, der kan udskrives. Lad den ende på html, pdf eller typ."
    case .typesetterMissing:
      "PDF laves af programmet typst, som ikke er installeret. Gem som HTML, og udskriv fra "
        + "browseren, eller installér typst."
    case .typesetterFailed(let reason):
      "Programmet typst kunne ikke lave en PDF: \(reason). Gem som HTML, og udskriv fra browseren."
    case .unknownRound(let number):
      "Samtalerunde \(number) findes ikke. Vælg en samtalerunde, der står i planen."
    case .noTableRound:
      "Planen har ingen samtalerunde. Tilføj en, og udskriv igen."
    case .noSeating:
      "Ingen har fået en plads endnu. Lav en bordplan med verkstad seat, og udskriv igen."
    case .noThemes:
      "Der er endnu ikke noget tema at stemme om. Tilføj temaer, og udskriv igen."
    }
  }

  var inEnglish: String {
    switch self {
    case .unknownEnding(let path):
      "\(path) has no ending that can be printed. Let it end in html, pdf or typ."
    case .typesetterMissing:
      "PDF is made by the program typst, which is not installed. Save as HTML and print from the "
        + "browser, or install typst."
    case .typesetterFailed(let reason):
      "The program typst could not make a PDF: \(reason). Save as HTML and print from the browser."
    case .unknownRound(let number):
      "There is no table round \(number). Choose a table round of the plan."
    case .noTableRound:
      "The plan has no table round. Add one and print again."
    case .noSeating:
      "Nobody has been given a seat yet. Plan the seats with verkstad seat and print again."
    case .noThemes:
      "There is no theme to vote on yet. Add themes and print again."
    }
  }

  var inNorwegian: String {
    switch self {
    case .unknownEnding(let path):
      "\(path) har ingen endelse som kan skrives ut. La den slutte på html, pdf eller typ."
    case .typesetterMissing:
      "PDF lages av programmet typst, som ikke er installert. Lagre som HTML og skriv ut fra "
        + "nettleseren, eller installer typst."
    case .typesetterFailed(let reason):
      "Programmet typst kunne ikke lage noen PDF: \(reason). Lagre som HTML og skriv ut fra "
        + "nettleseren."
    case .unknownRound(let number):
      "Samtalerunde \(number) finnes ikke. Velg en samtalerunde som står i planen."
    case .noTableRound:
      "Planen har ingen samtalerunde. Legg til en og skriv ut igjen."
    case .noSeating:
      "Ingen har fått plass ennå. Lag en bordplassering med verkstad seat og skriv ut igjen."
    case .noThemes:
      "Det er ennå ikke noe tema å stemme over. Legg til temaer og skriv ut igjen."
    }
  }
}
