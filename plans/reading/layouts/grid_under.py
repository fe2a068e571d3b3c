"""When a grid's body meets, where that stands alone on the line under its name: "KF" and below it "må 18.30"."""

import re
from dataclasses import dataclass

from plans.clock import Hours
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.grid_shape import Band, Sort

_WHEN = re.compile(r"(?P<weekday>[^\W\d_]{2,7})\.?\s+(?P<hours>(?:kl\.?\s*)?\d.*)", re.IGNORECASE | re.DOTALL)
_CLOCK = re.compile(r"kl|\d[.:]\d\d", re.IGNORECASE)


@dataclass(frozen=True)
class When:
    """The weekday and the time that such a line tells."""

    weekday: int | None
    hours: Hours


def when_under(band: Band, line: int) -> tuple[int, When] | None:
    """The line under one, and what it tells, if that is all that stands there."""
    after = min((other for other in band.lines if other > line), default=None)
    if after is None or band.view.turned:
        return None
    filled = [at for at in band.ats if band.view.text(after, at)]
    if len(filled) != 1 or filled[0] not in band.of(Sort.LABEL):
        return None
    when = _when(band.view.text(after, filled[0]))
    return None if when is None else (after, when)


def _when(text: str) -> When | None:
    """A weekday with a time, or a time that is sure to be one."""
    told = _WHEN.fullmatch(text.strip())
    weekday = weekday_of(told["weekday"]) if told is not None else None
    hours = hours_alone(text if told is None or weekday is None else told["hours"])
    is_sure = weekday is not None or _CLOCK.search(text) is not None
    return When(weekday, hours) if hours is not None and is_sure else None
