import SessionEngine

extension MergeTexts {
  static let english = MergeTexts(
    summary: { findings in
      guard findings.added > 0 else {
        return findings.repeated > 0 && findings.clashes.isEmpty
          ? "The file had been read in already. Nothing was changed." : "Nothing new came home."
      }
      var parts: [String] = []
      if findings.comments > 0 { parts.append(NumberTexts.english.comments(findings.comments)) }
      if findings.others > 0 {
        parts.append("\(findings.others) other \(findings.others == 1 ? "line" : "lines")")
      }
      let before =
        findings.repeated == 0
        ? "" : "; \(findings.repeated) \(findings.repeated == 1 ? "was" : "were") there already"
      return "\(NumberTexts.english.list(parts)) came home\(before)."
    },
    notHome: { "\($0) \($0 == 1 ? "line" : "lines") did not come home:" },
    allHome: "Everything is home.",
    reason: englishReason,
    task: englishTask,
    line: { "line \($0)" },
    tornEnd: {
      "The last line of the file is cut off. It was never saved and is left out. What is left of it: \($0)"
    },
    failure: {
      "\($0) \($0 == 1 ? "line did not come home. It is" : "lines did not come home. They are") in the list, with \($0 == 1 ? "its" : "their") words and what to do."
    },
    sameFile: { "\($0) is the same file as \($1) and has been read in." })

  private static func englishPlace(
    _ table: TableID?, _ run: StepRun?, _ context: NamingContext
  ) -> String {
    let names = NameTexts.english
    return
      ([table.map(names.table) ?? "the room"]
      + [run.map { names.run($0, context) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  @Sendable private static func englishReason(
    _ reason: MergeFindings.Reason, _ home: String, _ context: NamingContext
  ) -> String {
    let names = NameTexts.english
    switch reason {
    case .rewordedAtHome(let thing):
      let now = context.title(thing).map { ": “\($0)”" } ?? ""
      return
        "\(names.entity(thing, NamingContext()).startingSentence) was changed at home too, and those words stay\(now). "
        + "If the words from here are to stand instead, change them at the workshop: verkstad note \(home)"
    case .movedAtHome(let id, let table, let run):
      let place = englishPlace(table, run, context)
      return
        "\(names.entity(.comment(id), NamingContext()).startingSentence) was moved at home too, to \(place). "
        + "If it belongs elsewhere, move it at the workshop: verkstad note \(home)"
    case .refused(let refusal):
      switch refusal {
      case .unknownTable(let table):
        return "\(NameTexts.english.table(table).startingSentence) is no longer in the plan. "
          + "Type the words in at a table that there is: verkstad note \(home)"
      case .unknown(.step), .unknownRun:
        return "The part of the day that the words belong to is no longer in the plan. "
          + "Type the words in where they belong now: verkstad note \(home)"
      case .finalised:
        return "The workshop is final and does not change any more. Keep the words and send them "
          + "to those who get the documentation."
      case .withdrawn(let id):
        return
          "\(names.entity(.comment(id), NamingContext()).startingSentence) was withdrawn at home. If the words are to stand all the same, "
          + "type them in as a new comment: verkstad note \(home)"
      case .alreadyDone(let station):
        return "The line has a name that was used already by \(names.station(station)). "
          + "Type the words in again: verkstad note \(home)"
      case .awayFromSession:
        return "That can be done only at the workshop's own file. Do it there: verkstad run \(home)"
      default:
        return RefusalTexts.english.sentence(refusal, context)
      }
    }
  }

  @Sendable private static func englishTask(
    _ command: Command, _ context: NamingContext
  ) -> String {
    let names = NameTexts.english
    switch command {
    case .addComment(let new):
      return "\(KindTexts.english.comment(new.kind)), \(englishPlace(new.table, new.run, context))"
    case .amendComment(let id, _, _):
      return "new words for \(names.entity(.comment(id), NamingContext()))"
    case .withdrawComment(let id): return "withdraw \(names.entity(.comment(id), NamingContext()))"
    case .moveComment(let id, let table, let run):
      return
        "move \(names.entity(.comment(id), NamingContext())) to \(englishPlace(table, run, context))"
    case .addNote(let new): return "note under \(names.entity(.theme(new.theme), context))"
    case .amendNote(let id, _, _):
      return "new words for \(names.entity(.note(id), NamingContext()))"
    case .moveNote(let id, _): return "move \(names.entity(.note(id), NamingContext()))"
    case .removeNote(let id): return "remove \(names.entity(.note(id), NamingContext()))"
    case .addConclusion: return "conclusion"
    case .addAction: return "action"
    case .addQuestion: return "open question"
    case .addTerm: return "word to explain"
    case .propose: return "proposal for the conclusion"
    case .undo: return "undo what was done last"
    default: return "something that is not a table's"
    }
  }
}
