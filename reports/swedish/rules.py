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
    "person-twice": "Samma person i två möten samtidigt",
    "person-twice-unknown": "Samma person i två möten samma dag, okänd tid",
    "break": "Tid mellan möten",
    "evenings": "Kvällar i veckan",
    "quorum": "Beslutsförhet",
    "members-away": "Ledamöter borta",
    "room-size": "Rummets storlek",
    "board-first": "Kommunstyrelsen före fullmäktige",
    "board-before": "Kommunstyrelsens möte före beslutet",
    "unions-first": "Samverkan före beslut",
    "unions-same-day": "Samverkan samma dag som beslutet",
    "committee-final": "Utskott beslutar åt fullmäktige",
    "budget-proposal": "Styrelsens budgetförslag",
    "budget-decision": "Fullmäktiges budget",
    "new-council": "Nyvalda fullmäktige",
    "proposal-public": "Budgetförslaget offentligt",
    "council-call": "Kallelse till fullmäktige",
    "annual-report": "Årsredovisning",
    "annual-report-first": "Årsredovisningen före ansvarsfriheten",
    "discharge": "Ansvarsfrihet",
    "interim-report": "Delårsrapport",
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
        "Inget möte ligger på en dag när en deltagare är borta. Den som är borta hindrar möten med sig själv "
        "och med det organ som är borta, men ett helt organ kan mötas även om en ledamot saknas. Är det en "
        "person i `people` som är borta prövas det av `quorum`. Har frånvaron ett klockslag hindrar den bara "
        "möten vid den tiden, eller vid okänd tid."
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
    "person-twice": (
        "Den som sitter i två instanser (`people`) kallas inte till två möten samtidigt. Platser räknas så "
        "länge de gäller (`term`), ersättare bara där de är kallade (`substitutes`). Det blockerar om ett möte "
        "blir utan ordförande eller vice ordförande, eller utan beslutsförhet; annars är det en varning, för då "
        "kan en ersättare gå in. Kallas samma instans till båda säger `body-twice` och `overlap` det redan."
    ),
    "person-twice-unknown": (
        "Den som sitter i två instanser kallas till två möten samma dag, och klockslag saknas för minst ett av "
        "dem. Ange `time` på aktiviteten eller `at` på instansen, så försvinner frågan eller blir en riktig krock."
    ),
    "break": (
        "Mellan två möten samma dag som samma personer kallas till går minst planens `break_time` (`limits`), "
        "till resa eller paus. Utan den inställningen frågas inget. Personer delas genom vem som ingår i vad "
        "och genom platser (`people`)."
    ),
    "evenings": (
        "Ingen kallas till fler kvällar i en kalendervecka än planens `evenings` (`limits`). En kväll har ett "
        "möte som börjar klockan 17 eller senare (`evening_from`), eller vars sluttid är senare; två möten "
        "samma kväll är en kväll. De som har samma kvällar sägs tillsammans. Utan inställningen frågas inget."
    ),
    "quorum": (
        "Ett möte ligger inte på en dag när så många av instansens ledamöter (`people`) är borta att den inte "
        "är beslutför. Ersättare som är på plats går in för dem. Hur många som behövs säger instansen "
        "(`quorum`), annars är det mer än hälften av ledamöterna (`members`, eller de som står i planen) i "
        "fullmäktige, styrelse, nämnd, utskott och beredning. Har frånvaron ett klockslag gäller den möten vid "
        "den tiden, eller vid okänd tid."
    ),
    "members-away": (
        "Några av instansens ledamöter är borta, men den är beslutför. Saknas ordföranden, eller lika många som "
        "instansens `warn_missing`, är det en varning; annars en upplysning."
    ),
    "room-size": (
        "Rummet rymmer dem som kallas dit (`seats`). En instans räknas med sina `members`, eller med dem som "
        "sitter i den då; den som sitter i flera räknas en gång. Att två möten inte är i samma rum samtidigt "
        "prövas av `overlap`, och hur många möten om dagen ett rum får ha av `per-day`."
    ),
    "board-first": (
        "Varje beslut i fullmäktige har ett möte med styrelsen före sig, i samma ärende eller som beroende. Att "
        "styrelsens serie går efter fullmäktiges säger inte vilket möte som har ärendet, och budgetens möte ska "
        "säga det självt: av det följer dagen i KL 11 kap. 8 §. Det finns undantag (KL 5 kap. 29–34 §§), så det "
        "är en fråga."
    ),
    "board-before": (
        "Möts styrelsen i ett ärende ligger något av mötena samma dag som fullmäktiges beslut eller före det. "
        "Om ett sådant möte alls finns frågar `board-first`, budgeten prövas av `proposal-public`, och ett "
        "beroende mellan de två säger redan detsamma."
    ),
    "unions-first": (
        "Där planen träffar facken i ett ärende ligger något av de mötena före den dag då arbetsgivaren beslutar. "
        "Om ärendet kräver förhandling avgör arbetsgivaren, så det är en fråga."
    ),
    "unions-same-day": (
        "Ett möte med facken som gäller eller kan gälla ett ärende ligger inte samma dag som arbetsgivaren "
        "beslutar i det: förhandlingen kommer före beslutet. Står ärendet på mötet (`matter`) prövas bara beslut "
        "i det. Planens enda möte i ärendet prövas av `unions-first`, och ett beroende mellan de två säger redan "
        "detsamma."
    ),
    "committee-final": (
        "Ett utskott fattar inte slutligt beslut i ett ärende som också går till fullmäktige. Mål, inriktning och "
        "omfattning kan inte delegeras. Slutligt är beslutet om planen säger det (`step: decision`) eller "
        "rubriken gör det (”slutligt beslut”)."
    ),
    "budget-proposal": (
        "Styrelsens första förslag till ett års budget är upprättat före oktober månads utgång året före. Av "
        "särskilda skäl får det vara i november, men då föreslår styrelsen skattesatsen före oktobers utgång. "
        "Om det finns sådana skäl vet bara planeraren, så november är en fråga; senare är en varning."
    ),
    "budget-decision": (
        "Fullmäktiges första beslut om ett års budget ligger före november månads utgång året före. Av "
        "särskilda skäl får det vara i december, men då fastställer fullmäktige skattesatsen före novembers "
        "utgång: december är en fråga, senare en varning. Under ett valår räknas det sista beslutet."
    ),
    "new-council": (
        "Ett år då fullmäktige har valts i hela landet ligger det sista beslutet om budgeten tidigast den 15 "
        "oktober, när de nyvalda fullmäktige har tillträtt. Ett beslut av de gamla fullmäktige i juni räcker "
        "inte."
    ),
    "proposal-public": (
        "Styrelsens budgetförslag finns minst en vecka före det sammanträde där fullmäktige fastställer "
        "budgeten: allmänheten ska ha tillgång till det från tillkännagivandet. Saknas förslaget i planen "
        "frågar `board-first`, och ett beroende på en vecka eller mer säger redan detsamma."
    ),
    "council-call": (
        "Ett utskick till fullmäktige vars rubrik nämner kallelse, tillkännagivande eller kungörelse går "
        "minst en vecka före sammanträdet. Det är det som beror på utskicket, annars nästa. Ett beroende på "
        "en vecka eller mer säger redan detsamma."
    ),
    "annual-report": (
        "Årsredovisningen lämnas till fullmäktige och revisorerna senast den 15 april. Har planen ingen rad "
        "för när den lämnas prövas styrelsens beslut, och då är det en fråga."
    ),
    "annual-report-first": (
        "Ett års årsredovisning är lämnad till fullmäktige, och godkänd, senast samma dag som fullmäktige "
        "beslutar om ansvarsfrihet. Nämner rubriken båda godkänns den där. Ett beroende mellan raderna säger "
        "redan detsamma."
    ),
    "discharge": (
        "Fullmäktige beslutar om ansvarsfrihet, och före det om årsredovisningen, före juni månads utgång."
    ),
    "interim-report": (
        "En delårsrapport lämnas till fullmäktige och revisorerna inom två månader efter sin period. Perioden "
        "är den som rubriken nämner (till april, juni, juli eller augusti; T1, T2), annars antas den längsta "
        "som lagen medger, till och med augusti, och då är det en fråga. Har planen ingen rad för när den lämnas "
        "prövas styrelsens beslut, och också det är en fråga."
    ),
    "uncertain": "Ett datum som dokumentet självt tvekar om (ett frågetecken, en parentes) bestäms av någon.",
    "undated": "Varje aktivitet har en dag.",
    "row-order": "Raderna står i datumordning. En rad som bara har en månad räknas som månadens första dag.",
    "no-year": "Ett datum har sitt årtal, vid sig eller i en rubrik. Annars har någon tolkat vilket år det är.",
    "no-participants": "Någon deltar i varje aktivitet.",
    "unstated-body": "Den som deltar står i dokumentets kolumn för deltagare, inte bara i en annan text.",
    "repeated-text": "Inga två rader har exakt samma text: en kopierad rad är ofta en som glömts.",
    "election-year": "Det som kallas valår är ett: 2014, 2018, 2022, 2026 och så vidare.",
}
