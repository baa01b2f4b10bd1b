extension Plan {
  /// The steps of a dialogue workshop with dots: hopes, two rounds with a change of tables between, themes, dots, deepening.
  ///
  /// Steps have no titles or questions of their own: they go by the language's names and by the common question.
  public static let dialogueSteps: [PlannedStep] = [
    PlannedStep(kind: .opening, minutes: 20),
    PlannedStep(kind: .tableRound, minutes: 25),
    PlannedStep(kind: .tableRound, minutes: 25),
    PlannedStep(kind: .break, minutes: 20, isProtected: true),
    PlannedStep(kind: .sorting, minutes: 25),
    PlannedStep(kind: .voting, minutes: 10),
    PlannedStep(kind: .deepening, minutes: 35),
    PlannedStep(kind: .conclusion, minutes: 20, isProtected: true),
    PlannedStep(kind: .closing, minutes: 10),
  ]
}
