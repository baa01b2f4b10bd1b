import SessionEngine

extension ConsoleAction {
  /// Words that people look for it by in the palette, besides its name: what others call it, and what it is about.
  public func searchWords(in catalogue: Catalogue) -> String {
    switch catalogue.language {
    case .swedish: swedishSearchWords
    case .danish: danishSearchWords
    case .english: englishSearchWords
    case .norwegian: norwegianSearchWords
    case .finnish: finnishSearchWords
    }
  }
}
