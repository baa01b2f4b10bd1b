import SessionEngine

extension ImportTexts {
  static let english = ImportTexts(
    wouldAdd: { findings in
      let rows =
        findings.notes > 0
        ? NumberTexts.english.notes(findings.notes)
        : NumberTexts.english.comments(findings.comments)
      let made = findings.themes.count { $0.isNew }
      let new = made == 0 ? "" : " and \(NumberTexts.english.themes(made)) made"
      return "\(rows) would be read in\(new)."
    },
    isKnown: "The file has been read in, so nothing would be added.",
    nothingChanged: "This is a preview. Nothing has been changed.",
    place: { table, run, context in
      ([table.map(NameTexts.english.table) ?? "the whole room"]
        + [run.map { NameTexts.english.run($0, context) }].compactMap { $0 })
        .joined(separator: ", ")
    },
    theme: { title, isNew in
      "theme \(NameTexts.english.quoted(title))\(isNew ? " (new)" : "")"
    },
    same: { count in
      "\(count) \(count == 1 ? "duplicate" : "duplicates"), the same but for case, space and punctuation:"
    },
    almostSame: { count in "\(count) almost the same:" },
    line: { "line \($0)" },
    other: {
      switch $0 {
      case .comment(let id, _, _): NameTexts.english.entity(.comment(id), NamingContext())
      case .note(let id): NameTexts.english.entity(.note(id), NamingContext())
      case .line(let line): "line \(line)"
      }
    },
    quoted: NameTexts.english.quoted,
    unread: { lines in
      lines.count == 1
        ? "Line \(lines[0]) is neither heading, point nor quotation and is not read in."
        : "\(lines.count) lines are neither heading, point nor quotation and are not read in: line \(lines.firstOfMany)."
    },
    skipped: { "\($0) \($0 == 1 ? "duplicate is left out" : "duplicates are left out")." },
    lookedAlike: { same, almost in
      let parts = [
        same > 0 ? "\(same) \(same == 1 ? "duplicate" : "duplicates")" : nil,
        almost > 0 ? "\(almost) almost the same" : nil,
      ].compactMap { $0 }
      return "Compared with what was there before, and within the file: "
        + "\(NumberTexts.english.list(parts)). With --preview they are shown before anything is read in."
    })
}
