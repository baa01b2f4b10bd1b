import SessionEngine

extension MergeTexts {
  static let swedish = MergeTexts(
    summary: { findings in
      guard findings.added > 0 else {
        return findings.repeated > 0 && findings.clashes.isEmpty
          ? "Filen är redan inläst. Inget ändrades." : "Inget nytt kom hem."
      }
      var parts: [String] = []
      if findings.comments > 0 { parts.append(NumberTexts.swedish.comments(findings.comments)) }
      if findings.others > 0 {
        parts.append("\(findings.others) \(findings.others == 1 ? "annan rad" : "andra rader")")
      }
      let before =
        findings.repeated == 0 ? "" : "; \(findings.repeated) fanns redan"
      return "\(NumberTexts.swedish.list(parts)) kom hem\(before)."
    },
    notHome: { "\($0) \($0 == 1 ? "rad" : "rader") kom inte hem:" },
    allHome: "Allt är hemma.",
    reason: swedishReason,
    task: swedishTask,
    line: { "rad \($0)" },
    tornEnd: {
      "Filens sista rad är avbruten. Den var aldrig sparad och är inte med. Det som finns kvar av den: \($0)"
    },
    failure: {
      "\($0) \($0 == 1 ? "rad kom inte hem. Den" : "rader kom inte hem. De") står i listan, med orden och vad du kan göra."
    },
    sameFile: { "\($0) är samma fil som \($1) och är redan inläst." })

  private static func swedishPlace(
    _ table: TableID?, _ run: StepRun?, _ context: NamingContext
  ) -> String {
    let names = NameTexts.swedish
    return
      ([table.map(names.table) ?? "rummet"] + [run.map { names.run($0, context) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  @Sendable private static func swedishReason(
    _ reason: MergeFindings.Reason, _ home: String, _ context: NamingContext
  ) -> String {
    let names = NameTexts.swedish
    switch reason {
    case .rewordedAtHome(let thing):
      let now = context.title(thing).map { ": ”\($0)”" } ?? ""
      return
        "\(names.entity(thing, NamingContext()).startingSentence) har ändrats hemma också, och de orden står kvar\(now). "
        + "Ska orden härifrån gälla i stället, ändra dem vid verkstaden: verkstad note \(home)"
    case .movedAtHome(let id, let table, let run):
      let place = swedishPlace(table, run, context)
      return
        "\(names.entity(.comment(id), NamingContext()).startingSentence) har flyttats hemma också, till \(place). "
        + "Hör det hemma någon annanstans, flytta det vid verkstaden: verkstad note \(home)"
    case .refused(let refusal):
      switch refusal {
      case .unknownTable(let table):
        return "\(NameTexts.swedish.table(table).startingSentence) finns inte i planen längre. "
          + "Skriv in orden vid ett bord som finns: verkstad note \(home)"
      case .unknown(.step), .unknownRun:
        return "Den del av dagen som orden hör till finns inte i planen längre. "
          + "Skriv in orden där de hör hemma nu: verkstad note \(home)"
      case .finalised:
        return "Verkstaden är färdigställd och ändras inte mer. Spara orden och skicka dem "
          + "till dem som får dokumentationen."
      case .withdrawn(let id):
        return
          "\(names.entity(.comment(id), NamingContext()).startingSentence) har tagits tillbaka hemma. Ska orden ändå med, "
          + "skriv in dem som ett nytt inlägg: verkstad note \(home)"
      case .alreadyDone(let station):
        return "Raden bär ett namn som redan är använt av \(names.station(station)). "
          + "Skriv in orden på nytt: verkstad note \(home)"
      case .awayFromSession:
        return "Det går bara att göra vid verkstadens egen fil. Gör det där: verkstad run \(home)"
      default:
        return RefusalTexts.swedish.sentence(refusal, context)
      }
    }
  }

  @Sendable private static func swedishTask(
    _ command: Command, _ context: NamingContext
  ) -> String {
    let names = NameTexts.swedish
    switch command {
    case .addComment(let new):
      return "\(KindTexts.swedish.comment(new.kind)), \(swedishPlace(new.table, new.run, context))"
    case .amendComment(let id, _, _):
      return "nya ord för \(names.entity(.comment(id), NamingContext()))"
    case .withdrawComment(let id):
      return "ta tillbaka \(names.entity(.comment(id), NamingContext()))"
    case .moveComment(let id, let table, let run):
      return
        "flytta \(names.entity(.comment(id), NamingContext())) till \(swedishPlace(table, run, context))"
    case .addNote(let new): return "anteckning under \(names.entity(.theme(new.theme), context))"
    case .amendNote(let id, _, _): return "nya ord för \(names.entity(.note(id), NamingContext()))"
    case .moveNote(let id, _): return "flytta \(names.entity(.note(id), NamingContext()))"
    case .removeNote(let id): return "ta bort \(names.entity(.note(id), NamingContext()))"
    case .addConclusion: return "slutsats"
    case .addAction: return "åtgärd"
    case .addQuestion: return "öppen fråga"
    case .addTerm: return "ord att förklara"
    case .propose: return "förslag till slutsatserna"
    case .undo: return "ångra det som gjordes sist"
    default: return "något som inte hör till ett bord"
    }
  }
}
