import SessionEngine

/// Names of kinds, perspectives and states.
public struct KindTexts: Sendable {
  /// A kind of comment.
  public let comment: @Sendable (CommentKind) -> String
  /// How it goes with an action.
  public let actionState: @Sendable (ActionState) -> String
  /// How far a vote has come.
  public let votePhase: @Sendable (VotePhase) -> String
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
    })
}
