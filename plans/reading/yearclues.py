"""What a document tells of its years besides its dates: headings, the minutes' own day, stamps, prose."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.dates.years.clues import BESIDE, Clues, Item
from plans.reading.dates.years.evidence import has_evidence
from plans.reading.dates.years.headings import HeadingYears, heading_years
from plans.reading.document import Place
from plans.reading.layouts.minutes import MINUTES_HEAD, PROSE, STAMP, TEXT
from plans.reading.reading import LeftAside

_TIMEPLAN = re.compile(r"\b(?:tids?plan|aktivitetsplan|arbetsplan)", re.IGNORECASE)
_OF_ITS_YEAR = re.compile(
    r"\b(?:handlingsplan|årsplan|rutin(?:er)?\b|\w+veckor\b)|^\W*planering(?! av\b| inför\b)", re.IGNORECASE
)
"""What is mostly named by the year in which it is carried out."""
_YEAR = re.compile(r"(?<![0-9/:.])(?:19|20)[0-9]{2}(?![0-9:/])")
_FILED = re.compile(
    r"\b(?:d(?:iarie)?nr|diarienummer)\W{0,3}(?:[A-ZÅÄÖ]{2,}\W?)?((?:19|20)\d\d)(?=[-/:.]\d)|"
    r"\b(?:protokoll|minnesanteckning|anteckning|kallelse|dagordning)\w*\s+(\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\b",
    re.IGNORECASE,
)
"""The year in a paper's number, or in its day in six figures: "Dnr 2027/118", "Minnesanteckningar 271023"."""
_CENTURY = 2000
_LONG_AGO, _AHEAD = 15, 3
_MOST_NAMED = 2
_BEFORE = 1


_LONGEST_HEADING = 80


def years_of_short(text: str) -> HeadingYears | None:
    """What a line of text says of years, if it is short enough for a heading."""
    return years_over(text) if len(text) <= _LONGEST_HEADING else None


def years_over(text: str) -> HeadingYears | None:
    """What a heading says of years: of both where it goes from a month to one of the next year.

    "Tidplan intern kontroll 2025" is of that year, while "Tidplan budget 2025" is of those before.
    """
    found = heading_years(text)
    if found is None:
        return None
    for written in find_dates(text):
        first, last = written.first.year, written.last.year if written.last is not None else None
        if first is not None and last is not None and first < last <= first + 2:
            return HeadingYears(tuple(range(first, last + 1)), True, text)
    year = found.years[0]
    if not found.sure and found.years == (year, year - 1, year + 1) and _TIMEPLAN.search(text):
        return HeadingYears((year,), True, text)
    return found


def clues_of(
    titles: Sequence[str],
    sections: Mapping[str | None, HeadingYears],
    aside: Iterable[LeftAside],
    dates: Iterable[Written],
    texts: Iterable[str],
    this_year: int,
) -> Clues:
    """What the document tells of its years besides its dates.

    `aside` is what was left aside, and `texts` are all its lines. Without any clue, weekdays that are written are
    looked up about this year.
    """
    told = [years for text in titles if (years := years_over(text)) is not None]
    title = next((years for years in told if years.sure), next(iter(told), None))
    aside, dates = tuple(aside), tuple(dates)
    title = _school_year(aside) if title is None else _borne_out(_with_others(title, aside), dates)
    meeting = _first_day(one.text for one in aside if one.because == MINUTES_HEAD)
    stamped = _first_day(one.text for one in aside if one.because == STAMP)
    made = stamped.year if stamped is not None else this_year
    around = made if stamped is not None or any(map(has_evidence, dates)) else None
    return Clues(title, sections, meeting, around, _named((*titles, *texts), made), made)


def _school_year(aside: Iterable[LeftAside]) -> HeadingYears | None:
    """The only school year that lines of the text head their days with: "Läsårets terminer 26/27"."""
    told = (years_of_short(one.text) for one in aside if one.because == TEXT)
    of_two = [years for years in told if years is not None and years.sure and years.begins > years.ends]
    return of_two[0] if len({years.years for years in of_two}) == 1 else None


def _with_others(title: HeadingYears | None, aside: Iterable[LeftAside]) -> HeadingYears | None:
    """The years of a title that is of two, with those of headings in the text like it: the next school year's."""
    if title is None or not title.sure or len(title.years) != _BOTH:
        return title
    words = (one.text for one in aside if one.because == TEXT)
    told = [years for text in words if (years := years_of_short(text)) is not None]
    like = [title, *(years for years in told if years.sure and len(years.years) == _BOTH)]
    first, last = min(like, key=lambda one: one.years), max(like, key=lambda one: one.years)
    return replace(
        title, years=tuple(range(first.years[0], last.years[-1] + 1)), begins=first.begins, ends=last.ends
    )


def _borne_out(title: HeadingYears | None, dates: Sequence[Written]) -> HeadingYears | None:
    """The years of a title; its own alone where all the dates that have one, several of them, are of that year.

    So it is without any such date where the title names what is carried out then. Dates that begin anew may be
    of two years.
    """
    if title is None or title.sure or title.years[1:] != (title.years[0] - 1, title.years[0] + 1):
        return title
    written = [date.first.year for date in dates if date.first.year is not None]
    is_borne_out = len(written) >= _BOTH if written else _OF_ITS_YEAR.search(title.raw) is not None
    months = [date.first.month for date in dates if date.first.month is not None]
    begins_anew = any(before - after >= _FAR for before, after in pairwise(months))
    if not is_borne_out or {*written} - {title.years[0]} or begins_anew:
        return title
    return replace(title, years=title.years[:1], sure=True)


_FAR = 6
"""So many months before the one above it, a month may be of the next year."""
_BOTH = 2


def _named(texts: Iterable[str], made: int) -> tuple[int, ...]:
    """The years that texts name or are filed under, the most often first, those after, and those about `made`.

    What is closed and reported of a year is so in the one after it, and a budget is made in the one before.
    """
    texts = tuple(texts)
    years = Counter(int(year) for text in texts for year in _YEAR.findall(text))
    years.update(
        _CENTURY * (not whole) + int(whole or short) for text in texts for whole, short in _FILED.findall(text)
    )
    years.update(said.years[0] for text in texts if (said := heading_years(text)) is not None)
    near = [year for year, _ in years.most_common() if -_LONG_AGO <= year - made <= _AHEAD]
    named = near[:_MOST_NAMED]
    return tuple(dict.fromkeys((*named, *(year + 1 for year in named), made, made + 1)))


def spoken_of(
    aside: Iterable[LeftAside], title: HeadingYears | None = None, stamps: Collection[Place] = ()
) -> list[Item]:
    """Dates with their years in sentences that are no rows: they tell in which time the rows lie.

    So do the days on which pages came out, on the lines `stamps`, for what stands under them.
    Not those long before the years that the title names: "Riktlinjen antogs 2019".
    """
    about = title.years if title is not None else ()
    return [
        Item(written, one.place, BESIDE)
        for one in aside
        if one.because == PROSE or one.place in stamps
        for written in find_dates(one.text)
        if written.first.year is not None
        and written.first.month is not None
        and (not about or min(about) - _BEFORE <= written.first.year <= max(about) + _BEFORE)
    ]


def _first_day(texts: Iterable[str]) -> date | None:
    for text in texts:
        for written in find_dates(text):
            first = written.first
            if first.year is not None and first.month is not None and first.day is not None:
                try:
                    return date(first.year, first.month, first.day)
                except ValueError:
                    continue
    return None
