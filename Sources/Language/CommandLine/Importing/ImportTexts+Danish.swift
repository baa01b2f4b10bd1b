import SessionEngine

extension ImportTexts {
  static let danish = ImportTexts(
    wouldAdd: { findings in
      let rows =
        findings.notes > 0
        ? NumberTexts.danish.notes(findings.notes) : NumberTexts.danish.comments(findings.comments)
      let made = findings.themes.count { $0.isNew }
      let new = made == 0 ? "" : ", og \(NumberTexts.danish.themes(made)) ville komme til"
      return "\(rows) ville blive læst ind\(new)."
    },
    isKnown: "Filen er allerede læst ind, så intet ville blive tilføjet.",
    nothingChanged: "Dette er en forhåndsvisning. Intet er ændret.",
    place: { table, run, context in
      ([table.map(NameTexts.danish.table) ?? "hele rummet"]
        + [run.map { NameTexts.danish.run($0, context) }].compactMap { $0 })
        .joined(separator: ", ")
    },
    theme: { title, isNew in
      "tema \(NameTexts.danish.quoted(title))\(isNew ? " (nyt)" : "")"
    },
    same: { count in
      "\(count) \(count == 1 ? "dublet" : "dubletter"), ens på nær store og små bogstaver, mellemrum og tegnsætning:"
    },
    almostSame: { count in "\(count) næsten ens:" },
    line: { "linje \($0)" },
    other: {
      switch $0 {
      case .comment(let id, _, _): NameTexts.danish.entity(.comment(id), NamingContext())
      case .note(let id): NameTexts.danish.entity(.note(id), NamingContext())
      case .line(let line): "linje \(line)"
      }
    },
    quoted: NameTexts.danish.quoted,
    unread: { lines in
      lines.count == 1
        ? "Linje \(lines[0]) er hverken overskrift, punkt eller citat og læses ikke ind."
        : "\(lines.count) linjer er hverken overskrift, punkt eller citat og læses ikke ind: linje \(lines.firstOfMany)."
    },
    skipped: { "\($0) \($0 == 1 ? "dublet udelades" : "dubletter udelades")." },
    lookedAlike: { same, almost in
      let parts = [
        same > 0 ? "\(same) \(same == 1 ? "dublet" : "dubletter")" : nil,
        almost > 0 ? "\(almost) næsten ens" : nil,
      ].compactMap { $0 }
      return "Sammenlignet med det, der var i forvejen, og inden for filen: "
        + "\(NumberTexts.danish.list(parts)). Med --preview vises de, før noget læses ind."
    })
}
