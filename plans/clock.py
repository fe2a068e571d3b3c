"""Times of day (`13:00`, `13:00-16:30`, `all day`) and lengths of time within one (`30 min`, `1 h 30 min`)."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

ASSUMED_MINUTES = 120
"""How long a meeting is taken to last where only its beginning is stated."""

_CLOCK = r"([0-9]{1,2})[:.]([0-9]{2})"
_TEXT = re.compile(rf"^\s*{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?\s*$")
_LENGTH = re.compile(r"^\s*(?=[0-9])(?:([0-9]{1,2})\s*h)?\s*(?:([0-9]{1,3})\s*min)?\s*$")
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class Hours:
    """Minutes after midnight; `end` is None where the document does not state it."""

    start: int
    end: int | None = None

    @property
    def until(self) -> int:
        """The end, or the assumed one."""
        return self.start + ASSUMED_MINUTES if self.end is None else self.end

    def overlaps(self, other: "Hours") -> bool:
        """Whether the two share a minute."""
        return self.start < other.until and other.start < self.until

    def __str__(self) -> str:
        if self == ALL_DAY:
            return "all day"
        return _clock(self.start) if self.end is None else f"{_clock(self.start)}-{_clock(self.end)}"


ALL_DAY = Hours(0, _DAY_MINUTES)


def parse_hours(text: object) -> Hours:
    """Read a time of day. Raises PydanticCustomError `bad_time`."""
    if isinstance(text, Hours):
        return text
    if text == "all day":
        return ALL_DAY
    found = _TEXT.match(text) if isinstance(text, str) else None
    if found is None:
        raise PydanticCustomError("bad_time", "{value} is not a time", {"value": str(text)})
    start = _minutes(found[1], found[2])
    end = None if found[3] is None else _minutes(found[3], found[4])
    if start is None or start == _DAY_MINUTES or (found[3] and (end is None or end <= start)):
        raise PydanticCustomError("bad_time", "{value} is not a time", {"value": str(text)})
    return Hours(start, end)


def parse_clock(text: object) -> int:
    """Read one time of day as minutes after midnight. Raises PydanticCustomError `bad_clock`."""
    if isinstance(text, int) and not isinstance(text, bool) and 0 <= text < _DAY_MINUTES:
        return text
    try:
        hours = parse_hours(text)
    except PydanticCustomError:
        hours = ALL_DAY
    if hours.end is not None:
        raise PydanticCustomError("bad_clock", "{value} is not one time", {"value": str(text)})
    return hours.start


def parse_minutes(text: object) -> int:
    """Read `30 min`, `1 h`, `1 h 30 min` as minutes. Raises PydanticCustomError `bad_minutes`."""
    if isinstance(text, int) and not isinstance(text, bool) and 0 <= text <= _DAY_MINUTES:
        return text
    found = _LENGTH.match(text) if isinstance(text, str) else None
    total = int(found[1] or 0) * 60 + int(found[2] or 0) if found else -1
    if not 0 <= total <= _DAY_MINUTES:
        raise PydanticCustomError("bad_minutes", "{value} is not a length of time", {"value": str(text)})
    return total


def minutes_text(minutes: int) -> str:
    """`30 min`, `1 h`, `1 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours))


def _minutes(hour: str, minute: str) -> int | None:
    total = int(hour) * 60 + int(minute)
    return total if int(minute) < 60 and total <= _DAY_MINUTES else None


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


HoursField = Annotated[
    Hours,
    BeforeValidator(parse_hours),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": rf"^all day$|{_TEXT.pattern}"}),
]
ClockField = Annotated[
    int,
    BeforeValidator(parse_clock),
    PlainSerializer(_clock, return_type=str),
    WithJsonSchema({"type": "string", "pattern": rf"^\s*{_CLOCK}\s*$"}),
]
"""One time of day, as minutes after midnight."""
MinutesField = Annotated[
    int,
    BeforeValidator(parse_minutes),
    PlainSerializer(minutes_text, return_type=str),
    WithJsonSchema({"type": "string", "pattern": _LENGTH.pattern}),
]
"""A length of time within a day, in minutes."""
