/// Why a request has no plan at all.
public enum SeatingProblem: Error, Hashable, Sendable {
  /// Nobody is to be seated, or more than ``SeatingLimits/people``.
  case peopleOutOfRange(Int)
  /// There is no table, or more than ``SeatingLimits/tables``.
  case tablesOutOfRange(Int)
  /// There is no round, or more than ``SeatingLimits/rounds``.
  case roundsOutOfRange(Int)
  /// There are more different roles than ``SeatingLimits/roles``.
  case tooManyRoles(Int)
  /// Two people have the same number.
  case repeatedPerson(PersonNumber)
  /// Two tables have the same number.
  case repeatedTable(TableNumber)
  /// A condition or a seat names someone who is not among the people.
  case unknownPerson(PersonNumber)
  /// A condition or a seat names a table that is not there.
  case unknownTable(TableNumber)
  /// A locked seat is in a round that there is none of.
  case unknownRound(Int)
  /// A table has fewer than no seats.
  case negativeSeats(TableNumber)
  /// More rounds stand than there are in the former plan or in the request.
  case standingRoundsOutOfRange(Int)
  /// There are people in a round, but no table is open.
  case noOpenTable(round: Int)
  /// There are fewer seats at the open tables than people.
  case tooFewSeats(round: Int, seats: Int, people: Int)
}
