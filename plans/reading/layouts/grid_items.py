"""What a cell of a year wheel says happens in its month: items with signs before them, and words without a day."""

import re
from dataclasses import replace

from plans.reading.dates.written import Partial, Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import Notes
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.grid_cells import NO_MEETING
from plans.reading.layouts.running_lines import names_wheel

_ITEM = re.compile(r"(?:^|\n)[ \t]*[•·▪‣][ \t]*")


def items_of(text: str) -> list[str]:
    """The items of a cell, each on one line; the cell itself where no sign begins it."""
    found = _ITEM.split(text)
    return [text] if found[0].strip() or len(found) == 1 else [" ".join(one.split()) for one in found[1:]]


def happens_in_month(making: Making, spot: Spot, label: Label, text: str, month: Month, name: str) -> bool:
    """Add what words under a month say is done then, where a heading says that it is a wheel; whether it does."""
    if not names_wheel(making.part.headings) or NO_MEETING.fullmatch(text.strip()):
        return False
    written = Written(0, len(name), name, Partial(month=month.month))
    whose = replace(label, words="") if label.known else label
    if not (label.known and kind_of(text).sure):  # a body beside words that tell nothing is no meeting of a month
        whose = replace(whose, bodies=(), who=())
    notes = Notes(titles=(" ".join(text.split()),), text=text)
    making.meeting(spot, written, replace(whose, meets=False, hours=None), notes)
    return True
