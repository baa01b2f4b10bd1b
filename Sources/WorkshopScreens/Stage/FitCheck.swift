import Language
import SessionEngine
import TerminalKit

/// How a text of a plan or a session stands on a wall of a certain size.
public struct FitFinding: Hashable, Sendable {
  /// What text it is.
  public enum Subject: Hashable, Sendable {
    /// The workshop's title.
    case title
    /// Something that is given, by its place from 1.
    case given(Int)
    /// Something that is open, by its place from 1.
    case open(Int)
    /// The title of a step, by the step's place from 1.
    case stepTitle(Int)
    /// The question of a step, by the step's place from 1.
    case question(step: Int)
    /// The question of a table in a step, by the step's place from 1.
    case tableQuestion(step: Int, table: TableID)
    /// The instruction to change tables: the plan's own, or else the program's.
    case changeTables
    /// The rule of the vote.
    case voteRule
    /// A theme's title while the room votes.
    case theme(ThemeLetter)
  }

  /// What text it is.
  public let subject: Subject
  /// The text.
  public let text: String
  /// In which letters it stands, or by how much it is too long.
  public let lettering: StageLettering

  /// Whether something of the text is not seen.
  public var isCut: Bool {
    if case .cut = lettering { true } else { false }
  }
}

/// Whether the texts of a plan or a session fit the wall.
public enum FitCheck: Hashable, Sendable {
  /// Nothing is drawn on so small a wall; it needs that size.
  case tooSmall(needed: Size)
  /// How each text stands, in the order of the plan.
  case findings([FitFinding])

  /// How every question, title and instruction of a plan stands on a wall of that size.
  ///
  /// It is found by the same functions that draw the wall.
  ///
  /// - Parameters:
  ///   - plan: The plan; of a session, with its steps as they stand now.
  ///   - themes: The themes of the session, where there are any.
  public init(
    _ plan: Plan, themes: [(letter: ThemeLetter, title: Words)] = [], in catalogue: Catalogue,
    size: Size
  ) {
    let least = StageScreen.minimumSize
    guard size.columns >= least.columns, size.rows >= least.rows else {
      self = .tooSmall(needed: least)
      return
    }
    let measure = FitMeasure(
      place: StageCanvas.scenePlace(in: size).size, strip: size.columns, catalogue: catalogue)
    var findings = measure.opening(plan)
    for (index, step) in plan.steps.enumerated() {
      findings += measure.step(step, number: index + 1, of: plan)
    }
    if plan.steps.filter({ $0.kind == .tableRound }).count > 1 {
      findings.append(measure.changeTables(plan))
    }
    findings += measure.voting(plan.dots, themes)
    self = .findings(findings)
  }

  /// The same for a session: its plan with the steps as they stand now, and its themes.
  public init(_ state: SessionState, in catalogue: Catalogue, size: Size) {
    var plan = state.plan
    plan.steps = state.stepOrder.compactMap { state.steps[$0]?.planned }
    let themes = state.standingThemes.compactMap { id in
      state.themes[id].map { (letter: $0.letter, title: $0.title) }
    }
    self.init(plan, themes: themes, in: catalogue, size: size)
  }

  /// The texts of which something is not seen; empty where the wall is too small for any.
  public var cuts: [FitFinding] {
    guard case .findings(let findings) = self else { return [] }
    return findings.filter(\.isCut)
  }
}

extension FitFinding {
  /// By how much it is too long, in a sentence: `Step 3, the question: 40 characters too long.` – `nil` where all of it can be read.
  public func sentence(in catalogue: Catalogue) -> String? {
    guard case .cut(let characters) = lettering else { return nil }
    return "\(name(in: catalogue)): \(catalogue.stage.fit.tooLong(characters))."
  }

  private func name(in catalogue: Catalogue) -> String {
    let texts = catalogue.stage.fit
    return switch subject {
    case .title: texts.title
    case .given(let place): texts.given(place)
    case .open(let place): texts.open(place)
    case .stepTitle(let step): texts.stepTitle(step)
    case .question(let step): texts.question(step)
    case .tableQuestion(let step, let table):
      texts.tableQuestion(step, catalogue.names.table(table))
    case .changeTables: texts.changeTables
    case .voteRule: texts.voteRule
    case .theme(let letter): catalogue.names.theme(letter)
    }
  }
}
