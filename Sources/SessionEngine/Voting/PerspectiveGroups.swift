/// How people of one perspective gave their dots, of whom there are so many that nobody is pointed out.
public struct PerspectiveGroup: Hashable, Sendable {
  /// The perspective; `nil` for those of too small groups and those who did not say, together.
  public let perspective: Perspective?
  /// Their dots on each theme that got any.
  public let dots: [ThemeID: Int]
}

extension SessionState {
  /// The smallest number of people that is told of as a group.
  public static let smallestGroup = 5

  /// The dots by perspective; empty where they say nothing, or could point somebody out.
  ///
  /// Groups that may have fewer than five voters are put together with those who did not say. If these are still fewer than five,
  /// the next smallest group goes with them, as what is left over from the sums would tell of them. Of dots that were only counted
  /// in a colour, as many voters are taken for certain as must have been there at the least.
  public func perspectiveGroups(of id: VoteID) -> [PerspectiveGroup] {
    guard let vote = votes[id] else { return [] }
    var groups: [Perspective?: Gathering] = [:]
    for ballot in ballots(of: id) {
      groups[ballot.perspective, default: Gathering()].add(ballot)
    }
    for (place, count) in vote.counts {
      groups[place.perspective, default: Gathering()].add(count, on: place.theme)
    }
    let most = vote.rule.dotsPerVoter
    var pool = groups.removeValue(forKey: nil) ?? Gathering()
    var named = groups.compactMap { key, group in key.map { (perspective: $0, group: group) } }
    named.sort {
      ($0.group.voters(holding: most), $0.perspective.rawValue)
        < ($1.group.voters(holding: most), $1.perspective.rawValue)
    }
    while let smallest = named.first {
      let isSmall = smallest.group.voters(holding: most) < SessionState.smallestGroup
      let tellsOfPool = !pool.isEmpty && pool.voters(holding: most) < SessionState.smallestGroup
      guard isSmall || tellsOfPool else { break }
      pool.add(named.removeFirst().group)
    }
    guard !named.isEmpty else { return [] }
    let told = named.sorted { $0.perspective.order < $1.perspective.order }.map {
      PerspectiveGroup(perspective: $0.perspective, dots: $0.group.dots)
    }
    return told + (pool.isEmpty ? [] : [PerspectiveGroup(perspective: nil, dots: pool.dots)])
  }
}

/// The dots of a group while they are gone through.
private struct Gathering {
  private(set) var dots: [ThemeID: Int] = [:]
  private var ballots = 0
  private var counted = 0

  var isEmpty: Bool { ballots == 0 && counted == 0 }

  /// How many voters there are at the least.
  func voters(holding most: Int) -> Int {
    let size = max(1, most)
    let (full, rest) = max(0, counted).quotientAndRemainder(dividingBy: size)
    return ballots.clampedAdding(full).clampedAdding(rest > 0 ? 1 : 0)
  }

  mutating func add(_ ballot: CastBallot) {
    ballots += 1
    for entry in ballot.marks.dots {
      dots[entry.theme] = (dots[entry.theme] ?? 0).clampedAdding(entry.dots)
    }
  }

  mutating func add(_ count: Int, on theme: ThemeID) {
    counted = counted.clampedAdding(count)
    dots[theme] = (dots[theme] ?? 0).clampedAdding(count)
  }

  mutating func add(_ other: Gathering) {
    ballots += other.ballots
    counted = counted.clampedAdding(other.counted)
    for (theme, count) in other.dots { dots[theme] = (dots[theme] ?? 0).clampedAdding(count) }
  }
}

extension Perspective {
  /// Its place in the order in which perspectives are told of.
  fileprivate var order: Int { Perspective.allCases.firstIndex(of: self) ?? 0 }
}
