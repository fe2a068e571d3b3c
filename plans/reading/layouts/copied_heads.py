"""The headings of a table that was copied as text: words for what its columns hold, on a line or one a line."""

import re
from collections.abc import Sequence

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_cells import Sort
from plans.reading.layouts.roles import Role, role_of

_LONGEST = 60
_CAPITAL = re.compile(r"\s+(?=[A-ZÅÄÖ])")
_SENTENCE = re.compile(r"[a-zåäö]{3,}[.!?]\s|:$|^(?:\S+\s+){3,}\S*[a-zåäö]{3,}[.!?]$", re.IGNORECASE)


def is_heading(text: str, legend: Legend) -> bool:
    """Whether words say what a column holds: a step to a meeting, or what such columns are called."""
    text = text.strip()
    if not 0 < len(text) <= _LONGEST or _SENTENCE.search(text) or _has_day(text):
        return False
    if content_of(text) is not Content.WORDS:
        return False
    if role_of(without_hours(text)) is not None:
        return True
    label = label_of(text, legend)
    return bool(label.words) and is_part(label)


def is_body(text: str, legend: Legend) -> bool:
    """Whether words are the name of one known body that meets."""
    text = text.strip()
    if not 0 < len(text) <= _LONGEST or _has_day(text):
        return False
    label = label_of(text, legend)
    return label.known and label.meets and len(label.bodies) == 1 and not is_heading(text, legend)


def on_a_line(text: str) -> list[str]:
    """The headings of a line: each begins with a capital letter."""
    return [words for words in _CAPITAL.split(text.strip()) if words]


def under_each(upper: Sequence[str], lower: Sequence[str]) -> list[str] | None:
    """The upper headings, each as often as it stands over one of the lower; those repeat for each of the upper."""
    if len(upper) < 2 or len(lower) % len(upper):
        return None
    width = len(lower) // len(upper)
    repeats = [words.lower() for words in lower] == [words.lower() for words in lower[:width]] * len(upper)
    return [words for words in upper for _ in range(width)] if repeats and width > 1 else None


def is_step(text: str) -> bool:
    """Whether words are of what leads up to a meeting: a last day, a mailing."""
    return kind_of(text).is_due_or_sent


def holds(heading: str, sort: Sort) -> bool:
    """Whether a column with this heading may hold such cells."""
    role = role_of(without_hours(heading))
    if sort is Sort.TIME:
        return role in (Role.TIME, Role.DATE)
    if sort is Sort.DAY:
        if role in (Role.TITLE, Role.TEXT) and not kind_of(heading).sure:
            return False  # what a page has headings for too: "Anteckningar", "Våra uppgifter"
        return role not in (Role.TIME, Role.WHO, Role.RESPONSIBLE, Role.RECIPIENT)
    return role is not Role.TIME and not (role is None and is_step(heading))


def _has_day(text: str) -> bool:
    return any(date.first.day is not None for date in find_dates(text, cell=True))
