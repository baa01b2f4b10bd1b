import Language
import SessionEngine
import TerminalKit

extension ConsoleForm {
  /// The form of the rule of a vote, with what stands now in each line; a new vote begins with the plan's.
  static func rule(of id: VoteID?, in state: SessionState) -> ConsoleForm {
    let vote = id.flatMap { state.votes[$0] }
    let rule = vote?.rule ?? state.plan.dots
    let voters = vote?.voters[.room] ?? (vote == nil ? state.likelyVoters : nil)
    let secrecy = VoteSecrecy.allCases.firstIndex(of: vote?.secrecy ?? .wall) ?? 0
    func line(_ number: Int?) -> String { number.map(String.init) ?? "" }
    var lines: [String] = [line(voters), line(rule.dotsPerVoter), line(rule.capPerTheme)]
    lines += [line(rule.cutAfter), vote?.who?.text ?? "", line(secrecy + 1)]
    lines.append(line(rule.silentSeconds))
    // Last, so that the lines are the same and in the same order before and after a vote is drafted.
    if id == nil { lines.append("1") }
    var form = ConsoleForm(id.map { .rule($0) } ?? .newVote)
    form.prefilled = lines
    form.prefill()
    return form
  }

  /// The form that asks how many got dots at each table, with what was said or counted last.
  static func votersAtTables(of id: VoteID, in state: SessionState) -> ConsoleForm {
    let tables = state.plan.tables.map(\.id)
    var form = ConsoleForm(.votersAt(id, tables))
    form.prefilled = tables.map { table in
      let said = state.votes[id]?.voters[.table(table)] ?? state.lastHeadcount(at: table)
      return said.map(String.init) ?? ""
    }
    form.prefill()
    return form
  }

  /// How many got dots at the tables that have been answered, in words; `nil` where none is known or it asks for something else.
  ///
  /// - Parameter first: The place of the first table that is told.
  func gotDots(in catalogue: Catalogue, atTablesFrom first: Int = 0) -> String? {
    guard case .votersAt(_, let tables) = subject else { return nil }
    let parts = zip(tables, answers).dropFirst(first).compactMap { table, answer in
      answer.trimmed.wholeNumber.map { "\(catalogue.names.table(table).startingSentence): \($0)" }
    }
    return parts.isEmpty ? nil : catalogue.voteForms.gotDots(parts.joined(separator: " · "))
  }

  /// The form that counts hands, theme by theme among those that the wall offers, with what was counted before.
  static func hands(in state: SessionState) -> ConsoleForm {
    let themes = state.themesOfferedForDeepening.compactMap { state.themes[$0] }
    var form = ConsoleForm(.hands(themes.map(\.letter)))
    form.prefilled = themes.map { $0.hands.map(String.init) ?? "" }
    form.prefill()
    return form
  }

  /// What follows from a form about votes and topics.
  func voteResult(
    in state: SessionState, _ digest: ConsoleDigest, _ catalogue: Catalogue
  ) -> Result {
    let texts = answers.map(\.trimmed)
    let reason = texts.last ?? ""
    func theme() -> ThemeID? {
      TypedLetters.letters(texts.first ?? "")?.first.flatMap { digest.theme(lettered: $0)?.id }
    }
    switch subject {
    case .rule(let id): return .commands(changing(id, to: texts, in: state))
    case .newVote: return .commands(proposing(texts))
    case .votersAt(let id, let tables):
      return .commands(
        zip(tables, texts).compactMap { table, text in
          let (said, place) = (text.wholeNumber, VoterPlace.table(table))
          guard state.votes[id]?.voters[place] != said else { return nil }
          return .setVoters(vote: id, place, voters: said)
        })
    case .correctDots(let id), .correctShownDots(let id):
      return .correct(id, typed: texts.first ?? "", reason: reason.unlessEmpty)
    case .takeAlong(let id):
      return .commands(
        theme().map { [.decideCut(vote: id, decision: .takeAlong($0), reason: reason)] } ?? [])
    case .takeAlongTo(let table, let letter, let id):
      guard let theme = digest.theme(lettered: letter)?.id else { return .commands([]) }
      return .commands([
        .decideCut(vote: id, decision: .takeAlong(theme), reason: reason),
        .assignTopic(theme: theme, table: table),
      ])
    case .rest(let id):
      return .commands(
        theme().map { [.decideCut(vote: id, decision: .rest($0), reason: reason)] } ?? [])
    case .dropTopic:
      return .commands(theme().map { [.dropTopic(theme: $0, reason: reason)] } ?? [])
    case .hands(let letters):
      return .commands(
        zip(letters, texts).compactMap { letter, text in
          guard let people = text.wholeNumber, let theme = digest.theme(lettered: letter)?.id,
            state.themes[theme]?.hands != people
          else { return nil }
          return .countHands(theme: theme, people: people)
        })
    default: return .commands([])
    }
  }

  /// The rule that the lines say, from dots each on.
  private func rule(_ texts: ArraySlice<String>, meaning: DotMeaning) -> DotRule {
    let lines = Array(texts)
    func number(_ place: Int) -> Int? {
      lines.indices.contains(place) ? lines[place].wholeNumber : nil
    }
    return DotRule(
      dotsPerVoter: number(0) ?? 0, capPerTheme: number(1), cutAfter: number(2),
      meaning: meaning, silentSeconds: number(5) ?? 0)
  }

  private func secrecy(_ text: String) -> VoteSecrecy {
    VoteSecrecy.allCases[max(1, text.wholeNumber ?? 1) - 1]
  }

  private func changing(
    _ id: VoteID, to texts: [String], in state: SessionState
  ) -> [Command] {
    guard let vote = state.votes[id], texts.count == fields.count else { return [] }
    let rule = rule(texts[1...], meaning: vote.rule.meaning)
    let (who, secrecy) = (texts[4].unlessEmpty, secrecy(texts[5]))
    var commands: [Command] = []
    if (rule, who, secrecy) != (vote.rule, vote.who?.text, vote.secrecy) {
      commands.append(.changeRule(vote: id, rule: rule, who: who, secrecy: secrecy))
    }
    let voters = texts[0].wholeNumber
    if voters != vote.voters[.room] {
      commands.append(.setVoters(vote: id, .room, voters: voters))
    }
    return commands
  }

  private func proposing(_ texts: [String]) -> [Command] {
    guard texts.count == fields.count else { return [] }
    let meaning = DotMeaning.allCases[max(1, texts[7].wholeNumber ?? 1) - 1]
    return [
      .proposeVote(
        VoteProposal(
          rule: rule(texts[1...], meaning: meaning), voters: texts[0].wholeNumber,
          who: texts[4].unlessEmpty, secrecy: secrecy(texts[5])))
    ]
  }
}
