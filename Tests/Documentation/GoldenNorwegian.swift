/// The document of the whole small workshop in Norwegian, as it is to be, to the last character.
let norwegianDocument = #"""
  Föreningen Öppna dörren

  # Verkstad om väntan

  Väntrummet

  Dokumentasjon: Samtalsledaren\
  Göteborg, 14. juni 2016\
  10 personer, 2 bord

  ## Det som ligger fast

  - Budgeten är beslutad

  ## Det vi kan påvirke

  - Hur vi möter varandra

  ## Innledende forhåpninger

  - Att vi lyssnar.

  > «Det jag sa kom med.»

  ## Slik foregikk dialogen

  Det felles spørsmålet var:

  > Hur blir väntan lättare?

  I hver samtale ble også dette spørsmålet stilt:

  > Vad är viktigt för dig?

  - Åpning (kl. 13:02–13:06): Alle ble ønsket velkommen, og 2 forhåpninger ble skrevet opp.
  - Samtalerunde 1 (kl. 13:06–13:23): Deltakerne snakket sammen ved 2 bord.
  - Samtalerunde 2 (kl. 13:23–13:30): Deltakerne byttet bord og snakket videre med nye mennesker. Regelen for å bytte bord: «Den som fyllt år senast stannar.» Spørsmålet var «Vad kan vi pröva?».
  - Sortering (kl. 13:30–13:41): Innleggene ble sortert under 3 temaer.
  - Prikker (kl. 13:41–13:53): Etter litt betenkningstid merket deltakerne av hva de ville fordype seg i, med 5 prikker hver.
  - Fordypning (kl. 13:53–14:00): Ved bordene gikk man i dybden på 2 temaer. Spørsmålet var «Vad kan vi pröva?».
  - Konklusjoner (kl. 14:00–14:12): Rommet samlet opp hva man går videre med: 2 konklusjoner, 2 tiltak og 1 åpent spørsmål.
  - Avslutning (kl. 14:12–14:13): Dagen ble avsluttet med en takk.
  - Pause: Trinnet ble hoppet over.

  1 innlegg ble trukket tilbake og er ikke gjengitt.

  ## Avstemning

  Hver fikk 5 prikker å fordele fritt. Det gikk an å la være å bruke alle. Temaet med flest prikker skulle utdypes. Prikkene ble satt på veggen, der alle kunne se dem. Prikkene ble talt på veggen.

  Slik fordelte prikkene seg:

  - TID – ÅÄÖÉ (28 prikker)
  - BEMÖTANDE (20 prikker)
  - TELEFON (1 prikk)

  10 stemmende × 5 prikker = 50: 49 talt, 0 ubrukte, 1 mangler. 49 av 50 ligger på et av temaene.

  Streken går etter 1 tema, med 8 prikker imellom. 8 prikker avgjør om «Bemötande» er med. Hvis en enkelt hadde lagt prikkene sine annerledes, kunne streken ha gått annerledes mellom «Bemötande» og «Tid – åäöé».

  «Bemötande» ble med, selv om det lå under streken. Begrunnelse: Två bord ville prata om det

  Vi går videre med «Tid – åäöé» og «Bemötande».

  ## Tid – åäöé (28 prikker)

  Tema B. Utdypet ved bord 1.

  Tiden går olika fort.

  ### Att göra:

  - En klocka
  - Ett kölappssystem

  > «Man blir en siffra.»

  ### Utfyllende kommentarer

  Gäller även på nätet.

  ### Sagt ved bordene

  - ”Tre veckor\
    är långt.”\
    *(sitat, bord 2, samtalerunde 1)*

  #### Fra temaet «Klockor», som ble slått sammen med dette

  - En klocka som syns. *(idé, bord 1, samtalerunde 2)*

  ## Bemötande (20 prikker)

  Tema A. Utdypet ved bord 2.

  Att bli sedd.

  ### Sagt ved bordene

  - Säg hej i väntrummet. *(bord 1, samtalerunde 1, bruker, pårørende, snakker for en gruppe)*

  ## Telefon (1 prikk)

  Tema D. Ble ikke utdypet. Begrunnelse: Ingen ville

  Her er ingenting notert.

  ## Sagt i plenum

  - Två saker hör ihop. *(under sorteringen)*

  ## Innlegg uten tema

  - Kaffet var gott. *(bord 2, samtalerunde 2)*

  ## Parkering

  - Vem svarar i telefon? *(spørsmål, bord 2, samtalerunde 2)*

  ## Dette går vi videre med

  ### Konklusjoner

  - Väntan går att göra vänlig.
  - Väntan har ett ansikte.

  ### Tiltak

  - Sätt upp en klocka *(Ansvarlig: Vaktmästaren, senest 1. september 2016)*
  - Städa *(Ingen er satt opp som ansvarlig, ingen dato er satt)*

  ### Åpne spørsmål

  - Vem äger telefonen? *(Svarer: Chefen, ingen dato er satt)*

  ## Forslag som ikke ble tatt opp

  - Allt är bra som det är. *(foreslått konklusjon, bord 2, begrunnelse: Rummet höll inte med)*
  - Fler stolar *(foreslått tiltak, bord 1, hvem: Chefen, ikke tatt stilling til)*

  ## Ordliste

  - Kölapp: En lapp med ett nummer
  - SIP: ikke forklart ennå

  ## Oppmøte

  - 10 personer ventet
  - Åpning – hele rommet: 10
  - Samtalerunde 1 – bord 1: 6, bord 2: 4, til sammen 10

  ## Ordet i samtalene

  Så mange ganger hadde hvert perspektiv ordet. Hvem personene var, er ikke lagret.

  - Samtalerunde 1 – brukere: 2, ansatte: 1

  ## Tilbakelesing

  - Samtalerunde 1, bord 1: 6 personer var med
  - Samtalerunde 1, bord 2: hvor mange som var med, er ikke notert

  ## Lapper fra bordene

  - Bord 1: 2 lapper levert inn, men 0 skrevet inn + 1 uleselig = 1. Det går ikke opp: 1 lapp mangler.
  - Bord 2: 5 lapper levert inn = 3 skrevet inn + 1 uleselig + 1 trukket tilbake

  """#
