import SessionEngine

extension PerspectiveTexts {
  static let finnish = PerspectiveTexts(
    one: {
      switch $0 {
      case .user: "palvelunkäyttäjä"
      case .patient: "potilas"
      case .relative: "läheinen"
      case .staff: "työntekijä"
      case .peerWorker: "vertaistyöntekijä"
      case .organisation: "järjestö"
      case .volunteer: "vapaaehtoinen"
      case .politician: "poliitikko"
      case .neighbour: "naapuri"
      case .researcher: "tutkija"
      }
    },
    many: {
      switch $0 {
      case .user: "palvelunkäyttäjät"
      case .patient: "potilaat"
      case .relative: "läheiset"
      case .staff: "työntekijät"
      case .peerWorker: "vertaistyöntekijät"
      case .organisation: "järjestöt"
      case .volunteer: "vapaaehtoiset"
      case .politician: "poliitikot"
      case .neighbour: "naapurit"
      case .researcher: "tutkijat"
      }
    },
    speaksForGroup: "puhuu ryhmän puolesta")
}
