/// A program to be measured: how it is started and what is typed into it.
struct Target {
  /// Whether numbers of a program are ours or what ours are compared with.
  enum Origin: Equatable {
    case ours, peer, floor
  }

  /// What a key typed into one program is timed by.
  enum Keys {
    /// Only the start is measured.
    case none
    /// These, over and over; each is answered on the program's own screen.
    case own([String])
    /// These, typed into another program on the same file; they are answered on this one's screen.
    case other(arguments: (_ folder: String) -> [String], readyText: String, [String])
  }

  /// Keys of htop that do as much to its screen as those that they are compared with.
  enum BytesPeer: String {
    /// Moving down and up.
    case arrows = "htop, arrows"
    /// Opening something that fills the screen, leaving it, and moving down and up between.
    case opening = "htop, help and back"
  }

  /// What the report calls it.
  let name: String
  /// Whose it is.
  let origin: Origin
  /// What its first frame contains once the program can be used.
  let readyText: String
  /// What is typed.
  let keys: Keys
  /// What its share of bytes for a key is held against; nil for peers, and for keys that change the wall, which no peer has.
  var bytesPeer: BytesPeer?
  /// Files that each start gets a copy of, so that every start finds the same.
  var files: [String] = []
  /// Whether its terminal hands over bytes as they come, for a program that does not ask for that itself.
  var isRaw = false
  /// The program's path, then what it is told; given the folder of the copies.
  let arguments: (_ folder: String) -> [String]
}
