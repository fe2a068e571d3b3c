"""Several bodies and as many days, each with its own: "KSAU och KS 5 respektive 12 maj"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.written import Written
from plans.reading.layouts.running_prose import Told, told_in_short

_EACH = re.compile(r"\bresp(?:ektive\b|\.|\b)", re.IGNORECASE)
_JOINED = re.compile(r"(?:,|\boch\b|\bsamt\b|\bresp(?:ektive\b|\.|\b)|\bden\b|\s)+", re.IGNORECASE)


_Thing = TypeVar("_Thing", Written, Mention)


def each_its_own(text: str, dates: Sequence[Written], legend: Legend) -> list[Told]:
    """The days of such sentences with their bodies; none where there are not as many of both."""
    return [told for start, end in sentences(text) for told in _in_sentence(text[:end], start, dates, legend)]


def _in_sentence(text: str, start: int, dates: Sequence[Written], legend: Legend) -> Iterator[Told]:
    if _EACH.search(text, start) is None:
        return
    inside = [date for date in dates if start <= date.start < len(text)]
    bodies = [body for body in find_bodies(text, legend) if start <= body.start]
    days = _chain(text, inside)
    names = _chain(text, bodies)
    if len(days) == len(names) > 1:
        sentence = " ".join(text[start:].split())
        for date, body in zip(days, names, strict=True):
            yield told_in_short(date, sentence, body.code)


def _chain(text: str, things: Sequence[_Thing]) -> Sequence[_Thing]:
    """The first of the things with those joined to it; none if some stand apart from them."""
    for before, after in pairwise(things):
        if not _JOINED.fullmatch(text, before.end, after.start):
            return ()
    return things
