/// The facilitator's screen.
public struct ConsoleTexts: Sendable {
  /// Over the plan.
  public let plan: String
  /// Over what comes in from the tables.
  public let fromTheTables: String
  /// What Enter does now: `Enter: change tables`.
  public let enter: @Sendable (String) -> String
  /// Everything is on disk.
  public let saved: String
  /// Something is on its way to disk.
  public let saving: String
  /// Something did not reach the disk.
  public let notSaved: String
  /// That many minutes behind the plan.
  public let late: @Sendable (Int) -> String
  /// That many minutes ahead of the plan.
  public let ahead: @Sendable (Int) -> String
  /// That many minutes too few before the next fixed time.
  public let tooShort: @Sendable (Int) -> String
  /// The day that a session belongs to which is opened again long afterwards.
  public let dayOf: @Sendable (String) -> String
  /// As planned.
  public let onTime: String
  /// When the day ends as it goes now.
  public let projectedEnd: @Sendable (String) -> String
  /// Comments that no theme has taken yet.
  public let unsorted: @Sendable (Int) -> String
  /// Comments in the parking lot.
  public let parked: @Sendable (Int) -> String
  /// Asks for a reason.
  public let askReason: String
  /// Asks for a theme's title.
  public let askThemeTitle: String
  /// Asks for the title of one more theme, right after another.
  public let askNextTheme: String
  /// Asks for a message to the room.
  public let askMessage: String
  /// Asks for a word.
  public let askWord: String
  /// Asks what a word means.
  public let askExplanation: String
  /// Asks who.
  public let askWho: String
  /// Asks by when, with a day as it may be typed.
  public let askWhen: String
  /// A question to be confirmed with Enter, left with Esc.
  public let confirm: @Sendable (String) -> String
  /// That a workshop is to be closed, to be confirmed.
  public let confirmClosing: String
  /// Nothing can be taken back.
  public let nothingToUndo: String
  /// That Enter does nothing just after a step change.
  public let justChanged: String
  /// That Enter has just taken a line.
  public let lineTaken: String
  /// Who looks at another step than the room's.
  public let lookingElsewhere: @Sendable (String) -> String
}

extension ConsoleTexts {
  static let swedish = ConsoleTexts(
    plan: "Planen",
    fromTheTables: "Från borden",
    enter: { "Enter: \($0)" },
    saved: "sparat ✓",
    saving: "sparas …",
    notSaved: "EJ SPARAT",
    late: { "\(shortMinutes($0)) efter planen" },
    ahead: { "\(shortMinutes($0)) före planen" },
    tooShort: { "\(shortMinutes($0)) för lite" },
    dayOf: { "verkstaden hölls den \($0)" },
    onTime: "enligt planen",
    projectedEnd: { "slut omkring \($0)" },
    unsorted: { "\(NumberTexts.swedish.comments($0)) kvar att sortera" },
    parked: plural("parkerat", "parkerade"),
    askReason: "Varför?",
    askThemeTitle: "Vad ska temat heta?",
    askNextTheme: "Nästa tema?",
    askMessage: "Vad ska rummet få veta?",
    askWord: "Vilket ord?",
    askExplanation: "Vad betyder det?",
    askWho: "Vem?",
    askWhen: "Senast när, till exempel 1 februari?",
    confirm: { "\($0) Enter = ja, Esc = nej" },
    confirmClosing: "Avsluta verkstaden? Det som står på papper går att skriva in efteråt.",
    nothingToUndo: "Det finns inget att ångra.",
    justChanged: "Skärmen ändrades just. Tryck Enter igen om du vill vidare.",
    lineTaken: "Raden är mottagen. Tryck Enter igen om du vill vidare.",
    lookingElsewhere: { "Du tittar på \($0). Rummet är kvar." })

  static let danish = ConsoleTexts(
    plan: "Planen",
    fromTheTables: "Fra bordene",
    enter: { "Enter: \($0)" },
    saved: "gemt ✓",
    saving: "gemmes …",
    notSaved: "IKKE GEMT",
    late: { "\(shortMinutes($0)) efter planen" },
    ahead: { "\(shortMinutes($0)) foran planen" },
    tooShort: { "\(shortMinutes($0)) for lidt" },
    dayOf: { "værkstedet blev holdt den \($0)" },
    onTime: "følger planen",
    projectedEnd: { "slut cirka \($0)" },
    unsorted: { "\(NumberTexts.danish.comments($0)) mangler at blive sorteret" },
    parked: plural("parkeret", "parkerede"),
    askReason: "Hvorfor?",
    askThemeTitle: "Hvad skal temaet hedde?",
    askNextTheme: "Næste tema?",
    askMessage: "Hvad skal rummet vide?",
    askWord: "Hvilket ord?",
    askExplanation: "Hvad betyder det?",
    askWho: "Hvem?",
    askWhen: "Senest hvornår, for eksempel 1. februar?",
    confirm: { "\($0) Enter = ja, Esc = nej" },
    confirmClosing: "Afslut værkstedet? Det, der står på papir, kan skrives ind bagefter.",
    nothingToUndo: "Der er intet at fortryde.",
    justChanged: "Skærmen ændrede sig lige. Tryk Enter igen, hvis du vil videre.",
    lineTaken: "Linjen er modtaget. Tryk Enter igen, hvis du vil videre.",
    lookingElsewhere: { "Du ser på \($0). Rummet bliver, hvor det er." })

  static let english = ConsoleTexts(
    plan: "The plan",
    fromTheTables: "From the tables",
    enter: { "Enter: \($0)" },
    saved: "saved ✓",
    saving: "saving …",
    notSaved: "NOT SAVED",
    late: { "\(shortMinutes($0)) behind the plan" },
    ahead: { "\(shortMinutes($0)) ahead of the plan" },
    tooShort: { "\(shortMinutes($0)) short" },
    dayOf: { "the workshop was on \($0)" },
    onTime: "on time",
    projectedEnd: { "ends about \($0)" },
    unsorted: { "\(NumberTexts.english.comments($0)) left to sort" },
    parked: plural("parked", "parked"),
    askReason: "Why?",
    askThemeTitle: "What is the theme called?",
    askNextTheme: "The next theme?",
    askMessage: "What should the room know?",
    askWord: "Which word?",
    askExplanation: "What does it mean?",
    askWho: "Who?",
    askWhen: "By when, for example 1 February?",
    confirm: { "\($0) Enter = yes, Esc = no" },
    confirmClosing: "Close the workshop? What stands on paper can be typed in afterwards.",
    nothingToUndo: "There is nothing to undo.",
    justChanged: "The screen has just changed. Press Enter again to go on.",
    lineTaken: "The line was received. Press Enter again to go on.",
    lookingElsewhere: { "You are looking at \($0). The room stays where it is." })

  static let norwegian = ConsoleTexts(
    plan: "Planen",
    fromTheTables: "Fra bordene",
    enter: { "Enter: \($0)" },
    saved: "lagret ✓",
    saving: "lagres …",
    notSaved: "IKKE LAGRET",
    late: { "\(shortMinutes($0)) etter planen" },
    ahead: { "\(shortMinutes($0)) foran planen" },
    tooShort: { "\(shortMinutes($0)) for lite" },
    dayOf: { "verkstedet ble holdt \($0)" },
    onTime: "i rute",
    projectedEnd: { "slutt omkring \($0)" },
    unsorted: { "\(NumberTexts.norwegian.comments($0)) igjen å sortere" },
    parked: plural("parkert", "parkerte"),
    askReason: "Hvorfor?",
    askThemeTitle: "Hva skal temaet hete?",
    askNextTheme: "Neste tema?",
    askMessage: "Hva skal rommet få vite?",
    askWord: "Hvilket ord?",
    askExplanation: "Hva betyr det?",
    askWho: "Hvem?",
    askWhen: "Senest når, for eksempel 1. februar?",
    confirm: { "\($0) Enter = ja, Esc = nei" },
    confirmClosing: "Avslutte verkstedet? Det som står på papir, kan skrives inn etterpå.",
    nothingToUndo: "Det er ingenting å angre.",
    justChanged: "Skjermen endret seg nettopp. Trykk Enter igjen om du vil videre.",
    lineTaken: "Linjen er mottatt. Trykk Enter igjen om du vil videre.",
    lookingElsewhere: { "Du ser på \($0). Rommet blir der det er." })
}
