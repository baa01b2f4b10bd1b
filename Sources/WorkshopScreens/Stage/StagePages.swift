import SessionEngine
import TerminalKit

/// Pages of a scene that turn by themselves.
enum StagePages {
  /// How long a page with few words stands there, in milliseconds: long enough to find a number by reading slowly.
  static let pageLasts: Int64 = 15_000

  /// How many times ``pageLasts`` a page with that many words stands there: two words a second is slow reading aloud, and those who
  /// read least read no faster.
  static func times(forReading words: Int) -> Int { min(4, max(1, (words + 29) / 30)) }

  /// The same for what stands on a page.
  static func times(forReading texts: some Sequence<String>) -> Int {
    times(forReading: texts.reduce(0) { $0 + $1.split(separator: " ").count })
  }

  /// The most pages that drawn letters may take where people look for themselves; whoever has to wait longer reads smaller letters sooner.
  static let mostDrawn = 3

  /// The most pages that drawn titles of themes may take while comments are put under them: each stays for a few seconds only.
  static let mostDrawnThemes = 2

  /// The most pages that drawn letters may take of what everybody reads once, as they come in.
  static let mostDrawnAtWelcome = 3

  /// The most pages that drawn texts may take; each was read aloud when it came.
  static let mostDrawnTexts = 8

  /// The most texts of a list that grows for which pages are turned; of more the newest stand there.
  static let mostTexts = 12
}

extension StagePages {
  /// Whether what is shown of a result may take several pages: on the narrowest wall a title has some twelve columns, and there are six rows.
  static func mayTurn(_ reveal: StageState.Reveal) -> Bool {
    reveal.shown.reduce(0) { $0 + ($1.title.text?.count ?? 0) / 12 + 1 } > 6
  }
}

extension EntryLayout {
  /// Entries on pages, none of them cut or left out: in the largest letters that hold them on one page, in small drawn ones on a
  /// few pages, else in the terminal's own on as few as hold them; `nil` where one of them is too long for a page.
  ///
  /// - Parameters:
  ///   - manners: The manners in which they may stand.
  ///   - mostDrawn: The most pages that small drawn letters may take.
  ///   - entry: The entry at a place, as it is in a manner.
  static func pages(
    of count: Int, in size: Size, _ manners: [Manner] = wholeManners,
    mostDrawn: Int = StagePages.mostDrawn, entry: (Int, Manner) -> StageEntry
  ) -> [EntryLayout]? {
    guard count > 0 else { return nil }
    func found(on pages: Int, _ isAllowed: (Manner) -> Bool) -> [EntryLayout]? {
      manners.lazy.filter(isAllowed)
        .compactMap { layouts(of: count, on: pages, $0, in: size, entry) }.first
    }
    if let large = found(on: 1, { $0.text.map { $0 != .small } ?? false }) { return large }
    for pages in 1...min(count, mostDrawn) {
      if let small = found(on: pages, { $0.text == .small }) { return small }
    }
    if let labels = found(on: 1, { $0.label != nil && $0.text == nil }) { return labels }
    for pages in 1...count {
      if let own = found(on: pages, { $0.label == nil }) { return own }
    }
    return nil
  }

  private static func layouts(
    of count: Int, on pages: Int, _ manner: Manner, in size: Size,
    _ entry: (Int, Manner) -> StageEntry
  ) -> [EntryLayout]? {
    let perPage = (count - 1) / pages + 1
    var found: [EntryLayout] = []
    for start in stride(from: 0, to: count, by: perPage) {
      let entries = (start..<min(start + perPage, count)).map { entry($0, manner) }
      guard let page = EntryLayout(whole: entries, in: size, manner) else { return nil }
      found.append(page)
    }
    return found
  }
}
