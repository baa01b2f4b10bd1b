import SessionEngine

extension DeskTexts {
  static let english = DeskTexts(
    prompt: {
      switch $0 {
      case .hope: "One hope a line. Enter saves."
      case .comment: "Type what is said. Enter saves."
      case .paper: "The slip's number first, such as B3-07. =14: so many handed in."
      case .sorting: "A letter places the comment. Or type what is said."
      case .note: "Type what you arrive at. Enter saves."
      case .theme: "Which theme? Type its letter, then Enter."
      case .wall: "Theme and number on the wall, such as C27."
      case .secondCount: "Second count of the wall, such as C27."
      case .table: "Theme and number at the table, such as C7."
      case .ballot: "A ballot, a letter a dot, such as AABCF."
      case .conclusion: "Propose a conclusion. Enter sends it."
      case .pause: "A break. Slips left? Ctrl-R chooses the round."
      case .slips: "Slip: its number first. 3.1: table 3, round 1."
      case .search: "Words that the comments have to hold. Enter searches."
      case .finalised: "The workshop is finalised. Nothing more can be typed in."
      }
    },
    comment: {
      switch $0 {
      case .hope: "hope"
      case .statement: "comment"
      case .quotation: "quotation"
      case .question: "question"
      case .idea: "idea"
      case .supplementary: "addition"
      }
    },
    note: {
      switch $0 {
      case .paragraph: "paragraph"
      case .subheading: "heading"
      case .bullet: "bullet"
      case .quotation: "quotation"
      case .supplementary: "addition"
      }
    },
    dots: "dots",
    room: "the whole room",
    search: "find",
    draft: "draft",
    saved: "saved ✓",
    saving: "saving …",
    notSaved: "NOT SAVED",
    notSavedBecause: {
      "NOT SAVED. The words are still here and are saved as soon as they can be. \($0)"
    },
    refused: "REFUSED",
    ended: { "\($0) is over" },
    savedLine: { "saved ✓ \($0): \($1)" },
    message: {
      switch $0 {
      case .otherRun(let run): "You are writing \(run). Ctrl-R changes that."
      case .leftBehind(let run, let room):
        "You are writing \(run), the room is in \(room). Ctrl-R moves the line there."
      case .paperRun(let place, let run):
        "\(place.startingSentence) is on paper: you are writing \(run). Ctrl-R changes that."
      case .place(let place): "You are writing for \(place) now."
      case .run(let run): "You are writing \(run) now."
      case .theme(let theme): "You are writing under \(theme) now."
      case .themeOfOthers(let theme):
        "You are writing under \(theme) now, which is not this table's."
      case .noSuchTable(let number): "There is no table \(number). Esc makes the number text."
      case .noSuchTheme(let letter): "There is no theme \(letter). Esc makes the letter text."
      case .noThemeHere: "The table has no theme yet. Type a theme's letter, then Enter."
      case .voteNotOpen: "The vote is not open. The line stays."
      case .nothingInHand: "There is no comment to place. Esc makes the letter text."
      case .onlyASign: "Type something after the sign."
      case .perspectivesStay:
        "Who spoke is not changed here. Take @ out, or strike the comment and write it again."
      case .proposesElsewhere(let step, let run):
        "\(step.startingSentence) takes proposals, but the line belongs to \(run). Ctrl-R changes; Esc: as it stands."
      case .placed(let theme): "Placed under \(theme) ✓"
      case .amending: "You are amending what you wrote. Enter saves, Esc leaves it."
      case .leftAsItWas: "It stands as before. ↑ brings your change back."
      case .stays: "It stays as it is."
      case .nothingToAmend: "There is nothing of yours to amend here."
      case .lineNotEmpty: "Save the line first, then this can be done."
      case .stillSaving: "The last one is still being saved. Wait a moment."
      case .takeBack(let what): "Take back: \(what)? Ctrl-X again takes it back, Esc leaves it."
      case .takenBack(let what): "Taken back: \(what)"
      case .nothingToTakeBack: "There is nothing of yours to take back."
      case .strike(let what): "Strike \(what)? Delete again strikes it, Esc leaves it."
      case .nothingToReadBack: "There is nothing to read back here yet."
      case .readBackDone: "Read back ✓"
      case .pasted(let lines):
        "You pasted \(lines) lines. Enter: one comment. Tab: one a line. Esc: into the line."
      case .tooManyLines(let limit): "At most \(limit) lines can become a comment each."
      case .draftFound: "You had begun to write this."
      case .leave: "Not everything is saved. Ctrl-C again quits. What you wrote is here next time."
      case .literal: "The line is taken as it stands. Esc changes back."
      case .noOtherRun: "There is no other round to write for."
      case .paper(let message): DeskPaperTexts.english.message(message)
      case .noSuchRound(let number): "There is no round \(number). Esc makes the digits text."
      case .roundNotBegun(let run): "\(run.startingSentence) has not begun."
      case .howToSearch: "Type words after /, such as /waiting, and press Enter."
      case .found(let count, let words):
        count == 0
          ? "No comment has “\(words)”. Change the words, or Esc."
          : count == 1 ? "1 comment has “\(words)”" : "\(count) comments have “\(words)”"
      case .notYours: "Somebody else wrote that. You can amend what you wrote yourself."
      case .movesTo(let place): "Enter moves the comment to \(place). Esc leaves it."
      case .moved(let place): "Moved to \(place) ✓"
      case .struck(let what): "Struck: \(what) ✓"
      case .refusedElsewhere(let place):
        "REFUSED: something you wrote for \(place) is not saved. Go there and press ↑."
      }
    },
    preview: {
      switch $0 {
      case .writeFor(let place): "Enter: write for \(place)"
      case .writeForRound(let place, let run): "Enter: write for \(place), \(run)"
      case .search(let words): "Enter: find “\(words)” in all comments · Esc: as it stands"
      case .strike: "Enter: strike the comment, after asking · Esc leaves it"
      case .readBack: "Enter: read-back"
      case .help: "Enter: help"
      case .theme(let theme): "Enter: write under \(theme)"
      case .place(let theme): "Enter: place the comment under \(theme)"
      case .placeToo(let theme): "Enter: place the last one under \(theme) too"
      case .count(let theme, let dots, let place):
        "Enter: \(NumberTexts.english.dots(dots)) on \(theme), \(place)"
      case .correction(let theme, let dots, let place):
        "Enter: correct to \(NumberTexts.english.dots(dots)) on \(theme), \(place)"
      case .check(let theme, let dots):
        "Enter: second count, \(NumberTexts.english.dots(dots)) on \(theme)"
      case .change(let theme, let dots, let isMore, let place):
        "Enter: \(NumberTexts.english.dots(dots)) \(isMore ? "more" : "fewer") on \(theme), \(place)"
      case .spoiltBallot: "Enter: a spoilt ballot"
      case .unused(let dots, let place):
        "Enter: \(NumberTexts.english.dots(dots)) left unused, \(place)"
      case .ballot(let themes, let dots):
        themes.isEmpty
          ? "Enter: an empty ballot"
          : "Enter: ballot \(themes.joined(separator: " · ")) = \(NumberTexts.english.dots(dots))"
      case .paper(let preview): DeskPaperTexts.english.preview(preview)
      case .becomes(let slip, let kind, let perspectives):
        [slip, kind.map { "becomes \(withArticle($0))" }, perspectives].compactMap { $0 }.joined(
          separator: " · ")
          + " · Esc: as it stands"
      }
    },
    personalDetail: { kind, words in
      switch kind {
      case .identityNumber:
        "Looks like a personal identity number: \(words) – write it only if it is needed."
      case .emailAddress: "Looks like an e-mail address: \(words) – write it only if it is needed."
      case .phoneNumber: "Looks like a phone number: \(words) – write it only if it is needed."
      case .fullName: "Looks like a name: \(words) – write it only if it is needed."
      }
    },
    dotProblem: {
      switch $0 {
      case .noLetter: "Begin with the theme's letter."
      case .noNumber(let letters): "Type the number after \(letters)."
      case .unknownTheme(let letters): "Theme \(letters) is not part of the vote."
      case .unknownPerspective(let letter):
        "\(letter.isEmpty ? "@" : "@\(letter)") is nobody's colour. Type one of the perspectives' letters."
      case .unexpected(let sign): "\(sign) does not belong here."
      case .tooLarge: "There are not that many dots."
      case .tooManyThemes(let limit):
        "Ballots of letters go up to \(limit) themes. Import a file instead."
      }
    },
    action: { englishActions($0) },
    editing: { englishEditing($0) },
    writingHere: "write here",
    readingBack: { "Read-back, \($0): \($1) of \($2)" },
    inHand: "To be placed under a theme:",
    help: "How it works",
    paused: "everything paused",
    paper: .english,
    line: DeskLineTexts(
      howToGetHelp: "Every line is saved. /? shows help.",
      unknown: { "There is no command \($0). /? shows help." },
      otherRun: { "\($0.startingSentence): you are writing \($1). /n changes that." },
      strike: { "Strike “\($0)”? /d again strikes it." },
      chosen: { "Chosen: “\($0)”. /a TEXT amends, /d strikes, /m moves." },
      takeBack: { "Take back: \($0)? /x again does it." },
      keyDoesNothing: "That key does nothing here. /? shows help.",
      commands: [
        "/?  Shows this.",
        "/r  Reads out what was said at the table in the round.",
        "/a TEXT  Gives your last another wording.",
        "/f WORDS  Looks for them in all comments.",
        "/l  Reads out what was written here, with numbers.",
        "/k 3  Chooses number 3 of what was read out or found, for /a, /d and /m.",
        "/m 4.2  Moves your last to table 4, round 2.",
        "/d  Strikes your last, after asking.",
        "/x  Takes back the last thing you did, after asking.",
        "/n  Writes for another round.",
        "/w  Dots: the wall, the table or a ballot.",
        "/= TEXT  Takes the line as it stands.",
        "/t  Says where you write, about what, and how much time is left.",
        "/q  Quits.",
      ],
      message: DeskLineTexts.englishMessage,
      literally: { "/= \($0) saves the line as it stands." },
      unsaved: { "Not saved: \($0)" },
      pause: { $0 ? "Everything is paused." : "It goes on." }))
}

/// A name with the article that its sound asks for.
private func withArticle(_ name: String) -> String {
  name.first.map("aeiou".contains) == true ? "an \(name)" : "a \(name)"
}
