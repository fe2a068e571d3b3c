"""What is not certain of a row's date: the doubt of each, with the readings that are possible."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from plans.clock import ALL_DAY
from plans.reading.dates.written import Partial
from plans.reading.dates.years.clues import Because, Resolved
from plans.reading.dates.years.weekdays import check_weekday
from plans.reading.layouts.activity_dates import NO_DATE
from plans.reading.layouts.part import OpenHours, RawRow
from plans.reading.moved import Whole
from plans.reading.reading import About, Doubt
from plans.reading.refusals import MAY_BE_NONE, MOVED, UNREADABLE
from plans.reading.titles import short_title
from plans.when import When

OPEN_YEAR = frozenset({Because.AMBIGUOUS, Because.NO_CLUE})
"""Years that are asked for rows in a row at once: see dating."""
_CELL = frozenset({UNREADABLE, "no_such_day", "reversed"})
NO_ACTIVITY = "no_activity"
_LONGEST = timedelta(3)


def of_date(whole: Whole, *, meets_as_one: bool) -> Iterator[Doubt]:
    """The doubts of a date that is taken, for those who come together or for others."""
    raw, dated = whole.row, whole.dated
    others = [one.when for one in whole.others if one.when is not None]
    found = (
        _weekday(raw, dated),
        _either(whole, others) if others else _uncertain(raw, dated.when),
        _moved(raw, dated.when, whole.instead_of),
        _too_long(raw, dated.when) if meets_as_one else None,
    )
    yield from filter(None, found)


def if_settled(whole: Whole) -> Doubt | None:
    """The doubt of whether a day holds that the document does not take for certain; None of any other."""
    found = None if whole.others else _uncertain(whole.row, whole.dated.when)
    return found if found is not None and found.because in _OPEN else None


def if_held(whole: Whole) -> Doubt | None:
    """The doubt of whether a day holds that the document itself calls off or strikes out; None of any other."""
    is_off = whole.row.refused in MAY_BE_NONE - {MOVED} and whole.dated.when is not None
    return next(iter(refused(whole.row, whole.dated)), None) if is_off else None


_OPEN = ("perhaps", "bracketed")
"""Why it is only asked whether a day is settled, and not which day it is."""


def refused(raw: RawRow, dated: Resolved) -> Iterable[Doubt]:
    """The doubt of a date that the layout has refused: what it would be is a reading, and none is taken."""
    if raw.refused is None:
        return
    about = About.CELL if raw.refused in _CELL else About.DATE
    text = raw.written.raw or raw.title
    readings = raw.possible if raw.written.first == Partial() else _texts(_possible(dated))
    because = NO_ACTIVITY if _says_nothing(raw) else raw.refused
    yield Doubt(raw.place, about, text, readings, raw.taken, because, _facts(raw))


def _says_nothing(raw: RawRow) -> bool:
    """Whether a row has words in the place of its date and none of its own: a sum, a heading."""
    return raw.refused == NO_DATE and not any(map(str.isalpha, raw.title.replace(raw.written.raw, "")))


def not_dated(raw: RawRow, dated: Resolved) -> Iterable[Doubt]:
    """The doubt of a date that can be read in several ways, or is in no calendar."""
    if dated.when is not None or dated.because in OPEN_YEAR:
        return
    about = About.CELL if dated.because in _CELL else About.DATE
    yield Doubt(raw.place, about, raw.written.raw, _texts(dated.candidates), None, dated.because, _facts(raw))


def _weekday(raw: RawRow, dated: Resolved) -> Doubt | None:
    """The doubt of a date with another day's weekday, or another week's number, beside it."""
    found = check_weekday(dated)
    if found is None or dated.year_asked:
        return None
    readings = _texts(found.readings)
    facts = {**_facts(raw), "said": found.said, "real": found.real, "day": found.day.isoformat()}
    return Doubt(raw.place, About.WEEKDAY, raw.written.raw, readings, readings[0], found.about, facts)


def _uncertain(raw: RawRow, when: When | None) -> Doubt | None:
    """The doubt of a date with a question mark, in brackets, "prel." or "omkring"."""
    if when is None or not when.uncertain:
        return None
    written = raw.written
    because = "bracketed" if written.bracketed else written.qualifier.value if written.qualifier else "perhaps"
    readings = _texts((when, replace(when, uncertain=False)))
    return Doubt(raw.place, About.DATE, written.raw, readings, readings[0], because, _facts(raw))


def of_time(raw: RawRow) -> Doubt | None:
    """The doubt of a time of day that is one of several, or that may be of other days than its own."""
    written, hours = raw.written, raw.open_hours
    if hours is None and written.time is not None and written.other_time is not None:
        said = written.raw if written.time_span is None else f"{written.raw} {raw.title}"
        hours = OpenHours((written.time, written.other_time), None, "either", said)
    if hours is None or raw.refused is not None:
        return None
    taken = None if hours.taken is None else str(hours.taken)
    readings = tuple(map(str, hours.readings))
    return Doubt(raw.place, About.TIME, hours.text, readings, taken, hours.because, _facts(raw))


def _either(whole: Whole, others: Sequence[When]) -> Doubt | None:
    """The doubt of one thing that may be on several days: "19 maj eller 26 maj"."""
    raw, when = whole.row, whole.dated.when
    if when is None:
        return None
    readings = _texts([when, *(replace(one, uncertain=False) for one in (when, *others))])
    return Doubt(raw.place, About.DATE, raw.written.raw, readings, readings[0], whole.others_because, _facts(raw))


def _moved(raw: RawRow, when: When | None, instead_of: When | None) -> Doubt | None:
    """The doubt of a meeting that one line has on another day, from which this one moves it."""
    if when is None or instead_of is None:
        return None
    readings = _texts((when, instead_of))
    facts = {**_facts(raw), "day": instead_of.first.isoformat()}
    return Doubt(raw.place, About.DATE, raw.written.raw, readings, readings[0], "moved_to", facts)


def _too_long(raw: RawRow, when: When | None) -> Doubt | None:
    """The doubt of days in a row, longer than any conference, on which a board would meet at one time of day."""
    time = raw.time or raw.written.time
    if when is None or time in (None, ALL_DAY) or raw.written.last is None or when.last - when.first < _LONGEST:
        return None
    return Doubt(raw.place, About.DATE, raw.written.raw, (str(when),), str(when), "which_of_them", _facts(raw))


def _possible(dated: Resolved) -> Sequence[When]:
    return (dated.when,) if dated.when is not None else dated.candidates


def _texts(whens: Iterable[When]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, whens)))


def _facts(raw: RawRow) -> dict[str, object]:
    return {"title": short_title(raw.title), **({"cell": raw.cell} if raw.cell else {})}
