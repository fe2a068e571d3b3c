"""A meeting grid: bodies by months, or months by bodies, with day numbers in the cells."""

import re
from collections.abc import Sequence
from itertools import pairwise

from plans.reading.document import Row
from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_rest import with_rest
from plans.reading.layouts.grid_cells import looks_like_days
from plans.reading.layouts.grid_copied import copied
from plans.reading.layouts.grid_copied_down import copied_down
from plans.reading.layouts.grid_lines import GridLines
from plans.reading.layouts.grid_lost import Rebuilt, read_rebuilt
from plans.reading.layouts.grid_paired import paired
from plans.reading.layouts.grid_parted import parted
from plans.reading.layouts.grid_shape import Band, Sort, bands_of, sort_of
from plans.reading.layouts.grid_stacked import stacked
from plans.reading.layouts.part import Context, Part, PartRead

NAME = "grid"
_DAYS = 0.6
"""How many of the cells under months have to be days."""
_LOST = 1.0
"""How sure a copied grid is: what looks like a list too, and must not be read as one."""
_SURE = 1.0
"""Where the same columns stand under each month: a table of activities has them once."""
_COUNTED = 5
_COUNTED_DAY = re.compile(r"(\d{1,2})(?:\s+[mtofls]\b.*)?", re.IGNORECASE | re.DOTALL)
"""A day of a wall calendar, with its weekday behind it: "2 T KS"."""
_UNNAMED = 4
"""How many lines a grid may have that does not name whose they are; a wall calendar has thirty-one."""


def fit(part: Part, context: Context) -> float:
    """How sure: months along an edge, and days in the cells."""
    shares = [_share(band) for band in bands_of(_rows(part, context))]
    if shares:
        best = max(shares)
        sure = _SURE if paired(part.rows) != part.rows else 0.5 + 0.45 * best
        return sure if best >= _DAYS else 0.0
    return _LOST if _rebuilt(part, context) else 0.0


def _rows(part: Part, context: Context) -> tuple[Row, ...]:
    return parted(paired(part.rows), context.legend)


def _rebuilt(part: Part, context: Context) -> list[Rebuilt]:
    """The grids of a text, or of a table whose columns came apart."""
    lines = list(part.lines())
    found = copied(lines)
    if found or part.is_table:
        return found
    return copied_down(lines, context.legend) or stacked(lines, context.legend)


def _share(band: Band) -> float:
    if not band.of(Sort.LABEL) and len(band.lines) > _UNNAMED:
        return 0.0
    labels = band.of(Sort.LABEL)
    if any(_counts_days(band, at) for at in band.months) or _are_beside_days(labels, band):
        return 0.0
    days = [
        band.view.text(line, at)
        for line in band.lines
        for at in band.months
        if not labels or sort_of(band.view.text(line, labels[0])) is Sort.LABEL
    ]
    return looks_like_days(days)


def _are_beside_days(labels: Sequence[int], band: Band) -> bool:
    """Whether words stand right behind the days of months, and none before them: each is of its own day."""
    return bool(labels) and labels[0] > min(band.months) and all(at - 1 in band.months for at in labels)


def _counts_days(band: Band, at: int) -> bool:
    """Whether a month's cells are its days one after another, as on a wall calendar."""
    texts = [text for line in band.lines if (text := band.view.text(line, at))]
    numbers = [int(hit[1]) for text in texts if (hit := _COUNTED_DAY.fullmatch(text))]
    follows = all(after == one + 1 for one, after in pairwise(numbers))
    return len(numbers) >= _COUNTED and numbers[0] == 1 and follows


def read(part: Part, context: Context) -> PartRead:
    """Every day of every cell, with the body of its line."""
    making = Making(NAME, part, context.legend)
    bands = bands_of(_rows(part, context))
    if not bands:
        read_rebuilt(making, _rebuilt(part, context), context)
        return with_rest(making.done(["columns_lost"]), part, context, of_grid=True)
    over = above(part, context)
    for band in bands:
        GridLines(making, band, over).read()
    seen = [
        "months_down" if bands[0].view.turned else "months_across",
        *(["several_grids"] if len(bands) > 1 else []),
    ]
    return making.done(seen, _columns(bands[0]))


def _columns(band: Band) -> tuple[str, ...]:
    return tuple(cell.text for cell in band.view.rows[band.ats[0] if band.view.turned else band.head].cells)
