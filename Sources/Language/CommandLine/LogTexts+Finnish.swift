extension LogTexts {
  static let finnish = LogTexts(
    findings: { findings in
      var lines = ["Rivejä \(findings.lines), komentoja \(findings.commands)."]
      if let wrong = findings.wrongLine {
        let what =
          switch wrong.damage {
          case .unreadable: "riviä ei voi lukea"
          case .checksum: "tarkistussumma ei täsmää"
          case .number(let expected, let found):
            "rivin numero on \(found), vaikka sen pitäisi olla \(expected)"
          case .chain: "rivi ei jatka edellistä, joten jotain on muutettu jälkeenpäin"
          case .truncated: "tässä olleita rivejä on kadonnut"
          case .newerVersion(let version): "sen on kirjoittanut uudempi versio (muoto \(version))"
          case .impossible(let type): "tapahtuma \(type) sanoo jotain mahdotonta"
          }
        lines.append("Ketju: poikki, rivi \(wrong.line): \(what). Sitä ennen kaiken voi lukea.")
      } else {
        lines.append("Ketju: ehjä.")
      }
      lines.append("Tekstit: ehjiä \(findings.wholeTexts), poistettuja \(findings.erasedTexts).")
      if findings.unfinishedErasures > 0 {
        let count = findings.unfinishedErasures
        lines.append(
          count == 1
            ? "Yksi poisto on kesken. Se tehdään loppuun, kun työpaja seuraavan kerran avataan."
            : "\(count) poistoa on kesken. Ne tehdään loppuun, kun työpaja seuraavan kerran avataan."
        )
      }
      lines += findings.changedTexts.map { "Rivin \($0) tekstiä on muutettu jälkeenpäin." }
      lines += findings.missingTexts.map {
        "Rivin \($0) teksti on kadonnut, vaikka kukaan ei ole poistanut sitä."
      }
      lines.append(
        findings.unfinishedBytes == 0
          ? "Loppu: ehjä."
          : "Loppu: keskeytyneitä tavuja \(findings.unfinishedBytes). "
            + "Ne siirretään sivuun, kun työpaja seuraavan kerran avataan.")
      return lines + ["Tunniste: \(findings.anchor)"]
    },
    repaired: "keskeytynyt loppu siirrettiin sivuun",
    bodyErased: "sanoja poistettiin pysyvästi",
    eraseSwept: "poistetut sanat on kirjoitettu yli",
    takenBack: "kumottu")
}
