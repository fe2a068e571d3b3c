"""Who is named in a text, and what they do there."""

from collections.abc import Sequence

from plans.body import BodyKind
from plans.reading.bodies.cell import cell_mentions
from plans.reading.bodies.legend import NO_LEGEND, Legend
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.names.rooms import is_of_room
from plans.reading.bodies.running import text_mentions
from plans.reading.bodies.shared import with_shared_offices
from plans.reading.dates.notdates import diary_numbers


def find_bodies(text: str, legend: Legend = NO_LEGEND, *, cell: bool = False) -> tuple[Mention, ...]:
    """The bodies of a text in order, none overlapping another.

    With `cell` the text is a cell for participants, in which each part is a body. Otherwise it is running text, in
    which only known bodies and names formed like a body's are found; see Role for what becomes of each. Who has
    filed a matter is named by its number, and does nothing there: "Dnr KS 2026/123".
    """
    words = lexicon(legend.bodies)
    found = cell_mentions(text, words) if cell else text_mentions(text, words)
    filed = diary_numbers(text)
    meant = tuple(one for one in found if not (is_of_room(text, one.end) or _is_within(one, filed)))
    return with_shared_offices(text, _told_apart(text, meant))


def _is_within(one: Mention, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in stretches)


def _told_apart(text: str, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The bodies without those that a bracket right behind tells apart: "de fackliga (CSG)"."""
    after = [*found[1:], None][: len(found)]
    return tuple(
        one for one, other in zip(found, after, strict=True) if other is None or not _tells(text, one, other)
    )


def _tells(text: str, one: Mention, other: Mention) -> bool:
    is_one_of = other.kind is _ONE_OF.get(one.code) and other.code != one.code
    return is_one_of and text[one.end : other.start].strip() == "("


_ONE_OF = {"FACK": BodyKind.UNIONS}
"""Words for bodies of a sort, and which sort that is."""
