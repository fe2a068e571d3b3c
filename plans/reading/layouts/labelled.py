"""Activities told each by lines that say what they hold: "Aktivitet: Budgetdag", "Datum: 3 maj"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from plans.reading.document import Cell, Paragraph, Place, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.copied_table import read_each, text_around
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.roles import WHEN, Role, role_of
from plans.reading.layouts.surest import together
from plans.reading.reading import Use

_LABELLED = re.compile(r"\W*(?P<label>[^\W\d][^:.\d]{1,30}?)\**:\**\s+(?P<words>\S.*)")
_FEWEST = 2
_NOWHERE = Place(0)
"""Where the headings of the columns stand: the text has none."""


@dataclass(frozen=True)
class _Record:
    """What the lines of an activity hold, by their labels; `places` are where these stand."""

    words: dict[str, str] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)


def fit(part: Part, _: Context) -> float:
    """Quite sure, where several records in a row each have a date and a title, and begin with the same label."""
    records = [] if part.is_table else _records(part.paragraphs)
    roles = [{role_of(label) for label in record.words} for record in records]
    are_whole = all(Role.TITLE in told and not told.isdisjoint(WHEN) for told in roles)
    first = {next(iter(record.words)) for record in records}
    return 1.0 if len(records) >= _FEWEST and are_whole and len(first) == 1 else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The records as the rows of a table, a column for each label, and the text around them as text."""
    records = _records(part.paragraphs)
    taken = {place: Use.JOINED for record in records for place in record.places}
    above, below = text_around(part, taken)
    labels = list(dict.fromkeys(label for record in records for label in record.words))
    head = Row(_NOWHERE, tuple(map(Cell, labels)), header=True)
    rows = (Row(one.places[0], tuple(Cell(one.words.get(label, "")) for label in labels)) for one in records)
    over = [line.text.strip() for line in above if line.text.strip()]
    table = Part((Table((head, *rows)),), (*part.headings, *over))
    reads = [activity_table.read(table, context), *read_each((above, below), part, context)]
    return together(part, reads, ("labelled",), taken)


def _records(lines: Sequence[Paragraph]) -> list[_Record]:
    """The records: a label that the last one has already begins a new one."""
    records: list[_Record] = []
    open_ = _Record()
    for line, label, words in _labelled(lines):
        if label in open_.words:
            open_ = _Record()
        if not open_.words:
            records.append(open_)
        open_.words[label] = words
        open_.places.append(line.place)
    return records


def _labelled(lines: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, str, str]]:
    """The lines that say what they hold, each with its label and its words."""
    for line in lines:
        hit = _LABELLED.fullmatch(line.text.strip())
        if hit is not None and role_of(hit["label"]) is not None:
            yield line, hit["label"].strip(" *"), hit["words"].strip()
