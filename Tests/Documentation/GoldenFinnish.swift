/// The document of the whole small workshop in Finnish, as it is to be, to the last character.
let finnishDocument = #"""
  Föreningen Öppna dörren

  # Verkstad om väntan

  Väntrummet

  Yhteenvedon tekijä: Samtalsledaren\
  Göteborg, 14. kesäkuuta 2016\
  10 osallistujaa, 2 pöytää

  ## Jo päätettyä

  - Budgeten är beslutad

  ## Tähän voi vaikuttaa

  - Hur vi möter varandra

  ## Toiveet aluksi

  - Att vi lyssnar.

  > ”Det jag sa kom med.”

  ## Näin keskustelu käytiin

  Yhteinen kysymys oli:

  > Hur blir väntan lättare?

  Joka keskustelussa kysyttiin myös:

  > Vad är viktigt för dig?

  - Avaus (13.02–13.06): Kaikki toivotettiin tervetulleiksi, ja kirjattiin 2 toivetta.
  - Keskustelukierros 1 (13.06–13.23): Osallistujat keskustelivat pienryhmissä. Käytössä oli 2 pöytää.
  - Keskustelukierros 2 (13.23–13.30): Osallistujat vaihtoivat pöytää ja jatkoivat keskustelua uusien ihmisten kanssa. Pöydän vaihdon sääntö: ”Den som fyllt år senast stannar.” Kysymys oli ”Vad kan vi pröva?”.
  - Lajittelu (13.30–13.41): Kommentit lajiteltiin. Tuloksena oli 3 teemaa.
  - Pisteet (13.41–13.53): Osallistujat miettivät hetken ja merkitsivät sitten, mitä haluavat syventää. Kullakin oli 5 pistettä.
  - Syventäminen (13.53–14.00): Pöydissä syvennettiin 2 teemaa. Kysymys oli ”Vad kan vi pröva?”.
  - Johtopäätökset (14.00–14.12): Yhdessä koottiin, mitä viedään eteenpäin: 2 johtopäätöstä, 2 toimenpidettä ja 1 avoin kysymys.
  - Lopetus (14.12–14.13): Päivä päättyi kiitoksiin.
  - Tauko: Vaihe ohitettiin.

  1 kommentti on peruttu, eikä sitä tulosteta.

  ## Äänestys

  Jokainen sai 5 pistettä vapaasti jaettavaksi. Kaikkia ei tarvinnut käyttää. Eniten pisteitä saanut teema oli määrä syventää. Pisteet pantiin seinälle kaikkien nähtäviksi. Laskettiin seinän pisteet.

  Näin pisteet jakautuivat:

  - TID – ÅÄÖÉ (28 pistettä)
  - BEMÖTANDE (20 pistettä)
  - TELEFON (1 piste)

  10 äänestäjää × 5 pistettä = 50: laskettu 49, käyttämättä 0, kateissa 1. Teemoille annettiin 49/50.

  Rajan yläpuolella on 1 teema. Ero rajalla on 8 pistettä. 8 pistettä ratkaisee, onko mukana ”Bemötande”. Jos yksikin äänestäjä olisi jakanut pisteensä toisin, raja olisi voinut muuttua näiden välillä: ”Bemötande” ja ”Tid – åäöé”.

  Mukaan otettiin, vaikka se jäi rajan alle: ”Bemötande”. Perustelu: Två bord ville prata om det

  Jatkamme näillä: ”Tid – åäöé” ja ”Bemötande”.

  ## Tid – åäöé (28 pistettä)

  Teema B. Syvennetty: pöytä 1.

  Tiden går olika fort.

  ### Att göra:

  - En klocka
  - Ett kölappssystem

  > ”Man blir en siffra.”

  ### Täydentävät kommentit

  Gäller även på nätet.

  ### Pöydissä sanottua

  - ”Tre veckor\
    är långt.”\
    *(lainaus, pöytä 2, keskustelukierros 1)*

  #### Teemasta ”Klockor”, joka yhdistettiin tähän

  - En klocka som syns. *(idea, pöytä 1, keskustelukierros 2)*

  ## Bemötande (20 pistettä)

  Teema A. Syvennetty: pöytä 2.

  Att bli sedd.

  ### Pöydissä sanottua

  - Säg hej i väntrummet. *(pöytä 1, keskustelukierros 1, palvelunkäyttäjä, läheinen, puhuu ryhmän puolesta)*

  ## Telefon (1 piste)

  Teema D. Ei syvennetty. Perustelu: Ingen ville

  Tässä ei ole tekstiä.

  ## Yhteisessä keskustelussa sanottua

  - Två saker hör ihop. *(lajittelussa)*

  ## Kommentit ilman teemaa

  - Kaffet var gott. *(pöytä 2, keskustelukierros 2)*

  ## Parkkipaikka

  - Vem svarar i telefon? *(kysymys, pöytä 2, keskustelukierros 2)*

  ## Tätä viedään eteenpäin

  ### Johtopäätökset

  - Väntan går att göra vänlig.
  - Väntan har ett ansikte.

  ### Toimenpiteet

  - Sätt upp en klocka *(Tekee: Vaktmästaren, viimeistään 1. syyskuuta 2016)*
  - Städa *(Tekijää ei ole nimetty, päivää ei ole sovittu)*

  ### Avoimet kysymykset

  - Vem äger telefonen? *(Vastaa: Chefen, päivää ei ole sovittu)*

  ## Ehdotukset, joita ei otettu mukaan

  - Allt är bra som det är. *(ehdotettu johtopäätös, pöytä 2, perustelu: Rummet höll inte med)*
  - Fler stolar *(ehdotettu toimenpide, pöytä 1, kuka: Chefen, ei päätöstä)*

  ## Sanasto

  - Kölapp: En lapp med ett nummer
  - SIP: ei vielä selitetty

  ## Läsnä

  - odotettu määrä: 10 osallistujaa
  - Avaus – koko sali: 10
  - Keskustelukierros 1 – pöytä 1: 6, pöytä 2: 4, yhteensä 10

  ## Puheenvuorot keskusteluissa

  Näin monta kertaa kullakin näkökulmalla oli puheenvuoro. Henkilöitä ei ole tallennettu.

  - Keskustelukierros 1 – palvelunkäyttäjät: 2, työntekijät: 1

  ## Takaisinluku

  - Keskustelukierros 1, pöytä 1: läsnä 6 henkilöä
  - Keskustelukierros 1, pöytä 2: läsnäolijoiden määrää ei ole kirjattu

  ## Pöytien laput

  - Pöytä 1: 2 lappua palautettu, mutta 0 kirjoitettu koneelle + 1 ei luettavissa = 1. Luvut eivät täsmää: puuttuu 1 lappu.
  - Pöytä 2: 5 lappua palautettu = 3 kirjoitettu koneelle + 1 ei luettavissa + 1 peruttu

  """#
