import SessionEngine

/// What reading a file in would add.
public struct ImportPreview: Hashable, Sendable {
  /// Where comments would stand, and how many.
  public struct Place: Hashable, Sendable {
    /// The table; `nil` for the room.
    public let table: TableID?
    /// The run; `nil` before any step.
    public let run: StepRun?
    /// How many comments.
    public let count: Int
  }

  /// Under which theme rows would stand, and how many.
  public struct ThemeCount: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Whether it would be made.
    public let isNew: Bool
    /// How many comments or notes.
    public internal(set) var count: Int
  }

  /// How many comments.
  public private(set) var comments = 0
  /// How many notes.
  public private(set) var notes = 0
  /// Where the comments would stand, in the order of the plan and the tables.
  public private(set) var places: [Place] = []
  /// Under which themes rows would stand, in the order in which the file comes to them.
  public private(set) var themes: [ThemeCount] = []

  /// Nothing.
  public init() {}
}

extension SessionState {
  /// What a command that reads a file in would add. Nothing is changed.
  ///
  /// - Throws: the ``Refusal`` that it would be answered with.
  public func preview(of command: Command, by station: Station) throws(Refusal) -> ImportPreview {
    let request = CommandRequest(
      id: CommandID(high: 0, low: 0), by: station, at: lastMoment ?? Moment(wall: 0),
      command: command)
    guard case .events(let events, _) = try decide(request) else { return ImportPreview() }
    var preview = ImportPreview()
    var new: [ThemeID: String] = [:]
    var counts: [TablePlace: Int] = [:]
    for event in events {
      switch event {
      case .commentAdded(_, let added):
        counts[TablePlace(table: added.table, run: added.run), default: 0] += 1
      case .themeCreated(let theme, _, let title, _, _): new[theme] = title.text ?? ""
      case .commentPlaced(_, let theme):
        preview.addRow(under: theme, new[theme], themes[theme]?.title.text)
      case .noteAdded(_, let theme, _, _, _):
        preview.addNote()
        preview.addRow(under: theme, new[theme], themes[theme]?.title.text)
      default: break
      }
    }
    preview.addComments(counts, by: stepOrder)
    return preview
  }
}

extension ImportPreview {
  fileprivate mutating func addComments(_ counts: [TablePlace: Int], by steps: [StepID]) {
    let order = Dictionary(zip(steps, steps.indices), uniquingKeysWith: { first, _ in first })
    func key(_ place: Place) -> (Int, Int, Int) {
      let step = place.run.flatMap { order[$0.step] } ?? -1
      return (step, place.run?.number ?? 0, place.table?.number ?? 0)
    }
    places = counts.map { Place(table: $0.table, run: $0.run, count: $1) }
      .sorted { key($0) < key($1) }
    comments = places.reduce(0) { $0 + $1.count }
  }

  fileprivate mutating func addNote() { notes += 1 }

  fileprivate mutating func addRow(under theme: ThemeID, _ newTitle: String?, _ title: String?) {
    let title = newTitle ?? title ?? theme.description
    if let index = themes.firstIndex(where: { $0.title == title }) {
      themes[index].count += 1
    } else {
      themes.append(ThemeCount(title: title, isNew: newTitle != nil, count: 1))
    }
  }
}
