import SessionEngine

/// Every text that people see, in one language.
///
/// Each section is a struct whose fields all have to be given, so a text that is missing in a language does not compile. All of
/// them together are a class: a thousand texts are not to be copied with every screen that holds them.
public final class Catalogue: Sendable {
  /// The language.
  public let language: SessionLanguage
  /// Names of things: tables, themes, steps, stations.
  public let names: NameTexts
  /// Numbers of things, with their plurals.
  public let numbers: NumberTexts
  /// Days, clock times and lengths of time.
  public let dates: DateTexts
  /// Names of step kinds, statuses and rounds.
  public let steps: StepTexts
  /// Names of the other kinds.
  public let kinds: KindTexts
  /// From where people speak.
  public let perspectives: PerspectiveTexts
  /// Why something was refused and what to do.
  public let refusals: RefusalTexts
  /// What was done, for undo and for telling what others did.
  public let events: EventTexts
  /// The command line.
  public let commandLine: CommandLineTexts
  /// Votes, their rules and their results.
  public let tally: TallyTexts
  /// Headings and generated sentences of the documentation.
  public let documentation: DocumentationTexts
  /// What is printed on paper.
  public let printing: PrintTexts
  /// The names of the actions that keys stand for.
  public let actions: ActionTexts
  /// Who sits where.
  public let seating: SeatingTexts
  /// The wall.
  public let stage: StageTexts
  /// The facilitator's screen.
  public let console: ConsoleTexts
  /// The note-taker's screen.
  public let desk: DeskTexts
  /// The demo.
  public let demo: DemoTexts

  private init(
    language: SessionLanguage, names: NameTexts, numbers: NumberTexts, dates: DateTexts,
    steps: StepTexts, kinds: KindTexts, perspectives: PerspectiveTexts, refusals: RefusalTexts,
    events: EventTexts, commandLine: CommandLineTexts, tally: TallyTexts,
    documentation: DocumentationTexts, printing: PrintTexts, actions: ActionTexts,
    seating: SeatingTexts, stage: StageTexts, console: ConsoleTexts, desk: DeskTexts,
    demo: DemoTexts
  ) {
    self.language = language
    self.names = names
    self.numbers = numbers
    self.dates = dates
    self.steps = steps
    self.kinds = kinds
    self.perspectives = perspectives
    self.refusals = refusals
    self.events = events
    self.commandLine = commandLine
    self.tally = tally
    self.documentation = documentation
    self.printing = printing
    self.actions = actions
    self.seating = seating
    self.stage = stage
    self.console = console
    self.desk = desk
    self.demo = demo
  }

  /// The catalogue of a language.
  public static subscript(language: SessionLanguage) -> Catalogue {
    switch language {
    case .swedish: swedish
    case .danish: danish
    case .english: english
    case .norwegian: norwegian
    case .finnish: finnish
    }
  }

  /// Swedish.
  public static let swedish = Catalogue(
    language: .swedish, names: .swedish, numbers: .swedish, dates: .swedish, steps: .swedish,
    kinds: .swedish, perspectives: .swedish, refusals: .swedish, events: .swedish,
    commandLine: .swedish, tally: .swedish, documentation: .swedish, printing: .swedish,
    actions: .swedish, seating: .swedish, stage: .swedish, console: .swedish, desk: .swedish,
    demo: .swedish)

  /// Danish.
  public static let danish = Catalogue(
    language: .danish, names: .danish, numbers: .danish, dates: .danish, steps: .danish,
    kinds: .danish, perspectives: .danish, refusals: .danish, events: .danish,
    commandLine: .danish, tally: .danish, documentation: .danish, printing: .danish,
    actions: .danish, seating: .danish, stage: .danish, console: .danish, desk: .danish,
    demo: .danish)

  /// English.
  public static let english = Catalogue(
    language: .english, names: .english, numbers: .english, dates: .english, steps: .english,
    kinds: .english, perspectives: .english, refusals: .english, events: .english,
    commandLine: .english, tally: .english, documentation: .english, printing: .english,
    actions: .english, seating: .english, stage: .english, console: .english, desk: .english,
    demo: .english)

  /// Norwegian bokmål.
  public static let norwegian = Catalogue(
    language: .norwegian, names: .norwegian, numbers: .norwegian, dates: .norwegian,
    steps: .norwegian,
    kinds: .norwegian, perspectives: .norwegian, refusals: .norwegian, events: .norwegian,
    commandLine: .norwegian, tally: .norwegian, documentation: .norwegian, printing: .norwegian,
    actions: .norwegian, seating: .norwegian, stage: .norwegian, console: .norwegian,
    desk: .norwegian,
    demo: .norwegian)

  /// Finnish.
  public static let finnish = Catalogue(
    language: .finnish, names: .finnish, numbers: .finnish, dates: .finnish, steps: .finnish,
    kinds: .finnish, perspectives: .finnish, refusals: .finnish, events: .finnish,
    commandLine: .finnish, tally: .finnish, documentation: .finnish, printing: .finnish,
    actions: .finnish, seating: .finnish, stage: .finnish, console: .finnish, desk: .finnish,
    demo: .finnish)
}
