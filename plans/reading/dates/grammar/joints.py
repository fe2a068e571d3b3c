"""What joins dates: the dash or "till" of a range, the comma or "och" of a list."""

from typing import NamedTuple

from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.points import Style
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.written import Partial, Unsure

LONGEST_LIST = 31


class Span(NamedTuple):
    """One date from the token `start` up to `next`. `either` where "eller" leaves it open."""

    start: int
    next: int
    first: Partial
    last: Partial | None = None
    weekday: int | None = None
    last_weekday: int | None = None
    unsure: Unsure | None = None
    either: bool = False


class Spans(NamedTuple):
    """The dates that stand together, and how they are written."""

    spans: tuple[Span, ...]
    style: Style
    by_word: bool = True
    """Whether the list ends in "och", "samt" and the like, and not in a comma alone."""


class Separator(NamedTuple):
    """What stands between two dates of a list, up to the token `next`."""

    next: int
    is_word: bool
    is_or: bool


def connector_at(line: Line, place: int, between: bool = False) -> int | None:
    """The place after a dash, "till", "t.o.m." or, after "mellan", "och"."""
    token = line.at(place)
    if token.gap is Gap.COLUMN:
        return None
    if line.is_sign(place, "-→"):
        while line.is_sign(place + 1, "->") and line.touches(place + 1):
            place += 1
        return place + 1
    if token.sort is not Sort.WORD:
        return None
    if between and token.text == "och":
        return place + 1
    texts = tuple(line.at(at).text for at in range(place, place + 6))
    if texts[:3] in (("till", "och", "med"), ("t", "o", "m")):
        return place + 3
    if texts[:5] == ("t", ".", "o", ".", "m"):
        return place + 5 + (texts[5] == ".")
    return place + 1 if token.text in words.TILL else None


def separator_at(line: Line, place: int) -> Separator | None:
    """What stands between two dates of a list: a comma, "och", ", samt", "eller", the word perhaps doubled."""
    at = place
    if line.is_sign(at, ",;") and line.at(at + 1).gap is not Gap.NONE:
        at += 1
    text = line.at(at).text
    if text in words.AND or text in words.OR:
        after = at + 1 + (line.at(at + 1).text == text)
        is_short = line.is_sign(after, ".") and line.touches(after)
        return Separator(after + is_short, True, text in words.OR)
    return Separator(at, False, False) if at > place else None
