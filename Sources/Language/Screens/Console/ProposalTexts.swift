import SessionEngine

/// What the facilitator's screen says of proposals, and of what tables have left undone at the end.
public struct ProposalTexts: Sendable {
  /// How many proposals wait.
  public let waiting: @Sendable (Int) -> String
  /// How many proposals wait, with the key that shows them.
  public let announced: @Sendable (_ count: Int, _ key: String) -> String
  /// No proposal waits.
  public let none: String
  /// What is proposed, in a word.
  public let kind: @Sendable (ProposedOutcome) -> String
  /// Enter takes the proposal up.
  public let takeUp: String
  /// What a key does that lays the proposal aside.
  public let layAside: String
  /// Asks why a proposal is laid aside.
  public let askReason: @Sendable (_ proposal: String) -> String
  /// Proposals that nobody has decided on, at the end.
  public let undecided: @Sendable (Int) -> String
  /// Calls and messages of tables that nobody has answered, at the end.
  public let unanswered: @Sendable (Int) -> String
  /// Slips of a table that are not typed in, at the end.
  public let slipsLeft: @Sendable (_ table: String, _ slips: Int) -> String
  /// More slips of a table dealt with than handed in, at the end.
  public let slipsTooMany: @Sendable (_ table: String, _ slips: Int) -> String
  /// Tables whose slips nobody has counted, at the end.
  public let slipsUncounted: @Sendable (_ tables: String) -> String
  /// What a line does while the tables are shown in lines.
  public let tablesInLines: String
  /// What a line does while proposals are shown in lines.
  public let proposalsInLines: String
}

extension Catalogue {
  /// What the facilitator's screen says of proposals.
  public var proposals: ProposalTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension ProposalTexts {
  static let swedish = ProposalTexts(
    waiting: { "\($0) förslag från borden" },
    announced: { "\($0) förslag från borden – \($1)" },
    none: "Inga förslag väntar.",
    kind: {
      switch $0 {
      case .conclusion: "slutsats"
      case .action: "åtgärd"
      case .question: "fråga"
      case .term: "ord"
      }
    },
    takeUp: "ta upp förslaget",
    layAside: "x lägg åt sidan",
    askReason: { "Varför läggs \($0) åt sidan?" },
    undecided: {
      $0 == 1
        ? "1 förslag från borden är inte avgjort" : "\($0) förslag från borden är inte avgjorda"
    },
    unanswered: { "\($0) besked från borden utan svar" },
    slipsLeft: { "\($0): \(NumberTexts.swedish.slips($1)) kvar att skriva in" },
    slipsTooMany: {
      "\($0): \($1) fler \($1 == 1 ? "inskriven" : "inskrivna") än inlämnade lappar – räkna om"
    },
    slipsUncounted: { "ingen har räknat hur många lappar som lämnades in: \($0)" },
    tablesInLines:
      "3 svarar bord 3 eller läser det, 3 s byter papper och dator, 3 l räknar lappar. Enter går tillbaka.",
    proposalsInLines: "2 tar upp förslag 2, 2 x lägger det åt sidan. Enter går tillbaka.")

  static let danish = ProposalTexts(
    waiting: { "\($0) forslag fra bordene" },
    announced: { "\($0) forslag fra bordene – \($1)" },
    none: "Ingen forslag venter.",
    kind: {
      switch $0 {
      case .conclusion: "konklusion"
      case .action: "handling"
      case .question: "spørgsmål"
      case .term: "ord"
      }
    },
    takeUp: "tag forslaget op",
    layAside: "x læg til side",
    askReason: { "Hvorfor bliver \($0) lagt til side?" },
    undecided: {
      $0 == 1
        ? "1 forslag fra bordene er ikke afgjort" : "\($0) forslag fra bordene er ikke afgjort"
    },
    unanswered: {
      $0 == 1 ? "1 melding fra bordene uden svar" : "\($0) meldinger fra bordene uden svar"
    },
    slipsLeft: { "\($0): mangler at skrive \(NumberTexts.danish.slips($1)) ind" },
    slipsTooMany: { "\($0): \($1) flere sedler skrevet ind end afleveret – tæl igen" },
    slipsUncounted: { "ingen har talt, hvor mange sedler der blev afleveret: \($0)" },
    tablesInLines:
      "3 svarer bord 3 eller læser det, 3 s skifter papir og computer, 3 l tæller sedler. Enter går tilbage.",
    proposalsInLines: "2 tager forslag 2 op, 2 x lægger det til side. Enter går tilbage.")

  static let english = ProposalTexts(
    waiting: { "\($0) \($0 == 1 ? "proposal" : "proposals") from the tables" },
    announced: { "\($0) \($0 == 1 ? "proposal" : "proposals") from the tables – \($1)" },
    none: "No proposals are waiting.",
    kind: {
      switch $0 {
      case .conclusion: "conclusion"
      case .action: "action"
      case .question: "question"
      case .term: "word"
      }
    },
    takeUp: "take the proposal up",
    layAside: "x lay aside",
    askReason: { "Why is \($0) laid aside?" },
    undecided: {
      "\($0) \($0 == 1 ? "proposal" : "proposals") from the tables not decided on"
    },
    unanswered: { "\($0) \($0 == 1 ? "report" : "reports") from the tables without an answer" },
    slipsLeft: { "\($0): \(NumberTexts.english.slips($1)) left to type in" },
    slipsTooMany: { "\($0): \($1) more slips typed in than handed in – count again" },
    slipsUncounted: { "nobody has counted how many slips were handed in: \($0)" },
    tablesInLines:
      "3 answers table 3 or reads it, 3 s changes paper and computer, 3 l counts slips. Enter goes back.",
    proposalsInLines: "2 takes proposal 2 up, 2 x lays it aside. Enter goes back.")

  static let norwegian = ProposalTexts(
    waiting: { "\($0) forslag fra bordene" },
    announced: { "\($0) forslag fra bordene – \($1)" },
    none: "Ingen forslag venter.",
    kind: {
      switch $0 {
      case .conclusion: "konklusjon"
      case .action: "tiltak"
      case .question: "spørsmål"
      case .term: "ord"
      }
    },
    takeUp: "ta opp forslaget",
    layAside: "x legg til side",
    askReason: { "Hvorfor legges \($0) til side?" },
    undecided: { "\($0) forslag fra bordene er ikke avgjort" },
    unanswered: {
      $0 == 1 ? "1 melding fra bordene uten svar" : "\($0) meldinger fra bordene uten svar"
    },
    slipsLeft: { "\($0): \(NumberTexts.norwegian.slips($1)) igjen å skrive inn" },
    slipsTooMany: { "\($0): \($1) flere lapper skrevet inn enn levert inn – tell på nytt" },
    slipsUncounted: { "ingen har talt hvor mange lapper som ble levert inn: \($0)" },
    tablesInLines:
      "3 svarer bord 3 eller leser det, 3 s bytter mellom papir og PC, 3 l teller lapper. Enter går tilbake.",
    proposalsInLines: "2 tar opp forslag 2, 2 x legger det til side. Enter går tilbake.")
}
