"""Times of day: `13:00`, `13:00-16:30`, `all day`."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

ASSUMED_MINUTES = 120
"""How long a meeting is taken to last where only its beginning is stated."""

_CLOCK = r"([0-9]{1,2})[:.]([0-9]{2})"
_TEXT = re.compile(rf"^\s*{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?\s*$")
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
