"""Several meetings in one activity, each with its own hours: "Dialog med SN kl. 9–12 och BUN kl. 13–16"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.clock import Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Role
from plans.reading.layouts.calendar_hours import Said, hours_alone, said_hours
from plans.reading.layouts.part import Part, PartRead, RawRow

_JOINT = re.compile(r"[\s,;:()–-]*(?:\b(?:och|samt|resp(?:ektive\b|\.|\b)|därefter|sedan|för|med)\s*)?[\s,;:(]*")
"""All that may stand between a body and its hours, and before the next of them."""
_EACH = re.compile(
    r"\s*(?:(?:,|\boch|\bsamt)\s*)?\bresp(?:ektive\b|\.|\b)\s*((?:kl(?:ockan|\.|\b)\s*)?[\d.:]+(?:\s*[–-]\s*[\d.:]+)?)(?![\d/])",
    re.IGNORECASE,
)
"""The hours of the next one, behind those of the one before: "kl. 9 respektive 13"."""
_SEVERAL = 2


@dataclass(frozen=True)
class _Own:
    """A body as it is written, "" if none is named, its codes, and its hours."""

    raw: str
    codes: tuple[str, ...]
    hours: Hours


@dataclass(frozen=True)
class _Apart:
    """The meetings of a title, and what of it stands before them and behind them."""

    meetings: tuple[_Own, ...]
    before: str
    behind: str


def with_hours_apart(reads: Sequence[tuple[Part, PartRead]], legend: Legend) -> list[tuple[Part, PartRead]]:
    """The rows, one of each meeting where an activity's words tell of several with their own hours."""
    return [(part, replace(read, rows=tuple(_rows(read.rows, legend)))) for part, read in reads]


def _rows(rows: Sequence[RawRow], legend: Legend) -> Iterator[RawRow]:
    days = Counter((row.place, row.title) for row in rows)
    for row in rows:
        apart = None if row.bodies else _each_its_own(row, legend)
        if apart is None and days[row.place, row.title] == 1:
            apart = _in_turn(row, legend)
        if apart is None:
            yield row
        else:
            yield from (_row(row, apart, one, legend) for one in apart.meetings)


def _row(row: RawRow, apart: _Apart, one: _Own, legend: Legend) -> RawRow:
    """The row of one of the meetings: its cells for participants may only add those that none of them names."""
    title = " ".join(f"{apart.before} {one.raw}{apart.behind}".split())
    if not one.codes:
        return replace(row, title=title, time=one.hours)
    named = {code for other in apart.meetings for code in other.codes}
    cells = [body.code for words in row.who for body in find_bodies(words, legend, cell=True)]
    bodies = (*one.codes, *(code for code in cells if code not in named))
    return replace(row, title=title, bodies=tuple(dict.fromkeys(bodies)), time=one.hours)


def _each_its_own(row: RawRow, legend: Legend) -> _Apart | None:
    """Bodies that each have hours right behind, or right before; the first one's may be the row's own."""
    title = row.title
    bodies = find_bodies(title, legend)
    said = list(said_hours(title))
    if len(bodies) < _SEVERAL or not said:
        return None
    own = row.time or row.written.time if all(body.role is Role.TAKES_PART for body in bodies) else None
    is_first_told = len(said) == len(bodies) - 1 and said[0].start > bodies[1].start
    hours = [one.hours for one in said]
    if is_first_told and own is not None:
        said, hours = [Said(own, bodies[0].end, bodies[0].end), *said], [own, *hours]
    if len(said) != len(bodies) or len(set(hours)) < _SEVERAL:
        return None
    spans = sorted([*((body.start, body.end) for body in bodies), *((one.start, one.end) for one in said)])
    firsts = [min(body.start, time.start) for body, time in zip(bodies, said, strict=True)]
    is_paired = firsts == [start for start, _ in spans[::2]]
    gaps = (title[end:start] for (_, end), (start, _) in pairwise(spans))
    if not is_paired or not all(map(_JOINT.fullmatch, gaps)):
        return None
    meetings = (_Own(body.raw, (body.code,), one) for body, one in zip(bodies, hours, strict=True))
    return _Apart(tuple(meetings), title[: spans[0][0]], title[spans[-1][1] :])


def _in_turn(row: RawRow, legend: Legend) -> _Apart | None:
    """Hours told in turn, "kl. 9 respektive 13": those of as many bodies, or of as many meetings of the same."""
    first = next(iter(said_hours(row.title)), None)
    if first is None:
        return None
    hours, end = [first.hours], first.end
    while (found := _EACH.match(row.title, end)) and (more := hours_alone(found[1])) is not None:
        hours.append(more)
        end = found.end()
    if len(hours) < _SEVERAL:
        return None
    named = [body for body in find_bodies(row.title[: first.start], legend) if body.role is Role.TAKES_PART]
    codes = row.bodies or tuple(body.code for body in named)
    before, behind = row.title[: first.start].rstrip(" ,;:–-"), row.title[end:]
    if len(codes) == len(hours) and len(named) == len(hours):
        before = before[: named[0].start]
        meetings = [_Own(body.raw, (body.code,), one) for body, one in zip(named, hours, strict=True)]
    elif len(codes) > 1:
        return None
    else:
        meetings = [_Own("", (), one) for one in hours]
    return _Apart(tuple(meetings), before, behind)
