import Language
import SessionEngine
import TerminalKit

/// Keys of the read-back, which act while the line is empty.
extension DeskScreen {
  static let readingBack = [
    action(.takePresent, [.enter], when: { $0.overlay.present != nil }) { desk, _ in
      desk.markReadBack()
    },
    action(.backToReadBack, [.escape], when: { $0.overlay.present != nil }) { desk, _ in
      desk.overlay = .none
      desk.notice = nil
      return []
    },
    action(.strike, [.delete], when: { $0.isReadingBack && $0.line.isEmpty }) { desk, _ in
      if let reading = desk.readBack?.current { desk.overlay = .strike(reading) }
      return []
    },
    action(.readMore, [.down], when: { $0.isReadingLong && !$0.isAmending }) { desk, _ in
      desk.readBack?.goOnWithin()
      return []
    },
    action(.readOn, [.pageDown], when: { $0.isReadingBack }) { desk, _ in
      _ = desk.readBack?.goOn()
      return []
    },
    action(.readAgain, [.pageUp], when: { $0.isReadingBack }) { desk, _ in
      desk.readBack?.goBack()
      return []
    },
    action(.leaveReadBack, [.escape], when: { $0.isReadingBack && $0.line.isEmpty }) { desk, _ in
      desk.endReadBack(sayingSo: false)
      return []
    },
  ]

  /// Whether the comment that is being read may take more than a small window holds.
  private var isReadingLong: Bool {
    guard isReadingBack, let reading = readBack?.current else { return false }
    return (session.comments[reading]?.text.text?.utf8.count ?? 0) > 120
  }
}
