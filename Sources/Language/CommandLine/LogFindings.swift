/// What an examination of a log found, for telling it in words. Lines are counted from 1.
public struct LogFindings: Hashable, Sendable {
  /// What is wrong with a line.
  public enum Damage: Hashable, Sendable {
    /// It cannot be read.
    case unreadable
    /// Its checksum does not fit.
    case checksum
    /// Its number is not the next one.
    case number(expected: Int, found: Int)
    /// It does not follow from the line before it.
    case chain
    /// Lines that stood there are gone.
    case truncated
    /// A later version wrote it.
    case newerVersion(Int)
    /// It is whole but says something impossible; its type.
    case impossible(type: String)
  }

  /// The first wrong line.
  public struct WrongLine: Hashable, Sendable {
    /// Which line.
    public var line: Int
    /// What is wrong with it.
    public var damage: Damage

    /// A wrong line.
    public init(line: Int, damage: Damage) {
      self.line = line
      self.damage = damage
    }
  }

  /// Whole lines.
  public var lines = 0
  /// Commands that they belong to.
  public var commands = 0
  /// Texts that are what they were when they were written.
  public var wholeTexts = 0
  /// Texts that were erased as they should be.
  public var erasedTexts = 0
  /// Erasures that were begun and not finished.
  public var unfinishedErasures = 0
  /// Lines whose text was changed afterwards.
  public var changedTexts: [Int] = []
  /// Lines whose text is gone although nobody erased it.
  public var missingTexts: [Int] = []
  /// The first wrong line.
  public var wrongLine: WrongLine?
  /// Bytes at the end that are not a whole command.
  public var unfinishedBytes = 0
  /// The hash that stands for the whole log.
  public var anchor = ""

  /// Nothing found yet.
  public init() {}

  /// Whether every line follows from the one before it and every text is what it was.
  public var isIntact: Bool { wrongLine == nil && changedTexts.isEmpty && missingTexts.isEmpty }
}
