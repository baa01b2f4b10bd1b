import ArgumentParser
import TerminalKit

extension ColorScheme: ExpressibleByArgument {}

/// The options that every screen has.
struct ScreenOptions: ParsableArguments {
  @Option(
    help:
      "The colours: dark, light, high-contrast or mono. NO_COLOR in the environment takes them away."
  )
  var scheme: ColorScheme = .dark
  @Option(
    help: ArgumentHelp(
      "Put the screen through a script of keys and print pictures of it, without a terminal.",
      valueName: "file"),
    completion: .file())
  var script: String?
  @OptionGroup var language: LanguageOption
}
