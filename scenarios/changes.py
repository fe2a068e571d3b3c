"""What may be changed in a plan, as a scenario file says it: one small model a kind of change."""

from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from plans.activity import Absence, Activity, Closed, Dependency
from plans.lag import LagField
from plans.model import Model
from plans.severity import Excusable, Severity
from plans.when import DaysField, ExactField


def _tag_is_required(schema: dict[str, Any]) -> None:
    """In a file the kind of change is always said; only in Python the class says it."""
    schema["required"] = ["change", *schema.get("required", ())]
    schema["properties"]["change"].pop("default")


class Tagged(Model):
    """A change, told apart from the other kinds by its `change`."""

    model_config = ConfigDict(json_schema_extra=_tag_is_required)

    def as_written(self) -> dict[str, Any]:
        """The change as the mapping that stands in a scenario file, without what is left at its default."""
        said = self.model_dump(mode="json", exclude_defaults=True)
        return {"change": type(self).model_fields["change"].default} | said


class MoveActivity(Tagged):
    """The activity begins on this day, or lies on exactly these days. The date that the plan states stays."""

    change: Literal["move"] = "move"
    activity: str
    to: ExactField


class ForbidDays(Tagged):
    """The activity lies on none of these days."""

    change: Literal["forbid"] = "forbid"
    activity: str
    days: DaysField


class KeepActivity(Tagged):
    """The activity stays on the days that the plan states."""

    change: Literal["keep"] = "keep"
    activity: str


class FreeActivity(Tagged):
    """The activity may move as a draft does, although it has been called or decided."""

    change: Literal["free"] = "free"
    activity: str


class AbsentBody(Tagged, Absence):
    """Somebody cannot take part in these days."""

    change: Literal["absent"] = "absent"


class ClosePeriod(Tagged, Closed):
    """On these days nobody should be called."""

    change: Literal["close"] = "close"


class ChangeLag(Tagged):
    """Every dependency from `first` to `then` gets these lags; one that is not given stays as it is."""

    change: Literal["lag"] = "lag"
    first: str
    then: str
    at_least: LagField | None = None
    at_most: LagField | None = None

    @model_validator(mode="after")
    def _a_lag_is_given(self) -> Self:
        if self.at_least is None and self.at_most is None:
            raise PydanticCustomError("lag_without_length", "at_least or at_most is needed", {})
        return self


class ChangeRule(Tagged, Excusable):
    """A rule is so serious for an activity, a body, the dependencies from `first` to `then`, or the whole plan."""

    change: Literal["rule"] = "rule"
    rule: str
    severity: Severity
    activity: str | None = None
    body: str | None = None
    first: str | None = None
    then: str | None = None

    @model_validator(mode="after")
    def _of_one_thing(self) -> Self:
        of_a_pair = self.first is not None or self.then is not None
        if of_a_pair and (self.first is None or self.then is None):
            raise PydanticCustomError("rule_of_half_a_pair", "first and then belong together", {})
        if [self.activity is not None, self.body is not None, of_a_pair].count(True) > 1:
            raise PydanticCustomError("rule_of_several", "one of activity, body, or first and then", {})
        return self


class AddActivity(Tagged):
    """A new activity with this id; its `row` is as in a plan file."""

    change: Literal["add"] = "add"
    activity: str = Field(min_length=1)
    row: Activity


class RemoveActivity(Tagged):
    """The activity is gone, and with it the dependencies to and from it."""

    change: Literal["remove"] = "remove"
    activity: str


class AddDependency(Tagged, Dependency):
    """`then` comes after `first`, as in a plan file."""

    change: Literal["depend"] = "depend"


class RemoveDependency(Tagged):
    """Every dependency from `first` to `then` is gone."""

    change: Literal["undepend"] = "undepend"
    first: str
    then: str


Change = Annotated[
    MoveActivity
    | ForbidDays
    | KeepActivity
    | FreeActivity
    | AbsentBody
    | ClosePeriod
    | ChangeLag
    | ChangeRule
    | AddActivity
    | RemoveActivity
    | AddDependency
    | RemoveDependency,
    Field(discriminator="change"),
]
"""Any of them, by its `change`."""

AskedChange = MoveActivity | ForbidDays | KeepActivity
"""Those that demand something of the calendar and leave the plan as it is."""
