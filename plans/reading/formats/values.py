"""A value of a spreadsheet as a cell: itself, and as a Swedish reader would write it."""

from datetime import date, datetime, time, timedelta

from plans.reading.document import Cell
from plans.reading.formats.blocks import EMPTY
from plans.reading.formats.words import clean

Value = str | bool | float | date | datetime | time | timedelta
_MOST_EXACT = 1e15


def cell_of_value(value: Value) -> Cell:
    """The cell of a value: days in ISO order, whole numbers without decimals, decimals with a comma."""
    if isinstance(value, str):
        return Cell(clean(value)) if value else EMPTY
    if isinstance(value, bool):
        return Cell("sant" if value else "falskt")
    if isinstance(value, int | float):
        return Cell(_number(value), float(value))
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return Cell(value.isoformat(), value)
    if isinstance(value, time):
        return Cell(clock(value), value)
    return Cell(_length(value))


def clock(value: time) -> str:
    """13:30, with seconds only where there are some."""
    return value.strftime("%H:%M:%S" if value.second else "%H:%M")


def _moment(value: datetime) -> Cell:
    """A day and time, to the second; midnight is the day itself."""
    value = (value + timedelta(microseconds=500_000)).replace(microsecond=0) if value.microsecond else value
    if value.time() == time():
        return Cell(value.date().isoformat(), value.date())
    return Cell(f"{value.date().isoformat()} {clock(value.time())}", value)


def _number(value: float) -> str:
    if float(value).is_integer() and abs(value) < _MOST_EXACT:
        return str(int(value))
    return f"{value:.12g}".replace(".", ",")


def _length(value: timedelta) -> str:
    """36:30 for a day and a half and thirty minutes."""
    minutes = round(value.total_seconds() / 60)
    sign, minutes = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}{minutes // 60}:{minutes % 60:02}"
