import SessionEngine

/// Why a line cannot be read as a proposal.
public enum ProposalProblem: Hashable, Sendable {
  /// There is a sign and nothing after it.
  case onlyASign
  /// What stands in the place of the day is none.
  case notADay(String)
  /// There are more parts than words, who and when.
  case tooManyParts
}

/// What the desk says of proposals: what is written there waits for the facilitator to take it up.
public struct DeskProposalTexts: Sendable {
  /// Over the proposals of a table.
  public let heading: String
  /// Beside the line, in a word.
  public let label: String
  /// What is proposed, in a word.
  public let kind: @Sendable (ProposedOutcome) -> String
  /// What the line becomes.
  public let becomes: @Sendable (ProposedOutcome) -> String
  /// By whom and by when, in words; `nil` where neither is said.
  public let details: @Sendable (ProposedOutcome) -> String?
  /// What the line becomes, and that Esc takes it as it stands.
  public let preview: @Sendable (_ becomes: String) -> String
  /// Nobody has decided on it.
  public let waiting: String
  /// It was taken up.
  public let takenUp: String
  /// It was left, with the reason where there is one.
  public let leftAside: @Sendable (_ reason: String?) -> String
  /// It was sent.
  public let sent: @Sendable (_ becomes: String) -> String
  /// Why a line cannot be read as one.
  public let problem: @Sendable (ProposalProblem) -> String
  /// There is none from here.
  public let none: String
  /// What is typed in lines, and what it does.
  public let commands: [String]
}

extension Catalogue {
  /// What the desk says of proposals.
  public var deskProposals: DeskProposalTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

/// The words of one language for who and when.
private func proposalDetails(
  who: @escaping @Sendable (String) -> String, answers: @escaping @Sendable (String) -> String,
  by: @escaping @Sendable (String) -> String, day: @escaping @Sendable (CalendarDate) -> String
) -> @Sendable (ProposedOutcome) -> String? {
  { outcome in
    let parts: [String?] =
      switch outcome {
      case .conclusion: []
      case .action(_, let owner, let due): [owner?.text.map(who), due.map { by(day($0)) }]
      case .question(_, let person, let due):
        [person?.text.map(answers), due.map { by(day($0)) }]
      case .term(_, let explanation): [explanation?.text.map { "= \($0)" }]
      }
    let said = parts.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: " · ")
  }
}

extension DeskProposalTexts {
  static let swedish = DeskProposalTexts(
    heading: "Förslag härifrån",
    label: "förslag",
    kind: {
      switch $0 {
      case .conclusion: "slutsats"
      case .action: "åtgärd"
      case .question: "fråga"
      case .term: "ord"
      }
    },
    becomes: {
      switch $0 {
      case .conclusion: "förslag till slutsats"
      case .action: "förslag till åtgärd"
      case .question: "förslag till fråga att besvara"
      case .term: "förslag till ord att förklara"
      }
    },
    details: proposalDetails(
      who: { "vem: \($0)" }, answers: { "svarar: \($0)" }, by: { "senast \($0)" },
      day: DateTexts.swedish.day),
    preview: { "blir \($0) · Esc: som det står" },
    waiting: "väntar",
    takenUp: "upptaget ✓",
    leftAside: { $0.map { "lades åt sidan: \($0)" } ?? "lades åt sidan" },
    sent: { "Skickat ✓ \($0)" },
    problem: {
      switch $0 {
      case .onlyASign: "Skriv något efter tecknet."
      case .notADay(let text): DateTexts.swedish.notADay(text)
      case .tooManyParts: "Skriv vad | vem | när, inte fler delar."
      }
    },
    none: "Inga förslag härifrån än.",
    commands: ["/p  Visar förslagen härifrån och vad som blev av dem."])

  static let danish = DeskProposalTexts(
    heading: "Forslag herfra",
    label: "forslag",
    kind: {
      switch $0 {
      case .conclusion: "konklusion"
      case .action: "handling"
      case .question: "spørgsmål"
      case .term: "ord"
      }
    },
    becomes: {
      switch $0 {
      case .conclusion: "forslag til konklusion"
      case .action: "forslag til handling"
      case .question: "forslag til spørgsmål, der skal besvares"
      case .term: "forslag til ord, der skal forklares"
      }
    },
    details: proposalDetails(
      who: { "hvem: \($0)" }, answers: { "svarer: \($0)" }, by: { "senest \($0)" },
      day: DateTexts.danish.day),
    preview: { "bliver \($0) · Esc: som det står" },
    waiting: "venter",
    takenUp: "taget op ✓",
    leftAside: { $0.map { "lagt til side: \($0)" } ?? "lagt til side" },
    sent: { "Sendt ✓ \($0)" },
    problem: {
      switch $0 {
      case .onlyASign: "Skriv noget efter tegnet."
      case .notADay(let text): DateTexts.danish.notADay(text)
      case .tooManyParts: "Skriv hvad | hvem | hvornår, ikke flere dele."
      }
    },
    none: "Ingen forslag herfra endnu.",
    commands: ["/p  Viser forslagene herfra, og hvad der blev af dem."])

  static let english = DeskProposalTexts(
    heading: "Proposals from here",
    label: "proposal",
    kind: {
      switch $0 {
      case .conclusion: "conclusion"
      case .action: "action"
      case .question: "question"
      case .term: "word"
      }
    },
    becomes: {
      switch $0 {
      case .conclusion: "a proposed conclusion"
      case .action: "a proposed action"
      case .question: "a proposed question to be answered"
      case .term: "a proposed word to explain"
      }
    },
    details: proposalDetails(
      who: { "who: \($0)" }, answers: { "answers: \($0)" }, by: { "by \($0)" },
      day: DateTexts.english.day),
    preview: { "becomes \($0) · Esc: as it stands" },
    waiting: "waiting",
    takenUp: "taken up ✓",
    leftAside: { $0.map { "left aside: \($0)" } ?? "left aside" },
    sent: { "Sent ✓ \($0)" },
    problem: {
      switch $0 {
      case .onlyASign: "Write something after the sign."
      case .notADay(let text): DateTexts.english.notADay(text)
      case .tooManyParts: "Write what | who | when, and no more parts."
      }
    },
    none: "No proposals from here yet.",
    commands: ["/p  Shows the proposals from here and what became of them."])

  static let norwegian = DeskProposalTexts(
    heading: "Forslag herfra",
    label: "forslag",
    kind: {
      switch $0 {
      case .conclusion: "konklusjon"
      case .action: "tiltak"
      case .question: "spørsmål"
      case .term: "ord"
      }
    },
    becomes: {
      switch $0 {
      case .conclusion: "forslag til konklusjon"
      case .action: "forslag til tiltak"
      case .question: "forslag til spørsmål som skal få svar"
      case .term: "forslag til ord som skal forklares"
      }
    },
    details: proposalDetails(
      who: { "hvem: \($0)" }, answers: { "svarer: \($0)" }, by: { "senest \($0)" },
      day: DateTexts.norwegian.day),
    preview: { "blir \($0) · Esc: som det står" },
    waiting: "venter",
    takenUp: "tatt opp ✓",
    leftAside: { $0.map { "lagt til side: \($0)" } ?? "lagt til side" },
    sent: { "Sendt ✓ \($0)" },
    problem: {
      switch $0 {
      case .onlyASign: "Skriv noe etter tegnet."
      case .notADay(let text): DateTexts.norwegian.notADay(text)
      case .tooManyParts: "Skriv hva | hvem | når, ikke flere deler."
      }
    },
    none: "Ingen forslag herfra ennå.",
    commands: ["/p  Viser forslagene herfra og hva det ble av dem."])

  static let finnish = DeskProposalTexts(
    heading: "Ehdotukset täältä",
    label: "ehdotus",
    kind: {
      switch $0 {
      case .conclusion: "päätelmä"
      case .action: "toimenpide"
      case .question: "kysymys"
      case .term: "sana"
      }
    },
    becomes: {
      switch $0 {
      case .conclusion: "ehdotus johtopäätökseksi"
      case .action: "ehdotus toimenpiteeksi"
      case .question: "ehdotus vastattavaksi kysymykseksi"
      case .term: "ehdotus selitettäväksi sanaksi"
      }
    },
    details: proposalDetails(
      who: { "kuka: \($0)" }, answers: { "vastaa: \($0)" }, by: { "viimeistään \($0)" },
      day: DateTexts.finnish.day),
    preview: { "tulossa \($0) · Esc: sellaisenaan" },
    waiting: "odottaa",
    takenUp: "otettu mukaan ✓",
    leftAside: { $0.map { "pantu syrjään: \($0)" } ?? "pantu syrjään" },
    sent: { "Lähetetty ✓ \($0)" },
    problem: {
      switch $0 {
      case .onlyASign: "Kirjoita jotain merkin jälkeen."
      case .notADay(let text): DateTexts.finnish.notADay(text)
      case .tooManyParts: "Kirjoita mitä | kuka | milloin, ei enempää osia."
      }
    },
    none: "Täältä ei ole vielä ehdotuksia.",
    commands: ["/p  Näyttää täältä lähetetyt ehdotukset ja mitä niille tapahtui."])
}
