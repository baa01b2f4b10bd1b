import Glibc
import Testing

/// Holds the sources against what is said of them.
@Suite("The house")
struct HouseTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private struct Source {
    let folder: String
    let path: String
    let lines: [Substring]

    /// The modules that it imports.
    var imports: [String] {
      lines.compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 3, place + 1 < words.count,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
        let name = words[(place + 1)...].first { !kinds.contains($0) }
        return name.map { name in String(name.prefix { $0 != "." }) }
      }
    }
  }

  private static func sources(in top: String) throws -> [Source] {
    try TemporaryFolder.names(in: "\(root)/\(top)").flatMap { folder in
      try swiftFiles(in: "\(root)/\(top)/\(folder)").map { path in
        let text = String(decoding: try TemporaryFolder.contents(of: path), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Source(folder: folder, path: String(path.dropFirst(root.count + 1)), lines: lines)
      }
    }
  }

  private static func swiftFiles(in folder: String) -> [String] {
    TemporaryFolder.names(in: folder).flatMap { name in
      name.hasSuffix(".swift") ? ["\(folder)/\(name)"] : swiftFiles(in: "\(folder)/\(name)")
    }
  }

  /// What each folder may import of ours, by the table in `docs/architecture.md`; `nil` is everything.
  private static func allowedImports() throws -> [String: Set<String>?] {
    let page = String(
      decoding: try TemporaryFolder.contents(of: "\(root)/docs/architecture.md"), as: UTF8.self)
    var allowed: [String: Set<String>?] = [:]
    var isInTable = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      if cells.last == "imports of ours" {
        isInTable = true
      } else if isInTable, cells.count == 3 {
        let names = cells[2].split(separator: ",").map { $0.filter { $0.isLetter } }
        for folder in cells[0].split(separator: ",").map({ $0.filter { $0.isLetter } })
        where !folder.isEmpty {
          allowed[folder] = cells[2] == "all" ? .some(nil) : Set(names.filter { !$0.isEmpty })
        }
      } else {
        isInTable = false
      }
    }
    return allowed
  }

  @Test("Every folder of Sources stands in the table of rooms, and the table names no other")
  func rooms() throws {
    #expect(
      try Set(Self.allowedImports().keys)
        == Set(TemporaryFolder.names(in: "\(Self.root)/Sources")))
  }

  @Test("A room imports of ours only what the table allows it")
  func imports() throws {
    let allowed = try Self.allowedImports()
    let ours = Set(allowed.keys)
    let sources = try Self.sources(in: "Sources")
    var held = 0
    for source in sources {
      guard let list = allowed[source.folder], let list else { continue }
      for name in source.imports where ours.contains(name) {
        held += 1
        #expect(list.contains(name), "\(source.path) imports \(name)")
      }
    }
    #expect(held > 100)
  }

  @Test("Foundation is imported nowhere: it costs time at every start")
  func foundation() throws {
    for source in try Self.sources(in: "Sources") {
      #expect(!source.imports.contains { $0.hasPrefix("Foundation") }, "\(source.path)")
    }
  }

  @Test("No file has more than 400 lines")
  func length() throws {
    for source in try Self.sources(in: "Sources") + Self.sources(in: "Tests") {
      #expect(source.lines.count <= 401, "\(source.path)")
    }
  }

  @Test("Nothing is left to be done later")
  func nothingLeft() throws {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    for source in try Self.sources(in: "Sources") + Self.sources(in: "Tests") {
      for (number, line) in source.lines.enumerated() {
        #expect(!marks.contains { line.contains($0) }, "\(source.path):\(number + 1)")
      }
    }
  }
}
