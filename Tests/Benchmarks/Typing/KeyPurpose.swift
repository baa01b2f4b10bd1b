/// What a note-taker presses a key for.
enum KeyPurpose: CaseIterable {
  case sentence, save, sign, perspective, table, round, correction, report, number, handedIn, aside,
    mistake, wayIn, dots

  /// What it is called in a table.
  var name: String {
    switch self {
    case .sentence: "the sentences' own characters"
    case .save: "Enter, or ↓ which also begins on the next slip"
    case .sign: "a sign for the kind: \" ? ! +"
    case .perspective: "from where it was said: space, @ and letters"
    case .table: "another table: its number and Enter"
    case .round: "table and round of a pile: 3.2 and Enter"
    case .correction: "another last word: ↑, Ctrl-W, the word, Enter"
    case .report: "\"our table is done\": >, Enter, 1"
    case .number: "the next slip's number: →"
    case .handedIn: "how many were handed in: =, the number, Enter"
    case .aside: "illegible or withdrawn: Enter, 1 or 2"
    case .wayIn: "another way in: Tab"
    case .dots: "dots: letters, numbers, Enter"
    case .mistake: "a slip begun on again by mistake: its number, Ctrl-U"
    }
  }
}

/// How often something was done, and how many keys it took.
struct KeyCounts {
  private var counts: [KeyPurpose: (times: Int, keys: Int)] = [:]

  /// Counts something that is begun on.
  mutating func begin(_ purpose: KeyPurpose) { counts[purpose, default: (0, 0)].times += 1 }

  /// Counts keys of it.
  mutating func add(_ purpose: KeyPurpose, keys: Int) {
    counts[purpose, default: (0, 0)].keys += keys
  }

  /// How often it was done.
  func times(_ purpose: KeyPurpose) -> Int { counts[purpose]?.times ?? 0 }

  /// How many keys it took in all.
  func keys(_ purpose: KeyPurpose) -> Int { counts[purpose]?.keys ?? 0 }

  /// All keys that are not characters of sentences.
  var beyondSentences: Int {
    KeyPurpose.allCases.reduce(0) { $0 + ($1 == .sentence ? 0 : keys($1)) }
  }
}
