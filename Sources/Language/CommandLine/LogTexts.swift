/// Logs: what an examination found, and the events of the log itself.
public struct LogTexts: Sendable {
  /// What an examination found, a line each.
  public let findings: @Sendable (LogFindings) -> [String]
  /// A torn end was set aside.
  public let repaired: String
  /// Words were erased.
  public let bodyErased: String
  /// The bytes of erased words were overwritten.
  public let eraseSwept: String
  /// After an event that takes others back.
  public let takenBack: String
}

extension LogTexts {
  static let swedish = LogTexts(
    findings: { findings in
      var lines = [
        "\(plural("rad", "rader")(findings.lines)) i \(plural("kommando", "kommandon")(findings.commands))."
      ]
      if let wrong = findings.wrongLine {
        let what =
          switch wrong.damage {
          case .unreadable: "raden går inte att läsa"
          case .checksum: "kontrollsumman stämmer inte"
          case .number(let expected, let found):
            "raden har nummer \(found) där \(expected) skulle stå"
          case .chain: "raden följer inte på den före, så något har ändrats i efterhand"
          case .truncated: "rader som har stått där är borta"
          case .newerVersion(let version): "en nyare version har skrivit den (format \(version))"
          case .impossible(let type): "händelsen \(type) säger något omöjligt"
          }
        lines.append("Kedjan: bruten på rad \(wrong.line): \(what). Allt före den går att läsa.")
      } else {
        lines.append("Kedjan: hel.")
      }
      lines.append(
        "Texter: \(plural("hel", "hela")(findings.wholeTexts)), \(plural("raderad", "raderade")(findings.erasedTexts))."
      )
      if findings.unfinishedErasures > 0 {
        let count = findings.unfinishedErasures
        lines.append(
          count == 1
            ? "En radering är påbörjad och avslutas när verkstaden öppnas nästa gång."
            : "\(count) raderingar är påbörjade och avslutas när verkstaden öppnas nästa gång.")
      }
      lines += findings.changedTexts.map { "Texten på rad \($0) har ändrats i efterhand." }
      lines += findings.missingTexts.map {
        "Texten på rad \($0) är borta utan att någon har raderat den."
      }
      lines.append(
        findings.unfinishedBytes == 0
          ? "Slutet: helt."
          : "Slutet: \(findings.unfinishedBytes) byte är \(findings.unfinishedBytes == 1 ? "avbruten" : "avbrutna"). "
            + "De läggs åt sidan när verkstaden öppnas nästa gång.")
      return lines + ["Avtryck: \(findings.anchor)"]
    },
    repaired: "ett avbrutet slut lades åt sidan",
    bodyErased: "ord raderades",
    eraseSwept: "raderade ord är överskrivna",
    takenBack: "ångrat")

  static let danish = LogTexts(
    findings: { findings in
      var lines = [
        "\(plural("linje", "linjer")(findings.lines)) i \(plural("kommando", "kommandoer")(findings.commands))."
      ]
      if let wrong = findings.wrongLine {
        let what =
          switch wrong.damage {
          case .unreadable: "linjen kan ikke læses"
          case .checksum: "kontrolsummen passer ikke"
          case .number(let expected, let found):
            "linjen har nummer \(found), hvor der skulle stå \(expected)"
          case .chain: "linjen følger ikke efter den før, så noget er ændret bagefter"
          case .truncated: "linjer, der har stået der, er væk"
          case .newerVersion(let version): "en nyere version har skrevet den (format \(version))"
          case .impossible(let type): "hændelsen \(type) siger noget umuligt"
          }
        lines.append("Kæden: brudt på linje \(wrong.line): \(what). Alt før den kan læses.")
      } else {
        lines.append("Kæden: hel.")
      }
      lines.append(
        "Tekster: \(plural("hel", "hele")(findings.wholeTexts)), \(plural("slettet", "slettede")(findings.erasedTexts))."
      )
      if findings.unfinishedErasures > 0 {
        let count = findings.unfinishedErasures
        lines.append(
          count == 1
            ? "En sletning er begyndt og afsluttes, næste gang værkstedet åbnes."
            : "\(count) sletninger er begyndt og afsluttes, næste gang værkstedet åbnes.")
      }
      lines += findings.changedTexts.map { "Teksten på linje \($0) er ændret bagefter." }
      lines += findings.missingTexts.map {
        "Teksten på linje \($0) er væk, uden at nogen har slettet den."
      }
      lines.append(
        findings.unfinishedBytes == 0
          ? "Slutningen: hel."
          : "Slutningen: \(findings.unfinishedBytes) byte er afbrudt. "
            + "De lægges til side, næste gang værkstedet åbnes.")
      return lines + ["Aftryk: \(findings.anchor)"]
    },
    repaired: "en afbrudt slutning blev lagt til side",
    bodyErased: "ord blev slettet",
    eraseSwept: "slettede ord er overskrevet",
    takenBack: "fortrudt")

  static let english = LogTexts(
    findings: { findings in
      var lines = [
        "\(plural("line", "lines")(findings.lines)) in \(plural("command", "commands")(findings.commands))."
      ]
      if let wrong = findings.wrongLine {
        let what =
          switch wrong.damage {
          case .unreadable: "the line cannot be read"
          case .checksum: "the checksum does not fit"
          case .number(let expected, let found):
            "the line has number \(found) where \(expected) should stand"
          case .chain: "the line does not follow from the one before, so something was changed"
          case .truncated: "lines that stood there are gone"
          case .newerVersion(let version): "a later version wrote it (format \(version))"
          case .impossible(let type): "the event \(type) says something impossible"
          }
        lines.append("Chain: broken at line \(wrong.line): \(what). All before it can be read.")
      } else {
        lines.append("Chain: whole.")
      }
      lines.append("Texts: \(findings.wholeTexts) whole, \(findings.erasedTexts) erased.")
      if findings.unfinishedErasures > 0 {
        let count = findings.unfinishedErasures
        lines.append(
          count == 1
            ? "An erasure was begun and is finished when the workshop is opened next."
            : "\(count) erasures were begun and are finished when the workshop is opened next.")
      }
      lines += findings.changedTexts.map { "The text of line \($0) was changed afterwards." }
      lines += findings.missingTexts.map {
        "The text of line \($0) is gone although nobody erased it."
      }
      lines.append(
        findings.unfinishedBytes == 0
          ? "End: whole."
          : "End: \(plural("byte is", "bytes are")(findings.unfinishedBytes)) cut off. "
            + "They are set aside when the workshop is opened next.")
      return lines + ["Anchor: \(findings.anchor)"]
    },
    repaired: "a torn end was set aside",
    bodyErased: "words were erased",
    eraseSwept: "erased words are overwritten",
    takenBack: "taken back")

  static let norwegian = LogTexts(
    findings: { findings in
      var lines = [
        "\(plural("linje", "linjer")(findings.lines)) i \(plural("kommando", "kommandoer")(findings.commands))."
      ]
      if let wrong = findings.wrongLine {
        let what =
          switch wrong.damage {
          case .unreadable: "linjen kan ikke leses"
          case .checksum: "kontrollsummen stemmer ikke"
          case .number(let expected, let found):
            "linjen har nummer \(found) der det skulle stått \(expected)"
          case .chain: "linjen følger ikke etter den før, så noe er endret i etterkant"
          case .truncated: "linjer som har stått der, er borte"
          case .newerVersion(let version): "en nyere versjon har skrevet den (format \(version))"
          case .impossible(let type): "hendelsen \(type) sier noe umulig"
          }
        lines.append("Kjeden: brutt på linje \(wrong.line): \(what). Alt før den kan leses.")
      } else {
        lines.append("Kjeden: hel.")
      }
      lines.append(
        "Tekster: \(plural("hel", "hele")(findings.wholeTexts)), \(findings.erasedTexts) slettet.")
      if findings.unfinishedErasures > 0 {
        let count = findings.unfinishedErasures
        lines.append(
          count == 1
            ? "En sletting er påbegynt og blir avsluttet neste gang verkstedet åpnes."
            : "\(count) slettinger er påbegynt og blir avsluttet neste gang verkstedet åpnes.")
      }
      lines += findings.changedTexts.map { "Teksten på linje \($0) er endret i etterkant." }
      lines += findings.missingTexts.map {
        "Teksten på linje \($0) er borte uten at noen har slettet den."
      }
      lines.append(
        findings.unfinishedBytes == 0
          ? "Slutten: hel."
          : "Slutten: \(findings.unfinishedBytes) byte er avbrutt. "
            + "De legges til side neste gang verkstedet åpnes.")
      return lines + ["Avtrykk: \(findings.anchor)"]
    },
    repaired: "en avbrutt slutt ble lagt til side",
    bodyErased: "ord ble slettet",
    eraseSwept: "slettede ord er skrevet over",
    takenBack: "angret")
}
