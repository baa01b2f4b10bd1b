/// The note-taker's screen. Nothing competes with typing.
public struct DeskTexts: Sendable {
  /// Before the line to write in, at a table.
  public let writePrompt: String
  /// Before the line, when it is a hope.
  public let hopePrompt: String
  /// Asks for which table one writes.
  public let askTable: String
  /// The round that what is being written belongs to, where that is no longer the room's.
  public let youAreWriting: @Sendable (String) -> String
  /// What was written is on disk.
  public let saved: String
  /// It is on its way to disk.
  public let saving: String
  /// It did not reach the disk; the words are still here.
  public let notSaved: String
  /// A draft was found from before.
  public let draftFound: String
  /// That one's own last comment is being changed.
  public let amending: String
  /// Nothing of one's own can be changed.
  public let nothingToAmend: String
  /// That it is time for the read-back, and how.
  public let readBack: String
  /// That the read-back is done.
  public let readBackDone: String
  /// A number that is no table.
  public let noSuchTable: @Sendable (Int) -> String
  /// What a line becomes as a note, before it is saved.
  public let willBecome: @Sendable (String) -> String
  /// How many comments this desk has saved.
  public let count: @Sendable (Int) -> String
  /// The text is too long, with the number of characters over.
  public let tooLong: @Sendable (Int) -> String
  /// The workshop is over and slips can still be typed.
  public let slipsLeft: String
  /// The workshop is finalised.
  public let finalised: String
}

extension DeskTexts {
  static let swedish = DeskTexts(
    writePrompt: "Skriv det som sägs. Enter sparar.",
    hopePrompt: "En förhoppning per rad. Enter sparar.",
    askTable: "Vilket bord skriver du för?",
    youAreWriting: { "du skriver \($0)" },
    saved: "sparat ✓",
    saving: "sparas …",
    notSaved: "EJ SPARAT – orden finns kvar här",
    draftFound: "Det här hade du börjat skriva.",
    amending: "Du ändrar ditt senaste. Enter sparar, Esc låter det vara.",
    nothingToAmend: "Du har inget att ändra här.",
    readBack: "Läs upp det som står. Rätta med ↑. Tryck r när det stämmer.",
    readBackDone: "Återläst ✓",
    noSuchTable: { "Bord \($0) finns inte." },
    willBecome: { "blir \($0)" },
    count: { "\(NumberTexts.swedish.comments($0)) härifrån" },
    tooLong: { "\(NumberTexts.swedish.characters($0)) för långt. Dela texten i två." },
    slipsLeft: "Verkstaden är slut. Lappar som är kvar kan du skriva in nu.",
    finalised: "Verkstaden är färdigställd. Inget mer kan skrivas in.")

  static let danish = DeskTexts(
    writePrompt: "Skriv det, der bliver sagt. Enter gemmer.",
    hopePrompt: "En forhåbning pr. linje. Enter gemmer.",
    askTable: "Hvilket bord skriver du for?",
    youAreWriting: { "du skriver \($0)" },
    saved: "gemt ✓",
    saving: "gemmes …",
    notSaved: "IKKE GEMT – ordene er her stadig",
    draftFound: "Det her var du begyndt at skrive.",
    amending: "Du retter dit seneste. Enter gemmer, Esc lader det være.",
    nothingToAmend: "Du har intet at rette her.",
    readBack: "Læs op, hvad der står. Ret med ↑. Tryk r, når det passer.",
    readBackDone: "Læst tilbage ✓",
    noSuchTable: { "Bord \($0) findes ikke." },
    willBecome: { "bliver \($0)" },
    count: { "\(NumberTexts.danish.comments($0)) herfra" },
    tooLong: { "\(NumberTexts.danish.characters($0)) for langt. Del teksten i to." },
    slipsLeft: "Værkstedet er slut. Sedler, der ligger tilbage, kan du skrive ind nu.",
    finalised: "Værkstedet er færdiggjort. Der kan ikke skrives mere ind.")

  static let english = DeskTexts(
    writePrompt: "Type what is said. Enter saves.",
    hopePrompt: "One hope a line. Enter saves.",
    askTable: "Which table are you writing for?",
    youAreWriting: { "you are writing \($0)" },
    saved: "saved ✓",
    saving: "saving …",
    notSaved: "NOT SAVED – the words are still here",
    draftFound: "You had begun to write this.",
    amending: "You are amending your last. Enter saves, Esc leaves it.",
    nothingToAmend: "There is nothing of yours to amend here.",
    readBack: "Read out what is written. Correct with ↑. Press r when it is right.",
    readBackDone: "Read back ✓",
    noSuchTable: { "There is no table \($0)." },
    willBecome: { "becomes \($0)" },
    count: { "\(NumberTexts.english.comments($0)) from here" },
    tooLong: { "\(NumberTexts.english.characters($0)) too long. Split the text in two." },
    slipsLeft: "The workshop is over. Slips that are left can be typed in now.",
    finalised: "The workshop is finalised. Nothing more can be typed in.")
}
