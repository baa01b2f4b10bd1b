/// How much is typed.
struct LoadOptions {
  /// How many desks there are.
  var desks = 8
  /// Keys a second at each.
  var rate = 8
  /// How long it lasts.
  var seconds = 180
  /// What stands in the session when it begins.
  var size = LargeWorkshop.Size()
  /// Whether tables are for a page of Markdown.
  var isMarkdown = false

  /// What the arguments ask for; `nil` where they cannot be read.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      if option == "--markdown" {
        isMarkdown = true
        continue
      }
      guard let value = rest.popFirst().flatMap({ Int($0) }) else { return nil }
      switch option {
      case "--desks" where 1...LargeWorkshop.tables ~= value: desks = value
      case "--rate" where 1...100 ~= value: rate = value
      case "--seconds" where 1...3600 ~= value: seconds = value
      case "--comments" where 0...100_000 ~= value: size = LargeWorkshop.Size(comments: value)
      case "--events" where 0...200_000 ~= value: size = .events(value)
      default: return nil
      }
    }
  }
}
