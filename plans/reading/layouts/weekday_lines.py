"""Weeks over lines that begin with their weekday: "Vecka 2 (11–15 januari)" over "Måndag: KSAU 8.30"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from plans.reading.dates.written import Partial
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_days import WEEKDAY_NAMES, day_text
from plans.reading.layouts.calendar_entries import entries_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.week_anchor import Anchor, anchor_of
from plans.reading.refusals import NO_DAY

_LINE = re.compile(
    rf"\W*(?P<name>{WEEKDAY_NAMES})(?:en)?\.?\s*(?:[:–—-]\s*|(?=\s))(?P<words>.*)", re.IGNORECASE | re.DOTALL
)
_FEWEST = 2
"""So many lines under weeks begin with their weekday."""
_SHARE = 0.7
"""So many of all lines under them do."""


@dataclass
class _Week:
    """A week, where it is named, and the lines under it: with their weekdays and words, and others."""

    anchor: Anchor
    place: Place | None
    lines: list[tuple[Paragraph, str, str]] = field(default_factory=list)
    others: int = 0


def fit(part: Part, _context: Context) -> float:
    """Quite sure, where most lines under weeks begin with a weekday, and none with a day of its own."""
    weeks = [] if part.is_table else _weeks_of(part)
    lines = [line for week in weeks for line in week.lines]
    others = sum(week.others for week in weeks)
    if len(lines) < _FEWEST or len(lines) < _SHARE * (len(lines) + others):
        return 0.0
    return 0.0 if any(_has_own_day(line.text) for line, _, _ in lines) else 1.0


def read(part: Part, context: Context) -> PartRead:
    """What stands on each line, on its weekday of the week over it."""
    over, making = above(part, context), Making("calendar", part, context.legend)
    for week in _weeks_of(part):
        if week.place is not None and week.lines:
            making.used(week.place)
        for line, name, words in week.lines:
            _line(making, week.anchor, line, (name, words), over.year)
    return making.done(["weekday_lines"])


def _line(making: Making, anchor: Anchor, line: Paragraph, said: tuple[str, str], year: int | None) -> None:
    name, words = said
    weekday = weekday_of(name)
    assert weekday is not None
    written, year = anchor.written(weekday, name, range(5), year)
    spot = Spot(line.place, name, {}, year, "days")
    before = len(making.rows)
    for entry in entries_of(words, making.legend):
        if entry.free:
            making.tell(line.place, line.text.strip(), "holiday")
            making.left_aside(line.place)
        elif written.first == Partial():
            making.refuse(spot, line.text.strip(), entry.label, NO_DAY)
        else:
            making.meeting(spot, written, entry.label, notes_of(entry.said, making.legend, entry.label.marks))
    if line.struck:
        making.strike(before)
    making.empty(line.place)


def _weeks_of(part: Part) -> list[_Week]:
    """The weeks that head lines: one over the part too."""
    over = _week(part.headings[-1]) if part.headings else None
    weeks = [_Week(over, None)] if over is not None else []
    for line in _said(part.paragraphs):
        found = _week(line.text)
        hit = _LINE.fullmatch(line.text.strip())
        if found is not None:
            weeks.append(_Week(found, line.place))
        elif weeks and hit is not None:
            weeks[-1].lines.append((line, hit["name"], hit["words"]))
        elif weeks:
            weeks[-1].others += 1
    return weeks


def _said(lines: Sequence[Paragraph]) -> Iterator[Paragraph]:
    return (line for line in lines if any(map(str.isalnum, line.text)))


def _week(text: str) -> Anchor | None:
    """The week that is all that a line tells: by its number, or as days from one to another."""
    found = anchor_of(text.strip().rstrip(":"), None, numbered=False)
    is_week = found is not None and (
        found.week is not None or (found.days is not None and found.days.last is not None)
    )
    return found if is_week else None


def _has_own_day(text: str) -> bool:
    day = day_text(text)
    return day is not None and day.written.first.month is not None
