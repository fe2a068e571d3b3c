"""The days to be chosen: which points of a plan are free, and which follow another at a fixed distance."""

from dataclasses import dataclass

from constraints.shapes import Point
from plans.plan import Plan


@dataclass(frozen=True)
class Points:
    """`free` are the points to choose; every other point lies `offset` days after a free one."""

    free: tuple[Point, ...]
    offsets: dict[str, int]

    def base(self, point: Point) -> tuple[Point, int]:
        """The free point that decides this one, and how many days after it this one lies."""
        if point.last and point.activity in self.offsets:
            return Point(point.activity), self.offsets[point.activity]
        return point, 0


def points_of(plan: Plan) -> Points:
    """First days of all activities, and last days of the work periods whose end is a question of its own."""
    free: list[Point] = []
    offsets: dict[str, int] = {}
    for key in plan.activities:
        free.append(Point(key))
        if plan.two_ended(key):
            free.append(Point(key, last=True))
        else:
            offsets[key] = plan.length(key) - 1
    return Points(tuple(free), offsets)
