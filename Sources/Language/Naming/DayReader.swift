import SessionEngine

/// Reads days as people of a language type them: `1 februari`, `1 feb 2027`, `1/2`, `1.2.27`, `2027-02-01`.
///
/// In figures the day comes first, unless a year of four figures does.
public struct DayReader: Sendable {
  /// The fewest letters of a month that are taken for it.
  private static let fewestLetters = 3
  /// How many years from now a day without a year may lie: of 29 February the next may be eight years away.
  private static let years = 0...8

  private let months: [String]
  private let passedOver: Set<String>

  /// A reader of days.
  ///
  /// - Parameters:
  ///   - months: The names of months as they stand in a day; their beginnings are read too.
  ///   - passedOver: Words that say nothing: `den`, `the`.
  init(months: [String], passingOver passedOver: Set<String>) {
    self.months = months.map { $0.lowercased() }
    self.passedOver = passedOver
  }

  /// The day that a text says; `nil` where it says none, or one that no calendar has.
  ///
  /// - Parameter today: Where no year is typed, the next such day is meant, today or later; `nil` where nobody knows what day it is.
  public func day(in text: String, from today: CalendarDate?) -> CalendarDate? {
    guard text.utf8.count <= 64, let parts = parts(of: text), (2...3).contains(parts.count) else {
      return nil
    }
    let year = parts.count == 3 ? parts[2].year : nil
    guard parts.count == 2 || year != nil || parts[0].isLongYear else { return nil }
    switch (parts[0], parts[1]) {
    case (.number(let day, _), .month(let month)), (.month(let month), .number(let day, _)):
      return date(year, month, day, from: today)
    case (.number(let first, _), .number(let second, _)):
      guard parts[0].isLongYear else { return date(year, second, first, from: today) }
      guard parts.count == 3, case .number(let day, _) = parts[2] else { return nil }
      return CalendarDate(year: first, month: second, day: day)
    case (.month, .month): return nil
    }
  }

  private func date(
    _ year: Int?, _ month: Int, _ day: Int, from today: CalendarDate?
  ) -> CalendarDate? {
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let today else { return nil }
    return Self.years.lazy
      .compactMap { CalendarDate(year: today.year + $0, month: month, day: day) }
      .first { $0 >= today }
  }
}

extension DayReader {
  /// A part of a day as it is typed.
  private enum Part {
    /// In figures, that many of them.
    case number(Int, figures: Int)
    /// A month by its name, from 1.
    case month(Int)

    /// Whether it can only be a year.
    var isLongYear: Bool {
      if case .number(_, figures: 4) = self { true } else { false }
    }

    /// The year that it is, in this century where it has two figures.
    var year: Int? {
      switch self {
      case .number(let year, figures: 4): year
      case .number(let year, figures: 2): 2000 + year
      default: nil
      }
    }
  }

  /// The parts of a text; `nil` where something stands there that belongs to no day.
  private func parts(of text: String) -> [Part]? {
    let separators: Set<Character> = ["/", ".", "-", ","]
    let tokens = text.lowercased().split { $0.isWhitespace || separators.contains($0) }
    var parts: [Part] = []
    for token in tokens {
      if passedOver.contains(String(token)) { continue }
      guard let part = number(token) ?? month(token) else { return nil }
      parts.append(part)
    }
    return parts
  }

  /// A number, with what makes it an ordinal: `1`, `1st`, `1:a`.
  private func number(_ token: Substring) -> Part? {
    let figures = token.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(figures.count), let number = Int(figures),
      ["", "st", "nd", "rd", "th", ":a", ":e"].contains(token[figures.endIndex...])
    else { return nil }
    return .number(number, figures: figures.count)
  }

  private func month(_ token: Substring) -> Part? {
    guard token.count >= Self.fewestLetters else { return nil }
    return months.firstIndex { $0.hasPrefix(token) }.map { .month($0 + 1) }
  }
}
