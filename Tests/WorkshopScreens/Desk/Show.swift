import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Test func show() throws {
  var d = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
  print(d.picture(60, 18), "\n=====")
  try d.elsewhere {
    try $0.start(0); try $0.run(.startTimer(run: StepRun($0.state.stepOrder[0], 1), seconds: 1200))
  }
  d.type("Att vi lyssnar färdigt innan vi svarar.\n\"Jag hoppas att jag går hem\n")
  print(d.picture(60, 18), "\n=====")
  try d.elsewhere { try $0.start(1) }
  d.type(
    "Vi som jobbar har utbildning, men det är de som har gått vägen själva som vet var det brukar ta stopp. Det borde väga lika tungt runt bordet.\n?Vem på kommunen ska en mamma ringa när sonen är vuxen och ingen får berätta något?\n"
  )
  d.type("!Prova en gemensam dörr")
  print(d.picture(80, 24), "\n=====")
  d.disk = .isFull
  d.press(.enter)
  d.type("Fast då måste")
  try d.elsewhere { try $0.start(2) }
  print(d.picture(80, 24), "\n=====")
  d.type("\n?\n")
  print(d.picture(80, 24), "\n=====")
  d.press(.escape)
  d.release()
  d.type("\u{8}")
  d.press(.control("r"), .control("r"))
  d.type("r\n")
  print(d.picture(80, 24), "\n=====")
  var e = DeskDriver(d.session)
  for t in 1...5 {
    e.type("\(t)\n");
    for i in 0..<t {
      e.type("Det finns massor av bra föreningar i stan, men jag känner till kanske fyra \(i).\n")
    }
  }
  e.type("2\n")
  e.type("Prestige sitter")
  print(e.picture(120, 30), "\n=====")
}
