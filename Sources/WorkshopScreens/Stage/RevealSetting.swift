import Language
import SessionEngine
import TerminalKit

/// The most generous way in which a result fits, with room kept for the themes that are still hidden.
struct RevealSetting {
  /// How rows are set.
  let manner: RevealManner
  /// Columns of letters, with what keeps them apart.
  let labels: Int
  /// Columns of dots, with what keeps them apart.
  let dots: Int
  /// Columns of a title.
  let titleColumns: Int
  /// Columns of a row.
  private let columns: Int
  /// How many dots fill a bar.
  let fullBar: Int
  /// Rows left free above for those that are still hidden.
  private(set) var rowsAbove = 0
  /// Whether not everything fits.
  private(set) var leavesOut = false
  /// Whether every title can be drawn in this manner.
  private var isDrawable = true
  /// Whether no word of a title is broken over two lines.
  private var keepsWords = true
  private let titles: [ThemeLetter: [String]]

  init(
    _ rows: [RevealRow], hidden: [StageState.ThemeName], fullBar: Int, in size: Size,
    _ catalogue: Catalogue
  ) {
    func setting(_ manner: RevealManner) -> RevealSetting {
      RevealSetting(rows, hidden, manner, fullBar: fullBar, columns: size.columns, catalogue)
    }
    var last = setting(RevealManner.all[RevealManner.all.count - 1])
    // A word that is broken over two lines is read slowly; another manner comes before that.
    for breaksWords in [false, true] {
      for manner in RevealManner.all {
        var setting = setting(manner)
        guard setting.titleColumns >= 8, setting.isDrawable, breaksWords || setting.keepsWords
        else { continue }
        last = setting
        let shown = rows.reduce(0) { $0 + setting.height(of: $1) + manner.gap } - manner.gap
        let kept = hidden.reduce(0) {
          $0 + manner.height(ofTitle: setting.titles[$1.letter]?.count ?? 1) + manner.gap
        }
        // Once everything is shown the line may be drawn, and nothing is to shrink for that.
        let line = hidden.isEmpty ? 0 : 1 + manner.gap
        guard shown + kept + line <= size.rows else { continue }
        setting.rowsAbove = kept
        self = setting
        return
      }
    }
    last.leavesOut = true
    self = last
  }

  /// Rows in a manner of their own, whatever room they take; `nil` where a title cannot be drawn in it.
  init?(
    _ rows: [RevealRow], in manner: RevealManner, fullBar: Int, columns: Int,
    _ catalogue: Catalogue
  ) {
    self.init(rows, [], manner, fullBar: fullBar, columns: columns, catalogue)
    guard isDrawable, titleColumns >= 8 else { return nil }
  }

  private init(
    _ rows: [RevealRow], _ hidden: [StageState.ThemeName], _ manner: RevealManner, fullBar: Int,
    columns: Int, _ catalogue: Catalogue
  ) {
    let results = rows.compactMap { row -> StageState.Result? in
      guard case .result(let result) = row else { return nil }
      return result
    }
    self.manner = manner
    let widest = { (lines: [String]) in lines.map { TextWidth.columns(of: $0) }.max() ?? 1 }
    let names = results.map { StageState.ThemeName($0) } + hidden
    let apart = EntryLayout.columnsApart(manner.letters)
    labels = apart + widest(names.flatMap { manner.drawn($0.letter.description) })
    let likely = hidden.isEmpty ? [] : [fullBar]
    dots =
      apart
      + widest((results.map(\.dots) + likely).flatMap { manner.dots($0, in: catalogue.numbers) })
    let titleColumns = manner.titleColumns(of: columns, labels: labels, dots: dots)
    self.titleColumns = titleColumns
    self.fullBar = fullBar
    self.columns = columns
    var titles: [ThemeLetter: [String]] = [:]
    for name in names {
      let title = name.title.text ?? catalogue.names.erased
      let widest = title.split(separator: " ").map { TextWidth.columns(of: String($0)) }.max() ?? 0
      if widest > titleColumns { keepsWords = false }
      guard let lines = manner.titleLines(title, columns: titleColumns) else {
        isDrawable = false
        continue
      }
      titles[name.letter] = lines
    }
    self.titles = titles
  }

  /// The rows of a shown theme's title.
  func titleLines(of result: StageState.Result) -> [String] { titles[result.letter] ?? [] }

  /// How many rows a row of the result takes.
  func height(of row: RevealRow) -> Int {
    switch row {
    case .tie(let words):
      return manner.noteLines(words, columns: columns - labels).count
    case .cut(let words):
      let lines = manner.noteLines(words, columns: columns - 4).count
      return lines == 1 ? 1 : lines + 1
    case .result(let result):
      return manner.height(ofTitle: titleLines(of: result).count)
    }
  }
}
