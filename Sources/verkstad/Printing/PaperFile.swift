import Language
import Printing

/// A file of sheets; its ending says what it is.
struct PaperFile {
  private enum Format {
    case html
    case pdf
    case typst
  }

  /// Where it is.
  let path: String
  private let format: Format

  /// The file that was named, or else HTML beside the session's file. A PDF has to be possible.
  init(
    _ path: String?, beside session: String, called name: String
  ) throws(CommandFailure) {
    guard let path else {
      let base = session.hasSuffix(".jsonl") ? String(session.dropLast(6)) : session
      self.path = "\(base)-\(name).html"
      format = .html
      return
    }
    self.path = path
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    switch ending?.lowercased() {
    case "html", "htm": format = .html
    case "pdf":
      try Typesetter.requireInstalled()
      format = .pdf
    case "typ": format = .typst
    default: throw .misuse(.printing(.unknownEnding(path: path)))
    }
  }

  /// Makes sure that it can be written, before numbers are given that cannot be taken back.
  func requireWritable() throws(CommandFailure) { try OutputFile(path).requireWritable() }

  /// Writes the sheets, for the owner only, whole or not at all.
  func write(_ document: PaperDocument) throws(CommandFailure) {
    let bytes =
      switch format {
      case .html: Array(document.text(as: .html).utf8)
      case .pdf: try Typesetter.pdf(of: Array(document.text(as: .typst).utf8))
      case .typst: Array(document.text(as: .typst).utf8)
      }
    try OutputFile(path).write(bytes)
  }
}
