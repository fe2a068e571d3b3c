"""How serious a broken rule is, and where a plan says otherwise."""

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from plans.model import Model


class Severity(StrEnum):
    """From the gravest to none: a proposal never breaks `block`, breaks as few `warn` as possible."""

    BLOCK = "block"
    WARN = "warn"
    QUESTION = "question"
    INFO = "info"
    ALLOW = "allow"

    @property
    def rank(self) -> int:
        """0 for the gravest; for sorting."""
        return list(Severity).index(self)


class Excusable(Model):
    """Something with a severity of its own. To allow it takes a reason, and the reason is kept."""

    severity: Severity | None = None
    because: str | None = None

    @model_validator(mode="after")
    def _allowed_with_a_reason(self) -> Self:
        if self.severity is Severity.ALLOW and not self.because:
            raise PydanticCustomError("allow_without_reason", "severity allow needs because", {})
        return self


class Setting(Excusable):
    """A severity chosen by the plan."""

    severity: Severity


def _short_form(value: Any) -> Any:
    return {"severity": value} if isinstance(value, str) else value


SettingField = Annotated[Setting, BeforeValidator(_short_form, json_schema_input_type=str | Setting)]
Settings = dict[str, SettingField]
"""Rule code → setting; `weekend: warn` is short for `weekend: {severity: warn}`."""
