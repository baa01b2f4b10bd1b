import SessionEngine
import TerminalKit

/// The circumstances in which a screen is drawn for the golden frames: size, language, scheme and colours.
///
/// Twenty-five of them in a row hold every pair of values of any two of the four: a row's place gives two numbers from 0 to 4, of
/// which the size and the language are independent, and the scheme and the colours are sums that differ wherever those do.
struct FramePairing: Hashable {
  /// How many in a row it takes to meet every pair.
  static let period = 25
  /// The sizes of the terminals that are looked at; the last is nobody's plan.
  static let sizes = [(60, 18), (80, 24), (120, 40), (200, 60), (97, 31)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  let size: Size
  let language: SessionLanguage
  let scheme: ColorScheme
  let colors: ColorDepth

  /// The circumstances at that place in the row, from 0.
  init(_ place: Int) {
    let (column, row) = (place % 5, place / 5 % 5)
    let other = (column + row) % 5
    size = Self.sizes[column]
    language = SessionLanguage.allCases[other]
    // Five places for four schemes and three depths: the first ones come twice.
    scheme = ColorScheme.allCases[(column + other) % 5 % 4]
    colors = ColorDepth.allCases[(column + 2 * other) % 5 % 3]
  }

  /// What each of the four is, as words.
  var values: [String] {
    ["\(size.columns)x\(size.rows)", language.rawValue, scheme.rawValue, "\(colors.rawValue)"]
  }

  /// Its name in a golden file: language, scheme, number of colours. The size stands after it.
  var name: String { values.dropFirst().joined(separator: "-") }
}
