import SessionEngine

/// The sessions to begin with, in every language, each made once.
struct FrameSessions {
  /// A beginning that does not exist.
  struct Unknown: Error { let beginning: FrameBeginning }

  private static let all: Result<[SessionLanguage: FrameSessions], any Error> = Result {
    var all: [SessionLanguage: FrameSessions] = [:]
    for language in SessionLanguage.allCases { all[language] = try FrameSessions(language) }
    return all
  }

  /// The session of a beginning in a language.
  static func session(
    _ beginning: FrameBeginning, in language: SessionLanguage
  ) throws -> SessionBuilder {
    guard let session = try all.get()[language]?.sessions[beginning] else {
      throw Unknown(beginning: beginning)
    }
    return session
  }

  private var sessions: [FrameBeginning: SessionBuilder] = [:]

  private init(_ language: SessionLanguage) throws {
    for scene in try StageScenes(language: language).all {
      sessions[.scene(scene.name)] = scene.session
    }
    sessions[.calling] = try TalkingTables.calling()
    sessions[.proposing] = try TalkingTables.proposing()
    sessions[.seated] = try SeatedWorkshop.session(language: language)
    sessions[.late] = try DayWorkshop.round(late: 14)
    sessions[.afterBreak] = try DayWorkshop.afterBreak()
    sessions[.plenary] = try Self.plenary(language)
    sessions[.written] = try Self.written(language)
    for place in MirroredWorkshop.Place.allCases {
      sessions[.mirrored(place)] = try MirroredWorkshop.session(at: place)
    }
  }

  private static func plenary(_ language: SessionLanguage) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.steps[1] = PlannedStep(kind: .plenary, minutes: 30)
    var session = try SessionBuilder(plan, language: language)
    try session.start(1)
    try session.say("Vem på kommunen ska en mamma ringa?")
    return session
  }

  private static func written(_ language: SessionLanguage) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.perspectives = [.user, .relative, .staff]
    plan.tables[3].source = .paper
    var session = try SessionBuilder(plan, language: language)
    try session.start(1)
    try session.say("Det tar stopp i dörren.", table: 3)
    try session.say("家族也需要帮助 – det sa en mor, och tolken sa det på svenska.", table: 3)
    try session.say(
      "Beroendemottagningen säger att psykiatrin ska ta det först och psykiatrin säger tvärtom, och "
        + "under tiden sitter personen hemma och väntar på ett brev som ingen har skrivit.",
      kind: .quotation, table: 3)
    session.wait(seconds: 400)
    return session
  }
}
