"""The Swedish words around a rule in the catalogue."""

CATALOGUE = {
    "rule of plan": "för hela planen",
    "rule of body": "när {} berörs",
    "rule of activity": "för en aktivitet",
    "rule reason": "Skälet till undantaget",
    "rule severity": "Allvar: {}",
    "rule milder": "; för {kinds} {severity}",
    "rule law": "Lag: {}.",
    "rule since": "Prövas för datum från och med {}.",
    "rule of document": ("Regeln gäller vad dokumentet säger. Ett förslag till nya datum påverkas inte av den."),
    "rule example": "En plan som bryter mot regeln",
    "rule moved": "Regeln bryts om {activity} läggs {days}.",
    "rule says": "Så låter det",
    "rule change": "Ändra allvaret, svara eller tillåt",
    "rule levels": (
        "Allvaret är `block`, `warn`, `question`, `info` eller `allow`. Den närmaste inställningen gäller: "
        "aktivitetens, sedan beroendets eller periodens, deltagarens, planens och sist regelns egen. Att tillåta "
        "kräver ett skäl, som visas i granskningen. En fråga besvaras så: skälet är svaret, och frågan ställs "
        "inte igen."
    ),
    "rule behind": "Även det som regeln prövar kan ha ett eget allvar:",
    "rules head": "{} regler. `tidplan rules KOD` visar en regel med ett exempel och hur den tillåts.",
}
