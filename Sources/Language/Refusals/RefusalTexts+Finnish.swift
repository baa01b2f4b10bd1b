import SessionEngine

/// Names of things are the subject of the sentence or stand after a colon, so that they never have to be inflected.
extension RefusalTexts {
  static let finnish = RefusalTexts(
    sentence: { finnishSentence($0, $1).startingSentence },
    textField: finnishTextField,
    numberField: finnishNumberField)

  private static func finnishSentence(_ refusal: Refusal, _ context: NamingContext) -> String {
    let names = NameTexts.finnish
    let numbers = NumberTexts.finnish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func done(_ command: CommandID) -> String {
      context.headline(command).map { names.quoted(EventTexts.finnish.headline($0, context)) }
        ?? "komento \(command)"
    }

    switch refusal {
    case .sessionExists:
      return "Tiedostossa on jo työpaja. Valitse toinen tiedoston nimi."
    case .noSession:
      return "Tiedostossa ei ole vielä työpajaa. Luo se komennolla verkstad new."
    case .finalised:
      return "Työpaja on viimeistelty eikä enää muutu. Kirjoita lisäys uuteen työpajaan."
    case .closed:
      return "Työpaja on päätetty. Paperilla olevat kommentit voi vielä kirjoittaa koneelle."
    case .scriptedSession:
      return "Työpaja on tehty käsikirjoituksesta, eikä sitä voi viimeistellä. "
        + "Pidä se esimerkkinä tai luo oikea työpaja komennolla verkstad new."
    case .notClosed:
      return "Työpaja on vielä käynnissä. Päätä se ensin, viimeistele sitten."
    case .roomPaused:
      return "Kaikki on pysähdyksissä. Jatka painamalla p ja yritä uudelleen."
    case .roomNotPaused:
      return "Työpaja on jo käynnissä. Sinun ei tarvitse tehdä mitään."
    case .awayFromSession:
      return "Tätä ei voi tehdä täältä: tämä kone kirjoittaa omaan tiedostoonsa. "
        + "Pyydä vetäjää tekemään se."
    case .alreadyDone(let station):
      return "Tämä on jo tehty. Tekijä: \(names.station(station)). "
        + "Sinun ei tarvitse tehdä mitään."
    case .unknown(let id):
      return "Ei löydy: \(name(id)). Ehkä se on poistettu. Tarkista ja yritä uudelleen."
    case .unknownTable(let table):
      return "Ei löydy: \(names.table(table)). Valitse pöytä, joka on suunnitelmassa."
    case .unknownRun(let wanted, let latest):
      return latest == 0
        ? "\(run(wanted)) ei ole vielä alkanut. Aloita vaihe ensin."
        : "Ei löydy: \(run(wanted)). Viimeisin on \(run(StepRun(wanted.step, latest))). "
          + "Valitse se."
    case .stepNotPending(let step):
      return "\(name(.step(step))) on jo alkanut. Vain tulevia vaiheita voi siirtää, poistaa "
        + "tai ohittaa."
    case .runNotRunning(let wanted):
      return "\(run(wanted)) ei ole nyt käynnissä. Aloita vaihe ensin."
    case .runNotEnded(let wanted):
      return "\(run(wanted)) ei ole vielä päättynyt, joten siihen ei voi palata. Lopeta se ensin."
    case .noTimer(let wanted):
      return "Kelloa ei ole: \(run(wanted)). Käynnistä kello ensin."
    case .emptyText(let field):
      return "\(finnishTextField(field)) on tyhjä. Kirjoita jotain ja yritä uudelleen."
    case .textTooLong(let field, let characters, let limit):
      return "\(finnishTextField(field)) on liian pitkä: \(numbers.characters(characters)), "
        + "tilaa on \(limit). Lyhennä tekstiä tai jaa se kahtia."
    case .outOfRange(let field, let value, let allowed):
      return "\(finnishNumberField(field)) ei voi olla \(value). "
        + "Anna luku väliltä \(allowed.lowerBound)–\(allowed.upperBound)."
    case .duplicateTable(let table):
      return "\(names.table(table)) on suunnitelmassa kahdesti. Anna joka pöydälle oma numero."
    case .withdrawn(let comment):
      return "\(name(.comment(comment))) on peruttu. Kirjoita uusi sen sijaan."
    case .wordsErased(let id):
      // By its number: a screen may still know the words.
      return "Sanat on poistettu pysyvästi: \(names.entity(id, NamingContext())). "
        + "Kirjoita tarvittaessa uutta."
    case .notPlaced(let comment, let theme):
      return "\(name(.comment(comment))) ei ole tässä teemassa: \(name(.theme(theme))). "
        + "Katso, missä se on, ja yritä sieltä."
    case .mergedAlready(let theme, let target):
      return "\(name(.theme(theme))) on yhdistetty toiseen teemaan. "
        + "Käytä sitä: \(name(.theme(target)))."
    case .notMerged(let theme):
      return "\(name(.theme(theme))) ei ole yhdistetty toiseen teemaan. Erotettavaa ei ole."
    case .sameTheme(let theme):
      return "\(name(.theme(theme))) ei voi yhdistyä itseensä. Valitse toinen teema."
    case .titleTaken(let theme):
      return "Sama otsikko on jo käytössä: \(name(.theme(theme))). Valitse toinen otsikko "
        + "tai käytä sitä teemaa."
    case .tooManyThemes(let limit):
      return "Teemoja on jo \(limit), eikä enempää mahdu. Yhdistä ensin kaksi."
    case .frozen(let vote):
      return "Teemat ja niiden nimet on lukittu: \(name(.vote(vote))). "
        + "Uudet tai muutetut teemat vaativat uuden äänestyksen; muuten kumoa avaaminen."
    case .noteOfOtherTheme(let note):
      return "\(name(.note(note))) kuuluu toiseen teemaan. Valitse saman teeman muistiinpano."
    case .slipTyped(let slip, let comment):
      return "Lappu \(slip) on jo kirjoitettu koneelle: \(name(.comment(comment))). "
        + "Tarkista lapun numero tai korjaa sitä kommenttia."
    case .slipNotTyped(let slip):
      return "Lappua \(slip) ei ole kirjoitettu koneelle. Tarkista lapun numero."
    case .slipOfOtherTable(let slip, let table):
      return "Lappu \(slip) on toisesta pöydästä: oikea on \(names.table(slip.table)), "
        + "ei \(names.table(table)). Tarkista lapun numero."
    case .notTableRound(let step):
      return "\(name(.step(step))) ei ole keskustelukierros. Valitse keskustelukierros."
    case .tooManySlips(let table, let limit):
      return "\(names.table(table)): päivässä enintään \(numbers.slips(limit)). Tulosta vähemmän."
    case .notReadingBack(let wanted):
      return "\(run(wanted)): takaisinluku ei ole käynnissä. Lopetettavaa ei ole."
    case .wallNotFrozen:
      return "Seinä ei ole pysäytettynä. Vapautettavaa ei ole."
    case .wallPictureGone:
      return
        "Seinä on pysäytetty uudelleen sen jälkeen, eikä vanhaa kuvaa enää ole. Pysäytä seinä uudelleen."
    case .nothingReadBack:
      return "Takaisin luettavaa kommenttia ei ole. Valitse vähintään yksi kommentti."
    case .seatsForOthers(let step, let seats, let people):
      return "\(name(.step(step))): paikkoja on \(seats), mutta osallistujia on \(people). "
        + "Tee istumajärjestys uudelleen."
    case .seatedTwice(let step):
      return "\(name(.step(step))) on istumajärjestyksessä kahdesti. Poista toinen."
    case .seatsOfPastRound(let step):
      return "\(name(.step(step))) on ohi, eivätkä sen paikat enää muutu. "
        + "Muuta vain tulevia kierroksia."
    case .votePhase(let vote, let phase, let needed):
      return "\(name(.vote(vote))): \(finnishPhase(phase)), mutta sen pitäisi olla "
        + "\(KindTexts.finnish.votePhase(needed)). \(finnishRemedy(phase, needed))"
    case .otherVoteOpen(let vote):
      return "\(name(.vote(vote))) on auki. Sulje se, ennen kuin avaat uuden."
    case .noThemes:
      return "Ei ole teemaa, josta äänestää. Lisää ensin vähintään yksi teema."
    case .notInVote(let theme, let vote):
      return "\(name(.theme(theme))) ei ole mukana (\(name(.vote(vote)))). "
        + "Valitse jokin seinällä olevista teemoista."
    case .tooManyDots(let dots, let allowed):
      return "Äänestyslipussa on \(numbers.dots(dots)), mutta kullakin on vain \(allowed). "
        + "Laske uudelleen ja syötä lippu uudestaan."
    case .overCap(let theme, let dots, let cap):
      return "Äänestyslipussa on liikaa yhdelle teemalle: \(name(.theme(theme))), "
        + "\(numbers.dots(dots)). Enintään \(cap) saa olla. Korjaa ja syötä lippu uudestaan."
    case .themeTwice(let theme):
      return "\(name(.theme(theme))) on äänestyslipussa kahdesti. Laske pisteet yhteen."
    case .ballotExists(let ballot):
      return "\(name(.ballot(ballot))) on jo syötetty. Siirry seuraavaan."
    case .moreBallotsThanVoters(.room, let ballots, let voters):
      return "Näin tulisi \(numbers.ballots(ballots)), mutta pisteitä sai vain "
        + "\(numbers.people(voters)). Tarkista määrä tai muuta äänestäjien määrää."
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      return "Näin tulisi \(numbers.ballots(ballots))\(at(place)), mutta siellä pisteitä sai vain "
        + "\(numbers.people(voters)). Tarkista määrä tai muuta äänestäjien määrää."
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      return
        "Näin tulisi \(numbers.dots(dots))\(at(place)), mutta pisteitä jaettiin vain \(handedOut). "
        + "Laske uudelleen tai muuta äänestäjien määrää."
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      return "\(name(.theme(theme)))\(at(place)): tulos voi olla enintään "
        + "\(numbers.dots(cap.clampedMultiplied(by: voters))), "
        + "sillä äänestäjiä on \(voters) ja kukin voi antaa enintään \(cap). "
        + "Laske uudelleen tai muuta äänestäjien määrää."
    case .moreVotersThanRoom(let voters, let room):
      return "Seinällä ja pöydissä on yhteensä \(numbers.voters(voters)), mutta salissa \(room). "
        + "Muuta jompaakumpaa."
    case .ballotsBreakRule(let ballots):
      return "Sääntö ei sovi jo syötettyihin lippuihin (\(ballots.count)): "
        + "\(firstFew(ballots, name)). Korjaa ne ensin tai pidä sääntö."
    case .placesBreakRule(let places):
      return "Pisteitä on tullut enemmän kuin sääntö sallii\(list(places)). "
        + "Korjaa laskenta tai äänestäjien määrä ensin tai pidä sääntö."
    case .nothingToCheck(let place):
      return
        "\(name(.theme(place.theme)))\(at(place.table)): pisteitä ei ole vielä laskettu, joten vertailtavaa ei ole. "
        + "Syötä ensimmäinen laskenta ensin."
    case .noTie(let vote):
      return "\(name(.vote(vote))): rajalla ei ole ratkaistavaa tasatilannetta. "
        + "Pidä tavallinen uusi äänestys, jos sitä tarvitaan."
    case .tieSettled(let vote, let station):
      return "Rajan tasatilanne on jo ratkaistu: \(name(.vote(vote))) "
        + "(tekijä: \(names.station(station))). Kumoa se päätös ensin, jos siitä pitää tulla toinen."
    case .notInTie(let theme, let vote):
      return "\(name(.theme(theme))) ei ole niiden joukossa, jotka ovat rajalla tasoissa: "
        + "\(name(.vote(vote))). Valitse niistä tai ota teema mukaan ja kerro syy."
    case .countedAlready(let place):
      return
        "\(name(.theme(place.theme)))\(at(place.table)) on jo laskettu. Näytöllä syötettynä luvustasi "
        + "tulee toinen laskenta. Jos ensimmäinen on väärin, korjaa se."
    case .countChanged(let place):
      return "\(name(.theme(place.theme)))\(at(place.table)): laskentaa on korjattu sen jälkeen. "
        + "Katso, mitä siinä lukee nyt, ja korjaa tarvittaessa."
    case .notCounted(let place):
      return "\(name(.theme(place.theme)))\(at(place.table)): pisteitä ei ole vielä laskettu. "
        + "Syötä määrä ensin."
    case .alreadyShown(let vote):
      return "Tulos on jo näytetty salille, eikä sitä voi perua: \(name(.vote(vote))). "
        + "Pidä uusi äänestys, jos se täytyy tehdä uudelleen."
    case .unknownCommand(let command):
      return "Työpajassa ei ole komentoa \(command). Tarkista nimi."
    case .alreadyUndone(let command):
      return "Tämä on jo kumottu: \(done(command)). Sinun ei tarvitse tehdä mitään."
    case .cannotUndo(let command):
      return "Tätä ei voi kumota: \(done(command)). Korjaa se uudella muutoksella."
    case .dependedOn(_, let headline, let station):
      let later = names.quoted(EventTexts.finnish.headline(headline, context))
      return "Tätä ei voi kumota, koska sen päälle on jo tehty muuta: \(later) "
        + "(tekijä: \(names.station(station))). Kumoa se ensin."
    case .wouldReviveErased(let command):
      return "Tätä ei voi kumota, koska pysyvästi poistetut sanat tulisivat takaisin: "
        + "\(done(command)). Kirjoita uusi teksti sen sijaan."
    case .row(let line, let column, let inner):
      return "rivi \(line), sarake \(column.rawValue): "
        + "\(finnishSentence(inner, context).startingSentence) Tiedostosta ei luettu mitään."
    case .noRows:
      return
        "Sarakkeiden nimien alla ei ole mitään. Kirjoita sinne rivit ja lue tiedosto uudelleen."
    case .unknownTheme(let title):
      return "Teemaa \(names.quoted(title.excerpt)) ei ole. Korjaa kirjoitusasu "
        + "tai lisää --create-themes."
    case .unknownTableNumber(let number):
      return "Pöytää \(number) ei ole. Korjaa pöydän numero suunnitelman mukaiseksi."
    case .unknownRound(let round, let rounds):
      return "Keskustelukierrosta \(round) ei ole; kierroksia on suunnitelmassa \(rounds). "
        + "Korjaa kierroksen numero."
    }
  }

  private static func at(_ table: TableID?) -> String {
    table.map { " (\(NameTexts.finnish.table($0)))" } ?? " (seinä)"
  }

  private static func at(_ place: VoterPlace) -> String {
    switch place {
    case .room: ""
    case .wall: " (seinä)"
    case .table(let table): " (\(NameTexts.finnish.table(table)))"
    }
  }

  private static func list(_ places: [VoterPlace]) -> String {
    let named = places.filter { $0 != .room }.map { at($0).drop { $0 == " " } }.map(String.init)
    return named.isEmpty ? "" : " \(NumberTexts.finnish.list(named))"
  }

  /// The first few ballots, and how many more there are.
  private static func firstFew(_ ballots: [BallotID], _ name: (EntityID) -> String) -> String {
    let named = ballots.prefix(5).map { name(.ballot($0)) }
    guard ballots.count > 5 else { return NumberTexts.finnish.list(named) }
    return named.joined(separator: ", ") + " ja \(ballots.count - 5) muuta"
  }

  private static func finnishPhase(_ phase: VotePhase) -> String {
    switch phase {
    case .draft: "sitä ei ole vielä avattu"
    case .open: "se on auki"
    case .closed: "se on suljettu"
    case .revealed: "tulos on jo näytetty"
    }
  }

  private static func finnishRemedy(_ phase: VotePhase, _ needed: VotePhase) -> String {
    switch (phase, needed) {
    case (.draft, _): "Avaa se ensin."
    case (.open, .closed), (.open, .revealed): "Sulje se ensin."
    case (.closed, .revealed): "Näytä tulos ensin."
    case (.closed, .open): "Kumoa sulkeminen tai pidä uusi äänestys."
    default: "Pidä uusi äänestys sen sijaan."
    }
  }
}
