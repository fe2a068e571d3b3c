"""What a shape means, in dates and without a solver: a second reading, independent of the rules."""

from collections import Counter
from datetime import date, timedelta

from constraints.lags import distance
from constraints.shapes import AnyOf, Apart, AtMost, DaysAWeek, Forbid, Point, Separate, Shape, Within
from plans.lag import Lag
from plans.schedule import Schedule


def holds(shape: Shape, schedule: Schedule) -> bool:
    """Whether the schedule, which has a day for every activity, is of the shape."""
    match shape:
        case Forbid(point=point, days=days):
            return _day(schedule, point) not in days
        case Within(point=point, first=first, last=last):
            day = _day(schedule, point)
            return (first is None or first <= day) and (last is None or day <= last)
        case Apart():
            return _apart(shape, schedule)
        case Separate(one=one, other=other, before=before, after=after, within=within):
            begins, follows = schedule[one].start, schedule[other].start
            together = set(schedule[one].days) & set(schedule[other].days)
            if within is not None and together.isdisjoint(within.days):
                return True
            return _far(begins, follows, after) or _far(follows, begins, before)
        case AtMost(requirement=requirement, most=most):
            held = Counter(day for key in requirement.activities for day in schedule[key].days)
            return max(held.values(), default=0) <= most
        case DaysAWeek(requirement=requirement, most=most, counted=counted):
            taken = {
                day
                for key, terms in zip(requirement.activities, counted, strict=True)
                for day in schedule[key].days
                if any(term.first <= day <= term.last for term in terms)
            }
            return max(Counter(day.isocalendar()[:2] for day in taken).values(), default=0) <= most
        case AnyOf(shapes=shapes):
            return any(_apart(one, schedule) for one in shapes)


def _apart(shape: Apart, schedule: Schedule) -> bool:
    first, then = _day(schedule, shape.first), _day(schedule, shape.then)
    if then < first:
        return False
    counted_from = first - timedelta(1) if shape.inclusive else first
    return _far(counted_from, then, shape.at_least) and (
        shape.at_most is None or distance(counted_from, then, shape.at_most) <= shape.at_most.count
    )


def _far(first: date, then: date, lag: Lag) -> bool:
    return distance(first, then, lag) >= lag.count


def _day(schedule: Schedule, point: Point) -> date:
    slot = schedule[point.activity]
    return slot.end if point.last else slot.start
