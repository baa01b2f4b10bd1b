private let minutes = plural("minut", "minuter")

extension DayTexts {
  static let swedish = DayTexts(
    title: "Dagen",
    planned: "planerat",
    actual: "verkligt",
    length: "längd",
    fixed: "fast",
    plannedEnd: { "planerat slut \($0)" },
    standsFast: { "\($0) \($1) står fast" },
    short: { "\(minutes($0)) för lite före \($1)" },
    spare: { "\(minutes($0)) över före \($1)" },
    dayEnd: { "slutet \($0)" },
    toSpread: { "\($0) sprider det som är kvar" },
    fiveMore: { "+5 min: \($0)" },
    ends: { "slut \($0)" },
    fits: { "ryms före \($0)" },
    takenFrom: { "\(minutes($0)) får tas av \($1)" },
    change: { "\($0): \($1) → \($2) min" },
    confirm: { "\($0). Göra så?" },
    nothingGives: "Inget av det som är kvar kan kortas.",
    askSaving: { "Hur många minuter ska tas från stegen före \($0)?" },
    restOfDay: "dagens slut",
    lengthsChanged: { "nya tider för \($0) steg" },
    pauseTook: { "Pausen tog \(minutes($0)), slut omkring \($1)" },
    undo: { "ångra: \($0)" },
    redo: { "gör om: \($0)" },
    spreadAction: "sprid det som är kvar",
    shortenAction: "korta det som är kvar",
    dayAction: "dagen",
    confirmUnsorted: { "\($0) är inte sorterade än. Gå vidare ändå?" },
    confirmProposals: { "\($0) förslag från borden väntar. Gå vidare ändå?" })
}
