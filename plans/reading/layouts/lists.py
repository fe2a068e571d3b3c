"""Lists of meetings: a heading for each body (or month) and its days under it, or both in a line."""

from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_rest import with_rest
from plans.reading.layouts.lists_lines import days_in
from plans.reading.layouts.lists_reader import ListReader
from plans.reading.layouts.part import Context, Part, PartRead

NAME = "lists"
_LEAST = 0.5
"""How many of the days have to be a list's."""
_LONGEST = 100
"""A longer line is a sentence with days in it, and a list only if it names whose they are."""


def fit(part: Part, context: Context) -> float:
    """How sure: lines of days with a body over them or beside them."""
    if part.is_table:
        return 0.0
    listed = _reader(part, context).listed
    lines = part.paragraphs
    lists = {n: days for n, days in listed.days.items() if len(lines[n].text) <= _LONGEST or n in listed.told}
    others = [days_in(line.text) for n, line in enumerate(lines) if n not in lists and n not in listed.no_plan]
    named = sum(days for n, days in lists.items() if n in listed.named)
    share = named / max(sum(lists.values()) + sum(others), 1)
    return 0.55 + 0.44 * share - 0.1 * (named == 1) if share >= _LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Every day of every list; what else has days is read as running text."""
    making = _reader(part, context).making
    bodies = {row.bodies for row in making.rows}
    return with_rest(making.done(["lists" if len(bodies) > 1 else "list"]), part, context)


def _reader(part: Part, context: Context) -> ListReader:
    reader = ListReader(Making(NAME, part, context.legend), above(part, context), part.paragraphs)
    reader.read()
    return reader
