import Seating
import SessionEngine

/// What it does that two people change places, for the eye: figures, and the tables whose mix it touches.
public struct SwapConsequence: Hashable, Sendable {
  /// What is different in figures; below zero is better.
  public let effect: SwapEffect
  /// Tables of the round whose perspectives get more even.
  public let evener: [TableID]
  /// Tables of the round whose perspectives get less even.
  public let lessEven: [TableID]

  /// Between two assessments of which only a round is different, numbered from 1.
  init(from before: SeatingAssessment, to after: SeatingAssessment, round: Int) {
    effect = SwapEffect(from: before, to: after)
    func unevenness(_ assessment: SeatingAssessment) -> [TableNumber: Int] {
      assessment.unevenRoles.filter { $0.round == round }
        .reduce(into: [:]) { $0[$1.table, default: 0] += $1.off }
    }
    let (old, new) = (unevenness(before), unevenness(after))
    func tables(_ isMeant: (Int, Int) -> Bool) -> [TableID] {
      Set(old.keys).union(new.keys).filter { isMeant(old[$0] ?? 0, new[$0] ?? 0) }
        .sorted().map { TableID(number: $0.number) }
    }
    evener = tables(>)
    lessEven = tables(<)
  }
}
