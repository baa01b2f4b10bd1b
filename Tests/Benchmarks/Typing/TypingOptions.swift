/// What is typed.
struct TypingOptions {
  /// Whether talk is.
  var isSpeech = false
  /// Whether slips are.
  var isSlips = false
  /// Whether dots are.
  var isDots = false
  /// How many times as fast as life.
  var speed = 1
  /// Whether tables are for a page of Markdown.
  var isMarkdown = false

  /// What the arguments ask for, talk, slips and dots where none is named; `nil` where they cannot be read.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      switch option {
      case "--speech": isSpeech = true
      case "--slips": isSlips = true
      case "--dots": isDots = true
      case "--markdown": isMarkdown = true
      case "--speed":
        guard let value = rest.popFirst().flatMap({ Int($0) }), 1...100 ~= value else { return nil }
        speed = value
      default: return nil
      }
    }
    if !isSpeech, !isSlips, !isDots { (isSpeech, isSlips, isDots) = (true, true, true) }
  }
}
