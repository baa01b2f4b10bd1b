private let minutes = plural("minut", "minutter")

extension DayTexts {
  static let danish = DayTexts(
    title: "Dagen",
    planned: "planlagt",
    actual: "reelt",
    length: "længde",
    fixed: "fast",
    plannedEnd: { "planlagt slut \($0)" },
    standsFast: { "\($0) \($1) ligger fast" },
    short: { "\(minutes($0)) for lidt før \($1)" },
    spare: { "\(minutes($0)) til overs før \($1)" },
    dayEnd: { "slutningen \($0)" },
    toSpread: { "\($0) fordeler det, der er tilbage" },
    fiveMore: { "+5 min: \($0)" },
    ends: { "slut \($0)" },
    fits: { "der er plads før \($0)" },
    takenFrom: { "\(minutes($0)) må tages af \($1)" },
    change: { "\($0): \($1) → \($2) min" },
    confirm: { "\($0). Skal det gøres?" },
    nothingGives: "Intet af det, der er tilbage, kan kortes.",
    askSaving: { "Hvor mange minutter skal tages fra trinnene før \($0)?" },
    restOfDay: "dagens slutning",
    lengthsChanged: { "nye tider for \($0) trin" },
    pauseTook: { "Pausen tog \(minutes($0)), slut cirka \($1)" },
    undo: { "fortryd: \($0)" },
    redo: { "gør om igen: \($0)" },
    spreadAction: "fordel det der er tilbage",
    shortenAction: "kort det der er tilbage",
    dayAction: "dagen",
    confirmUnsorted: { "\($0) er ikke sorteret endnu. Gå videre alligevel?" },
    confirmProposals: { "\($0) forslag fra bordene venter. Gå videre alligevel?" })
}
