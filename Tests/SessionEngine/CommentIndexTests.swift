import Testing

@testable import SessionEngine

@Suite("What follows from the comments")
struct CommentIndexTests {
  @Test(
    "Kept up to date by what has changed, however much at a time, it says what all comments say",
    arguments: 3000..<3060 as Range<UInt64>)
  func incremental(seed: UInt64) throws {
    let records = try Workshop.random(seed: seed, commands: 150).records
    var random = SplitMix64(seed: seed)
    var index = CommentIndex()
    var followed = SessionState()
    var rest = records[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Int.random(in: 1...12, using: &random))
      var state = followed
      for record in batch { state.apply(record) }
      rest = rest.dropFirst(batch.count)
      index.follow(from: followed, to: state)
      followed = state
      #expect(index == CommentIndex(state))
      expect(index, says: state)
    }
  }

  private func expect(_ index: CommentIndex, says state: SessionState) {
    let standing = state.comments.all.filter { !$0.value.isWithdrawn }
    let opening = Set(state.steps.all.filter { $0.value.planned.kind == .opening }.map(\.id))
    func isHope(_ comment: TableComment) -> Bool {
      comment.kind == .hope || comment.run.map { opening.contains($0.step) } == true
    }
    #expect(index.standing == standing.map(\.id))
    #expect(index.hopes == standing.filter { isHope($0.value) }.map(\.id))
    let unsorted = standing.filter {
      !$0.value.isParked && $0.value.themes.isEmpty && !isHope($0.value)
    }
    #expect(index.unsorted == unsorted.map(\.id))
    #expect(
      index.unsortedOnWall == unsorted.filter { state.isOnWall($0.value) }.map(\.id))
    let turns = state.postponedComments
    let inOrder = [true, false].flatMap { isOnWall in
      unsorted.filter { state.isOnWall($0.value) == isOnWall }.map(\.id)
        .sorted { (turns[$0] ?? 0, $0) < (turns[$1] ?? 0, $1) }
    }
    #expect(index.toSort == inOrder)
    #expect(index.nextToSort == index.toSort.first)
    let isNextOnWall = index.nextToSort.flatMap { state.comments[$0] }.map(state.isOnWall) == true
    #expect(index.nextToSortOnWall == (isNextOnWall ? index.nextToSort : nil))
    #expect(index.parked == standing.filter(\.value.isParked).count)
    for table in [nil] + state.plan.tables.map(\.id) {
      let said = standing.filter { $0.value.table == table }
      #expect(index.byTable[table] ?? [] == said.map(\.id))
      for run in [nil] + Set(said.map(\.value.run)) {
        let talk = said.filter { $0.value.run == run }
        let counted = index.talks[.init(table: table, run: run)]
        #expect(counted?.comments ?? 0 == talk.count)
        #expect(counted?.lastSaidAt == talk.map(\.value.saidAt).max())
      }
    }
    for run in Set(standing.map(\.value.run)) {
      let shown = standing.filter { $0.value.run == run && state.isOnWall($0.value) }
      #expect(index.onWall[run] ?? [] == shown.map(\.id))
    }
    for theme in state.standingThemes {
      let placed = standing.filter { $0.value.themes.map(state.surviving).contains(theme) }
      #expect(index.underThemes[theme] ?? 0 == placed.count)
    }
  }

  @Test(
    "A copy stands as it was, whatever happens to the session after",
    arguments: 3100..<3120 as Range<UInt64>)
  func copies(seed: UInt64) throws {
    let records = try Workshop.random(seed: seed, commands: 120).records
    var state = SessionState()
    var copies: [(events: Int, state: SessionState)] = []
    for (number, record) in records.enumerated() {
      if number % 17 == 0 { copies.append((number, state)) }
      state.apply(record)
    }
    for copy in copies {
      #expect(copy.state == SessionState(folding: records.prefix(copy.events)))
    }
  }
}

@Suite("Arrays whose copies share what has not changed")
struct ChunkedArrayTests {
  private func array(_ values: Range<Int>) -> ChunkedArray<Int> {
    var array = ChunkedArray<Int>()
    for value in values { array.append(value) }
    return array
  }

  @Test("Elements stand where they were put, and a copy keeps its own")
  func elements() {
    var array = array(0..<300)
    let copy = array
    array.change(64) { $0 = -1 }
    array.append(300)
    #expect(Array(copy) == Array(0..<300))
    #expect(Array(array) == Array(0..<64) + [-1] + Array(65...300))
    #expect(array.count == 301)
    #expect(copy.reversed().first == 299)
  }

  @Test("What differs is found, in order, whichever of the two is longer")
  func differences() {
    let earlier = array(0..<200)
    var later = earlier
    #expect(later.indices(differingFrom: earlier) == [])
    later.change(3) { $0 = -1 }
    later.change(130) { $0 = -1 }
    later.append(200)
    #expect(later.indices(differingFrom: earlier) == [3, 130, 200])
    #expect(earlier.indices(differingFrom: later) == [3, 130, 200])
    later.change(3) { $0 = 3 }
    #expect(later.indices(differingFrom: earlier) == [130, 200])
    #expect(array(0..<5).indices(differingFrom: ChunkedArray()) == [0, 1, 2, 3, 4])
    #expect(array(0..<130).indices(differingFrom: array(0..<130)) == [])
    #expect(ChunkedArray<Int>().indices(differingFrom: array(0..<70)) == Array(0..<70))
  }

  @Test("Changes, differences and pieces are right at every boundary of a long array")
  func boundaries() {
    let earlier = array(0..<3100)
    for place in [0, 31, 32, 1023, 1024, 2047, 2048, 3099] {
      var later = earlier
      later.change(place) { $0 = -1 }
      #expect(later.indices(differingFrom: earlier) == [place])
      #expect(earlier[place] == place && later[place] == -1)
    }
    for range in [0..<0, 0..<1, 31..<33, 1000..<1100, 64..<128, 0..<3100, 3099..<3100] {
      var visited: [Int] = []
      earlier.visitChunks(holding: range) { first, chunk in
        for offset in chunk.indices {
          visited.append(chunk[offset])
          #expect(chunk[offset] == first + offset)
        }
      }
      #expect(visited == Array(range))
    }
  }
}
