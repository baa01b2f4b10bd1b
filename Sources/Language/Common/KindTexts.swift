import SessionEngine

/// Names of kinds, perspectives and states.
public struct KindTexts: Sendable {
  /// A kind of comment.
  public let comment: @Sendable (CommentKind) -> String
  /// A kind of note.
  public let note: @Sendable (NoteKind) -> String
  /// From where a person speaks.
  public let perspective: @Sendable (Perspective) -> String
  /// How it goes with an action.
  public let actionState: @Sendable (ActionState) -> String
  /// How far a vote has come.
  public let votePhase: @Sendable (VotePhase) -> String
  /// How far a session has come.
  public let sessionPhase: @Sendable (SessionPhase) -> String
  /// How the comments of a table come in.
  public let tableSource: @Sendable (TableSource) -> String
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
    note: {
      switch $0 {
      case .paragraph: "stycke"
      case .subheading: "mellanrubrik"
      case .bullet: "punkt"
      case .quotation: "citat"
      case .supplementary: "kompletterande kommentar"
      }
    },
    perspective: {
      switch $0 {
      case .user: "brukare"
      case .patient: "patient"
      case .relative: "närstående"
      case .staff: "personal"
      case .peerWorker: "anställd med egen erfarenhet"
      case .organisation: "brukarorganisation"
      case .volunteer: "volontär"
      case .politician: "politiker"
      case .neighbour: "granne"
      case .researcher: "forskare"
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
    sessionPhase: {
      switch $0 {
      case .open: "pågår"
      case .closed: "avslutad"
      case .finalised: "färdigställd"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "skrivs vid bordet"
      case .paper: "skrivs på papper"
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
    note: {
      switch $0 {
      case .paragraph: "afsnit"
      case .subheading: "underoverskrift"
      case .bullet: "punkt"
      case .quotation: "citat"
      case .supplementary: "supplerende kommentar"
      }
    },
    perspective: {
      switch $0 {
      case .user: "bruger"
      case .patient: "patient"
      case .relative: "pårørende"
      case .staff: "personale"
      case .peerWorker: "ansat med egne erfaringer"
      case .organisation: "brugerorganisation"
      case .volunteer: "frivillig"
      case .politician: "politiker"
      case .neighbour: "nabo"
      case .researcher: "forsker"
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
    sessionPhase: {
      switch $0 {
      case .open: "i gang"
      case .closed: "afsluttet"
      case .finalised: "færdiggjort"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "skrives ved bordet"
      case .paper: "skrives på papir"
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
    note: {
      switch $0 {
      case .paragraph: "paragraph"
      case .subheading: "sub-heading"
      case .bullet: "bullet"
      case .quotation: "quotation"
      case .supplementary: "supplementary comment"
      }
    },
    perspective: {
      switch $0 {
      case .user: "user"
      case .patient: "patient"
      case .relative: "relative"
      case .staff: "staff"
      case .peerWorker: "peer worker"
      case .organisation: "user organisation"
      case .volunteer: "volunteer"
      case .politician: "politician"
      case .neighbour: "neighbour"
      case .researcher: "researcher"
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
    sessionPhase: {
      switch $0 {
      case .open: "going on"
      case .closed: "closed"
      case .finalised: "finalised"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "typed at the table"
      case .paper: "written on paper"
      }
    })
}
