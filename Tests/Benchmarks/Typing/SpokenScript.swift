import SessionEngine

/// A line of talk, and what a note-taker makes of it.
struct SpokenLine {
  /// What it asks of the note-taker.
  enum Demand {
    /// To write it down: the whole of it or, where speech is faster than hands, what is said of it here.
    case sentence(
      String, CommentKind = .statement, table: Int, perspectives: [Perspective] = [],
      speaksForGroup: Bool = false)
    /// To put another word for the last one of what was written last.
    case correction(lastWord: String)
    /// To say which round it is.
    case askedForRound
    /// To tell the facilitator that a table is done.
    case tableDone(table: Int)
  }

  /// Milliseconds a word: 150 words a minute.
  static let millisecondsAWord = 400

  /// When it is begun, in milliseconds from the first word.
  let at: Int
  /// What is said.
  let spoken: String
  /// What is to be done.
  let demand: Demand

  /// A line of talk.
  init(at: Int, _ spoken: String, _ demand: Demand) {
    self.at = at
    self.spoken = spoken
    self.demand = demand
  }

  /// How many words are said.
  var words: Int { spoken.split(separator: " ").count }

  /// When it has been said, in milliseconds from the first word.
  var end: Int { at + words * Self.millisecondsAWord }
}

/// Two minutes of talk: five people at one table, then three tables that read out what they have, and the first once more.
enum SpokenScript {
  static let lines = [
    SpokenLine(
      at: 0,
      "Det tog oss nästan ett helt år att hitta rätt, ingen visste vem som ansvarade för vad.",
      .sentence(
        "Ett år att hitta rätt, ingen visste vem som ansvarade", table: 3, perspectives: [.relative]
      )),
    SpokenLine(
      at: 6800, "Jag fick höra att jag inte var sjuk nog för att få hjälp.",
      .sentence("Inte sjuk nog för att få hjälp", .quotation, table: 3, perspectives: [.user])),
    SpokenLine(
      at: 12000,
      "Vi på mottagningen ser det också, men våra scheman gör att samma person sällan finns kvar nästa gång.",
      .sentence("Samma person sällan kvar nästa gång", table: 3, perspectives: [.staff])),
    SpokenLine(
      at: 19200, "Vem är det egentligen man ska ringa när det blir kris en fredagskväll?",
      .sentence("Vem ringer man en fredagskväll?", .question, table: 3)),
    SpokenLine(
      at: 24400, "Tänk om det fanns ett enda nummer, med någon som lyssnar först och frågar sedan.",
      .sentence("Ett nummer, någon som lyssnar först", .idea, table: 3, perspectives: [.user])),
    SpokenLine(
      at: 30400,
      "Jag talar för hela vår förening nu: vi vill vara med från början, inte när allt är klart.",
      .sentence(
        "Vi vill vara med från början", table: 3, perspectives: [.user], speaksForGroup: true)),
    SpokenLine(
      at: 37600, "Vi har möte med socialtjänsten, det är på onsdag, tror jag.",
      .sentence("Möte med socialtjänsten på onsdag", table: 3)),
    SpokenLine(
      at: 42000, "Nej, förlåt, jag sa fel, det är på tisdag.", .correction(lastWord: "tisdag")),
    SpokenLine(at: 45600, "Vilket samtal är vi i nu, är det första eller andra?", .askedForRound),
    SpokenLine(
      at: 50000, "När brukarrådet fick bestämma dagordningen kom det dubbelt så många.",
      .sentence("Brukarrådet bestämde: dubbelt så många kom", table: 3)),
    SpokenLine(
      at: 54000, "Min son sa: de frågade hur jag sov, det har ingen gjort förut.",
      .sentence("De frågade hur jag sov", .quotation, table: 3, perspectives: [.relative])),
    SpokenLine(
      at: 59200, "Och så måste någon följa upp det vi säger, annars blir det bara ord.",
      .sentence("Någon måste följa upp", table: 3, perspectives: [.staff])),
    SpokenLine(
      at: 64800, "Vi är klara här, tror jag, säg till samtalsledaren.", .tableDone(table: 3)),
    SpokenLine(
      at: 68400, "Hos oss handlar det om att släppa prestigen och erkänna att vi inte kan allt.",
      .sentence("Släppa prestigen, vi kan inte allt", table: 1, perspectives: [.staff])),
    SpokenLine(
      at: 74400, "Man kunde låta de nya gå bredvid någon med egen erfarenhet i en vecka.",
      .sentence("Nya går bredvid någon med egen erfarenhet", .idea, table: 1)),
    SpokenLine(
      at: 80000, "Hur får man syn på det som redan finns i kommunen?",
      .sentence("Hur får man syn på det som finns?", .question, table: 2)),
    SpokenLine(
      at: 84400, "Det är stigmat som gör att jag väntar för länge med att söka.",
      .sentence("Stigmat gör att jag väntar", table: 2, perspectives: [.user])),
    SpokenLine(
      at: 89600, "En läkare sa rakt ut: jag har tolv minuter, vad vill du?",
      .sentence("Jag har tolv minuter, vad vill du?", .quotation, table: 5, perspectives: [.user])),
    SpokenLine(
      at: 94400, "Vi i anhöriggruppen vill lägga till att syskonen glöms bort.",
      .sentence(
        "Syskonen glöms bort", .supplementary, table: 1, perspectives: [.relative],
        speaksForGroup: true)),
    SpokenLine(
      at: 98400, "Och vi vill ha samma handläggare i minst ett halvår.",
      .sentence("Samma handläggare minst ett halvår", table: 2)),
    SpokenLine(
      at: 102400, "Öppet på kvällar och helger, det är då det händer.",
      .sentence("Öppet kvällar och helger", table: 5, perspectives: [.relative])),
    SpokenLine(
      at: 106400, "Bemötandet i receptionen avgör om man vågar komma tillbaka.",
      .sentence("Receptionen avgör om man kommer tillbaka", table: 5)),
    SpokenLine(
      at: 110000, "Vi vid trean glömde en sak: resan dit kostar mer än besöket.",
      .sentence("Resan kostar mer än besöket", table: 3)),
    SpokenLine(at: 114800, "Nu är vi klara vid femman också.", .tableDone(table: 5)),
  ]
}
