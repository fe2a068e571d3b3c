"""Years in a title or heading: those of a calendar, or those of a plan whose process runs before them.

"Sammanträdestider 2025" gives its dates their year. "Mål och budget 2024" does not: the work on a budget runs
mostly in the two years before it, so that such a title only says where to look.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.signs import plain
from plans.reading.dates.notdates import not_dates
from plans.when import YEARS

_YEAR = re.compile(
    r"(?<![0-9/:.-])((?:19|20)[0-9]{2})(?: ?[-/] ?((?:19|20)?[0-9]{2})(?![0-9]))?(?![0-9:]|[-/][0-9])"
)
_CENTURY = 2000
_LONGEST_CALENDAR = 4
_REACH = 120

_WORDS = re.compile(
    r"(?P<calendar>sammantr|möte|kalend|årshjul|årsplanering|datum|tider|schema|termin|våren|hösten)"
    r"|(?P<term>mandat)"
    r"|(?P<closing>bokslut|årsredovisning)"
    r"|(?P<plan>budget|flerårsplan|verksamhetsplan|strategisk plan|\bramar\b|\bspb|\bvp\b|\bmål\b|program)",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(r"\W{0,20}(?:år(?:et)?)?\W{0,20}", re.IGNORECASE)
_HIDDEN = frozenset({"diary", "law", "phone", "amount", "section", "page", "person", "address"})


@dataclass(frozen=True)
class HeadingYears:
    """The years a heading gives its dates, the likeliest first. `sure` where it is a calendar of those years."""

    years: tuple[int, ...]
    sure: bool
    raw: str


def heading_years(text: str) -> HeadingYears | None:
    """What a title, a heading or a row of its own says of the years of the dates under it."""
    source = plain(text).text
    dates = find_dates(source)
    days = [(date.start, date.end) for date in dates if date.first.day is not None]
    months = [(date.start, date.end) for date in dates if date.first.day is None]
    hidden = days + [(part.start, part.end) for part in not_dates(source) if part.sort in _HIDDEN]
    read = [
        _read(source, year, _is_in(year, months), text)
        for year in _YEAR.finditer(source)
        if int(year[1]) in YEARS and not _is_in(year, hidden)
    ]
    sure = [one for one in read if one.sure]
    return sure[0] if sure else read[0] if read else None


def _is_in(found: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < found.end() and found.start() < end for start, end in spans)


def _read(text: str, found: re.Match[str], is_of_month: bool, raw: str) -> HeadingYears:
    first = int(found[1])
    last = first if found[2] is None else int(found[2]) + (_CENTURY if len(found[2]) == len("25") else 0)
    if not first <= last <= first + _LONGEST_CALENDAR:
        last = first
    match _sort(text, found, is_of_month):
        case "calendar":
            return HeadingYears(tuple(range(first, last + 1)), True, raw)
        case "plan":
            return HeadingYears((first - 1, first - 2), False, raw)
        case "term":
            return HeadingYears((first, first - 1), False, raw)
        case "closing":
            return HeadingYears((first + 1, first), False, raw)
    years = (first, first - 1, first + 1) if first == last else tuple(range(first, last + 1))
    return HeadingYears(years, False, raw)


def _sort(text: str, found: re.Match[str], is_of_month: bool) -> str:
    """What the year is that of: the word nearest before it, or else the one after, or a month's name tells."""
    start, end = max(found.start() - _REACH, 0), found.end() + _REACH
    if _NOTHING_ELSE.fullmatch(text, 0, found.start()) and _NOTHING_ELSE.fullmatch(text, found.end()):
        return "calendar"
    before = [word.lastgroup or "" for word in _WORDS.finditer(text, start, found.start())]
    after = [word.lastgroup or "" for word in _WORDS.finditer(text, found.end(), end)]
    return before[-1] if before else after[0] if after else "calendar" if is_of_month else "unclear"
