import TerminalKit

/// What a scheme makes of the roles of a frame with so many colours, a line a role.
///
/// Below a frame's letters of roles it says how the terminal draws them, so that a golden file holds all that a person sees.
struct FrameLegend {
  let frame: Frame
  let scheme: ColorScheme
  let colors: ColorDepth

  /// The lines, and where the hardware cursor stands.
  var rows: [String] {
    let roles = Set(frame.cells.map(\.style))
    let lines = StyleRole.allCases.filter(roles.contains).map { role in
      let look = scheme.appearance(of: role, colors: colors)
      return "\(role.letter) \(role): \(words(look))"
    }
    guard let cursor = frame.cursor else { return lines + ["no cursor"] }
    return lines + ["cursor in column \(cursor.column), row \(cursor.row)"]
  }

  private func words(_ look: Appearance) -> String {
    var words = [look.foreground.map { "colour \($0)" } ?? "own colour"]
    if let background = look.background { words.append("on \(background)") }
    if look.attributes.contains(.bold) { words.append("bold") }
    if look.attributes.contains(.reverse) { words.append("reverse") }
    if look.attributes.contains(.underline) { words.append("underlined") }
    return words.joined(separator: " ")
  }
}
