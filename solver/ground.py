"""A plan's rules as requirements with their shapes and severities, ready for a solver."""

from dataclasses import dataclass

from constraints.rule import setting_of
from constraints.rules import RULES
from constraints.shapes import AtMost, DaysAWeek, Forbid, Requirement, Separate, Shape, Within
from plans.plan import Plan
from plans.severity import Severity


@dataclass(frozen=True)
class Ground:
    """One requirement and all the shapes that say it."""

    requirement: Requirement
    shapes: tuple[Shape, ...]

    @property
    def unary(self) -> Forbid | Within | None:
        """The shape, if one about a single point says everything."""
        only = self.shapes[0]
        return only if len(self.shapes) == 1 and isinstance(only, Forbid | Within) else None

    @property
    def meeting(self) -> Separate | AtMost | DaysAWeek | None:
        """The shape, if one about what may share a day says everything."""
        only = self.shapes[0]
        return only if len(self.shapes) == 1 and isinstance(only, Separate | AtMost | DaysAWeek) else None


@dataclass(frozen=True)
class Grounded:
    """The requirements that must hold, and those of which as few as possible are broken."""

    hard: tuple[Ground, ...]
    soft: tuple[Ground, ...]


def ground(plan: Plan) -> Grounded:
    """Apply every rule to the plan. Rules that only ask, inform or are allowed say nothing to a solver."""
    hard: list[Ground] = []
    soft: list[Ground] = []
    for rule in RULES:
        shapes: dict[Requirement, list[Shape]] = {}
        for shape in rule.post(plan):
            shapes.setdefault(shape.requirement, []).append(shape)
        for requirement, said in shapes.items():
            severity = setting_of(plan, requirement, rule).severity
            if severity is Severity.BLOCK:
                hard.append(Ground(requirement, tuple(said)))
            elif severity is Severity.WARN:
                soft.append(Ground(requirement, tuple(said)))
    return Grounded(tuple(hard), tuple(soft))
