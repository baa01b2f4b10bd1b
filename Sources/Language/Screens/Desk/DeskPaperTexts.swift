import SessionEngine

/// What the desk says of slips of paper and of tables on paper.
public struct DeskPaperTexts: Sendable {
  /// In the empty line: the number that a key takes.
  public let offer: @Sendable (SlipNumber) -> String
  /// A slip and where it belongs.
  public let slip: @Sendable (SlipNumber, _ place: String, SlipStanding) -> String
  /// How the slips of a table add up, in short; `nil` where nothing has been typed or counted.
  public let account: @Sendable (SlipAccount?) -> String
  /// How a table's comments come in, in words that follow its name.
  public let source: @Sendable (TableSource) -> String
  /// Something that has to be said.
  public let message: @Sendable (DeskPaperMessage) -> String
  /// What Enter does with the line as it stands.
  public let preview: @Sendable (DeskPaperPreview) -> String
  /// In line mode: what was found for the number of a slip, and what can be done with it.
  public let inLines: @Sendable (SlipNumber, SlipInLines) -> String
  /// In line mode: the commands, a line each.
  public let commands: [String]
}

/// How the number of a slip stands that is being typed.
public enum SlipStanding: Hashable, Sendable {
  /// It was printed, or none were printed for its table.
  case expected
  /// Slips were printed for its table, and it is none of them.
  case unprinted
  /// It was set aside.
  case aside(SlipFate)
}

/// What was found for the number of a slip in line mode.
public enum SlipInLines: Hashable, Sendable {
  /// A comment with those words, said there.
  case typed(place: String, words: String)
  /// Nothing.
  case untyped
  /// That it was set aside.
  case aside(SlipFate)
}

/// What has to be said of slips of paper beside the line.
public enum DeskPaperMessage: Hashable, Sendable {
  /// The slip is typed already, there and with those words.
  case typed(SlipNumber, place: String, words: String)
  /// The comment of a slip is in the line to be amended; which slip stands beside it.
  case found
  /// The words of the slip were erased.
  case erased(SlipNumber)
  /// Asks what became of a slip that is not typed.
  case notTyped(SlipNumber)
  /// The slip was set aside; asks whether to take it up again.
  case isAside(SlipNumber, SlipFate)
  /// The slip was set aside.
  case setAside(SlipNumber, SlipFate)
  /// The slip was taken up again.
  case takenUp(SlipNumber)
  /// So many slips were handed in there.
  case counted(Int, place: String)
  /// That is how the table's comments come in now.
  case source(place: String, TableSource)
  /// The table is not on paper, so its slips cannot be counted.
  case notPaper(place: String)
  /// There is no number to go on with.
  case noNextSlip
}

/// What Enter does with a line about paper.
public enum DeskPaperPreview: Hashable, Sendable {
  /// Brings the comment of the slip into the line.
  case find(SlipNumber, place: String, words: String)
  /// Asks what became of a slip that is not typed.
  case untyped(SlipNumber, place: String)
  /// Asks whether to take a slip up again.
  case setAside(SlipNumber, SlipFate)
  /// Changes how the table's comments come in.
  case source(place: String, TableSource)
  /// Says how many slips were handed in, in place of what was said before.
  case count(Int, place: String, before: Int?)
}

/// The words of a sum of slips in short.
struct SlipBacklogWords: Sendable {
  var slips: @Sendable (Int) -> String
  var typed: @Sendable (Int) -> String
  var illegible: @Sendable (Int) -> String
  var withdrawn: @Sendable (Int) -> String
  var remaining: @Sendable (Int) -> String
  var tooManyTyped: @Sendable (Int) -> String
  var tooMany: @Sendable (Int) -> String
  var uncounted: String

  /// `14 slips, 9 typed in, 5 left`.
  func account(_ account: SlipAccount?) -> String {
    guard let account else { return uncounted }
    var parts = account.handedIn.map { [slips($0)] } ?? []
    parts.append(typed(account.typed))
    if account.illegible > 0 { parts.append(illegible(account.illegible)) }
    if account.withdrawn > 0 { parts.append(withdrawn(account.withdrawn)) }
    switch account.remaining {
    case nil: parts.append(uncounted)
    case .some(let left) where left < 0:
      let isTypedAlone = account.illegible + account.withdrawn == 0
      let words = isTypedAlone ? tooManyTyped : tooMany
      parts.append(words(Int(clamping: left.magnitude)))
    case .some(let left): parts.append(remaining(left))
    }
    return parts.joined(separator: ", ")
  }
}
