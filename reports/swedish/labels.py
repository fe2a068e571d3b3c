"""The Swedish names of severities and levels, and the words around findings and proposals."""

from plans.severity import Severity

SEVERITIES = {
    Severity.BLOCK: "Blockerar",
    Severity.WARN: "Varning",
    Severity.QUESTION: "Fråga",
    Severity.INFO: "Upplysning",
    Severity.ALLOW: "Tillåtet",
}

COUNTED = {
    Severity.BLOCK: ("1 blockerar", "{} blockerar"),
    Severity.WARN: ("1 varning", "{} varningar"),
    Severity.QUESTION: ("1 fråga", "{} frågor"),
    Severity.INFO: ("1 upplysning", "{} upplysningar"),
    Severity.ALLOW: ("1 tillåtet undantag", "{} tillåtna undantag"),
}

LEVELS = {
    "warnings": "brutna varningar",
    "moved-summoned": "flyttade vars kallelse är ute",
    "moved-called": "flyttade kallade",
    "moved": "flyttade",
    "new-warnings": "nya varningar",
    "days": "dagar i flyttar",
    "habits": "avvikelse från vanor (dagar)",
    "load": "ojämn belastning",
}

LABELS = {
    "blocks": "Blockerar",
    "warns": "Varningar",
    "questions": "Frågor",
    "infos": "Upplysningar",
    "activity": "1 aktivitet",
    "activities": "{} aktiviteter",
    "nothing": "inget att anmärka",
    "line": "rad {}",
    "lines": "rader {}",
    "open question": (
        "1 fråga från inläsningen är inte besvarad: {questions}. Svara med tidplan read … --ask, eller rätta "
        "under questions i planfilen."
    ),
    "open questions": (
        "{number} frågor från inläsningen är inte besvarade: {questions}. Svara med tidplan read … --ask, eller "
        "rätta under questions i planfilen."
    ),
    "derived": "Vad som följer på besluten, sista dagar ({}):",
    "derived row": (
        "{title} {day}: protokollet justeras senast {adjusted}, det tillkännages senast {announced}, och beslutet "
        "får överklagas senast {appealed}"
    ),
    "read from title": "ärendet läst ur rubriken: {}",
    "exception": "1 undantag är tillåtet i planfilen: {exceptions}.",
    "exceptions": "{number} undantag är tillåtna i planfilen: {exceptions}.",
    "no reason": "inget skäl angivet",
    "optimal": "Förslaget är bevisat bäst: inget annat som uppfyller kraven är bättre enligt måtten nedan.",
    "feasible": "Förslaget uppfyller kraven, men sökningen avbröts innan det var bevisat bäst.",
    "infeasible": "Det går inte. De här kraven går inte ihop:",
    "minimal": "Tas ett av dem bort går resten ihop.",
    "not minimal": "Listan är kanske inte den kortaste: något av kraven kan vara överflödigt.",
    "unknown": "Inget förslag hittades inom tiden. Det är inte bevisat att det går, och inte att det är omöjligt.",
    "moved": "Flyttas ({})",
    "placed": "Får en dag ({})",
    "nothing moves": "Ingen aktivitet flyttas.",
    "no day": "utan datum",
    "earlier": "{} tidigare",
    "later": "{} senare",
    "begins": "börjar {}",
    "ends": "slutar {}",
    "measures": "Mått, viktigast först",
    "proven": "{name}: {value} (bevisat minst)",
    "unproven": "{name}: högst {value}, minst {bound}",
    "left": "Kvar i förslaget ({})",
    "none left": "Inga varningar är kvar.",
    "also left": "Dessutom {}.",
    "seconds": "Modellen byggdes på {} s och löstes på {} s.",
}
