import SessionEngine

/// A line of words as a desk reads it, for whoever takes lines without a screen.
public enum CommentLine {
  /// The kind that the signs at the start of a line give a comment, and its words without them.
  ///
  /// - Parameters:
  ///   - line: The line, without its line break.
  ///   - plain: The kind of a comment without a sign.
  /// - Returns: The kind and the words; the words are empty where there is nothing but a sign.
  public static func read(
    _ line: String, plain: CommentKind
  ) -> (kind: CommentKind, text: String) {
    LineMarks.comment(line, plain: plain)
  }
}

extension CommentLine {
  /// The same of a line that is a statement without a sign.
  public static func statement(_ line: String) -> (kind: CommentKind, text: String) {
    read(line, plain: .statement)
  }
}
