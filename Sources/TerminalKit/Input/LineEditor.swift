/// One line of text being written, as a value.
///
/// The cursor stands between grapheme clusters, so å typed as a and a ring is one step and one
/// deletion. Undo goes back a word of typing or one other change at a time. What is typed or pasted
/// stays one line; a text that had line breaks before can keep them.
public struct LineEditor: Equatable, Sendable {
  private struct State: Equatable, Sendable {
    var before = ""
    var after = ""

    /// Moves the cursor out of a cluster that the two sides have become, as when a letter comes to stand before a mark.
    mutating func closeUp() {
      guard let last = before.last, let first = after.first else { return }
      let joined = String(last) + String(first)
      guard joined.count == 1 else { return }
      before.removeLast()
      before += joined
      after.removeFirst()
    }
  }

  private enum Change: Equatable, Sendable {
    case none
    case typing
    case erasing
    case killing
  }

  static let undoDepth = 200

  private var state: State
  private var history: [State] = []
  private var undone: [State] = []
  private var lastChange = Change.none
  private var killed = ""

  /// An editor with a text, the cursor at its end.
  public init(_ text: String = "") {
    state = State(before: Self.oneLine(text))
  }

  /// An editor with a text of one or more lines, the cursor at its end.
  public init(lines text: String) {
    state = State(before: text)
  }

  /// What has been written.
  public var text: String { state.before + state.after }
  /// Whether nothing has been written.
  public var isEmpty: Bool { state.before.isEmpty && state.after.isEmpty }
  /// The text to the left of the cursor.
  public var textBeforeCursor: String { state.before }
  /// The text to the right of the cursor.
  public var textAfterCursor: String { state.after }

  /// Does what an editing key says; false when the key is none of the editor's.
  ///
  /// Ctrl-U and Ctrl-K cut to the start and the end, Ctrl-W the word to the left, Ctrl-Y puts back
  /// what was cut, Ctrl-T takes back the last change and Ctrl-G makes it again; Ctrl-E is End.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: moveLeft()
    case .right: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home: moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("k"): killToEnd()
    case .control("u"): killToStart()
    case .control("w"): killWord()
    case .control("y"): yank()
    case .control("t"): undo()
    case .control("g"): redo()
    default: return false
    }
    return true
  }

  /// Whether a key is one of those that ``handle(_:)`` does something for.
  public static func isEditing(_ key: Key) -> Bool {
    var editor = LineEditor()
    return editor.handle(key)
  }

  /// Replaces everything; the cursor goes to the end, and it can be undone.
  public mutating func replace(with text: String) {
    change(.none) { $0 = State(before: Self.oneLine(text)) }
  }

  /// Writes at the cursor; a line break becomes a space.
  public mutating func insert(_ inserted: String) {
    guard !inserted.isEmpty else { return }
    let isTyping = inserted.unicodeScalars.count == 1
    if inserted.allSatisfy(\.isWhitespace) { lastChange = .none }
    change(isTyping ? .typing : .none) { $0.before += Self.oneLine(inserted) }
  }

  /// Deletes the character to the left.
  public mutating func deleteBackward() {
    guard !state.before.isEmpty else { return }
    change(.erasing) { $0.before.removeLast() }
  }

  /// Deletes the character to the right.
  public mutating func deleteForward() {
    guard !state.after.isEmpty else { return }
    change(.erasing) { _ = $0.after.removeFirst() }
  }

  /// Cuts from the cursor to the end.
  public mutating func killToEnd() {
    guard !state.after.isEmpty else { return }
    killed = lastChange == .killing ? killed + state.after : state.after
    change(.killing) { $0.after = "" }
  }

  /// Cuts from the start to the cursor.
  public mutating func killToStart() {
    kill(before: state.before.startIndex)
  }

  /// Cuts the word to the left.
  public mutating func killWord() {
    kill(before: startOfWordBefore())
  }

  /// Puts back what was cut last.
  public mutating func yank() {
    guard !killed.isEmpty else { return }
    let text = killed
    change(.none) { $0.before += text }
  }

  /// Takes back the last change.
  public mutating func undo() {
    lastChange = .none
    guard let previous = history.popLast() else { return }
    undone.append(state)
    state = previous
  }

  /// Makes the change again that was taken back last.
  public mutating func redo() {
    lastChange = .none
    guard let next = undone.popLast() else { return }
    history.append(state)
    state = next
  }

  /// Forgets what could be brought back, where any of it is among what is to be forgotten; what is written stays.
  public mutating func forgetPast(where isForgotten: (String) -> Bool) {
    let past = (history + undone).map { $0.before + $0.after } + [killed]
    guard past.contains(where: isForgotten) else { return }
    history = []
    undone = []
    killed = ""
    lastChange = .none
  }

  private mutating func kill(before start: String.Index) {
    let cut = String(state.before[start...])
    guard !cut.isEmpty else { return }
    killed = lastChange == .killing ? cut + killed : cut
    change(.killing) { $0.before.removeSubrange(start...) }
  }

  /// Applies a change; typing and deleting go on in the step that began them.
  private mutating func change(_ kind: Change, _ apply: (inout State) -> Void) {
    if kind == .none || kind == .killing || kind != lastChange {
      history.append(state)
      if history.count > Self.undoDepth { history.removeFirst() }
    }
    undone = []
    apply(&state)
    state.closeUp()
    lastChange = kind
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension LineEditor {
  /// Moves one character to the left.
  public mutating func moveLeft() {
    lastChange = .none
    if let character = state.before.popLast() { state.after = String(character) + state.after }
  }

  /// Moves one character to the right.
  public mutating func moveRight() {
    lastChange = .none
    if !state.after.isEmpty { state.before.append(state.after.removeFirst()) }
  }

  /// Moves to the start of the word to the left.
  public mutating func moveWordLeft() {
    lastChange = .none
    let start = startOfWordBefore()
    state.after = state.before[start...] + state.after
    state.before.removeSubrange(start...)
  }

  /// Moves to the end of the word to the right.
  public mutating func moveWordRight() {
    lastChange = .none
    let rest = state.after.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    state.before += state.after[..<rest.startIndex]
    state.after = String(rest)
  }

  /// Moves to the start.
  public mutating func moveToStart() {
    lastChange = .none
    state = State(after: text)
  }

  /// Moves to the end.
  public mutating func moveToEnd() {
    lastChange = .none
    state = State(before: text)
  }

  private func startOfWordBefore() -> String.Index {
    let text = state.before
    var index = text.endIndex
    while index > text.startIndex, text[text.index(before: index)].isWhitespace {
      index = text.index(before: index)
    }
    while index > text.startIndex, !text[text.index(before: index)].isWhitespace {
      index = text.index(before: index)
    }
    return index
  }
}
