"""Swedish words around bodies: what joins them, what says that they may come or bring others, what is no body."""

import re


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


JOINING = words("och samt jämte eller respektive resp plus")

PREPOSITIONS = words("för per i på av med från till inom vid kring om enligt hos under efter inför")

FILLERS = JOINING | words(
    "alla aktuell aktuella berörd berörda bl a ca den det de detta en ett etc ev eventuell eventuella eventuellt "
    "exkl fl hela hel heldag halvdag in inbjuden inbjudna inkl inklusive kl m mfl mm minst max mån mål nya "
    "nyvalda olika ordinarie samtlig samtliga sin sina st tid tillsammans utvalda utsedda våra vår varje "
    "ytterligare övrig övriga även kommunens"
)
"""Words that go with a body and are none themselves. They may stand inside a name."""

PROSE = words(
    "antar behandlar bereder beslutar fastställer föreslår godkänner informerar redovisar yttrar "
    "ansvarar behöver beslutas bjuds bokas bör deltar delta digitalt distans finns får ges gör görs har hålls "
    "inbjuds informeras kallas kan kommer måste medverkar medverka möjlighet närvarar se sedan sker ska skall "
    "skickas som sker tas teams vill zoom är "
    "analyserar arbetar avslutar bokar bjuder föredrar förbereder följer färdigställer ger granskar går gör "
    "hanterar håller inleder justerar kallar kompletterar leder lägger lämnar lämnas möter planerar "
    "presenterar presenteras publicerar påbörjar rapporterar redovisas samordnar sammanställer "
    "sammanträder attesterar registrerar "
    "skickar skriver startar stämmer svarar tar träffar uppdaterar upprättar återkopplar översänder"
)
"""Words after which a cell speaks in sentences, and names only bodies that are known."""

NO_BODIES = words(
    "ajournering behandling bokslut budget beslut dag dialog em extra fm förmiddag eftermiddag fika "
    "föredragning gemensam gemensamma information info inställt kväll lunch möte prel preliminär preliminärt "
    "reserv reservtid samråd sammanträde start slut uppföljning utbildning workshop "
    "avbokad avbokat avlyst flyttad flyttas flyttat inhiberat inställd inställda struken struket utgår utgått "
    "januari februari mars april maj juni juli "
    "augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag vecka v"
)
"""Words that make no body by themselves, though they stand in a cell for bodies."""

PARTIES = words("S M C V MP L KD SD FI FP s m c v mp l kd sd fi fp")

SUBSTITUTES = re.compile(
    r"\s*[,(+]?\s*(?:(?:med|inkl\.?|inklusive|och|samt|plus|\+|&)\s+)(?:dess |deras |sina |alla )?"
    r"(?:ersättare|ersättarna|ers\b\.?|suppleanter)\s*\)?",
    re.IGNORECASE,
)

_OFFERED = (
    r"vid\s+(?:behov|önskemål|efterfrågan|intresse)|i\s+den\s+(?:omfattning|mån|utsträckning)|"
    r"i\s+mån\s+av|om\s+(?:så\s+)?(?:behov|behövs|önskas|efterfrågas)|(?:är\s+)?frivillig\w*|på\s+begäran|"
    r"kan\s+(?:vid\s+behov\s+)?(?:delta|medverka|närvara|adjungeras)|"
    r"har\s+möjlighet\s+att\s+(?:delta|närvara|medverka)"
)
OFFERED_AFTER = re.compile(
    rf"\s*[,(–-]?\s*(?:(?:deltar|medverkar|kallas|adjungeras)\s+)?(?:{_OFFERED})[^,;)]*\)?", re.IGNORECASE
)
OFFERED = re.compile(_OFFERED, re.IGNORECASE)
OFFERED_BEFORE = re.compile(
    r"(?:\bev\.?|\beventuellt|\beventuell\w*|\bvid behov:?|\badjungerad\w*:?)\s*$", re.IGNORECASE
)
