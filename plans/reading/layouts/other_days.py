"""Days of other meetings in the words beside a date: "KSAU bereder, KS beslutar 4 juni"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Role
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Qualifier, Written
from plans.reading.kinds import kind_of
from plans.reading.kindwords import DONE
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.part import RawRow

_PARTED = re.compile(r"[,;]\s+|\s*[()]\s*|\s[-–—]\s|\s(?:och|samt|därefter|sedan)\s|\n")
_IN_BRACKETS = re.compile(r"\(([^()]{1,40})\)")
_ANY_DAY = frozenset({"dag", "dagen", "dagar", "extra"})
_MOST_BETWEEN = 3
"""How many words may stand between a body and its day: "KS beslutar om ramar 4 juni"."""
_PAST = re.compile(r"\b(?:beslutade\w*|behandlade\w*|hade|var|fick|godkände|antog)\b", re.IGNORECASE)
_EDGE = " \t\n,;:.–—-"


@dataclass(frozen=True)
class OtherDay:
    """A body's own day, "KS 15 juni" or "15 juni KS", or that of a meeting of nobody else, `body` then "".

    `title` is what the clause says that it does, "" if no more than whose day it is.
    """

    written: Written
    body: str
    title: str
    clause: tuple[int, int]


def other_days(text: str, own: Written, legend: Legend) -> tuple[OtherDay, ...]:
    """The days of other meetings: each clause with a day begins with who meets, or none is taken."""
    found: list[OtherDay] = []
    text = _IN_BRACKETS.sub(_without_brackets, text)
    for start, end in _clauses(text):
        dates = [date for date in find_dates(text[start:end]) if date.first.day is not None]
        if not dates:
            continue
        one = _of_body(text, start, end, dates, legend)
        if one is None:
            return ()
        if (one.written.first.month, one.written.first.day) != (own.first.month, own.first.day):
            found.append(one)
    return tuple(found)


def with_other_days(rows: Sequence[RawRow], columns: Sequence[tuple[str, str]], legend: Legend) -> list[RawRow]:
    """The only row of a date, and one for each other day that its columns of words tell of, the title's first."""
    if len(rows) != 1:
        return list(rows)
    row, more = rows[0], []
    for n, (name, text) in enumerate(columns):
        others = other_days(text, row.written, legend) or (_noted(text, row.written) if n else ())
        title = without(text, others)
        if others and n == 0:
            row = replace(row, title=row.title.replace(text, title))
        elif others:
            row = replace(row, text=row.text.replace(text, title if title != text else ""))
            title = _titled(row, name)
        more += [_row(row, name, one, title) for one in others]
    return [row, *more]


def _noted(text: str, own: Written) -> tuple[OtherDay, ...]:
    """The meeting of which a note says no more than what it is and when: "Workshop 14 september"."""
    dates = find_dates(text)
    words = text[: dates[0].start].strip(_EDGE + "(") if dates else ""
    read = kind_of(words)
    is_named = read.sure and read.kind is Kind.MEETING and read.because not in _ANY_DAY
    is_all = len(dates) == 1 and not any(map(str.isalnum, text[dates[0].end :]))
    if not (is_all and is_named) or DONE.search(words) or len(words.split()) > _MOST_BETWEEN:
        return ()
    is_then = dates[0].first.day is not None and dates[0].qualifier is None
    is_own = (dates[0].first.month, dates[0].first.day) == (own.first.month, own.first.day)
    return (OtherDay(dates[0], "", words, (0, len(text))),) if is_then and not is_own else ()


def with_days_of_those(rows: Sequence[RawRow], columns: Sequence[tuple[str, str]], legend: Legend) -> list[RawRow]:
    """The only row of a date, and one for each day that its columns of those who come give one of them.

    "KS (15 juni), KF (28 juni)": they do not come on the row's own day.
    """
    if len(rows) != 1:
        return list(rows)
    row, more = rows[0], []
    for name, text in columns:
        others = other_days(text, row.written, legend)
        left = without(text, others)
        who = left if left != text else ""
        row = (
            replace(row, who=tuple(filter(None, (who if one == text else one for one in row.who))))
            if others
            else row
        )
        more += [_row(row, name, one, _titled(row, name)) for one in others]
    return [row, *more]


def _titled(row: RawRow, column: str) -> str:
    """What happens on a day of another column, which itself may say what that is: "Beslutsforum"."""
    return f"{column}: {row.title}" if kind_of(column).sure else row.title


def _without_brackets(found: re.Match[str]) -> str:
    """A day alone in brackets, which every character of keeps its place."""
    dates = find_dates(found[1], cell=True)
    is_day = len(dates) == 1 and not any(map(str.isalnum, rest(found[1], dates)))
    return f" {found[1]} " if is_day else found[0]


def _row(row: RawRow, column: str, one: OtherDay, title: str) -> RawRow:
    """The row of another day: whose it is is said, or asked, and nobody of the row it stands in comes."""
    return replace(
        row,
        written=one.written,
        title=one.title or title,
        text="",
        who=(),
        responsible=(),
        recipients=(),
        bodies=(one.body,) if one.body else (),
        time=one.written.time,
        section_year=(row.written.first.year or row.section_year) if one.written.first.year is None else None,
        extra=False,
        cell=column,
    )


def without(text: str, others: Sequence[OtherDay]) -> str:
    """The words without the clauses of other meetings; all of them if nothing else is said."""
    left = text
    for one in reversed(others):
        start, end = one.clause
        before, after = left[:start].rstrip(_EDGE + "("), left[end:].lstrip(" )")
        joined = f"{before}{'' if not after or after[0] in ',.;:' else ' '}{after}"
        left = re.sub(r"\s(?:och|samt|därefter|sedan)$", "", joined.strip(_EDGE + "("))
    return left if any(map(str.isalpha, left)) else text


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for sign in _PARTED.finditer(text):
        yield begin, sign.start()
        begin = sign.end()
    yield begin, len(text)


def _of_body(text: str, start: int, end: int, dates: Sequence[Written], legend: Legend) -> OtherDay | None:
    clause = text[start:end]
    body = next(iter(find_bodies(clause, legend)), None)
    date = dates[0]
    if body is None or len(dates) > 1:
        return None
    if date.end <= body.start and not any(map(str.isalnum, rest(clause.replace(body.raw, " ", 1), dates))):
        return OtherDay(date, body.code, "", (start, end)) if body.kind in MEETS_AS_ONE else None
    if clause[: body.start].strip(_EDGE) or body.end > date.start:
        return None
    between, after = clause[body.end : date.start], clause[date.end :]
    if (
        body.role is not Role.TAKES_PART
        or body.kind not in MEETS_AS_ONE
        or len(between.split()) > _MOST_BETWEEN
        or any(map(str.isalnum, after))
        or date.qualifier in (Qualifier.BEFORE, Qualifier.AFTER)
        or _PAST.search(between)
        or is_called_off(clause)
    ):
        return None
    words = " ".join(clause[: date.start].split()).strip(_EDGE)
    return OtherDay(date, body.code, words if between.strip(_EDGE) else "", (start, end))
