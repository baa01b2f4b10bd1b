import SessionEngine
import Testing

@testable import SessionFormat

@Suite("A file of participants")
struct ParticipantTests {
  private func rows(_ text: String) throws -> [ParticipantRow] {
    try CSVReader.participants(Array(text.utf8)[...])
  }

  private func error(_ text: String) -> CSVError? {
    do {
      _ = try CSVReader.participants(Array(text.utf8)[...])
      return nil
    } catch { return error }
  }

  @Test("Perspectives are read in every language, several with a plus between them")
  func perspectives() throws {
    let read = try rows(
      "alias;perspectives\nSolros;Brukare + närstående\n;pårørende/user\nEk;\n;relative+anhörig\n;\n"
        + ";läheinen+tutkija\n"
    )
    #expect(
      read.map(\.perspectives)
        == [[.user, .relative], [.relative, .user], [], [.relative], [.relative, .researcher]])
    #expect(read.map(\.alias) == ["Solros", nil, "Ek", nil, nil])
  }

  @Test("Perspectives are read in Norwegian too")
  func norwegianPerspectives() throws {
    let read = try rows("alias;perspectives\nLo;Bruker + pasient\n;ansatt/erfaringskonsulent\n")
    #expect(read.map(\.perspectives) == [[.user, .patient], [.staff, .peerWorker]])
  }

  @Test("Hosts, groups and needs are optional columns")
  func columns() throws {
    let read = try rows(
      "alias,perspectives,host,together,apart,needs\n,user,2,par + syskon,x,Hörslinga+2\nEk,,,,,\n")
    #expect(
      read == [
        ParticipantRow(
          line: 2, perspectives: [.user], host: 2, together: ["par", "syskon"], apart: ["x"],
          needs: ["Hörslinga", "2"]), ParticipantRow(line: 3, alias: "Ek"),
      ])
  }

  @Test("What cannot be read is named with its line and column")
  func bad() {
    #expect(
      error("alias,perspectives\nA,trollkarl\n")
        == CSVError(
          .unknownKind("trollkarl", known: Perspective.allCases.map(\.rawValue)), line: 2,
          column: .perspectives))
    #expect(
      error("alias,perspectives,host\nA,user,ett\n")
        == CSVError(.notANumber("ett"), line: 2, column: .host))
    #expect(
      error("alias,host\n")
        == CSVError(.missingColumn(.perspectives), line: 1))
  }
}
