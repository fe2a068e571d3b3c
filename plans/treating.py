"""What an activity does for which matter: as the plan says, and where it does not, as the title's words do."""

from dataclasses import dataclass
from functools import lru_cache

from plans.activity import Activity, Kind, Step
from plans.body import BodyKind
from plans.plan import Plan
from plans.reading.kinds import matter_named, step_done


@dataclass(frozen=True)
class Treats:
    """A matter and the step taken for it; `read` names those of the two that stand in the title alone."""

    matter: str | None = None
    step: Step | None = None
    read: tuple[str, ...] = ()


def treats(plan: Plan, key: str) -> Treats:
    """The `matter` and `step` of an activity, each read from its title if the plan does not say it."""
    activity = plan.activities[key]
    if activity.matter is not None and activity.step is not None:
        return Treats(activity.matter, activity.step)
    kinds = frozenset(plan.bodies[code].kind for code in activity.bodies)
    matter, step = _read(activity.title, activity.kind, kinds)
    read = {"matter": activity.matter is None and matter, "step": activity.step is None and step}
    return Treats(activity.matter or matter, activity.step or step, tuple(part for part in read if read[part]))


def subject(activity: Activity) -> str | None:
    """What the matter is about, in one word for all the ways to write it: `mal-och-budget-2024` is `budget`."""
    return _subject(activity.title if activity.matter is None else activity.matter)


@lru_cache(maxsize=4096)
def _read(title: str, kind: Kind, kinds: frozenset[BodyKind]) -> tuple[str | None, Step | None]:
    return matter_named(title), step_done(kind, title, kinds)


@lru_cache(maxsize=4096)
def _subject(text: str) -> str | None:
    return matter_named(text)
