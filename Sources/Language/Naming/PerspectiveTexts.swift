import SessionEngine

/// From where people speak, never who they are.
public struct PerspectiveTexts: Sendable {
  /// One who speaks from there.
  public let one: @Sendable (Perspective) -> String
  /// Those who speak from there.
  public let many: @Sendable (Perspective) -> String
  /// Beside something that was said for a group and not for oneself.
  public let speaksForGroup: String
}

extension PerspectiveTexts {
  static let swedish = PerspectiveTexts(
    one: {
      switch $0 {
      case .user: "brukare"
      case .patient: "patient"
      case .relative: "närstående"
      case .staff: "personal"
      case .peerWorker: "erfarenhetsanställd"
      case .organisation: "brukarorganisation"
      case .volunteer: "volontär"
      case .politician: "politiker"
      case .neighbour: "granne"
      case .researcher: "forskare"
      }
    },
    many: {
      switch $0 {
      case .user: "brukare"
      case .patient: "patienter"
      case .relative: "närstående"
      case .staff: "personal"
      case .peerWorker: "erfarenhetsanställda"
      case .organisation: "brukarorganisationer"
      case .volunteer: "volontärer"
      case .politician: "politiker"
      case .neighbour: "grannar"
      case .researcher: "forskare"
      }
    },
    speaksForGroup: "talar för en grupp")

  static let danish = PerspectiveTexts(
    one: {
      switch $0 {
      case .user: "bruger"
      case .patient: "patient"
      case .relative: "pårørende"
      case .staff: "medarbejder"
      case .peerWorker: "peermedarbejder"
      case .organisation: "brugerorganisation"
      case .volunteer: "frivillig"
      case .politician: "politiker"
      case .neighbour: "nabo"
      case .researcher: "forsker"
      }
    },
    many: {
      switch $0 {
      case .user: "brugere"
      case .patient: "patienter"
      case .relative: "pårørende"
      case .staff: "medarbejdere"
      case .peerWorker: "peermedarbejdere"
      case .organisation: "brugerorganisationer"
      case .volunteer: "frivillige"
      case .politician: "politikere"
      case .neighbour: "naboer"
      case .researcher: "forskere"
      }
    },
    speaksForGroup: "taler for en gruppe")

  static let english = PerspectiveTexts(
    one: {
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
    many: {
      switch $0 {
      case .user: "users"
      case .patient: "patients"
      case .relative: "relatives"
      case .staff: "staff"
      case .peerWorker: "peer workers"
      case .organisation: "user organisations"
      case .volunteer: "volunteers"
      case .politician: "politicians"
      case .neighbour: "neighbours"
      case .researcher: "researchers"
      }
    },
    speaksForGroup: "speaks for a group")

  static let norwegian = PerspectiveTexts(
    one: {
      switch $0 {
      case .user: "bruker"
      case .patient: "pasient"
      case .relative: "pårørende"
      case .staff: "ansatt"
      case .peerWorker: "erfaringskonsulent"
      case .organisation: "brukerorganisasjon"
      case .volunteer: "frivillig"
      case .politician: "politiker"
      case .neighbour: "nabo"
      case .researcher: "forsker"
      }
    },
    many: {
      switch $0 {
      case .user: "brukere"
      case .patient: "pasienter"
      case .relative: "pårørende"
      case .staff: "ansatte"
      case .peerWorker: "erfaringskonsulenter"
      case .organisation: "brukerorganisasjoner"
      case .volunteer: "frivillige"
      case .politician: "politikere"
      case .neighbour: "naboer"
      case .researcher: "forskere"
      }
    },
    speaksForGroup: "snakker for en gruppe")
}
