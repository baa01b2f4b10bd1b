/// What the screens may cost. Counts are enforced; times depend on the machine and are only reported.
enum Budgets {
  /// Nanoseconds to the first frame. Below 50 ms nobody can tell a start from none; the rest of it belongs to the emulator, tmux and ssh.
  static let firstFrame = 15_000_000
  /// Nanoseconds to the first frame of a session of up to twenty thousand events: what a day of two hundred people leaves.
  static let largeFirstFrame = 60_000_000
  /// Nanoseconds to the echo of a key, median. Below 20 ms nobody can tell, and emulators alone take most of that.
  static let echo = 600_000
  /// Nanoseconds to the echo of a key, 95 of 100.
  static let echo95 = 1_500_000
  /// Nanoseconds to the echo of a key, 99 of 100 in the best round.
  static let echo99 = 2_000_000
  /// Nanoseconds from a key at the console to the stage, median: two programs and a file between them.
  static let keyToStage = 1_500_000
  /// Nanoseconds from Enter at a desk to the stage under load, 99 of 100, the disk's own apart: what a room can tell from at once is more.
  static let stageBehind = 50_000_000
  /// KiB in memory: four screens on the oldest laptop that is brought along.
  static let peakMemory = 25 * 1024
  /// KiB in memory with a session of up to twenty thousand events.
  static let largePeakMemory = 40 * 1024
  /// Hundred thousandths of a processor while a timer runs and nobody does anything: a laptop without its charger lasts the day.
  static let idleShare = 200

  /// Bytes to the terminal for a letter typed at the desk: the letter and where the cursor goes, a line that is broken anew now and then,
  /// and no more; over ssh on a bad network it is one packet.
  static let bytesPerLetter = 60
  /// Bytes of a first frame of 120 by 40: what other programs that fill a terminal write at most.
  static let firstFrameBytes = 8_000
  /// Bytes of the first frame of the stage: its large letters are made of blocks of three bytes each.
  static let firstStageFrameBytes = 12_000
  /// KiB of a session of 10,000 comments that are copied for an event because a screen still shows what was before. Were all of
  /// it copied, it would be thousands.
  static let kibibytesPerCopy = 300
  /// Bytes in the log for a comment beyond its words: a day of a thousand comments stays below a megabyte.
  static let logBytesPerComment = 600
}
