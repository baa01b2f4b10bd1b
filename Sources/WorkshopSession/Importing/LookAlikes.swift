/// How alike two texts are.
public enum Likeness: Hashable, Sendable {
  /// The same but for case, space and punctuation.
  case same
  /// Almost the same, in per cent of the letter triples that either has.
  case almost(percent: Int)
}

/// Finds which texts are the same as others, or almost.
///
/// Almost the same are texts of which at least 73 % of the letter triples of either are in both (Jaccard). Only texts that
/// share one of their rarest triples are compared, which loses none (Chaudhuri, Ganti, Kaushik 2006, prefix filtering); so
/// the work grows with the number of texts and hardly with its square.
public struct LookAlikes {
  /// A text and the one most like it among those before.
  public struct Match: Hashable, Sendable {
    /// The number of the text, from 0.
    public let text: Int
    /// The number of the one that it is like, which is smaller.
    public let like: Int
    /// How alike they are.
    public let likeness: Likeness
  }

  /// From how many per cent on two texts are almost the same.
  public static let threshold = 73

  /// Texts made of the same few words would all have to be compared; of more than that many the rest is left.
  private static let mostCompared = 1_000

  /// In a file of more rows than that, only those that are the same are found.
  public static let mostTexts = 20_000

  private var folding = TextFolding()
  private var folded: [[UInt32]] = []
  private var triples: [[Int32]] = []
  /// How many different triples there are.
  private var tripleCount = 0

  /// For each text from a number on, the one before it that it is most like, if there is one.
  public static func matches(in texts: [String], from first: Int) -> [Match] {
    var work = LookAlikes()
    for text in texts { work.folded.append(work.folding.folded(text)) }
    if texts.count - first <= mostTexts {
      work.rankTriples()
    } else {
      work.triples = Array(repeating: [], count: texts.count)
    }
    return work.matches(from: first)
  }

  /// Numbers the triples by how many texts have them, the rarest first, and sorts those of each text so.
  private mutating func rankTriples() {
    var numbers: [UInt64: Int32] = [:]
    var counts: [Int] = []
    for text in folded {
      let own = TextFolding.triples(of: text).map { triple in
        let number = numbers[triple, default: Int32(counts.count)]
        if Int(number) == counts.count {
          numbers[triple] = number
          counts.append(0)
        }
        return number
      }.sorted()
      var different: [Int32] = []
      different.reserveCapacity(own.count)
      for number in own where number != different.last {
        different.append(number)
        counts[Int(number)] += 1
      }
      triples.append(different)
    }
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    tripleCount = counts.count
    var ranks = [Int32](repeating: 0, count: counts.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    for index in triples.indices {
      triples[index] = triples[index].map { ranks[Int($0)] }.sorted()
    }
  }

  private func matches(from first: Int) -> [Match] {
    var matches: [Match] = []
    var whole: [[UInt32]: Int] = [:]
    var withTriple = [[Int]](repeating: [], count: tripleCount)
    var compared = [Int](repeating: -1, count: folded.count)
    for text in folded.indices where !folded[text].isEmpty {
      if let same = whole[folded[text]] {
        if text >= first { matches.append(Match(text: text, like: same, likeness: .same)) }
        continue
      }
      whole[folded[text]] = text
      let prefix = triples[text].prefix(prefixLength(triples[text].count))
      if text >= first, let match = nearest(to: text, prefix, withTriple, &compared) {
        matches.append(match)
      }
      for triple in prefix { withTriple[Int(triple)].append(text) }
    }
    return matches
  }

  /// Two sets that are alike enough share one of so many of their rarest members.
  private func prefixLength(_ count: Int) -> Int {
    count == 0 ? 0 : count - (count * LookAlikes.threshold + 99) / 100 + 1
  }

  private func nearest(
    to text: Int, _ prefix: ArraySlice<Int32>, _ withTriple: [[Int]],
    _ compared: inout [Int]
  ) -> Match? {
    var best: (other: Int, percent: Int)?
    var left = LookAlikes.mostCompared
    for triple in prefix {
      for other in withTriple[Int(triple)] where compared[other] != text {
        guard left > 0 else { break }
        left -= 1
        compared[other] = text
        let counts = (triples[text].count, triples[other].count)
        guard min(counts.0, counts.1) * 100 >= max(counts.0, counts.1) * LookAlikes.threshold else {
          continue
        }
        let percent = likeness(of: text, other)
        let isBetter = best.map { (percent, $0.other) > ($0.percent, other) } ?? true
        if percent >= LookAlikes.threshold, isBetter { best = (other, percent) }
      }
    }
    return best.map { Match(text: text, like: $0.other, likeness: .almost(percent: $0.percent)) }
  }

  /// Shared triples per hundred of those that either has, rounded down; 0 as soon as it is clear that it is too little.
  private func likeness(of text: Int, _ other: Int) -> Int {
    let (left, right) = (triples[text], triples[other])
    let all = left.count + right.count
    let needed =
      (all * LookAlikes.threshold + 99 + LookAlikes.threshold) / (100 + LookAlikes.threshold)
    var (shared, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else {
        if left[i] < right[j] { i += 1 } else { j += 1 }
        guard shared + min(left.count - i, right.count - j) >= needed else { return 0 }
      }
    }
    return shared * 100 / (all - shared)
  }
}
