import ArgumentParser
import TerminalKit

extension ColorScheme: ExpressibleByArgument {}

/// The options of whatever takes over a terminal.
struct TerminalOptions: ParsableArguments {
  @Option(
    help:
      "The colours: dark, light, high-contrast or mono. NO_COLOR in the environment takes them away."
  )
  var scheme: ColorScheme = .dark
  @OptionGroup var language: LanguageOption
}

/// The options of a screen, which can be put through a script too.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var terminal: TerminalOptions
  @Option(
    help: ArgumentHelp(
      "Put the screen through a script of keys and print pictures of it, without a terminal.",
      valueName: "file"),
    completion: .file())
  var script: String?

  var language: LanguageOption { terminal.language }
}
