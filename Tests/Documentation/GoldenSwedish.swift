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

  - Öppning (kl. 13:02–13:06): Alla hälsades välkomna och 2 förhoppningar skrevs upp.
  - Samtalspass 1 (kl. 13:06–13:12): Deltagarna samtalade vid 2 bord.
  - Samtalspass 2 (kl. 13:12–13:19): Deltagarna bytte bord och samtalade vidare med nya människor. Frågan skrevs om. Den löd först ”Hur blir väntan lättare?” och sedan ”Vad kan vi pröva?”.
  - Sortering (kl. 13:19–13:30): Inläggen sorterades under 3 teman.
  - Pluppar (kl. 13:30–13:42): Efter en stunds eftertanke märkte deltagarna ut vad de ville fördjupa, med 5 pluppar var.
  - Fördjupning (kl. 13:42–13:49): 2 teman fördjupades vid borden.
  - Slutsatser (kl. 13:49–13:56): Rummet samlade ihop vad man går vidare med: 1 slutsats, 2 åtgärder och 1 öppen fråga.
  - Avslutning (kl. 13:56–13:57): Dagen avslutades med ett tack.
  - Paus: Steget hoppades över.

  1 inlägg togs tillbaka och återges inte.

  ## Omröstning

  Var och en fick 5 pluppar att lägga fritt. Det gick att låta bli att använda alla. Det tema som fick flest skulle fördjupas. Plupparna sattes på väggen, där alla kunde se dem. Plupparna räknades på väggen.

  Så fördelades plupparna:

  - TID – ÅÄÖÉ (28 PL)
  - BEMÖTANDE (20 PL)
  - TELEFON (1 PL)

  10 röstande × 5 pluppar = 50: 49 räknade, 0 oanvända, 1 saknas. 49 av 50 ligger på något av temana.

  Snittet går efter 1 tema, med 8 pluppar emellan.

  ”Bemötande” togs med, trots att det låg under snittet. Skäl: Två bord ville prata om det

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

  - Säg hej i väntrummet. *(bord 1, samtalspass 1)*

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

  ### Åtgärder

  - Sätt upp en klocka *(Ansvarar: Vaktmästaren, senast 1 september 2016)*
  - Städa *(Ingen ansvarig är utsedd, ingen dag är satt)*

  ### Öppna frågor

  - Vem äger telefonen? *(Svarar: Chefen, ingen dag är satt)*

  ## Ordlista

  - Kölapp: En lapp med ett nummer
  - SIP: ännu inte förklarat

  ## Närvaro

  - 10 personer väntade
  - Öppning – hela rummet: 10
  - Samtalspass 1 – bord 1: 6, bord 2: 4, tillsammans 10

  """#
