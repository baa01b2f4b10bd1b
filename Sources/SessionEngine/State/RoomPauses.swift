extension SessionState {
  /// When everything stood still and went on again, in order; what was taken back is not among them.
  public var roomPauses: [(began: Moment, ended: Moment)] {
    journal.entries.compactMap { entry in
      guard entry.stands, entry.headline == .roomResumed else { return nil }
      // What would take the end back says when it began.
      for case .roomPauseRestored(let pause?) in journal.inverse(of: entry) ?? [] {
        return (pause.since, entry.at)
      }
      return nil
    }
  }
}
