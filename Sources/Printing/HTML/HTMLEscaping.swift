extension String {
  /// The text as content of an element or as a value in double quotation marks: nothing in it can begin or end markup.
  ///
  /// Follows the HTML standard, section 13.3 (https://html.spec.whatwg.org/multipage/parsing.html#escapingString). Goes by
  /// Unicode scalars, since a bracket with a combining mark is another character to Swift and still a bracket to HTML.
  var escapedForHTML: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
