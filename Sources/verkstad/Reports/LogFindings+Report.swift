import EventLog
import Language
import SessionFormat

extension LogFindings {
  /// What the examination of a log has found.
  init(_ report: VerificationReport) {
    self.init()
    lines = report.lines
    commands = report.batches
    wholeTexts = report.bodiesPresent
    erasedTexts = report.bodiesErased
    unfinishedErasures = report.unfinishedErasures
    changedTexts = report.failures.filter { $0.problem == .changedBody }.map(\.line)
    missingTexts = report.failures.filter { $0.problem == .erasedWithoutEvent }.map(\.line)
    wrongLine = report.damage.map { WrongLine(line: $0.line, damage: Damage($0.problem)) }
    unfinishedBytes = report.unfinishedEnd?.count ?? 0
    anchor = report.headHash
  }

  /// The findings for programs.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("intact")
    writer.boolean(isIntact)
    writer.member("lines", lines)
    writer.member("commands", commands)
    writer.key("texts")
    writer.beginObject()
    writer.member("whole", wholeTexts)
    writer.member("erased", erasedTexts)
    writer.members("changedLines", changedTexts)
    writer.members("missingLines", missingTexts)
    writer.endObject()
    writer.key("damage")
    if let wrongLine {
      writer.beginObject()
      writer.member("line", wrongLine.line)
      writer.key("problem")
      writer.string(wrongLine.damage.key)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.member("unfinishedBytes", unfinishedBytes)
    writer.member("unfinishedErasures", unfinishedErasures)
    writer.key("anchor")
    writer.string(anchor)
    writer.endObject()
    return writer.bytes
  }
}

extension LogFindings.Damage {
  init(_ problem: LogDamage.Problem) {
    self =
      switch problem {
      case .unreadable: .unreadable
      case .checksum: .checksum
      case .sequence(let expected, let found): .number(expected: expected, found: found)
      case .chain: .chain
      case .truncated: .truncated
      case .newerVersion(let version): .newerVersion(version)
      }
  }

  fileprivate var key: String {
    switch self {
    case .unreadable: "unreadable"
    case .checksum: "checksum"
    case .number: "number"
    case .chain: "chain"
    case .truncated: "truncated"
    case .newerVersion: "newerVersion"
    case .impossible: "impossible"
    }
  }
}
