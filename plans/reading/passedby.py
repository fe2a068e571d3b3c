"""Names of bodies that stand over days which got nobody: it is asked once whether the days are theirs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Role
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.document import Place
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.lists_names import PLAIN, is_of_others, is_plain_name
from plans.reading.layouts.part import OpenBodies, Part, PartRead, RawRow
from plans.reading.reading import IN_TURN, Use

NAMES_OVER = "names_over"
_NEAR = 3
"""So many lines may stand between a name and its days, the empty ones aside."""
Read = tuple[Part, PartRead]


def with_passed_by(reads: Sequence[Read], legend: Legend) -> list[Read]:
    """The rows on days alone under a body's name, if nobody's, with the question whether they are that body's.

    It is one question for the document: the bodies answered are taken in turn, as their names stand. Each day may
    be that of the name under it too, where all have one.
    """
    passed = [one for part, read in reads for one in _passed_by(part, read, legend)]
    if not passed:
        return list(reads)
    codes = [one.name.bodies[0] for one in passed]
    under = [one.below.bodies[0] for one in passed if one.below is not None]
    others = (IN_TURN.join(under),) if len(under) == len(codes) else ()
    readings = tuple(dict.fromkeys((IN_TURN.join(codes), *others, *codes)))
    turns = {place: n for n, one in enumerate(passed) for place in one.days}
    whose = OpenBodies(readings, None, NAMES_OVER, passed[0].name.words)
    return [
        (part, replace(read, rows=tuple(_asked(row, turns, whose, legend) for row in read.rows)))
        for part, read in reads
    ]


@dataclass(frozen=True)
class _Passed:
    """A name, the lines of days under it that have rows of nobody's, and the name under those."""

    name: Label
    days: tuple[Place, ...]
    below: Label | None


def _passed_by(part: Part, read: PartRead, legend: Legend) -> Iterator[_Passed]:
    name: Label | None = None
    days, since = list[Place](), 0
    rows: dict[Place, list[RawRow]] = {}
    for row in read.rows:
        rows.setdefault(row.place, []).append(row)
    for line in (*part.paragraphs, None):
        label = _named(line.text, legend) if line is not None else None
        if line is None or line.heading or label is not None:
            if name is not None and days:
                yield _Passed(name, tuple(days), label)
            name = label if line is not None and read.uses.get(line.place) is not Use.JOINED else None
            days, since = [], 0
        elif line.place in rows:
            is_near = (days or since <= _NEAR) and _is_days(line.text)
            if is_near and all(_is_nobodys(row, legend) for row in rows[line.place]):
                days.append(line.place)
            else:
                name = name if days else None
        elif is_of_others(line.text.strip(" :").rpartition(" ")[2]):
            name = name if days else None
        else:
            since += bool(line.text.strip())


def _named(text: str, legend: Legend) -> Label | None:
    """The body that meets as one, and that a line is the name of."""
    label = label_of(text.strip(), legend) if is_body(text, legend) else None
    return label if label is not None and is_plain_name(label) and label.kind in MEETS_AS_ONE else None


def _is_nobodys(row: RawRow, legend: Legend) -> bool:
    """Whether nobody takes part in a row, as far as it is read."""
    is_open = row.open_bodies is not None or row.refused is not None
    named = find_bodies(f"{row.title}\n{row.text}", legend)
    return not (is_open or row.bodies or row.who or any(one.role is not Role.NAMED for one in named))


def _is_days(text: str) -> bool:
    """Whether a line is days, with no words of what happens then."""
    dates = find_dates(text)
    return bool(dates) and PLAIN.fullmatch(f" {rest(text, dates)} ") is not None


def _asked(row: RawRow, turns: dict[Place, int], whose: OpenBodies, legend: Legend) -> RawRow:
    is_open = row.place in turns and _is_nobodys(row, legend)
    return replace(row, open_bodies=replace(whose, turn=turns[row.place])) if is_open else row
