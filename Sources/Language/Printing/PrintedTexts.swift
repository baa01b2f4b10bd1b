/// What the command line says of sheets that it has written.
public struct PrintedTexts: Sendable {
  /// Slips were written to a file, so many of them with numbers that are new.
  public let slips: @Sendable (_ count: Int, _ new: Int, _ path: String) -> String
  /// Flip-chart heads were written to a file.
  public let heads: @Sendable (_ count: Int, _ path: String) -> String
  /// Cards were written to a file.
  public let cards: @Sendable (_ count: Int, _ path: String) -> String
  /// Lists were written to a file.
  public let lists: @Sendable (_ path: String) -> String
}

extension PrintedTexts {
  static let swedish = PrintedTexts(
    slips: { count, new, path in
      let slips = plural("lapp", "lappar")(count)
      return
        "\(slips) \(count == 1 ? "sparad" : "sparade") i \(path), \(new == 0 ? "inga" : "\(new)") med nya nummer."
    },
    heads: {
      "\(plural("blad", "blad")($0)) till blädderblock \($0 == 1 ? "sparat" : "sparade") i \($1)."
    },
    cards: {
      "\(plural("placeringskort", "placeringskort")($0)) \($0 == 1 ? "sparat" : "sparade") i \($1)."
    },
    lists: { "Placeringslistorna är sparade i \($0)." })

  static let danish = PrintedTexts(
    slips: { count, new, path in
      let slips = plural("seddel", "sedler")(count)
      return "\(slips) gemt i \(path), \(new == 0 ? "ingen" : "\(new)") med nye numre."
    },
    heads: { "\(plural("ark", "ark")($0)) til flipover gemt i \($1)." },
    cards: { "\(plural("bordkort", "bordkort")($0)) gemt i \($1)." },
    lists: { "Bordlisterne er gemt i \($0)." })

  static let english = PrintedTexts(
    slips: { count, new, path in
      let slips = plural("slip", "slips")(count)
      return "\(slips) saved in \(path), \(new == 0 ? "none" : "\(new)") with new numbers."
    },
    heads: { "\(plural("sheet", "sheets")($0)) for flip charts saved in \($1)." },
    cards: { "\(plural("seat card", "seat cards")($0)) saved in \($1)." },
    lists: { "The seat lists are saved in \($0)." })

  static let norwegian = PrintedTexts(
    slips: { count, new, path in
      let slips = plural("lapp", "lapper")(count)
      return "\(slips) lagret i \(path), \(new == 0 ? "ingen" : "\(new)") med nye numre."
    },
    heads: { "\(plural("ark", "ark")($0)) til flippover lagret i \($1)." },
    cards: { "\(plural("plasseringskort", "plasseringskort")($0)) lagret i \($1)." },
    lists: { "Plasseringslistene er lagret i \($0)." })
}
