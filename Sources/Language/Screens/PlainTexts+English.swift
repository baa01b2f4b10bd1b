extension PlainTexts {
  static let english = PlainTexts(
    greeting: {
      "\($0). Type a number, the name of a key or an answer and press Enter. ? shows all that can be done."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "From \($0): \($1)" },
    noSuchChoice: { "There is no choice \($0). ? shows the choices." },
    cancel: "A single full stop cancels, a single dash leaves it empty.",
    readingHow:
      "A number shows the comment on the wall or takes it down. Enter goes back.")
}
