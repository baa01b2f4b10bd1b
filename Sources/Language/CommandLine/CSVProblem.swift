/// What is wrong with a CSV file.
public enum CSVProblem: Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// There are more rows than can be read in at once.
  case tooManyRows(limit: Int)
  /// The text holds the character NUL.
  case nul
  /// A column is missing from the header.
  case missingColumn(String)
  /// A column of the header is not known; the nearest one is given, where one is near.
  case unknownColumn(String, nearest: String?)
  /// A column is in the header twice.
  case duplicateColumn(String)
  /// A row has another number of fields than the header.
  case fieldCount(found: Int, expected: Int)
  /// A quotation mark is never closed.
  case unclosedQuote
  /// Something follows a closing quotation mark.
  case textAfterQuote
  /// A field is not a whole number.
  case notANumber(String)
  /// A number is too small, or too large to be one.
  case outOfRange(String, least: Int)
  /// A field is not the number of a slip.
  case notASlip(String)
  /// A kind is not one of those that there are.
  case unknownKind(String, known: [String])
  /// A field that is needed is empty.
  case emptyField
}

extension CommandLineTexts {
  static func swedishCSVProblem(_ problem: CSVProblem) -> String {
    switch problem {
    case .empty: "filen är tom. Första raden ska ge kolumnernas namn."
    case .tooManyRows(let limit):
      "filen har fler än \(limit) rader. Dela den och läs in delarna var för sig."
    case .nul: "det finns ett nolltecken i texten. Ta bort det."
    case .missingColumn(let name): "kolumnen ”\(name)” saknas. Lägg till den i första raden."
    case .unknownColumn(let name, let nearest):
      "kolumnen ”\(name.excerpt)” är okänd. "
        + (nearest.map { "Menades ”\($0)”?" } ?? "Ta bort den.")
    case .duplicateColumn(let name): "kolumnen ”\(name)” står två gånger. Ta bort den ena."
    case .fieldCount(let found, let expected):
      "raden har \(found) fält, men första raden har \(expected). "
        + "Sätt citattecken om text som innehåller skiljetecken."
    case .unclosedQuote: "ett citattecken öppnas men stängs aldrig. Stäng det."
    case .textAfterQuote:
      "det står text efter ett stängt citattecken. Skriv citattecken inuti text dubbelt."
    case .notANumber(let text):
      "”\(text.excerpt)” är inget heltal. Skriv ett tal med siffror."
    case .outOfRange(let text, let least):
      "”\(text.excerpt)” går inte. Skriv ett tal från \(least)."
    case .notASlip(let text):
      "”\(text.excerpt)” är inget nummer på en lapp. Skriv det som B3-07."
    case .unknownKind(let text, let known):
      "sorten ”\(text.excerpt)” är okänd. Välj bland: \(known.joined(separator: ", "))."
    case .emptyField: "fältet är tomt. Fyll i det."
    }
  }

  static func danishCSVProblem(_ problem: CSVProblem) -> String {
    switch problem {
    case .empty: "filen er tom. Første linje skal give kolonnernes navne."
    case .tooManyRows(let limit):
      "filen har flere end \(limit) linjer. Del den, og indlæs delene hver for sig."
    case .nul: "der er et nultegn i teksten. Fjern det."
    case .missingColumn(let name): "kolonnen ”\(name)” mangler. Tilføj den i første linje."
    case .unknownColumn(let name, let nearest):
      "kolonnen ”\(name.excerpt)” er ukendt. " + (nearest.map { "Mentes ”\($0)”?" } ?? "Fjern den.")
    case .duplicateColumn(let name): "kolonnen ”\(name)” står to gange. Fjern den ene."
    case .fieldCount(let found, let expected):
      "linjen har \(found) felter, men første linje har \(expected). "
        + "Sæt anførselstegn om tekst, der indeholder skilletegn."
    case .unclosedQuote: "et anførselstegn åbnes, men lukkes aldrig. Luk det."
    case .textAfterQuote:
      "der står tekst efter et lukket anførselstegn. Skriv anførselstegn inde i tekst dobbelt."
    case .notANumber(let text): "”\(text.excerpt)” er ikke et helt tal. Skriv det med cifre."
    case .outOfRange(let text, let least):
      "”\(text.excerpt)” kan ikke bruges. Skriv et tal fra \(least)."
    case .notASlip(let text):
      "”\(text.excerpt)” er ikke et nummer på en seddel. Skriv det som B3-07."
    case .unknownKind(let text, let known):
      "typen ”\(text.excerpt)” er ukendt. Vælg mellem: \(known.joined(separator: ", "))."
    case .emptyField: "feltet er tomt. Udfyld det."
    }
  }

  static func englishCSVProblem(_ problem: CSVProblem) -> String {
    switch problem {
    case .empty: "the file is empty. Its first line is to name the columns."
    case .tooManyRows(let limit):
      "the file has more than \(limit) rows. Split it and read in the parts one by one."
    case .nul: "there is a NUL character in the text. Take it out."
    case .missingColumn(let name): "the column “\(name)” is missing. Add it in the first line."
    case .unknownColumn(let name, let nearest):
      "the column “\(name.excerpt)” is unknown. "
        + (nearest.map { "Was “\($0)” meant?" } ?? "Take it out.")
    case .duplicateColumn(let name): "the column “\(name)” stands twice. Take one of them out."
    case .fieldCount(let found, let expected):
      "the line has \(found) fields, but the first line has \(expected). "
        + "Put text that holds separators in quotation marks."
    case .unclosedQuote: "a quotation mark is opened and never closed. Close it."
    case .textAfterQuote:
      "text follows a closed quotation mark. Double the quotation marks inside text."
    case .notANumber(let text): "“\(text.excerpt)” is not a whole number. Write it in digits."
    case .outOfRange(let text, let least):
      "“\(text.excerpt)” is not possible. Write a number from \(least) up."
    case .notASlip(let text):
      "“\(text.excerpt)” is not the number of a slip. Write it like B3-07."
    case .unknownKind(let text, let known):
      "the kind “\(text.excerpt)” is unknown. Choose one of: \(known.joined(separator: ", "))."
    case .emptyField: "the field is empty. Fill it in."
    }
  }

  static func norwegianCSVProblem(_ problem: CSVProblem) -> String {
    switch problem {
    case .empty: "filen er tom. Den første linjen skal gi navnene på kolonnene."
    case .tooManyRows(let limit):
      "filen har flere enn \(limit) linjer. Del den, og les inn delene hver for seg."
    case .nul: "det er et nulltegn i teksten. Fjern det."
    case .missingColumn(let name): "kolonnen «\(name)» mangler. Legg den til i første linje."
    case .unknownColumn(let name, let nearest):
      "kolonnen «\(name.excerpt)» er ukjent. "
        + (nearest.map { "Mente du «\($0)»?" } ?? "Fjern den.")
    case .duplicateColumn(let name): "kolonnen «\(name)» står to ganger. Fjern den ene."
    case .fieldCount(let found, let expected):
      "linjen har \(found) felt, men den første linjen har \(expected). "
        + "Sett anførselstegn rundt tekst som inneholder skilletegn."
    case .unclosedQuote: "et anførselstegn åpnes, men lukkes aldri. Lukk det."
    case .textAfterQuote:
      "det står tekst etter et lukket anførselstegn. Skriv anførselstegn inni tekst dobbelt."
    case .notANumber(let text): "«\(text.excerpt)» er ikke et heltall. Skriv det med sifre."
    case .outOfRange(let text, let least):
      "«\(text.excerpt)» kan ikke brukes. Skriv et tall fra \(least)."
    case .notASlip(let text):
      "«\(text.excerpt)» er ikke et nummer på en lapp. Skriv det som B3-07."
    case .unknownKind(let text, let known):
      "typen «\(text.excerpt)» er ukjent. Velg mellom: \(known.joined(separator: ", "))."
    case .emptyField: "feltet er tomt. Fyll det ut."
    }
  }
}
