extension ExpectedKind {
  var finnish: String {
    switch self {
    case .text: "teksti"
    case .number: "kokonaisluku"
    case .truth: "true tai false"
    case .list: "luettelo"
    case .mapping: "avaimia ja niiden arvoja"
    case .date: "päivä, kuten 2016-06-14"
    case .time: "kellonaika, kuten 14:20"
    case .like(let example): "jotain tällaista: \(example)"
    case .oneOf(let words): "jokin näistä: \(words.joined(separator: ", "))"
    }
  }
}
