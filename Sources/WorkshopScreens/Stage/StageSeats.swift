import Language
import SessionEngine
import TerminalKit

/// Who sits where next, table by table, on as many pages as it takes: nobody is left out or cut.
struct SeatPages: Equatable {
  /// Everyone at a table, those who stay first.
  struct SeatedTable: Equatable {
    /// The table's name.
    let name: String
    /// Numbers and what is chosen beside them; in brackets those who stay.
    let people: [String]
  }

  /// What is chosen beside a number takes at most that many columns.
  private static let aliasColumns = 12

  /// The pages in order; at least one.
  let pages: [EntryLayout]

  /// Seats on pages, in the largest letters in which they do not become too many.
  init(_ tables: [SeatedTable], in size: Size) {
    var most = tables.map(\.people.count).max() ?? 0
    while most > 0 {
      let parts = tables.flatMap { $0.parts(ofAtMost: most) }
      if let pages = SeatPages.pages(parts, in: size) {
        self.pages = pages
        return
      }
      most /= 2
    }
    pages = [EntryLayout(tables.map { $0.entry(separator: " ") }, in: size)]
  }

  private static func pages(_ tables: [SeatedTable], in size: Size) -> [EntryLayout]? {
    // A dot between numbers is calmer than a comma, but cannot be drawn.
    EntryLayout.pages(of: tables.count, in: size) { index, manner in
      tables[index].entry(separator: manner.text != nil ? ", " : "\u{A0}· ")
    }
  }

  /// Who sits at each table, in the order of the tables.
  static func tables(_ seats: [StageState.Seat], _ catalogue: Catalogue) -> [SeatedTable] {
    let byTable = Dictionary(grouping: seats, by: \.table).sorted { $0.key < $1.key }
    return byTable.map { table, seats in
      let people = seats.sorted { ($0.stays ? 0 : 1, $0.person) < ($1.stays ? 0 : 1, $1.person) }
      return SeatedTable(
        name: catalogue.names.table(table).startingSentence,
        people: people.map { seat in
          let alias = seat.alias?.text.map {
            // A space within what was chosen must not become a break between people.
            let words = $0.split(whereSeparator: \.isWhitespace).joined(separator: "\u{A0}")
            return "\u{A0}" + TextLayout.cut(words, width: aliasColumns)
          }
          let name = "\(seat.person)\(alias ?? "")"
          return seat.stays ? "(\(name))" : name
        })
    }
  }
}

extension SeatPages.SeatedTable {
  fileprivate func parts(ofAtMost count: Int) -> [SeatPages.SeatedTable] {
    stride(from: 0, to: people.count, by: count).map {
      SeatPages.SeatedTable(
        name: name, people: Array(people[$0..<min($0 + count, people.count)]))
    }
  }

  fileprivate func entry(separator: String) -> StageEntry {
    StageEntry(label: name, text: people.joined(separator: separator))
  }
}

extension StageCanvas {
  /// People move to other tables by a rule that is said; where it cannot be drawn below what it is about, the two take turns.
  private mutating func changeTables(by rule: String, in rect: Rect) {
    if !StageCanvas.hero(texts.changeTables, about: rule, in: rect.size).about.isLarge {
      var page = self
      let below = page.heading(texts.changeTables, in: rect)
      let alone = FittedText(rule, in: below.size)
      if alone.isLarge, steadyPage(lasting: [1, StagePages.times(forReading: [rule])]) == 1 {
        page.put(alone, in: below)
        self = page
        return
      }
    }
    put(hero: texts.changeTables, about: rule, in: rect)
  }

  /// People move to other tables: by the rule, or each to a planned seat.
  mutating func changeTables(rule: Words?, seats: [StageState.Seat], in rect: Rect) {
    guard !seats.isEmpty else {
      return changeTables(by: rule.map(text) ?? texts.changeTablesHow, in: rect)
    }
    let sentences = [
      rule.map(text) ?? texts.findSeat, seats.contains(where: \.stays) ? texts.bracketsStay : nil,
    ].compactMap { $0 }
    // How many pages there are is known only once the heading has taken its rows.
    var measured = self
    let below = measured.heading(texts.changeTables, in: rect)
    let instruction = StageCanvas.seatInstruction(
      sentences.joined(separator: " "), in: below.size)
    let place = below.split(top: instruction.lines.count + (below.rows >= 12 ? 1 : 0)).rest
    let seated = SeatPages(SeatPages.tables(seats, catalogue), in: place.size)
    let page = steadyPage(lasting: seated.pages.map { _ in 1 })
    _ = heading(
      texts.changeTables, in: rect,
      trailing: seated.pages.count > 1 ? texts.page(page + 1, seated.pages.count) : "")
    put(instruction, in: below)
    draw(seated.pages[page], in: place, .strong)
  }

  /// What people are to do, above the seats: at most a quarter of the place.
  static func seatInstruction(_ text: String, in size: Size) -> FittedText {
    let lines = TextLayout.wrap(text, width: size.columns).count
    let rows = max(1, min(lines, size.rows / 4))
    return FittedText(bold: text, in: Size(columns: size.columns, rows: rows))
  }
}
