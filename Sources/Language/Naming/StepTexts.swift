import SessionEngine

/// Names of step kinds, statuses and rounds.
public struct StepTexts: Sendable {
  /// A kind of step, as the title of one that has no other.
  public let kind: @Sendable (StepKind) -> String
  /// Where in the day something was said: `i storgrupp`, `vid öppningen`.
  public let moment: @Sendable (StepKind) -> String
  /// How it goes with a step.
  public let status: @Sendable (StepStatus) -> String
  /// A table round by its number, from 1.
  public let round: @Sendable (Int) -> String
  /// Which time a step is run, from 2.
  public let again: @Sendable (Int) -> String
}

extension StepTexts {
  static let swedish = StepTexts(
    kind: {
      switch $0 {
      case .opening: "Öppning"
      case .tableRound: "Samtalspass"
      case .plenary: "Storgrupp"
      case .sorting: "Sortering"
      case .voting: "Pluppar"
      case .deepening: "Fördjupning"
      case .conclusion: "Slutsatser"
      case .break: "Paus"
      case .closing: "Avslutning"
      }
    },
    moment: {
      switch $0 {
      case .opening: "vid öppningen"
      case .tableRound: "i samtalspasset"
      case .plenary: "i storgrupp"
      case .sorting: "vid sorteringen"
      case .voting: "vid omröstningen"
      case .deepening: "i fördjupningen"
      case .conclusion: "vid slutsatserna"
      case .break: "i pausen"
      case .closing: "vid avslutningen"
      }
    },
    status: {
      switch $0 {
      case .pending: "väntar"
      case .running: "pågår"
      case .paused: "vilar"
      case .ended: "klart"
      case .skipped: "överhoppat"
      }
    },
    round: { "samtalspass \($0)" },
    again: { $0 == 2 ? "andra gången" : "gång \($0)" })

  static let danish = StepTexts(
    kind: {
      switch $0 {
      case .opening: "Åbning"
      case .tableRound: "Samtalerunde"
      case .plenary: "Plenum"
      case .sorting: "Sortering"
      case .voting: "Prikker"
      case .deepening: "Fordybning"
      case .conclusion: "Konklusioner"
      case .break: "Pause"
      case .closing: "Afslutning"
      }
    },
    moment: {
      switch $0 {
      case .opening: "ved åbningen"
      case .tableRound: "i samtalerunden"
      case .plenary: "i plenum"
      case .sorting: "under sorteringen"
      case .voting: "under afstemningen"
      case .deepening: "i fordybningen"
      case .conclusion: "under konklusionerne"
      case .break: "i pausen"
      case .closing: "ved afslutningen"
      }
    },
    status: {
      switch $0 {
      case .pending: "venter"
      case .running: "i gang"
      case .paused: "hviler"
      case .ended: "færdig"
      case .skipped: "sprunget over"
      }
    },
    round: { "samtalerunde \($0)" },
    again: { "\($0). gang" })

  static let english = StepTexts(
    kind: {
      switch $0 {
      case .opening: "Opening"
      case .tableRound: "Table round"
      case .plenary: "Plenary"
      case .sorting: "Sorting"
      case .voting: "Dots"
      case .deepening: "Deepening"
      case .conclusion: "Conclusions"
      case .break: "Break"
      case .closing: "Closing"
      }
    },
    moment: {
      switch $0 {
      case .opening: "at the opening"
      case .tableRound: "in the table round"
      case .plenary: "in plenary"
      case .sorting: "while sorting"
      case .voting: "while voting"
      case .deepening: "in the deepening"
      case .conclusion: "while concluding"
      case .break: "in the break"
      case .closing: "at the closing"
      }
    },
    status: {
      switch $0 {
      case .pending: "to come"
      case .running: "going on"
      case .paused: "resting"
      case .ended: "done"
      case .skipped: "skipped"
      }
    },
    round: { "table round \($0)" },
    again: { $0 == 2 ? "second time" : "time \($0)" })

  static let norwegian = StepTexts(
    kind: {
      switch $0 {
      case .opening: "Åpning"
      case .tableRound: "Samtalerunde"
      case .plenary: "Plenum"
      case .sorting: "Sortering"
      case .voting: "Prikker"
      case .deepening: "Fordypning"
      case .conclusion: "Konklusjoner"
      case .break: "Pause"
      case .closing: "Avslutning"
      }
    },
    moment: {
      switch $0 {
      case .opening: "ved åpningen"
      case .tableRound: "i samtalerunden"
      case .plenary: "i plenum"
      case .sorting: "under sorteringen"
      case .voting: "under avstemningen"
      case .deepening: "i fordypningen"
      case .conclusion: "under konklusjonene"
      case .break: "i pausen"
      case .closing: "ved avslutningen"
      }
    },
    status: {
      switch $0 {
      case .pending: "venter"
      case .running: "i gang"
      case .paused: "hviler"
      case .ended: "ferdig"
      case .skipped: "hoppet over"
      }
    },
    round: { "samtalerunde \($0)" },
    again: { "\($0). gang" })
}
