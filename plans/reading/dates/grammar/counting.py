"""What is written like a date, is it one here? A bare month, "5/13" and "3, 10 maj" need more in running text."""

from itertools import pairwise

from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.before import Before
from plans.reading.dates.grammar.figures import is_board
from plans.reading.dates.grammar.joints import Span, Spans
from plans.reading.dates.grammar.points import Style
from plans.reading.dates.grammar.tokens import Gap, Line, Sort

_NAMES = frozenset({"maj"}) | (words.MONTHS.keys() - words.FULL_MONTHS)
"""Months that begin a line only with a mark after them: Maj is a name, and so is Jan; "mar" can be anything."""


def counts(line: Line, place: int, before: Before, core: Spans) -> bool:
    """Whether the dates at the place, with what stands before them, are dates in this text."""
    if core.style is Style.MONTH and (before.every or _is_christmas(line, before, core.spans[0])):
        return False  # "måndagar i maj" is no month, but some days of it
    if line.cell:
        return core.style is not Style.MONTH or not _is_after_a_number(line, before)
    if len(core.spans) > 1 and not core.by_word and not _are_days_in_order(line, place, before, core.spans):
        return False
    if core.style is Style.SLASH:
        of_calendar = all(_is_of_the_calendar(span) for span in core.spans)
        return before.tells or of_calendar or _is_beside_a_body(line, place, core.spans[-1])
    if core.style is Style.MONTH:
        return _month_counts(line, place, before, core.spans)
    return True


def _are_days_in_order(line: Line, place: int, before: Before, spans: tuple[Span, ...]) -> bool:
    """Whether numbers with commas alone between them are days: three in order, or two where days are expected.

    "Mål 3, 10 maj" is one day.
    """
    days = [span.first.day or 0 for span in spans]
    is_first = place == 0 or line.is_sign(place - 1, ":")
    is_told = before.tells or line.at(place - 1).text in words.MEETING or is_board(line, place - 1)
    is_expected = is_first or is_told or any(at in line.read for at in (place - 1, place - 2))
    in_order = all(one < after for one, after in pairwise(days))
    return in_order and (len(days) > _A_PAIR or is_expected)


_A_PAIR = 2


def _is_christmas(line: Line, before: Before, span: Span) -> bool:
    """Whether "jul" stands alone and is not the whole cell: "före jul", "till jul 2024"."""
    is_jul = span.last is None and line.at(span.start).text == words.CHRISTMAS
    is_whole = line.cell and before.next == 0 and line.at(span.next).sort is Sort.END
    return is_jul and not is_whole


def _is_after_a_number(line: Line, before: Before) -> bool:
    """Whether a number that is no day stands before the month: "3/4 maj" is not the whole of May."""
    place = before.next
    is_number = line.at(place - 1).sort in (Sort.NUMBER, Sort.BLIND) and place > 0
    return is_number and line.at(place).gap < Gap.LINE and place - 1 not in line.read


def _is_beside_a_body(line: Line, place: int, last: Span) -> bool:
    """Whether the word before or behind is hardly anything but a body: "2/16 KS" is a date, and no such day."""
    return any(at >= 0 and is_board(line, at) for at in (place - 1, last.next))


def _is_of_the_calendar(span: Span) -> bool:
    parts = [part for part in (span.first, span.last) if part is not None]
    return all(1 <= (part.month or 0) <= 12 and (part.day or 0) >= 1 for part in parts)


def _month_counts(line: Line, place: int, before: Before, spans: tuple[Span, ...]) -> bool:
    """A bare month is a time after "i" or "senast", with a year or "månad", in a range, or first in its line.

    So it is last in its line behind a mark, "Beslut i KF: juni", and alone in brackets.
    """
    span = spans[0]
    end = line.at(span.next - 1).text
    if before.vague or before.qualifier is not None or span.last is not None or end in words.MONTH:
        return True
    if any(part.year is not None for part in (span.first, spans[-1].first)):
        return True
    token, previous = line.at(place), line.at(place - 1)
    if previous.text in words.INSIDE and place > 0:
        return token.text != "jan" or line.text[token.start].islower()
    return _leads(line, place, span) or _closes(line, place, span)


def _closes(line: Line, place: int, span: Span) -> bool:
    if place == 0 or (line.at(span.start).text in _NAMES and not line.text[line.at(place).start].islower()):
        return False
    if line.is_sign(place - 1, "("):
        return line.is_sign(span.next, ")")
    is_last = line.at(span.next).sort is Sort.END
    return is_last and line.is_sign(place - 1, ":,-") and not line.touches(place)


def _leads(line: Line, place: int, span: Span) -> bool:
    if any(line.at(before).sort is not Sort.SIGN for before in range(max(place - 4, 0), place)) or place > 4:
        return False
    after = line.at(span.next)
    is_apart = after.sort is Sort.END or after.gap is Gap.COLUMN or line.is_sign(span.next, ":,;|-(?")
    return is_apart or line.at(span.start).text not in _NAMES
