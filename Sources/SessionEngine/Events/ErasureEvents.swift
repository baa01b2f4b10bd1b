extension Event {
  /// The log tells that words are erased; nothing changes in the session but that they are gone.
  public static let bodiesErased = Event.unknown(type: "body.erased")
  /// The log tells that their bytes have been overwritten.
  public static let erasureSwept = Event.unknown(type: "erase.swept")

  /// The words that the event says of a comment or a note, whoever wrote them and whether to take something back or not.
  ///
  /// What holds the words of a thing is all the events for which this names the thing; other events never carry them.
  public var statement: (of: EntityID, words: Words)? {
    switch self {
    case .commentAdded(let id, let added): (.comment(id), added.text)
    case .commentAmended(let id, let text, _): (.comment(id), text)
    case .noteAdded(let id, _, _, let text, _): (.note(id), text)
    case .noteAmended(let id, let text, _): (.note(id), text)
    default: nil
    }
  }
}
