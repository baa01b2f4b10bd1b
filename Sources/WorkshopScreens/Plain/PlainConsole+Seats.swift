import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// The seats of the round in lines, how good they are, and how they are changed or saved.
  func seatLines(_ cursor: BoardCursor) -> [String] {
    guard let shown = seats, let board = shown.board else { return [] }
    if case .suggestions(let list) = cursor.focus { return lines(of: list) }
    let report = SeatingReport(board, of: state, in: catalogue)
    let lines =
      (shown.proposal == nil ? report.seats(in: cursor.round) : report.seats)
      + report.verdict
    // Keys act on whoever was shown last, so somebody is shown.
    guard let proposal = shown.proposal else {
      return lines + [seatLine(at: cursor), howSeatsChange]
    }
    let change = catalogue.board.change(proposal.change)
    let moves = shown.announced == nil ? [] : report.moves
    return lines + moves
      + ["\(catalogue.board.proposed(change)).", catalogue.board.saveInLines]
  }

  private func lines(of list: SwapList) -> [String] {
    [catalogue.board.suggestions(list.person)]
      + list.entries.enumerated().map { place, entry in
        "\(place + 1)  \(name(ofPerson: entry.other)): \(entry.words)"
      } + [catalogue.board.suggestionsInLines]
  }

  /// What a line does at the seats, with the keys that do anything there now.
  private var howSeatsChange: String {
    let keys = Self.boardActions.actions.compactMap { action -> String? in
      guard action.availability(self) == .enabled,
        let key = action.keys.first(where: \.isTakenAtSeatsInLines)
      else { return nil }
      return "\(key.name) \(label(of: action))"
    }
    return catalogue.board.inLines(keys.joined(separator: ", "))
  }

  /// Who somebody at a table is; at a table without anybody the table alone.
  func seatLine(at cursor: BoardCursor) -> String {
    let table =
      cursor.table.map { catalogue.names.table($0).startingSentence } ?? catalogue.board.unseated
    return cursor.person.map { "\(table): \(description(of: $0, cursor))" } ?? table
  }
}

extension PlainConsole {
  /// Takes a line while who sits where is told: somebody's number, two who change places, a table, or the name of a key.
  mutating func seat(_ line: String, _ cursor: BoardCursor, at now: Moment) -> [ScreenEffect] {
    if case .suggestions(let list) = cursor.focus { return choose(line, from: list, cursor) }
    if console.seats?.proposal != nil {
      console.say(console.catalogue.board.saveInLines)
      hasHeardList = true
      return []
    }
    let words = line.split(separator: " ").map(String.init)
    let people = words.compactMap(\.wholeNumber)
    if people.count == words.count, !people.isEmpty, people.count <= 2 {
      return seat(people, cursor) ?? noSuchSeat(line)
    }
    if let table = TableID(line.lowercased()) {
      guard let round = console.seats?.round, let place = round.place(of: table) else {
        return noSuchSeat(line)
      }
      let effects = console.moveTo(round.groups[place], cursor)
      tellSeat()
      return effects
    }
    guard let key = key(named: line), key.isTakenAtSeatsInLines,
      ConsoleScreen.boardActions.actions.contains(where: {
        $0.keys.contains(key) && $0.availability(console) != .absent
      })
    else { return noSuchSeat(line) }
    let effects = console.seat(cursor, key, at: now)
    guard case .board(let after) = console.mode else { return effects }
    // What is another than before is told whole.
    hasHeardList =
      after.round == cursor.round && after.focus == .seats && console.seats?.proposal == nil
    return effects
  }

  /// Saves what is proposed; seats that were announced before stay open for the next line.
  mutating func saveSeats() -> [ScreenEffect] {
    let isFirstPlan = console.seats?.announced == nil
    let effects = console.saveProposal()
    hasHeardList = true
    if isFirstPlan { closeSeats() }
    return effects
  }

  /// Lets a proposal be, or goes back to the workshop.
  mutating func letSeatsBe(_ cursor: BoardCursor) -> [ScreenEffect] {
    guard console.seats?.proposal != nil else {
      hasJustCancelled = true
      return leaveSeats(cursor)
    }
    let isFirstPlan = console.seats?.announced == nil
    console.say(texts.nothingChanged)
    hasHeardList = true
    if !isFirstPlan { return console.goBack(cursor) }
    closeSeats()
    hasJustCancelled = true
    return []
  }

  /// Goes back to the workshop, or from a list of swaps to the seats.
  mutating func leaveSeats(_ cursor: BoardCursor) -> [ScreenEffect] {
    if case .suggestions = cursor.focus { return console.setFocus(.seats, cursor) }
    closeSeats()
    return []
  }

  private mutating func closeSeats() {
    console.leaveBoard()
    offered = nil
  }

  /// Goes to somebody, or lets two change places; `nil` where one of them is not there.
  private mutating func seat(_ people: [Int], _ cursor: BoardCursor) -> [ScreenEffect]? {
    guard let round = console.seats?.round,
      people.allSatisfy({ round.place(of: $0) != nil })
    else { return nil }
    hasHeardList = true
    if people.count == 2 {
      tellSwap(people[0], people[1], cursor)
      return console.swapSeats(people[0], people[1], cursor)
    }
    var cursor = cursor
    cursor.person = people[0]
    console.place(cursor)
    tellSeat()
    return []
  }

  /// Says what it does that two change places, which is done at once.
  private mutating func tellSwap(_ person: Int, _ other: Int, _ cursor: BoardCursor) {
    let swap = console.seats?.board?.consequence(ofSwapping: person, other, in: cursor.round)
    guard let swap else { return }
    let told = console.catalogue.board.moves(max(0, swap.effect.announcedMoves))
    remarks.append("\(console.words(for: swap).startingSentence) – \(told).")
  }

  private mutating func tellSeat() {
    hasHeardList = true
    guard case .board(let cursor) = console.mode else { return }
    remarks.append(console.seatLine(at: cursor))
  }

  private mutating func choose(
    _ line: String, from list: SwapList, _ cursor: BoardCursor
  ) -> [ScreenEffect] {
    hasHeardList = true
    guard let number = line.wholeNumber, list.entries.indices.contains(number - 1) else {
      return noSuchSeat(line)
    }
    var list = list
    list.selected = number - 1
    return console.choose(from: list, .enter, cursor)
  }

  private mutating func noSuchSeat(_ line: String) -> [ScreenEffect] {
    console.say(texts.noSuchChoice(line))
    hasHeardList = true
    return []
  }
}

extension Key {
  /// Whether its name does at the seats what the key does: in lines people and tables are named, not gone to.
  fileprivate var isTakenAtSeatsInLines: Bool {
    switch self {
    case .enter, .escape, .tab, .backTab, .up, .down, .character(" "), .character("?"): false
    case .character(let sign): !sign.isWholeNumber
    default: true
    }
  }
}
