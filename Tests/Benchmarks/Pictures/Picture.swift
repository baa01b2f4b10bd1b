/// A picture of a screen: which, when, and what was typed before.
struct Picture {
  /// Name of the file, without its ending.
  let name: String
  /// What the picture shows, in a sentence.
  let title: String
  /// Columns of the terminal.
  let columns: Int
  /// Rows of the terminal.
  let rows: Int
  /// The sample's moment that stands on the screen; `nil` where no workshop is needed.
  let moment: SampleMoment?
  /// What verkstad is told; the workshop's file takes the second place.
  let arguments: [String]
  /// What is on the screen once it can be typed at.
  let readyText: String
  /// What is typed then.
  var typed: String?
  /// What is on the screen once all has been typed.
  var finalText: String?
  var colors = PictureColors.dark
}

extension Picture {
  /// The pictures of `docs/pictures.md`, in its order.
  static let all: [Picture] = [
    Picture(
      name: "stage-round", title: "The stage in a table round", columns: 80, rows: 24,
      moment: talking, arguments: ["stage"], readyText: "minuter kvar"),
    Picture(
      name: "stage-change", title: "The stage while tables are changed, in high contrast",
      columns: 60, rows: 18, moment: SampleMoment(hour: 13, minute: 47),
      arguments: ["stage", "--scheme", "high-contrast"], readyText: "Nu: Byt bord",
      colors: .black),
    Picture(
      name: "stage-result", title: "The stage when the dots have been revealed", columns: 120,
      rows: 40, moment: SampleMoment(hour: 15, minute: 19), arguments: ["stage"],
      readyText: "Tillgänglighet"),
    Picture(
      name: "stage-test-card", title: "The test card for the projector", columns: 80, rows: 24,
      moment: nil, arguments: ["stage", "--test-card", "--language", "sv"],
      readyText: "80×24"),
    Picture(
      name: "console-round", title: "The console in a table round", columns: 120, rows: 40,
      moment: talking, arguments: ["run", "--no-mirrored"], readyText: "minuter kvar"),
    Picture(
      name: "console-sorting", title: "The console while comments are sorted", columns: 120,
      rows: 40, moment: SampleMoment(hour: 14, minute: 52), arguments: ["run", "--no-mirrored"],
      readyText: "Sortering"),
    Picture(
      name: "console-day", title: "The day at the console", columns: 80, rows: 24,
      moment: SampleMoment(hour: 14, minute: 5), arguments: ["run", "--no-mirrored"],
      readyText: "minuter kvar", typed: "o", finalText: "planerat slut"),
    Picture(
      name: "desk", title: "A note-taker's desk with a sentence half written", columns: 80,
      rows: 24, moment: talking, arguments: ["note", "--table", "3"], readyText: "Enter",
      typed: "Hur ska vi hinna lyssna när", finalText: "lyssna när"),
    Picture(
      name: "mirrored-dots", title: "One mirrored laptop while dots are typed unseen",
      columns: 80, rows: 24, moment: SampleMoment(hour: 15, minute: 12),
      arguments: ["run", "--mirrored"], readyText: "Pluppar", typed: "C27",
      finalText: "•••"),
  ]

  private static let talking = SampleMoment(hour: 13, minute: 34)
}
