import TerminalKit
import Testing

@Suite("Frames")
struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  private func changes(of frame: Frame, since other: Frame?, inRow row: Int = 0) -> [String] {
    var changes: [String] = []
    frame.visitChanges(inRow: row, since: other) { changes.append("\($0) \($1.text)") }
    return changes
  }

  @Test(
    "The cells of a row that have changed are gone through, and all of them where nothing was shown"
  )
  func changed() {
    var frame = frame(4, 1)
    frame.put("ab字", at: Position(column: 0, row: 0))
    #expect(changes(of: frame, since: nil) == ["0 a", "1 b", "2 字", "3  "])
    #expect(changes(of: frame, since: frame) == [])
    var other = frame
    other.put("x", at: Position(column: 1, row: 0))
    other.put("y", at: Position(column: 3, row: 0))
    #expect(changes(of: other, since: frame) == ["1 x", "2  ", "3 y"])
    var styled = frame
    styled.restyle(Rect(column: 0, row: 0, columns: 1, rows: 1), .danger)
    #expect(changes(of: styled, since: frame) == ["0 a"])
  }

  @Test("Text that does not fit is cut and ends in …")
  func cut() {
    var frame = frame(8, 2)
    #expect(frame.put("räksmörgås", at: Position(column: 0, row: 0)) == 8)
    #expect(frame.put("kort", at: Position(column: 0, row: 1), maxWidth: 3) == 3)
    #expect(frame.textRows == ["räksmör…", "ko…"])
  }

  @Test("Plain text is cut and placed as any other text", arguments: [-5, -1, 0, 3, 7])
  func plainAsAny(column: Int) {
    for text in ["", "å", "räksmörgås", "åäö–→"] {
      for width in 0...10 {
        var plain = frame(8, 1)
        var marked = frame(8, 1)
        let place = Position(column: column, row: 0)
        let taken = plain.put(text, at: place, .strong, maxWidth: width)
        // A joiner is not plain and is not drawn.
        #expect(marked.put("\u{200D}" + text, at: place, .strong, maxWidth: width) == taken)
        #expect(plain == marked)
      }
    }
  }

  @Test("Rows are the same where text, marks and roles are")
  func sameRows() {
    var first = frame(3, 3)
    first.put("e\u{301}x", at: Position(column: 0, row: 1))
    var second = first
    for row in 0..<3 { #expect(changes(of: first, since: second, inRow: row).isEmpty) }
    second.put("e\u{300}", at: Position(column: 0, row: 1))
    second.put(" ", at: Position(column: 0, row: 2), .danger)
    let changed = (0..<3).map { changes(of: first, since: second, inRow: $0) }
    #expect(changed == [[], ["0 e\u{301}"], ["0  "]])
  }

  @Test("Frames that differ in marks alone differ, in that row and that cell")
  func marksDiffer() {
    let place = Position(column: 1, row: 0)
    var acute = frame(4, 1)
    acute.put("o\u{301}", at: place)
    var grave = frame(4, 1)
    grave.put("o\u{300}", at: place)
    #expect(acute != grave)
    #expect(acute[place] != grave[place])
    #expect(changes(of: acute, since: grave) == ["1 o\u{301}"])
    grave.put("o\u{301}", at: place)
    #expect(acute == grave && changes(of: acute, since: grave).isEmpty)
  }

  @Test("A letter with marks leaves nothing behind when another is written over it")
  func marksGo() {
    let place = Position(column: 1, row: 0)
    var plain = frame(4, 1)
    plain.put("o", at: place)
    var written = frame(4, 1)
    written.put("o\u{302}\u{323}", at: place)
    #expect(written.textRows == [" o\u{302}\u{323}"])
    written.put("o", at: place)
    #expect(written == plain)
  }

  @Test(
    "A cell gives back what was written: letter, marks, width and role",
    arguments: StyleRole.allCases)
  func cells(role: StyleRole) {
    var frame = frame(9, 1)
    frame.put("å字e\u{301}█👍ガ", at: Position(column: 0, row: 0), role)
    #expect(frame.cells.map(\.text) == ["å", "字", " ", "e\u{301}", "█", "👍", " ", "ガ", " "])
    #expect(
      frame.cells.map(\.extent) == [
        .narrow, .wide, .continuation, .narrow, .narrow, .wide, .continuation, .wide, .continuation,
      ])
    #expect(frame.cells.map(\.style) == Array(repeating: role, count: 9))
  }

  @Test(
    "A frame put on another covers it, is cut at its edges, and halves no wide character",
    arguments: -5...5)
  func onAnother(column: Int) {
    var small = frame(4, 2)
    small.put("字e\u{301}x", at: Position(column: 0, row: 0), .danger)
    small.put("a字", at: Position(column: 0, row: 1), .danger)
    var large = frame(5, 4)
    for row in 0..<4 { large.put("o\u{300}字字", at: Position(column: 0, row: row)) }
    let before = large
    large.put(small, at: Position(column: column, row: 1))
    for (place, cell) in large.cells.enumerated() {
      let (own, row) = (place % 5 - column, place / 5 - 1)
      if (0..<4).contains(own), (0..<2).contains(row) {
        let given = small[Position(column: own, row: row)]
        #expect(cell == given || cell == .blank(given.style))
      } else if cell != before.cells[place] {
        #expect(cell == .blank())
      }
      let next = place % 5 < 4 ? large.cells[place + 1].extent : nil
      #expect((cell.extent == .wide) == (next == .continuation))
    }
    #expect(large[Position(column: 0, row: 0)].text == "o\u{300}")
  }

  @Test("What is drawn outside is cut off", arguments: [-3, -1, 0, 3, 4, 100])
  func outside(place: Int) {
    var frame = frame(4, 4)
    frame.put("abcdefgh", at: Position(column: place, row: place))
    frame.box(Rect(column: place, row: place, columns: 5, rows: 5), title: "T")
    frame.fill(Rect(column: place, row: -2, columns: 3, rows: 3), .danger, with: "x")
    frame.restyle(Rect(column: -2, row: place, columns: 9, rows: 9), .bar)
    #expect(frame.cells.count == 16)
    #expect(frame.textRows.allSatisfy { TextWidth.columns(of: $0) <= 4 })
  }

  @Test("Text that begins to the left of the frame shows its later part")
  func leftOfFrame() {
    var frame = frame(6, 1)
    frame.put("abcd", at: Position(column: -2, row: 0))
    #expect(frame.textRows == ["cd"])
  }

  @Test("A wide character is never in the last column")
  func wideAtEdge() {
    var cut = frame(3, 1)
    cut.put("ab日", at: Position(column: 0, row: 0))
    #expect(cut.textRows == ["ab…"])
    var whole = frame(4, 1)
    whole.put("ab日", at: Position(column: 0, row: 0))
    #expect(whole.textRows == ["ab日"])
    #expect(whole[Position(column: 2, row: 0)].extent == .wide)
    #expect(whole[Position(column: 3, row: 0)].extent == .continuation)
  }

  @Test("Writing over half of a wide character leaves no other half")
  func wideMended() {
    var right = frame(6, 1)
    right.put("日本語", at: Position(column: 0, row: 0))
    right.put("x", at: Position(column: 1, row: 0))
    #expect(right.textRows == [" x本語"])
    var left = frame(6, 1)
    left.put("日本語", at: Position(column: 0, row: 0))
    left.put("x", at: Position(column: 2, row: 0))
    #expect(left.textRows == ["日x 語"])
    var shifted = frame(6, 1)
    shifted.put("日本語", at: Position(column: 0, row: 0))
    shifted.put("語", at: Position(column: 1, row: 0))
    #expect(shifted.textRows == [" 語 語"])
  }

  @Test("The style layer has a letter for every role")
  func styles() {
    var frame = frame(12, 2)
    frame.put("Tema", at: Position(column: 0, row: 0), .heading)
    frame.put("日", at: Position(column: 5, row: 0), .danger)
    frame.put("text", at: Position(column: 0, row: 1))
    #expect(frame.styleRows == ["HHHH.DD", ""])
    #expect(Set(StyleRole.allCases.map(\.letter)).count == StyleRole.allCases.count)
  }

  @Test("A box has a title in its line and leaves its inside")
  func box() {
    var frame = frame(12, 4)
    let inside = frame.box(frame.bounds, title: "Bord 3")
    frame.put("hej", at: inside.origin)
    #expect(
      frame.textRows == [
        "┌─ Bord 3 ─┐",
        "│hej       │",
        "│          │",
        "└──────────┘",
      ])
    #expect(inside == Rect(column: 1, row: 1, columns: 10, rows: 2))
  }

  @Test("A frame without cells takes everything and shows nothing")
  func empty() {
    var frame = frame(0, 0)
    frame.put("text", at: Position(column: 0, row: 0))
    frame.keyBar([KeyHint(key: "Enter", label: "x")], in: frame.bounds)
    frame.popup(title: "t", rows: [ListRow("r")], selected: 0, in: frame.bounds)
    #expect(frame.textRows.isEmpty)
  }

  @Test("Splitting gives what there is and no more")
  func layout() {
    let rect = Rect(column: 2, row: 1, columns: 10, rows: 4)
    let (top, rest) = rect.split(top: 3)
    #expect(top == Rect(column: 2, row: 1, columns: 10, rows: 3))
    #expect(rest == Rect(column: 2, row: 4, columns: 10, rows: 1))
    #expect(rect.split(bottom: 9).rest.isEmpty)
    #expect(rect.split(right: 4).right == Rect(column: 8, row: 1, columns: 4, rows: 4))
    #expect(rect.split(left: -1).left.isEmpty)
    #expect(rect.inset(columns: 6, rows: 3).isEmpty)
    #expect(rect.columns(3, gap: 1).map(\.columns) == [3, 3, 2])
    #expect(rect.columns(3, gap: 1).last?.endColumn == rect.endColumn)
    #expect(
      rect.centered(Size(columns: 4, rows: 2)) == Rect(column: 5, row: 2, columns: 4, rows: 2))
    #expect(rect.intersection(Rect(column: 50, row: 0, columns: 4, rows: 2)).isEmpty)
  }
}
