"""What the plan asks for its people's sake: time between meetings, and evenings free."""

from typing import Annotated

from pydantic import Field

from plans.clock import ClockField, MinutesField
from plans.model import Model


class Limits(Model):
    """Between two meetings of one person on a day at least `break_time`; at most so many `evenings` a week.

    An evening is one with a meeting that begins at `evening_from` or later, or states an end after it.
    """

    break_time: MinutesField | None = None
    evenings: Annotated[int, Field(ge=0, le=7)] | None = None
    evening_from: ClockField = 17 * 60
