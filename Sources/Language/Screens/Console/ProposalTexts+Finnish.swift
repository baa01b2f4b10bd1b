import SessionEngine

extension ProposalTexts {
  private static let finnishCount = plural("ehdotus", "ehdotusta")

  static let finnish = ProposalTexts(
    waiting: { "\(finnishCount($0)) pöydistä" },
    announced: { "\(finnishCount($0)) pöydistä – \($1)" },
    none: "Ehdotuksia ei ole odottamassa.",
    kind: {
      switch $0 {
      case .conclusion: "johtopäätös"
      case .action: "toimenpide"
      case .question: "kysymys"
      case .term: "sana"
      }
    },
    takeUp: "ota ehdotus mukaan",
    layAside: "x pane syrjään",
    askReason: { "Miksi tämä pannaan syrjään: \($0)?" },
    undecided: { "\(finnishCount($0)) pöydistä ilman päätöstä" },
    unanswered: { "\(plural("ilmoitus", "ilmoitusta")($0)) pöydistä ilman vastausta" },
    slipsLeft: { "\($0): kirjoittamatta \(NumberTexts.finnish.slips($1))" },
    slipsTooMany: {
      "\($0): kirjoitettu \(NumberTexts.finnish.slips($1)) enemmän kuin palautettu – laske uudelleen"
    },
    slipsUncounted: { "palautettuja lappuja ei ole laskettu: \($0)" },
    tablesInLines:
      "3 vastaa pöydälle 3 tai lukee sitä, 3 s vaihtaa paperin ja koneen, 3 l laskee laput. Enter vie takaisin.",
    proposalsInLines: "2 ottaa ehdotuksen 2 mukaan, 2 x panee sen syrjään. Enter vie takaisin.")
}
