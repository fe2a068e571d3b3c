"""Cards as a page of events shows them: a day, whose meeting it is, its time and its place, a line each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.reading.document import Cell, Paragraph, Place, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.called_off import says_off
from plans.reading.layouts.card_events import Event, events_of
from plans.reading.layouts.card_lines import Sort
from plans.reading.layouts.copied_heads import is_step
from plans.reading.layouts.copied_table import read_each, read_text, text_around
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import together
from plans.reading.reading import Use

_SEEN = "cards"
_HEADS = ("Datum", "Tid", "Händelse", "Övrigt")
_NOWHERE = Place(0)
"""Where the headings of the columns stand: the page has none."""
_MOST_ABOVE = 8


def fit(part: Part, context: Context) -> float:
    """Quite sure, where cards are found."""
    return 1.0 if not part.is_table and events_of(part.paragraphs, context.legend) else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The cards as a table, or as a list of days and times, and the text around them as text."""
    events = events_of(part.paragraphs, context.legend)
    taken = {place for event in events for place in event.places}
    above, below = text_around(part, taken)
    joined = dict.fromkeys(taken, Use.JOINED)
    if events[0].name is None:
        days = tuple(day for event in events for day in _on_a_line(event))
        return together(part, [read_text(Part((*above, *days, *below), part.headings), context)], (_SEEN,), joined)
    over = [line.text.strip() for line in above if line.text.strip()]
    table = Part((Table(tuple(_rows(events))),), (*part.headings, *over[-_MOST_ABOVE:]))
    reads = [activity_table.read(table, context), *read_each((above, below), part, context)]
    return together(part, reads, (_SEEN,), joined)


def _on_a_line(event: Event) -> Iterator[Paragraph]:
    """The day and the time of a card that says no more."""
    for line in event.over:
        yield line.paragraphs[0]
    times = [line.text for line in event.others if line.sort is Sort.TIME]
    yield replace(event.date.paragraphs[0], text=" kl. ".join([event.date.text, *times[:1]]))


def _rows(events: Sequence[Event]) -> Iterator[Row]:
    yield Row(_NOWHERE, tuple(map(Cell, _HEADS)), header=True)
    for event in events:
        for line in event.over:
            yield Row(line.paragraphs[0].place, (Cell(line.text), *map(Cell, ("",) * (len(_HEADS) - 1))))
        yield _row(event)


def _is_link(text: str) -> bool:
    """Whether words lead to the papers of the meeting, as "Kallelse" does: no day stands beside them."""
    return is_step(text) and not any(map(str.isdigit, text))


def _row(event: Event) -> Row:
    times = [line for line in event.others if line.sort is Sort.TIME]
    date = " ".join([*(line.weekday for line in times if line.weekday), event.date.text])
    notes = [line.text for line in event.others if line not in times and not _is_link(line.text)]
    texts = (
        date,
        " / ".join(line.text for line in times if line.text),
        event.name.text if event.name is not None else "",
        "\n".join(sorted(notes, key=says_off, reverse=True)),
    )
    struck = any(one.struck for line in event.lines for one in line.paragraphs)
    return Row(event.date.paragraphs[0].place, tuple(Cell(text, struck=struck) for text in texts))
