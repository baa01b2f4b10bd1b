import CNCurses
import TerminalKit

/// The colour pairs and attributes of every role, as ncurses wants them.
struct Palette {
  struct Ink {
    let attributes: attr_t
    let pair: Int32
  }

  private let inks: [Ink]

  /// Sets up one pair a role; comes after `start_color`.
  init(scheme: ColorScheme, depth: ColorDepth, ground: Ground) {
    inks = StyleRole.allCases.map { role in
      let look = scheme.appearance(of: role, colors: depth, on: ground)
      var pair: Int32 = 0
      if look.foreground != nil || look.background != nil {
        pair = Int32(role.rawValue) + 1
        let foreground = look.foreground.map(Int32.init) ?? -1
        let background = look.background.map(Int32.init) ?? -1
        if init_extended_pair(pair, foreground, background) == ERR { pair = 0 }
      }
      return Ink(attributes: Self.attributes(look.attributes), pair: pair)
    }
  }

  subscript(role: StyleRole) -> Ink { inks[Int(role.rawValue)] }

  private static func attributes(_ attributes: TextAttributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= nc_bold }
    if attributes.contains(.reverse) { result |= nc_reverse }
    if attributes.contains(.underline) { result |= nc_underline }
    return result
  }
}
