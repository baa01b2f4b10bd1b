import SessionEngine

/// What can be done on the board of seats, for its table of actions.
public enum BoardAction: String, Sendable, CaseIterable {
  /// Saves the seats that are proposed.
  case save
  /// Takes somebody up.
  case pickUp
  /// Lets the one who was taken up change places with somebody.
  case swap
  /// Goes to the person before at the table.
  case personBefore
  /// Goes to the next person at the table.
  case personAfter
  /// Goes to another table.
  case nextTable
  /// Goes to the table with a number.
  case goToTable
  /// Shows the round before.
  case roundBefore
  /// Shows the round after.
  case roundAfter
  /// Keeps a seat whatever is planned anew.
  case lock
  /// Lets go of a seat that was kept.
  case unlock
  /// Lists the best swaps.
  case suggest
  /// Plans the rounds to come anew.
  case replan
  /// Seats one more person.
  case arrival
  /// Somebody leaves.
  case leave
  /// Somebody comes back.
  case comeBack
  /// Closes a table for the rounds to come.
  case closeTable
  /// Opens it again.
  case openTable
  /// Takes back the last change of seats.
  case undo
  /// Makes it again.
  case redo
  /// Shows the keys.
  case help
  /// Lets go, lets a proposal be, or leaves the board.
  case back
}

/// A change of seats that is larger than two people who change places.
public enum BoardChange: Hashable, Sendable {
  /// Seats are planned for the first time.
  case firstPlan
  /// The rounds to come are planned anew.
  case replan
  /// Somebody comes late and gets this number.
  case arrival(Int)
  /// Somebody leaves.
  case leaving(Int)
  /// Somebody comes back.
  case returning(Int)
  /// A table is closed.
  case closing(TableID)
  /// A table is opened again.
  case opening(TableID)
}

/// The board of seats: who sits where in a round, and what a change does.
public struct BoardTexts: Sendable {
  /// What an action is called in the line of keys.
  public let label: @Sendable (BoardAction) -> String
  /// What an action does, in a sentence.
  public let sentence: @Sendable (BoardAction) -> String
  /// Over the board.
  public let title: String
  /// Which round it is of how many.
  public let place: @Sendable (_ round: Int, _ count: Int) -> String
  /// That the seats of a round stand.
  public let hasBegun: String
  /// Which tables are seen of how many.
  public let seen: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
  /// Over those who have no seat in a round.
  public let unseated: String
  /// After the number of a table that is closed.
  public let closed: String
  /// What the signs beside the numbers mean.
  public let signs: String
  /// Somebody receives others at a table.
  public let host: @Sendable (_ table: String) -> String
  /// A seat is kept whatever is planned anew.
  public let locked: String
  /// Somebody is met in other rounds too.
  public let meets: @Sendable (_ other: String, _ rounds: String) -> String
  /// Where somebody was to sit before a proposal.
  public let satAt: @Sendable (_ table: String) -> String
  /// Somebody has been taken up.
  public let held: @Sendable (_ person: String, _ table: String) -> String
  /// Two change places, before what that does.
  public let swapping: @Sendable (_ person: String, _ other: String) -> String
  /// How many pairs more, or fewer where below zero, meet again.
  public let pairsMore: @Sendable (Int) -> String
  /// How many times more, or fewer where below zero, the same people meet.
  public let timesMore: @Sendable (Int) -> String
  /// Tables whose mix gets more even.
  public let evener: @Sendable (_ tables: String) -> String
  /// Tables whose mix gets less even.
  public let lessEven: @Sendable (_ tables: String) -> String
  /// How many conditions more, or fewer where below zero, are broken.
  public let rulesMore: @Sendable (Int) -> String
  /// How many visits to tables more, or fewer where below zero, are missed.
  public let missedMore: @Sendable (Int) -> String
  /// Neither company nor mix is changed.
  public let noDifference: String
  /// How many seats are others than was announced.
  public let moves: @Sendable (Int) -> String
  /// Two have changed places.
  public let swapped: @Sendable (_ person: Int, _ other: Int, _ round: String) -> String
  /// A seat is kept from now on.
  public let lockedNow: @Sendable (_ person: Int, _ table: String) -> String
  /// A seat is no longer kept.
  public let unlockedNow: @Sendable (_ person: Int) -> String
  /// A larger change.
  public let change: @Sendable (BoardChange) -> String
  /// Before a change that has not been saved.
  public let proposed: @Sendable (_ change: String) -> String
  /// Enter takes somebody up.
  public let enterPickUp: @Sendable (_ person: Int) -> String
  /// Enter lets two change places.
  public let enterSwap: @Sendable (_ person: Int, _ other: Int) -> String
  /// Enter saves.
  public let enterSave: String
  /// Enter lets go.
  public let enterLetGo: @Sendable (_ person: Int) -> String
  /// Over a list of swaps.
  public let suggestions: @Sendable (_ person: Int) -> String
  /// There is no swap to propose.
  public let noSuggestion: @Sendable (_ person: Int) -> String
  /// A round has begun.
  public let roundStands: @Sendable (_ round: String) -> String
  /// Somebody's seat is kept.
  public let isLocked: @Sendable (_ person: Int) -> String
  /// Two sit at the same table.
  public let sameTable: @Sendable (_ person: Int, _ other: Int) -> String
  /// Somebody has no seat in the round.
  public let noSeat: @Sendable (_ person: Int) -> String
  /// Nobody is at the place where the keys act.
  public let nobodyHere: String
  /// A round has no seats.
  public let noSeatsYet: String
  /// A proposal has to be saved or let be first.
  public let decideFirst: String
  /// Somebody else changed the seats while a proposal was shown.
  public let changedMeanwhile: String
  /// No change of seats can be taken back.
  public let nothingToUndo: String
  /// Asks how many people come.
  public let askPeople: String
  /// Asks whether one host stays at each table.
  public let askHosts: String
  /// Asks whether everyone is to visit every table.
  public let askVisits: String
  /// The letters for yes and for no.
  public let yesAndNo: (yes: Character, no: Character)
  /// The answer is neither yes nor no.
  public let notYesNo: String
  /// How seats are changed where there is no board: with these keys, and what each does.
  public let inLines: @Sendable (_ keys: String) -> String
  /// How a swap is chosen there.
  public let suggestionsInLines: String
  /// How a proposal is saved where there is no board.
  public let saveInLines: String
}

extension Catalogue {
  /// What the board of seats says.
  public var board: BoardTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
