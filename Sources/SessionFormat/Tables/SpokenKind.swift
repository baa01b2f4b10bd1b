import SessionEngine

/// A kind that may be written as the log has it or as people call it in Swedish and Danish.
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
    case .hope: ["förhoppning", "inledande förhoppning", "forhåbning", "håb"]
    case .statement: ["inlägg", "indlæg"]
    case .quotation: ["citat"]
    case .question: ["fråga", "spørgsmål"]
    case .idea: ["idé", "ide"]
    case .supplementary:
      [
        "kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar",
        "supplementary comment",
      ]
    }
  }
}

extension Perspective: SpokenKind {
  var names: [String] {
    switch self {
    case .user: ["brukare", "bruger", "borger"]
    case .patient: ["patient"]
    case .relative: ["närstående", "anhörig", "pårørende"]
    case .staff: ["personal", "personale"]
    case .peerWorker: ["erfarenhetsanställd", "peer", "peermedarbejder"]
    case .organisation: ["brukarorganisation", "idéburen", "brugerorganisation"]
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
    case .paragraph: ["stycke", "afsnit"]
    case .subheading: ["underrubrik", "underoverskrift"]
    case .bullet: ["punkt"]
    case .quotation: ["citat"]
    case .supplementary:
      ["kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar"]
    }
  }
}
