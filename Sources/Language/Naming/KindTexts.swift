import SessionEngine

/// Names of kinds and states.
public struct KindTexts: Sendable {
  /// A kind of comment.
  public let comment: @Sendable (CommentKind) -> String
  /// How it goes with an action.
  public let actionState: @Sendable (ActionState) -> String
  /// How far a vote has come.
  public let votePhase: @Sendable (VotePhase) -> String
  /// What a table tells the console, in words that follow the table's name.
  public let report: @Sendable (ReportKind) -> String
  /// Why a slip is not typed, in a word that follows its number.
  public let slipFate: @Sendable (SlipFate) -> String
  /// How a table's comments come in.
  public let tableSource: @Sendable (TableSource) -> String
  /// How people find a new table.
  public let seatingStyle: @Sendable (SeatingStyle) -> String
  /// That something is proposed, and what kind of thing it is.
  public let proposal: @Sendable (ProposedOutcome) -> String
}

extension KindTexts {
  static let swedish = KindTexts(
    comment: {
      switch $0 {
      case .hope: "förhoppning"
      case .statement: "inlägg"
      case .quotation: "citat"
      case .question: "fråga"
      case .idea: "idé"
      case .supplementary: "kompletterande kommentar"
      }
    },
    actionState: {
      switch $0 {
      case .open: "på gång"
      case .done: "klar"
      case .dropped: "blir inte av"
      }
    },
    votePhase: {
      switch $0 {
      case .draft: "förbereds"
      case .open: "öppen"
      case .closed: "stängd"
      case .revealed: "visad"
      }
    },
    report: {
      switch $0 {
      case .done: "vi är klara"
      case .help: "vi behöver hjälp"
      case .message: "meddelande"
      }
    },
    slipFate: {
      switch $0 {
      case .illegible: "går inte att läsa"
      case .withdrawn: "tillbakadragen"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "skriver på datorn"
      case .paper: "skriver på papper"
      }
    },
    seatingStyle: {
      switch $0 {
      case .spokenRule: "efter en regel"
      case .planned: "efter en placering"
      }
    },
    proposal: {
      switch $0 {
      case .conclusion: "föreslagen slutsats"
      case .action: "föreslagen åtgärd"
      case .question: "föreslagen fråga"
      case .term: "föreslaget ord"
      }
    })

  static let danish = KindTexts(
    comment: {
      switch $0 {
      case .hope: "forhåbning"
      case .statement: "indlæg"
      case .quotation: "citat"
      case .question: "spørgsmål"
      case .idea: "idé"
      case .supplementary: "supplerende kommentar"
      }
    },
    actionState: {
      switch $0 {
      case .open: "i gang"
      case .done: "gjort"
      case .dropped: "opgivet"
      }
    },
    votePhase: {
      switch $0 {
      case .draft: "forberedes"
      case .open: "åben"
      case .closed: "lukket"
      case .revealed: "vist"
      }
    },
    report: {
      switch $0 {
      case .done: "vi er færdige"
      case .help: "vi har brug for hjælp"
      case .message: "besked"
      }
    },
    slipFate: {
      switch $0 {
      case .illegible: "kan ikke læses"
      case .withdrawn: "trukket tilbage"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "skriver på computeren"
      case .paper: "skriver på papir"
      }
    },
    seatingStyle: {
      switch $0 {
      case .spokenRule: "efter en regel"
      case .planned: "efter en bordplan"
      }
    },
    proposal: {
      switch $0 {
      case .conclusion: "foreslået konklusion"
      case .action: "foreslået handling"
      case .question: "foreslået spørgsmål"
      case .term: "foreslået ord"
      }
    })

  static let english = KindTexts(
    comment: {
      switch $0 {
      case .hope: "hope"
      case .statement: "comment"
      case .quotation: "quotation"
      case .question: "question"
      case .idea: "idea"
      case .supplementary: "supplementary comment"
      }
    },
    actionState: {
      switch $0 {
      case .open: "under way"
      case .done: "done"
      case .dropped: "given up"
      }
    },
    votePhase: {
      switch $0 {
      case .draft: "in preparation"
      case .open: "open"
      case .closed: "closed"
      case .revealed: "revealed"
      }
    },
    report: {
      switch $0 {
      case .done: "we are done"
      case .help: "we need help"
      case .message: "message"
      }
    },
    slipFate: {
      switch $0 {
      case .illegible: "cannot be read"
      case .withdrawn: "withdrawn"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "writes on the computer"
      case .paper: "writes on paper"
      }
    },
    seatingStyle: {
      switch $0 {
      case .spokenRule: "by a rule"
      case .planned: "by planned seats"
      }
    },
    proposal: {
      switch $0 {
      case .conclusion: "proposed conclusion"
      case .action: "proposed action"
      case .question: "proposed question"
      case .term: "proposed word"
      }
    })

  static let norwegian = KindTexts(
    comment: {
      switch $0 {
      case .hope: "forhåpning"
      case .statement: "innlegg"
      case .quotation: "sitat"
      case .question: "spørsmål"
      case .idea: "idé"
      case .supplementary: "utfyllende kommentar"
      }
    },
    actionState: {
      switch $0 {
      case .open: "i gang"
      case .done: "ferdig"
      case .dropped: "blir ikke gjennomført"
      }
    },
    votePhase: {
      switch $0 {
      case .draft: "forberedes"
      case .open: "åpen"
      case .closed: "stengt"
      case .revealed: "vist"
      }
    },
    report: {
      switch $0 {
      case .done: "vi er ferdige"
      case .help: "vi trenger hjelp"
      case .message: "beskjed"
      }
    },
    slipFate: {
      switch $0 {
      case .illegible: "kan ikke leses"
      case .withdrawn: "trukket tilbake"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "skriver på PC"
      case .paper: "skriver på papir"
      }
    },
    seatingStyle: {
      switch $0 {
      case .spokenRule: "etter en regel"
      case .planned: "etter en bordplassering"
      }
    },
    proposal: {
      switch $0 {
      case .conclusion: "foreslått konklusjon"
      case .action: "foreslått tiltak"
      case .question: "foreslått spørsmål"
      case .term: "foreslått ord"
      }
    })
}
