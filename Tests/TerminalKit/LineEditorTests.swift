import TerminalKit
import Testing

@Suite("Writing a line")
struct LineEditorTests {
  /// An editor after keys, `|` in the result being the cursor.
  private func after(_ text: String = "", _ keys: Key...) -> String {
    var editor = LineEditor(text)
    for key in keys {
      let isHandled = editor.handle(key)
      #expect(isHandled)
    }
    return editor.textBeforeCursor + "|" + editor.textAfterCursor
  }

  @Test("Letters, arrows and deleting do what they say")
  func basics() {
    #expect(after("ab", .left, .character("x")) == "ax|b")
    #expect(after("ab", .home, .delete) == "|b")
    #expect(after("ab", .backspace, .backspace, .backspace) == "|")
    #expect(after("ab", .home, .left, .right, .end, .right) == "ab|")
    #expect(after("ett två", .wordLeft) == "ett |två")
    #expect(after("ett två", .home, .wordRight, .wordRight, .wordRight) == "ett två|")
  }

  @Test("A letter with its marks is one step and one deletion, also when the mark comes later")
  func graphemes() {
    #expect(after("a", .character("\u{30A}"), .backspace) == "|")
    #expect(after("x👩\u{200D}👩\u{200D}👧", .left, .delete) == "x|")
    #expect(after("ra\u{308}k", .left, .left) == "r|a\u{308}k")
  }

  @Test("Cutting keeps what is cut, several cuts together")
  func killing() {
    #expect(
      after("ett två tre", .control("w"), .control("w"), .home, .control("y")) == "två tre|ett ")
    #expect(after("ett två", .wordLeft, .control("k"), .home, .control("y")) == "två|ett ")
    #expect(after("ett två", .wordLeft, .control("u")) == "|två")
    #expect(after("", .control("w"), .control("k"), .control("u"), .control("y")) == "|")
  }

  @Test("Undo takes back a word of typing, or one other change")
  func undo() {
    var editor = LineEditor()
    for letter in "ett två" { editor.insert(String(letter)) }
    editor.undo()
    #expect(editor.text == "ett")
    editor.undo()
    #expect(editor.text == "")
    editor.undo()
    #expect(editor.text == "")
    editor = LineEditor("ett två")
    editor.killToStart()
    editor.undo()
    #expect(editor.text == "ett två")
    editor.replace(with: "nytt")
    editor.undo()
    #expect(editor.text == "ett två")
  }

  @Test("A line break that is pasted becomes a space")
  func paste() {
    var editor = LineEditor()
    editor.insert("ett\r\ntvå\ntre")
    #expect(editor.text == "ett två tre")
  }

  @Test("Keys of others are left to them")
  func otherKeys() {
    var editor = LineEditor("a")
    for key in [Key.enter, .escape, .up, .tab, .control("z"), .control("b"), .function(5)] {
      let isHandled = editor.handle(key)
      #expect(!isHandled)
      #expect(!LineEditor.isEditing(key))
    }
    #expect(LineEditor.isEditing(.character("å")) && LineEditor.isEditing(.control("g")))
    #expect(editor.text == "a")
  }

  @Test("Long text goes on in the next row, and the cursor with it")
  func rows() {
    var editor = LineEditor("Hur kan vi stärka")
    #expect(editor.rows(width: 11).rows == ["Hur kan vi ", "stärka"])
    #expect(editor.rows(width: 11).cursor == Position(column: 6, row: 1))
    editor.moveToStart()
    #expect(editor.rows(width: 11).cursor == Position(column: 0, row: 0))
    #expect(LineEditor("").rows(width: 11).rows == [""])
    let window = LineEditor("a b c d e").rows(width: 3).window(2)
    #expect(window.rows.count == 2 && window.cursor.row == 1)
  }

  @Test("The cursor is always within the width, wherever it stands", arguments: 3...9)
  func cursorInside(width: Int) {
    let text = "日本 räksmörgås  e\u{301}n\tlång👍rad   "
    var editor = LineEditor(text)
    for _ in 0...text.count {
      let rows = editor.rows(width: width)
      #expect(rows.cursor.column < width && rows.cursor.row < rows.rows.count)
      #expect(rows.rows.allSatisfy { TextWidth.columns(of: $0) <= width })
      editor.moveLeft()
    }
  }
}
