"""Wall calendars with two heading rows: the months, and under them "Dag | Möte | Tid" for each."""

from dataclasses import replace

from plans.reading.document import Table
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.part import Part

_LEAST = 3


def one_headed(part: Part) -> Part:
    """The part with the months over its columns and the headings under them in one row."""
    if len(part.rows) < _LEAST:
        return part
    months, under = part.rows[:2]
    named = [month_of(cell) is not None for cell in months.cells]
    texts = [cell.text for cell in under.cells if cell.text.strip()]
    is_head = bool(texts) and not any(day_text(text) is not None or month_of(text) is not None for text in texts)
    if not any(named) or not is_head or not any(day_text(cell.text) for cell in part.rows[2].cells):
        return part
    cells = [
        over if is_month and over.merged is None else own
        for over, own, is_month in zip(months.cells, under.cells, named, strict=True)
    ]
    return Part((Table((replace(months, cells=tuple(cells)), *part.rows[2:])),), part.headings)
