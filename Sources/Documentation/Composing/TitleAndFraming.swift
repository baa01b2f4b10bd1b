import Language
import SessionEngine

extension DocumentComposer {
  /// Organisation, title, subject, author, place, date, people and tables.
  var titleBlocks: [Document.Block] {
    var blocks: [Document.Block] = []
    if let organisation = state.plan.organisation { blocks.append(.paragraph(text(organisation))) }
    blocks.append(.title(text(state.plan.title)))
    if let subject = state.plan.subject { blocks.append(.paragraph(text(subject))) }
    var lines: [String] = []
    if let author = state.plan.author { lines.append(texts.documentation.author(text(author))) }
    let placeAndDate = [state.plan.place.map(text), day.map(texts.dates.day)]
      .compactMap { $0 }
    if !placeAndDate.isEmpty { lines.append(placeAndDate.joined(separator: ", ")) }
    let sizes = [people, tables].compactMap { $0 }
    if !sizes.isEmpty { lines.append(sizes.joined(separator: ", ")) }
    if !lines.isEmpty { blocks.append(.lines(lines)) }
    if state.header?.source == .script { blocks.append(.notice(texts.documentation.scripted)) }
    if state.phase == .open { blocks.append(.notice(texts.documentation.unfinished)) }
    return blocks
  }

  /// The day that was planned, else the one on which the first step began.
  private var day: CalendarDate? {
    state.plan.date ?? runs.first.flatMap { clock.day(of: $0.progress.startedAt) }
  }

  private var tables: String? {
    state.plan.tables.isEmpty ? nil : texts.numbers.tables(state.plan.tables.count)
  }

  private var people: String? {
    if let counted = peopleCounted { return texts.documentation.participants(counted) }
    return state.plan.participants.map(texts.documentation.expected)
  }

  /// How many people were there: as counted from the start, else the most that were counted at one time.
  var peopleCounted: Int? {
    if let start = state.headcounts[TablePlace(table: nil, run: nil)] { return start }
    var rooms: [StepRun?: Int] = [:]
    var sums: [StepRun?: Int] = [:]
    for (place, count) in state.headcounts {
      if place.table == nil {
        rooms[place.run] = count
      } else {
        sums[place.run] = (sums[place.run] ?? 0).clampedAdding(count)
      }
    }
    return rooms.values.max() ?? sums.values.max()
  }

  /// What was given and what was open.
  var framingBlocks: [Document.Block] {
    framing(texts.documentation.given, state.plan.given)
      + framing(texts.documentation.open, state.plan.open)
  }

  private func framing(_ title: String, _ points: [Words]) -> [Document.Block] {
    points.isEmpty ? [] : section(title, [.list(points.map { Document.Item(text($0)) })])
  }

  /// Hopes as a list, with quotations as quotations among them.
  var hopeBlocks: [Document.Block] {
    var blocks: [Document.Block] = []
    var items: [Document.Item] = []
    for hope in comments.hopes {
      let perspectives = perspectives(of: hope)
      guard hope.kind == .quotation, perspectives == nil else {
        let words = text(hope.text)
        items.append(
          Document.Item(
            hope.kind == .quotation ? quoted(words) : words, detail: perspectives))
        continue
      }
      if !items.isEmpty { blocks.append(.list(items)) }
      items = []
      blocks.append(.quotation(quoted(text(hope.text))))
    }
    if !items.isEmpty { blocks.append(.list(items)) }
    return section(texts.documentation.hopes, blocks)
  }
}
