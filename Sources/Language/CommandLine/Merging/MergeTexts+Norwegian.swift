import SessionEngine

extension MergeTexts {
  static let norwegian = MergeTexts(
    summary: { findings in
      guard findings.added > 0 else {
        return findings.repeated > 0 && findings.clashes.isEmpty
          ? "Filen er allerede lest inn. Ingenting ble endret." : "Ikke noe nytt kom hjem."
      }
      var parts: [String] = []
      if findings.comments > 0 { parts.append(NumberTexts.norwegian.comments(findings.comments)) }
      if findings.others > 0 {
        parts.append("\(findings.others) \(findings.others == 1 ? "annen linje" : "andre linjer")")
      }
      let before =
        findings.repeated == 0 ? "" : "; \(findings.repeated) fantes allerede"
      return "\(NumberTexts.norwegian.list(parts)) kom hjem\(before)."
    },
    notHome: { "\($0) \($0 == 1 ? "linje" : "linjer") kom ikke hjem:" },
    allHome: "Alt er hjemme.",
    reason: norwegianReason,
    task: norwegianTask,
    line: { "linje \($0)" },
    tornEnd: {
      "Den siste linjen i filen er avbrutt. Den ble aldri lagret og er ikke med. Dette er igjen av den: \($0)"
    },
    failure: {
      "\($0) \($0 == 1 ? "linje kom ikke hjem. Den" : "linjer kom ikke hjem. De") står på listen, med ordene og hva du kan gjøre."
    },
    sameFile: { "\($0) er samme fil som \($1) og er allerede lest inn." })

  private static func norwegianPlace(
    _ table: TableID?, _ run: StepRun?, _ context: NamingContext
  ) -> String {
    let names = NameTexts.norwegian
    return
      ([table.map(names.table) ?? "rommet"] + [run.map { names.run($0, context) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  @Sendable private static func norwegianReason(
    _ reason: MergeFindings.Reason, _ home: String, _ context: NamingContext
  ) -> String {
    let names = NameTexts.norwegian
    switch reason {
    case .rewordedAtHome(let thing):
      let now = context.title(thing).map { ": «\($0)»" } ?? ""
      return
        "\(names.entity(thing, NamingContext()).startingSentence) er også endret hjemme, og de ordene blir stående\(now). "
        + "Skal ordene herfra gjelde i stedet, så endre dem ved verkstedet: verkstad note \(home)"
    case .movedAtHome(let id, let table, let run):
      let place = norwegianPlace(table, run, context)
      return
        "\(names.entity(.comment(id), NamingContext()).startingSentence) er også flyttet hjemme, til \(place). "
        + "Hører det til et annet sted, så flytt det ved verkstedet: verkstad note \(home)"
    case .refused(let refusal):
      switch refusal {
      case .unknownTable(let table):
        return "\(NameTexts.norwegian.table(table).startingSentence) finnes ikke lenger i planen. "
          + "Skriv inn ordene ved et bord som finnes: verkstad note \(home)"
      case .unknown(.step), .unknownRun:
        return "Den delen av dagen som ordene hører til, finnes ikke lenger i planen. "
          + "Skriv inn ordene der de hører hjemme nå: verkstad note \(home)"
      case .finalised:
        return "Verkstedet er ferdigstilt og endres ikke mer. Ta vare på ordene, og send dem "
          + "til dem som får dokumentasjonen."
      case .withdrawn(let id):
        return
          "\(names.entity(.comment(id), NamingContext()).startingSentence) er trukket tilbake hjemme. Skal ordene likevel med, "
          + "så skriv dem inn som et nytt innlegg: verkstad note \(home)"
      case .alreadyDone(let station):
        return "Linjen har et navn som allerede er brukt av \(names.station(station)). "
          + "Skriv inn ordene på nytt: verkstad note \(home)"
      case .awayFromSession:
        return "Det kan bare gjøres i verkstedets egen fil. Gjør det der: verkstad run \(home)"
      default:
        return RefusalTexts.norwegian.sentence(refusal, context)
      }
    }
  }

  @Sendable private static func norwegianTask(
    _ command: Command, _ context: NamingContext
  ) -> String {
    let names = NameTexts.norwegian
    switch command {
    case .addComment(let new):
      return
        "\(KindTexts.norwegian.comment(new.kind)), \(norwegianPlace(new.table, new.run, context))"
    case .amendComment(let id, _, _):
      return "nye ord for \(names.entity(.comment(id), NamingContext()))"
    case .withdrawComment(let id):
      return "trekke tilbake \(names.entity(.comment(id), NamingContext()))"
    case .moveComment(let id, let table, let run):
      return
        "flytte \(names.entity(.comment(id), NamingContext())) til \(norwegianPlace(table, run, context))"
    case .addNote(let new): return "notat under \(names.entity(.theme(new.theme), context))"
    case .amendNote(let id, _, _): return "nye ord for \(names.entity(.note(id), NamingContext()))"
    case .moveNote(let id, _): return "flytte \(names.entity(.note(id), NamingContext()))"
    case .removeNote(let id): return "fjerne \(names.entity(.note(id), NamingContext()))"
    case .addConclusion: return "konklusjon"
    case .addAction: return "tiltak"
    case .addQuestion: return "åpent spørsmål"
    case .addTerm: return "ord som skal forklares"
    case .propose: return "forslag til konklusjonene"
    case .undo: return "angre det som ble gjort sist"
    default: return "noe som ikke hører til et bord"
    }
  }
}
