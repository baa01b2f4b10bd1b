import SessionEngine

extension MergeTexts {
  static let finnish = MergeTexts(
    summary: { findings in
      guard findings.added > 0 else {
        return findings.repeated > 0 && findings.clashes.isEmpty
          ? "Tiedosto oli jo luettu sisään. Mikään ei muuttunut." : "Uutta ei tullut mukaan."
      }
      var parts: [String] = []
      if findings.comments > 0 { parts.append(NumberTexts.finnish.comments(findings.comments)) }
      if findings.others > 0 {
        parts.append(plural("muu rivi", "muuta riviä")(findings.others))
      }
      let before = findings.repeated == 0 ? "" : "; mukana oli jo \(findings.repeated)"
      return "Mukaan tuli \(NumberTexts.finnish.list(parts))\(before)."
    },
    notHome: { "\(finnishLines($0)) ei tullut mukaan:" },
    allHome: "Kaikki on mukana.",
    reason: finnishReason,
    task: finnishTask,
    line: { "rivi \($0)" },
    tornEnd: {
      "Tiedoston viimeinen rivi on katkennut. Sitä ei koskaan tallennettu, eikä se ole mukana. Siitä on jäljellä: \($0)"
    },
    failure: {
      "\(finnishLines($0)) ei tullut mukaan. Luettelossa on sanat ja se, mitä pitää tehdä."
    },
    sameFile: { "\($0) on sama tiedosto kuin \($1), ja se on luettu sisään." })

  private static let finnishLines = plural("rivi", "riviä")

  private static func finnishPlace(
    _ table: TableID?, _ run: StepRun?, _ context: NamingContext
  ) -> String {
    let names = NameTexts.finnish
    return
      ([table.map(names.table) ?? "sali"]
      + [run.map { names.run($0, context) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  @Sendable private static func finnishReason(
    _ reason: MergeFindings.Reason, _ home: String, _ context: NamingContext
  ) -> String {
    let names = NameTexts.finnish
    func name(_ id: EntityID) -> String {
      names.entity(id, NamingContext()).startingSentence
    }
    switch reason {
    case .rewordedAtHome(let thing):
      let now = context.title(thing).map { ": ”\($0)”" } ?? ""
      return
        "\(name(thing)): sanamuotoa on muutettu myös työpajassa, ja se jää voimaan\(now). "
        + "Jos tämän tiedoston sanat ovat oikeat, muuta ne työpajassa: verkstad note \(home)"
    case .movedAtHome(let id, let table, let run):
      let place = finnishPlace(table, run, context)
      return
        "\(name(.comment(id))) on siirretty myös työpajassa: \(place). "
        + "Jos se kuuluu muualle, siirrä se työpajassa: verkstad note \(home)"
    case .refused(let refusal):
      switch refusal {
      case .unknownTable(let table):
        return "\(names.table(table).startingSentence) ei ole enää suunnitelmassa. "
          + "Kirjoita sanat pöytään, joka on olemassa: verkstad note \(home)"
      case .unknown(.step), .unknownRun:
        return "Päivän vaihe, johon sanat kuuluvat, ei ole enää suunnitelmassa. "
          + "Kirjoita sanat sinne, minne ne nyt kuuluvat: verkstad note \(home)"
      case .finalised:
        return "Työpaja on viimeistelty eikä enää muutu. Säilytä sanat ja lähetä ne niille, "
          + "jotka saavat yhteenvedon."
      case .withdrawn(let id):
        return
          "\(name(.comment(id))) on peruttu työpajassa. Jos sanat pitää silti säilyttää, "
          + "kirjoita ne uutena kommenttina: verkstad note \(home)"
      case .alreadyDone(let station):
        return "Rivin nimi on jo käytössä (tekijä: \(names.station(station))). "
          + "Kirjoita sanat uudelleen: verkstad note \(home)"
      case .awayFromSession:
        return "Sen voi tehdä vain työpajan omassa tiedostossa. Tee se siellä: verkstad run \(home)"
      default:
        return RefusalTexts.finnish.sentence(refusal, context)
      }
    }
  }

  @Sendable private static func finnishTask(
    _ command: Command, _ context: NamingContext
  ) -> String {
    let names = NameTexts.finnish
    func name(_ id: EntityID) -> String { names.entity(id, NamingContext()) }
    switch command {
    case .addComment(let new):
      return "\(KindTexts.finnish.comment(new.kind)), \(finnishPlace(new.table, new.run, context))"
    case .amendComment(let id, _, _): return "uudet sanat: \(name(.comment(id)))"
    case .withdrawComment(let id): return "peruminen: \(name(.comment(id)))"
    case .moveComment(let id, let table, let run):
      return "siirto: \(name(.comment(id))) → \(finnishPlace(table, run, context))"
    case .addNote(let new): return "muistiinpano, \(names.entity(.theme(new.theme), context))"
    case .amendNote(let id, _, _): return "uudet sanat: \(name(.note(id)))"
    case .moveNote(let id, _): return "siirto: \(name(.note(id)))"
    case .removeNote(let id): return "poisto: \(name(.note(id)))"
    case .addConclusion: return "johtopäätös"
    case .addAction: return "toimenpide"
    case .addQuestion: return "avoin kysymys"
    case .addTerm: return "selitettävä sana"
    case .propose: return "ehdotus johtopäätöksiin"
    case .undo: return "viimeksi tehdyn kumoaminen"
    default: return "jotain, mikä ei kuulu pöydälle"
    }
  }
}
