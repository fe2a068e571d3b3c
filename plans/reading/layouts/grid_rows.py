"""What the lines of a grid are besides a body's days: weeks, totals, a line whose cells have moved aside."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plans.clock import Hours
from plans.reading.bodies.told.definitions import note_definitions
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.layouts.calendar_hours import hours_alone, said_hours
from plans.reading.layouts.calendar_notes import signs_of
from plans.reading.layouts.grid_possible import impossible
from plans.reading.layouts.grid_shape import Band, Sort, sort_of
from plans.reading.layouts.part import OpenHours

_LEAST = 3
"""How many lines have to agree before another one is out of line."""


def sort_of_line(band: Band, line: int) -> Sort:
    """What a line holds, by its label; a line of weeks may stand unnamed right under the months."""
    label = " ".join(text for at in band.of(Sort.LABEL) if (text := band.view.text(line, at)))
    if not label and line == band.lines[0] and _counts_weeks(_cells(band, line)):
        return Sort.WEEK
    return sort_of(label) if label else Sort.LABEL


def has_moved(band: Band, line: int) -> bool:
    """Whether a cell of the line is gone and those behind it stand in another's place.

    Either a day stands where the others have their time, or the line is the only one that ends with an empty
    cell where all others have a dash for none.
    """
    return _is_out_of_time(band, line) or _ends_short(band, line)


def has_whole_days(band: Band, line: int) -> bool:
    """Whether every cell of a line may be a day with its month: a stroke there parts no two days."""
    cells = {at: text for at in band.months if any(map(str.isdigit, text := band.view.text(line, at)))}
    dates = {at: find_dates(text, cell=True) for at, text in cells.items()}
    return len(cells) >= _LEAST and all(
        len(found) == 1
        and found[0].first.month is not None
        and found[0].first.day is not None
        and not rest(cells[at], found)
        and impossible(found[0], band.months[at]) is None
        for at, found in dates.items()
    )


def strayed(band: Band) -> Iterator[tuple[int, int]]:
    """Cells that hold nothing but a number among the words of notes: a day that has come to stand there."""
    across = [[(line, at) for line in band.lines] for at in band.of(Sort.OTHER)]
    down = [
        [(line, at) for at in sorted(band.months)] for line in band.lines if sort_of_line(band, line) is Sort.OTHER
    ]
    for cells in (*across, *down):
        texts = [text for line, at in cells if (text := band.view.text(line, at))]
        if sum(any(map(str.isalpha, text)) for text in texts) * 2 > len(texts):
            yield from ((line, at) for line, at in cells if band.view.text(line, at).isdigit())


def time_of(band: Band, line: int) -> Hours | None:
    """The time of a line, from its own column."""
    texts = [text for at in band.of(Sort.TIME) if (text := band.view.text(line, at))]
    return next((found for text in texts if (found := hours_alone(text) or _only_time(text)) is not None), None)


def marks_of(band: Band, line: int) -> dict[str, str]:
    """What a line's columns of times and notes say of the marks at its days: "18.00" over "*budget", "* kl. 9"."""
    signs = {sign for text in _cells(band, line) for sign in signs_of(text)}
    texts = (band.view.text(line, at) for at in (*band.of(Sort.TIME), *band.of(Sort.OTHER)))
    notes = (one for text in texts for words in text.split("\n") for one in note_definitions(words, signs))
    return {one.short: one.meaning for one in notes}


def open_time_of(band: Band, line: int) -> OpenHours | None:
    """The times of a line whose column says several, with words of when: "16.00 (jämna månader 14.00)"."""
    texts = [text for at in band.of(Sort.TIME) if (text := band.view.text(line, at)) and hours_alone(text) is None]
    told = [(text, tuple(dict.fromkeys(said.hours for said in said_hours(text)))) for text in texts]
    return next((OpenHours(hours, None, "either", text) for text, hours in told if len(hours) > 1), None)


def _only_time(text: str) -> Hours | None:
    said = said_hours(text)
    return said[0].hours if len(said) == 1 and _begins_with_time(text) else None


def _is_out_of_time(band: Band, line: int) -> bool:
    for at in band.of(Sort.TIME):
        text = band.view.text(line, at)
        others = [other for n in band.lines if n != line and (other := band.view.text(n, at))]
        timed = all(hours_alone(other) is not None and not other.isdigit() for other in others)
        is_time = not text.isdigit() and (hours_alone(text) is not None or _begins_with_time(text))
        if others and timed and any(map(str.isdigit, text)) and not is_time:
            return True
    return False


def _begins_with_time(text: str) -> bool:
    """Whether a time is the first that figures say: not in "19 (12.30)", which is a day with its time."""
    said = said_hours(text)
    return bool(said) and not any(map(str.isdigit, text[: said[0].start]))


def _ends_short(band: Band, line: int) -> bool:
    others = [cell for n in band.lines if n != line for cell in _cells(band, n)]
    dashes = [cell for cell in others if cell and not any(map(str.isalnum, cell))]
    cells = _cells(band, line)
    is_enough = len(band.lines) >= _LEAST and bool(dashes) and all(others)
    return is_enough and not cells[-1] and all(cells[:-1])


def _cells(band: Band, line: int) -> list[str]:
    return [band.view.text(line, at) for at in sorted(band.months)]


def _counts_weeks(cells: Sequence[str]) -> bool:
    """Whether cells are weeks: said to be, or ranges that go on from one another."""
    texts = [text for text in cells if text]
    if texts and all(text.lower().startswith("v") for text in texts):
        return True
    parts = [text.replace("–", "-").split("-") for text in texts]
    if len(parts) < 2 or not all(
        len(part) <= 2 and all(number.strip().isdigit() for number in part) for part in parts
    ):
        return False
    ranges = [[int(number) for number in part] for part in parts]
    return all(0 <= after[0] - one[-1] <= 1 for one, after in pairwise(ranges))
