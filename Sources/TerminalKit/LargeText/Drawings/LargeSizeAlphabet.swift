extension LargeAlphabet {
  /// Eight rows: sixteen points high, capitals eleven, small letters eight, three below the line.
  static let large = LargeAlphabet(
    Measures(
      height: 16, lowLettersTop: 5, baseline: 12, lowering: 2, gap: 2, space: 6, penColumns: 2,
      penRows: 2, prefersSpaceBetweenLines: false),
    sheets: largeCapitals + largeLetters + largeSigns, marks: largeMarks)

  private static let largeMarks = LetterSheet(
    top: 0,
    """
    `     ´     ^      ~        ¨       °     ˇ      ˙  ¸
    ##... ...## ..##.. .###..## ##...## .###. ##..## ## .##.
    .##.. ..##. .####. ######## ##...## ##.## .####. ## ..##
    ..##. .##.. ##..## ##..###. ....... ##.## ..##.. .. .##.
    ..... ..... ...... ........ ....... .###. ...... .. ....
    """)
}
