"""One case while it is measured: the tools made ready for it, and what they disagree about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.case import Case
from bench.measured import Claims, Measured
from bench.tools import Tool


@dataclass(frozen=True)
class Limits:
    """How many questions at most, a tool's CPU seconds for a task and size, and wall seconds for a question."""

    questions: int = 100
    budget: float = 12.0
    question: float = 20.0


@dataclass
class Run:
    """A case, the tools that are made ready for it (`prepared`, by name), and what they claim."""

    case: Case
    tools: Sequence[Tool]
    limits: Limits
    claims: Claims
    prepared: dict[str, Any] = field(default_factory=dict)

    def cell(self, task: str, tool: str, p50: float | None, **more: Any) -> Measured:
        """A measurement of this case."""
        return Measured(task, self.case.name, tool, p50, **more)
