/// The wall: what the room reads. Plain and short, for the back row.
public struct StageTexts: Sendable {
  /// Greets those who come in.
  public let welcome: String
  /// Over what goes on.
  public let now: String
  /// Over what comes next.
  public let next: String
  /// Before the common question.
  public let question: String
  /// Over what cannot be changed here.
  public let given: String
  /// Over what the room can influence.
  public let open: String
  /// Over the hopes.
  public let hopes: String
  /// Everything stands still.
  public let paused: String
  /// What a break ends with, by the clock.
  public let backAt: @Sendable (String) -> String
  /// When coffee, or whatever the break is called, comes.
  public let breakAt: @Sendable (_ title: String, _ clock: String) -> String
  /// The time is out.
  public let timeIsUp: String
  /// That people change tables.
  public let changeTables: String
  /// Who stays at a table and who moves.
  public let changeTablesHow: String
  /// That what was written is read back.
  public let readBack: String
  /// How the read-back is done.
  public let readBackHow: String
  /// The minute before the vote.
  public let thinkSilently: String
  /// Over the themes.
  public let themes: String
  /// How to vote, with that many dots each and perhaps a cap.
  public let howToVote: @Sendable (_ dots: Int, _ cap: Int?) -> String
  /// Stickers on a wall are not secret.
  public let wallIsSeen: String
  /// The totals are hidden.
  public let hiddenUntilReveal: String
  /// Over the result.
  public let result: String
  /// The cut.
  public let cut: String
  /// Themes that share a rank across the cut, by letters in words.
  public let tiedAtCut: @Sendable (String) -> String
  /// Over who deepens what.
  public let whoDeepensWhat: String
  /// Choose a theme with one's feet.
  public let chooseTheme: String
  /// Over what the room goes on with.
  public let goingOnWith: String
  /// Over conclusions.
  public let conclusions: String
  /// Over actions.
  public let actions: String
  /// Over questions and who answers them.
  public let questions: String
  /// Who and when.
  public let who: String
  /// By when.
  public let when: String
  /// Over the word list.
  public let words: String
  /// Thanks.
  public let thanks: String
  /// What becomes of it all.
  public let whatNow: String
  /// Comments at a table, on paper.
  public let onPaper: String
}

private func count(_ dots: Int, _ one: String, _ many: String) -> String {
  dots == 1 ? one : "\(dots) \(many)"
}

extension StageTexts {
  static let swedish = StageTexts(
    welcome: "Välkommen",
    now: "Nu",
    next: "Sedan",
    question: "Frågan",
    given: "Det som ligger fast",
    open: "Det vi kan påverka",
    hopes: "Vad hoppas du på i dag?",
    paused: "Vi gör ett uppehåll",
    backAt: { "Vi fortsätter \($0)" },
    breakAt: { "\($0) \($1)" },
    timeIsUp: "Tiden är ute",
    changeTables: "Byt bord",
    changeTablesHow: "Bordsvärden stannar, övriga byter. Sätt dig med nya människor.",
    readBack: "Återläsning",
    readBackHow: "Antecknaren läser upp det som står. Stämmer det? Saknas något?",
    thinkSilently: "Tänk i tysthet en minut",
    themes: "Våra teman",
    howToVote: { dots, cap in
      let each = "\(count(dots, "En plupp", "pluppar")) var. Lägg dem som du vill"
      return cap.map { "\(each), högst \($0) på samma tema." } ?? "\(each)."
    },
    wallIsSeen: "Plupparna på väggen syns för alla.",
    hiddenUntilReveal: "Resultatet visas när alla är klara.",
    result: "Så blev det",
    cut: "Hit fördjupar vi",
    tiedAtCut: { "\($0) har lika många pluppar" },
    whoDeepensWhat: "Vid vilket bord?",
    chooseTheme: "Välj det tema du vill prata mer om",
    goingOnWith: "Det här går vi vidare med",
    conclusions: "Slutsatser",
    actions: "Åtgärder",
    questions: "Frågor som ska få svar",
    who: "Vem",
    when: "När",
    words: "Ord",
    thanks: "Tack för i dag!",
    whatNow: "Dokumentationen kommer till alla, med era egna ord.",
    onPaper: "på papper")

  static let danish = StageTexts(
    welcome: "Velkommen",
    now: "Nu",
    next: "Bagefter",
    question: "Spørgsmålet",
    given: "Det givne",
    open: "Det åbne",
    hopes: "Hvad håber du på i dag?",
    paused: "Vi holder en kort pause",
    backAt: { "Vi fortsætter \($0)" },
    breakAt: { "\($0) \($1)" },
    timeIsUp: "Tiden er gået",
    changeTables: "Skift bord",
    changeTablesHow: "Bordværten bliver, alle andre flytter. Sæt dig hos nogle nye.",
    readBack: "Tilbagelæsning",
    readBackHow: "Referenten læser op, hvad der står. Passer det? Mangler der noget?",
    thinkSilently: "Tænk i stilhed et minut",
    themes: "Vores temaer",
    howToVote: { dots, cap in
      let each = "\(count(dots, "Én prik", "prikker")) til hver. Sæt dem, som du vil"
      return cap.map { "\(each), højst \($0) på samme tema." } ?? "\(each)."
    },
    wallIsSeen: "Alle kan se prikkerne på væggen.",
    hiddenUntilReveal: "Resultatet vises, når alle er færdige.",
    result: "Sådan gik det",
    cut: "Hertil fordyber vi os",
    tiedAtCut: { "\($0) har lige mange prikker" },
    whoDeepensWhat: "Ved hvilket bord?",
    chooseTheme: "Vælg det tema, du vil tale mere om",
    goingOnWith: "Det går vi videre med",
    conclusions: "Konklusioner",
    actions: "Handlinger",
    questions: "Spørgsmål, der skal have svar",
    who: "Hvem",
    when: "Hvornår",
    words: "Ord",
    thanks: "Tak for i dag!",
    whatNow: "Alle får dokumentationen – med jeres egne ord.",
    onPaper: "på papir")

  static let english = StageTexts(
    welcome: "Welcome",
    now: "Now",
    next: "Next",
    question: "The question",
    given: "What is given",
    open: "What is open",
    hopes: "What do you hope for today?",
    paused: "We pause for a moment",
    backAt: { "We go on at \($0)" },
    breakAt: { "\($0) at \($1)" },
    timeIsUp: "Time is up",
    changeTables: "Change tables",
    changeTablesHow: "The table host stays, everyone else moves. Sit with new people.",
    readBack: "Read-back",
    readBackHow: "The note-taker reads out what is written. Is it right? Is anything missing?",
    thinkSilently: "Think in silence for a minute",
    themes: "Our themes",
    howToVote: { dots, cap in
      let each = "\(count(dots, "One dot", "dots")) each. Place them as you like"
      return cap.map { "\(each), at most \($0) on one theme." } ?? "\(each)."
    },
    wallIsSeen: "Everyone can see the dots on the wall.",
    hiddenUntilReveal: "The result is shown when all are done.",
    result: "The result",
    cut: "We go deeper down to here",
    tiedAtCut: { "\($0) have the same number of dots" },
    whoDeepensWhat: "At which table?",
    chooseTheme: "Choose the theme you want to talk more about",
    goingOnWith: "What we go on with",
    conclusions: "Conclusions",
    actions: "Actions",
    questions: "Questions to be answered",
    who: "Who",
    when: "When",
    words: "Words",
    thanks: "Thank you for today!",
    whatNow: "Everyone gets the documentation, in your own words.",
    onPaper: "on paper")
}
