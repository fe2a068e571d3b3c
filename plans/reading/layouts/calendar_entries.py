"""What stands at a day of a calendar sheet: "KSAU 8.30, KS 13", "Cesam", "KF 18 (budget)", "Trettondedag jul"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_hours import hours_alone, said_hours, without_hours
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.called_off import is_off_alone

_PIECES = re.compile(
    r"\n|;|(?<!-),\s*(?![^()]*\))|\s[-–+&]\s(?=[^\W\d])|\s(?:och|samt)\s(?=[A-ZÅÄÖ]{2})|(?<=\d)\s(?:och|samt)\s(?=[^\W\d]{3})"
)
_BRACKET = re.compile(r"\(([^()]*)\)")
_HOURS_LAST = re.compile(
    r"(?<=[^\W\d])\s+(?:kl(?:ockan)?\.?\s+)?(\d{1,2}(?:\s?[-–]\s?\d{1,2})?)(?=\s*$|\s+[^\W\d]{3})"
)
_HOURS_FIRST = re.compile(r"^\s*(\d{1,2}(?:\s?[-–]\s?\d{1,2})?)\s+(?=[^\W\d])")
_CLOCK = re.compile(r"kl|\d[.:]\d\d", re.IGNORECASE)
_USUAL = range(6 * 60, 22 * 60 + 1)
_WEEK = re.compile(r"\W*v(?:\.|ecka)?\s*\d{1,2}\W*", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:\w+\s){0,3}\w*(?:sal|salen|hus|huset|rum|rummet|gården|skolan|lokalen|teams|digitalt|distans)",
    re.IGNORECASE,
)
_SITTING = re.compile(r"(?:[a-zåäö]+\s+)?(?:styrelse|nämnd|direktions|råds)?(?:möte|sammanträde)")
"""How the one named before it sits, in small letters: "Ekby Energi AB, gemensamt styrelsemöte"."""
_FREE = re.compile(
    r"\W*(?:nyårs\w+|trettond\w+|skärtorsdag\w*|långfr(?:edag\w*)?\.?|påsk\w*|annandag\w*|valborg\w*|"
    r"(?:1|första)\.? maj|kr(?:isti|\.)?\s?himm?\w*\.?|kristi\b.*|pingst\w*|(?:sveriges )?nationaldag\w*|"
    r"midsommar\w*|alla ?helgon\w*(?: \w+)?|jul(?:en|afton|dag\w*|lov\w*|helg\w*|uppehåll\w*)?|lucia\w*|mors dag|"
    r"fars dag|klämdag\w*|röd dag|\w*lov|\w*lovet|"
    r"semester\w*|sommaruppehåll\w*|uppehåll\w*|ledigt?|stängt|sommartid\w*|vintertid\w*)"
    r"(?:\s+jul|\s+påsk|\s+pingst)?\W*",
    re.IGNORECASE,
)


_HAS_TIME = re.compile(r"\d")
_FOR_ALL = re.compile(r"\b(?:för|med|mellan)\s+[^,;:.()\d]+(?:,\s+[^,;:.()\d]+)*\s(?:och|samt)\s+\w+")
"""Several in one row, the last of them behind "och"."""


@dataclass(frozen=True)
class Entry:
    """One thing on a day: whose it is, and what else is said of it; `free` for a holiday and the like."""

    label: Label
    said: str = ""
    free: bool = False


def entries_of(text: str, legend: Legend) -> tuple[Entry, ...]:
    """The entries of a day's words, in order; a time that stands before them all is the first one's."""
    found: list[Entry] = []
    first, *others = (*_pieces(text, legend), "")
    before = hours_alone(first) if _CLOCK.search(first) else None
    for piece in filter(None, others if before is not None else (first, *others)):
        if is_free_day(piece):
            found.append(Entry(Label(piece.strip()), free=True))
        elif found and not found[-1].free and _goes_on(piece, legend):
            found[-1] = replace(found[-1], said=f"{found[-1].said}, {piece}".strip(", "))
        else:
            found.append(_entry(piece, legend))
    if before is not None:
        own = found[0] if found else Entry(Label(""))
        found[:1] = [replace(own, label=replace(own.label, hours=own.label.hours or before))]
    return tuple(found)


def is_free_day(words: str) -> bool:
    """Whether the words are no more than the name of a holiday, or of days off."""
    return _FREE.fullmatch(words) is not None


def _pieces(text: str, legend: Legend) -> Iterator[str]:
    """The text cut where one thing ends, and not inside a name: "Nämnden för arbete, kultur och idrott".

    Nor is it cut between those whom it is for: "Konferens för kommunstyrelsen, presidierna och cheferna". No name
    has a time in it: "KSAU 8.30 / Presidiet 10".
    """
    found = ((body.start, body.end) for body in find_bodies(text, legend))
    names = [(start, end) for start, end in found if not _HAS_TIME.search(text, start, end)]
    names += [(said.start(), said.end()) for said in _FOR_ALL.finditer(text)]
    cuts = [hit for hit in _PIECES.finditer(text) if not any(start < hit.start() < end for start, end in names)]
    starts, ends = [0, *(hit.end() for hit in cuts)], [*(hit.start() for hit in cuts), len(text)]
    for piece in (text[start:end] for start, end in zip(starts, ends, strict=True)):
        if any(map(str.isalnum, piece)) and not _WEEK.fullmatch(piece):
            yield piece.strip()


def _goes_on(piece: str, legend: Legend) -> bool:
    """Whether a piece only tells more of the entry before it: a time, a room, words in small letters, a code."""
    if not any(map(str.isalpha, piece)) or hours_alone(piece) is not None or is_off_alone(piece):
        return True
    rooms = {body.kind for body in find_bodies(piece, legend, cell=True)} == {BodyKind.ROOM}
    return (
        rooms
        or _SITTING.fullmatch(piece) is not None
        or _PLACE.fullmatch(piece) is not None
        or ((piece[:1].islower() or piece in legend.meaning) and not label_of(piece, legend).known)
    )


def _entry(piece: str, legend: Legend) -> Entry:
    """A body with its time before or behind it; else words that say what happens."""
    said = _BRACKET.findall(piece)
    words, hours = _BRACKET.sub(" ", piece) if said else piece, None
    for pattern in (_HOURS_LAST, _HOURS_FIRST):
        hit = pattern.search(words)
        clock = hours_alone(hit[1]) if hit is not None and hours is None and not _in_date(hit, words) else None
        if hit is not None and clock is not None and clock.start in _USUAL:
            before, after = words[: hit.start()], words[hit.end() :]
            said = [*said, after.strip()] if before.strip() and after.strip() else said
            words, hours = before if before.strip() else after, clock
    label = label_of(words, legend)
    if hours is None and (clocks := said_hours(words)) and any(map(str.isalpha, words[: clocks[0].start])):
        behind = words[clocks[-1].end :].strip(" ,;:.–-")  # a label ends where its time begins
        said = [*said, behind] if any(map(str.isalpha, behind)) else said
    if said and not any(map(str.isalnum, words)):
        label = label_of(said[0], legend)
        label, said = replace(label, words=piece.strip()), []  # a meeting in brackets
    if not label.known and not (label.bodies and label.words.isupper()):
        label = replace(label, bodies=(), who=(), name="")
    if not label.bodies:
        label, said, hours = replace(label, words=_bare(piece)), [], hours or label.hours
    stars = " ".join(re.findall(r"\*+", words)) if label.bodies else ""
    return Entry(replace(label, hours=hours or label.hours), ", ".join(filter(None, (stars, *said))))


def _in_date(hit: re.Match[str], words: str) -> bool:
    """Whether a figure is a day's, with its month behind it: "KF 22 februari" tells no time."""
    return any(date.start <= hit.start(1) < date.end for date in find_dates(words, cell=True))


def _bare(piece: str) -> str:
    """What happens, without its times."""
    return " ".join(without_hours(piece).split()).strip(" ,;:.–-") or piece
