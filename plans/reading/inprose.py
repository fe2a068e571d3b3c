"""Days that sentences name beside the plan, with no word of what happens then: is it an activity?"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from plans.reading.answering import KEPT
from plans.reading.asking import Asking
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Qualifier, Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts import running
from plans.reading.layouts.minutes import PROSE, SPOKEN_OF
from plans.reading.layouts.part import Part, PartRead, RawRow
from plans.reading.layouts.running_entries import told_row
from plans.reading.layouts.running_happens import happening
from plans.reading.layouts.running_prose import Told
from plans.reading.layouts.running_tells import is_past
from plans.reading.reading import About, Doubt, Use
from plans.reading.refusals import IN_PROSE

Read = tuple[Part, PartRead]
_Day = tuple[int | None, int | None, int | None]
_FEWEST_STOPPED, _FEWEST_WORDS = 2, 4
"""So many words beside its days has a sentence with a stop at its end, and one without."""
_IS_TO_BE = re.compile(r"\b(?:beslutat|beslutade|bestämt|föreslogs?)\s+att\s+\w+a\b", re.IGNORECASE)
"""What was decided to be done then, and not what was done: "har beslutat att genomföra mötet den 4 juni"."""
_MANY = 30
"""More days than anybody wants to be asked of one by one, in a text that is no plan."""
_LONGEST_MONTHS = 6
"""What lasts longer is a term of office, or how long something holds."""


def with_prose_asked(reads: Sequence[Read], asking: Asking) -> list[Read]:
    """The parts, with a row for each day that a sentence names and no row has: it is asked about.

    Nothing is taken until it is answered. What was, or holds from then on, is no activity. Of a report with many
    such days it is first asked whether they are to be asked about at all.
    """
    had = {_day(row.written) for _, read in reads for row in read.rows}
    found = [_days_named(part, read, had) for part, read in reads]
    days = [row for rows in found for row in rows]
    if len(days) > _MANY and asking.ask(_whether_to_ask(days)) != KEPT:
        return list(reads)
    return [(part, _with(part, read, rows)) for (part, read), rows in zip(reads, found, strict=True)]


def _whether_to_ask(days: Sequence[RawRow]) -> Doubt:
    text = f"{days[0].written.raw} … {days[-1].written.raw}"
    facts = {"days": len(days), "last": days[-1].place.line}
    return Doubt(days[0].place, About.LAYOUT, text, (KEPT,), None, "many_in_prose", facts)


def _days_named(part: Part, read: PartRead, had: Collection[_Day]) -> list[RawRow]:
    """A row for each day of the part's sentences that it left aside, or that its rows are not of."""
    aside = {one.place: one.text for one in read.left_aside if one.because == PROSE}
    told = {(one.place, one.text) for one in read.left_aside if one.because != SPOKEN_OF}
    begun = {row.place for row in read.rows if read.layout == running.NAME}
    rows: list[RawRow] = []
    for line in part.paragraphs:
        if line.place in aside:
            rows += _named(replace(line, text=aside[line.place]), had)
        elif line.place in begun:
            named = (row for row in _named(line, had) if row.written.first.day is not None)
            rows += (row for row in named if (row.place, row.written.raw) not in told)
    return rows


def _with(part: Part, read: PartRead, rows: Sequence[RawRow]) -> PartRead:
    """The part with the rows in their places."""
    if not rows:
        return read
    asked = {row.place for row in rows}
    aside = {one.place for one in read.left_aside if one.because == PROSE}
    return replace(
        read,
        layout=read.layout or running.NAME,
        rows=_in_place(read.rows, rows, [place for place, _ in part.lines()]),
        left_aside=tuple(one for one in read.left_aside if one.because != PROSE or one.place not in asked),
        uses={**read.uses, **dict.fromkeys(asked & aside, Use.READ)},
    )


def _in_place(rows: Sequence[RawRow], more: Sequence[RawRow], places: Sequence[Place]) -> tuple[RawRow, ...]:
    """The rows as they are, with each one more before the first of a later line."""
    order = {place: number for number, place in enumerate(places)}
    both = list(rows)
    for row in more:
        later = (n for n, one in enumerate(both) if order[one.place] > order[row.place])
        both.insert(next(later, len(both)), row)
    return tuple(both)


def _named(line: Paragraph, had: Collection[_Day]) -> Iterator[RawRow]:
    dates = happening(line.text, find_dates(line.text), in_month=False)
    for start, end in sentences(line.text):
        inside = [date for date in dates if start <= date.start < end]
        words = " ".join(line.text[start:end].split())
        if not _is_sentence(words) or (is_past(words) and not _IS_TO_BE.search(words)):
            continue
        for date in inside:
            if _may_be_when(date) and _day(date) not in had:
                yield replace(told_row(line, Told(date, words, words, refused=IN_PROSE)), section=IN_PROSE)


def _is_sentence(words: str) -> bool:
    """Whether a line is no heading and no name beside when something was written: "Ekby kommun 2026-01-05"."""
    fewest = _FEWEST_STOPPED if words[-1] in ".!?" else _FEWEST_WORDS
    return len(rest(words, find_dates(words)).split()) >= fewest


def _may_be_when(date: Written) -> bool:
    """Whether something may happen on a date: it names a day or a week, and no more than some months."""
    is_day = date.first.day is not None or date.first.week is not None
    return is_day and date.qualifier is not Qualifier.FROM and not _is_long(date)


def _is_long(date: Written) -> bool:
    if date.last is None or date.first.month is None or date.last.month is None:
        return False
    years = (date.last.year or 0) - (date.first.year or date.last.year or 0)
    return years * 12 + date.last.month - date.first.month > _LONGEST_MONTHS


def _day(date: Written) -> _Day:
    return date.first.month, date.first.day, date.first.week
