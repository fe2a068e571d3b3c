"""When a body usually meets, told over a table by the words of its column: "Styrelsen kl. 9, gruppen kl. 8"."""

import re
from collections.abc import Iterable, Iterator

from plans.clock import ALL_DAY, Hours
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MEET
from plans.reading.layouts.calendar_hours import said_hours

_LEAST = 2
_LEADS = r"(?:.*[,;.:(]|.*\b(?:och|samt|medan))?\s*"
_MEETS = rf"\)?\s+(?:{MEET}|börjar|startar)?\s*(?:på\s+)?(?:\w+dagar)?\s*"


def hours_by_words(words: str, texts: Iterable[str]) -> Hours | None:
    """The time right behind the words in a line that tells several times and no day; None if there are two.

    The words may stand in brackets behind the whole name, or before what they stand for.
    """
    if not words:
        return None
    own = re.escape(words)
    named = rf"(?:{own}(?:\s*\([^()]*\))?|[^\d,;.:()]+\({own}\))"
    whose = re.compile(_LEADS + named + _MEETS, re.IGNORECASE | re.DOTALL)
    found = {hours for text in texts for before, hours in _timed(text) if whose.fullmatch(before)}
    return found.pop() if len(found) == 1 else None


def _timed(text: str) -> Iterator[tuple[str, Hours]]:
    """Each time of a line with the words up to it from the one before."""
    said = [one for one in said_hours(text) if one.hours != ALL_DAY]
    if len(said) < _LEAST or any(date.first.day is not None for date in find_dates(text)):
        return
    begin = 0
    for one in said:
        yield text[begin : one.start], one.hours
        begin = one.end
