/// The blocks of a file, each with what the headings above it say.
struct MarkdownDocument {
  /// A block and where it stands.
  struct Placed {
    let block: MarkdownBlock
    /// What the headings above it say; of a heading, what it says itself too.
    let place: MarkdownPlace
    /// Which section it stands in: how many headings have come before.
    let section: Int
  }

  let blocks: [Placed]
  /// Whether it is the documentation of a workshop as verkstad writes it.
  let isDocumentation: Bool

  init(_ file: ArraySlice<UInt8>) throws(MarkdownError) {
    let parsed = try MarkdownParser.blocks(of: file)
    var above: [(level: Int, place: MarkdownPlace)] = []
    var placed: [Placed] = []
    var sections = 0
    for (index, block) in parsed.enumerated() {
      if case .heading(let level) = block.kind {
        above.removeAll { $0.level >= level }
        let next = index + 1 < parsed.count ? parsed[index + 1] : nil
        above.append((level, MarkdownDocument.place(of: block, before: next)))
        sections += 1
      }
      var place = MarkdownPlace(heading: "")
      for (_, inner) in above { place.take(inner) }
      placed.append(Placed(block: block, place: place, section: sections))
    }
    blocks = placed
    isDocumentation = parsed.contains {
      guard case .heading = $0.kind else { return false }
      return MarkdownPlace.isOfDocumentation($0.text.withoutMarkdownEscapes)
    }
  }

  private static func place(
    of heading: MarkdownBlock, before next: MarkdownBlock?
  ) -> MarkdownPlace {
    let title = heading.text.withoutMarkdownEscapes
    var place = MarkdownPlace(heading: title)
    if place.theme == nil, place.section == nil, let next, next.kind == .paragraph,
      MarkdownPlace.isThemeLetter(next.text)
    {
      place = MarkdownPlace(heading: "")
      place.theme = title
    }
    return place
  }
}
