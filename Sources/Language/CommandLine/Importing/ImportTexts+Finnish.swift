import SessionEngine

extension ImportTexts {
  static let finnish = ImportTexts(
    wouldAdd: { findings in
      let rows =
        findings.notes > 0
        ? NumberTexts.finnish.notes(findings.notes)
        : NumberTexts.finnish.comments(findings.comments)
      let made = findings.themes.count { $0.isNew }
      let new = made == 0 ? "" : ", uusia teemoja \(made)"
      return "Sisään luettaisiin \(rows)\(new)."
    },
    isKnown: "Tiedosto on jo luettu sisään, joten mitään ei lisättäisi.",
    nothingChanged: "Tämä on esikatselu. Mitään ei ole muutettu.",
    place: { table, run, context in
      ([table.map(NameTexts.finnish.table) ?? "koko sali"]
        + [run.map { NameTexts.finnish.run($0, context) }].compactMap { $0 })
        .joined(separator: ", ")
    },
    theme: { title, isNew in
      "teema \(NameTexts.finnish.quoted(title))\(isNew ? " (uusi)" : "")"
    },
    same: {
      "\(finnishDuplicates($0)), ero vain isoissa kirjaimissa, väleissä ja välimerkeissä:"
    },
    almostSame: { "\(finnishNearDuplicates($0)):" },
    line: { "rivi \($0)" },
    other: {
      switch $0 {
      case .comment(let id, _, _): NameTexts.finnish.entity(.comment(id), NamingContext())
      case .note(let id): NameTexts.finnish.entity(.note(id), NamingContext())
      case .line(let line): "rivi \(line)"
      }
    },
    quoted: NameTexts.finnish.quoted,
    unread: { lines in
      lines.count == 1
        ? "Rivi \(lines[0]) ei ole otsikko, kohta eikä lainaus, eikä sitä lueta."
        : "\(lines.count) riviä ei ole otsikoita, kohtia eikä lainauksia, eikä niitä lueta. Rivit: \(lines.firstOfMany)."
    },
    skipped: { "Jätetty pois \(finnishDuplicates($0))." },
    lookedAlike: { same, almost in
      let parts = [
        same > 0 ? finnishDuplicates(same) : nil,
        almost > 0 ? finnishNearDuplicates(almost) : nil,
      ].compactMap { $0 }
      return "Verrattu aiempiin ja tiedoston muihin riveihin: "
        + "\(NumberTexts.finnish.list(parts)). Valinta --preview näyttää ne ennen lukemista."
    })
}

private let finnishDuplicates = plural("kaksoiskappale", "kaksoiskappaletta")
private let finnishNearDuplicates = plural("lähes samanlainen", "lähes samanlaista")
