import SessionEngine

extension Catalogue {
  /// That what had been taken back was done again.
  public func redone(_ what: String) -> String {
    switch language {
    case .swedish: "Gjort om: \(what)"
    case .danish: "Gjort igen: \(what)"
    case .english: "Done again: \(what)"
    case .norwegian: "Gjort igjen: \(what)"
    case .finnish: "Tehty uudelleen: \(what)"
    }
  }
}
