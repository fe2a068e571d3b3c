"""A whole year's meetings laid out from nothing: `python -m bench.year` writes docs/bench-year.md.

Once as tidplan does it, and once with CP-SAT's own way of treating cores, in the same run.
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from ortools.sat.python import cp_model

from bench.clock import Clock
from bench.machine import machine
from plans.files import parse_plan
from plans.plan import Plan
from scenarios.changes import MoveActivity
from scenarios.whatif import what_if
from solver import lexicographic
from solver.answer import Level
from solver.prepared import prepare
from solver.propose import propose
from solver.windows import day_costs

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "sammantradesplan-2027.yaml"
LIMIT = 20.0
"""CP-SAT's deterministic seconds a solve."""
_DATES = re.compile(r",\n\s+dates: \[[^\]]*\]")
_OURS = lexicographic.new_solver


def undated() -> Plan:
    """The example as it was before its days were proposed."""
    return parse_plan(_DATES.sub("", EXAMPLE.read_text(encoding="utf-8"))).plan


def usual_cores(limit: float = LIMIT, *, from_below: bool = True, linear: bool = False) -> cp_model.CpSolver:
    """Our solver, but cores are made small and covered as CP-SAT does unless told."""
    solver, own = _OURS(limit, from_below=from_below, linear=linear), cp_model.CpSolver().parameters
    solver.parameters.core_minimization_level = own.core_minimization_level
    solver.parameters.cover_optimization = own.cover_optimization
    return solver


def levels(plan: Plan) -> list[tuple[Level, float]]:
    """Each level with the CPU seconds from the beginning until it was settled."""
    clock, told = Clock(), list[tuple[Level, float]]()
    propose(plan, limit=LIMIT, progress=lambda level: told.append((level, clock.seconds)))
    return told


def moved_council() -> float:
    """CPU seconds for a what-if on the dated year: the council a week earlier, the plan made ready first."""
    plan = parse_plan(EXAMPLE.read_text(encoding="utf-8")).plan
    what_if(plan, [MoveActivity(activity="kf-2", to="2027-03-22")])
    with Clock() as clock:
        what_if(plan, [MoveActivity(activity="kf-4", to="2027-05-24")])
    return clock.seconds


def strip() -> tuple[int, float]:
    """How many days the strip of one council of the dated year has, all known, and its CPU seconds."""
    ready = prepare(parse_plan(EXAMPLE.read_text(encoding="utf-8")).plan)
    with Clock() as clock:
        days = list(day_costs(ready, "kf-8"))
    return sum(day.feasible is not None for day in days), clock.seconds


def _row(level: Level, ours: float, theirs: float) -> str:
    return f"| {level.name} | {level.value} | {level.bound} | {ours:.1f} | {theirs / ours:.1f} |"


def page(plan: Plan) -> str:
    """The page, with everything measured in this run."""
    ours = levels(plan)
    lexicographic.new_solver = usual_cores
    theirs = {level.name: seconds for level, seconds in levels(plan)}
    lexicographic.new_solver = _OURS
    rows = [_row(level, seconds, theirs.get(level.name, 0.0)) for level, seconds in ours]
    strip_days, strip_seconds = strip()
    gathering = sum(activity.kind.gathers for activity in plan.activities.values())
    return "\n".join(
        [
            "# A whole year's meetings\n",
            f"[The example](../examples/sammantradesplan-2027.yaml) without its dates: {len(plan.bodies)} bodies, "
            f"{len(plan.people)} people, {gathering} meetings and {len(plan.activities) - gathering} mailings, "
            f"cut-offs and minutes, {len(plan.dependencies)} dependencies.\n",
            f"Measured on {machine()}, with `python -m bench.year`. CPU seconds from the beginning until a level "
            "is settled; one is proven where its bound is its value. The first level is settled with the first "
            "calendar. The last column: how many times longer it takes with CP-SAT's own way of treating cores.\n",
            "| level | value | bound | seconds | times longer |",
            "|---|---:|---:|---:|---:|",
            *rows,
            f"\nA what-if on the year with its dates (the council a week earlier, 19 activities move), everything "
            f"included from the plan's rules on: {1000 * moved_council():.0f} ms. What each day of "
            f"the year would cost the council of the budget: {strip_days} of {len(plan.days.days)} days settled, "
            f"{strip_seconds:.1f} s.\n",
        ]
    )


def main(given: Sequence[str]) -> None:
    """Write the page into the folder given, or into docs."""
    folder = Path(given[0]) if given else ROOT / "docs"
    (folder / "bench-year.md").write_text(page(undated()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
