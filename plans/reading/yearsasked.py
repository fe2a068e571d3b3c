"""Questions about years: one for rows in a row, whose answer holds for exactly the rows that it counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise, takewhile

from pydantic_core import PydanticCustomError

from plans.reading.asking import Asking
from plans.reading.dates.years.bases import agreeing_years
from plans.reading.dates.years.clues import Clues, Item, Resolved
from plans.reading.dates.years.evidence import contradictions, is_on_free_day
from plans.reading.dates.years.resolve import resolve
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.doubting import OPEN_YEAR
from plans.reading.reading import About, Doubt, YearFrom
from plans.when import When, parse_when

ASKED = frozenset({YearFrom.NEIGHBOURS, YearFrom.WEEKDAYS})
"""Years that the document writes neither at the date nor over it: they are asked, once for rows in a row."""
_TOGETHER = timedelta(400)
"""Rows after a turn of the year go with those before it if none of them is later than this after the first: a
process over New Year does, and a body's list that begins again does not."""
_DISORDER = timedelta(45)
_OFTEN = 8
"""So many times have dates to go back further than the disorder of a list for their order to tell nothing."""
_ANY_YEAR = 2001
_SOME = 3


@dataclass
class YearsAsked:
    """The years of dates while they are asked about.

    `likely` are the years to offer where nothing tells. Dates `beside` are none of the rows: they only tell years.
    """

    items: Sequence[Item]
    clues: Clues
    beside: Sequence[Item]
    likely: Sequence[int]
    _found: list[Resolved] = field(default_factory=list)
    _kept: dict[int, Resolved] = field(default_factory=dict)
    """Rows that have been asked about and are as they were then."""
    _answered: dict[int, int] = field(default_factory=dict)

    def asked(self, asking: Asking) -> list[Resolved]:
        """Every date with its year when all has been asked: an answer may tell the years of rows after its own."""
        self._found = self._resolved()
        while run := self._run():
            rows = [self._found[number] for number in run]
            later = [supposed - run[min(run)] for supposed in run.values()]
            year = answered_year(asking.ask(_year_doubt(rows, later, self.clues, self.likely)))
            taken = rows[0].when
            if year is None or (taken is not None and year == taken.first.year):
                self._kept |= zip(run, rows, strict=True)
            else:
                moved = year - run[min(run)]
                self._answered |= {number: supposed + moved for number, supposed in run.items()}
                self._found = self._resolved()
        return [self._offered(one) for one in self._found]

    def _offered(self, one: Resolved) -> Resolved:
        """A date that is asked of alone, with the likely years if nothing tells of any."""
        is_without = one.item.alone and _is_open(one) and not one.candidates
        return replace(one, candidates=tuple(_in_years(one, self.likely))) if is_without else one

    def _resolved(self, supposed: Mapping[int, int] | None = None) -> list[Resolved]:
        years = {**self._answered, **(supposed or {})}
        items = [
            replace(item, answered=years.get(number, item.answered)) for number, item in enumerate(self.items)
        ]
        found = resolve((*items, *self.beside), self.clues)[: len(items)]
        return [self._kept.get(number, one) for number, one in enumerate(found)]

    def _run(self) -> dict[int, int]:
        """The next rows that one answer settles, each with its year if the first has its likeliest."""
        numbers = self._in_a_row()
        if not numbers:
            return {}
        first = self._found[numbers[0]]
        if first.when is not None:
            return _together({number: self._found[number].when for number in numbers}, first.when.first.year)
        year = next(iter((*(when.first.year for when in first.candidates), *self.likely, _ANY_YEAR)))
        found = self._resolved({numbers[0]: year})
        settled = list(takewhile(lambda number: not _is_open(found[number]), numbers))
        if len(settled) < len(numbers) and _is_in_no_order([self._found[number].item for number in numbers], year):
            return dict.fromkeys(numbers, year)
        return _together({number: found[number].when for number in settled}, year)

    def _in_a_row(self) -> list[int]:
        """Rows whose years come from the same clue, or from none, and have not been asked about."""
        numbers: list[int] = []
        source: str | None = None
        for number, one in enumerate(self._found):
            if one.item.alone or (one.when is None and not _is_open(one)):
                continue  # it, or what is wrong with it, is asked of it alone
            own = None if number in self._kept or self._is_plain(number) else _asked_as(one)
            if numbers and own != source:
                break
            if own is not None:
                numbers.append(number)
                source = own
        return numbers

    def _is_plain(self, number: int) -> bool:
        """Whether nobody has to be asked: all years written are one, and the dates about it leave no other."""
        one = self._found[number]
        if one.when is None or one.year_from is not YearFrom.NEIGHBOURS or self._only_year() is None:
            return False
        before = _nearest_written(self._found[:number][::-1], one.item.section)
        after = _nearest_written(self._found[number + 1 :], one.item.section)
        return before is not None and after is not None and before <= one.when.first <= one.when.last <= after

    def _only_year(self) -> int | None:
        """The year of all dates that are written with one, if there are some."""
        years = [year for item in (*self.items, *self.beside) if (year := own_year(item.written)) is not None]
        return years[0] if len(years) >= _SOME and len(set(years)) == 1 else None


def _is_in_no_order(items: Iterable[Item], year: int) -> bool:
    """Whether dates are as in running text: they go back so often that their order tells of no years."""
    whens = [when for item in items if (when := when_in(item.written, year)) is not None]
    back = sum(after.first < before.first - _DISORDER for before, after in pairwise(whens))
    return back >= max(_OFTEN, len(whens) // 4)


def _nearest_written(found: Iterable[Resolved], section: str | None) -> date | None:
    there = (one for one in found if one.item.section == section and one.year_from is YearFrom.WRITTEN)
    return next((one.when.first for one in there if one.when is not None), None)


def _is_open(one: Resolved) -> bool:
    return one.when is None and one.because in OPEN_YEAR


def _asked_as(one: Resolved) -> str | None:
    """Why a year has to be asked: it comes from other dates or weekdays, or there is none."""
    if one.when is not None:
        return "inferred" if one.year_from in ASKED else None
    return "open" if _is_open(one) else None


def _together(whens: Mapping[int, When | None], year: int) -> dict[int, int]:
    """The years of the rows up to the turn of the year that leads too far from the first, which has this year."""
    stretches: list[dict[int, int]] = [{}]
    for number, when in whens.items():
        own = year if when is None else when.first.year
        if own > year:
            stretches.append({})
        stretches[-1][number] = year = own
    known = {number: when.first for number, when in whens.items() if when is not None}
    begins = next(iter(known.values()), None)
    found = stretches[0]
    for stretch in stretches[1:]:
        if begins is None or max(known[number] for number in stretch if number in known) > begins + _TOGETHER:
            break
        found |= stretch
    return found


def answered_year(answer: str | None) -> int | None:
    """The year of an answer; None if it is no date."""
    try:
        return None if answer is None else parse_when(answer).first.year
    except PydanticCustomError:
        return None


def _year_doubt(run: Sequence[Resolved], later: Sequence[int], clues: Clues, likely: Sequence[int]) -> Doubt:
    """One doubt for dates in a row; its readings are those of the first, and the others so many years `later`.

    Every year that a heading states for certain is one of them, whatever speaks against it.
    """
    first = run[0]
    over, _ = clues.heading(first.item.section)
    taken = None if first.when is None else str(first.when)
    agreeing = _agreeing(run, clues.made) if over is None and not first.facts else []
    if first.when is None:
        near = [*first.candidates, *_in_years(first, likely)]
    else:
        year = first.when.first.year
        near = [first.when, *first.candidates, *_in_years(first, (*agreeing, year + 1, year - 1))]
    stated = over.years if over is not None and over.sure else ()
    whens = [*_with_fewest_objections(run, later, near), *_in_years(first, stated)]
    facts = {"rows": len(run), **first.facts}
    if first.year_from is not None:
        facts["year_from"] = first.year_from.value
    readings = tuple(dict.fromkeys(map(str, whens)))
    return Doubt(first.item.place, About.YEAR, first.item.written.raw, readings, taken, first.because, facts)


def _agreeing(run: Sequence[Resolved], made: int | None) -> list[int]:
    """The years in which the weekdays agree, where nothing else tells of a year."""
    return [] if made is None else agreeing_years([one.item for one in run], made)


def _with_fewest_objections(run: Sequence[Resolved], later: Sequence[int], whens: Sequence[When]) -> list[When]:
    """The one taken, and others of the first row's dates that as few weekdays and free days speak against as any.

    A weekday that is written outweighs all free days.
    """
    objections = {when.first.year: _objections(run, later, when.first.year) for when in whens}
    fewest = min(objections.values(), default=None)
    return [when for when in whens if when == run[0].when or objections[when.first.year] == fewest]


def _objections(run: Sequence[Resolved], later: Sequence[int], year: int) -> tuple[int, int]:
    """How many weekdays are others, and how many meetings on free days, if the first date is in the year."""
    years = [year + ahead for ahead in later]
    return (
        sum(contradictions(one.item.written, own) for one, own in zip(run, years, strict=True)),
        sum(is_on_free_day(one.item, own) for one, own in zip(run, years, strict=True)),
    )


def _in_years(one: Resolved, years: Iterable[int]) -> list[When]:
    """The same date in other years."""
    return [when for year in years if (when := when_in(one.item.written, year)) is not None]
