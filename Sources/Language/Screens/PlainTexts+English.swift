extension PlainTexts {
  static let english = PlainTexts(
    greeting: {
      "\($0). Type a number or an answer and press Enter. ? shows all that can be done."
    },
    enterDoes: { "Enter: \($0)" },
    stepBegan: { "Now: \($0)" },
    stepEnded: "The step is over.",
    said: { "From \($0): \($1)" },
    noSuchChoice: { "There is no choice \($0). ? shows the choices." },
    cancel: "A single full stop cancels.",
    end: "The workshop stays in the file.")
}
