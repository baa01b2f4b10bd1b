/// Every state in which a screen is looked at.
enum FrameStates {
  /// The wall: each scene of a workshop, and what keys and orders do to it.
  static let stage: [FrameState] =
    [
      "welcome", "hopes", "many hopes", "round", "round without digits",
      "last minutes without digits", "beyond an hour", "last minute", "time is up", "over time",
      "read-back", "change tables", "round with tables' own questions", "paused", "break",
      "no themes yet", "themes", "rule", "silence", "voting", "counting", "first theme revealed",
      "half revealed", "revealed", "ruling", "choose a theme", "deepening", "outcomes", "message",
      "message with a countdown", "countdown over", "blank", "thanks",
    ].map { FrameState($0, .room, .scene($0)) } + [
      FrameState(
        "frozen", .room, .scene("themes"),
        """
        apply {"command":{"freezeStage":{}}}
        apply {"command":{"createTheme":{"title":"Det som ingen får se än"}}}
        """),
      FrameState("leaving", .room, .scene("round"), "key q"),
      FrameState("keys", .room, .scene("round"), "key ?"),
    ]

  /// The facilitator's screen: each kind of step, and what keys lay over it.
  static let console: [FrameState] = steps + overlays

  private static let steps = [
    FrameState("before", .facilitator, .scene("welcome")),
    FrameState("opening", .facilitator, .scene("many hopes")),
    FrameState("round", .facilitator, .calling),
    FrameState("read-back", .facilitator, .scene("read-back")),
    FrameState("change tables", .facilitator, .scene("change tables")),
    FrameState("paused", .facilitator, .scene("paused")),
    FrameState("break", .facilitator, .scene("break")),
    FrameState("plenary", .facilitator, .plenary),
    FrameState("sorting", .facilitator, .scene("themes")),
    FrameState("rule", .facilitator, .scene("rule")),
    FrameState("silence", .facilitator, .scene("silence")),
    FrameState("dots come in", .facilitator, .scene("voting"), "type C27\nkey Enter\ntype AB1"),
    FrameState("counted", .facilitator, .scene("counting")),
    FrameState("a tie at the cut", .facilitator, .scene("revealed")),
    FrameState("deepening", .facilitator, .scene("deepening"), "type A"),
    FrameState("conclusion", .facilitator, .scene("outcomes")),
    FrameState("closing", .facilitator, .scene("thanks")),
  ]

  private static let overlays = [
    FrameState("form", .facilitator, .calling, "key m\ntype Kaffet är framme, välkomna ut"),
    FrameState("confirmation", .facilitator, .scene("no themes yet"), "advance 2s\nkey Enter"),
    FrameState("leaving", .facilitator, .calling, "key Ctrl-C"),
    FrameState("palette", .facilitator, .scene("themes"), "key F2\nkey Down"),
    FrameState("palette searched", .facilitator, .calling, "key F2\ntype st"),
    FrameState("help", .facilitator, .scene("themes"), "key ?"),
    FrameState("reading", .facilitator, .calling, "key 1\nkey Down"),
    FrameState("finding", .facilitator, .calling, "key /\ntype vän"),
    FrameState("tables", .facilitator, .calling, "key t"),
    FrameState("proposals", .facilitator, .proposing, "key f"),
    FrameState(
      "board", .facilitator, .seated, "key b\nkey 2\nkey Down\nkey Enter\nkey 4\nkey Down"),
    FrameState("day", .facilitator, .late, "key o"),
    FrameState("spread", .facilitator, .late, "key s"),
    FrameState("head count", .facilitator, .afterBreak, "key g\nkey Enter\ntype 7"),
    FrameState("preview", .facilitator, .scene("round"), "key F3"),
    FrameState("notes", .facilitator, .calling, "key F4\ntype Ring vaktmästaren om värmen"),
    FrameState("command letter", .facilitator, .scene("themes"), "key F7"),
  ]

  /// The facilitator's screen where the room sees it.
  static let mirrored = [
    FrameState("asked", .everybody(isAsked: true), .mirrored(.opening)),
    FrameState("round", .everybody(), .mirrored(.round)),
    FrameState("result", .everybody(), .mirrored(.conclusion)),
    FrameState("typed unseen", .everybody(), .mirrored(.voting), "type c27"),
    FrameState("typed once unseen", .everybody(), .mirrored(.voting), "type c27\nkey Enter"),
    FrameState(
      "differs unseen", .everybody(), .mirrored(.voting),
      "type c27\nkey Enter\ntype c72\nadvance 2s\nkey Enter"),
    FrameState("refused", .everybody(), .mirrored(.round), "key 3"),
    FrameState("palette", .everybody(), .mirrored(.voting), "key F2\nkey Down"),
    FrameState("keys", .everybody(), .mirrored(.round), "key ?"),
    FrameState("message", .everybody(), .mirrored(.round), "key m\ntype Kaffe 14.20 i foajén"),
    FrameState("changing over", .everybody(), .mirrored(.round), "key F5"),
    FrameState("command letter", .everybody(), .mirrored(.sorting), "key F7"),
  ]

  /// The note-taker's screen.
  static let desk = [
    FrameState("before", .noteTaker(), .scene("welcome")),
    FrameState("hopes", .noteTaker(), .scene("hopes"), "type Att vi lyssnar färdigt"),
    FrameState("round", .noteTaker(), .written, "type ?Vem ska en mamma ringa när sonen är vuxen"),
    FrameState(
      "wide characters", .noteTaker(), .written,
      "type Hon sa 家族也需要帮助 och tolken skrev ned det"),
    FrameState("all tables", .noteTaker(table: nil), .written, "key 3\nkey Enter\ntype Fast då"),
    FrameState(
      "not saved", .noteTaker(), .written, "type Provar vi en dörr\nkey Enter\ntype Fast då",
      isDiskFull: true),
    FrameState("amending", .noteTaker(), .written, "type Ett nytt\nkey Enter\nkey Up"),
    FrameState("taking back", .noteTaker(), .written, "type Ett nytt\nkey Enter\nkey Ctrl-X"),
    FrameState("finding", .noteTaker(), .written, "type /dörren\nkey Enter"),
    FrameState(
      "something personal", .noteTaker(), .written, "type Han heter Åke Öberg, 811218-9876"),
    FrameState("read-back", .noteTaker(), .written, "key r\nkey Enter\nkey PgDn"),
    FrameState("paper", .noteTaker(table: nil), .written, "type B4-07 Vem ringer jag på natten"),
    FrameState("the floor", .noteTaker(), .written, "key @\nkey Enter\nkey b"),
    FrameState("what to tell", .noteTaker(), .written, "key >\nkey Enter"),
    FrameState("sorting", .noteTaker(), .scene("themes"), "type b"),
    FrameState("a ballot", .noteTaker(), .scene("voting"), "key Tab\nkey Tab\ntype AABCF"),
    FrameState("deepening", .noteTaker(), .scene("deepening"), "type + Lokalerna är slitna"),
    FrameState("outcomes", .noteTaker(), .scene("outcomes"), "type Vi möts igen i höst"),
    FrameState("help", .noteTaker(), .written, "key ?\nkey Enter"),
  ]

  /// Groups of states, each in a golden file of its own.
  static let groups = [
    ("stage", stage), ("console", console), ("mirrored", mirrored), ("desk", desk),
  ]
}
