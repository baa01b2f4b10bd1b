/// The few words that the rule for names knows.
enum NameLists {
  /// Given names that many people in the Nordic countries have, so that a sentence that begins with one is understood.
  private static let givenNames: Set<String> = [
    "Ahmed", "Aino", "Ali", "Alice", "Amina", "Anders", "Anita", "Ann", "Anna", "Anne", "Annika",
    "Antti", "Arne", "Barbro", "Bengt", "Berit", "Birgitta", "Bo", "Britt", "Camilla", "Carina",
    "Carl", "Charlotte", "Christer", "Christian", "Christina", "Daniel", "David", "Elin",
    "Elisabeth",
    "Ella", "Emil", "Emma", "Erik", "Eva", "Fatima", "Fredrik", "Frida", "Gunilla", "Gunnar",
    "Gustav", "Göran", "Hanna", "Hanne", "Hans", "Hassan", "Helena", "Helle", "Henrik", "Ida",
    "Inga", "Inger", "Ingrid", "Jan", "Jens", "Jenny", "Johan", "Johanna", "Jonas", "Jørgen",
    "Juha",
    "Karin", "Karl", "Katarina", "Kerstin", "Kirsten", "Kjell", "Kristina", "Lars", "Lena", "Linda",
    "Lisa", "Liv", "Louise", "Magnus", "Maja", "Malin", "Marcus", "Margareta", "Maria", "Marianne",
    "Marie", "Martin", "Mats", "Mette", "Mikael", "Mohamed", "Mohammad", "Monica", "Morten",
    "Niels",
    "Nils", "Ole", "Olof", "Omar", "Oskar", "Patrik", "Per", "Peter", "Pia", "Rasmus", "Robert",
    "Sara", "Simon", "Sofia", "Stefan", "Stig", "Susanne", "Sven", "Søren", "Thomas", "Tom",
    "Tomas", "Ulf", "Ulla", "Viktor", "Yusuf", "Åke", "Åsa",
    "Astrid", "Bjørn", "Geir", "Hilde", "Håkon", "Ingeborg", "Kari", "Knut", "Marit", "Silje",
    "Sissel", "Solveig", "Svein", "Torill", "Trond", "Turid", "Øyvind", "Åse", "Leena", "Liisa",
    "Matti", "Mikko", "Pekka", "Päivi", "Sari", "Timo", "Tuula",
  ]

  /// Whether a word is one of those, or a double name that begins with one.
  static func isGivenName(_ word: String) -> Bool {
    givenNames.contains(word) || givenNames.contains(String(word.prefix { $0 != "-" }))
  }

  /// Whether a word ends as surnames do and hardly anything else that is written with a capital.
  static func isSurname(_ word: String) -> Bool {
    ["sson", "sen", "ström", "strøm", "gren", "qvist", "kvist", "quist", "nen", "lund", "dahl"]
      .contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
  }

  /// Whether a word names a place, an organisation or a time, so that what stands beside it is no person's name.
  static func isNoPerson(_ word: String) -> Bool {
    others.contains(word) || ends.contains { word.hasSuffix($0) }
  }

  private static let others: Set<String> = [
    // What places and organisations begin with.
    "Region", "Regionen", "Västra", "Östra", "Norra", "Södra", "Vestre", "Østre", "Nordre",
    "Søndre",
    "Stora", "Lilla", "Store", "Lille", "Gamla", "Gamle", "Nya", "Nye", "Ny", "Övre", "Nedre",
    "Sankt",
    "Sankta", "Saint", "San", "Santa", "New", "Los", "United", "Svensk", "Svenska", "Dansk",
    "Danske",
    "Norsk", "Norska", "Norske", "Nordisk", "Nordiska", "Nordiske", "Röda", "Røde", "Blå", "Gröna",
    "Rädda", "Red", "Unga", "Mini", "Kommun", "Stad", "Län", "Amt", "Anonyma", "Anonyme",
    "Sveriges",
    "Danmarks", "Norges", "Stockholms", "Göteborgs", "Malmö", "Kalmar", "Jönköpings", "Skåne",
    "Halland",
    "Hovedstaden", "Sjælland", "Midtjylland", "Nordjylland", "Syddanmark", "Götaland",
    // Countries and cities.
    "Sverige", "Danmark", "Norge", "Finland", "Island", "Sweden", "Denmark", "Norway", "Tyskland",
    "England", "Norden", "Europa", "Europe", "Stockholm", "Göteborg", "Jönköping", "Kungsbacka",
    "Uppsala", "København", "Köpenhamn", "Aarhus", "Odense", "Aalborg", "Rudersdal", "Oslo",
    "Helsingfors", "Gotland", "Öland", "Bergen", "Trondheim", "Stavanger", "Tromsø", "Kristiansand",
    "Trøndelag", "Vestland", "Rogaland", "Nordland", "Innlandet", "Akershus", "Helse", "Statens",
    // Times.
    "Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag", "Mandag", "Tirsdag",
    "Lørdag", "Søndag", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sunday",
    "January", "February", "March", "April", "June", "July", "August", "September", "October",
    "November", "December", "Jul", "Jol", "Påsk", "Påske", "God", "Gott", "Glad",
    // Programs and companies.
    "Microsoft", "Google", "Teams", "Zoom", "Facebook", "Apple", "Linux", "Office", "Word", "Excel",
    "Ungdom", "Kors", "Korset", "Barnen", "Barnet", "Health", "City", "Group", "Committee",
    "Council",
    "University", "Act", "Hospital", "Street", "Road",
    // Finnish ones.
    "Suomi", "Suomen", "Helsinki", "Helsingin", "Espoo", "Espoon", "Vantaa", "Vantaan", "Turku",
    "Turun", "Tampere", "Tampereen", "Oulu", "Oulun", "Kela", "Punainen", "Punaisen", "Risti",
    "Ristin",
  ]

  private static let ends = [
    "verket", "kassan", "kassen", "förmedlingen", "förbundet", "forbundet", "förbund", "forbund",
    "föreningen", "foreningen", "förening", "forening", "tjänsten", "tjenesten", "tjänst",
    "styrelsen",
    "styrelse", "nämnden", "nævnet", "förvaltningen", "forvaltningen", "förvaltning", "sjukhuset",
    "sjukhus", "hospitalet", "kommun", "kommunen", "kommune", "mission", "missionen", "gården",
    "hemmet", "hjemmet", "skolan", "skolen", "skola", "skole", "gatan", "gata", "gade", "vägen",
    "vejen", "torget", "platsen", "plads", "parken", "huset", "kyrkan", "kirken", "centret",
    "centrum",
    "center", "centralen", "byrån", "linjen", "banken", "rådet", "jour", "jouren", "kliniken",
    "klinikken", "mottagningen", "mottagning", "teamet", "enheten", "gruppen", "boendet", "stödet",
    "projektet", "verkstaden", "værkstedet", "dagen", "veckan", "lagen", "loven", "balken",
    "planen",
    "modellen", "metoden", "programmet", "klubben", "caféet", "universitet", "universitetet",
    "högskola", "högskolan", "ministeriet", "departementet", "udvalget", "utskottet", "länet",
    "sjukvården", "vården", "omsorgen", "psykiatrin", "psykiatrien", "regionen", "staden", "byen",
    "distriktet", "heten", "heden", "ningen", "sykehus", "sykehuset", "nemnda", "etaten",
    "høyskolen", "direktoratet", "verkstedet", "veien", "plassen", "sentralen", "senteret",
    "fylket",
  ]
}
