"""One answer as one flat row of the table that a sweep makes."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any, Literal, Protocol

from pydantic import BeforeValidator

from constraints.check import Finding
from plans.model import Model
from plans.severity import Severity
from scenarios.moves import Move
from scenarios.sweeps.question import Question
from solver.answer import Answer, Status
from solver.explained import Conflict


class Answered(Protocol):
    """What a row is made of: the part of an answer to a what-if that fits on a line."""

    @property
    def answer(self) -> Answer:
        """The solver's answer."""

    @property
    def moves(self) -> Sequence[Move]:
        """What moves."""

    @property
    def total_days(self) -> int:
        """How many days it moves in all."""

    @property
    def new_findings(self) -> Sequence[Finding]:
        """What the answer breaks and the plan did not."""

    @property
    def old_findings(self) -> Sequence[Finding]:
        """What the plan broke before."""

    @property
    def conflicts(self) -> Sequence[Conflict]:
        """What stands in the way, the foremost first."""


def _plain(value: object) -> object:
    """Text on one line, and of characters that any file can hold; an empty text is no value."""
    if not isinstance(value, str):
        return value
    return " ".join(value.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "").split()) or None


_Text = Annotated[str | None, BeforeValidator(_plain)]
_Count = Annotated[int | None, BeforeValidator(_plain)]
_Flag = Annotated[bool | None, BeforeValidator(_plain)]
_Day = Annotated[date | None, BeforeValidator(_plain)]


class Row(Model):
    """The columns, in this order; they are never renamed or reordered. What is not known is missing.

    - `question`: its name; `day`, `second_day`: the days that it tries.
    - `status`: optimal, feasible, infeasible or unknown, as an answer says it; error if there is no answer.
    - `proven`: whether no answer has fewer moves or days, or, if infeasible, whether that is proven.
    - `moved`: how many activities move, `total_days`: how many days in all; `activities`: their ids.
    - `new_blocking`, `new_warnings`: findings that the answer makes; `old_…`: those that the plan had.
    - `conflict_rule`, `conflict_activities`: what stands in the way, `short_by_days`: how many days are missing.
    - `error`: why there is no answer.
    - `seconds`: wall time of the one question, with the preparation of the plan if it is the first in its process.
    """

    question: Annotated[str, BeforeValidator(_plain)]
    day: _Day = None
    second_day: _Day = None
    status: Status | Literal["error"]
    proven: _Flag = None
    moved: _Count = None
    total_days: _Count = None
    activities: _Text = None
    new_blocking: _Count = None
    new_warnings: _Count = None
    old_blocking: _Count = None
    old_warnings: _Count = None
    conflict_rule: _Text = None
    conflict_activities: _Text = None
    short_by_days: _Count = None
    error: _Text = None
    seconds: float = 0.0

    @property
    def feasible(self) -> bool:
        """Whether there is a calendar in which the question's changes hold."""
        return self.status in (Status.OPTIMAL, Status.FEASIBLE)

    def cells(self) -> list[str]:
        """The row as texts, empty where there is no value; `of_cells` reads them."""
        return [_cell(value) for value in self.model_dump(mode="json").values()]

    @classmethod
    def of_cells(cls, cells: Sequence[str]) -> "Row":
        """The row that these cells are of. Raises ValueError if they are of none."""
        return cls.model_validate(dict(zip(COLUMNS, cells, strict=True)))


_ASKED = frozenset({"move", "keep", "forbid", "past"})
"""What a question demands by its changes and by its day, as requirements call it."""

COLUMNS = tuple(Row.model_fields)
"""The names of the columns, in order."""


def row_of(question: Question, answered: Answered, seconds: float) -> Row:
    """The answer to the question as a row; `seconds` is how long it took."""
    answer = answered.answer
    found = _of_schedule(answered) if answer.schedule is not None else {}
    if answer.status is Status.INFEASIBLE:
        found = _of_conflict(answered)
    return Row(
        **_of_question(question, seconds),
        status=answer.status,
        proven=answer.status in (Status.OPTIMAL, Status.INFEASIBLE),
        old_blocking=_count(answered.old_findings, Severity.BLOCK),
        old_warnings=_count(answered.old_findings, Severity.WARN),
        **found,
    )


def error_row(question: Question, error: str, seconds: float) -> Row:
    """The row of a question without an answer, and why."""
    return Row(**_of_question(question, seconds), status="error", error=error)


def _of_question(question: Question, seconds: float) -> dict[str, Any]:
    days = dict(zip(("day", "second_day"), question.days, strict=False))
    return {"question": question.name, "seconds": round(seconds, 6), **days}


def _of_schedule(answered: Answered) -> dict[str, Any]:
    return {
        "moved": sum(move.before is not None for move in answered.moves),
        "total_days": answered.total_days,
        "activities": ", ".join(move.activity for move in answered.moves),
        "new_blocking": _count(answered.new_findings, Severity.BLOCK),
        "new_warnings": _count(answered.new_findings, Severity.WARN),
    }


def _of_conflict(answered: Answered) -> dict[str, Any]:
    """What stands foremost in the way of what is asked, and is not what is asked itself."""
    if not answered.conflicts:
        return {}
    conflict = answered.conflicts[0]
    in_the_way = [requirement for requirement in conflict.requirements if requirement.rule not in _ASKED]
    first = (in_the_way or conflict.requirements)[0]
    named = {"conflict_rule": first.rule, "conflict_activities": ", ".join(first.activities)}
    return {**named, "short_by_days": conflict.short_by}


def _count(findings: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in findings)


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
