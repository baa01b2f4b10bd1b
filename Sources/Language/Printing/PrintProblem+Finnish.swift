extension PrintProblem {
  var inFinnish: String {
    switch self {
    case .unknownEnding(let path):
      "\(path): tätä päätettä ei voi tulostaa. Käytä päätettä html, pdf tai typ."
    case .typesetterMissing:
      "PDF:n tekee ohjelma typst, jota ei ole asennettu. Tallenna HTML-tiedostona ja tulosta "
        + "selaimesta, tai asenna typst."
    case .typesetterFailed(let reason):
      "Ohjelma typst ei pystynyt tekemään PDF:ää: \(reason). "
        + "Tallenna HTML-tiedostona ja tulosta selaimesta."
    case .unknownRound(let number):
      "Keskustelukierrosta \(number) ei ole. Valitse kierros, joka on suunnitelmassa."
    case .noTableRound:
      "Suunnitelmassa ei ole keskustelukierrosta. Lisää kierros ja tulosta uudelleen."
    case .noSeating:
      "Kenelläkään ei ole vielä paikkaa. Suunnittele paikat komennolla verkstad seat "
        + "ja tulosta uudelleen."
    case .noThemes:
      "Teemoja, joista äänestää, ei vielä ole. Lisää teemoja ja tulosta uudelleen."
    }
  }
}
