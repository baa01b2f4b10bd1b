import SessionEngine

/// A kind that may be written as the log has it or as people call it in Swedish, Danish, Norwegian and Finnish.
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
    case .hope:
      ["förhoppning", "inledande förhoppning", "forhåbning", "håb", "forhåpning", "håp", "toive"]
    case .statement: ["inlägg", "indlæg", "innlegg", "kommentti"]
    case .quotation: ["citat", "sitat", "lainaus"]
    case .question: ["fråga", "spørgsmål", "spørsmål", "kysymys"]
    case .idea: ["idé", "ide"]
    case .supplementary:
      [
        "kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar",
        "supplementary comment", "utfyllende", "utfyllende kommentar", "täydentävä",
        "täydentävä kommentti", "täydennys",
      ]
    }
  }
}

extension Perspective: SpokenKind {
  var names: [String] {
    switch self {
    case .user: ["brukare", "bruger", "borger", "bruker", "innbygger", "käyttäjä"]
    case .patient: ["patient", "pasient", "potilas"]
    case .relative: ["närstående", "anhörig", "pårørende", "läheinen", "omainen"]
    case .staff: ["personal", "personale", "ansatt", "ansatte", "työntekijä", "henkilöstö"]
    case .peerWorker:
      ["erfarenhetsanställd", "peer", "peermedarbejder", "erfaringskonsulent", "vertaistyöntekijä"]
    case .organisation:
      ["brukarorganisation", "idéburen", "brugerorganisation", "brukerorganisasjon", "järjestö"]
    case .volunteer: ["volontär", "frivillig", "vapaaehtoinen"]
    case .politician: ["politiker", "poliitikko"]
    case .neighbour: ["granne", "nabo", "naapuri"]
    case .researcher: ["forskare", "forsker", "tutkija"]
    }
  }
}

extension NoteKind: SpokenKind {
  var names: [String] {
    switch self {
    case .paragraph: ["stycke", "afsnit", "avsnitt", "kappale"]
    case .subheading: ["underrubrik", "underoverskrift", "mellomtittel", "väliotsikko"]
    case .bullet: ["punkt", "luettelo", "kohta"]
    case .quotation: ["citat", "sitat", "lainaus"]
    case .supplementary:
      [
        "kompletterande", "kompletterande kommentar", "supplerende", "supplerende kommentar",
        "utfyllende", "utfyllende kommentar", "täydentävä", "täydentävä kommentti", "täydennys",
      ]
    }
  }
}

/// What a field says that is true or not.
enum SpokenAnswer: String, SpokenKind {
  case yes, no

  var names: [String] {
    switch self {
    case .yes: ["ja", "kyllä", "true", "1", "x"]
    case .no: ["nej", "nei", "ei", "false", "0"]
    }
  }
}
