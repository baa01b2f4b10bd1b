import Documentation
import Language
import SessionEngine
import Testing

@Suite("The account tells what really happened")
struct AccountTests {
  private func markdown(_ workshop: Workshop, offset: Int? = nil) -> String {
    DocumentFormat.markdown.documentation(of: workshop.state, utcOffsetMinutes: offset)
  }

  @Test("A step that was put in, one run again and one left out are told")
  func deviations() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(
      .startStep(run: step(1)), .startStep(run: step(2)), .endStep(run: step(2)),
      .startStep(run: step(2, run: 2)),
      .insertStep(PlannedStep(kind: .plenary, title: "Brandlarm", minutes: 5), after: nil),
      .startStep(run: step(10)), .skipStep(step: StepID(number: 4)), .closeSession)
    let document = markdown(workshop)
    #expect(document.contains("- Samtalspass 1: Deltagarna samtalade vid 2 bord.\n"))
    #expect(document.contains("- Samtalspass 1, andra gången: Steget kördes en gång till.\n"))
    #expect(
      document.contains(
        "- Brandlarm: Alla samtalade tillsammans i storgrupp. Steget lades in under dagen.\n"))
    #expect(document.contains("- Paus: Steget hoppades över.\n"))
    #expect(document.contains("- Sortering: Steget blev inte av.\n"))
  }

  @Test(
    "What is said when a round is run again is told as that round, and that it was another time")
  func sourceOfASecondRun() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(
      .startStep(run: step(2)), .endStep(run: step(2)), .startStep(run: step(2, run: 2)))
    try workshop.say("Igen", table: 2, in: step(2, run: 2))
    #expect(markdown(workshop).contains("- Igen *(bord 2, samtalspass 1, andra gången)*"))
  }

  @Test(
    "Every wording of a question that was asked is kept, and of later rounds only what they asked")
  func wordings() throws {
    var workshop = try Workshop(smallPlan())
    let round = PlannedStep(kind: .tableRound, minutes: 5)
    try workshop.perform(
      .insertStep(round, after: StepID(number: 2)),
      .startStep(run: step(2)),
      .rewordStep(step: StepID(number: 2), title: nil, question: "Andra?"),
      .rewordStep(step: StepID(number: 2), title: nil, question: "Tredje?"))
    let next = try #require(workshop.state.stepOrder.dropFirst(2).first)
    try workshop.perform(.startStep(run: StepRun(next, 1)))
    let document = markdown(workshop)
    #expect(
      document.contains(
        "först ”Hur blir väntan lättare?” och sedan ”Andra?” och sedan ”Tredje?”."))
    #expect(document.contains("Frågan var ”Tredje?”."))
  }

  @Test("Questions of a step and of single tables are told")
  func tableQuestions() throws {
    var plan = smallPlan()
    plan.steps[1].question = "Vad väntar vi på?"
    plan.steps[1].tableQuestions = [table(2): "Vem väntar?"]
    var workshop = try Workshop(plan)
    try workshop.perform(.startStep(run: step(2)))
    #expect(
      markdown(workshop).contains(
        "Frågan var ”Vad väntar vi på?”. Vid bord 2 var frågan ”Vem väntar?”."))
  }

  @Test("Clock times are those of the room, and only on the day of the workshop")
  func clockTimes() throws {
    #expect(markdown(try wholeWorkshop(), offset: 120).contains("Öppning (kl. 13:02–13:06)"))
    #expect(markdown(try wholeWorkshop(), offset: nil).contains("Öppning: "))
    #expect(markdown(try wholeWorkshop(), offset: .max).contains("Öppning: "))
    var plan = smallPlan()
    plan.date = CalendarDate(year: 2016, month: 6, day: 13)
    var typedLater = try Workshop(plan)
    try typedLater.perform(.startStep(run: step(1)))
    #expect(markdown(typedLater, offset: 120).contains("Öppning: "))
    plan.date = CalendarDate(year: 2016, month: 6, day: 15)
    var acrossMidnight = try Workshop(plan)
    try acrossMidnight.perform(.startStep(run: step(1)))
    #expect(markdown(acrossMidnight, offset: 13 * 60 + 30).contains("Öppning (kl. 00:32)"))
  }

  @Test("Without a date in the plan, the day is the one in the room on which the first step began")
  func dayWithoutDate() throws {
    var plan = smallPlan()
    plan.date = nil
    var workshop = try Workshop(plan)
    #expect(!markdown(workshop, offset: 120).contains("juni 2016"))
    try workshop.perform(.startStep(run: step(2)), .startStep(run: step(1)))
    #expect(markdown(workshop, offset: 120).contains("Göteborg, 14 juni 2016"))
    #expect(markdown(workshop, offset: 13 * 60 + 30).contains("Göteborg, 15 juni 2016"))
    #expect(!markdown(workshop, offset: nil).contains("juni 2016"))
  }

  @Test(
    "A pause of everything is told with how long it was, where it came; one that was taken back is not"
  )
  func pauses() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(.startStep(run: step(1)), .showMessage(text: "Strax"), .pauseAll)
    try workshop.perform(.resumeAll, .startStep(run: step(2)))
    let document = markdown(workshop, offset: 120)
    let pause = "- Allt stod stilla i 1 minut (kl. 13:04–13:05).\n"
    #expect(document.contains(pause + "- Samtalspass 1"), "\(document)")
    let languages: [(Catalogue, String)] = [
      (.danish, "Alt stod stille i 1 minut."), (.english, "Everything stood still for 1 minute."),
      (.norwegian, "Alt sto stille i 1 minutt."),
      (.finnish, "Kaikki oli pysähdyksissä 1 minuutin."),
    ]
    for (catalogue, sentence) in languages {
      let text = DocumentFormat.markdown.documentation(of: workshop.state, in: catalogue)
      #expect(text.contains("- \(sentence)\n"))
    }
    try workshop.perform(.pauseAll)
    let command = try #require(workshop.state.journal.entries.last?.command)
    try workshop.perform(.undo(command: command))
    #expect(markdown(workshop).ranges(of: "Allt stod stilla").count == 1)
  }

  @Test("The hands that were raised for a theme are told under it")
  func hands() throws {
    var workshop = try wholeWorkshop()
    #expect(!markdown(workshop).contains("räckte upp handen"))
    workshop = try Workshop(smallPlan())
    try workshop.perform(
      .createTheme(title: "Tid", description: nil, parent: nil),
      .countHands(theme: theme(1), people: 12), .assignTopic(theme: theme(1), table: table(2)))
    #expect(
      markdown(workshop).contains(
        "Tema A. 12 personer räckte upp handen för att fördjupa temat. Fördjupades vid bord 2."))
    #expect(
      DocumentFormat.json.documentation(of: workshop.state).contains(#""hands": 12"#))
  }

  @Test("A document of a workshop that goes on or that a script made says so")
  func notices() throws {
    let live = try Workshop(smallPlan())
    #expect(markdown(live).contains("> Verkstaden är inte avslutad."))
    var scripted = try Workshop(smallPlan(), source: .script)
    try scripted.perform(.closeSession)
    #expect(markdown(scripted).contains("> Det här är ett exempel"))
    #expect(!markdown(scripted).contains("inte avslutad"))
  }

  @Test("Quotations get quotation marks unless they carry their own")
  func quotationMarks() throws {
    var workshop = try Workshop(smallPlan())
    for text in ["utan", "”med”", "\"raka\"", "»gäss«", "”börjar bara"] {
      try workshop.say(text, kind: .quotation, in: nil)
    }
    let document = markdown(workshop)
    for quotation in ["> ”utan”", "> ”med”", "> \"raka\"", "> »gäss«", "> ””börjar bara”"] {
      #expect(document.contains(quotation + "\n"))
    }
  }
}
