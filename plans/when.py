"""When something happens, as precisely as the document says it and no more.

One small grammar serves the plan file and the command line alike (ISO 8601 days and months):

    2023-06-07               a day
    2023-05-25..2023-05-30   a range of days
    2016-03                  some time in a month
    2016-08..2016-09         some time in these months
    2019-06-04?              any of them, but uncertain
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

_PART = r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?"
PATTERN = rf"^{_PART}(?:\.\.{_PART})?\??$"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_EXACT = rf"^{_DAY}(?:\.\.{_DAY})?$"
YEARS = range(1954, 2100)
"""The years a plan may lie in: those whose holidays are known, and those beside them too."""

_TEXT = re.compile(rf"^\s*({_PART})(?:\s*\.\.\s*({_PART}))?\s*(\?)?\s*$")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    RANGE = "range"
    MONTH = "month"
    MONTHS = "months"


@dataclass(frozen=True, slots=False)
class When:
    """From `first` to `last` (both included), known with `precision`; `uncertain` when marked "?"."""

    first: date
    last: date
    precision: Precision
    uncertain: bool = False

    @property
    def exact(self) -> bool:
        """Whether days are stated, and not only months."""
        return self.precision in (Precision.DAY, Precision.RANGE)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day from first to last."""
        return tuple(self.first + timedelta(n) for n in range((self.last - self.first).days + 1))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        form = "%Y-%m-%d" if self.exact else "%Y-%m"
        first, last = self.first.strftime(form), self.last.strftime(form)
        return (first if first == last else f"{first}..{last}") + ("?" if self.uncertain else "")


def day_or_range(first: date, last: date, *, uncertain: bool = False) -> When:
    """The When of known days: a day if first == last, otherwise a range."""
    return When(first, last, Precision.DAY if first == last else Precision.RANGE, uncertain)


def parse_when(text: object) -> When:
    """Read the grammar above.

    Raises PydanticCustomError: `bad_date` (not of the grammar), `no_such_day` (31 April), `reversed_range`.
    """
    if isinstance(text, When):
        return text
    if isinstance(text, date):
        text = text.isoformat()[: len("2023-06-07")]
    found = _TEXT.match(text) if isinstance(text, str) else None
    if found is None:
        raise PydanticCustomError("bad_date", "{value} is not a date", {"value": str(text)})
    start, end, mark = found[1], found[2] or found[1], found[3]
    if len(start) != len(end):
        raise PydanticCustomError("bad_date", "{value} mixes a day and a month", {"value": str(text)})
    first, last = _first_day(start), _last_day(end)
    if last < first:
        raise PydanticCustomError("reversed_range", "{value} ends before it begins", {"value": str(text)})
    if len(start) == len("2023-06"):
        precision = Precision.MONTH if start == end else Precision.MONTHS
    else:
        precision = Precision.DAY if start == end else Precision.RANGE
    return When(first, last, precision, mark is not None)


def parse_days(text: object) -> When:
    """As parse_when, but only certain: a window or a period is never "?"."""
    when = parse_when(text)
    if when.uncertain:
        raise PydanticCustomError("bad_date", "{value} may not be uncertain", {"value": str(text)})
    return when


def parse_exact(text: object) -> When:
    """Certain days: one, or a range of them, but no months."""
    when = parse_days(text) if not isinstance(text, str) or _TEXT.match(text) else None
    if when is None or not when.exact:
        raise PydanticCustomError("not_exact", "{value} is no day and no days in a row", {"value": str(text)})
    return when


def parse_day(text: object) -> date:
    """One certain day."""
    when = parse_days(text) if not isinstance(text, str) or _TEXT.match(text) else None
    if when is None or when.precision is not Precision.DAY:
        raise PydanticCustomError("not_a_day", "{value} is not one day", {"value": str(text)})
    return when.first


def _first_day(text: str) -> date:
    return _day(text, text if len(text) == len("2023-06-07") else f"{text}-01")


def _last_day(text: str) -> date:
    if len(text) == len("2023-06-07"):
        return _day(text, text)
    first = _day(text, f"{text}-01")
    return first.replace(day=monthrange(first.year, first.month)[1])


def _day(written: str, iso: str) -> date:
    if int(iso[:4]) not in YEARS:
        years = {"value": written, "first": YEARS[0], "last": YEARS[-1]}
        raise PydanticCustomError("year_out_of_range", "{value} is not between {first} and {last}", years)
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise PydanticCustomError("no_such_day", "{value} does not exist", {"value": written}) from None


def _text_type(reader: Any, schema: dict[str, Any]) -> Any:
    return (
        BeforeValidator(reader),
        PlainSerializer(str, return_type=str),
        WithJsonSchema({"type": "string", **schema}),
    )


WhenField = Annotated[When, *_text_type(parse_when, {"pattern": PATTERN})]
DaysField = Annotated[When, *_text_type(parse_days, {"pattern": PATTERN.replace(r"\??$", "$")})]
ExactField = Annotated[When, *_text_type(parse_exact, {"pattern": _EXACT})]
DayField = Annotated[date, *_text_type(parse_day, {"format": "date"})]
