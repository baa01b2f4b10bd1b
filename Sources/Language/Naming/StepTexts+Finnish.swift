import SessionEngine

extension StepTexts {
  static let finnish = StepTexts(
    kind: {
      switch $0 {
      case .opening: "Avaus"
      case .tableRound: "Keskustelukierros"
      case .plenary: "Yhteinen keskustelu"
      case .sorting: "Lajittelu"
      case .voting: "Pisteet"
      case .deepening: "Syventäminen"
      case .conclusion: "Johtopäätökset"
      case .break: "Tauko"
      case .closing: "Lopetus"
      }
    },
    moment: {
      switch $0 {
      case .opening: "avauksessa"
      case .tableRound: "keskustelukierroksella"
      case .plenary: "yhteisessä keskustelussa"
      case .sorting: "lajittelussa"
      case .voting: "äänestyksessä"
      case .deepening: "syventämisessä"
      case .conclusion: "johtopäätöksissä"
      case .break: "tauolla"
      case .closing: "lopetuksessa"
      }
    },
    status: {
      switch $0 {
      case .pending: "tulossa"
      case .running: "käynnissä"
      case .paused: "lepää"
      case .ended: "valmis"
      case .skipped: "ohitettu"
      }
    },
    round: { "keskustelukierros \($0)" },
    again: { "\($0). kerta" })
}
