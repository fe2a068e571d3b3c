"""The questions of a sweep: every date, every pair of dates, every absence, every plan in a folder.

A name is what one would write after `--move` or `--absent` to ask that question alone: `kf=2023-06-12`.
"""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from plans.calendar import is_free
from plans.faults import Fault, PlanError, Problem
from plans.files import PlanFile
from plans.links import nearest
from plans.plan import Plan
from plans.when import day_or_range
from scenarios.changes import AbsentBody, Change, MoveActivity
from scenarios.checks import at_option
from scenarios.contradictions import contradictions
from scenarios.names import name_faults
from scenarios.sweeps.question import Question, Source

PLAN_ENDINGS = (".yaml", ".yml")

Changes = tuple[Change, ...]


def every_day(file: PlanFile, activity: str, *, also: Changes = (), free_days: bool = False) -> list[Question]:
    """The activity on each working day of the horizon (with `free_days` on each day), in order.

    The changes in `also` hold in each question. Raises PlanError if there is no question, or none of them makes
    sense: an unknown or decided activity, changes that contradict each other.
    """
    source = Source.of(file)
    questions = [
        Question(_said(activity, day), source, (*also, _move(activity, day)), (day,))
        for day in _days(file.plan, free_days)
    ]
    return _sensible(file, questions, also, "--every")


def every_pair(
    file: PlanFile, first: str, second: str, *, also: Changes = (), free_days: bool = False
) -> list[Question]:
    """Each two days for two activities, the second on the day of the first or after it; otherwise as every_day.

    They are half as many as the days squared.
    """
    if first == second:
        raise PlanError.of_file("--pairs", "pair_of_one", value=first)
    source, days = Source.of(file), _days(file.plan, free_days)
    questions = [
        Question(
            f"{_said(first, one)} {_said(second, other)}",
            source,
            (*also, _move(first, one), _move(second, other)),
            (one, other),
        )
        for n, one in enumerate(days)
        for other in days[n:]
    ]
    return _sensible(file, questions, also, "--pairs")


def every_absence(file: PlanFile, body: str | None = None, *, also: Changes = ()) -> list[Question]:
    """The body (or each of all bodies) away on each single day on which it, or a part of it, is called somewhere.

    By body in the order of the plan, then by day; otherwise as every_day. A person of the plan may be named too.
    """
    bodies = list(file.plan.bodies) if body is None else [body]
    known = [*file.plan.bodies, *file.plan.people]
    for code in bodies:
        if code not in known:
            near = nearest(code, known)
            raise PlanError.of_file("--body", "unknown_body", value=code, near=near)
    source = Source.of(file)
    questions = [
        Question(_said(code, day), source, (*also, AbsentBody(body=code, days=day_or_range(day, day))), (day,))
        for code in bodies
        for day in _called(file.plan, code)
    ]
    return _sensible(file, questions, also, "--absences")


def every_plan(folder: Path, *, also: Changes = ()) -> list[Question]:
    """The changes tried on each plan file of the folder, by name; without changes, a proposal for each.

    A file that cannot be read is a question too, whose answer says why. Raises PlanError if the folder cannot be
    read or has no plan file.
    """
    if not folder.is_dir():
        raise PlanError.of_file(folder, "no_folder" if folder.exists() else "no_such_folder")
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in PLAN_ENDINGS)
    if not paths:
        raise PlanError.of_file(folder, "no_plans", known=", ".join(PLAN_ENDINGS))
    return [Question(path.name, Source.at(path), also) for path in paths]


def _days(plan: Plan, free_days: bool) -> list[date]:
    return [day for day in plan.days.days if free_days or not is_free(day)]


def _called(plan: Plan, body: str) -> list[date]:
    """The days of the gatherings that an absence of the body, or of a person, touches."""
    if body in plan.people:
        return sorted({day for key in plan.schedule for day in _calls_on(plan, body, key)})
    parts = plan.containment.parts_of(body)
    return sorted({day for key in _gatherings(plan, parts) for day in plan.schedule[key].days})


def _calls_on(plan: Plan, person: str, key: str) -> Iterator[date]:
    if plan.activities[key].kind.gathers:
        calls = [call for call in plan.seating.calls(plan.calling(key)) if call.person == person]
        for day in plan.schedule[key].days:
            if any(call.term is None or day in call.term for call in calls):
                yield day


def _gatherings(plan: Plan, bodies: Collection[str]) -> Iterator[str]:
    for key in plan.schedule:
        if plan.activities[key].kind.gathers and not set(plan.participants(key)).isdisjoint(bodies):
            yield key


def _move(activity: str, day: date) -> MoveActivity:
    return MoveActivity(activity=activity, to=day_or_range(day, day))


def _said(name: str, day: date) -> str:
    return f"{name}={day.isoformat()}"


def _sensible(file: PlanFile, questions: list[Question], also: Changes, option: str) -> list[Question]:
    """The questions, unless there are none, or what is wrong with the first is wrong with them all."""
    if not questions:
        raise PlanError.of_file(file.path, "no_questions")
    changes = questions[0].changes
    faults = [*name_faults(file.plan, changes), *contradictions(changes)]
    if faults:
        raise PlanError([_located(changes, fault, len(also), option) for fault in faults])
    return questions


def _located(changes: Changes, fault: Fault, also: int, option: str) -> Problem:
    """The fault at the option of its change, which is that of the sweep after those that hold in each question."""
    of_sweep = int(fault.path[1]) >= also
    return Problem(option, None, None, fault) if of_sweep else at_option(changes, fault)
