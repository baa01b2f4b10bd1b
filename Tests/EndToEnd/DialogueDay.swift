import Testing

/// A day of dialogue, as it is typed: 32 people, five tables, two rounds.
struct DialogueDay {
  static let question =
    "Hur kan vi tillsammans göra mötesplatsen till allas, också för dem som inte brukar komma?"

  /// What `new` is told of it.
  static let options = [
    "--title", "Dialogdag om mötesplatsen", "--question", question, "--tables", "5",
    "--participants", "32", "--dots", "5", "--date", "2016-06-14",
  ]

  static let hopes = [
    "Att alla får prata till punkt.", "Att det blir av, inte bara ord.",
    "Att få träffa någon ny i dag.",
  ]

  /// What was said in a round at a table.
  static func said(inRound round: Int, atTable table: Int) -> [String] {
    let subjects = ["Dörren", "Kaffet", "Bussen", "Kvällarna", "Köket"]
    let subject = subjects[table - 1]
    return round == 1
      ? ["\(subject) är det första man möter.", "\(subject) behöver någon som ansvarar."]
      : ["\(subject) kan brukarna själva sköta.", "\(subject) får kosta en liten slant."]
  }

  /// Said in the first round and written down when the second had begun.
  static let late = ["Skylten syns inte från gatan.", "Någon ska stå vid dörren och hälsa."]

  /// The themes with their dots, in falling order and with no two alike: 159 of 160.
  static let themes: [(title: String, dots: Int)] = [
    ("Välkomnandet", 45), ("Öppettiderna", 38), ("Maten", 31), ("Vägen dit", 27), ("Pengarna", 18),
  ]

  /// Notes of the deepening as they are typed under the first two themes, without their signs.
  static let notes = [
    ["En värd varje dag", "Tre delar på veckan", "Man ska känna sig väntad."],
    ["Kvällsöppet på torsdagar", "En nyckel hos grannen"],
  ]

  static let conclusion = "Vi börjar med en värd i dörren."
  static let action = "Göra ett schema för värdarna"
  static let openQuestion = "Vem betalar kaffet?"

  /// Everything that somebody said.
  static var comments: [String] {
    var all = hopes
    for round in 1...2 {
      for table in 1...5 { all += said(inRound: round, atTable: table) }
    }
    return all + late
  }

  /// Holds the document against what was typed.
  static func hold(documentOf workshop: Workshop) throws {
    let document = String(decoding: try workshop.folder.read("day.md"), as: UTF8.self)
    for text in comments + notes.joined() {
      #expect(document.contains(text), "\(text)")
    }
    for text in late {
      let line = document.split(separator: "\n").first { $0.contains(text) }
      #expect(line?.contains("samtalspass 1") == true, "\(text)")
    }
    let ranking = themes.map { "- \($0.title.uppercased()) (\($0.dots) PL)" }
    #expect(document.contains(ranking.joined(separator: "\n")))
    #expect(document.contains("32 röstande × 5 pluppar = 160: 159 räknade, 0 oanvända, 1 saknas."))
    for text in [
      conclusion,
      "\(action) *(Ansvarar: Enheten, senast 1 september 2016)*",
      "\(openQuestion) *(Svarar: Chefen, senast 15 augusti 2016)*",
    ] {
      #expect(document.contains(text), "\(text)")
    }
    #expect(try workshop.run("log", "verify", "day.jsonl").status == 0)
  }
}
