/// The document of the whole small workshop in Swedish, as it is to be, to the last character.
let swedishDocument = #"""
  Föreningen Öppna dörren

  # Verkstad om väntan

  Väntrummet

  Dokumentation: Samtalsledaren\
  Göteborg, 14 juni 2016\
  10 personer, 2 bord

  ## Det som ligger fast

  - Budgeten är beslutad

  ## Det vi kan påverka

  - Hur vi möter varandra

  ## Inledande förhoppningar

  - Att vi lyssnar.

  > ”Det jag sa kom med.”

  ## Så gick dialogen till

  Den gemensamma frågan var:

  > Hur blir väntan lättare?

  I varje samtal ställdes också frågan:

  > Vad är viktigt för dig?

  - Öppning (kl. 13:02–13:06): Alla hälsades välkomna och 2 förhoppningar skrevs upp.
  - Samtalspass 1 (kl. 13:06–13:23): Deltagarna samtalade vid 2 bord.
  - Samtalspass 2 (kl. 13:23–13:30): Deltagarna bytte bord och samtalade vidare med nya människor. Regeln för att byta bord: ”Den som fyllt år senast stannar.” Frågan var ”Vad kan vi pröva?”.
  - Sortering (kl. 13:30–13:41): Inläggen sorterades under 3 teman.
  - Pluppar (kl. 13:41–13:53): Efter en stunds eftertanke märkte deltagarna ut vad de ville fördjupa, med 5 pluppar var.
  - Fördjupning (kl. 13:53–14:00): 2 teman fördjupades vid borden. Frågan var ”Vad kan vi pröva?”.
  - Slutsatser (kl. 14:00–14:12): Rummet samlade ihop vad man går vidare med: 2 slutsatser, 2 åtgärder och 1 öppen fråga.
  - Avslutning (kl. 14:12–14:13): Dagen avslutades med ett tack.
  - Paus: Steget hoppades över.

  1 inlägg togs tillbaka och återges inte.

  ## Omröstning

  Var och en fick 5 pluppar att lägga fritt. Det gick att låta bli att använda alla. Det tema som fick flest pluppar skulle fördjupas. Plupparna sattes på väggen, där alla kunde se dem. Plupparna räknades på väggen.

  Så fördelades plupparna:

  - TID – ÅÄÖÉ (28 PL)
  - BEMÖTANDE (20 PL)
  - TELEFON (1 PL)

  10 röstande × 5 pluppar = 50: 49 räknade, 0 oanvända, 1 saknas. 49 av 50 ligger på något av temana.

  Strecket går efter 1 tema, med 8 pluppar emellan. 8 pluppar avgör om ”Bemötande” är med. Om en enda röstande hade lagt sina pluppar på annat sätt kunde strecket ha gått annorlunda mellan ”Bemötande” och ”Tid – åäöé”.

  ”Bemötande” togs med, trots att det låg under strecket. Skäl: Två bord ville prata om det

  Vi går vidare med ”Tid – åäöé” och ”Bemötande”.

  ## Tid – åäöé (28 PL)

  Tema B. Fördjupades vid bord 1.

  Tiden går olika fort.

  ### Att göra:

  - En klocka
  - Ett kölappssystem

  > ”Man blir en siffra.”

  ### Kompletterande kommentarer

  Gäller även på nätet.

  ### Sagt vid borden

  - ”Tre veckor\
    är långt.”\
    *(citat, bord 2, samtalspass 1)*

  #### Från temat ”Klockor”, som slogs ihop med det här

  - En klocka som syns. *(idé, bord 1, samtalspass 2)*

  ## Bemötande (20 PL)

  Tema A. Fördjupades vid bord 2.

  Att bli sedd.

  ### Sagt vid borden

  - Säg hej i väntrummet. *(bord 1, samtalspass 1, brukare, närstående, talar för en grupp)*

  ## Telefon (1 PL)

  Tema D. Fördjupades inte. Skäl: Ingen ville

  Här är inget antecknat.

  ## Sagt i storgrupp

  - Två saker hör ihop. *(vid sorteringen)*

  ## Inlägg som inte hör till något tema

  - Kaffet var gott. *(bord 2, samtalspass 2)*

  ## Parkering

  - Vem svarar i telefon? *(fråga, bord 2, samtalspass 2)*

  ## Det här går vi vidare med

  ### Slutsatser

  - Väntan går att göra vänlig.
  - Väntan har ett ansikte.

  ### Åtgärder

  - Sätt upp en klocka *(Ansvarar: Vaktmästaren, senast 1 september 2016)*
  - Städa *(Ingen ansvarig är utsedd, ingen dag är satt)*

  ### Öppna frågor

  - Vem äger telefonen? *(Svarar: Chefen, ingen dag är satt)*

  ## Förslag som inte togs upp

  - Allt är bra som det är. *(föreslagen slutsats, bord 2, skäl: Rummet höll inte med)*
  - Fler stolar *(föreslagen åtgärd, bord 1, vem: Chefen, inget beslut är taget)*

  ## Ordlista

  - Kölapp: En lapp med ett nummer
  - SIP: ännu inte förklarat

  ## Närvaro

  - 10 personer väntade
  - Öppning – hela rummet: 10
  - Samtalspass 1 – bord 1: 6, bord 2: 4, tillsammans 10

  ## Ordet i samtalen

  Så många gånger hade varje perspektiv ordet. Vilka personer det var är inte sparat.

  - Samtalspass 1 – brukare: 2, personal: 1

  ## Återläsning

  - Samtalspass 1, bord 1: 6 personer var med
  - Samtalspass 1, bord 2: hur många som var med är inte noterat

  ## Lappar från borden

  - Bord 1: 2 lappar inlämnade, men 0 inskrivna + 1 oläslig = 1. Det går inte ihop: 1 lapp saknas.
  - Bord 2: 5 lappar inlämnade = 3 inskrivna + 1 oläslig + 1 tillbakadragen

  """#
