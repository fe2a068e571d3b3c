"""Meeting patterns: the last Monday except July, Tuesdays and Wednesdays, or any RFC 5545 recurrence rule.

One that people write is turned into a rule at once, so that all else knows rules only:

    mon                          every Monday
    tue or wed                   every Tuesday and every Wednesday
    last mon except jan and jul  the last Monday of each month but January and July; also in Swedish
    1st and 3rd thu in feb, sep  the first and third Thursday of February and September
    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO   as RFC 5545 has it
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from dateutil.rrule import rrule

_DAILY_OR_SLOWER = 3
"""dateutil numbers the frequencies from YEARLY = 0 to SECONDLY = 6."""

_START = datetime.combine(date(1951, 1, 1), time())
"""A Monday before all plans, so that "every second week" is the same weeks whatever stretch is asked for."""

_LATE = datetime.combine(date(9959, 1, 1), time())
"""dateutil searches until the year 9999: forty years hold every sort of day, and the search is short from here."""

_NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": -1,
    "första": 1,
    "andra": 2,
    "tredje": 3,
    "fjärde": 4,
    "sista": -1,
}
_DAYS = ("mon mån", "tue tis", "wed ons", "thu tors", "fri fre", "sat lör", "sun sön")
_WEEKDAYS = {
    word + ending: number
    for number, words in enumerate(_DAYS)
    for word, endings in zip(words.split(), (("", "day"), ("", "dag", "dagen", "dagar")), strict=True)
    for ending in endings
}
_NAMES = (
    *("jan januari", "feb februari", "mar mars", "apr april", "may maj", "jun juni", "jul juli", "aug augusti"),
    *("sep september", "oct okt oktober", "nov november", "dec december"),
)
_MONTHS = {word: number for number, words in enumerate(_NAMES, 1) for word in words.split()}


def _some_of(words: Iterable[str]) -> str:
    one = f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
    return rf"{one}(?:(?:\s*,\s*|\s+(?:and|or|och|eller)\s+|\s+){one})*"


_SPOKEN = re.compile(
    rf"(?:(?P<nth>{_some_of(_NTH)})\s+)?(?P<days>{_some_of(_WEEKDAYS)})"
    rf"(?:\s+(?P<which>in|except|i|utom)\s+(?P<months>{_some_of(_MONTHS)}))?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def read_pattern(text: object) -> str:
    """The recurrence rule that the text says in either way. Raises PydanticCustomError `bad_pattern`."""
    written = str(text).strip()
    rule = _spoken(written) or written
    try:
        parse_pattern(rule)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        facts = {"value": written, "why": str(error)}
        raise PydanticCustomError("bad_pattern", "{value}: {why}", facts) from None
    return rule


PatternField = Annotated[str, BeforeValidator(read_pattern)]


def _spoken(text: str) -> str | None:
    found = _SPOKEN.fullmatch(text)
    if found is None:
        return None
    nth, days, which, months = (_WORD.findall((part or "").lower()) for part in found.group(1, 2, 3, 4))
    weekdays = [_RULE_DAYS[n] for n in sorted({_WEEKDAYS[word] for word in days if word in _WEEKDAYS})]
    numbers = sorted({_NTH[word] for word in nth if word in _NTH}, key=lambda n: (n < 0, n))
    by_day = [f"{n}{day}" for n in numbers for day in weekdays] or weekdays
    named = {_MONTHS[word] for word in months if word in _MONTHS}
    only = which and which[0] in ("in", "i")
    chosen = [n for n in range(1, 13) if (n in named) is bool(only)] if named else []
    rule = f"FREQ={'MONTHLY' if numbers else 'WEEKLY'};BYDAY={','.join(by_day)}"
    return rule + (f";BYMONTH={','.join(map(str, chosen))}" if chosen else "")


def parse_pattern(text: str) -> "rrule":
    """The recurrence that the rule describes. Raises ValueError if it describes none, or one that never meets."""
    from dateutil.rrule import rrule, rrulestr  # most plans have no pattern, and need not wait for it

    if "DTSTART" in text.upper() or "COUNT" in text.upper():
        raise ValueError("a meeting pattern has no beginning to count from")
    rule = rrulestr(text, dtstart=_START)
    if not isinstance(rule, rrule):
        raise ValueError("one RRULE is expected")
    if rule._freq > _DAILY_OR_SLOWER:  # type: ignore[attr-defined]
        raise ValueError("a meeting pattern counts in days or longer")
    if rule._interval < 1:  # type: ignore[attr-defined]
        raise ValueError("INTERVAL is 1 or more")
    if next(iter(rule.replace(dtstart=_LATE, until=None, interval=1)), None) is None:
        raise ValueError("it never meets")
    return rule


@lru_cache(maxsize=512)
def pattern_days(text: str, first: date, last: date) -> frozenset[date]:
    """The days from first to last (both included) on which the pattern meets."""
    begin, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
    return frozenset(moment.date() for moment in parse_pattern(text).between(begin, end, inc=True))
