import TerminalKit
import Testing

@Suite("Writing a line in any script")
struct LineEditorClusterTests {
  /// Clusters that are hard to write, each with the columns that a terminal gives it.
  static let clusters: [(text: String, columns: Int)] = [
    ("å", 1), ("a\u{30A}", 1), ("e\u{301}\u{323}", 1), ("日", 2), ("👍", 2), ("👍🏽", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("🏳\u{FE0F}\u{200D}🌈", 1), ("🇸🇪", 2), ("1\u{FE0F}\u{20E3}", 1),
    ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("م", 1), ("مُ", 1), ("ข้", 1),
  ]

  private func columns(_ editor: LineEditor) -> Int {
    editor.rows(width: 1_000).cursor.column
  }

  @Test(
    "One step and one deletion a cluster, and the cursor stands where the terminal draws it",
    arguments: clusters)
  func oneStep(cluster: String, columns width: Int) {
    var editor = LineEditor("x" + cluster + "y")
    #expect(columns(editor) == width + 2)
    editor.moveLeft()
    #expect(columns(editor) == width + 1)
    editor.moveLeft()
    #expect(columns(editor) == 1)
    #expect(editor.textAfterCursor == cluster + "y")
    editor.deleteForward()
    #expect(editor.text == "xy")
    editor.undo()
    #expect(editor.text == "x" + cluster + "y")
    editor.moveRight()
    editor.deleteBackward()
    #expect(editor.text == "xy")
  }

  @Test(
    "Typed scalar by scalar it is the same cluster, in the middle of a line too",
    arguments: clusters)
  func scalarByScalar(cluster: String, columns width: Int) {
    var editor = LineEditor("före efter")
    editor.moveWordLeft()
    for scalar in cluster.unicodeScalars { editor.insert(String(scalar)) }
    #expect(editor.text == "före " + cluster + "efter")
    #expect(columns(editor) == 5 + width)
    editor.deleteBackward()
    #expect(editor.text == "före efter")
  }

  @Test("A cursor that a letter, a cut or a joiner would put within a cluster goes to its end")
  func neverWithin() {
    var editor = LineEditor("\u{301}b")
    editor.moveToStart()
    editor.insert("e")
    #expect(editor.textBeforeCursor == "e\u{301}")
    #expect(editor.textAfterCursor == "b")
    editor = LineEditor("👩 \u{200D}👧")
    editor.moveToStart()
    editor.moveRight()
    editor.deleteForward()
    #expect(editor.text.count == 1 || !editor.textAfterCursor.isEmpty)
    var jamo = LineEditor("\u{1161}a")
    jamo.moveToStart()
    jamo.insert("\u{1100}")
    #expect(jamo.textBeforeCursor == "\u{1100}\u{1161}")
    jamo.deleteBackward()
    #expect(jamo.text == "a")
  }

  @Test("What takes no room by itself is stepped over and can be deleted")
  func zeroWidth() {
    var editor = LineEditor("a\u{200B}b\u{FEFF}c")
    #expect(columns(editor) == 3)
    for _ in 0..<5 { editor.moveLeft() }
    #expect(editor.textBeforeCursor.isEmpty)
    while !editor.textAfterCursor.isEmpty { editor.deleteForward() }
    #expect(editor.isEmpty)
  }

  @Test(
    "Wherever the cursor stands, what is left of it takes as many columns as it stands from the start"
  )
  func everywhere() {
    let text = Self.clusters.map(\.text).joined(separator: " ")
    var editor = LineEditor(text)
    var steps = 0
    while !editor.textBeforeCursor.isEmpty {
      #expect(columns(editor) == TextWidth.columns(of: editor.textBeforeCursor))
      #expect(editor.text == text)
      editor.moveLeft()
      steps += 1
    }
    #expect(steps == text.count)
  }

  @Test("A tab is as wide before the cursor as after it")
  func tabs() {
    var editor = LineEditor("ab\tcd")
    let rows = editor.rows(width: 40).rows
    for _ in 0..<5 {
      editor.moveLeft()
      #expect(editor.rows(width: 40).rows == rows)
    }
  }
}

@Suite("Taking back and making again in a line")
struct LineEditorHistoryTests {
  @Test("What was taken back is made again, step by step, until something else is written")
  func redo() {
    var editor = LineEditor()
    for letter in "ett två" { editor.insert(String(letter)) }
    editor.killWord()
    editor.undo()
    editor.undo()
    #expect(editor.text == "ett")
    editor.redo()
    #expect(editor.text == "ett två")
    editor.redo()
    #expect(editor.text == "ett ")
    editor.redo()
    #expect(editor.text == "ett ")
    editor.undo()
    editor.insert("!")
    editor.redo()
    #expect(editor.text == "ett två!")
  }

  @Test("Moving ends a step, and so does another kind of change")
  func grouping() {
    var editor = LineEditor()
    for letter in "ab" { editor.insert(String(letter)) }
    editor.moveLeft()
    editor.insert("x")
    editor.undo()
    #expect(editor.text == "ab")
    editor.undo()
    #expect(editor.text == "")
    editor = LineEditor("abcd")
    editor.deleteBackward()
    editor.deleteBackward()
    editor.insert("x")
    editor.undo()
    #expect(editor.text == "ab")
    editor.undo()
    #expect(editor.text == "abcd")
  }

  @Test("A paste is one step, whatever is typed around it")
  func paste() {
    var editor = LineEditor()
    for letter in "ab" { editor.insert(String(letter)) }
    editor.insert("inklistrat här")
    editor.insert("c")
    editor.undo()
    editor.undo()
    #expect(editor.text == "ab")
  }

  @Test("The last two hundred steps can be taken back, and no more are kept")
  func depth() {
    var editor = LineEditor()
    for _ in 0..<300 {
      editor.insert("a")
      editor.moveToEnd()
    }
    for _ in 0..<400 { editor.undo() }
    #expect(editor.text.count == 100)
    for _ in 0..<400 { editor.redo() }
    #expect(editor.text.count == 300)
  }
}

@Suite("A line with line breaks")
struct LineEditorLinesTests {
  @Test(
    "Breaks that a text had stay, are rows of their own, and are stepped over and deleted as one")
  func breaks() {
    var editor = LineEditor(lines: "ett\r\ntvå\n\nfyra")
    #expect(editor.rows(width: 20).rows == ["ett", "två", "", "fyra"])
    #expect(editor.rows(width: 20).cursor == Position(column: 4, row: 3))
    for _ in 0..<5 { editor.moveLeft() }
    #expect(editor.rows(width: 20).cursor == Position(column: 0, row: 2))
    editor.deleteBackward()
    #expect(editor.text == "ett\r\ntvå\nfyra")
    #expect(editor.rows(width: 20).cursor == Position(column: 3, row: 1))
    editor.insert("x\ny")
    #expect(editor.text == "ett\r\ntvåx y\nfyra")
    editor.moveToStart()
    #expect(editor.rows(width: 20).cursor == Position(column: 0, row: 0))
  }

  @Test("Breaks at the very start and end have rows for the cursor")
  func edges() {
    var editor = LineEditor(lines: "\na\n")
    #expect(editor.rows(width: 10).rows == ["", "a", ""])
    #expect(editor.rows(width: 10).cursor == Position(column: 0, row: 2))
    editor.moveToStart()
    #expect(editor.rows(width: 10).cursor == Position(column: 0, row: 0))
  }
}
