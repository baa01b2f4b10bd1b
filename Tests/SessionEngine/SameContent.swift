@testable import SessionEngine

extension SessionState {
  /// Whether both hold the same content, whatever way led there.
  ///
  /// Left out are the journal and what has been taken back, which tell of the way and not of the content.
  func holdsSameContent(as other: SessionState) -> Bool {
    header == other.header && plan == other.plan && steps.holdsSame(as: other.steps)
      && stepOrder == other.stepOrder && currentStep == other.currentStep
      && roomPause == other.roomPause && headcounts == other.headcounts
      && comments.holdsSame(as: other.comments) && themes.holdsSame(as: other.themes)
      && themeOrder == other.themeOrder && votes.holdsSame(as: other.votes)
      && ballots.holdsSame(as: other.ballots) && notes.holdsSame(as: other.notes)
      && conclusions.holdsSame(as: other.conclusions) && actions.holdsSame(as: other.actions)
      && questions.holdsSame(as: other.questions) && terms.holdsSame(as: other.terms)
      && stageOrders == other.stageOrders && phase == other.phase
  }
}

extension EntityStore {
  /// Whether the same things stand in both, whatever has been taken back in either.
  fileprivate func holdsSame(as other: EntityStore) -> Bool {
    guard count == other.count else { return false }
    return all.elementsEqual(other.all) { $0.id == $1.id && $0.value == $1.value }
  }
}
