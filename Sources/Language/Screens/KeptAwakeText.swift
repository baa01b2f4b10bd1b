import SessionEngine

extension Catalogue {
  /// Why the computer is kept awake, for whoever asks its system.
  public var workshopGoesOn: String {
    switch language {
    case .swedish: "En verkstad pågår"
    case .danish: "Et værksted er i gang"
    case .english: "A workshop is going on"
    case .norwegian: "Et verksted pågår"
    case .finnish: "Työpaja on käynnissä"
    }
  }
}
