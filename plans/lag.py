"""Lengths of time between activities: `7 days`, `5 working days`, `2 weeks`."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

_TEXT = re.compile(r"^\s*([0-9]{1,4})\s+(working days?|days?|weeks?)\s*$")


class Unit(StrEnum):
    """What a lag is counted in."""

    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"


@dataclass(frozen=True)
class Lag:
    """A number of units, zero or more. A week is seven days; a working day is as the calendar says."""

    amount: int
    unit: Unit

    @property
    def count(self) -> int:
        """The number to compare a distance with: weeks are counted as days."""
        return self.amount * 7 if self.unit is Unit.WEEKS else self.amount

    @property
    def days(self) -> int:
        """As days of the calendar, where no holiday lies between."""
        return self.amount + 2 * (self.amount // 5) if self.working else self.count

    @property
    def working(self) -> bool:
        """Whether only working days count."""
        return self.unit is Unit.WORKING_DAYS

    def __str__(self) -> str:
        return f"{self.amount} {self.unit.value[:-1] if self.amount == 1 else self.unit.value}"


def parse_lag(text: object) -> Lag:
    """Read `7 days`, `1 working day`, `2 weeks`. Raises PydanticCustomError `bad_lag`."""
    if isinstance(text, Lag):
        return text
    found = _TEXT.match(text) if isinstance(text, str) else None
    if found is None:
        raise PydanticCustomError("bad_lag", "{value} is not a length of time", {"value": str(text)})
    return Lag(int(found[1]), Unit(found[2].rstrip("s") + "s"))


LagField = Annotated[
    Lag,
    BeforeValidator(parse_lag),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": _TEXT.pattern}),
]
