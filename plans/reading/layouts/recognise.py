"""Which layout a part of a document has: the layouts one can read, and the choice between them."""

from typing import Protocol

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Place, Table
from plans.reading.layouts import (
    activity_stacked,
    activity_table,
    attended,
    boxes,
    calendar,
    cards,
    cell_lines,
    columns,
    copied_table,
    dated_lines,
    day_programs,
    doers,
    grid,
    halves,
    labelled,
    lists,
    matrix,
    month_boxes,
    phases,
    running,
    sectioned,
    turned,
    week_headed,
    weekday_lines,
)
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.headrow import is_head
from plans.reading.layouts.minutes import HOLIDAY, MINUTES_HEAD, no_plan, why_prose, why_text
from plans.reading.layouts.minutes_own import is_page_head, own_lines
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.reading import About, Doubt, LeftAside, Use

THRESHOLD = 0.4
"""A layout that is less sure than this does not take a part."""


class Layout(Protocol):
    """A way to lay out a plan. `fit` is how sure it is of a part: 0 not at all, 0.5 as likely as not, 1 quite."""

    def fit(self, part: Part, context: Context, /) -> float:
        """How sure the layout is that the part has it."""

    def read(self, part: Part, context: Context, /) -> PartRead:
        """What comes of the part."""


LAYOUTS: tuple[Layout, ...] = (
    day_programs,
    weekday_lines,
    week_headed,
    cards,
    labelled,
    boxes,
    month_boxes,
    halves,
    cell_lines,
    sectioned,
    turned,
    doers,
    attended,
    dated_lines,
    grid,
    copied_table,
    columns,
    calendar,
    matrix,
    activity_stacked,
    lists,
    activity_table,
    phases,
    running,
)


def recognise(part: Part, context: Context) -> PartRead | None:
    """What the surest layout reads in the part; None if no layout is sure of it, or finds anything there.

    Of a long part only some lines are looked at first, and all of them if those tell nothing.
    """
    if is_page_head(part):
        return None
    some = sample(part)
    return _read_by_surest(part, some, context) or (
        _read_by_surest(part, part, context) if some is not part else None
    )


def _read_by_surest(part: Part, looked_at: Part, context: Context) -> PartRead | None:
    fits = [(layout.fit(looked_at, context), -place, layout) for place, layout in enumerate(LAYOUTS)]
    for fit, _, layout in sorted(fits, key=lambda one: one[:2], reverse=True):
        if fit < THRESHOLD:
            return None
        read = layout.read(part, context)
        if read.rows or read.doubts or read.phases:
            return read
    return None


_MOST_ROWS = 120
_MOST_LINES = 300


def sample(part: Part) -> Part:
    """A part short enough to be looked at by every layout: the first rows, or the lines from the first date on."""
    if part.is_table:
        if len(part.rows) <= _MOST_ROWS:
            return part
        return Part((Table(part.rows[:_MOST_ROWS]),), part.headings)
    lines = part.paragraphs
    if len(lines) <= _MOST_LINES:
        return part
    first = next((number for number, line in enumerate(lines) if find_dates(line.text)), 0)
    start = max(first - _BEFORE_DATES, 0)
    return Part(lines[start : start + _MOST_LINES], part.headings)


_BEFORE_DATES = 10
"""How many lines before the first date may tell whose it is."""


_MANY_DAYS = 3
"""So many days in a table that no layout reads are asked about."""
OTHER_TABLE = "other_table"


def not_read(part: Part, legend: Legend) -> PartRead:
    """A part that no layout reads, left aside line by line, each with its reason."""
    uses: dict[Place, Use] = {}
    left: list[LeftAside] = []
    lines = list(part.lines())
    own = own_lines([text for _, text in lines], part.headings, part.below)
    for n, (place, text) in enumerate(lines):
        uses[place] = Use.ASIDE if any(map(str.isalnum, text)) else Use.EMPTY
        if uses[place] is Use.ASIDE:
            dates = find_dates(text)
            because = OTHER_TABLE if part.is_table else why_text(text)
            if n in own:
                because = MINUTES_HEAD
            elif dates and (not part.is_table or no_plan(text, dates) == HOLIDAY):
                because = no_plan(text, dates) or why_prose(text)
            left.append(LeftAside(place, text.strip(), because, _names(part)))
    return PartRead("", (), uses, tuple(_unknown(part, legend)), tuple(left))


def _names(part: Part) -> dict[str, object]:
    """What a table is called and its columns are: so that it can be named."""
    if not part.is_table:
        return {}
    head = next((text_of(row) for row in part.rows if is_head(row)), "")
    return {"columns": head, "heading": part.headings[-1] if part.headings else ""}


def _unknown(part: Part, legend: Legend) -> list[Doubt]:
    """The doubt of a table full of days, or of bodies among days of months, whose layout nobody knows."""
    if not part.is_table:
        return []
    days = [
        date
        for row in part.rows
        for cell in row.cells
        for dates in (find_dates(cell.text),)
        if no_plan(cell.text, dates) != HOLIDAY
        for date in dates
        if date.first.day is not None or date.first.week is not None
    ]
    count = max(len(days), _days_of_bodies(part, legend))
    if count < _MANY_DAYS:
        return []
    place, text = next(part.lines())
    return [Doubt(place, About.LAYOUT, text, (), None, "unknown_layout", {"days": count})]


def _days_of_bodies(part: Part, legend: Legend) -> int:
    """How many numbers of days there are, where bodies stand among them and months or weekdays are named."""
    texts = [cell.text for row in part.rows for cell in row.cells if cell.text.strip() and cell.merged is None]
    sorts = [content_of(text) for text in texts]
    named = sum(is_body(text, legend) for text in texts)
    is_calendar = Content.MONTH in sorts or sorts.count(Content.WEEKDAY) >= _MANY_DAYS
    return sorts.count(Content.NUMBER) if is_calendar and named >= _MANY_DAYS else 0
