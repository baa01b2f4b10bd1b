import ArgumentParser
import Language
import Printing
import SessionEngine
import SessionFormat
import WorkshopSession

/// `verkstad print cards`
struct PrintCardsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "A personal card for everyone who has a seat, or lists of who sits where.",
    discussion: """
      Says for each round at which table. People are numbers, and what they chose to be called. \
      Names come from a file of your own and go nowhere but on the paper.

        verkstad print cards day.jsonl --spare 4
        verkstad print cards day.jsonl --roster names.csv --output cards.pdf
        verkstad print cards day.jsonl --lists
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(
    help: "Names to print: a CSV file with the columns number,name.",
    completion: .file(extensions: ["csv"]))
  var roster: String?
  @Option(help: "How many cards there are besides, for those who come late.")
  var spare: Int?
  @Flag(help: "Lists for each table and of everyone, instead of cards.")
  var lists = false
  @Option(
    help: "The file to write, ending in html, pdf or typ.", completion: .file())
  var output: String?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    if lists, spare != nil { throw .misuse(.conflictingOptions("--lists", "--spare")) }
    let paper = try PaperFile(output, beside: file, called: lists ? "lists" : "cards")
    let state = try conversation.read(file).state
    if let spare, !(0...Limits.people).contains(spare) {
      throw .refused(
        .outOfRange(.people, value: spare, allowed: 0...Limits.people), place: "--spare",
        NamingContext())
    }
    guard let seating = state.seating else { throw .problem(.printing(.noSeating)) }
    let names = try names(conversation)
    let texts = conversation.catalogue
    if lists {
      try paper.write(.seatLists(for: seating, names: names, of: state, in: texts))
      try conversation.say(texts.printing.printed.lists(paper.path))
    } else {
      let cards = PaperDocument.seatCards(
        for: seating, names: names, spare: spare ?? 0, of: state, in: texts)
      try paper.write(cards)
      try conversation.say(texts.printing.printed.cards(cards.cards.count, paper.path))
    }
  }

  private func names(_ conversation: Conversation) throws(CommandFailure) -> [Int: String] {
    guard let roster else { return [:] }
    let stream = try InputStream(
      path: roster, standardInput: conversation.catalogue.commandLine.standardInput)
    let bytes = try stream.rest(limit: ImportedFile.greatestLength)
    let rows: [NameRow]
    do { rows = try CSVReader.names(bytes[...]) } catch {
      throw .problem(.csv(error, path: roster))
    }
    return Dictionary(rows.map { ($0.number, $0.name) }, uniquingKeysWith: { _, last in last })
  }
}
