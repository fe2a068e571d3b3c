"""Days with a month: "2 december", "2–3/5", "3, 10 och 17 maj", "måndag 2 – onsdag 4 maj", "2/12 – 25/1"."""

from typing import NamedTuple

from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.before import weekday_at
from plans.reading.dates.grammar.figures import figures_at
from plans.reading.dates.grammar.joints import LONGEST_LIST, Separator, Span, Spans, connector_at, separator_at
from plans.reading.dates.grammar.points import Point, month_at
from plans.reading.dates.grammar.tails import Tail, day_number, tail_at
from plans.reading.dates.grammar.tokens import Line, Sort
from plans.reading.dates.written import Partial, Unsure

_CENTURY = 2000
_LAST = 31


class _Atom(NamedTuple):
    """A day, or two with a dash, without their month."""

    start: int
    next: int
    first: int
    last: int | None
    weekday: int | None
    last_weekday: int | None
    unsure: Unsure | None


def days_at(line: Line, place: int, between: bool = False) -> Spans | None:
    """The days that begin at the place and share the month that follows them."""
    atoms: list[_Atom] = []
    separator = Separator(place, True, False)
    while len(atoms) < LONGEST_LIST and separator.next not in line.dead:
        atom = _atom(line, separator.next, between)
        if atom is None:
            break
        atoms.append(atom)
        tail = tail_at(line, atom.next)
        if tail is not None:
            return _with_month(line, atoms, tail, separator, between)
        following = separator_at(line, atom.next)
        if following is None:
            break
        separator = following
    line.dead.add(place)
    line.dead.update(atom.start for atom in atoms)
    return None


def _atom(line: Line, place: int, between: bool) -> _Atom | None:
    weekday, at = named_day(line, place)
    unsure = Unsure.OCR if _is_misread(line, at) else None
    first = day_number(line, at)
    if first is None:
        return None
    after = connector_at(line, first[1], between)
    if after is not None and tail_at(line, first[1]) is None:
        last_weekday, last_at = named_day(line, after)
        last = day_number(line, last_at)
        if last is not None:
            return _Atom(place, last[1], first[0], last[0], weekday, last_weekday, unsure)
    return _Atom(place, first[1], first[0], None, weekday, None, unsure)


def _is_misread(line: Line, place: int) -> bool:
    """Whether a day's number is letters that a scan has made of figures."""
    token = line.at(place)
    return token.sort is Sort.WORD and token.text not in (words.FIRST, words.LAST)


def named_day(line: Line, place: int) -> tuple[int | None, int]:
    """The weekday written before a day, if any, maybe in brackets, and the place of the day itself."""
    bracketed = weekday_at(line, place + 1) if line.is_sign(place, "(") else None
    found = weekday_at(line, place)
    if bracketed is not None and line.is_sign(bracketed[1], ")"):
        found = bracketed[0], bracketed[1] + 1
    weekday, at = (None, place) if found is None else found
    return weekday, at + (line.at(at).text in words.DAY_WORDS)


def _with_month(line: Line, atoms: list[_Atom], tail: Tail, separator: Separator, between: bool) -> Spans:
    spans = [_span(atom, tail, separator.is_or) for atom in atoms]
    spans[-1] = spans[-1]._replace(next=tail.next)
    if tail.unsure is not None:
        spans = [span._replace(unsure=tail.unsure) for span in spans]
    if spans[-1].last is None:
        spans[-1] = _ranged(line, spans[-1], between)
    return Spans(tuple(spans), tail.style, separator.is_word)


def _span(atom: _Atom, tail: Tail, either: bool) -> Span:
    last = None if atom.last is None else Partial(tail.year, tail.month, atom.last)
    return Span(
        atom.start,
        atom.next,
        Partial(tail.year, tail.month, atom.first),
        last,
        atom.weekday,
        atom.last_weekday,
        atom.unsure,
        either,
    )


def _ranged(line: Line, span: Span, between: bool) -> Span:
    """The same date, or the range that it begins."""
    after = connector_at(line, span.next, between)
    if after is None:
        return span
    point = end_at(line, after)
    if point is None:
        return _bare_end(line, span, after)
    weekday, _ = named_day(line, after)
    unsure = span.unsure or point.unsure
    return span._replace(next=point.next, last=point.partial, last_weekday=weekday, unsure=unsure)


def end_at(line: Line, place: int) -> Point | None:
    """The end of a range, when it is written in full: a day with its month, or a month."""
    _, at = named_day(line, place)
    figures = figures_at(line, at)
    if figures is not None:
        return figures
    day = day_number(line, at)
    tail = tail_at(line, day[1]) if day is not None else None
    if day is not None and tail is not None:
        unsure = Unsure.OCR if _is_misread(line, at) else tail.unsure
        return Point(Partial(tail.year, tail.month, day[0]), tail.next, tail.style, unsure)
    return month_at(line, at)


def _bare_end(line: Line, span: Span, place: int) -> Span:
    """A number after "2/5-" or "2 maj–": a later day of the month, a year in two figures, or either."""
    number, found = line.number(place), day_number(line, place)
    is_close = line.touches(place) and line.touches(place - 1)
    if number is None or not (is_close or line.cell) or not line.is_sign(place - 1, "-"):
        return span
    first, is_day = span.first, found is not None
    is_year = is_close and len(line.at(place).text) == 2 and first.year is None
    if found is not None and (first.day or 0) < number <= _LAST:
        last = Partial(first.year, first.month, number)
        return span._replace(next=found[1], last=last, unsure=Unsure.YEAR_OR_DAY if is_year else span.unsure)
    if is_year and (is_day or number > _LAST):
        return span._replace(next=place + 1, first=Partial(_CENTURY + number, first.month, first.day))
    return span
