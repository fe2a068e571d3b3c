"""A year for every date, from what is trusted most: the date itself, the heading, the neighbours, the weekdays.

What nothing tells stays open: then there is no When, but the ones that are possible. See docs/dates.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from plans.reading.dates.years.bases import (
    Base,
    agreeing_years,
    base_in,
    bases,
    begins_anew,
    certain,
    free_years,
    plausible,
)
from plans.reading.dates.years.clues import BESIDE, Because, Clues, Item, Resolved
from plans.reading.dates.years.evidence import contradictions, has_evidence
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.dates.years.outcome import outcomes
from plans.reading.dates.years.sections import NO_BOUNDS, OUTSIDE, Allowed, Bounds, Given, Yeared, years_of
from plans.reading.dates.years.sides import beside, second_dates
from plans.reading.dates.years.whens import Days, nearly_in, own_year
from plans.reading.reading import YearFrom

_BESIDE = timedelta(45)
"""A section lies in the same time as the dates known elsewhere if it goes no further beyond them."""
_OFFERED = 3
NO_CLUES = Clues()


def resolve(items: Sequence[Item], clues: Clues = NO_CLUES) -> tuple[Resolved, ...]:
    """Each date with its year, in the order given, which has to be that of the document."""
    resolver = _Resolver(items, clues)
    resolver.run()
    return outcomes(items, resolver.found, clues)


@dataclass
class _Resolver:
    items: Sequence[Item]
    clues: Clues
    found: dict[int, Yeared] = field(default_factory=dict)

    def run(self) -> None:
        """Sections with years of their own first, then those beside them, at last the second dates of cells."""
        sides = second_dates(self.items)
        sections: dict[str | None, list[int]] = {}
        for number, item in enumerate(self.items):
            if number not in sides:
                sections.setdefault(item.section, []).append(number)
        waiting = [numbers for numbers in sections.values() if not self._alone(numbers)]
        told = [key for key, numbers in sections.items() if numbers not in waiting]
        if all(key == BESIDE for key in told):
            self._begin(waiting)
        for numbers in waiting:
            if all(self.found[number].year is None for number in numbers if number in self.found):
                self._beside(numbers)
        for number, main in sides.items():
            given = self._given(number)
            own = None if given is None else Yeared(given.year, given.source, given.because)
            self.found[number] = own or beside(self.items[number], self.items[main], self.found.get(main))

    def _begin(self, sections: Sequence[list[int]]) -> None:
        """Where no year is given: begin with all dates if weekdays tell of them, or the longest such section."""
        if self._from_the_whole(sections):
            return
        for numbers in sorted(sections, key=len, reverse=True):
            if self._from_weekdays(numbers):
                return
        if all(self.clues.heading(self.items[numbers[0]].section)[0] is None for numbers in sections):
            self._from_all(sections)

    def _from_the_whole(self, sections: Sequence[list[int]]) -> bool:
        """The only year that the weekdays of the whole document allow, of those about the years of its headings.

        Its sections either follow on one another or begin all in the same year.
        """
        headings = [self.clues.heading(self.items[numbers[0]].section)[0] for numbers in sections]
        about = [year for one in headings if one is not None for year in one.about]
        likely = tuple(dict.fromkeys((*about, *self.clues.about()))) if len(sections) > 1 or about else ()
        whole = [sorted(number for numbers in sections for number in numbers)]
        for groups in (whole, sections) if likely else ():
            items = [[self.items[number] for number in numbers] for numbers in groups]
            if groups is whole and begins_anew(items[0]):
                continue
            chosen = certain([item for own in items for item in own], bases(items, likely), likely)
            if chosen is not None:
                self._take([number for numbers in groups for number in numbers], *chosen)
                return True
        return False

    def _from_all(self, sections: Sequence[list[int]]) -> None:
        """The only year in which no meeting of any body is on a free day; several are left open."""
        items = [[self.items[number] for number in numbers] for numbers in sections]
        years = [] if self.clues.made is None else free_years(items, self.clues.made, self.clues.named)
        years = self._named_first(years)
        for numbers, own in zip(sections, items, strict=True):
            if len(years) == 1:
                self._take(numbers, base_in(own, years[0]), Because.NO_FREE_DAY)
            elif years:
                self._leave_open(numbers, [base_in(own, year, years) for year in years])

    def _named_first(self, years: Sequence[int]) -> list[int]:
        """The years, first those that the document names."""
        named = self.clues.named
        return sorted(years, key=lambda year: named.index(year) if year in named else len(named))

    def _given(self, number: int) -> Given | None:
        """The year that a date has of itself, from an answer, or from a heading of one year."""
        item = self.items[number]
        own = own_year(item.written)
        if own is not None:
            return Given(own, YearFrom.WRITTEN, Because.WRITTEN)
        if item.answered is not None:
            return Given(item.answered, YearFrom.ANSWERED, Because.ANSWERED)
        heading, source = self.clues.heading(item.section)
        is_calendar = heading is not None and heading.sure and not heading.contradicts(item.written.first.month)
        if heading is not None and is_calendar and len(heading.years) == 1:
            return Given(heading.years[0], source, Because(source.value))
        return None

    def _alone(self, numbers: list[int]) -> bool:
        """Give a section its years if it needs no other: some are given, or it follows on the meeting."""
        given = {place: one for place, number in enumerate(numbers) if (one := self._given(number)) is not None}
        heading, source = self.clues.heading(self.items[numbers[0]].section)
        allowed = _allowed(heading, [self.items[number] for number in numbers])
        meeting = self.clues.meeting if numbers[0] == 0 else None
        if not given and not allowed and meeting is None:
            return False
        self._give(numbers, given, Bounds(since=meeting), source if allowed else YearFrom.NEIGHBOURS, allowed)
        return True

    def _give(
        self,
        numbers: Sequence[int],
        given: dict[int, Given],
        bounds: Bounds = NO_BOUNDS,
        source: YearFrom = YearFrom.NEIGHBOURS,
        allowed: Mapping[int, Allowed] | None = None,
    ) -> None:
        items = [self.items[number] for number in numbers]
        self.found.update(zip(numbers, years_of(items, given, allowed or {}, bounds, source), strict=True))

    def _from_weekdays(self, numbers: list[int]) -> bool:
        items = [self.items[number] for number in numbers]
        heading, _ = self.clues.heading(self.items[numbers[0]].section)
        likely = heading.years if heading is not None else self.clues.about()
        if heading is not None and not any(has_evidence(item.written) for item in items):
            likely = heading.about  # free days rule out less than weekdays do
        tried = bases([items], likely)
        chosen = certain(items, tried, likely)
        if chosen is not None and chosen[0].year <= max(likely):
            self._take(numbers, *chosen)
            return True
        years = agreeing_years(items, self.clues.made) if heading is None and self.clues.made else []
        years = self._named_first(years)
        self._leave_open(numbers, [base_in(items, year) for year in years] or tried)
        return False

    def _by_weekdays(self, numbers: Sequence[int], likely: Sequence[int]) -> bool:
        """Give a section the only year, of those about the other dates, in which its own weekdays agree."""
        items = [self.items[number] for number in numbers]
        if not any(has_evidence(item.written) for item in items):
            return False
        chosen = certain(items, bases([items], likely), likely)
        if chosen is not None:
            self._take(numbers, *chosen)
        return chosen is not None

    def _take(self, numbers: Sequence[int], base: Base, because: Because) -> None:
        for number, one in zip(numbers, base.found, strict=True):
            is_found = one.year is not None
            self.found[number] = replace(one, source=YearFrom.WEEKDAYS, because=because) if is_found else one

    def _leave_open(self, numbers: Sequence[int], tried: Sequence[Base]) -> None:
        for place, number in enumerate(numbers):
            years = dict.fromkeys(
                year for base in plausible(tried)[:_OFFERED] if (year := base.found[place].year) is not None
            )
            self.found[number] = Yeared(None, None, Because.AMBIGUOUS if years else Because.NO_CLUE, tuple(years))

    def _beside(self, numbers: list[int]) -> None:
        """Years for a section without any of its own: in the time of the other dates, or after those before it."""
        known = {number: days for number in self.found if (days := self._days(number)) is not None}
        if not known:
            return
        first, last = min(days[0] for days in known.values()), max(days[1] for days in known.values())
        fitting = [
            found
            for year in range(first.year - 1, last.year + 2)
            if (found := self._within(numbers, year, first, last)) is not None
        ]
        if fitting:
            self.found.update(zip(numbers, self._fitting(numbers, fitting), strict=True))
            return
        likely = tuple(dict.fromkeys((last.year, first.year, last.year + 1, first.year - 1)))
        if self._by_weekdays(numbers, likely):
            return
        before = max((number for number in known if number < numbers[0]), default=None)
        after = min((number for number in known if number > numbers[-1]), default=None)
        if before is not None:
            self._give(numbers, {}, Bounds(known[before]))
        elif after is not None:
            self._give(numbers, {}, Bounds(after=known[after]))

    def _within(self, numbers: Sequence[int], year: int, first: date, last: date) -> list[Yeared] | None:
        """The section's years if it begins in the year and then lies between the two days, or little outside.

        What stands last is not in the year before all that stands above it.
        """
        items = tuple(self.items[number] for number in numbers)
        found = _beginning_in(items, year)
        is_last = all(number < numbers[0] for number in self.found)
        since = date(first.year, 1, 1) if is_last else date.min
        for item, one in zip(items, found, strict=True):
            span = None if one.year is None else nearly_in(item.written, one.year)
            is_inside = span is not None and max(first - _BESIDE, since) <= span[0] and span[1] <= last + _BESIDE
            if not is_inside and one.because is not Because.NO_SUCH_DAY:
                return None
        return [one if one.year is None else replace(one, because=Because.SAME_TIME) for one in found]

    def _fitting(self, numbers: Sequence[int], fitting: Sequence[list[Yeared]]) -> list[Yeared]:
        """The only years that fit, or the only ones of them in which the weekdays agree; else all, left open."""
        items = [self.items[number] for number in numbers]
        if len(fitting) == 1:
            return fitting[0]
        agreeing = [
            found
            for found in fitting
            if not any(contradictions(item.written, one.year or 0) for item, one in zip(items, found, strict=True))
        ]
        if len(agreeing) == 1:
            return [replace(one, source=YearFrom.WEEKDAYS, because=Because.WEEKDAYS) for one in agreeing[0]]
        columns = zip(*fitting, strict=True)
        return [Yeared(None, years=tuple(dict.fromkeys(one.year for one in ways if one.year))) for ways in columns]

    def _days(self, number: int) -> Days | None:
        year = self.found[number].year
        return None if year is None else nearly_in(self.items[number].written, year)


@lru_cache(maxsize=2048)
def _beginning_in(items: tuple[Item, ...], year: int) -> tuple[Yeared, ...]:
    """The years of a section whose first date is in the year: the same for each question about other sections."""
    return tuple(years_of(items, {0: Given(year, YearFrom.NEIGHBOURS, Because.SAME_TIME)}, {}))


def _allowed(heading: HeadingYears | None, items: Sequence[Item]) -> dict[int, Allowed]:
    if heading is None or not heading.sure or len(heading.years) == 1:
        return {}
    return {
        place: {year: OUTSIDE * heading.outside(item.written.first.month, year) for year in heading.years}
        for place, item in enumerate(items)
    }
