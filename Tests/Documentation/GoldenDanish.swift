/// The document of the whole small workshop in Danish, as it is to be, to the last character.
let danishDocument = #"""
  Föreningen Öppna dörren

  # Verkstad om väntan

  Väntrummet

  Dokumentation: Samtalsledaren\
  Göteborg, 14. juni 2016\
  10 personer, 2 borde

  ## Det givne

  - Budgeten är beslutad

  ## Det åbne

  - Hur vi möter varandra

  ## Indledende forhåbninger

  - Att vi lyssnar.

  > ”Det jag sa kom med.”

  ## Sådan foregik dialogen

  Det fælles spørgsmål var:

  > Hur blir väntan lättare?

  I hver samtale blev der også spurgt:

  > Vad är viktigt för dig?

  - Åbning (kl. 13:02–13:06): Der blev budt velkommen, og 2 forhåbninger blev skrevet ned.
  - Samtalerunde 1 (kl. 13:06–13:23): Deltagerne talte sammen ved 2 borde.
  - Samtalerunde 2 (kl. 13:23–13:30): Deltagerne skiftede bord og talte videre med nye mennesker. Reglen for at skifte bord: ”Den som fyllt år senast stannar.” Spørgsmålet var ”Vad kan vi pröva?”.
  - Sortering (kl. 13:30–13:41): Indlæggene blev sorteret under 3 temaer.
  - Prikker (kl. 13:41–13:53): Efter lidt betænkningstid markerede deltagerne, hvad de ville gå i dybden med – med 5 prikker hver.
  - Fordybning (kl. 13:53–14:00): Ved bordene gik man i dybden med 2 temaer. Spørgsmålet var ”Vad kan vi pröva?”.
  - Konklusioner (kl. 14:00–14:12): Rummet samlede op på, hvad man går videre med: 2 konklusioner, 2 handlinger og 1 åbent spørgsmål.
  - Afslutning (kl. 14:12–14:13): Dagen sluttede med tak for i dag.
  - Pause: Trinnet blev sprunget over.

  1 indlæg blev trukket tilbage og er ikke gengivet.

  ## Afstemning

  Hver fik 5 prikker at sætte frit. Man måtte gerne lade være med at bruge dem alle. Det tema med flest prikker skulle uddybes. Prikkerne blev sat på væggen, hvor alle kunne se dem. Prikkerne blev talt på væggen.

  Sådan fordelte prikkerne sig:

  - TID – ÅÄÖÉ (28 prikker)
  - BEMÖTANDE (20 prikker)
  - TELEFON (1 prik)

  10 stemmeberettigede × 5 prikker = 50: 49 talt, 0 ubrugte, 1 mangler. 49 af 50 ligger på et af temaerne.

  Stregen går efter 1 tema med 8 prikker imellem. 8 prikker afgør, om ”Bemötande” er med. Hvis en enkelt havde lagt sine prikker anderledes, kunne stregen være gået anderledes mellem ”Bemötande” og ”Tid – åäöé”.

  ”Bemötande” kom med, selv om det lå under stregen. Begrundelse: Två bord ville prata om det

  Vi går videre med ”Tid – åäöé” og ”Bemötande”.

  ## Tid – åäöé (28 prikker)

  Tema B. Uddybet ved bord 1.

  Tiden går olika fort.

  ### Att göra:

  - En klocka
  - Ett kölappssystem

  > ”Man blir en siffra.”

  ### Supplerende kommentarer

  Gäller även på nätet.

  ### Sagt ved bordene

  - ”Tre veckor\
    är långt.”\
    *(citat, bord 2, samtalerunde 1)*

  #### Fra temaet ”Klockor”, som blev lagt sammen med dette

  - En klocka som syns. *(idé, bord 1, samtalerunde 2)*

  ## Bemötande (20 prikker)

  Tema A. Uddybet ved bord 2.

  Att bli sedd.

  ### Sagt ved bordene

  - Säg hej i väntrummet. *(bord 1, samtalerunde 1, bruger, pårørende, taler for en gruppe)*

  ## Telefon (1 prik)

  Tema D. Blev ikke uddybet. Begrundelse: Ingen ville

  Her er intet noteret.

  ## Sagt i plenum

  - Två saker hör ihop. *(under sorteringen)*

  ## Indlæg uden tema

  - Kaffet var gott. *(bord 2, samtalerunde 2)*

  ## Parkering

  - Vem svarar i telefon? *(spørgsmål, bord 2, samtalerunde 2)*

  ## Det går vi videre med

  ### Konklusioner

  - Väntan går att göra vänlig.
  - Väntan har ett ansikte.

  ### Handlinger

  - Sätt upp en klocka *(Ansvarlig: Vaktmästaren, senest 1. september 2016)*
  - Städa *(Ingen ansvarlig er udpeget, ingen dato er sat)*

  ### Åbne spørgsmål

  - Vem äger telefonen? *(Svarer: Chefen, ingen dato er sat)*

  ## Forslag, der ikke blev taget op

  - Allt är bra som det är. *(foreslået konklusion, bord 2, begrundelse: Rummet höll inte med)*
  - Fler stolar *(foreslået handling, bord 1, hvem: Chefen, der er ikke taget stilling)*

  ## Ordliste

  - Kölapp: En lapp med ett nummer
  - SIP: endnu ikke forklaret

  ## Fremmøde

  - 10 personer ventet
  - Åbning – hele rummet: 10
  - Samtalerunde 1 – bord 1: 6, bord 2: 4, i alt 10

  ## Ordet i samtalerne

  Så mange gange havde hvert perspektiv ordet. Hvem personerne var, er ikke gemt.

  - Samtalerunde 1 – brugere: 2, medarbejdere: 1

  ## Tilbagelæsning

  - Samtalerunde 1, bord 1: 6 personer var med
  - Samtalerunde 1, bord 2: hvor mange der var med, er ikke noteret

  ## Sedler fra bordene

  - Bord 1: 2 sedler afleveret, men 0 indskrevet + 1 ulæselig = 1. Det går ikke op: Der mangler 1 seddel.
  - Bord 2: 5 sedler afleveret = 3 indskrevet + 1 ulæselig + 1 trukket tilbage

  """#
