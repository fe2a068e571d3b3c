"""Whose the days of a list are where that is open: several bodies head them, or a part stands behind a day."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_under import is_of_another, is_part, under
from plans.reading.layouts.lists_day import Day
from plans.reading.layouts.lists_hours import RESPECTIVELY
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_order import BETWEEN, leads
from plans.reading.layouts.part import OpenBodies
from plans.reading.reading import IN_TURN

HEADS_TOGETHER = "heads_together"
PERHAPS_PART = "perhaps_part"
_SEVERAL = 2


def heads_together(lines: Sequence[Line], n: int) -> tuple[Label, ...]:
    """The bodies whose names stand over one another over the list that the heading begins; none if it is one's.

    One that heads days of its own further down is only in the list of what is on the page, and so is one that is
    named again below where this one is in that list too. Behind other lists a name without days has none, unless
    the days come two and two: then they were columns.
    """
    heads, is_listed = [lines[n].label], False
    for line in reversed(lines[:n]):
        is_listed = is_listed or (line.kind is Kind.HEADING and line.label.bodies == heads[0].bodies)
        if line.kind is Kind.HEADING and _may_meet(line.label) and line.label.bodies not in [*_codes(heads)]:
            heads.append(line.label)
        elif not (line.kind in BETWEEN or (line.kind is Kind.HEADING and _may_meet(line.label))):
            break
    if len(heads) == 1 or not _is_one(lines[n].label) or _is_part_of(heads[0], heads[1]):
        return ()
    heads = [heads[0], *(label for label in heads[1:] if not _is_below(lines, n, label, bare=is_listed))]
    is_first = len(heads) > 1 and not any(line.kind is Kind.DAYS for line in lines[:n])
    is_together = is_first or (len(heads) > 1 and _in_twos(lines[n + 1 :]))
    return tuple(reversed(heads)) if is_together else ()


def each_of(lines: Sequence[Line], n: int) -> tuple[Label, ...]:
    """The bodies that a heading names together, where the days under it are several lists: none if they are one.

    Then each list may be another's, and only the text between them tells whose. "Respektive" says that each has
    its own days.
    """
    label = lines[n].label
    below = takewhile(lambda line: not (line.kind is Kind.HEADING and line.label.known), lines[n + 1 :])
    kinds = [line.kind for line in below if line.kind not in (Kind.EMPTY, Kind.MONTH)]
    lists = sum(kind is Kind.DAYS for kind, _ in groupby(kinds))
    is_apart = lists >= _SEVERAL or (lists and RESPECTIVELY.search(label.words) is not None)
    if not is_apart or not label.known or len(label.bodies) < _SEVERAL:
        return ()
    named = zip(label.bodies, label.who, strict=True)
    return tuple(replace(label, bodies=(code,), who=(words,), words=words) for code, words in named)


def _is_below(lines: Sequence[Line], n: int, label: Label, *, bare: bool) -> bool:
    """Whether a heading below names the body again, right over days or `bare`: with whatever under it."""
    later = (at for at in range(n + 1, len(lines)) if lines[at].kind is Kind.HEADING)
    return any(lines[at].label.bodies == label.bodies and (bare or leads(lines, at)) for at in later)


def only_one(lines: Sequence[Line]) -> Label | None:
    """The body that headings name where they name only one that meets: the page is its own."""
    named = {line.label.bodies: line.label for line in lines if line.kind is Kind.HEADING and _is_one(line.label)}
    return next(iter(named.values())) if len(named) == 1 else None


def _codes(heads: Sequence[Label]) -> list[tuple[str, ...]]:
    return [label.bodies for label in heads]


def _is_one(label: Label) -> bool:
    return label.known and not (label.general or is_part(label)) and label.kind in MEETS_AS_ONE


def _may_meet(label: Label) -> bool:
    return (
        label.known and bool(label.bodies) and not (label.general or is_part(label)) and label.kind not in _ALONE
    )


_ALONE = (BodyKind.PERSON, BodyKind.OFFICE, BodyKind.PUBLIC)
"""Who is named over a list without the days being theirs."""


def _is_part_of(label: Label, over: Label) -> bool:
    """Whether a heading is of a part of the body above it: "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott"."""
    return label.words.lower().startswith(over.name.lower()) or label.bodies[0].startswith(over.bodies[0])


def _in_twos(lines: Sequence[Line]) -> bool:
    """Whether the days up to the next heading are as many pairs of the same month."""
    months: list[int | None] = []
    for line in lines:
        if line.kind is Kind.HEADING:
            break
        months += [day.written.first.month for day in line.days]
    return bool(months) and all(len(list(days)) % 2 == 0 for _, days in groupby(months))


def of_either(heads: Sequence[Label], listed: Sequence[Written], day: Written) -> tuple[Label, OpenBodies]:
    """A label of nobody's, with the bodies it may be of; it is asked of all the days `listed` at once."""
    names = " / ".join(label.words for label in heads)
    who = tuple(words for label in heads for words in label.who)
    codes = tuple(label.bodies[0] for label in heads)
    first, *_ = *listed, day
    turn = sum(not one.alternative for one in (*listed, day)) - 1
    readings = (IN_TURN.join(codes), *codes, ", ".join(codes))
    return Label(names, who=who, known=True), OpenBodies(readings, None, HEADS_TOGETHER, first.raw, turn)


def of_part(label: Label, day: Day, legend: Legend) -> tuple[Label, str, OpenBodies | None]:
    """The part of a body that stands behind a day, "5 februari (arbetsutskottet)", and what else is said there.

    Where the body is not of a sort that has such parts, it may be its own meeting.
    """
    words = day.said.strip(" ()")
    part = label_of(words, legend)
    bare, is_bracketed = is_of_another(part), words != day.said
    if not label.bodies or not bare or (is_bracketed and not _PART.fullmatch(words)):
        return label, day.said, None
    one = under(label, part, legend)
    if one.bodies != label.bodies:
        return one, "" if is_bracketed else day.said, None
    return (
        label,
        day.said,
        OpenBodies(label.bodies, label.bodies[0], PERHAPS_PART, f"{day.written.raw} {day.said}"),
    )


_PART = re.compile(r"(?:arbets)?utskott(?:et)?|au|presidi(?:um|et)", re.IGNORECASE)
"""A part that meets by itself; "presidiemöte" may be what a meeting begins with."""
