import Language
import SessionEngine

/// Slips of paper in lines.
extension PlainDesk {
  /// What was found for the number of a slip, and what can be done with it.
  static func found(_ slip: SlipNumber, in desk: inout DeskScreen) -> [String] {
    desk.line.clear()
    if let said = desk.said(on: slip) {
      return [desk.texts.paper.inLines(slip, .typed(place: said.place, words: said.words))]
    }
    let fate = desk.session.slipsAside[slip]
    return [desk.texts.paper.inLines(slip, fate.map { .aside($0) } ?? .untyped)]
  }

  /// Does what a command says of the slip whose number follows it; `nil` where it is no command about a slip.
  static func slipCommand(
    _ name: some StringProtocol, _ rest: String, asked: CommentID?, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String])? {
    if name == ">", !rest.isEmpty {
      guard let slip = desk.offeredSlip else {
        return ([], [desk.texts.message(.paper(.noNextSlip)), desk.texts.line.unsaved(rest)])
      }
      return save("\(slip) \(rest)", literally: false, in: &desk)
    }
    guard let mark = SlipMark(rest) else { return nil }
    switch name {
    case "a" where !mark.rest.isEmpty:
      return amend(mark, in: &desk)
    case "d" where mark.rest.isEmpty:
      guard let id = desk.session.typedSlips[mark.slip] else {
        return ([], found(mark.slip, in: &desk))
      }
      if asked == id { return (desk.send(.withdrawComment(comment: id)), []) }
      desk.overlay = .strike(id)
      return ([], [desk.texts.line.strike(desk.said(on: mark.slip)?.words ?? "")])
    case "1" where mark.rest.isEmpty: return setAside(mark.slip, .illegible, in: &desk)
    case "2" where mark.rest.isEmpty: return setAside(mark.slip, .withdrawn, in: &desk)
    case "0" where mark.rest.isEmpty: return (desk.send(.takeSlipUp(slip: mark.slip)), [])
    default: return nil
    }
  }

  private static func setAside(
    _ slip: SlipNumber, _ fate: SlipFate, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if desk.said(on: slip) != nil { return ([], found(slip, in: &desk)) }
    return (desk.send(.setSlipAside(slip: slip, fate: fate)), [])
  }

  private static func amend(
    _ mark: SlipMark, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    guard let id = desk.session.typedSlips[mark.slip] else {
      return ([], found(mark.slip, in: &desk) + [desk.texts.line.unsaved(String(mark.rest))])
    }
    desk.line.clear()
    desk.bring(.comment(id, .statement))
    guard desk.isAmending else {
      return ([], said(by: &desk) + [desk.texts.line.unsaved(String(mark.rest))])
    }
    desk.notice = nil
    return saveAmendment(String(mark.rest), in: &desk)
  }
}
