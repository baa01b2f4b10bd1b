import SessionEngine

extension KindTexts {
  static let finnish = KindTexts(
    comment: {
      switch $0 {
      case .hope: "toive"
      case .statement: "kommentti"
      case .quotation: "lainaus"
      case .question: "kysymys"
      case .idea: "idea"
      case .supplementary: "täydentävä kommentti"
      }
    },
    actionState: {
      switch $0 {
      case .open: "kesken"
      case .done: "tehty"
      case .dropped: "ei toteudu"
      }
    },
    votePhase: {
      switch $0 {
      case .draft: "valmisteilla"
      case .open: "auki"
      case .closed: "suljettu"
      case .revealed: "näytetty"
      }
    },
    report: {
      switch $0 {
      case .done: "olemme valmiita"
      case .help: "tarvitsemme apua"
      case .message: "viesti"
      }
    },
    slipFate: {
      switch $0 {
      case .illegible: "ei luettavissa"
      case .withdrawn: "peruttu"
      }
    },
    tableSource: {
      switch $0 {
      case .typed: "kirjoittaa tietokoneella"
      case .paper: "kirjoittaa paperille"
      }
    },
    seatingStyle: {
      switch $0 {
      case .spokenRule: "säännön mukaan"
      case .planned: "istumajärjestyksen mukaan"
      }
    },
    proposal: {
      switch $0 {
      case .conclusion: "ehdotettu johtopäätös"
      case .action: "ehdotettu toimenpide"
      case .question: "ehdotettu kysymys"
      case .term: "ehdotettu sana"
      }
    })
}
