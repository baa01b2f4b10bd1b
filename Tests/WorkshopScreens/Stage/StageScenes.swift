import SessionEngine
import Testing

/// What the wall shows in the course of a workshop, scene by scene.
struct StageScene {
  let name: String
  let session: SessionBuilder

  var state: StageState { StageState(session.state) }
  var now: Moment { session.now }
}

/// Plays a whole workshop and keeps what the wall shows at each turn.
struct StageScenes {
  private(set) var all: [StageScene] = []
  private(set) var session: SessionBuilder

  init(language: SessionLanguage = .swedish) throws {
    var plan = Plan.dialogue(dots: DotRule(dotsPerVoter: 5, cutAfter: 5))
    plan.steps[3].title = "Kaffe"
    plan.steps[3].startsAt = TimeOfDay(hour: 14, minute: 20)
    plan.steps[2].tableQuestions = [
      TableID(number: 2): "Vad kan föreningarna göra som kommunen inte kan?",
      TableID(number: 4): "Hur tar vi med de anhöriga?",
    ]
    session = try SessionBuilder(plan, language: language)
    try opening()
    try rounds()
    try sorting()
    try vote()
    try afterwards()
  }

  private mutating func keep(_ name: String) {
    all.append(StageScene(name: name, session: session))
  }

  private mutating func opening() throws {
    keep("welcome")
    try session.start(0)
    try session.run(.askHopes(run: StepRun(StepID(number: 1), 1)))
    keep("hopes are asked for")
    for hope in [
      "Att vi lyssnar färdigt innan vi svarar.",
      "Att det blir något av det här, inte bara en rapport till.",
      "Att få träffa dem som sitter på andra sidan skrivbordet.",
      "Att vi anhöriga också får plats vid borden.",
    ] { try session.say(hope, kind: .hope) }
    try session.say("Det där jag sa, det kom med.", kind: .quotation)
    keep("hopes")
    for hope in 6...30 {
      try session.say("Förhoppning nummer \(hope), sagd av någon i rummet.", kind: .hope)
    }
    keep("many hopes")
  }

  private mutating func rounds() throws {
    try session.start(1)
    try session.say("Vem på kommunen ska en mamma ringa?", table: 1)
    try session.say("Telefontid mellan åtta och nio.", table: 2)
    session.wait(seconds: 13 * 60 + 26)
    keep("round")
    try session.run(.setStageClock(.shape))
    keep("round without digits")
    session.wait(seconds: 7 * 60)
    keep("last minutes without digits")
    try session.run(.setStageClock(.digits))
    session.wait(seconds: -7 * 60)
    try session.run(.setTimer(run: StepRun(StepID(number: 2), 1), by: 5400))
    keep("beyond an hour")
    try session.run(.setTimer(run: StepRun(StepID(number: 2), 1), by: -5400))
    session.wait(seconds: 10 * 60 + 50)
    keep("last minute")
    session.wait(seconds: 44)
    keep("time is up")
    session.wait(seconds: 150)
    keep("over time")
    try session.run(.askReadBack(run: StepRun(StepID(number: 2), 1)))
    keep("read-back")
    try session.run(.endStep(run: StepRun(StepID(number: 2), 1)))
    keep("change tables")
    try session.start(2)
    let said = try session.say("Ge brukarrådet en egen punkt på varje ledningsmöte.", table: 3)
    try session.run(.releaseComment(comment: said))
    session.wait(seconds: 60)
    keep("round with tables' own questions")
    try session.run(.pauseAll)
    keep("paused")
    try session.run(.resumeAll)
    try session.start(3)
    session.wait(seconds: 300)
    keep("break")
  }

  private mutating func sorting() throws {
    try session.start(4)
    keep("no themes yet")
    for (title, _) in göteborgThemes {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.run(
      .placeComment(comment: CommentID(number: 31), theme: ThemeID(number: 7), keepingOthers: false)
    )
    try session.run(.releaseComment(comment: CommentID(number: 32)))
    keep("themes")
  }

  private mutating func vote() throws {
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    keep("rule")
    try session.run(.startTimer(run: StepRun(session.state.stepOrder[5], 1), seconds: 60))
    keep("silence")
    let vote = VoteID(number: 1)
    try session.run(.openVote(vote: vote, themes: []))
    keep("voting")
    for (index, theme) in göteborgThemes.enumerated() {
      // A tie at the cut: the fifth and the sixth have the same number.
      let dots = index == 5 ? 18 : index == 3 ? 21 : theme.dots
      try session.run(
        .countDots(
          vote: vote, CountPlace(theme: ThemeID(number: index + 1), table: nil), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    keep("counting")
    try session.run(.reveal(vote: vote, themes: 1))
    keep("first theme revealed")
    try session.run(.reveal(vote: vote, themes: 4))
    keep("half revealed")
    try session.run(.reveal(vote: vote, themes: 7))
    keep("revealed")
    try session.run(
      .decideCut(vote: vote, decision: .widen, reason: "De hör ihop och båda ryms i salen."))
    keep("ruling")
  }

  private mutating func afterwards() throws {
    try session.start(6)
    keep("choose a theme")
    for (theme, table) in [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (1, 5)] {
      try session.run(
        .assignTopic(theme: ThemeID(number: theme), table: TableID(number: table)))
    }
    session.wait(seconds: 60)
    keep("deepening")
    try session.start(7)
    try session.run(.addConclusion(text: "Egna erfarenheter ska med redan när frågan ställs."))
    try session.run(
      .addAction(
        text: "Samla mottagningarna till ett möte om gemensam lokal", owner: "Enhetschefen",
        due: CalendarDate(year: 2016, month: 9, day: 1)))
    try session.run(.addAction(text: "Skriva ned vad föreningarna kan", owner: nil, due: nil))
    try session.run(
      .addQuestion(
        text: "Vad blev det av brukarrådet som lovades?", answeredBy: "Nämndens ordförande",
        due: CalendarDate(year: 2016, month: 8, day: 15)))
    keep("outcomes")
    try session.run(.showMessage(text: "Bilen med registreringsnummer ABC 123 står i vägen"))
    keep("message")
    try session.run(.showMessage(text: "Tillbaka om", seconds: 600))
    session.wait(seconds: 143)
    keep("message with a countdown")
    session.wait(seconds: 600)
    keep("countdown over")
    try session.run(.clearMessage)
    try session.run(.blankStage)
    keep("blank")
    try session.run(.showStage)
    try session.start(8)
    keep("thanks")
  }
}
