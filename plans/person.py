"""People by role: who sits in which body, as what, and for how long. A name is never needed."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from plans.model import Model
from plans.when import DaysField


class Role(StrEnum):
    """As what somebody sits in a body. A substitute is called only where an activity says so."""

    MEMBER = "member"  # ledamot
    CHAIR = "chair"  # ordförande
    VICE = "vice"  # vice ordförande
    SUBSTITUTE = "substitute"  # ersättare

    @property
    def leads(self) -> bool:
        """Whether a meeting is led by the one who has this role, or by the one who steps in for that."""
        return self in (Role.CHAIR, Role.VICE)


class Seat(Model):
    """A place in a body, and the days for which it is held; without a term it is held all the time."""

    body: str
    role: Role = Role.MEMBER
    term: DaysField | None = None

    def held(self, day: date) -> bool:
        """Whether it is held that day."""
        return self.term is None or day in self.term

    def held_with(self, other: "Seat") -> bool:
        """Whether there is a day on which both are held."""
        if self.term is None or other.term is None:
            return True
        return self.term.first <= other.term.last and other.term.first <= self.term.last


def _short_form(value: Any) -> Any:
    return {"body": value} if isinstance(value, str) else value


SeatField = Annotated[Seat, BeforeValidator(_short_form, json_schema_input_type=str | Seat)]


class Person(Model):
    """Somebody who sits in bodies. `seats: [KF]` is short for `seats: [{body: KF, role: member}]`."""

    name: str
    seats: tuple[SeatField, ...] = Field(min_length=1)
    note: str | None = None
