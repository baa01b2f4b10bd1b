import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Piles of slips at the desk")
struct DeskPileTests {
  private func desk(table: Int? = 1, printed: Bool = true) throws -> DeskDriver {
    DeskDriver(try DeskPaperTests.session(printed: printed), table: table)
  }

  @Test("The next number of the pile is offered; one key takes it, and again the one after it")
  func offers() throws {
    var desk = try desk(table: 1)
    desk.type("B3-07 Sju\n")
    #expect(desk.picture().contains("B3-08? → skriver numret."))
    desk.press(.right)
    #expect(desk.desk.line.editor.text == "B3-08 ")
    desk.type("Åtta\n")
    desk.press(.right, .right)
    desk.type("Tio\n")
    #expect(desk.comments.map { $0.slip?.description } == ["B3-07", "B3-08", "B3-10"])
    desk.press(.right)
    desk.type("Elva, i nästa pass\n")
    #expect(desk.comments.last?.run == desk.session.currentRun)
    desk.press(.control("u"))
    desk.type("Sagt, inte skrivet\n")
    #expect(desk.desk.offeredSlip?.description == "B1-11")
  }

  @Test(
    "An offer passes over what is typed, set aside or struck, and ends with the last that was printed"
  )
  func passesOver() throws {
    var desk = try desk(table: 1)
    desk.type("B3-18 Aderton\nB3-16\n1B3-17 Sjutton\n")
    desk.type("B3-17\n")
    desk.press(.control("u"), .enter, .delete)
    desk.type("B3-15 Femton\n")
    #expect(desk.desk.offeredSlip?.description == "B3-19")
    desk.type("B3-20 Sist\n")
    #expect(desk.desk.offeredSlip == nil)
    desk.press(.right)
    #expect(desk.desk.line.isEmpty)
  }

  @Test(
    "At another table on paper the first of the round is offered, and none where none were printed")
  func offersAtTable() throws {
    var desk = DeskDriver(try DeskPaperTests.session())
    desk.type("B3-07 Sju\n")
    desk.press(.tab)
    #expect(desk.desk.offeredSlip?.description == "B1-01")
    desk.type("2.2\n")
    #expect(desk.desk.offeredSlip?.description == "B2-11")
    desk.type("2.1\n")
    #expect(desk.desk.offeredSlip?.description == "B2-01")
    desk.press(.right)
    #expect(desk.desk.line.editor.text == "B2-01 ")
    desk.press(.control("u"))
    desk.type("p\n")
    #expect(desk.desk.offeredSlip == nil)
    var bare = try self.desk(printed: false)
    #expect(bare.desk.offeredSlip == nil)
    bare.type("B3-07 Sju\n")
    #expect(bare.desk.offeredSlip?.description == "B3-08")
  }

  @Test("What the next table handed in is counted for the round of the pile, like its numbers")
  func counts() throws {
    var desk = try desk(table: nil)
    let first = try #require(desk.session.state.tableRounds.first)
    desk.type("1.1\n=1\nB1-01 Ett\n2\n=4")
    #expect(desk.picture().contains("4 inlämnade lappar, bord 2, samtalspass 1"))
    desk.press(.enter)
    #expect(desk.desk.offeredSlip?.description == "B2-01")
    let place = TablePlace(table: TableID(number: 2), run: first)
    #expect(desk.session.state.slipCounts[place] == 4)
    desk.type("Sagt, inte skrivet\n=2\n")
    let now = TablePlace(table: TableID(number: 2), run: desk.session.currentRun)
    #expect(desk.session.state.slipCounts[now] == 2)
  }

  @Test("In a line of text the arrow moves the cursor")
  func arrow() throws {
    var desk = try desk()
    desk.type("Ord")
    desk.press(.left, .right, .right)
    #expect(desk.desk.line.editor.text == "Ord")
    desk.press(.control("u"))
    desk.type("B3-07 Ord")
    desk.press(.right)
    #expect(desk.desk.line.editor.text == "B3-07 Ord")
  }

  @Test("Down saves a slip and goes on to the next; at the end of the pile it only saves")
  func goesOn() throws {
    var desk = try desk()
    desk.type("B3-18 Ett")
    desk.press(.down)
    #expect(desk.comments.map(\.text) == ["Ett"])
    #expect(desk.desk.line.editor.text == "B3-19 ")
    desk.press(.down)
    #expect(desk.desk.line.editor.text == "B3-19 ")
    desk.type("Två")
    desk.press(.down)
    desk.type("Tre")
    desk.press(.down)
    #expect(desk.comments.map { $0.slip?.number } == [18, 19, 20])
    #expect(desk.desk.line.isEmpty)
    desk.type("Sagt")
    desk.press(.down)
    #expect(desk.comments.count == 3)
  }

  @Test(
    "A number that nothing stands after is in no one's way: up amends the last, and Tab leaves no draft"
  )
  func numberAlone() throws {
    var desk = DeskDriver(try DeskPaperTests.session())
    desk.type("B3-01 Ett")
    desk.press(.down, .up)
    #expect(desk.desk.line.editor.text == "Ett")
    desk.press(.escape, .right)
    #expect(desk.desk.line.editor.text == "B3-02 ")
    desk.press(.tab, .backTab)
    #expect(desk.desk.lines.values.allSatisfy { $0.isEmpty })
  }

  @Test("A slip that is refused while the next number stands in the line comes back")
  func refused() throws {
    var desk = try desk()
    desk.disk = .isSlow
    desk.type("B3-07 Ingen svarar")
    desk.press(.down)
    try desk.elsewhere {
      try $0.run(.addComment(NewComment(text: "Jag hann före", slip: SlipNumber("B3-07"))))
    }
    desk.release()
    #expect(desk.desk.line.editor.text == "B3-07 Ingen svarar")
  }

  /// Types the first eight slips of each of five tables and answers with the keys that were pressed beyond the sentences.
  private func keys(
    _ type: (inout DeskDriver, _ table: Int, _ slip: Int, _ words: String) -> Int
  ) throws -> Int {
    var desk = DeskDriver(try DeskPaperTests.session())
    var count = 0
    for table in 1...5 {
      for slip in 1...8 { count += type(&desk, table, slip, "Lapp \(slip) från bord \(table).") }
    }
    let typed = desk.comments.map { $0.slip?.description }
    let expected = (1...5).flatMap { table in (1...8).map { "B\(table)-0\($0)" } }
    #expect(typed == expected)
    #expect(desk.comments.allSatisfy { $0.run == desk.session.state.tableRounds.first })
    return count
  }

  @Test("Forty slips from five tables take fifty-three keys beyond the sentences")
  func fortySlips() throws {
    let count = try keys { desk, table, slip, words in
      var count = 0
      func press(_ key: Key) {
        desk.press(key)
        count += 1
      }
      if slip == 1 {
        let place = table == 1 ? "1.1\n" : ""
        for character in place { press(character.isNewline ? .enter : .character(character)) }
        if table > 1 { press(.tab) }
        press(.right)
      }
      desk.type(words)
      press(slip == 8 && table == 5 ? .enter : .down)
      return count
    }
    #expect(count == 53)
  }

  @Test(
    "With the numbers typed out forty slips from five tables take 240 keys beyond the sentences")
  func numbersTyped() throws {
    let count = try keys { desk, table, slip, words in
      let number = "b\(table)-\(slip) "
      desk.type(number + words + "\n")
      return number.count + 1
    }
    #expect(count == 240)
  }
}
