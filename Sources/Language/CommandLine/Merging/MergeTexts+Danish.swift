import SessionEngine

extension MergeTexts {
  static let danish = MergeTexts(
    summary: { findings in
      guard findings.added > 0 else {
        return findings.repeated > 0 && findings.clashes.isEmpty
          ? "Filen er allerede læst ind. Intet blev ændret." : "Intet nyt kom hjem."
      }
      var parts: [String] = []
      if findings.comments > 0 { parts.append(NumberTexts.danish.comments(findings.comments)) }
      if findings.others > 0 {
        parts.append("\(findings.others) \(findings.others == 1 ? "anden linje" : "andre linjer")")
      }
      let before =
        findings.repeated == 0 ? "" : "; \(findings.repeated) fandtes allerede"
      return "\(NumberTexts.danish.list(parts)) kom hjem\(before)."
    },
    notHome: { "\($0) \($0 == 1 ? "linje" : "linjer") kom ikke hjem:" },
    allHome: "Alt er hjemme.",
    reason: danishReason,
    task: danishTask,
    line: { "linje \($0)" },
    tornEnd: {
      "Filens sidste linje er afbrudt. Den var aldrig gemt og er ikke med. Det, der er tilbage af den: \($0)"
    },
    failure: {
      "\($0) \($0 == 1 ? "linje kom ikke hjem. Den" : "linjer kom ikke hjem. De") står på listen med ordene, og hvad du kan gøre."
    },
    sameFile: { "\($0) er den samme fil som \($1) og er allerede læst ind." })

  private static func danishPlace(
    _ table: TableID?, _ run: StepRun?, _ context: NamingContext
  ) -> String {
    let names = NameTexts.danish
    return
      ([table.map(names.table) ?? "rummet"] + [run.map { names.run($0, context) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  @Sendable private static func danishReason(
    _ reason: MergeFindings.Reason, _ home: String, _ context: NamingContext
  ) -> String {
    let names = NameTexts.danish
    switch reason {
    case .rewordedAtHome(let thing):
      let now = context.title(thing).map { ": ”\($0)”" } ?? ""
      return
        "\(names.entity(thing, NamingContext()).startingSentence) er også ændret hjemme, og de ord bliver stående\(now). "
        + "Skal ordene herfra gælde i stedet, så ret dem ved værkstedet: verkstad note \(home)"
    case .movedAtHome(let id, let table, let run):
      let place = danishPlace(table, run, context)
      return
        "\(names.entity(.comment(id), NamingContext()).startingSentence) er også flyttet hjemme, til \(place). "
        + "Hører det til et andet sted, så flyt det ved værkstedet: verkstad note \(home)"
    case .refused(let refusal):
      switch refusal {
      case .unknownTable(let table):
        return "\(NameTexts.danish.table(table).startingSentence) findes ikke længere i planen. "
          + "Skriv ordene ind ved et bord, der findes: verkstad note \(home)"
      case .unknown(.step), .unknownRun:
        return "Den del af dagen, som ordene hører til, findes ikke længere i planen. "
          + "Skriv ordene ind, hvor de hører hjemme nu: verkstad note \(home)"
      case .finalised:
        return "Værkstedet er færdiggjort og ændres ikke mere. Gem ordene, og send dem "
          + "til dem, der får dokumentationen."
      case .withdrawn(let id):
        return
          "\(names.entity(.comment(id), NamingContext()).startingSentence) er trukket tilbage hjemme. Skal ordene alligevel med, "
          + "så skriv dem ind som et nyt indlæg: verkstad note \(home)"
      case .alreadyDone(let station):
        return "Linjen har et navn, som allerede er brugt af \(names.station(station)). "
          + "Skriv ordene ind igen: verkstad note \(home)"
      case .awayFromSession:
        return "Det kan kun gøres ved værkstedets egen fil. Gør det dér: verkstad run \(home)"
      default:
        return RefusalTexts.danish.sentence(refusal, context)
      }
    }
  }

  @Sendable private static func danishTask(
    _ command: Command, _ context: NamingContext
  ) -> String {
    let names = NameTexts.danish
    switch command {
    case .addComment(let new):
      return "\(KindTexts.danish.comment(new.kind)), \(danishPlace(new.table, new.run, context))"
    case .amendComment(let id, _, _):
      return "nye ord for \(names.entity(.comment(id), NamingContext()))"
    case .withdrawComment(let id):
      return "trække \(names.entity(.comment(id), NamingContext())) tilbage"
    case .moveComment(let id, let table, let run):
      return
        "flytte \(names.entity(.comment(id), NamingContext())) til \(danishPlace(table, run, context))"
    case .addNote(let new): return "note under \(names.entity(.theme(new.theme), context))"
    case .amendNote(let id, _, _): return "nye ord for \(names.entity(.note(id), NamingContext()))"
    case .moveNote(let id, _): return "flytte \(names.entity(.note(id), NamingContext()))"
    case .removeNote(let id): return "fjerne \(names.entity(.note(id), NamingContext()))"
    case .addConclusion: return "konklusion"
    case .addAction: return "handling"
    case .addQuestion: return "åbent spørgsmål"
    case .addTerm: return "ord, der skal forklares"
    case .propose: return "forslag til konklusionerne"
    case .undo: return "fortryde det seneste"
    default: return "noget, der ikke hører til et bord"
    }
  }
}
