import Testing

@Suite("verkstad check")
struct CheckTests {
  @Test("A plan that fits the wall ends with 0 and says so")
  func fits() throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.yaml", "title: Tillsammans\nquestion: Vad gör vi nu?\n")
    let run = try CommandRun(["check", "plan.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Allt får plats på en vägg på 60×18 tecken.\n"), "\(run.output)")
  }

  @Test("A question too long for the wall is named, with 1, in a plan and in a workshop")
  func tooLong() throws {
    let question = String(repeating: "Hur stärker vi samverkan och samskapande? ", count: 11)
    let workshop = try Workshop("--question", question)
    try workshop.folder.write("plan.yaml", "title: T\nlanguage: sv\nquestion: \"\(question)\"\n")
    for file in ["plan.yaml", "day.jsonl"] {
      let run = try workshop.run("check", file, "--size", "60x18")
      #expect(run.status == 1)
      #expect(run.output.contains("får inte plats på 60×18 tecken"), "\(run.output)")
    }
    #expect(try workshop.run("check", "day.jsonl", "--size", "200x60").status == 0)
  }

  @Test("A bad plan is named with its line")
  func badPlan() throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.yaml", "title: T\ntables: 0\n")
    let run = try CommandRun(["check", "plan.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: plan.yaml, rad 2"), "\(run.errors)")
  }
}
