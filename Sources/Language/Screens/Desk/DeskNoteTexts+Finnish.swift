extension DeskNoteTexts {
  static let finnish = DeskNoteTexts(
    moved: { "Nyt sen paikka on \($0)/\($1)." },
    isFirst: "Se on jo ensimmäisenä.",
    isLast: "Se on jo viimeisenä.",
    askRemove: "Poistetaanko muistiinpano? Delete uudelleen poistaa, Esc jättää sen.",
    askRemoveLine: { "Poistetaanko ”\($0)”? /d uudelleen poistaa." },
    previewRemove: "Enter: poista muistiinpano, kysyy ensin · Esc jättää sen",
    removed: "Poistettu ✓",
    commands: [
      "/u  Siirtää viimeisintä muistiinpanoasi pykälän ylös.", "/v  Siirtää sitä pykälän alas.",
    ])
}
