import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// A rehearsal: the ordinary console and wall, with a line below that says what goes on in the invented room.
public struct RehearsalScreen: WorkshopScreen {
  /// What a rehearsal shows.
  public struct Content: Sendable {
    /// The scratch session.
    public let session: SessionState
    /// What goes on in the room.
    public let caption: RehearsalCaption
    /// Whether something has gone wrong.
    public let isUrgent: Bool
  }

  private var console: ConsoleScreen
  private var stage: StageScreen
  private var isStageShown = false
  private var caption = RehearsalCaption.said("")
  private var isUrgent = false
  /// How large its window is, once that has been told.
  private var window: Size?

  /// A rehearsal that has not seen its session yet.
  public init(_ context: ScreenContext) {
    console = ConsoleScreen(context: context)
    console.isRehearsal = true
    stage = StageScreen(context)
  }

  /// Takes a key for the screen that is shown; F5 changes over between console and wall.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    if case .resize(let size) = input { window = size }
    // What goes on in the room takes rows from the console.
    console.window = window.map { above(rowsOfCaption: captionLines(in: $0).count, in: $0) }
    if isStageShown, input == .key(.function(5)) {
      isStageShown = false
      // As any key, it takes away what another has called up over the wall.
      return stage.receive(input, at: now)
    }
    let effects =
      isStageShown ? stage.receive(input, at: now) : console.receive(input, at: now)
    var rest: [ScreenEffect] = []
    for effect in effects {
      switch effect {
      case .showStage: isStageShown = true
      // Who leaves the wall comes back to the console, which asks.
      case .leave where isStageShown: isStageShown = false
      // Nothing is left behind.
      case .keepNotes, .keep: continue
      default: rest.append(effect)
      }
    }
    return rest
  }

  /// Takes the session and what goes on in the room.
  public mutating func follow(_ content: Content, at now: Moment) {
    caption = content.caption
    isUrgent = content.isUrgent
    console.follow(content.session, at: now)
    stage.follow(StageState(content.session), at: now)
  }

  /// Takes what became of a command of the console.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] {
    console.receive(outcome, at: now)
  }

  /// Takes news, for the console.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    console.receive(notice, at: now)
  }

  /// Has the console work ahead.
  public mutating func prepare() { console.prepare() }

  /// The screen that is shown, with what goes on in the room below.
  public func frame(size: Size, at now: Moment) -> Frame {
    let words = captionLines(in: size)
    guard size.rows > words.count + 4 else { return inner(size, at: now) }
    var frame = Frame(size: size)
    let (rest, below) = frame.bounds.split(bottom: words.count)
    let above = inner(rest.size, at: now)
    frame.put(above, at: rest.origin)
    frame.cursor = above.cursor
    frame.fill(below, .selected)
    let mark = isUrgent ? "!" : "·"
    frame.put(mark, at: Position(column: 1, row: below.row), .selected)
    frame.put(lines: words, in: below.inset(left: 3, right: 1), .selected)
    return frame
  }

  private func captionLines(in size: Size) -> [String] {
    TextLayout.wrap(console.words(for: caption), width: size.columns - 4, maxRows: 2)
  }

  private func above(rowsOfCaption rows: Int, in size: Size) -> Size {
    size.rows > rows + 4 ? Size(columns: size.columns, rows: size.rows - rows) : size
  }

  private func inner(_ size: Size, at now: Moment) -> Frame {
    isStageShown ? stage.frame(size: size, at: now) : console.frame(size: size, at: now)
  }

  /// The room moves all the time.
  public func millisecondsToNextChange(after now: Moment) -> Int? { 100 }
}
