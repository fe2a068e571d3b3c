"""What is told of a date once its year has been looked for: its When or the possible ones, and why."""

from collections.abc import Mapping, Sequence

from plans.reading.dates.written import Partial, Unsure, Written
from plans.reading.dates.years.clues import Because, Clues, Item, Resolved
from plans.reading.dates.years.sections import Yeared
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.reading import YearFrom
from plans.when import When

_CENTURY = 2000
_Known = tuple[Item, int] | None


def outcomes(items: Sequence[Item], found: Mapping[int, Yeared], clues: Clues) -> tuple[Resolved, ...]:
    """The dates with the years found for them."""
    years = [found.get(number, Yeared(None, because=Because.NO_CLUE)) for number in range(len(items))]
    before = _nearest(items, years)
    after = _nearest(items[::-1], years[::-1])[::-1]
    told = zip(items, years, before, after, strict=True)
    return tuple(
        _outcome(item, year, _facts(item, year, last, following, clues)) for item, year, last, following in told
    )


def _nearest(items: Sequence[Item], years: Sequence[Yeared]) -> list[_Known]:
    """For each date the one before it whose year is given."""
    nearest: list[_Known] = []
    last: _Known = None
    for item, yeared in zip(items, years, strict=True):
        nearest.append(last)
        if yeared.source in (YearFrom.WRITTEN, YearFrom.ANSWERED) and yeared.year is not None:
            last = item, yeared.year
    return nearest


def _outcome(item: Item, yeared: Yeared, facts: dict[str, object]) -> Resolved:
    """It is taken only if both its signs and its year are certain."""
    unsure = item.written.unsure
    if yeared.year is None or unsure is not None:
        years = yeared.years if yeared.year is None else (yeared.year,)
        whens = tuple(dict.fromkeys(way for year in years for way in _ways(item.written, year)))
        if years and not whens:
            return Resolved(item, None, None, _impossible(item.written))
        because = yeared.because if unsure is None else Because(unsure.value)
        return Resolved(item, None, None, because, facts, whens)
    when = when_in(item.written, yeared.year)
    if when is None:
        return Resolved(item, None, None, _impossible(item.written), {"year": yeared.year})
    return Resolved(item, when, yeared.source, yeared.because, facts)


def _impossible(written: Written) -> Because:
    """Why there is no such day: it is not in the calendar, or the end comes before the beginning."""
    alone = Written(0, 0, "", written.first)
    year = own_year(written) or _CENTURY
    if written.last is None or when_in(alone, year) is None:
        return Because.NO_SUCH_DAY
    end = Written(0, 0, "", written.last)
    return Because.NO_SUCH_DAY if when_in(end, year) is None else Because.REVERSED


def _ways(written: Written, year: int) -> tuple[When, ...]:
    """The readings of a date that begins in the year; two where its signs can be read in two ways."""
    when = when_in(written, year)
    if written.unsure is not Unsure.YEAR_OR_DAY or written.last is None or written.last.day is None:
        return () if when is None else (when,)
    short = _CENTURY + written.last.day
    alone = Written(0, 0, "", Partial(short, written.first.month, written.first.day), uncertain=True)
    ways = (when_in(alone, short), when) if short == year else (when, when_in(alone, short))
    return tuple(way for way in ways if way is not None)


def _facts(item: Item, yeared: Yeared, before: _Known, after: _Known, clues: Clues) -> dict[str, object]:
    heading, _ = clues.heading(item.section)
    if yeared.source in (YearFrom.TITLE, YearFrom.SECTION) and heading is not None:
        return {"heading": heading.raw}
    if yeared.source in (YearFrom.WRITTEN, YearFrom.ANSWERED):
        return {}
    facts: dict[str, object] = {}
    for word, known in (("before", before), ("after", after)):
        if known is not None:
            other, year = known
            facts |= {word: other.written.raw, f"{word}_line": other.place.line, f"{word}_year": year}
    if before is None and clues.meeting is not None:
        facts["meeting"] = clues.meeting.isoformat()
    return facts
