"""Items of a decision within one line: "Nämnden beslutar att … den 5 maj, att mötena börjar …, samt att …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.lists_hours import tells_exception
from plans.reading.layouts.lists_pieces import days_of_line, has_days

_RESOLVES = "|".join(
    rf"(?<=\b{verb})" for verb in ("beslutar", "besluta", "noterar", "antecknar", "konstaterar", "godkänner")
)
"""What whoever speaks in the minutes does, where others may be those who meet: "KF noterar att KS möts"."""
_ITEM = re.compile(rf"(?:(?:^|[,;]|{_RESOLVES})\s*|,?\s+(?:och|samt)\s+)(?=att\s)", re.IGNORECASE)
_FEWEST = 2


def with_items_apart(lines: Sequence[Paragraph], legend: Legend) -> list[Paragraph]:
    """The lines, each of several such items as one for each: what stands before the first heads them."""
    return [replace(line, text=text) for line in lines for text in _apart(line.text, legend)]


def _apart(text: str, legend: Legend) -> Sequence[str]:
    found = list(_ITEM.finditer(text))
    ends = [*(hit.start() for hit in found), len(text)]
    items = [text[hit.end() : end].strip() for hit, end in zip(found, ends[1:], strict=True)]
    told = [item for item in items if has_days(item) or said_hours(item)]
    head = text[: ends[0]].strip()
    is_one = len(told) < _FEWEST and not (head and told)
    if is_one or not all(_is_read(item, legend) for item in told if has_days(item)):
        return (text,)
    return (head, *items) if head else items


def _is_read(item: str, legend: Legend) -> bool:
    """Whether the days of an item are some that a list has."""
    return tells_exception(item) or days_of_line(item, legend, None) is not None
