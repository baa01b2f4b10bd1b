extension StringProtocol {
  /// The words that Markdown shows: without its escapes and the commonest of HTML's (CommonMark 0.31, sections 2.4 and 2.5).
  var withoutMarkdownEscapes: String {
    var scalars = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars[...]
    while let scalar = rest.first {
      rest = rest.dropFirst()
      if scalar == "\\", let next = rest.first, next.isASCIIPunctuation {
        scalars.append(next)
        rest = rest.dropFirst()
      } else if scalar == "&",
        let entity = knownEntities.first(where: { rest.starts(with: $0.name) })
      {
        scalars.append(entity.scalar)
        rest = rest.dropFirst(entity.name.count)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

private let knownEntities: [(name: [Unicode.Scalar], scalar: Unicode.Scalar)] = [
  ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("nbsp;", "\u{A0}"),
].map { (Array(String($0.0).unicodeScalars), $0.1) }

extension Unicode.Scalar {
  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
