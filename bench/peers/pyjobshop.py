"""PyJobShop (on OR-Tools): the same problem, as near as tasks, machines and breaks can say it.

- A point is a task of one day on a machine of its own that is on break on every day that is not allowed.
- Days moved are earliness and tardiness against the old day. That an activity moves is a second mode of its tasks,
  which a task without a calendar needs in order to be short: its length is the price.
- A lag in working days is a task between the two that halts on free days; a body's day is a machine.

What this cannot say is an upper limit in working days (the widest number of calendar days stands in for it) and a
work period that begins on a free day; `relaxed` counts the first, and both show as illegal or dearer answers.
Building the model, also with the question in it, is not counted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pyjobshop import Model
from pyjobshop.solvers.ortools import CPModel

from bench.cliques import all_different
from bench.clock import Clock
from bench.instance import Crowd, Instance, Lag
from bench.outcome import Outcome, Question
from plans.calendar import is_free

PROVEN = ("Optimal", "Infeasible")

MOST_POINTS = 1500
"""With more, building its model takes minutes for each question."""


@dataclass(frozen=True)
class Prepared:
    """The data without a question; `relaxed` is how many requirements are only said in part."""

    instance: Instance
    data: Any
    relaxed: int


def prepare(instance: Instance) -> Prepared:
    """Say everything but the question. Raises ValueError if there is too much to say."""
    if len(instance.days) > MOST_POINTS:
        raise ValueError("too large to build for each question")
    making = _Making(instance)
    making.everything()
    return Prepared(instance, making.model.data(), making.relaxed)


def answer(prepared: Prepared, question: Question | None, limit: float) -> Outcome:
    """The cheapest calendar with the activity on the day."""
    instance = prepared.instance
    model = CPModel(prepared.data)
    for point, number in instance.pins(question):
        model.model.add(model.variables.task_vars[point].start == number)
    _narrow(model, instance.axis.length)
    with Clock() as clock:
        result = model.solve(time_limit=limit, num_workers=1)
    tasks = result.best.tasks[: len(instance.days)]
    chosen = [task.start for task in tasks] if tasks else None
    return instance.outcome(question, chosen, clock.seconds, proven=result.status.value in PROVEN)


def _narrow(model: CPModel, most: int) -> None:
    """Lateness goes to 2⁴² there, which times our weights is no number; no more than the horizon is meant."""
    for variable in (*model.variables.tardiness_vars, *model.variables.earliness_vars):
        variable.proto.domain.clear()
        variable.proto.domain.extend((0, most))


@dataclass
class _Making:
    instance: Instance
    model: Any = field(default_factory=Model)
    relaxed: int = 0

    def everything(self) -> None:
        instance, model = self.instance, self.model
        free = {n for n in range(instance.axis.length) if not self._working(n)}
        self.resting = _breaks(free)
        self.jobs = [
            None if old is None else model.add_job(int(counted), deadline=instance.axis.length, due_date=old + 1)
            for old, counted in zip(instance.old, instance.counted, strict=True)
        ]
        self.tasks = [
            model.add_task(job=job) for job in self.jobs
        ]  # first of all, so that they keep their numbers
        cliques, pairs = all_different(instance)
        self.relaxed += len(pairs)
        shared: list[list[Any]] = [[] for _ in self.tasks]
        for clique in cliques:
            machine = model.add_machine()
            for point in clique:
                shared[point].append(machine)
        staying = [self._modes(point, shared[point]) for point in range(len(self.tasks))]
        self._prices(staying)
        for lag in instance.lags:
            self._lag(lag)
        for crowd in instance.crowds:
            self._crowd(crowd)
        model.set_objective(weight_total_tardiness=1, weight_total_earliness=1)

    def _working(self, number: int) -> bool:
        return not is_free(self.instance.axis.day(number))

    def _modes(self, point: int, shared: list[Any]) -> Any:
        """How the point's task may be done: anywhere it may, or where it was; the second is returned."""
        instance, model, task = self.instance, self.model, self.tasks[point]
        everywhere = set(range(instance.axis.length + 1))
        own = model.add_machine(breaks=_breaks(everywhere - set(instance.days[point])))
        model.add_mode(task, [own, *shared], duration=1)
        old = instance.old[point]
        if old is None or old not in instance.days[point]:
            return None
        only = model.add_machine(breaks=_breaks(everywhere - {old}))
        return model.add_mode(task, [only, *shared], duration=1)

    def _prices(self, staying: list[Any]) -> None:
        weights, model = self.instance.weights, self.model
        for key, points in self.instance.activities.items():
            weight = weights.called if key in self.instance.called else weights.draft
            price = model.add_task(job=model.add_job(weight=weight, deadline=1, due_date=0))
            till = model.add_machine()
            model.add_mode(price, [till], duration=1)
            if all(staying[point] is not None for point in points):
                nothing = model.add_mode(price, [till], duration=0)
                for point in points:
                    model.add_mode_dependency(nothing, [staying[point]])

    def _lag(self, lag: Lag) -> None:
        model, first, then = self.model, self.tasks[lag.first], self.tasks[lag.then]
        exact = lag.inclusive and lag.most is not None and lag.most.working == lag.least.working
        begins = lag.first_by if lag.inclusive else lag.first_by + 1
        if lag.least.shift is not None:
            model.add_start_before_start(first, then, lag.least.shift)
        else:
            wait = model.add_task(allow_breaks=True)
            model.add_mode(wait, [model.add_machine(breaks=self.resting)], duration=lag.least.working or 0)
            starts, ends = model.add_start_before_start, model.add_end_before_start
            if exact:
                starts, ends = model.add_start_at_start, model.add_end_at_start
            starts(first, wait, begins)
            ends(wait, then, -1 - lag.then_by)
        if lag.most is not None and not exact:
            self.relaxed += lag.most.shift is None
            widest = max(lag.most.at[day] - day for day in self.instance.days[lag.first])
            model.add_start_before_start(then, first, -widest)

    def _crowd(self, crowd: Crowd) -> None:
        room = self.model.add_renewable(capacity=crowd.most)
        for point in crowd.points:
            there = self.model.add_task()
            self.model.add_mode(there, [room], duration=self.instance.lengths[point], demands=[1])
            self.model.add_start_at_start(self.tasks[point], there)


def _breaks(days: Iterable[int]) -> list[tuple[int, int]]:
    """The days as stretches, the end not included."""
    found: list[tuple[int, int]] = []
    for day in sorted(days):
        if found and found[-1][1] == day:
            found[-1] = found[-1][0], day + 1
        else:
            found.append((day, day + 1))
    return found
