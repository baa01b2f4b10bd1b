import SessionEngine

/// What is printed on slips, flip-chart heads, cards and lists.
public struct PrintTexts: Sendable {
  /// A table by itself, `Bord 3`.
  public let table: @Sendable (TableID) -> String
  /// A round by its number, `Samtal 1`.
  public let round: @Sendable (Int) -> String
  /// What is asked before the perspectives.
  public let perspectivesPrompt: String
  /// How to write on a slip, in few words.
  public let slipHint: String
  /// Beside the scissors of a slip.
  public let stubLabel: String
  /// What the stub is for.
  public let stubPurpose: String
  /// What a file of slips is called.
  public let slipsTitle: @Sendable (_ workshop: String) -> String
  /// What a file of flip-chart heads is called.
  public let headsTitle: @Sendable (_ workshop: String) -> String
  /// What a file of cards is called.
  public let cardsTitle: @Sendable (_ workshop: String) -> String
  /// What a file of lists is called.
  public let listsTitle: @Sendable (_ workshop: String) -> String
  /// On a card that is kept for someone who comes late.
  public let spareCard: String
  /// On the card of someone who receives people at a table.
  public let hostNotice: @Sendable (TableID) -> String
  /// Behind a host in a list.
  public let host: String
  /// In the place of a table, for a round in which a person is not there.
  public let absent: String
  /// The title of the list by person.
  public let everyone: String
  /// What the command line says of sheets that it has written.
  public let printed: PrintedTexts
  /// Ballots and the sheets of the wall.
  public let ballots: BallotPaperTexts
  /// The column of rounds.
  public let roundColumn: String
  /// The column of people who sit at a table.
  public let peopleColumn: String
  /// The column of a person's number.
  public let numberColumn: String
  /// The column of a person's name.
  public let nameColumn: String
}

extension PrintTexts {
  static let swedish = PrintTexts(
    table: { "Bord \($0.number)" },
    round: { "Samtal \($0)" },
    perspectivesPrompt: "Kryssa om du vill:",
    slipHint: "En sak per lapp. ”Citat” inom citattecken.",
    stubLabel: "Riv av och behåll",
    stubPurpose: "Med numret kan vi hitta, rätta eller ta bort det du skrev – utan ditt namn.",
    slipsTitle: { "Lappar: \($0)" },
    headsTitle: { "Blädderblock: \($0)" },
    cardsTitle: { "Placeringskort: \($0)" },
    listsTitle: { "Placeringslistor: \($0)" },
    spareCard: "Reservkort",
    hostNotice: { "Du är värd vid bord \($0.number)." },
    host: "värd",
    absent: "–",
    everyone: "Så sitter alla",
    printed: .swedish,
    ballots: .swedish,
    roundColumn: "Samtal",
    peopleColumn: "De som sitter här",
    numberColumn: "Nr",
    nameColumn: "Namn")

  static let danish = PrintTexts(
    table: { "Bord \($0.number)" },
    round: { "Samtale \($0)" },
    perspectivesPrompt: "Sæt kryds, hvis du vil:",
    slipHint: "Én ting pr. seddel. ”Citat” i anførselstegn.",
    stubLabel: "Riv af og behold",
    stubPurpose: "Med nummeret kan vi finde, rette eller slette det, du skrev – uden dit navn.",
    slipsTitle: { "Sedler: \($0)" },
    headsTitle: { "Flipover: \($0)" },
    cardsTitle: { "Bordkort: \($0)" },
    listsTitle: { "Bordlister: \($0)" },
    spareCard: "Reservekort",
    hostNotice: { "Du er vært ved bord \($0.number)." },
    host: "vært",
    absent: "–",
    everyone: "Her sidder alle",
    printed: .danish,
    ballots: .danish,
    roundColumn: "Samtale",
    peopleColumn: "De, der sidder her",
    numberColumn: "Nr.",
    nameColumn: "Navn")

  static let english = PrintTexts(
    table: { "Table \($0.number)" },
    round: { "Round \($0)" },
    perspectivesPrompt: "Tick if you like:",
    slipHint: "One thing per slip. “Quote” in quotation marks.",
    stubLabel: "Tear off and keep",
    stubPurpose:
      "With this number we can find, correct or erase what you wrote – without your name.",
    slipsTitle: { "Slips: \($0)" },
    headsTitle: { "Flip charts: \($0)" },
    cardsTitle: { "Seat cards: \($0)" },
    listsTitle: { "Seat lists: \($0)" },
    spareCard: "Spare card",
    hostNotice: { "You are the host at table \($0.number)." },
    host: "host",
    absent: "–",
    everyone: "Where everyone sits",
    printed: .english,
    ballots: .english,
    roundColumn: "Round",
    peopleColumn: "Who sits here",
    numberColumn: "No.",
    nameColumn: "Name")

  static let norwegian = PrintTexts(
    table: { "Bord \($0.number)" },
    round: { "Samtale \($0)" },
    perspectivesPrompt: "Kryss av om du vil:",
    slipHint: "Én ting per lapp. «Sitat» i anførselstegn.",
    stubLabel: "Riv av og ta vare på",
    stubPurpose: "Med nummeret kan vi finne, rette eller slette det du skrev – uten navnet ditt.",
    slipsTitle: { "Sedler: \($0)" },
    headsTitle: { "Flippover: \($0)" },
    cardsTitle: { "Plasseringskort: \($0)" },
    listsTitle: { "Plasseringslister: \($0)" },
    spareCard: "Ekstrakort",
    hostNotice: { "Du er vert ved bord \($0.number)." },
    host: "vert",
    absent: "–",
    everyone: "Her sitter alle",
    printed: .norwegian,
    ballots: .norwegian,
    roundColumn: "Samtale",
    peopleColumn: "De som sitter her",
    numberColumn: "Nr.",
    nameColumn: "Navn")
}
