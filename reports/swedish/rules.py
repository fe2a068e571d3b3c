"""The Swedish names of the rules, and what each is for."""

RULE_NAMES = {
    "weekend": "Helg",
    "holiday": "Helgdag",
    "eve": "Halvdag före helgdag",
    "bridge-day": "Klämdag",
    "closed": "Stängd period",
    "absence": "Frånvaro",
    "window": "Tillåten tid",
    "latest": "Senaste datum",
    "fixed": "Beslutat datum",
    "length": "Längd",
    "phase": "Fas",
    "stated-day": "Veckodag och vecka i dokumentet",
    "precedence": "Ordning och avstånd",
    "notice": "Kallelsetid",
    "body-twice": "Kallad två gånger samma dag",
    "overlap": "Samma personer samtidigt",
    "overlap-unknown": "Samma personer samma dag, okänd tid",
    "spacing": "Avstånd mellan möten",
    "per-day": "Högst så många möten om dagen",
    "pattern": "Ordinarie mötesdag",
    "usual-weekday": "Vanlig veckodag",
    "board-first": "Kommunstyrelsen före fullmäktige",
    "unions-first": "Samverkan före beslut",
    "committee-final": "Utskott beslutar åt fullmäktige",
    "uncertain": "Osäkert datum",
    "undated": "Utan dag",
    "row-order": "Radernas ordning",
    "no-year": "Årtal saknas",
    "no-participants": "Utan deltagare",
    "unstated-body": "Deltagare utanför kolumnen",
    "repeated-text": "Upprepad rad",
    "election-year": "Valår",
}

EXPLAINED = {
    "weekend": (
        "Ett möte får inte ha någon dag på en lördag eller söndag, och inget annat får börja eller sluta då. "
        "Ett stoppdatum på en söndag är lagligt, men ingen är på plats och tar emot."
    ),
    "holiday": (
        "Ett möte får inte ligga på en svensk helgdag eller på midsommarafton, julafton eller nyårsafton, och "
        "inget annat får börja eller sluta då."
    ),
    "eve": (
        "Inget möte ligger på en halvdag, som skärtorsdagen eller dagen före Kristi himmelsfärdsdag: många går "
        "hem vid lunch."
    ),
    "bridge-day": (
        "En klämdag är en ensam arbetsdag mellan en helgdag och en annan ledig dag. Många är lediga då: 2 av 833 "
        "verkliga möten ligger på en klämdag."
    ),
    "closed": (
        "Inget möte, stoppdatum eller utskick ligger i en period som planen kallar stängd, som ett lov eller "
        "sommarveckorna. Arbete får pågå genom perioden."
    ),
    "absence": (
        "Inget möte ligger på en dag när en deltagare är borta. Den som är borta hindrar möten med sig själv och "
        "med det organ som är borta, men ett helt organ kan mötas även om en ledamot saknas."
    ),
    "window": "En aktivitet ligger där planen tillåter: i sin `between`, eller i den månad som står som datum.",
    "latest": (
        "En aktivitet är klar senast den dag som står som `latest`. Dagen kan komma ur en lag, som kommunallagens "
        "tid för budgetförslaget."
    ),
    "fixed": "En aktivitet med status `decided` ligger kvar på de dagar som planen anger.",
    "length": (
        "Ett arbete behåller sitt antal arbetsdagar, eller minst det antal som står som `shortest`. Allt annat "
        "behåller sitt antal dagar."
    ),
    "phase": "En aktivitet ligger i den fas som den hör till.",
    "stated-day": "Veckodagen och veckan som står bredvid datumet i dokumentet stämmer med datumet.",
    "precedence": (
        "Det ena kommer efter det andra, minst så långt efter som beroendet säger och högst så långt. Ligger båda "
        "på samma dag avgör klockslagen. Avstånd räknas i dagar, arbetsdagar eller veckor."
    ),
    "notice": (
        "Det som ska gå ut med kallelsen är klart när kallelsetiden börjar. Fullmäktige kallas minst en vecka "
        "före (KL 5 kap. 13 och 15 §§); för styrelse och nämnder säger det egna reglementet hur långt före. Det "
        "som får lämnas till dagens slut, som ett stoppdatum, är klart dagen efter."
    ),
    "body-twice": (
        "Ett fullmäktige, en styrelse, en nämnd, ett utskott eller en beredning kallas inte till två möten på "
        "samma dag."
    ),
    "overlap": (
        "Två möten som samma personer kallas till ligger inte på samma tid. Personer delas genom vem som ingår i "
        "vad: ordföranden sitter både i styrelsen och i dess utskott. Styrelsen klockan 13 och fullmäktige "
        "klockan 18 samma dag går bra."
    ),
    "overlap-unknown": (
        "Två möten som samma personer kallas till ligger på samma dag, och klockslag saknas för minst ett av dem. "
        "Ange `time` på aktiviteten eller `at` på deltagaren, så försvinner frågan eller blir en riktig krock."
    ),
    "spacing": (
        "Mellan två möten med samma organ går det minst så lång tid som dess `spacing` säger. Extra möten räknas "
        "inte."
    ),
    "per-day": "Ingen kallas till fler möten om dagen än dess `per_day`. Det gäller även lokaler.",
    "pattern": "Ett ordinarie möte ligger på en dag i organets mönster (`meets`), som sista måndagen i månaden.",
    "usual-weekday": (
        "Ett organ beslutar på den veckodag där de flesta av dess beslut i planen ligger, som 95 procent av "
        "verkliga möten gör. En dag som flyttats för en helgdag intill får veta det. Organ med ett mönster "
        "(`meets`) prövas av regeln `pattern`."
    ),
    "board-first": (
        "Varje beslut i fullmäktige har ett möte med styrelsen före sig, i samma ärende eller som beroende. Det "
        "finns undantag (KL 5 kap. 29–34 §§), så det är en fråga."
    ),
    "unions-first": (
        "Där planen träffar facken i ett ärende ligger något av de mötena före den dag då arbetsgivaren beslutar. "
        "Om ärendet kräver förhandling avgör arbetsgivaren, så det är en fråga."
    ),
    "committee-final": (
        "Ett utskott fattar inte slutligt beslut i ett ärende som också går till fullmäktige. Mål, inriktning och "
        "omfattning kan inte delegeras."
    ),
    "uncertain": "Ett datum som dokumentet självt tvekar om (ett frågetecken, en parentes) bestäms av någon.",
    "undated": "Varje aktivitet har en dag.",
    "row-order": "Raderna står i datumordning. En rad som bara har en månad räknas som månadens första dag.",
    "no-year": "Ett datum i dokumentet har sitt årtal. Annars har någon tolkat vilket år det är.",
    "no-participants": "Någon deltar i varje aktivitet.",
    "unstated-body": "Den som deltar står i dokumentets kolumn för deltagare, inte bara i en annan text.",
    "repeated-text": "Inga två rader har exakt samma text: en kopierad rad är ofta en som glömts.",
    "election-year": "Det som kallas valår är ett: 2014, 2018, 2022, 2026 och så vidare.",
}
