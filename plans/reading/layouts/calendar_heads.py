"""Calendars with two heading rows: months over "Dag | Möte | Tid" for each, or bodies over when they meet."""

from dataclasses import replace

from plans.reading.bodies.told.hours_line import TIMES
from plans.reading.document import Table
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.part import Part

_LEAST = 3
_FEWEST = 2


def one_headed(part: Part) -> Part:
    """The part with what stands over its columns in one row: months and headings, or bodies and their times."""
    return part if len(part.rows) < _LEAST else _with_months_over(_with_hours_under(part))


def _with_hours_under(part: Part) -> Part:
    """The part with each time of a second row of nothing else behind the heading that it stands under."""
    head, under, *rows = part.rows
    said = [cell.text.strip() for cell in under.cells]
    timed = [hours_alone(text) is not None and not text.isdigit() for text in said]
    are_times = all(
        is_time or not text or TIMES.fullmatch(text) for text, is_time in zip(said, timed, strict=True)
    )
    if sum(timed) < _FEWEST or not are_times:
        return part
    cells = [
        replace(over, text=f"{over.text.strip()} kl. {hours_alone(text)}")
        if is_time and over.text.strip()
        else over
        for over, text, is_time in zip(head.cells, said, timed, strict=True)
    ]
    return Part((Table((replace(head, cells=tuple(cells)), *rows)),), part.headings)


def _with_months_over(part: Part) -> Part:
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
