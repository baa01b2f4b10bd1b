import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// A message over everything else, with what is counted down below it.
  mutating func message(_ notice: StageNotice, in rect: Rect) {
    guard let countdown = notice.countdown else {
      put(hero: text(notice.text), about: "", in: rect)
      return
    }
    let (above, below) = rect.split(bottom: StageCanvas.timerRows(of: rect.rows))
    put(hero: text(notice.text), about: "", in: above)
    draw(TimerFace(countdown: countdown, at: now, in: catalogue), in: below.inset(top: 1))
  }
}
