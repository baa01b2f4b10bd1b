/// What stood on the wall when it was told to stand still.
///
/// Only the last one is kept: a wall that is told so a thousand times costs no more than one.
struct KeptPicture: Hashable, Sendable {
  /// Which standing still of the session it is from, from 0.
  let number: Int
  /// What the room saw.
  let stage: StageState
  /// The conclusions, actions and questions whose words stand in it, in the order of the lists there.
  private let conclusions: [ConclusionID]
  private let actions: [ActionID]
  private let questions: [QuestionID]

  /// The picture of a wall that stands still from now on.
  init(number: Int, of state: SessionState) {
    self.number = number
    stage = StageState(following: state, CommentIndex(state))
    conclusions = state.conclusions.all.map(\.id)
    actions = state.actions.all.map(\.id)
    questions = state.questions.all.map(\.id)
  }

  /// What stands in the middle, without what was taken back since.
  func scene(in state: SessionState) -> StageState.Scene {
    func standing<ID, Value>(
      _ shown: [Value], _ ids: [ID], _ stands: (ID) -> Bool
    ) -> [Value] {
      shown.count == ids.count ? zip(shown, ids).filter { stands($0.1) }.map(\.0) : shown
    }
    switch stage.scene {
    case .outcomes(let conclusions, let actions, let questions):
      return .outcomes(
        conclusions: standing(conclusions, self.conclusions) { state.conclusions[$0] != nil },
        actions: standing(actions, self.actions) { state.actions[$0] != nil },
        questions: standing(questions, self.questions) { state.questions[$0] != nil })
    case .thanks(let questions):
      return .thanks(
        questions: standing(questions, self.questions) { state.questions[$0] != nil })
    default: return stage.scene
    }
  }
}
