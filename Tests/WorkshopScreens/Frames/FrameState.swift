import SessionEngine

/// Who sits before a screen.
enum FrameViewer: Hashable, Sendable {
  /// The room, at the wall.
  case room
  /// The facilitator.
  case facilitator
  /// The facilitator, at a screen that the room sees; it may still have to be asked whether the room does.
  case everybody(isAsked: Bool = false)
  /// The note-taker, of a table or of all.
  case noteTaker(table: Int? = 3)

  var station: Station {
    switch self {
    case .room, .facilitator, .everybody: Station(.console, tag: "k7q2")
    case .noteTaker(let table):
      Station(.desk, table: table.map { TableID(number: $0) }, tag: "d3sk")
    }
  }
}

/// A state of a screen: a session to begin with, and the script that leads there.
struct FrameState: Sendable {
  let name: String
  let viewer: FrameViewer
  let beginning: FrameBeginning
  let script: String
  let isDiskFull: Bool

  init(
    _ name: String, _ viewer: FrameViewer, _ beginning: FrameBeginning, _ script: String = "",
    isDiskFull: Bool = false
  ) {
    self.name = name
    self.viewer = viewer
    self.beginning = beginning
    self.script = script
    self.isDiskFull = isDiskFull
  }

  /// Whether the script ends in the middle of typing what can be read.
  var isTyping: Bool {
    script.split(separator: "\n").last?.hasPrefix("type ") == true && !name.contains("unseen")
  }
}

/// A session to begin with.
enum FrameBeginning: Hashable, Sendable {
  /// A scene of the wall's workshop.
  case scene(String)
  /// Tables that call for the facilitator in a round.
  case calling
  /// Tables that propose, in the conclusion.
  case proposing
  /// People have seats.
  case seated
  /// A round that began late.
  case late
  /// A round after a break.
  case afterBreak
  /// A step for all together.
  case plenary
  /// A round whose comments are long, and of which one holds wide characters.
  case written
  /// A workshop with much that is not for the room.
  case mirrored(MirroredWorkshop.Place)
}
