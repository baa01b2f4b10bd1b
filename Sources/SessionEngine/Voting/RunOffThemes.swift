extension SessionState {
  /// The themes of the run-off that was decided on after a vote; `nil` where none was.
  public func themesOfRunOff(after id: VoteID) -> [ThemeID]? {
    guard rulings(of: id).contains(where: { $0.decision == .runOff }),
      let tied = tally(of: id)?.cut?.tiedAcross, !tied.isEmpty
    else { return nil }
    return themeOrder.filter(Set(tied).contains)
  }
}
