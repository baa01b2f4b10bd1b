/// A document as a row of blocks, all of it plain text: what is markup is for a writer to decide and to escape.
public struct Document: Hashable, Sendable {
  /// A part of a document.
  public enum Block: Hashable, Sendable {
    /// The title of the whole.
    case title(String)
    /// A heading, of level 2 to 4.
    case heading(level: Int, String)
    /// Running text; its line breaks are kept.
    case paragraph(String)
    /// Short lines that belong together.
    case lines([String])
    /// A text set apart, as the common question.
    case setApart(String)
    /// Something that the reader is to know about the document itself.
    case notice(String)
    /// A quotation, with its quotation marks.
    case quotation(String)
    /// Points.
    case list([Item])
    /// Themes in falling order.
    case ranking([RankedTheme])
  }

  /// A point of a list.
  public struct Item: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What is told about it: where it was said, who sees to it.
    public var detail: String?

    /// A point of a list.
    public init(_ text: String, detail: String? = nil) {
      self.text = text
      self.detail = detail
    }
  }

  /// A line of a ranking, `THEME (36 PL)`.
  public struct RankedTheme: Hashable, Sendable {
    /// The title in capitals.
    public var title: String
    /// Its dots with their word.
    public var dots: String
  }

  /// The parts in order.
  public var blocks: [Block]

  /// A document.
  public init(blocks: [Block]) { self.blocks = blocks }
}
