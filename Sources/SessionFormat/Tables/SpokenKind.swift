import SessionEngine

/// A kind that may be written as the log has it or as people call it in Swedish, Danish and Norwegian.
protocol SpokenKind: RawRepresentable<String>, CaseIterable {
  /// What people call it, in small letters.
  var names: [String] { get }
}

extension SpokenKind {
  /// The kind with that name, whatever the size of its letters.
  init?(spoken text: String) {
    let name = text.lowercased()
    for kind in Self.allCases where kind.rawValue.lowercased() == name || kind.names.contains(name)
    {
      self = kind
      return
    }
    return nil
  }
}

extension CommentKind: SpokenKind {
  var names: [String] {
    switch self {
    case .hope: ["förhoppning", "inledande förhoppning", "forhåbning", "håb", "forhåpning", "håp"]
    case .statement: ["inlägg", "indlæg", "innlegg"]
    case .quotation: ["citat", "sitat"]
    case .question: ["fråga", "spørgsmål", "spørsmål"]
    case .idea: ["idé", "ide"]
    case .supplementary:
      [
        "kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar",
        "supplementary comment", "utfyllende", "utfyllende kommentar",
      ]
    }
  }
}

extension Perspective: SpokenKind {
  var names: [String] {
    switch self {
    case .user: ["brukare", "bruger", "borger", "bruker", "innbygger"]
    case .patient: ["patient", "pasient"]
    case .relative: ["närstående", "anhörig", "pårørende"]
    case .staff: ["personal", "personale", "ansatt", "ansatte"]
    case .peerWorker: ["erfarenhetsanställd", "peer", "peermedarbejder", "erfaringskonsulent"]
    case .organisation:
      ["brukarorganisation", "idéburen", "brugerorganisation", "brukerorganisasjon"]
    case .volunteer: ["volontär", "frivillig"]
    case .politician: ["politiker"]
    case .neighbour: ["granne", "nabo"]
    case .researcher: ["forskare", "forsker"]
    }
  }
}

extension NoteKind: SpokenKind {
  var names: [String] {
    switch self {
    case .paragraph: ["stycke", "afsnit", "avsnitt"]
    case .subheading: ["underrubrik", "underoverskrift", "mellomtittel"]
    case .bullet: ["punkt"]
    case .quotation: ["citat", "sitat"]
    case .supplementary:
      [
        "kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar",
        "utfyllende", "utfyllende kommentar",
      ]
    }
  }
}
