private let minutes = plural("minuutti", "minuuttia")

extension DayTexts {
  static let finnish = DayTexts(
    title: "Päivä",
    planned: "suunniteltu",
    actual: "toteutunut",
    length: "kesto",
    fixed: "kiinteä",
    plannedEnd: { "suunniteltu loppu \($0)" },
    standsFast: { "\($0) \($1) pysyy" },
    short: { "\(minutes($0)) liian vähän: \($1)" },
    spare: { "\(minutes($0)) varaa: \($1)" },
    dayEnd: { "loppu \($0)" },
    toSpread: { "\($0) jakaa jäljellä olevan ajan" },
    fiveMore: { "+5 min: \($0)" },
    ends: { "loppuu \($0)" },
    fits: { "mahtuu: \($0)" },
    takenFrom: { "\(minutes($0)) otetaan tästä: \($1)" },
    change: { "\($0): \($1) → \($2) min" },
    confirm: { "\($0). Tehdäänkö näin?" },
    nothingGives: "Mitään jäljellä olevaa ei voi lyhentää.",
    askSaving: { "Montako minuuttia lyhennetään? Mihin asti: \($0)" },
    restOfDay: "päivän loppu",
    lengthsChanged: { "uudet ajat, vaiheita \($0)" },
    pauseTook: { "Tauko kesti \(minutes($0)), loppuu noin \($1)" },
    undo: { "kumoa: \($0)" },
    redo: { "tee uudelleen: \($0)" },
    spreadAction: "jaa jäljellä oleva aika",
    shortenAction: "lyhennä jäljellä olevaa",
    dayAction: "päivä",
    confirmUnsorted: { "Lajittelematta: \($0). Jatketaanko silti?" },
    confirmProposals: { "Pöytien ehdotuksia odottaa \($0). Jatketaanko silti?" })
}
