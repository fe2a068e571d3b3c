"""Who is named in a text, and what they do there."""

from plans.reading.bodies.cell import cell_mentions
from plans.reading.bodies.legend import NO_LEGEND, Legend
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.running import text_mentions


def find_bodies(text: str, legend: Legend = NO_LEGEND, *, cell: bool = False) -> tuple[Mention, ...]:
    """The bodies of a text in order, none overlapping another.

    With `cell` the text is a cell for participants, in which each part is a body. Otherwise it is running text, in
    which only known bodies and names formed like a body's are found; see Role for what becomes of each.
    """
    words = lexicon(legend.bodies)
    return cell_mentions(text, words) if cell else text_mentions(text, words)
