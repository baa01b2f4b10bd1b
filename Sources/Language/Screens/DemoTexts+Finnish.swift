import SessionEngine

extension DemoTexts {
  static let finnish = DemoTexts(
    beginning: "Göteborg 2016: 32 ihmisen yhteinen työpaja kolmessa minuutissa.",
    caption: { kind in
      switch kind {
      case .opening: "Toiveet aluksi: jokainen sanoo yhden asian, ennen kuin keskustelu alkaa."
      case .tableRound:
        "Viisi pöytää keskustelee samasta kysymyksestä. Sanat kirjataan niin kuin ne sanottiin."
      case .plenary, .sorting:
        "Yhdessä teemat saavat nimen ja kirjaimen ja jokainen kommentti paikkansa."
      case .voting: "Kullakin viisi pistettä. Lukuja ei näe kukaan, ennen kuin kaikki on laskettu."
      case .deepening: "Kukin pöytä syventää omaa teemaansa. Muistiinpanoista tulee yhteenveto."
      case .conclusion: "Mitä viemme eteenpäin, kuka sen tekee ja milloin? Muuten kaikki katoaa."
      case .break: "Kahvia. Tauosta ei koskaan nipistetä, vaikka aikataulu venyisi."
      case .closing: "Kiitos. Yhteenveto on valmis, kun työpaja päättyy."
      }
    },
    reveal:
      "Tulos näytetään alhaalta, teema kerrallaan. 159 pistettä 160:stä: ero sanotaan ääneen.",
    changeTables: "Nyt kaikki vaihtavat pöytää ja aloittavat uudessa seurassa.",
    ended: { "Loppu. Yhteenveto on tässä: \($0)" },
    takenOver: "Nyt sinä vedät työpajaa, kopiossa. Enter tekee sen, mikä on seuraavana.",
    paused: "Pysäytetty. Välilyönti jatkaa.",
    console: "vetäjä", stage: "seinä", desk: "kirjuri", pause: "pysäytä", goOn: "jatka",
    takeOver: "ota ohjat", leave: "lopeta",
    documentation: { "Yhteenveto on tässä: \($0)" },
    session: { "Työpajan kopio on tässä: \($0)" })
}
