"""What stands in minutes, mails and web pages and is no plan: why a line with a date is left aside."""

import re
from collections.abc import Iterable, Sequence

from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of

STAMP = "stamp"
"""When a text was published, changed, sent, adopted or approved."""
PAPER = "paper"
"""A paper that a matter rests on, with its own date."""
PATH = "path"
"""Where a page is on its site."""
MINUTES_HEAD = "minutes_head"
"""The meeting that minutes are from."""
CONTACT = "contact"
PROSE = "prose"
"""A date spoken of, where no word says that something happens then."""
QUOTED = "quoted"
"""An older mail below the one that counts."""
HOLIDAY = "holiday"
"""School holidays and the like: a closed period, and no activity."""
RECURS = "recurs"
"""When a body meets, said as a rule and with no date: "BUN sammanträder varje tredje onsdag"."""
SPOKEN_OF = "spoken_of"
"""A date that only tells of another activity's."""
TEXT = "text"
"""Words without a date."""

_O, _A = "[öo06é]", "[äaàâé]"
_STAMP = re.compile(
    rf"\b(?:publicer(?:a(?!s?\b)\w*|ingsda\w+)|uppdatera(?!s?\b)\w*|"
    rf"senast (?:{_A}ndra\w*|granska\w*|reviderad)|reviderad\w*|utskrif\w*|"
    rf"utskriven|upprättad\w*|skapad\w*|fastst{_A}ll[dt]\w*|antage?n\b|antaget\b|antagna\b|beslutad\w*|"
    rf"(?<!har )beslutat(?! (?:\w+ )?att\b)\b|justera[dt]s?\b|"
    rf"justera(?:\s+\w+){{0,2}}\s+protokoll\w*|protokoll\w*\s+justeras\b|just\.|"
    rf"anslage[nt]|anslås|anslags?\w*|dokumentdatum|skickat|sent|gäller från|giltig\w*|version\w*|ändrad|"
    rf"sidan? uppdaterad|(?:date|lastmod|published|updated)\s*[:=]|"
    rf"diarief{_O}r\w*|handl{_A}ggare)\b|^[\W\d]*[^\W\d]+ \d{{4}}\s*\|\s*(?:\d\d[.:]\d\d\s*)?$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    rf"\b(?:tj{_A}nsteskrivelse\w*|tj{_A}nsteutl\w*|arbetsmaterial|protokoll(?:sutdrag|sbilag\w+)?\b|bilag\w+|skrivelse\w*|dnr|diarienr|"
    rf"beslutsunderlag|missiv\w*|yttrande (?:från|daterat)|daterad\w*|remissvar|"
    rf"(?<!MBL )§|(?<=\d),? ?§ ?\d)",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\d,?\s+(?:[^\W\d_]+\s+){0,2}§{1,2}\s*\d|§{1,2}\s*\d+\W+(?:den\s+)?\d", re.IGNORECASE)
"""When something was adopted, with its number in the minutes: "2019-11-18 KF § 42", "KF § 42, 2019-11-18"."""
_NEGOTIATED = re.compile(r"\bMBL\b", re.IGNORECASE)
_BASIS = re.compile(r"\bunderlag\b.*\d{4}", re.IGNORECASE)
_HANDED_IN = re.compile(
    r"\b(?:ska|skall|bör|måste|senast|(?:in)?lämna\w*|inlämning\w*|skicka\w*|flytta\w*)\b", re.IGNORECASE
)
"""A basis that is to be handed in is no paper yet."""
_IS_DUE = re.compile(
    r"\b(?:ska|skall|bör|måste|senast|sista\s+(?:dag|datum)\w*|(?:in)?lämna[rs]|skicka[rs]|sänd(?:er|s)|klar[at]?)\b",
    re.IGNORECASE,
)
"""What says that a paper is due or sent on a day, and is not of it: "Remissvar senast", "Bilagor skickas ut"."""
_LONGEST_ITEM = 200
"""So long may what says so be: a whole letter tells of much else."""
_REPORT = re.compile(
    r"\W*(?:(?:senaste|föregående|förra)\s+)?(?:protokoll\w*|minnesanteckning\w*|referat\w*|sammanfattning\w*|"
    r"beslut(?:en)?(?:\s+i\s+korthet)?)\s+(?:från|vid)\b(?!.*\b(?:skicka\w*|klar\w*|justera\w*|senast|inför|till)\b)",
    re.IGNORECASE,
)
"""How a line begins that leads to what came of a meeting: "Beslut från senaste möte 10 mars"."""
_PATH = re.compile(r"[^>»›]{1,40}(?:\s[>»›]\s[^>»›]{1,60}){2,}")
"""Where a page of a site is: "Start > Politik > Sammanträde 2026-10-21"."""
_KEY = re.compile(r"\s*\d{1,2}\. [A-ZÅÄÖ][^.]*\.\s+\d{1,2}\. [A-ZÅÄÖ]")
"""How a line begins that tells what a table's numbers stand for: "6. Budget. 7. Delårsrapport"."""
_CONTACT = re.compile(r"\b(?:tel(?:efon|nr)?|tfn|mobil|e-?post|mejl)\b|@|(?<![\d.:-])0\d{1,3}-\d", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:med\s+)?(?:(?:bästa|vänlig\w*|många|hjärtliga)\s+)?hälsning(?:ar|en)?\b\W*|mvh\W*|//?\s?\w+",
    re.IGNORECASE,
)
_SECTION = re.compile(
    rf"(?:besluts?underlag|underlag f{_O}r beslut(?:et)?|expedieras(?: till)?|skickas till|s{_A}ndlista|"
    rf"handlingar|bilagor|meddelanden|delgivningar|anmälningsärenden|"
    rf"kontakt(?:er|personer|uppgifter)?|beslutet (?:skickas|expedieras) till|kopia till)\s*:?",
    re.IGNORECASE,
)
_QUOTE = re.compile(
    r"\s*(?:[-_> ]{2,}\s*)?(?:ursprungligt meddelande|original message|vidarebefordrat meddelande)\b.*",
    re.IGNORECASE,
)
_HOLIDAY = re.compile(
    r"\b(?:sport|påsk|höst|jul|sommar|februari|skol)lov\w*\b|\blovdagar?\b|\b\w*uppehåll\b", re.IGNORECASE
)
_HOLIDAY_WORDS = 4
_RED_DAY = re.compile(
    r"[\W\d]*(?:annandag|långfredag|skärtorsdag|kristi himmelsf|nationaldag|midsommar|julafton|juldag|nyårs|"
    r"trettondag|valborg|påskafton|påskdag|klämdag|röd dag)",
    re.IGNORECASE,
)
_LEAVE = re.compile(r"\b(?:semester|ledig(?:het|a)?|stängt?)\b", re.IGNORECASE)


_WEEKDAY = r"(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?"
_RULE = re.compile(
    rf"\b(?:varje|varannan|vartannat|var \w+|jämna|udda|första|andra|tredje|fjärde|sista|helgfri\w*)\b"
    rf"[^.;:]{{0,40}}\b(?:{_WEEKDAY}|vecka|veckor|månad(?:en)?)\b|\b{_WEEKDAY} (?:jämna|udda|varje|varannan)\b",
    re.IGNORECASE,
)


def why_text(text: str) -> str:
    """Why a line without a date is left aside: it may be a rule of when somebody meets."""
    return RECURS if _RULE.search(text) else TEXT


def opens_papers(text: str) -> bool:
    """Whether a line heads a list of papers, of addressees or of people to ask."""
    return _SECTION.fullmatch(text.strip()) is not None


def is_contact(text: str) -> bool:
    """Whether a line tells how to reach somebody."""
    return _CONTACT.search(text) is not None


def is_signed(texts: Iterable[str]) -> bool:
    """Whether a letter is at its end with one of these lines: what follows is who wrote it, and when."""
    return any(_GREETING.fullmatch(text.strip()) for text in texts)


def is_holiday(text: str) -> bool:
    """Whether a title is that of school holidays, and nothing else."""
    return len(text.split()) <= _HOLIDAY_WORDS and _HOLIDAY.search(text) is not None


def is_quoted(text: str) -> bool:
    """Whether an older mail begins here."""
    return _QUOTE.fullmatch(text) is not None


def no_plan(text: str, dates: Sequence[Written], *, own: bool = False) -> str | None:
    """Why a line with dates is no plan; None if nothing says so. `own`: it holds the minutes' own day."""
    if any(date.first.year is not None for date in dates) and (
        _STAMP.search(text) or _is_to_the_minute(text, dates)
    ):
        return STAMP
    is_adopted = _DECIDED.search(text) and not _NEGOTIATED.search(text)
    is_basis = _BASIS.search(text) and not (_HANDED_IN.search(text) or kind_of(text).sure)
    is_due = len(text) <= _LONGEST_ITEM and _IS_DUE.search(text)
    is_paper = (_PAPER.search(text) and not is_due) or is_adopted or is_basis
    if is_paper and any(date.first.year is not None for date in dates):
        return PAPER
    if _REPORT.match(text):
        return PAPER
    if _PATH.fullmatch(text.strip()):
        return PATH
    if _KEY.match(text) and all(date.first.day is None for date in dates):
        return SPOKEN_OF
    if own:
        return MINUTES_HEAD
    if _HOLIDAY.search(text) or _LEAVE.search(text) or _RED_DAY.match(rest(text, dates)):
        return HOLIDAY
    if re.search(r"\bbilaga\b|\bsid(?:a|an)?\b", text, re.IGNORECASE) and len(dates) == 1:
        return PAPER
    return None


def _is_to_the_minute(text: str, dates: Sequence[Written]) -> bool:
    """Whether a line is a day and an hour at which nobody meets, as a page notes it: "12.04.2027 kl. 08:57"."""
    time = dates[0].time if len(dates) == 1 else None
    return (
        time is not None
        and time.end is None
        and time.start % _MINUTES > 0
        and not _WORDS.search(rest(text, dates))
    )


_MINUTES = 5
"""Meetings begin at such minutes."""
_WORDS = re.compile(r"[^\W_]")


def why_prose(text: str) -> str:
    """Why a line with dates is left aside in which nothing is said to happen: what is due by a day is not that."""
    return CONTACT if is_contact(text) and not kind_of(text).is_due_or_sent else PROSE
