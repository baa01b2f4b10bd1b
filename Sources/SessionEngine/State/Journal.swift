/// One place in a session that a command can write to or build on.
///
/// Two commands that share a place cannot be taken back out of order; those that do not can. Cases that hold more than two names
/// lie behind a reference: a session keeps a few of every command.
public enum Slot: Hashable, Sendable {
  /// That a thing exists.
  case existence(EntityID)
  /// Its words.
  case text(EntityID)
  /// Its state: withdrawn, merged, opened.
  case status(EntityID)
  /// Where it stands: a comment's table and run, a note's place.
  case place(EntityID)
  /// That a comment lies under a theme.
  case placement(CommentID, ThemeID)
  /// A run of a step.
  case run(StepRun)
  /// How it goes with a step.
  case progress(StepID)
  /// Which step goes on.
  case currentStep
  /// The order of the steps.
  case stepOrder
  /// The order of the themes.
  case themeOrder
  /// A letter.
  case letter(ThemeLetter)
  /// A count of heads.
  indirect case headcount(TablePlace)
  /// A count of dots.
  indirect case count(VoteID, CountPlace)
  /// A count of unused dots.
  case unused(VoteID, TableID?)
  /// A vote's rule.
  case rule(VoteID)
  /// A vote's number of voters at a place.
  indirect case voters(VoteID, VoterPlace)
  /// What a second person counted.
  indirect case check(VoteID, CountPlace)
  /// What a ballot says.
  case marks(BallotID)
  /// What was decided about a cut.
  case cut(VoteID)
  /// A theme at a table.
  case topic(ThemeID, TableID)
  /// Hands that were raised for a theme.
  case hands(ThemeID)
  /// How a table's comments come in.
  case tableSource(TableID)
  /// The slips that were printed for a table.
  case slips(TableID)
  /// How many slips were handed in.
  indirect case slipCount(TablePlace)
  /// What became of a slip.
  case slip(SlipNumber)
  /// How often a perspective had the floor.
  indirect case floor(TablePlace, Perspective)
  /// That comments were read back at a table.
  indirect case readBack(TablePlace)
  /// That a comment was read back.
  case readBackMark(CommentID)
  /// Who sits where.
  case seating
  /// That everything stands still.
  case roomPause
  /// What the stage was told.
  case stage
  /// How far the session has come.
  case phase
}

/// A command that was carried out, with what takes it back.
public struct JournalEntry: Hashable, Sendable {
  /// The command.
  public let command: CommandID
  /// Where it came from.
  public let by: Station
  /// When it was decided.
  public let at: Moment
  /// Its first event, which tells what it was.
  public let headline: Event
  /// The sequence number of its first event.
  public let firstSequence: Int
  /// The sequence number of its last event so far.
  public internal(set) var lastSequence: Int
  /// The command that it takes back.
  public var undoes: CommandID? { takenBack?.command }
  private let takenBack: OtherCommand?
  /// The command that took it back, if one did.
  public internal(set) var undoneBy: CommandID? {
    get { takenBackBy?.command }
    set { takenBackBy = newValue.map { .named($0) } }
  }
  private var takenBackBy: OtherCommand?
  /// What it created, in order.
  public internal(set) var created: [EntityID] = []
  /// The events that take it back, the last one first: what takes back a later event comes before what takes back an earlier.
  fileprivate var reversedInverse = SharedLists<Event>.List()
  /// Whether every one of its events can be taken back.
  fileprivate var isReversible = true
  /// What it has to do with places, event by event.
  fileprivate var uses = SharedLists<SlotUse>.List()

  init(record: EventRecord) {
    command = record.command
    by = record.by
    at = record.at
    headline = record.event
    firstSequence = record.sequence
    lastSequence = record.sequence
    takenBack = record.undoes.map { .named($0) }
  }

  /// Whether it stands: it was not taken back, and is itself no taking back.
  public var stands: Bool { undoneBy == nil && undoes == nil }

  /// Whether anything takes it back.
  var hasInverse: Bool { isReversible && reversedInverse.count > 0 }
}

/// Another command that an entry names, behind a reference: most name none.
private indirect enum OtherCommand: Hashable {
  case named(CommandID)

  var command: CommandID {
    switch self {
    case .named(let command): command
    }
  }
}

/// What an event has to do with a place.
private struct SlotUse: Hashable {
  let slot: Slot
  /// Whether it wrote to it, and did not only build on it.
  let isWrite: Bool
}

/// The commands of a session in order.
public struct Journal: Hashable, Sendable {
  /// The commands in order.
  public private(set) var entries = ChunkedArray<JournalEntry>()
  private var places = CommandPlaces()
  private var inverses = SharedLists<Event>()
  private var uses = SharedLists<SlotUse>()
  private var sent = StationPlaces()

  /// The entry of a command, if it was carried out.
  public subscript(command: CommandID) -> JournalEntry? {
    place(of: command).map { entries[$0] }
  }

  private func place(of command: CommandID) -> Int? {
    Self.place(of: command, .init(of: command), in: places, among: entries)
  }

  /// A function of what it needs: asked of a journal that is being changed, a method would have all of it copied.
  private static func place(
    of command: CommandID, _ name: CommandPlaces.Whereabouts, in places: CommandPlaces,
    among entries: ChunkedArray<JournalEntry>
  ) -> Int? {
    places.place(of: name) { place in entries.read(place) { $0.command == command } }
  }

  /// The entries of a station, the last one first.
  func entries(by station: Station) -> some Sequence<JournalEntry> {
    sent.places(of: station).reversed().lazy.map { entries[$0] }
  }

  /// The events that take a command back, in order; `nil` where that cannot be.
  public func inverse(of entry: JournalEntry) -> [Event]? {
    entry.isReversible ? Array(inverses[entry.reversedInverse]) : nil
  }

  /// The places that a command wrote to.
  public func writes(of entry: JournalEntry) -> Set<Slot> {
    Set(uses[entry.uses].lazy.filter(\.isWrite).map(\.slot))
  }

  /// The places that a command builds on.
  public func reads(of entry: JournalEntry) -> Set<Slot> {
    Set(uses[entry.uses].lazy.filter { !$0.isWrite }.map(\.slot))
  }

  /// The last standing command that wrote to a place.
  func lastWriter(of slot: Slot) -> JournalEntry? {
    entries.last { $0.stands && uses[$0.uses].contains(SlotUse(slot: slot, isWrite: true)) }
  }

  /// The last standing command that wrote to a place or built on it.
  func lastUser(of slot: Slot) -> JournalEntry? {
    entries.last { entry in entry.stands && uses[entry.uses].contains { $0.slot == slot } }
  }

  /// The first later command that stands in the way of taking an entry back.
  ///
  /// It wrote to a place that the entry wrote to or stands on, or built on one that the entry wrote to. All later commands are
  /// gone through: people take back seldom, and an index of all places would cost more than the rest of folding a log.
  func obstacle(to entry: JournalEntry, standingOn ground: Set<Slot>) -> JournalEntry? {
    guard let first = place(of: entry.command) else { return nil }
    let place = doings(until: entries.count).last(of: first)
    let writes = writes(of: entry)
    var doings = doings(until: place + 1)
    for later in entries.indices.dropFirst(place + 1) {
      let hasEffect = hasEffect(later, since: place, doings)
      doings.note(later, in: self)
      guard hasEffect else { continue }
      // What did something again builds on all that this built on.
      let concerned = [later] + (original(of: later).map { [$0] } ?? [])
      let isInTheWay = concerned.contains { place in
        uses[entries[place].uses].contains { use in
          writes.contains(use.slot) || use.isWrite && ground.contains(use.slot)
        }
      }
      if isInTheWay { return entries[later] }
    }
    return nil
  }

  /// Whether what an entry did still shows, seen from an earlier one: it was not taken back, and took nothing back that was done after
  /// that one, nor did it do such a thing again.
  private func hasEffect(_ later: Int, since place: Int, _ doings: Doings) -> Bool {
    guard entries.read(later, { $0.undoneBy }) == nil else { return false }
    guard let undone = entries.read(later, { $0.undoes }), let target = self.place(of: undone)
    else {
      return true
    }
    // Doing again counts while what it did again stands.
    if let original = original(of: later), entries.read(original, { $0.undoneBy }) != nil {
      return false
    }
    return doings.last(of: target) <= place
  }

  /// The place of what an entry did again, where that is what it did.
  private func original(of place: Int) -> Int? {
    entries.read(place) { $0.undoes }.flatMap { self[$0]?.undoes }.flatMap { self.place(of: $0) }
  }

  /// Where things were done last, among the first entries.
  private func doings(until end: Int) -> Doings {
    var doings = Doings()
    for place in entries.indices.prefix(end) { doings.note(place, in: self) }
    return doings
  }

  /// Where things were done last: at their own places, or at those of commands that did them again. What was decided in between was
  /// decided without them.
  private struct Doings {
    private var again: [Int: Int] = [:]

    mutating func note(_ place: Int, in journal: Journal) {
      if let original = journal.original(of: place) { again[original] = place }
    }

    func last(of place: Int) -> Int { again[place] ?? place }
  }

  mutating func note(_ record: EventRecord, trace: EventTrace) {
    let name = CommandPlaces.Whereabouts(of: record.command)
    let known = Self.place(of: record.command, name, in: places, among: entries)
    let place = known ?? entries.count
    if known == nil { begin(record, name, at: place) }
    var (used, reversedInverse) = entries.change(place) { ($0.uses, $0.reversedInverse) }
    for slot in trace.writes { uses.append(SlotUse(slot: slot, isWrite: true), to: &used) }
    for slot in trace.reads { uses.append(SlotUse(slot: slot, isWrite: false), to: &used) }
    for event in trace.inverse?.reversed() ?? [] { inverses.append(event, to: &reversedInverse) }
    entries.change(place) { entry in
      entry.lastSequence = record.sequence
      if let created = trace.created { entry.created.append(created) }
      if trace.inverse == nil { entry.isReversible = false }
      (entry.uses, entry.reversedInverse) = (used, reversedInverse)
    }
  }

  private mutating func begin(
    _ record: EventRecord, _ name: CommandPlaces.Whereabouts, at place: Int
  ) {
    sent.add(place, for: record.by)
    entries.append(JournalEntry(record: record))
    places.add(place, for: name)
    guard let undone = record.undoes, let target = self.place(of: undone) else { return }
    entries.change(target) { $0.undoneBy = record.command }
    if let original = entries[target].undoes, let first = self.place(of: original) {
      entries.change(first) { $0.undoneBy = nil }
    }
  }
}

/// What one event did, for the journal.
struct EventTrace {
  /// The events that take it back; `nil` where that cannot be.
  var inverse: [Event]?
  var writes: [Slot] = []
  var reads: [Slot] = []
  var created: EntityID?
}
