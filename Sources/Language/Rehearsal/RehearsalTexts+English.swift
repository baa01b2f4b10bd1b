extension RehearsalTexts {
  static let english = RehearsalTexts(
    calm: {
      "REHEARSAL ×\($0) – the room is invented and nothing is kept. Enter takes the day on."
    },
    happens: { mishap, table, key in
      switch mishap {
      case .latecomers: "Six people come late. Press \(key) and type how many you are now."
      case .help:
        "Table \(table) asks for help. Press \(key), choose the table, and Enter when you have been there."
      case .fullDisk:
        "The disk is full. Do something, like \(key) for a message: it says NOT SAVED, but nothing is lost."
      case .tableCloses:
        "Table \(table) closes and its people move. Press \(key) and type how many sit at each table, 0 there."
      case .alarm: "Fire alarm! Press \(key): all clocks stop and the wall turns calm."
      case .tie: "The same number of dots across the cut. Choose 1, 2, 3 or 4 and type why."
      }
    },
    comeLateAtTables: {
      "Six people come late. Press \($0) and type how many are at each table."
    },
    diskAgain: "The disk has room again. What you did is saved.",
    alarmOver: {
      "The alarm is over and everyone is back. \($0) goes on, the clock from where it stood."
    },
    proposesTheme: { "Somebody proposes a theme: “\($0)”. Press + and type the title." },
    callsOut: { "Counted on the wall: \($0). Type \($1) and Enter, then the next." },
    over: "The rehearsal is over. Ctrl-C shows what you have practised.",
    report: { "You went through \($0) of \($1) steps." },
    practised: { mishap, seconds in
      switch mishap {
      case .latecomers: "Six came late: you counted anew after \(seconds) s."
      case .help: "A table asked for help: you answered after \(seconds) s."
      case .fullDisk:
        "The disk was full: what you did was saved once it could be, after \(seconds) s."
      case .tableCloses: "A table closed: you counted the tables after \(seconds) s."
      case .alarm: "Fire alarm: you paused after \(seconds) s and then went on."
      case .tie: "A tie across the cut was settled after \(seconds) s."
      }
    },
    tieSettled: { "A tie across the cut: you chose “\($0)” after \($1) s." },
    left: { "Not dealt with: \($0)." },
    notPractised: { "Did not come up: \($0)." },
    name: {
      switch $0 {
      case .latecomers: "six people who come late"
      case .help: "a table that asks for help"
      case .fullDisk: "a full disk"
      case .tableCloses: "a table that closes"
      case .alarm: "a fire alarm"
      case .tie: "a tie across the cut"
      }
    },
    confirmQuit: "End the rehearsal? It is removed and nothing is kept.",
    nothingKept: "The rehearsal is removed; nothing is kept.",
    hopes: [
      "That everyone gets to say something.", "That we finish on time.",
      "That something happens afterwards.", "That I get to know somebody new.",
    ],
    comments: [
      "We need more time together.", "It works better when the same person answers.",
      "Nobody knows whom to ask.", "Write so that everyone understands.",
      "Begin with something small.",
      "It was better last year.", "We can share rooms.", "Somebody has to be responsible.",
      "Ask those it is about.", "Come back and tell us how it went.",
    ],
    notes: [
      "Begin with a joint meeting.", "There is a group to build on already.", "Who pays?",
      "Try it for three months.",
    ],
    themes: [
      "Time to meet", "A language all understand", "Who is responsible", "Rooms", "Following up",
      "Asking those it is about", "Money",
    ])
}
