"""Years in a title or heading: those of a calendar, or those of a plan whose process runs before them.

"Sammanträdestider 2025" gives its dates their year. "Mål och budget 2024" does not: the work on a budget runs
mostly in the two years before it, so that such a title only says where to look.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.signs import plain
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.years.atwork import years_at_work
from plans.reading.dates.years.terms import OF_BROKEN_YEAR, in_full
from plans.when import YEARS

_YEAR = re.compile(
    r"(?<![0-9/:.-])((?:19|20)[0-9]{2})(?: ?[-/] ?((?:19|20)?[0-9]{2})(?![0-9]))?(?![0-9]|[:/-][0-9])"
)
_CENTURY, _IN_CENTURY = 2000, 100
_PAIR = re.compile(r"(?<![0-9])(?:20)?([0-9]{2})\s?[-/]\s?(?:20)?([0-9]{2})(?![0-9])")
_SCHOOL_YEAR = re.compile(rf"\b{OF_BROKEN_YEAR}{_PAIR.pattern}", re.IGNORECASE)
"""From an autumn to the spring after it: "läsåret 19/20", "läsårstider 2019/2020"."""
_LONGEST_CALENDAR = 4
_REACH = 120

_BOARD = "(?:nämnd|styrelse|utskott|direktion|fullmäktige|råd)"
_WORDS = re.compile(
    r"(?P<calendar>sammantr|möte|kalend|årshjul|årsplanering|hållpunkt|datum|\bdagar\b|tider|tidtabell|schema|termin|våren|"
    r"hösten|"
    r"\bkommande\b|\bplen(?:um|a)\b|"
    rf"(?:styrelse|nämnds?|råds?)arbete|{_BOARD}\w{{0,2}}s (?:planering|årsplan)|"
    rf"årsplan för (?:\w+ ){{0,2}}\w*{_BOARD}(?:n|en|et)?\b)"
    r"|(?P<term>mandat)"
    r"|(?P<closing>bokslut|årsredovisning)"
    r"|(?P<made>beslut|\bantag|fastställ|revider|uppdater|\bändra|publicer|utskriv)"
    r"|(?P<plan>budget|flerårsplan|verksamhetsplan|strategisk plan|\bramar\b|\bspb|\bvp\b|\bmål\b|program)",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(r"\W{0,20}(?:år(?:et)?)?\W{0,20}", re.IGNORECASE)
_PROGRAMME = re.compile(
    r"\W*(?:\w+s\s+)?(?:vår|höst|års)?program(?:met)?(?:\s+för)?(?:\s+(?:år(?:et)?|våren|hösten))?\s+(?:19|20)\d\d\W*",
    re.IGNORECASE,
)
"""A programme of a year and of nothing else, as that of what happens then: "Föreningens program 2027"."""
_SEASON = re.compile(
    r"\b(?:(?P<autumn>höst(?:en|terminen)?|ht)|(?P<spring>vår(?:en|terminen)?|vt))(?![^\W\d_])", re.IGNORECASE
)
_AT_ONCE = re.compile(r"\W{0,3}")
_BOTH = 2
_AUTUMN, _SPRING = (7, 12), (1, 6)
_SLACK = 2
"""So many months before or after its own a season may still reach."""
_HIDDEN = frozenset({"diary", "law", "phone", "amount", "section", "page", "person", "address"})


@dataclass(frozen=True)
class HeadingYears:
    """The years a heading gives its dates, the likeliest first. `sure` where it is a calendar of those years.

    `begins` and `ends` are the first month of its first year and the last of its last: "hösten 2025 – våren 2026"
    goes from July to June.
    """

    years: tuple[int, ...]
    sure: bool
    raw: str
    begins: int = 1
    ends: int = 12

    @property
    def about(self) -> tuple[int, ...]:
        """Its years, and at last the plan's own: some name a plan by the year in which they work on it."""
        own = max(self.years) + 1
        return (*self.years, own) if not self.sure and str(own) in self.raw else self.years

    def outside(self, month: int | None, year: int) -> bool:
        """Whether a month of the year lies before its first or after its last."""
        if month is None:
            return False
        return (year == min(self.years) and month < self.begins) or (year == max(self.years) and month > self.ends)

    def contradicts(self, month: int | None) -> bool:
        """Whether its one year can hardly be that of the month: December in "våren 2025"."""
        is_far = month is not None and (month + _SLACK < self.begins or month - _SLACK > self.ends)
        return len(self.years) == 1 and is_far


def heading_years(text: str) -> HeadingYears | None:
    """What a title, a heading or a row of its own says of the years of the dates under it."""
    source = in_full(plain(text).text)
    school = _school_years(source)
    if school:
        years = tuple(range(school[0], school[-1] + _BOTH))
        return HeadingYears(years, True, text, begins=_AUTUMN[0], ends=_SPRING[1])
    dates = find_dates(source)
    days = [(date.start, date.end) for date in dates if date.first.day is not None]
    months = [(date.start, date.end) for date in dates if date.first.day is None]
    hidden = days + [(part.start, part.end) for part in not_dates(source) if part.sort in _HIDDEN]
    named = [year for year in _YEAR.finditer(source) if int(year[1]) in YEARS and not _is_in(year, hidden)]
    read = [_read(source, year, _is_in(year, months), text) for year in named]
    sure = [one for one in read if one.sure]
    at_work = years_at_work(source, [(*_span(year), year.start()) for year in named])
    if at_work and not sure:
        return HeadingYears(at_work, True, text)
    return _in_seasons(_joined(sure), source) if sure else read[0] if read else None


def _school_years(text: str) -> list[int]:
    """The years in which the school years of a heading begin: "läsåren 2023/24 och 2024/25"."""
    found = _SCHOOL_YEAR.search(text)
    if found is None:
        return []
    pairs = _PAIR.finditer(text, found.start())
    return sorted(_CENTURY + int(one[1]) for one in pairs if int(one[2]) == (int(one[1]) + 1) % _IN_CENTURY)


def _joined(sure: Sequence[HeadingYears]) -> HeadingYears:
    """A calendar of all the years that a heading names, where they are near one another."""
    years = sorted({year for one in sure for year in one.years})
    return replace(sure[0], years=tuple(years)) if years[-1] - years[0] <= _LONGEST_CALENDAR else sure[0]


def _in_seasons(calendar: HeadingYears, text: str) -> HeadingYears:
    """The calendar with the season that each of its years has before it.

    "Höst – vår 2026" does not say which of them the year is that of: then the order of the dates has to.
    """
    seasons = list(_SEASON.finditer(text))
    if not seasons:
        return calendar
    placed = [
        (int(year[1]), _AUTUMN if season["autumn"] else _SPRING)
        for season in seasons
        if (gap := _AT_ONCE.match(text, season.end()))
        and (year := _YEAR.match(text, gap.end()))
        and year[2] is None
    ]
    first, last = min(calendar.years), max(calendar.years)
    if len(placed) == len(seasons):
        begins = min((months[0] for year, months in placed if year == first), default=1)
        ends = max((months[1] for year, months in placed if year == last), default=12)
        return replace(calendar, begins=begins, ends=ends)
    turns = first == last and bool(seasons[0]["autumn"]) and any(season["spring"] for season in seasons)
    return replace(calendar, years=(first, first - 1, first + 1)) if turns else calendar


def _is_in(found: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < found.end() and found.start() < end for start, end in spans)


def _span(found: re.Match[str]) -> tuple[int, int]:
    """The first and last of years written as one: 2025 and 2026 of "2025/26"."""
    first = int(found[1])
    last = first if found[2] is None else int(found[2]) + (_CENTURY if len(found[2]) == len("25") else 0)
    return first, last if first <= last <= first + _LONGEST_CALENDAR else first


def _read(text: str, found: re.Match[str], is_of_month: bool, raw: str) -> HeadingYears:
    first, last = _span(found)
    match _sort(text, found, is_of_month):
        case "calendar":
            return HeadingYears(tuple(range(first, last + 1)), True, raw)
        case "plan":
            return HeadingYears((first - 1, first - 2), False, raw)
        case "term":
            return HeadingYears((first, first - 1), False, raw)
        case "closing":
            return HeadingYears((first + 1, first), False, raw)
        case "made":
            return HeadingYears((first, first + 1, first - 1), False, raw)
    years = (first, first - 1, first + 1) if first == last else tuple(range(first, last + 1))
    return HeadingYears(years, False, raw)


def _sort(text: str, found: re.Match[str], is_of_month: bool) -> str:
    """What the year is that of: the word nearest before it, or else the one after, or a month's name tells."""
    start, end = max(found.start() - _REACH, 0), found.end() + _REACH
    is_alone = _NOTHING_ELSE.fullmatch(text, 0, found.start()) and _NOTHING_ELSE.fullmatch(text, found.end())
    if is_alone or _PROGRAMME.fullmatch(text):
        return "calendar"
    before = [word.lastgroup or "" for word in _WORDS.finditer(text, start, found.start())]
    after = [word.lastgroup or "" for word in _WORDS.finditer(text, found.end(), end)]
    return before[-1] if before else after[0] if after else "calendar" if is_of_month else "unclear"
