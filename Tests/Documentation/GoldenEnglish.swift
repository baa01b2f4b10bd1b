/// The document of the whole small workshop in English, as it is to be, to the last character.
let englishDocument = #"""
  Föreningen Öppna dörren

  # Verkstad om väntan

  Väntrummet

  Documentation: Samtalsledaren\
  Göteborg, 14 June 2016\
  10 people, 2 tables

  ## What is given

  - Budgeten är beslutad

  ## What is open

  - Hur vi möter varandra

  ## Opening hopes

  - Att vi lyssnar.

  > “Det jag sa kom med.”

  ## How the dialogue went

  The common question was:

  > Hur blir väntan lättare?

  In every dialogue this was also asked:

  > Vad är viktigt för dig?

  - Opening (13:02–13:06): Everyone was welcomed and 2 hopes were written down.
  - Table round 1 (13:06–13:23): The participants talked at 2 tables.
  - Table round 2 (13:23–13:30): The participants changed tables and talked on with new people. The rule for changing tables: “Den som fyllt år senast stannar.” The question was “Vad kan vi pröva?”.
  - Sorting (13:30–13:41): The comments were sorted under 3 themes.
  - Dots (13:41–13:53): After a moment of reflection the participants marked what they wanted to deepen, with 5 dots each.
  - Deepening (13:53–14:00): The tables went deeper into 2 themes. The question was “Vad kan vi pröva?”.
  - Conclusions (14:00–14:12): The room gathered what it goes on with: 2 conclusions, 2 actions and 1 open question.
  - Closing (14:12–14:13): The day closed with thanks.
  - Break: The step was skipped.

  1 comment was withdrawn and is not printed.

  ## Vote

  Everyone got 5 dots to place freely. Not all had to be used. The theme with the most dots was to be deepened. The dots were put on the wall, where everyone could see them. The dots were counted on the wall.

  How the dots fell:

  - TID – ÅÄÖÉ (28 dots)
  - BEMÖTANDE (20 dots)
  - TELEFON (1 dot)

  10 voters × 5 dots = 50: 49 counted, 0 unused, 1 missing. 49 of 50 are on a theme.

  The cut falls after 1 theme, with 8 dots between. 8 dots decide whether “Bemötande” is in. If one voter had given their dots otherwise, the cut could have fallen differently between “Bemötande” and “Tid – åäöé”.

  “Bemötande” was taken along although it was below the cut. Reason: Två bord ville prata om det

  We go on with “Tid – åäöé” and “Bemötande”.

  ## Tid – åäöé (28 dots)

  Theme B. Deepened at table 1.

  Tiden går olika fort.

  ### Att göra:

  - En klocka
  - Ett kölappssystem

  > “Man blir en siffra.”

  ### Supplementary comments

  Gäller även på nätet.

  ### Said at the tables

  - ”Tre veckor\
    är långt.”\
    *(quotation, table 2, table round 1)*

  #### From the theme “Klockor”, which was merged with this one

  - En klocka som syns. *(idea, table 1, table round 2)*

  ## Bemötande (20 dots)

  Theme A. Deepened at table 2.

  Att bli sedd.

  ### Said at the tables

  - Säg hej i väntrummet. *(table 1, table round 1, user, relative, speaks for a group)*

  ## Telefon (1 dot)

  Theme D. Not deepened. Reason: Ingen ville

  Nothing is written here.

  ## Said in plenary

  - Två saker hör ihop. *(while sorting)*

  ## Comments without a theme

  - Kaffet var gott. *(table 2, table round 2)*

  ## Parking lot

  - Vem svarar i telefon? *(question, table 2, table round 2)*

  ## What we go on with

  ### Conclusions

  - Väntan går att göra vänlig.
  - Väntan har ett ansikte.

  ### Actions

  - Sätt upp en klocka *(Responsible: Vaktmästaren, by 1 September 2016)*
  - Städa *(Nobody is named as responsible, no day is set)*

  ### Open questions

  - Vem äger telefonen? *(Answers: Chefen, no day is set)*

  ## Proposals that were not taken up

  - Allt är bra som det är. *(proposed conclusion, table 2, reason: Rummet höll inte med)*
  - Fler stolar *(proposed action, table 1, who: Chefen, not decided on)*

  ## Words

  - Kölapp: En lapp med ett nummer
  - SIP: not explained yet

  ## Attendance

  - 10 people expected
  - Opening – the whole room: 10
  - Table round 1 – table 1: 6, table 2: 4, together 10

  ## The floor in the dialogues

  How many times each perspective had the floor. Which people it was has not been kept.

  - Table round 1 – users: 2, staff: 1

  ## Read-back

  - Table round 1, table 1: 6 people heard it
  - Table round 1, table 2: how many heard it is not noted

  ## Slips from the tables

  - Table 1: 2 slips handed in, but 0 typed in + 1 illegible = 1. This does not add up: 1 slip is missing.
  - Table 2: 5 slips handed in = 3 typed in + 1 illegible + 1 withdrawn

  """#
