"""Att rulla en plan till ett annat år: det som skiljer sig och det som ska ses över."""

from scenarios.rolling.remarks import About

ROLLING = {
    "rolled": (
        "Planen för {old} är rullad till {new}: {same} av {dated} aktiviteter med dag ligger på samma vecka och "
        "veckodag."
    ),
    "rolled all": (
        "Planen för {old} är rullad till {new}: alla {dated} aktiviteter med dag ligger på samma vecka och "
        "veckodag."
    ),
    "rolled fewest": "Det är bevisat att färre inte kan skilja sig när reglerna ska hållas.",
    "rolled undated": "Utan dag, som i den gamla planen: {}.",
    "rolled by none": "Planen är redan för {}. Ingenting ändras.",
    "rolled differences": "Skiljer sig från samma vecka och veckodag ({})",
    "rolled patterns": "Samma vecka har ingen ordinarie mötesdag för instansen ({})",
    "rolled standing": "Så var det redan i den gamla planen.",
    "rolled together": "Flyttas tillsammans med {}.",
    "rolled because": "Varför: {}",
    "rolled reasonless": "Sökningen avbröts: dagen kanske går att behålla.",
    "rolled remarks": "Att se över ({})",
    "rolled check": "Den nya planen granskad: {}.",
    f"roll {About.BLOCKING}": (
        "Något blockerar redan i den gamla planen och går inte att rätta genom att flytta: {activities}. Det står "
        "kvar; tidplan check säger vad."
    ),
    f"roll {About.COUNCIL} elects": (
        "{year} är valår, med val {election}. Budgeten fastställs av nyvalda fullmäktige, som tillträder "
        "{takes_office} (KL 11 kap. 10 §)."
    ),
    f"roll {About.COUNCIL} before": (
        "Före den dagen ligger fullmäktiges beslut {activities}: det räcker inte som beslut om budgeten."
    ),
    f"roll {About.COUNCIL} again": (
        "{year} är inget valår. Budgeten behöver inte vänta på nyvalda fullmäktige (KL 11 kap. 10 §): se över "
        "ordningen under hösten."
    ),
    f"roll {About.COUNCIL} waiting": "Fönster från den 15 oktober står kvar för {activities}.",
    f"roll {About.ELECTION_YEAR}": (
        "{activities} rör val eller nyvalda och står kvar. Den nya planen ligger annorlunda till mot valet: ta "
        "bort det som inte behövs, och lägg till det som hör till valet."
    ),
    f"roll {About.NEW_TERM}": (
        "En ny mandatperiod börjar: fullmäktige sitter från {dates}, styrelse och nämnder som regel från "
        "1 januari året efter (KL 5 kap. 9 §, 6 kap. 18 §). Se över vilka som ingår i instanserna."
    ),
    "roll elected": "De kan vara andra: {bodies}.",
    f"roll {About.NEXT_TERM}": (
        "Mandatperioden har tagit slut, och platserna gäller nu nästa: {seats}. Rollerna står kvar; se över vilka "
        "som har dem."
    ),
    f"roll {About.OPEN_SEATS}": "Platser att fylla, för de tar slut i den nya planen eller före den: {seats}.",
    "roll seats in": "{body} {term} ({people})",
    "roll seats to": "{body} till {last} ({people})",
    "role chair": "ordförande",
    "role vice": "vice ordförande",
    "role substitute": "ersättare",
    f"roll {About.SAME_TERM}": "{texts} står kvar: mandatperioden är densamma. Hör processen till det nya året?",
    f"roll {About.CLOSED}": (
        "Stängda perioder har flyttat med veckan, påsken och julen. Stäm av mot det nya årets lov: {closed}."
    ),
    f"roll {About.ABSENCES}": "Frånvaro följer inte med: {absences}. Lägg till den som gäller det nya året.",
    f"roll {About.QUESTIONS}": (
        "Frågor om det gamla dokumentet som inte var besvarade följer inte med: {questions}. Är något av det en "
        "aktivitet också det nya året läggs den till för hand."
    ),
    f"roll {About.STATUS}": "Kallade och beslutade möten är utkast i den nya planen: {activities}.",
    f"roll {About.ANSWERS}": (
        "Svar och undantag följer med för {activities}. Stäm av att skälen gäller också det nya året."
    ),
    f"roll {About.LAW}": "Lagens sista dagar står kvar på sina datum: {latest}.",
    f"roll {About.WEEK_53}": "Vecka 53 finns inte det nya året. I vecka 52 ligger därför {activities}.",
    f"roll {About.DATES_IN_TEXT}": "Datum och valår inne i texter är inte ändrade: {texts} i den nya filen.",
    f"roll {About.REWRITTEN}": (
        "Filen gick inte att ändra på plats och är skriven på nytt: kommentarerna i den gamla filen är inte med."
    ),
}
