import ArgumentParser

/// The root of the command line.
struct Verkstad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verkstad",
    abstract: "Run a co-creation workshop live, from the opening hopes to the documentation.",
    discussion: """
      A workshop lives in one file. Make it, run it, and take the documentation out of it:

        verkstad new day.jsonl --title "Together for recovery" --tables 5
        verkstad export day.jsonl --to markdown --output day.md

      Messages are in Swedish, Danish, English, Norwegian or Finnish: --language, else the language of the workshop, \
      else LC_MESSAGES, else Swedish. Exit codes: 0 done, 1 refused or failed, 2 misuse.
      """,
    version: "verkstad 1.0.0",
    subcommands: [
      NewCommand.self, RunCommand.self, StageCommand.self, NoteCommand.self, DemoCommand.self,
      RehearseCommand.self,
      SeatCommand.self, PrintCommand.self, ApplyCommand.self, ImportCommand.self, TallyCommand.self,
      ExportCommand.self, LogCommand.self, MergeCommand.self, CheckCommand.self, ScriptCommand.self,
      EraseCommand.self,
    ])
}
