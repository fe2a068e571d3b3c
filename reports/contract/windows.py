"""What `tidplan windows --json` prints, for all activities and for one."""

from collections.abc import Iterable

from plans.model import Model
from plans.plan import Plan
from reports.windows import obstacle_text
from solver.windows import DayCost, Window


class WindowOut(Model):
    """The first and the last day on which an activity can begin while all others may move, and the days between.

    `date` is its day in the plan, null if it has none. If not `proven`, a day outside may be possible too.
    """

    activity: str
    date: str | None
    earliest: str
    latest: str
    slack: int
    proven: bool


class WindowsOut(Model):
    """What `tidplan windows --json` prints."""

    windows: list[WindowOut]


class DayOut(Model):
    """What it costs to begin the activity on a date: `moved` activities, itself included, and `days` in all.

    `feasible` is null where that was not settled. `rule` and `because` say what stands in the way.
    """

    date: str
    feasible: bool | None
    moved: int | None
    days: int | None
    new_warnings: int | None
    rule: str | None
    because: str | None


class DaysOut(Model):
    """What `tidplan windows --activity … --json` prints: every date of the plan's horizon."""

    activity: str
    date: str | None
    dates: list[DayOut]


def windows_out(windows: Iterable[Window]) -> WindowsOut:
    """The windows, in the order given."""
    return WindowsOut(windows=[window_out(window) for window in windows])


def window_out(window: Window) -> WindowOut:
    """One of them."""
    return WindowOut(
        activity=window.activity,
        date=None if window.date is None else window.date.isoformat(),
        earliest=window.earliest.isoformat(),
        latest=window.latest.isoformat(),
        slack=window.slack,
        proven=window.proven,
    )


def days_out(plan: Plan, key: str, days: Iterable[DayCost], language: str) -> DaysOut:
    """The dates of one activity, in the order given."""
    slot = plan.schedule.get(key)
    return DaysOut(
        activity=key,
        date=None if slot is None else slot.start.isoformat(),
        dates=[_day(plan, day, language) for day in days],
    )


def _day(plan: Plan, day: DayCost, language: str) -> DayOut:
    return DayOut(
        date=day.date.isoformat(),
        feasible=day.feasible,
        moved=day.moved,
        days=day.days,
        new_warnings=day.warnings,
        rule=None if day.because is None else day.because.rule,
        because=obstacle_text(plan, day, language) or None,
    )
