"""Times of day in a calendar's own places: a column of times, a body's cell, the words beside a date."""

import re
from dataclasses import dataclass

from plans.clock import ALL_DAY, Hours

_HOUR = r"([01]?\d|2[0-4])"
_MINUTES = r"[.:]([0-5]\d)(?!\d)"
_SAID_MINUTES = r"[.:,]([0-5]\d)(?!\d)"
_ABOUT = r"(?:(?:ca|cirka|senast|längst|ungefär|omkring)\.?\s*)?"
_GOES_ON = r"(?:och\s+(?:håller\s+på|pågår|varar|slutar|avslutas)\s+(?:som\s+)?)?(?:(?:fram|längst|senast)\s+)*"
_TILL = rf"\s*(?:[-–—]|{_GOES_ON}till)\s*{_ABOUT}(?:kl(?:ockan)?\.?\s*)?{_HOUR}"
_UNTIL = rf"(?:{_TILL}(?:{_MINUTES})?(?![\d/]))?"
_SAID = (
    rf"\bkl(?:ockan|\.|\b)\s*[.:]?\s*{_HOUR}(?:{_SAID_MINUTES})?(?![\d/])(?:{_TILL}(?:{_SAID_MINUTES})?(?![\d/]))?"
)
_BARE = rf"(?<![\d/.:,-]){_HOUR}{_MINUTES}(?![.:/]\d|-\d(?!\d?(?:[.:]\d\d|(?![\d.:/,-])))){_UNTIL}"
_ANYWHERE = re.compile(rf"{_SAID}|{_BARE}|\b(hel ?dag(?:s|ar)?)\b", re.IGNORECASE)
_ALONE = re.compile(
    rf"\W*(?:(?:mötes|start|sammanträdes)?tid\w*|start\w*|börjar|kl(?:ockan|\.|\b))?[\s:.]*{_HOUR}(?:{_MINUTES}(?::[0-5]\d)?)?{_UNTIL}\W*",
    re.IGNORECASE,
)
_OR = re.compile(r"\s*(?:/|\b(?:alternativt|alt|eller|el)\b\.?)\s*", re.IGNORECASE)
_DAY = 24 * 60
_MEAL = re.compile(
    r"\b(?:lunch|fika|kaffe|middag)\w*(?:\s+(?:serveras|finns))?(?:\s+från)?[ ,:(]*$", re.IGNORECASE
)

_TO_HOUR = re.compile(r"^\d\S*\d-\d{1,2}$")
"""Figures up to an hour without minutes: the number of something where that is no later hour, as "12.13-5"."""

ENDS = re.compile(
    r"(?:slut|till|t\.?o\.?m|avslut|klar|färdig|förfallo|end\b|due\b)|"
    r"[^\W\d]+[ .:]+(?:till|t\.?o\.?m\.?|slut)$",
    re.IGNORECASE,
)
"""What heads a column of ends, of days or of hours: "Slutdatum", "Datum till"."""
BEGINS = re.compile(
    r"(?:start|från|fr\.?o\.?m|börja|påbörja|begin)|[^\W\d]+[ .:]+(?:från|fr\.?o\.?m\.?|start)$", re.IGNORECASE
)

_STOPS = re.compile(r"stopp", re.IGNORECASE)
"""What heads a column of ends beside one of beginnings; alone it is a last day."""


def are_ends(first: str, last: str) -> bool:
    """Whether one column is headed as a beginning and one as its end: "Datum från" and "Datum till"."""
    is_end = ENDS.match(last) is not None or _STOPS.match(last) is not None
    return BEGINS.match(first) is not None and is_end


@dataclass(frozen=True)
class Said:
    """A time in a text, with the characters it stands on."""

    hours: Hours
    start: int
    end: int


def said_hours(text: str) -> tuple[Said, ...]:
    """Every time of a text, but when there is lunch: after "kl", with minutes, or "heldag"."""
    found = []
    for hit in _ANYWHERE.finditer(text):
        if _MEAL.search(text[: hit.start()]):
            continue
        hours = ALL_DAY if hit[9] else _hours(*(hit.group(1, 2, 3, 4) if hit[1] else hit.group(5, 6, 7, 8)))
        if hours is not None and (hours.end is not None or not _TO_HOUR.search(hit[0])):
            found.append(Said(hours, hit.start(), hit.end()))
    return tuple(found)


def hours_alone(text: str) -> Hours | None:
    """The time of a cell that holds nothing else in its first line: "13.00", "Kl 10", "8", "15.00-16.30"."""
    first = text.strip().partition("\n")[0]
    hit = _ALONE.fullmatch(first)
    return None if hit is None else _hours(*hit.groups())


def hours_of_cell(text: str) -> Hours | None:
    """The time of a cell under a heading for times: alone, or first and with other words behind: "9.00, Sal B".

    There four figures in a row are one too: "0900".
    """
    text = _IN_A_ROW.sub(r"\1.\2", text) if _ALL_IN_A_ROW.fullmatch(text.strip()) else text
    said = said_hours(text.strip())
    is_first = len(said) == 1 and not any(map(str.isalnum, text.strip()[: said[0].start]))
    return hours_alone(text) or (said[0].hours if is_first and not either_hours(text) else None)


_IN_A_ROW = re.compile(r"\b([01]\d|2[0-3])([0-5]\d)\b")
_ALL_IN_A_ROW = re.compile(rf"{_IN_A_ROW.pattern}(?:\s*[-–]\s*{_IN_A_ROW.pattern})?")


def own_or_usual(own: Hours | None, usual: Hours | None) -> Hours | None:
    """A day's own time, or the usual one: also where that begins at the same time and says when it ends.

    A whole day begins as the others do if they begin in the morning.
    """
    if own is None or usual is None:
        return own or usual
    if own == ALL_DAY:
        return usual if usual.end is None and usual.start < _DAY // 2 else own
    return usual if own.end is None and own.start == usual.start else own


def until(hours: Hours, end: Hours | None) -> Hours:
    """The hours up to those of an end; as they are where that has none, or is no later."""
    if end is None or hours.end is not None or end.end is not None or end.start <= hours.start:
        return hours
    return Hours(hours.start, end.start)


def either_hours(text: str) -> tuple[Hours, ...]:
    """The times of a cell that holds several of which one holds: "kl 9.00 alt 13.00", "09.00 / 13.00"."""
    pieces = _OR.split(text.strip())
    found = [hours_alone(piece) for piece in pieces]
    return tuple(hours for hours in found if hours is not None) if len(pieces) > 1 and all(found) else ()


def without_hours(text: str) -> str:
    """The text without its times, and without the brackets and the "kl" that are left of them."""
    for said in reversed(said_hours(text)):
        text = f"{text[: said.start]} {text[said.end :]}"
    return re.sub(r"\(\s*(?:kl(?:ockan|\.|\b))?[\s.:,]*\)", " ", text)


def _hours(hour: str, minute: str | None, until: str | None, until_minute: str | None) -> Hours | None:
    start = int(hour) * 60 + int(minute or 0)
    if start >= _DAY:
        return None
    end = int(until) * 60 + int(until_minute or 0) if until else None
    return Hours(start, end if end is not None and start < end <= _DAY else None)
