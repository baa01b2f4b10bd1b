import Language
import SessionEngine
import WorkshopSession

/// What a screen is handed once and for all: its language, its name, and what it cannot know of itself.
public struct ScreenContext: Sendable {
  /// The words.
  public let catalogue: Catalogue
  /// The name under which it submits commands.
  public let station: Station
  /// Where names of commands come from.
  public let random: RandomSource
  /// Minutes that the clock in the room is ahead of UTC.
  public let minutesFromUTC: Int
  /// The name of the session's file, to be shown; never its path.
  public let fileName: String
  /// Why the log could not be written, in the language of the screen.
  public let describe: @Sendable (LogProblem) -> String

  /// What a screen is handed.
  public init(
    catalogue: Catalogue, station: Station, random: RandomSource, minutesFromUTC: Int,
    fileName: String, describe: @escaping @Sendable (LogProblem) -> String
  ) {
    self.catalogue = catalogue
    self.station = station
    self.random = random
    self.minutesFromUTC = minutesFromUTC
    self.fileName = fileName
    self.describe = describe
  }

  /// The same for another station.
  func speaking(as station: Station) -> ScreenContext {
    ScreenContext(
      catalogue: catalogue, station: station, random: random, minutesFromUTC: minutesFromUTC,
      fileName: fileName, describe: describe)
  }
}
