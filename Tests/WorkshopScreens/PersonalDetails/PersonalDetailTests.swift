import Language
import Testing

@testable import WorkshopScreens

@Suite("What may tell who somebody is")
struct PersonalDetailTests {
  private func found(_ text: String) -> String? { PersonalDetail.mostSensitive(in: text)?.words }

  private func kind(_ text: String) -> PersonalDetailKind? {
    PersonalDetail.mostSensitive(in: text)?.kind
  }

  @Test(
    "An identity number is known by its date and its control digit",
    arguments: [
      "811218-9876", "8112189876", "19811218-9876", "198112189876", "811218+9876", "811218 9876",
      "811278-9873", "19811218–9876",
      "010190-1234", "311299-0001", "070761-4285", "0707614285",
      "13097248022", "130972 48022", "53097248016",
      "131052-308T", "131052A308T", "010594Y9032",
    ])
  func identityNumbers(number: String) {
    #expect(
      PersonalDetail.mostSensitive(in: "Hon sa att \(number) stod på kuvertet.")
        == PersonalDetail(kind: .identityNumber, words: number))
    #expect(found(number) == number)
  }

  @Test(
    "A wrong control digit, a day that never was and other rows of digits are no identity numbers",
    arguments: [
      "811218-9877", "8112189877", "198112189877", "19811318-9876", "990230-1236",
      "810229-9877", "311399-0001", "171218-98", "811218-98765",
      "556016-0680", "212000-1355", "13097248023", "131052-308U", "165560160680",
      "C811218-9876", "811218-9876B", "1234567890123", "0707614286 kronor",
    ])
  func otherNumbers(number: String) {
    #expect(kind("Det stod \(number) i brevet.") != .identityNumber)
  }

  @Test(
    "Telephone numbers in the forms of the Nordic countries",
    arguments: [
      "070-123 45 67", "0701234567", "070 123 45 67", "08-123 456 78", "031-12 34 56",
      "0411-55 66 77",
      "+46 70 123 45 67", "+46701234567", "+46 (0)70-123 45 67", "0046701234567", "+45 12 34 56 78",
      "+4512345678", "+47 912 34 567", "+358 40 123 4567", "21 34 56 78", "912 34 567", "2134 5678",
      "+1 212 555 0100", "040 123 4567", "050-1234567", "09 123 4567", "0457 123 4567",
      "045 7123 4567", "+358457 123 4567", "0401234567",
    ])
  func phoneNumbers(number: String) {
    #expect(
      PersonalDetail.mostSensitive(in: "Ring mig på \(number), helst i dag")
        == PersonalDetail(kind: .phoneNumber, words: number))
  }

  @Test("Eight digits in a row are a telephone number after a word for it only")
  func danishRow() {
    #expect(found("tlf. 21345678") == "21345678")
    #expect(found("puh. 21345678") == "21345678")
    #expect(found("Det kostade 21345678 i fjol") == nil)
  }

  @Test(
    "Years, dates, times, amounts and references are not taken for numbers of people",
    arguments: [
      "Åren 2016–2022 var svåra", "mellan 2016 och 2022", "2016-2022", "2016 2017",
      "den 2022-03-15",
      "den 08-03-2022", "08-03-22", "kl. 08.30-09.15", "kl 09-12", "öppet 09-12 13-16",
      "3 500 000 kronor", "+12 000 000 kr", "+45 procent", "120 000 000", "0,5 procent",
      "1 234 567",
      "dnr 2021/0712345", "§ 4 kap. 12 och 13", "411 19 Göteborg", "bankgiro 5050-1055",
      "B3-07 och C27", "32 personer vid 5 bord (7, 7, 6, 6, 6)", "36+31+27+26+18+13+8 = 159", "112",
      "1177", "143 people, 183 requests, 460 engagements", "000 000 000", "10 000 inlägg",
      "klo 09.00–16.30", "14.6.2016", "+12 000 000 euroa",
    ])
  func otherDigits(text: String) {
    #expect(found(text) == nil)
  }

  @Test(
    "E-mail addresses",
    arguments: [
      "anna.svensson@example.se", "a@b.dk", "anna+lapp@example.org", "åsa.öberg@exempel.nu",
    ])
  func addresses(address: String) {
    #expect(
      PersonalDetail.mostSensitive(in: "Skriv till \(address).")
        == PersonalDetail(kind: .emailAddress, words: address))
  }

  @Test(
    "A sign @ by itself is no address",
    arguments: ["@b jag bor där", "vi ses @ torget", "a@b", "@"])
  func noAddress(text: String) {
    #expect(found(text) == nil)
  }

  @Test(
    "Names: two capitalised words in a sentence, or what is told to be a name",
    arguments: [
      ("Jag pratade med Anna Svensson i går", "Anna Svensson"),
      ("Anna Svensson sa att det tar stopp", "Anna Svensson"),
      ("Det var bra. Lars-Erik Öhman ringde upp", "Lars-Erik Öhman"),
      ("det sa Mette Frandsen-Holm också", "Mette Frandsen-Holm"),
      ("min granne Carl von Zeipel hjälpte till", "Carl von Zeipel"),
      ("hon heter Zahra", "Zahra"), ("han hedder Jeppe og bor her", "Jeppe"),
      ("My name is Zahra", "Zahra"), ("hänen nimensä on Zahra", "Zahra"),
      ("Puhuin eilen, kun Matti Virtanen soitti", "Matti Virtanen"), ("mitt namn är Åsa", "Åsa"),
      ("Sonen, A\u{30A}sa O\u{308}berg, kom", "A\u{30A}sa O\u{308}berg"),
    ])
  func names(text: String, name: String) {
    #expect(PersonalDetail.mostSensitive(in: text) == PersonalDetail(kind: .fullName, words: name))
  }

  @Test(
    "Places, organisations, times and starts of sentences are no names",
    arguments: [
      "Region Skåne svarar inte", "Vi ringde Region Skåne", "i Västra Götaland och Södra Skåne",
      "hos Stockholms stad", "hos Stockholms Stad", "Röda Korset och Rädda Barnen",
      "till Göteborgs Stadsmission",
      "Men Socialstyrelsen säger nej", "När Försäkringskassan ringer", "På Hisingen finns inget",
      "Det heter Intressebanken", "vad heter Länsgrupp", "på Beroendecentrum Stockholm",
      "LSS och IVO Sverige",
      "Vi hörde Anonyma Alkoholister", "den 3 April Monday", "I Göteborg. Sedan Malmö",
      "ordet ”Hej” är bra",
      "BARA VERSALER HÄR", "Kom till Rådet för dialog", "Röde Kors og Rudersdal Kommune",
      "Hej! Vi ses", "Soitin Suomen Punainen Risti", "Asia on Kelan", "Se on Helsingin Kaupunki",
      "Vi använder Microsoft Teams", "A Egna erfarenheter", "Anna sa att hon väntar", "",
    ])
  func noNames(text: String) {
    #expect(found(text) == nil)
  }

  @Test("What tells most comes first, wherever it stands")
  func order() {
    let text = "Anna Svensson, 070-123 45 67, anna@example.se, 811218-9876"
    #expect(kind(text) == .identityNumber)
    #expect(kind("Anna Svensson, 070-123 45 67, anna@example.se") == .emailAddress)
    #expect(kind("Anna Svensson, 070-123 45 67") == .phoneNumber)
  }

  @Test("Any text is looked through without harm, also the longest")
  func anyText() {
    for text in [
      String(repeating: "0", count: 30_000), String(repeating: "1 ", count: 12_000), "+", "0", "00",
      "+0", "1-", "-1", "(0)", "(0", "@.", "a@.b", "a@b.", "\u{301}", "Å\u{30A} A", "131052-308",
      String(repeating: "Anna ", count: 5_000), String(repeating: "@", count: 5_000),
    ] {
      _ = PersonalDetail.mostSensitive(in: text)
    }
    #expect(found(String(repeating: "ord ", count: 2_000) + "070-123 45 67") == "070-123 45 67")
  }
}
