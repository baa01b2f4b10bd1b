import ArgumentParser
import Language
import Seating
import SessionEngine
import SessionFormat
import WorkshopScreens
import WorkshopSession

/// `verkstad seat`
struct SeatCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat",
    abstract: "Plan who sits where in every round, and change the plan as the day changes.",
    discussion: """
      Nobody meets the same person twice where that can be had, perspectives are mixed at every \
      table, and what can not be had is said. People are numbers, the same as on their cards. \
      Without anything to change it shows the seats as they are. Rounds that have begun stand; \
      the rest is planned anew with as few new seats as possible.

        verkstad seat day.jsonl --people 32
        verkstad seat day.jsonl --participants people.csv --preview
        verkstad seat day.jsonl --arrive 2 --leave 7,19 --close-table 3
        verkstad seat day.jsonl --swap 4,17 --round 2

      The file of participants has the columns alias,perspectives[,host][,together][,apart][,needs]. \
      Several things in one field have + between them. An alias is what somebody wants to be \
      called, not a name; names stand in a roster of their own that only print cards reads.
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @OptionGroup(title: "A new plan") var plan: NewSeatingOptions
  @OptionGroup(title: "Changes") var changes: SeatingChangeOptions
  @Flag(help: "Only show it; nothing is saved.")
  var preview = false
  @Flag(help: "The seats and what is said about them as JSON.")
  var json = false
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func validate() throws {
    if plan.asksForNewPlan, changes.changeAnything {
      throw ValidationError("A new plan and changes to the old one cannot be asked for at once.")
    }
    if plan.people != nil, plan.participants != nil {
      throw ValidationError("Give either --people or --participants.")
    }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let writer = try conversation.open(file)
    let board = try board(writer.state, conversation)
    let isNew = !board.isAnnounced && board.arrangement != writer.state.seating
    if !preview, isNew {
      let handedIn = HandedIn(for: writer.state)
      do {
        _ = try writer.commit(
          .adoptSeating(board.arrangement), id: handedIn.commandID(in: writer.state),
          by: handedIn.program, at: handedIn.moment(in: writer.state))
      } catch {
        throw conversation.failure(error, of: file, in: writer.state)
      }
    }
    try tell(board, isNew: isNew, writer.state, conversation)
  }

  private func board(
    _ state: SessionState, _ conversation: Conversation
  ) throws(CommandFailure) -> SeatingBoard {
    do {
      if plan.asksForNewPlan || (state.seating == nil && !changes.changeAnything) {
        return try plan.draft(in: state, conversation).planned()
      }
      guard var draft = SeatingDraft(of: state) else {
        throw CommandFailure.misuse(.seating(.nothingPlanned))
      }
      return try changes.board(&draft)
    } catch let problem as SeatingProblem {
      throw .problem(.seating(SeatingObstacle(problem)))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .problem(.seating(.contradiction))
    }
  }

  private func tell(
    _ board: SeatingBoard, isNew: Bool, _ state: SessionState, _ conversation: Conversation
  ) throws(CommandFailure) {
    if json {
      try conversation.answer(board.json)
      return
    }
    let texts = conversation.catalogue.seating
    let report = SeatingReport(board, of: state, in: conversation.catalogue)
    for line in report.seats { try conversation.say(line) }
    try conversation.say("")
    for line in report.verdict { try conversation.say(line) }
    if board.arrangement.visitsEveryTable {
      try conversation.say(try visitCost(board, state, texts))
    }
    if state.seating != nil, isNew, !plan.asksForNewPlan {
      for line in report.moves { try conversation.say(line) }
    }
    try conversation.say(preview ? texts.onlyShown : isNew ? texts.saved : texts.unchanged)
  }

  /// What the same people would have without the promise.
  private func visitCost(
    _ board: SeatingBoard, _ state: SessionState, _ texts: SeatingTexts
  ) throws(CommandFailure) -> String {
    let arrangement = board.arrangement
    let draft = SeatingDraft(
      of: arrangement.people, in: state, hostsStay: arrangement.hostsStay, seed: arrangement.seed)
    do {
      let without = try draft.planned().assessment.pairsMeetingAgain
      return texts.visitCost(board.assessment.pairsMeetingAgain, without)
    } catch {
      throw .problem(.seating(SeatingObstacle(error)))
    }
  }
}
