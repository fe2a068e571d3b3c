"""The words by which a sentence tells what a body does in it: those that come right before it, or right after."""

import re

from plans.reading.dates.grammar.words import MEET


def _before(*words: str) -> re.Pattern[str]:
    """One of these, and then the body."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})\s*$", re.IGNORECASE)


def _after(*words: str) -> re.Pattern[str]:
    """The body, and then one of these, maybe in the future tense."""
    return re.compile(rf"\s*,?\s*(?:som\s+)?(?:ska\w*\s+)?(?:även\s+)?(?:{'|'.join(words)})", re.IGNORECASE)


ANSWERS = _after(
    r"ansvara\w*",
    r"ansvarig\w*",
    r"(?:har|bär|tar)\s+(?:\w+\s+){0,3}?\w*ansvar\w*",
    r"svarar\s+för",
    r"upprätta\w*",
    r"uppdatera\w*",
    r"sammanställ\w*",
    r"färdigställ\w*",
    r"samordnar?\b",
    r"dokumenterar?\b",
    r"utarbetar?\b",
    r"publicerar?\b",
    r"skickar?\b",
    r"skriver\b",
    r"bokar?\b",
    r"kallar\b",
    r"inleder\b",
    r"leder\b",
    r"tar?\s+fram\b",
    r"håller\s+i\b",
)
ANSWERING = _before(
    r"(?:ansvarig\w*|ansvar|föredragande|sammankallande|utförare)(?:\s*[:–-]|\s+är|\s+ligger\s+(?:på|hos))?",
    r"under\s+ledning\s+av",
    r"uppdra[rs]?\s+(?:åt|till)",
)

ATTENDS = _after(
    r"delta[rg]?\b",
    r"medverkar?\b",
    r"närvarar?\b",
    r"adjungera\w*",
    r"inbjud\w+",
    r"bjuds?\s+in\b",
    r"kallas\b",
    r"informera(?:r|s)?\b",
    r"genomför\b",
    r"presenterar?\b",
    r"redovisar\b",
    r"föredrar\b",
    r"träffa[rs]\b",
    r"möts?\b",
    r"samlas\b",
    r"sammanträder\b",
)
ATTENDING = _before(
    r"(?:deltagare|medverkande|närvarande)\s*:?",
    r"(?:deltar|medverkar|närvarar)",
    r"(?:informerar|informeras|kallar|träffar|möter|bjuder\s+in)(?:\s+även)?",
)

MET = re.compile(
    r"(?<!\w)(?i:möter|träffar)\s+(?:\w+\s+)?(?:\w*(?:styrelsen|nämnden|beredningen|utskottet|presidiet|fullmäktige|gruppen)|"
    r"[A-ZÅÄÖ]{2,5})\s+$"
)
"""A sentence that begins with when it is, and who meets the body behind: "I maj möter KS nämndernas presidier"."""
SENDER = _before("från", "fran")
GIVER = _before(r"\w*(?:underlag|yttrande|synpunkt|begäran|svar)\w{0,4}\s+från")
"""What somebody has to hand in, and then who."""
_HANDED = (
    r"(?:\w+\s+)?\w*(?:förslag|underlag|yttrande|synpunkt|begäran|svar|rapport|redovisning|plan(?:er)?|berättelse|"
    r"bokslut|budget|prognos|bilag|uppgift|sammanställning)(?:e?n|et|er|ar|or|a|r|na|erna|arna|orna|rna)?"
)
HANDED_IN = _after(
    rf"{_HANDED}\s(?:[^.;:]{{0,40}}\s)?(?:(?:in|över)?(?:lämna|skicka)(?:s|d|de|t|ts)|(?:in|över)?sän(?:ds|d|da|t|ts)|"
    r"inkommer|inkomna|inne|tillhanda|klar[at]?)\b"
)
"""After a genitive, what its owner hands in, and that it is handed in."""
DUE = _before(
    r"(?:sista|senaste)\s+(?:\w*dag(?:en)?|datum)(?:\s+för)?(?:\s+inlämning(?:en)?\s+av)?",
    r"(?:inlämning(?:en)?|inlämnande)\s+av",
    r"(?:deadline|stopp(?:datum|tid|dag))(?:\s+för)?",
    r"senast",
)
PAPER_DUE = _after(rf"{_HANDED}\b")
"""A last day, and after the genitive what its owner hands in then: "Sista dag för nämndernas budgetförslag"."""
SENDS = _after(r"[–-]?\s*(?:vara\s+|ha\s+)?(?:in|över|åter)?(?:skicka|lämna|sänd|kom)\w*")

TO = _before("till", "åt")
PROPOSED_TO = _before(
    r"(?:\w*förslag|forslag|uppdrag|yttrande|hemställan|möjlighet|underlag|hänsyn|\w*val|valet)\s+(?:till|åt)"
)
INFORMED_TO = re.compile(
    r"\s*(?:\w*information|info|presentation|föredragning|dragning|återkoppling)\b[^.;:]{0,80}\btill\s*",
    re.IGNORECASE,
)
PRESENTED_TO = re.compile(
    r"(?:presentera|redovisa|föredra|informera|rapportera|visa|(?:går|gå|gås) igenom|berätta)\w*\b"
    r"[^.;:]{0,120}\bför\s*$",
    re.IGNORECASE,
)
"""What somebody tells, and then to whom: Ekonomichefen presenterar budgetläget för KSAU."""
PRESENTED_THEN = re.compile(
    r"\s*(?:$|[^\w\s]|\d|(?:den|på|i|vid|om|och|samt|under|kl|senast|inför)\b)", re.IGNORECASE
)
"""What stands behind the one who is told: no word of whose it is, "för KS budget"."""
DISPATCH = re.compile(
    r"utskick|kallelse|skicka|sänd|sänt|lämna|delge|expedier|distribuer|mejla|maila|återkoppl|tillställ|kommunicer|remitter|"
    r"rapporteras|redovisas|anmäl|publicer",
    re.IGNORECASE,
)
GIVEN = _before(r"delge[rs]?", r"tillställs?", r"underrätta[rs]?", r"informera")
SUMMONS = _before(r"(?:utskick\s+)?(?:av\s+)?kallelse")
PAPERS = re.compile(
    r"stopp(?:datum|tid|dag)|manusstopp|deadline|sista\s+dag|inlämning|handlingar|kungörelse|tillkännagivande|protokoll|"
    r"justering|utskick|anslag",
    re.IGNORECASE,
)
"""Words for what goes to a meeting or comes of it: a body that ends such a title does not meet that day."""

FOR_USE = _after(r"för\s+(?:godkännande|kännedom|yttrande|synpunkter|inläsning|granskning|påseende|åtgärd)")
GETS = _after(r"delges\b", r"får\s+(?:ut\s+)?(?:material|underlag|handlingar)")

ELSEWHERE = re.compile(
    r"\b(?:inför|utifrån|enligt|efter|innan|före|sedan|när|att|från|fran|som|antag\w+|beslutad\w*|fastställd\w*)\b",
    re.IGNORECASE,
)
"""After one of these, a meeting that is named is another one than the row's."""

_GATHERING = (
    r"[^\W\d_]*(?:möte|mötet|möten|sammanträde|sammanträdet|dialog|dialogen|dialoger|information|info|dag|dagen|dagar|"
    r"överläggning|överläggningar|samverkan|förhandling|förhandlingar|workshop|träff|avstämning|avstämningar|"
    r"konferens|internat|internatet|seminarium|föredragning|dragning|uppstart|upptakt|utbildning|genomgång|presentation|hearing|samråd)"
)
_DECIDING = (
    r"[^\W\d_]*(?:beslut|beslutas|behandling|behandlas|beredning|bereds|godkännande|godkänns|antagande|antas|"
    r"fastställande|fastställs|yttrande)"
)
MEETING = _before(
    rf"{_GATHERING}\s*(?:[-–—:]\s*)?(?:(?:med|i|hos|för|mellan))?",
    rf"{_DECIDING}(?:\s+(?:i|av|hos|på))?",
    rf"{_GATHERING}\s[^.;:]{{1,60}}?\smellan",
    r"extra",
    r"ordinarie",
    r"konstituerande",
)
ELECTED = _before(
    r"(?:val(?:et|en)?|tillsättning(?:en)?|inrättande(?:t)?)\s+(?:av|till)(?:\s+(?!i\b|på\b|vid\b)\w+){0,2}"
)
"""Who is only elected or set up: "Val av ny kommunstyrelse" is none of its meetings."""
IN = _before("i", "på")
PREPOSITION = _before(
    r"i|på|av|om|för|till|med|från|hos|per|inför|efter|under|mot|vid|kring|och|samt|hur|som|avseende|gällande|"
    r"har|håller"
)
INVERTED = re.compile(
    r"\W*(?:(?:i|på|den|under|vid|därefter|sedan|slutligen|senast|först|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\b"
    r"[^.;:,–—]{0,60}?\s*)?"
    rf"\b(?:beslutar|fastställer|behandlar|antar|bereder|godkänner|{MEET}|diskuterar|tar|fattar|lämnar|"
    r"presenterar|föreslår|prövar|går|har|håller|arbetar|granskar|stänger|redovisar|förhandlar|ska|skall|bör|måste)\s+",
    re.IGNORECASE,
)
"""A sentence that begins with when it is, if that is not left out, and then what the body behind it does."""
LABEL = re.compile(
    r"\s*(?:(?:steg|fas|etapp|skede|moment|punkt|arbetsdag|vecka|aktivitet)\s+\d{1,2}[a-z]?[\s:,.–—-]+|"
    r"[^\W\d][^:;.,()\n–—]{1,60}(?::|\s[–—-])\s+)",
    re.IGNORECASE,
)
"""What a step or its matter is called, and the sign behind: "Steg 2, ", "Budget 2028: "."""
DOES = re.compile(
    r"\s+(?!har\b|är\b|\w*(?:ning|ling|dialog|remiss|ledamot|ledamöt|ersättar|chef)(?:ar|er)\b)"
    rf"(?:{MEET}|ska(?:ll)?|[a-zåäö]+(?:ar|er|år|ör))\b"
)
"""A verb right behind a body: what it does, at the time of the row."""
OPENING = re.compile(
    r"[\s\W]*(?:obs\b[\s\W]*)?(?:(?:extra|ordinarie|konstituerande|prel\w*\.?)\s*)?",
    re.IGNORECASE,
)
"""All that may stand before a body that begins a sentence."""

BREAK = re.compile(r"\s[-–—]\s|[–—:;|\n(]")
CLOSED = re.compile(r"\s*(?:$|[.!?]\s*$|[-–—:;|\n)]|\s[-–—]\s)")
DATED = re.compile(
    r"\s*[(]?(?:den\s+)?(?:\d{1,2}\s*/\s*\d{1,2}\b|\d{4}-\d{2}|"
    r"\d{1,2}(?:\s*[-–]\s*\d{1,2})?\.?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|"
    r"i\s?(?:dag|kväll|morgon)\b)",
    re.IGNORECASE,
)
APPOSED = re.compile(r"(?!.*\b(?:till|åt|från|med|mellan|hos)\b)[^,;]*\w,\s*", re.IGNORECASE | re.DOTALL)
"""A title and a comma, and then who does it: no list of those to whom it goes or with whom it is."""
OWN_WORK = _after(
    r"(?:\w+\s+)?(?:beslut(?!a[st]?\b)|sammanträd|möte|arbete|behandling|beredning|granskning|dialog|överläggning|yttrande|"
    r"ställningstagande|fastställ|antagande|revidering|budgetdag|internbudget)"
)
"""After a genitive, what the body itself does."""
