"""Minutes, mails and running text: dates that begin a line with what happens then, and dates in sentences."""

from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.running_lines import is_of_cells
from plans.reading.layouts.running_reader import Reader
from plans.reading.refusals import CALLED_OFF, MOVED

NAME = "running-text"
_SEVERAL = 3
_TELLING = (None, CALLED_OFF, MOVED)
"""A news item may hold no day but the one on which nobody meets any longer."""


def fit(part: Part, context: Context) -> float:
    """How sure: quite for dates with words of their own beside them, little for days alone under a heading."""
    if part.is_table:
        return 0.0
    reader = Reader(part, context)
    reader.read()
    rows = [row for row in reader.rows if row.refused in _TELLING]
    if not rows or is_of_cells(part):
        return 0.0
    return 0.45 + (0.53 if len(rows) >= _SEVERAL else 0.4) * min(reader.worded / len(rows), 1.0)


def read(part: Part, context: Context) -> PartRead:
    """Everything that happens on a day (or in a month) that the text names."""
    reader = Reader(part, context)
    reader.read()
    uses = {place: reader.uses[place] for place, _ in part.lines()}
    return PartRead(
        NAME, tuple(reader.rows), uses, (), tuple(reader.left), (), tuple(reader.seen), tuple(reader.phases)
    )
