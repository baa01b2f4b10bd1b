import SessionEngine

extension DeskReportTexts {
  static let finnish = DeskReportTexts(
    kind: {
      switch $0 {
      case .done: "pöytämme on valmis"
      case .help: "tarvitsemme apua"
      case .message: "viesti vetäjälle"
      }
    },
    choose: "1 pöytämme on valmis · 2 tarvitsemme apua · 3 viesti vetäjälle",
    chooseInLines:
      "Vetäjälle. 1: pöytämme on valmis. 2: tarvitsemme apua. > SANAT: viesti. Muu tallentuu tavalliseen tapaan.",
    previewChoice: "Enter: kerro vetäjälle · tai jatka kirjoittamista",
    preview: { "Enter: vetäjälle: \($0)" },
    previewMessage: "Enter: vetäjälle, ei seinälle · Esc: sellaisenaan",
    message: "viesti",
    sent: { "Lähetetty vetäjälle ✓ \($0)" },
    waiting: { "Odottaa vastausta: \($0.joined(separator: " · "))" },
    answer: { what, words in words.map { "Vastaus: \($0)" } ?? "Vetäjä on nähnyt: \(what)" },
    onTheWall: { "Seinällä: \($0)" },
    company: { arriving, staying, isFirst in
      if isFirst { return "Pöydässänne: \(arriving.joined(separator: ", "))." }
      let stay = staying.isEmpty ? "" : " Jäävät: \(staying.joined(separator: ", "))."
      return arriving.isEmpty
        ? "Pöydässänne ei ole uusia.\(stay)"
        : "Uudet pöydässänne: \(arriving.joined(separator: ", ")).\(stay)"
    },
    commands: [
      ">1  Vetäjälle: pöytämme on valmis.", ">2  Vetäjälle: tarvitsemme apua.",
    ])
}
