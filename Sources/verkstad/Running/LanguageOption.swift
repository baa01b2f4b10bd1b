import ArgumentParser
import SessionEngine

extension SessionLanguage: ExpressibleByArgument {}

/// The option that every command has.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help:
      "The language of messages: sv, da, en, nb or fi. Otherwise that of the workshop, else LC_MESSAGES."
  )
  var asked: SessionLanguage?
}
