"""Words that tell that something does not take place, or perhaps not."""

import re
from collections.abc import Sequence

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written

_OFF = re.compile(
    r"\b(?:inst[äaé]ll(?:t|d|da|s|as)|inhiber(?:at|as|ats|ad|ade)|avbokad?t?|avlyst|str[uy]k[ei][nt]|"
    r"(?<!mandat )(?<!tid )utgår(?! från)|utgått|(?:ersatt|ersätts)\s+av(?=\s+[^\W\d])|"
    r"(?<!som )skulle\s+(?:ha\s+)?(?:ägt rum|hållits|varit)|"
    r"ställ(?:s|er|a|as|de|des|ts)?\s+(?:\w+\s+){0,2}in)\b|(?-i:\binst)\b\.?(?![.\w])",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?:(?:obs|mötet|sammanträdet|är|blir|har)\b\W*)*(?:{_OFF.pattern}|inget\s+(?:möte|sammanträde|plenum)|"
    r"inga\s+(?:möten|sammanträden))\W*",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:i ?stället|ersätts|håll(?:s|as|er|a)|äger rum|slås samman)\b(?! för).{0,80}$", re.IGNORECASE | re.DOTALL
)
"""What leads up to a day that holds instead: "ställs in och hålls i stället den 22 maj"."""
_NONE = re.compile(
    r"\b(?:[Ii]ng(?:a|et|en)\s+(?:\w+\s+)?(?:\w*möten?\b|\w*sammanträden?\b|\w*plen(?:um|a)\b|"
    r"\w*(?:träff|session|överläggning)(?:ar|er)?\b|[A-ZÅÄÖ]{2,5}\b|\w*nämnd|aktivitet|[Kk]ommun\w+)|"
    r"^\W*[Ss]emester(?:tid|period|uppehåll|veck)?(?:e[nr]|or|a)?\b|\w*uppehåll\b|\w*möteslediga?\b|\w*(?:mötes|sammanträdes)fri(?:tt|a)?\b)"
)
_LEFT_OPEN = re.compile(r"\w\s*[:\s]\s*[-–—]\s*$")
"""How a line ends that has a name and no day: "Valnämnden –"."""
_INSTEAD = re.compile(r"\b(?:ersätter|i stället för|istället för)\b.{0,40}$", re.IGNORECASE)
_MATTER = (
    r"\.?\s+(?:\w*ram(?:ar)?\b|\w*budget|\w*bokslut|skatte|resultat|förslag|utfall|underlag|befolkning|direktiv|"
    r"\w*antagning|\w*prognos|\w*beräkning|beskattning|taxering)"
)
"""What is preliminary itself, and not the day on which it comes."""
_PERHAPS = re.compile(
    rf"\b(?:vid behov|om behov|prel(?:iminär(?!antag)\w*)?\b(?!{_MATTER})|ev(?:entuell\w*)?\b|"
    r"reserv(?!antag|kör|plats|list|plac)\w*|förslagsvis|"
    r"obekräfta\w+|kan (?:komma att )?(?:kallas|behövas|hållas|bli aktuell\w*|ändras|flyttas|ställas in))",
    re.IGNORECASE,
)


def is_called_off(text: str) -> bool:
    """Whether it is said not to take place: not where it only replaces what does not."""
    off = _OFF.search(text)
    return off is not None and _INSTEAD.search(text[: off.start()]) is None


def is_perhaps_alone(words: str) -> bool:
    """Whether words say that something is held only perhaps, and nothing else: "reserv", "vid behov"."""
    return _PERHAPS.fullmatch(words) is not None


def is_off_alone(words: str) -> bool:
    """Whether words say that nothing is held, and nothing else: "INSTÄLLT", "mötet utgår", "inget möte"."""
    return _ALONE.fullmatch(words) is not None


def is_held_instead(before: str) -> bool:
    """Whether the words before a date call another one off, and say that it is held on this one."""
    off = _OFF.search(before)
    return off is not None and _HELD.search(before, off.end()) is not None


def tells_of_none(text: str) -> bool:
    """Whether it is said that nobody meets: "inga möten", "sommaruppehåll", "Valnämnden –"."""
    return _NONE.search(text) is not None or _LEFT_OPEN.search(text) is not None


def begins_with_none(text: str) -> bool:
    """Whether words begin with it: "Inga sammanträden i juli"."""
    return _NONE.match(text.lstrip()) is not None


def is_none(text: str, dates: Sequence[Written]) -> bool:
    """Whether a line only says of when nobody meets: "Ingen KS i juli", "I juli hålls inga möten"."""
    until = len(text) if len(dates) == 1 and dates[0].first.day is None else dates[0].start if dates else 0
    return len(dates) == 1 and _NONE.search(text[:until]) is not None


def says_off(text: str) -> bool:
    """Whether a note, however long, begins with it: "Inställt – flyttat till 22 juni"."""
    return _OFF.match(text.lstrip(" \t(*!")) is not None


def is_perhaps(text: str) -> bool:
    """Whether it is said to take place only perhaps."""
    return _PERHAPS.search(text) is not None


def perhaps_in(text: str) -> tuple[int, int]:
    """Where the first words that say so stand; an empty span if none do."""
    found = _PERHAPS.search(text)
    return (0, 0) if found is None else found.span()


def are_all_perhaps(cell: str) -> bool:
    """Whether a cell says so of all of its dates: not by the word of one alone, "17 juni (ev. 18 juni)"."""
    return is_perhaps(cell) and is_perhaps(rest(cell, find_dates(cell, cell=True)))
