import ArgumentParser

/// `verkstad print`
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract:
      "Make sheets of paper: numbered slips, flip-chart heads, seat cards and lists, ballots.",
    discussion: """
      The ending of the file's name decides what it is: .html is printed from any browser, .pdf is \
      made by the program typst where that is installed, .typ is the source for it. Without a name \
      it is HTML beside the workshop's file. Files are for their owner only.

        verkstad print slips day.jsonl
        verkstad print slips day.jsonl --heads --output heads.pdf
        verkstad print cards day.jsonl --roster names.csv
        verkstad print ballots day.jsonl --count 60
      """,
    subcommands: [PrintSlipsCommand.self, PrintCardsCommand.self, PrintBallotsCommand.self])
}
