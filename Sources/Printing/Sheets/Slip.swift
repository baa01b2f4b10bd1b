/// A numbered slip to write a comment on, with a stub to tear off.
public struct Slip: Hashable, Sendable {
  /// From where the writer speaks, to be ticked by those who want to say.
  public struct Perspectives: Hashable, Sendable {
    /// What is asked.
    public let prompt: String
    /// The words, each with a box.
    public let words: [String]

    /// Boxes to tick.
    public init(prompt: String, words: [String]) {
      self.prompt = PrintableText.paragraph(prompt)
      self.words = words.map { PrintableText.paragraph($0) }
    }
  }

  /// The part that the writer keeps.
  public struct Stub: Hashable, Sendable {
    /// Beside the scissors.
    public let label: String
    /// What the stub is for.
    public let purpose: String
    /// At which workshop it was given out, so that it can be read in half a year.
    public let occasion: String

    /// A stub.
    public init(label: String, purpose: String, occasion: String) {
      self.label = PrintableText.paragraph(label)
      self.purpose = PrintableText.paragraph(purpose)
      self.occasion = PrintableText.paragraph(occasion, cutTo: 120)
    }
  }

  /// The number, `B3-07`, which stands on both parts.
  public let number: String
  /// Table and round, `Bord 3 · Samtal 1`.
  public let place: String
  /// What the table is asked.
  public let question: String?
  /// From where the writer speaks, where the workshop asks.
  public let perspectives: Perspectives?
  /// How to write, in few words.
  public let hint: String
  /// The part that the writer keeps.
  public let stub: Stub

  /// A slip.
  public init(
    number: String, place: String, question: String?, perspectives: Perspectives?, hint: String,
    stub: Stub
  ) {
    self.number = PrintableText.paragraph(number)
    self.place = PrintableText.paragraph(place)
    self.question = question.map {
      PrintableText.paragraph($0, cutTo: SlipsPerSheet.questionCharacters)
    }
    self.perspectives = perspectives
    self.hint = PrintableText.paragraph(hint)
    self.stub = stub
  }
}

/// A sheet to hang above a flip chart.
public struct FlipChartHead: Hashable, Sendable {
  /// Table and round, `Bord 3 · Samtal 1`.
  public let place: String
  /// What the table is asked.
  public let question: String?

  /// A sheet above a flip chart.
  public init(place: String, question: String?) {
    self.place = PrintableText.paragraph(place)
    self.question = question.map {
      PrintableText.paragraph($0, cutTo: SlipsPerSheet.questionCharacters)
    }
  }
}
