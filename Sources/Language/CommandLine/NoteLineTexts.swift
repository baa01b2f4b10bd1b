import SessionEngine

/// Why a line of words is not taken, before the session is asked.
public enum NoteLineProblem: String, Hashable, Sendable, CaseIterable {
  /// It is not UTF-8.
  case notUTF8
  /// It holds the character NUL.
  case nul
  /// It is longer than a comment can be.
  case tooLong
  /// There is nothing after the sign at its beginning.
  case onlyASign
  /// There is nothing after the number of the slip.
  case onlyASlip
}

/// What is answered to lines of words that are saved as comments, a line to each.
public struct NoteLineTexts: Sendable {
  /// It is saved under that name.
  public let saved: @Sendable (CommentID) -> String
  /// The same stream brought it before, under that name.
  public let savedBefore: @Sendable (CommentID) -> String
  /// The same stream brought it before, and it was taken back since.
  public let takenBack: @Sendable (CommentID) -> String
  /// The line with that number is not taken, and why.
  public let refused: @Sendable (_ line: Int, _ sentence: String) -> String
  /// Why a line is not taken.
  public let problem: @Sendable (NoteLineProblem) -> String
}

extension NoteLineTexts {
  static let swedish = NoteLineTexts(
    saved: { "sparat \($0)" },
    savedBefore: { "fanns redan: \($0)" },
    takenBack: {
      "fanns redan: \($0), men är tillbakatagen och läggs inte till igen utan --every-line"
    },
    refused: { "rad \($0), inte sparad: \($1)" },
    problem: {
      switch $0 {
      case .notUTF8: "Raden är inte UTF-8. Spara texten med UTF-8 som teckenkodning."
      case .nul: "Det finns ett nolltecken i raden. Ta bort det."
      case .tooLong: "Raden är längre än \(Limits.textCharacters) tecken. Dela den."
      case .onlyASign: "Det står inget efter tecknet. Skriv något efter det."
      case .onlyASlip:
        "Det står inget efter lappens nummer. Skriv det som står på lappen efter det."
      }
    })

  static let danish = NoteLineTexts(
    saved: { "gemt \($0)" },
    savedBefore: { "fandtes allerede: \($0)" },
    takenBack: {
      "fandtes allerede: \($0), men er trukket tilbage og tilføjes ikke igen uden --every-line"
    },
    refused: { "linje \($0), ikke gemt: \($1)" },
    problem: {
      switch $0 {
      case .notUTF8: "Linjen er ikke UTF-8. Gem teksten med UTF-8 som tegnkodning."
      case .nul: "Der er et nultegn i linjen. Fjern det."
      case .tooLong: "Linjen er længere end \(Limits.textCharacters) tegn. Del den."
      case .onlyASign: "Der står intet efter tegnet. Skriv noget efter det."
      case .onlyASlip:
        "Der står intet efter sedlens nummer. Skriv det, der står på sedlen, efter det."
      }
    })

  static let english = NoteLineTexts(
    saved: { "saved \($0)" },
    savedBefore: { "there already: \($0)" },
    takenBack: {
      "there already: \($0), but it was withdrawn and is not added again without --every-line"
    },
    refused: { "line \($0), not saved: \($1)" },
    problem: {
      switch $0 {
      case .notUTF8: "The line is not UTF-8. Save the text with UTF-8 as its encoding."
      case .nul: "There is a NUL character in the line. Take it out."
      case .tooLong: "The line is longer than \(Limits.textCharacters) characters. Split it."
      case .onlyASign: "Nothing follows the sign. Write something after it."
      case .onlyASlip: "Nothing follows the slip's number. Write what stands on the slip after it."
      }
    })

  static let norwegian = NoteLineTexts(
    saved: { "lagret \($0)" },
    savedBefore: { "fantes allerede: \($0)" },
    takenBack: {
      "fantes allerede: \($0), men er trukket tilbake og legges ikke til igjen uten --every-line"
    },
    refused: { "linje \($0), ikke lagret: \($1)" },
    problem: {
      switch $0 {
      case .notUTF8: "Linjen er ikke UTF-8. Lagre teksten med UTF-8 som tegnkoding."
      case .nul: "Det er et nulltegn i linjen. Fjern det."
      case .tooLong: "Linjen er lengre enn \(Limits.textCharacters) tegn. Del den."
      case .onlyASign: "Det står ingenting etter tegnet. Skriv noe etter det."
      case .onlyASlip:
        "Det står ingenting etter lappens nummer. Skriv det som står på lappen, etter det."
      }
    })
}
