import SessionEngine

extension CommandLineTexts {
  static let english = CommandLineTexts(
    problem: englishProblem,
    error: "error",
    warning: "warning",
    created: { "The workshop is saved in \($0)." },
    createdNext: { "Start it with: verkstad run \($0)" },
    exported: { "The documentation is saved in \($0)." },
    importedComments: { comments, themes in
      let new = themes == 0 ? "" : ", and added \(NumberTexts.english.themes(themes))"
      return "Read in \(NumberTexts.english.comments(comments))\(new)."
    },
    importedNotes: { notes, themes in
      let new = themes == 0 ? "" : ", and added \(NumberTexts.english.themes(themes))"
      return "Read in \(NumberTexts.english.notes(notes))\(new)."
    },
    importedBallots: { "Read in \(NumberTexts.english.ballots($0)). The vote is still open." },
    importedTallies: {
      "Read in dots for \(NumberTexts.english.themes($0)). The vote is still open."
    },
    importedAlready: "The file had been read in already. Nothing changed.",
    standardInput: "standard input",
    standardOutput: "standard output",
    untitled: "Dialogue workshop",
    log: .english,
    noteLines: .english,
    fits: { "Everything fits on a wall of \($0)×\($1) characters." },
    doesNotFit: {
      "\(NameTexts.english.quoted($0.excerpt)) does not fit on \($1)×\($2) characters. "
        + "Shorten the text."
    },
    merge: .english, importing: .english, erasing: .english, pabulib: .english)

  @Sendable private static func englishProblem(_ problem: CommandLineProblem) -> String {
    func lineText(_ line: Int?) -> String { line.map { ", line \($0)" } ?? "" }
    switch problem {
    case .fileMissing(let path):
      return "\(path) is not there. Check the name, or make a workshop with verkstad new."
    case .isFolder(let path):
      return "\(path) is a folder. Name a file in it."
    case .folderMissing(let path):
      return "The folder for \(path) is not there. Make it first."
    case .noPermission(let path):
      return "You may not read or write \(path). Ask its owner, or choose another place."
    case .fileExists(let path):
      return "\(path) is there already and is not overwritten. Choose another name."
    case .diskFull(let path):
      return "The disk is full, so \(path) could not be saved. Make room and try again."
    case .systemError(let path, let reason):
      return "\(path) could not be used: \(reason). Check the file and try again."
    case .fileTooLarge(let path, let megabytes):
      return "\(path) is larger than \(megabytes) MB. Split it and read in the parts one by one."
    case .notUTF8(let path, let line):
      return
        "\(path)\(lineText(line)) is not UTF-8. Save the file again with UTF-8 as its encoding."
    case .notALog(let path, let line):
      return "\(path) is not a workshop's log (line \(line)). "
        + "Choose a file that verkstad new has made."
    case .emptyLog(let path):
      return "\(path) is empty. Remove it and make a workshop with verkstad new."
    case .damagedLog(let path, let line):
      return "\(path) is damaged at line \(line) and opens for reading only. "
        + "Copy it and run verkstad log verify \(path)."
    case .newerLog(let path, let version):
      return "\(path) was written by a later version (format \(version)). Update the program."
    case .readableByOthers(let path):
      return "\(path) can be read by others. Close it with: chmod 600 \(path)."
    case .tornEndSetAside(let path):
      return "The end of \(path) was torn and has been set aside in a file beside it. "
        + "What had been saved is there, so you can go on."
    case .plan(let path, let line, let column, let problem):
      let columnText = column.map { ", column \($0)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(englishPlanProblem(problem))"
    case .csv(let path, let line, let column, let problem):
      let columnText = column.map { ", column \($0.rawValue)" } ?? ""
      return "\(path)\(lineText(line))\(columnText): \(englishCSVProblem(problem)) "
        + "Nothing of the file was read in."
    case .notACommand(let path, let line, let problem):
      return "\(path), line \(line): \(englishRequestProblem(problem)) "
        + "What stood before it has been carried out."
    case .storage(let path, let problem): return englishStorageProblem(problem, path)
    case .script(let path, let line, let problem):
      return "\(path), line \(line): \(englishScriptProblem(problem))"
    case .notATerminal:
      return "This is not a terminal. Use --plain to go line by line."
    case .needsTerminal:
      return "The test card is a picture and needs a terminal window that can draw it. "
        + "Open one on the projector and run the same there."
    case .terminalUnset:
      return "TERM is not set, so the screen cannot be drawn. Use --plain."
    case .terminalUnknown(let name):
      return "The terminal “\(name)” is unknown or too simple. Try TERM=xterm-256color or --plain."
    case .terminalTooSmall(let columns, let rows, let neededColumns, let neededRows):
      return "The window has \(columns)×\(rows) characters, and \(neededColumns)×\(neededRows) "
        + "are needed. Make the window larger or its text smaller."
    case .unknownVote(let name):
      return "There is no vote \(name). Leave --vote out for the latest one."
    case .noVote:
      return "No vote has been held. Open one first."
    case .sampleMissing:
      return
        "the sample sample-sessions/goteborg-2016 is not found. Run verkstad demo in the folder of the code."
    case .unsavedKept(let count, let path):
      return
        (count == 1 ? "A line is not saved. It is" : "\(count) lines are not saved. They are")
        + " kept in \(path) and sent the next time you start."
    case .printing(let problem): return problem.inEnglish
    case .seating(let obstacle): return SeatingTexts.english.obstacle(obstacle)
    case .unknownTable(let number):
      return "There is no table \(number). Choose a table of the plan."
    case .notADate(let text):
      return "“\(text)” is not a day. Write it like 2016-06-14."
    case .confirmationNeeded:
      return
        "This is not a terminal, so the question cannot be asked. Use --yes to erase without it."
    case .unknownRound(let round, let rounds):
      return "There is no table round \(round); the plan has \(rounds). Name one that there is."
    case .optionMissing(let missing, let given):
      return "\(given) goes only with \(missing). Add \(missing)."
    case .linesNotSaved(let line, let path):
      return "From line \(line) on nothing is saved in \(path). "
        + "Send the same lines again when this is put right; what is saved is not added twice."
    case .linesNotHome(let count): return MergeTexts.english.failure(count)
    case .noFileToRead(let options):
      return "Say which file is to be read in: \(options.joined(separator: " or "))."
    case .pabulib(let path, let line, let problem):
      return "\(path), line \(line): \(PabulibTexts.english.problem(problem))"
    case .noBallots(let vote):
      return
        "Dots of \(vote) were counted on the wall or at tables, so there is not a ballot for every "
        + "vote. Only a vote on ballots can be saved so."
    case .markdown(let path, let line, let problem):
      switch problem {
      case .nul: return "\(path), line \(line): there is a NUL character in the text. Take it out."
      case .tooManyRows(let limit):
        return "\(path) has more than \(limit) comments. Split it and read in the parts one by one."
      case .nothingFound:
        return
          "There is nothing to read in in \(path). Begin each comment with - on a line of its own, "
          + "under headings like ## Table 3, round 1."
      }
    case .conflictingOptions(let first, let second):
      return "\(first) and \(second) do not go together. Choose one of them."
    }
  }
}
