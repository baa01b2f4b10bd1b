private let minutes = plural("minutt", "minutter")

extension DayTexts {
  static let norwegian = DayTexts(
    title: "Dagen",
    planned: "planlagt",
    actual: "faktisk",
    length: "lengde",
    fixed: "fast",
    plannedEnd: { "planlagt slutt \($0)" },
    standsFast: { "\($0) \($1) ligger fast" },
    short: { "\(minutes($0)) for lite før \($1)" },
    spare: { "\(minutes($0)) til overs før \($1)" },
    dayEnd: { "slutten \($0)" },
    toSpread: { "\($0) fordeler det som er igjen" },
    fiveMore: { "+5 min: \($0)" },
    ends: { "slutt \($0)" },
    fits: { "får plass før \($0)" },
    takenFrom: { "\(minutes($0)) må tas fra \($1)" },
    change: { "\($0): \($1) → \($2) min" },
    confirm: { "\($0). Gjøre det?" },
    nothingGives: "Ingenting av det som er igjen, kan kortes ned.",
    askSaving: { "Hvor mange minutter skal tas fra stegene før \($0)?" },
    restOfDay: "slutten av dagen",
    lengthsChanged: { "nye tider for \($0) steg" },
    pauseTook: { "Pausen tok \(minutes($0)), slutt omtrent \($1)" },
    undo: { "angre: \($0)" },
    redo: { "gjør om igjen: \($0)" },
    spreadAction: "fordel det som er igjen",
    shortenAction: "kort ned det som er igjen",
    dayAction: "dagen",
    confirmUnsorted: { "\($0) er ikke sortert ennå. Gå videre likevel?" },
    confirmProposals: { "\($0) forslag fra bordene venter. Gå videre likevel?" })
}
