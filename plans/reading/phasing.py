"""The days of phases, in the years in which the rows lie."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from plans.activity import Phase
from plans.reading.dates.find import find_dates
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.document import Paragraph
from plans.reading.layouts.part import RawPhase
from plans.reading.layouts.running_phases import phase_of
from plans.reading.reading import ReadRow
from plans.when import When

_BESIDE = timedelta(45)


def phases_over(headings: Iterable[Paragraph]) -> Iterator[RawPhase]:
    """The phases that headings name: "Fas 1 – Förutsättningar (januari–mars)" over what happens in it."""
    found = (phase_of(heading, find_dates(heading.text)) for heading in headings)
    yield from (phase for phase in found if phase is not None)


def phases_of(raw: Sequence[RawPhase], rows: Sequence[ReadRow]) -> tuple[Phase, ...]:
    """The phases with their years: those with which they follow on one another and lie where the rows do.

    A phase may begin before the one before it has ended, and has not ended before that. None if there is no such
    year, or more than one.
    """
    whens = [row.when for row in rows if row.when is not None]
    if not raw or not whens:
        return ()
    first, last = min(when.first for when in whens), max(when.last for when in whens)
    years = range(first.year - 1, last.year + 1)
    found = {days for year in years if (days := _from(raw, year, first, last)) is not None}
    if len(found) != 1:
        return ()
    return tuple(Phase(name=phase.name, days=days) for phase, days in zip(raw, found.pop(), strict=True))


def _from(raw: Sequence[RawPhase], year: int, first: date, last: date) -> tuple[When, ...] | None:
    """The phases if the first begins in the year and each follows on the one before; None if not."""
    found: list[When] = []
    for phase in raw:
        when = when_in(phase.written, year)
        if when is not None and found and when.first < found[-1].first:
            when = when_in(phase.written, year + 1)
        if when is None or (found and (when.first < found[-1].first or when.last < found[-1].last)):
            return None
        year = when.first.year
        found.append(when)
    stated = all(own_year(phase.written) is not None for phase in raw)
    inside = stated or (first - _BESIDE <= found[0].first and found[-1].last <= last + _BESIDE)
    return tuple(found) if inside else None
