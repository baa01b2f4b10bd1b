import SessionEngine

extension ImportTexts {
  static let swedish = ImportTexts(
    wouldAdd: { findings in
      let rows =
        findings.notes > 0
        ? NumberTexts.swedish.notes(findings.notes)
        : NumberTexts.swedish.comments(findings.comments)
      let made = findings.themes.count { $0.isNew }
      let new = made == 0 ? "" : " och \(NumberTexts.swedish.themes(made)) läggas till"
      return "\(rows) skulle läsas in\(new)."
    },
    isKnown: "Filen är redan inläst, så inget skulle läggas till.",
    nothingChanged: "Det här är en förhandsvisning. Inget är ändrat.",
    place: { table, run, context in
      ([table.map(NameTexts.swedish.table) ?? "hela rummet"]
        + [run.map { NameTexts.swedish.run($0, context) }].compactMap { $0 })
        .joined(separator: ", ")
    },
    theme: { title, isNew in
      "tema \(NameTexts.swedish.quoted(title))\(isNew ? " (nytt)" : "")"
    },
    same: { count in
      "\(count) \(count == 1 ? "dubblett" : "dubbletter"), lika så när som på skiftläge, mellanslag och skiljetecken:"
    },
    almostSame: { count in "\(count) nästan lika:" },
    line: { "rad \($0)" },
    other: {
      switch $0 {
      case .comment(let id, _, _): NameTexts.swedish.entity(.comment(id), NamingContext())
      case .note(let id): NameTexts.swedish.entity(.note(id), NamingContext())
      case .line(let line): "rad \(line)"
      }
    },
    quoted: NameTexts.swedish.quoted,
    unread: { lines in
      lines.count == 1
        ? "Rad \(lines[0]) är varken rubrik, punkt eller citat och läses inte in."
        : "\(lines.count) rader är varken rubrik, punkt eller citat och läses inte in: rad \(lines.firstOfMany)."
    },
    skipped: { "\($0) \($0 == 1 ? "dubblett utelämnas" : "dubbletter utelämnas")." },
    lookedAlike: { same, almost in
      let parts = [
        same > 0 ? "\(same) \(same == 1 ? "dubblett" : "dubbletter")" : nil,
        almost > 0 ? "\(almost) nästan \(almost == 1 ? "lik" : "lika")" : nil,
      ].compactMap { $0 }
      return "Jämfört med det som redan fanns, och inom filen: \(NumberTexts.swedish.list(parts)). "
        + "Med --preview visas de innan något läses in."
    })
}
