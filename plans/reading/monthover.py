"""A month over lines that each begin with a body and say its day: "Januari" over "Kommunstyrelsen ti 12 13.00"."""

import re
from collections.abc import Iterator

from plans.reading.bodies.legend import Legend
from plans.reading.dates.grammar.words import MONTH_NAMES
from plans.reading.document import Document, Paragraph, with_texts
from plans.reading.layouts.calendar_days import WEEKDAY_NAMES
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_years import Month, month_of
from plans.reading.monthfirst import is_who_meets

_FEWEST = 3
_SHARE = 0.75
_HOURS, _LAST_DAY = 24, 31
_LINE = re.compile(
    rf"(?P<name>[^\W\d][^\d,;:]*?)[\s,:–-]+(?P<weekday>(?:{WEEKDAY_NAMES})(?:en)?\.?\s+)?"
    r"(?P<day>\d{1,2})(?![\d.:/]|\s*[-–]\s*\d)(?P<beside>\W.*)?",
    re.IGNORECASE,
)


def with_months_over(document: Document, legend: Legend) -> Document:
    """The document with the month behind the day of each such line, where most with figures under months are such.

    A number may be an hour or a sum: weekdays stand before most of them, or times behind, or some are no hours.
    """
    lines = list(_under_months(document))
    found = {line.place: (month, hit) for line, month in lines if (hit := _meeting(line.text, legend)) is not None}
    sure = [hit for _, hit in found.values() if hit["weekday"] or said_hours(hit["beside"] or "")]
    days = [int(hit["day"]) for _, hit in found.values()]
    are_most = len(found) >= max(_FEWEST, _SHARE * len(lines))
    if not are_most or not (2 * len(sure) > len(found) or max(days) > _HOURS):
        return document
    return with_texts(document, {place: _dated(month, hit) for place, (month, hit) in found.items()})


def _under_months(document: Document) -> Iterator[tuple[Paragraph, Month]]:
    """The lines with figures under months that stand alone, up to a table."""
    month: Month | None = None
    for block in document.blocks:
        if not isinstance(block, Paragraph):
            month = None
        elif (named := month_of(block.text)) is not None:
            month = named
        elif month is not None and any(map(str.isdigit, block.text)):
            yield block, month


def _meeting(text: str, legend: Legend) -> re.Match[str] | None:
    """The body and the day that a line is of; none where its number may count what is named behind it."""
    hit = _LINE.fullmatch(text.strip())
    if hit is None or not 1 <= int(hit["day"]) <= _LAST_DAY or not is_who_meets(hit["name"], legend):
        return None
    beside = hit["beside"] or ""
    is_alone = hit["weekday"] is not None or not beside.strip() or beside.lstrip()[0] in ",(–-"
    is_day = not any(map(str.isdigit, beside)) and is_alone
    return hit if is_day or said_hours(beside) else None


def _dated(month: Month, hit: re.Match[str]) -> str:
    named = f"{MONTH_NAMES[month.month - 1]} {month.year or ''}".strip()
    return f"{hit['name']} {hit['weekday'] or ''}{hit['day']} {named}{hit['beside'] or ''}"
