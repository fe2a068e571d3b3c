"""Where a list begins and ends: items that are no headings, and headings of what is nobody's list."""

from collections.abc import Sequence

from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import PLAIN, is_named, is_of_days
from plans.reading.layouts.lists_pieces import has_days


def is_item(lines: Sequence[Line], paragraphs: Sequence[Paragraph], n: int) -> bool:
    """Whether a line is one of items, and not a body's name with text under it and then its days."""
    if not paragraphs[n].bullet or not is_named(lines[n].label):
        return paragraphs[n].bullet
    for below, paragraph in zip(lines[n + 1 :], paragraphs[n + 1 :], strict=True):
        if below.kind is Kind.DAYS:
            return bool(below.label.words) or any(day.entries for day in below.days)
        if paragraph.bullet or (below.kind is Kind.HEADING and below.label.known):
            return True
    return True


def heads_others(lines: Sequence[Line], paragraphs: Sequence[Paragraph], n: int) -> bool:
    """Whether a line behind days heads no list: "Viktiga datum", or text right under it with days of its own."""
    line, below = lines[n], lines[n + 1].kind if n + 1 < len(lines) else Kind.EMPTY
    if line.kind not in (Kind.HEADING, Kind.YEAR) or line.years or line.month or line.label.known:
        return False
    is_over_text = line.kind is Kind.HEADING and below is Kind.TEXT and has_days(paragraphs[n + 1].text)
    is_own = is_part(line.label) or PLAIN.fullmatch(line.label.words) is not None
    return not is_own and (is_over_text or is_of_days(line.label))
