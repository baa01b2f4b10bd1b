import SessionEngine

extension ImportTexts {
  static let norwegian = ImportTexts(
    wouldAdd: { findings in
      let rows =
        findings.notes > 0
        ? NumberTexts.norwegian.notes(findings.notes)
        : NumberTexts.norwegian.comments(findings.comments)
      let made = findings.themes.count { $0.isNew }
      let new = made == 0 ? "" : ", og \(NumberTexts.norwegian.themes(made)) ville kommet til"
      return "\(rows) ville blitt lest inn\(new)."
    },
    isKnown: "Filen er allerede lest inn, så ingenting ville blitt lagt til.",
    nothingChanged: "Dette er en forhåndsvisning. Ingenting er endret.",
    place: { table, run, context in
      ([table.map(NameTexts.norwegian.table) ?? "hele rommet"]
        + [run.map { NameTexts.norwegian.run($0, context) }].compactMap { $0 })
        .joined(separator: ", ")
    },
    theme: { title, isNew in
      "tema \(NameTexts.norwegian.quoted(title))\(isNew ? " (nytt)" : "")"
    },
    same: { count in
      "\(count) \(count == 1 ? "duplikat" : "duplikater"), like bortsett fra store og små bokstaver, mellomrom og tegnsetting:"
    },
    almostSame: { count in "\(count) nesten like:" },
    line: { "linje \($0)" },
    other: {
      switch $0 {
      case .comment(let id, _, _): NameTexts.norwegian.entity(.comment(id), NamingContext())
      case .note(let id): NameTexts.norwegian.entity(.note(id), NamingContext())
      case .line(let line): "linje \(line)"
      }
    },
    quoted: NameTexts.norwegian.quoted,
    unread: { lines in
      lines.count == 1
        ? "Linje \(lines[0]) er verken overskrift, punkt eller sitat og leses ikke inn."
        : "\(lines.count) linjer er verken overskrift, punkt eller sitat og leses ikke inn: linje \(lines.firstOfMany)."
    },
    skipped: { "\($0) \($0 == 1 ? "duplikat utelates" : "duplikater utelates")." },
    lookedAlike: { same, almost in
      let parts = [
        same > 0 ? "\(same) \(same == 1 ? "duplikat" : "duplikater")" : nil,
        almost > 0 ? "\(almost) nesten \(almost == 1 ? "likt" : "like")" : nil,
      ].compactMap { $0 }
      return "Sammenlignet med det som var der fra før, og innenfor filen: "
        + "\(NumberTexts.norwegian.list(parts)). Med --preview vises de før noe leses inn."
    })
}
