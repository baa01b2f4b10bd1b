import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Commands of votes that say something odd")
struct OddVoteCommandTests {
  private static let lines = [
    #"{"proposeVote":{"rule":{"dotsPerVoter":5,"capPerTheme":2,"cutAfter":3,"meaning":"support","silentSeconds":60},"voters":30,"who":"Alla","secrecy":"wall","runOffOf":"v1"}}"#,
    #"{"changeRule":{"vote":"v1","rule":{"dotsPerVoter":5},"who":"Alla","secrecy":"paper"}}"#,
    #"{"openVote":{"vote":"v1","themes":["t1","t2"]}}"#,
    #"{"setVoters":{"vote":"v1","table":3,"voters":7}}"#,
    #"{"setVoters":{"vote":"v1","wall":true,"voters":7}}"#,
    #"{"enterBallot":{"vote":"v1","label":"B1","dots":[["t1",2],["t2",3]],"table":"b3","perspective":"user"}}"#,
    #"{"enterBallot":{"vote":"v1","spoilt":true}}"#,
    #"{"correctBallot":{"vote":"v1","ballot":"r1","dots":[["t1",2]],"reason":"Fel"}}"#,
    #"{"countDots":{"vote":"v1","theme":"t1","table":3,"perspective":"user","dots":7}}"#,
    #"{"checkCount":{"vote":"v1","theme":"t1","dots":7}}"#,
    #"{"correctCount":{"vote":"v1","theme":"t1","dots":7,"reason":"Fel"}}"#,
    #"{"recordUnused":{"vote":"v1","table":3,"dots":7}}"#,
    #"{"closeVote":{"vote":"v1"}}"#, #"{"reveal":{"vote":"v1","themes":2}}"#,
    #"{"decideCut":{"vote":"v1","decision":{"lot":{"seed":"7","chosen":["t1"]}},"reason":"Lott"}}"#,
    #"{"decideCut":{"vote":"v1","decision":{"takeAlong":"t1"},"reason":"Lott"}}"#,
  ]

  private static let odd = [
    "null", "true", "-1", "1.5", "1e3", "9223372036854775807", "9223372036854775808",
    "-9223372036854775809", #""""#, #""v0""#, #""t99999999999999999999""#, #""🤷""#, #""e\u0301""#,
    "[]", "[[]]", "[1]", "[null]", #"[["t1"]]"#, #"[["t1","2"]]"#, #"[["t1",-2]]"#, "{}",
    #"{"x":1}"#, #"{"widen":{},"runOff":{}}"#,
  ]

  private func read(_ json: String) -> Result<Command, CommandLineError> {
    let line = Array(#"{"command":\#(json)}"#.utf8)
    do { return .success(try CommandCoding.decode(line[...]).command) } catch {
      return .failure(error)
    }
  }

  @Test("A ballot that says nothing is half a ballot, and not an empty one")
  func halfABallot() throws {
    guard case .failure(.missing(let key)) = read(#"{"enterBallot":{"vote":"v1"}}"#) else {
      Issue.record("half a ballot was taken")
      return
    }
    #expect(key.hasSuffix("dots"))
    guard case .success = read(#"{"enterBallot":{"vote":"v1","dots":{}}}"#) else {
      Issue.record("an empty ballot was not taken")
      return
    }
  }

  @Test("Every value of every command in its wrong kind is a command or an error that says where")
  func wrongKinds() throws {
    for line in Self.lines {
      var places: [Range<String.Index>] = []
      var rest = line.startIndex
      while let colon = line[rest...].firstIndex(of: ":") {
        let start = line.index(after: colon)
        rest = start
        let end = line[start...].firstIndex { ",}]".contains($0) } ?? line.endIndex
        places.append(start..<end)
      }
      for place in places {
        for value in Self.odd {
          let changed = line[..<place.lowerBound] + value + line[place.upperBound...]
          guard case .success(let command) = read(String(changed)) else { continue }
          let again = CommandCoding.encode(
            RequestedCommand(id: nil, by: nil, at: nil, command: command))
          #expect(try CommandCoding.decode(again[...]).command == command, "\(changed)")
        }
      }
      // A line that ends anywhere.
      for length in 0..<line.count where length % 3 == 0 {
        _ = read(String(line.prefix(length)))
      }
    }
  }

  @Test("Rows of ballots and counts with anything in any column are rows or an error with its line")
  func rows() throws {
    let cells = [
      "", "B1", "Mat", "0", "3", "-1", "1.5", "2e9", "99999999999999999999", "ja", "user", "\"",
      "\"a;b\"", "🤷", "e\u{301}", " ", "\u{FEFF}", "b3", "\t",
    ]
    var random = SeededNumbers(seed: 9)
    for _ in 0..<6000 {
      var columns = ["ballot", "theme", "dots", "table", "perspective", "spoilt"]
      if random.next(below: 6) == 0 { columns.swapAt(0, random.next(below: 6)) }
      if random.next(below: 9) == 0 { columns.removeLast(random.next(below: 6)) }
      if random.next(below: 9) == 0 { columns.append("dots") }
      let rows = (0...random.next(below: 3)).map { _ in
        (0..<columns.count + random.next(below: 2)).map { _ in
          cells[random.next(below: cells.count)]
        }.joined(separator: ";")
      }
      let text = ([columns.joined(separator: ";")] + rows).joined(separator: "\n")
      let bytes = Array(text.utf8)[...]
      do {
        check(try CSVReader.ballots(bytes))
        check(try CSVReader.tallies(bytes))
      } catch {
        #expect(error.line >= 1)
      }
    }
  }

  private func check(_ rows: [DotRow]) {
    #expect(rows.allSatisfy { $0.dots >= 0 && $0.line >= 2 })
  }
}
