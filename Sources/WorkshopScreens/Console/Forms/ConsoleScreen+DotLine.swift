import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Submits the line for dots or topics.
  mutating func enterLine() -> [ScreenEffect] {
    let text = entry.text
    entry = LineEditor()
    guard let id = openVote, let vote = state.votes[id] else {
      guard let topic = TypedLetters.topic(text) else { return refuse(text, form: "A3") }
      return assign(topic.letter, to: topic.table, typed: text)
    }
    do throws(DotEntryError) {
      let (dots, table) = try dots(in: text, by: way, of: vote)
      return enter(dots, in: id, vote, at: table, typed: text)
    } catch {
      entry = LineEditor(text)
      let sentences = [
        sentence(for: error, typed: text), anotherWay(toRead: text, of: vote),
        catalogue.consolePrompts.clearsLine,
      ]
      say(sentences.compactMap(\.self).joined(separator: " "), .danger)
      return []
    }
  }

  /// Reads a line of dots that come in in that way.
  func dots(
    in text: String, by way: DotWay, of vote: Vote
  ) throws(DotEntryError) -> (DotEntry, TableID?) {
    var table: TableID?
    var rest = text
    // A count that was left unused at a table begins with the table too.
    if way == .table {
      guard let (named, words) = TypedLetters.tableAndRest(text) else { throw .noLetter }
      (table, rest) = (named, words)
    }
    let letters = Dictionary(
      vote.themes.compactMap { id in state.themes[id].map { ($0.letter, id) } },
      uniquingKeysWith: { first, _ in first })
    let meanings = DotEntry.Letters(
      themes: letters,
      perspectives: PerspectiveLetters(asked: state.plan.perspectives, in: catalogue))
    return (try DotEntry.parse(rest, way: way, letters: meanings), table)
  }

  /// The command that enters dots from this console.
  func command(for dots: DotEntry, in id: VoteID, at table: TableID?) -> Command {
    dots.command(in: id, by: way, at: table, of: state, from: context.station)
  }

  private func sentence(for error: DotEntryError, typed text: String) -> String {
    let prompts = catalogue.consolePrompts
    switch error {
    case .unknownTheme(let letters): return catalogue.desk.dotProblem(.unknownTheme(letters))
    case .unknownPerspective(let letter):
      return catalogue.desk.dotProblem(.unknownPerspective(letter))
    default: break
    }
    let text = TextLayout.cut(text, width: Self.quotedColumns)
    let example =
      switch way {
      case .wall, .secondCount: "C27"
      case .table: "3C4"
      case .ballot: "AABCF"
      }
    return prompts.notUnderstood(text, example)
  }

  /// How to count in another way, where what was typed would be dots there.
  private func anotherWay(toRead text: String, of vote: Vote) -> String? {
    let isRead = DotWay.allCases.contains {
      $0 != way && (try? dots(in: text, by: $0, of: vote)) != nil
    }
    return isRead ? "\(Key.tab.shownName): \(catalogue.actions.anotherWayIn)." : nil
  }

  /// As much of a line as a sentence about it has room for; anything may have been pasted.
  private static let quotedColumns = 30

  private mutating func refuse(_ text: String, form: String) -> [ScreenEffect] {
    entry = LineEditor(text)
    let prompts = catalogue.consolePrompts
    let quoted = TextLayout.cut(text, width: Self.quotedColumns)
    say("\(prompts.notUnderstood(quoted, form)) \(prompts.clearsLine)", .danger)
    return []
  }

  /// Submits dots; a place that was counted already is corrected once that has been confirmed.
  private mutating func enter(
    _ dots: DotEntry, in id: VoteID, _ vote: Vote, at table: TableID?, typed: String
  ) -> [ScreenEffect] {
    let command = command(for: dots, in: id, at: table)
    guard case .correctCount(_, let place, let count, _, _) = command, !dots.isChange else {
      return submit([command], from: .entry(typed), note: receipt(of: typed, at: table))
    }
    let before = vote.counts[place] ?? 0
    let theme = place.theme
    let letter = digest.letter(of: theme)
    let name = table.map { "\(letter) · \(catalogue.names.table($0))" } ?? letter
    // Where two counts differ, saying one of them again settles it.
    let isSettled = vote.checks[place].map { $0 == count } ?? true
    guard count != before || !isSettled else {
      say(catalogue.consolePrompts.countedAlready(name, count), .muted)
      return []
    }
    mode = .confirming(
      Confirmation(
        question: catalogue.consolePrompts.confirmCorrect(name, before, count),
        forRoom: .correct(state.themes[theme]?.letter),
        commands: [command]))
    return []
  }

  /// What was typed, with the table that it was counted at in words.
  private func receipt(of typed: String, at table: TableID?) -> String {
    guard let table, let (_, dots) = TypedLetters.tableAndRest(typed) else {
      return typed.uppercased()
    }
    return "\(catalogue.names.table(table).startingSentence): \(dots.trimmed.uppercased())"
  }

  /// Gives a theme to a table, or asks whether to take it away where it is there already.
  mutating func assign(
    _ letter: ThemeLetter, to table: TableID, typed: String?
  ) -> [ScreenEffect] {
    guard let theme = digest.theme(lettered: letter) else {
      if let typed { entry = LineEditor(typed) }
      say(catalogue.consolePrompts.noTheme(letter.description), .danger)
      return []
    }
    if let vote = voteAgainst(theme.id), !theme.tables.contains(table) {
      // The room has voted otherwise, and is owed the reason.
      open(ConsoleForm(.takeAlongTo(table, letter, vote)))
      return []
    }
    guard theme.tables.contains(table) else {
      let place =
        "\(catalogue.names.theme(letter).startingSentence): \(catalogue.names.table(table))"
      let warning = digest.fromTables.isDeserted(table) ? catalogue.consoleStatus.nobodySits : nil
      return submit(
        [.assignTopic(theme: theme.id, table: table)], from: typed.map { .entry($0) } ?? .key,
        note: warning.map { "\(place), \($0)" })
    }
    mode = .confirming(
      Confirmation(
        question: catalogue.consolePrompts.confirmUnassign(
          catalogue.names.theme(letter), catalogue.names.table(table)),
        forRoom: .unassign(letter, table),
        commands: [.unassignTopic(theme: theme.id, table: table)]))
    return []
  }

  /// The vote that has chosen other themes than this one, which was in it too.
  private func voteAgainst(_ theme: ThemeID) -> VoteID? {
    guard let id = state.voteOfTopics, let chosen = state.themesToDeepen, !chosen.isEmpty,
      !chosen.contains(theme), state.votes[id]?.themes.contains(theme) == true
    else { return nil }
    return id
  }

  /// Corrects a count, `C28` or `3C4`, or ballot 12, `#12 AABCF`; `#12 -` takes that out.
  mutating func correct(
    _ typed: String, in id: VoteID, reason: String?, form: ConsoleForm
  ) -> [ScreenEffect] {
    do throws(CorrectionProblem) {
      return submit([try correction(as: typed, in: id, reason: reason)], from: .form(form))
    } catch {
      var form = form
      form.answers = []
      form.editor = LineEditor(typed)
      mode = .asking(form)
      say(error.sentence, .danger)
      return []
    }
  }

  /// Why a correction cannot be made as it was typed; `nil` where it can.
  func problem(withCorrection typed: String, in id: VoteID) -> String? {
    do throws(CorrectionProblem) {
      _ = try correction(as: typed, in: id, reason: nil)
      return nil
    } catch { return error.sentence }
  }

  private func correction(
    as typed: String, in id: VoteID, reason: String?
  ) throws(CorrectionProblem) -> Command {
    guard let vote = state.votes[id] else {
      throw CorrectionProblem(
        sentence: catalogue.refusals.sentence(.unknown(.vote(id)), NamingContext(state)))
    }
    func problem(_ error: DotEntryError) -> CorrectionProblem {
      CorrectionProblem(sentence: sentence(for: error, typed: typed))
    }
    guard typed.hasPrefix("#") else {
      do throws(DotEntryError) {
        let way: DotWay = typed.first?.isNumber == true ? .table : .wall
        let (dots, table) = try dots(in: typed, by: way, of: vote)
        return correction(dots, at: table, in: id, vote, reason: reason)
      } catch { throw problem(error) }
    }
    let digits = typed.dropFirst().prefix(while: \.isNumber)
    let rest = String(typed.dropFirst(1 + digits.count)).trimmed
    guard let number = String(digits).wholeNumber else { throw problem(.noNumber("#")) }
    guard let ballot = state.ballot(numbered: number, in: id) else {
      throw CorrectionProblem(sentence: catalogue.voteForms.noBallot(number))
    }
    func correct(to marks: BallotMarks?) -> Command {
      .correctBallot(vote: id, ballot: ballot, marks: marks, reason: reason)
    }
    guard rest != "-" else { return correct(to: nil) }
    do throws(DotEntryError) {
      // A second number would be another ballot's.
      guard case (.ballot(let marks, _, nil), _) = try dots(in: rest, by: .ballot, of: vote) else {
        throw .unexpected("#")
      }
      return correct(to: marks)
    } catch { throw problem(error) }
  }

  private func correction(
    _ dots: DotEntry, at table: TableID?, in id: VoteID, _ vote: Vote, reason: String?
  ) -> Command {
    switch dots {
    case .count(let theme, let perspective, let dots):
      let place = CountPlace(theme: theme, table: table, perspective: perspective)
      return .correctCount(vote: id, place, dots: dots, reason: reason)
    case .change(let theme, let perspective, let change):
      let place = CountPlace(theme: theme, table: table, perspective: perspective)
      let dots = vote.counts[place].map { $0.clampedAdding(change) } ?? 0
      return .correctCount(
        vote: id, place, dots: dots, from: vote.counts[place], reason: reason)
    case .unused(let dots):
      return .recordUnused(vote: id, table: table, dots: dots, reason: reason)
    // No line of a count is a ballot.
    case .ballot(let marks, let perspective, _):
      return .enterBallot(vote: id, NewBallot(marks, table: table, perspective: perspective))
    }
  }
}

/// Why a correction cannot be made as it was typed, in the language of the screen.
private struct CorrectionProblem: Error { let sentence: String }
