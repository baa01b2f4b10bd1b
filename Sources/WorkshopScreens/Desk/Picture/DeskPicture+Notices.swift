import Language
import SessionEngine
import TerminalKit

/// What has to be said beside the line.
extension DeskPicture {
  /// A row that says something, and how.
  typealias Notice = (text: String, style: StyleRole)

  /// Two rows at least, so that the line does not jump at every word that is said. Each notice has a row before any has two.
  func noticeRows(on page: Rect, allTables: Bool) -> [Notice] {
    let most = max(2, min(5, page.rows / 4))
    let notices = (conditions(allTables: allTables) + [saying].compactMap { $0 }).prefix(most)
    var rows: [Notice] = []
    for (place, notice) in notices.enumerated() {
      let room = most - rows.count - (notices.count - place - 1)
      rows += TextLayout.wrap(notice.text, width: page.columns, maxRows: room)
        .map { ($0, notice.style) }
    }
    while rows.count < 2 { rows.append(("", .text)) }
    return rows
  }

  /// What holds until something changes it.
  private func conditions(allTables: Bool) -> [Notice] {
    var conditions: [Notice] = []
    if let problem = desk.fileProblem { conditions.append((problem, .danger)) }
    let reasons = desk.sent.compactMap { command -> String? in
      if case .notSaved(let reason) = command.state { return reason }
      return nil
    }
    if let reason = reasons.last { conditions.append((texts.notSavedBecause(reason), .danger)) }
    if !allTables, let place = refusedElsewhere {
      conditions.append((texts.message(.refusedElsewhere(desk.name(of: place))), .danger))
    }
    if let other = desk.otherRun, !desk.isAmending, desk.overlay.search == nil {
      conditions.append((texts.message(other), .warning))
    }
    if let destination = desk.line.destination, desk.overlay == .none, !desk.line.isBlank {
      let place = desk.name(of: destination.table, in: destination.run)
      conditions.append((texts.message(.movesTo(place)), .warning))
    }
    if let detail = desk.personalDetail {
      conditions.append((texts.personalDetail(detail.kind, detail.words), .muted))
    }
    if desk.notice != desk.refusalOfPerspective, let sentence = desk.unreadPerspective {
      conditions.append((sentence, .warning))
    }
    if let marks = marksOfAmended { conditions.append((marks, .muted)) }
    if let sentence = desk.floorSentence(at: now) {
      conditions.append((sentence, .muted))
    }
    if desk.line.isLiteral { conditions.append((texts.message(.literal), .muted)) }
    return conditions
  }

  /// The table, or the room, of words that were refused and cannot be seen from here.
  private var refusedElsewhere: TableID?? {
    let shown = desk.shownList
    for command in desk.sent {
      guard case .refused = command.state, let list = desk.list(of: command.command),
        case .comments(let table) = list, list != shown
      else { continue }
      return .some(table)
    }
    return nil
  }

  /// A question first, then what was said last, then what Enter does.
  private var saying: Notice? {
    switch desk.overlay {
    case .pasted(let paste):
      if case .message(.tooManyLines(let limit)) = desk.notice {
        return (texts.message(.tooManyLines(limit: limit)), .danger)
      }
      return (texts.message(.pasted(lines: paste.lines.count)), .warning)
    case .takeBack(_, let what): return (texts.message(.takeBack(what)), .warning)
    case .strike(let comment):
      return (texts.message(.strike(desk.name(of: comment))), .warning)
    case .slip(let slip): return (texts.paper.message(question(about: slip)), .warning)
    case .remove: return (desk.context.catalogue.deskNotes.askRemove, .warning)
    case .present:
      if case .refusal(let sentence) = desk.notice { return (sentence, .danger) }
      return (desk.context.catalogue.deskReadBack.askPresent, .warning)
    case .report: return (desk.context.catalogue.deskReports.choose, .warning)
    case .floor where desk.notice == nil:
      return (desk.context.catalogue.deskFloor.how, .muted)
    case .search(let search):
      if case .message(let message) = desk.notice { return (texts.message(message), .strong) }
      if search.asked.isEmpty || search.isChanged { return nil }
      return (texts.message(.found(count: search.found.count, words: search.asked)), .strong)
    case .leave: return (texts.message(.leave), .warning)
    case .none, .help, .floor: break
    }
    switch desk.notice {
    case .refusal(let sentence): return (sentence, .danger)
    case .done(let sentence): return (sentence, .success)
    case .message(let message): return (texts.message(message), .strong)
    case nil: return preview
    }
  }

  private var preview: Notice? {
    func says(_ preview: DeskPreview) -> (String, StyleRole) { (texts.preview(preview), .muted) }
    let dotPlace = desk.name(of: desk.dotTable)
    switch desk.intent {
    case .nothing: return nil
    case .help: return says(.help)
    case .writeFor(let table): return says(.writeFor(desk.name(of: table)))
    case .writeForRound(let table, let run):
      return says(.writeForRound(place: desk.name(of: table), run: desk.name(of: run)))
    case .search(let words): return says(.search(words))
    case .strike: return says(.strike)
    case .remove: return (desk.context.catalogue.deskNotes.previewRemove, .muted)
    case .floor: return (desk.context.catalogue.deskFloor.preview, .muted)
    case .chooseReport: return (desk.context.catalogue.deskReports.previewChoice, .muted)
    case .report(let kind, let text):
      let words = desk.context.catalogue.deskReports
      return (text == nil ? words.preview(words.kind(kind)) : words.previewMessage, .muted)
    case .propose(let outcome): return preview(of: outcome)
    case .unreadableProposal(let problem):
      return (desk.context.catalogue.deskProposals.problem(problem), .muted)
    case .readBack: return says(.readBack)
    case .chooseTheme(let theme): return says(.theme(desk.name(of: theme)))
    case .place(_, let theme, let too):
      return says(too ? .placeToo(desk.name(of: theme)) : .place(desk.name(of: theme)))
    case .comment(let new): return becoming(new).map { says($0) }
    case .findSlip(let slip): return says(.paper(finding(slip)))
    case .changeSource(let table, let source):
      return says(.paper(.source(place: desk.name(of: table), source)))
    case .countSlips(let table, let run, let slips):
      return says(.paper(counting(slips, at: table, in: run)))
    case .note(let kind, _, _):
      return desk.hasSign ? says(.becomes(kind: texts.note(kind))) : nil
    case .dots(.unused(let dots), _): return says(.unused(dots: dots, place: dotPlace))
    case .dots(.ballot(.spoilt, _, _), _): return says(.spoiltBallot)
    case .dots(.ballot(.dots(let dots), _, _), _):
      let themes = dots.map { "\(letter($0.theme)) \($0.dots)" }
      return says(.ballot(themes, dots: dots.reduce(0) { $0 + $1.dots }))
    case .dots(.change(let theme, _, let change), _):
      if case .checkCount(_, _, let dots) = desk.command(for: desk.intent) {
        return says(.check(theme: desk.name(of: theme), dots: dots))
      }
      return says(
        .change(
          theme: desk.name(of: theme), dots: Int(change.magnitude), isMore: change >= 0,
          place: dotPlace))
    case .dots(.count(let theme, _, let dots), _):
      let theme = desk.name(of: theme)
      switch desk.command(for: desk.intent) {
      case .correctCount: return says(.correction(theme: theme, dots: dots, place: dotPlace))
      case .checkCount: return says(.check(theme: theme, dots: dots))
      default: return says(.count(theme: theme, dots: dots, place: dotPlace))
      }
    case .impossible(.paper(let message)): return (texts.message(.paper(message)), .warning)
    case .impossible(let message): return (texts.message(message), .muted)
    case .unreadable(let error):
      return desk.problem(error).map { (texts.dotProblem($0), .muted) }
    case .amendComment, .amendNote: return nil
    }
  }

  /// What the line proposes, with who and when as they were read.
  private func preview(of outcome: ProposedOutcome) -> Notice {
    let words = desk.context.catalogue.deskProposals
    let becomes = [words.becomes(outcome), words.details(outcome)].compactMap { $0 }
      .joined(separator: " · ")
    return (desk.hasSign ? words.preview(becomes) : becomes, .muted)
  }

  private func letter(_ theme: ThemeID) -> String {
    desk.session.themes[theme]?.letter.description ?? ""
  }
}
