/// Minutes as they are read at a glance: from two hours on in hours and minutes, `4 h 2 min`.
///
/// - Parameter few: How fewer minutes are said.
func hoursAndMinutes(
  _ few: @escaping @Sendable (Int) -> String
) -> @Sendable (Int) -> String {
  { minutes in
    guard minutes >= 120 else { return few(minutes) }
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest) min"
  }
}

/// Minutes in short: `25 min`, and from two hours on `4 h 2 min`.
let shortMinutes = hoursAndMinutes { "\($0) min" }
