"""What stands for each gathering on a calendar for the wall: the code of its body, and any unusual time."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from plans.body import BodyKind
from plans.clock import ALL_DAY, Hours
from plans.plan import Plan
from plans.schedule import Schedule
from reports import dates
from reports.drawing import palette
from reports.drawing.cut import fitted
from reports.drawing.fonts import drawable, width
from reports.titles import one_line

EXTRA, UNKNOWN = "*", "?"
"""What marks a meeting beside the ordinary ones, and one whose time is not known while the others' is."""

CHIP_SIZE = 13.5
_LONGEST, _PADDING = 12, 5.0


def chip_width(text: str) -> float:
    """How wide a chip with the text is, in pixels."""
    return width(text, CHIP_SIZE, "bold") + 2 * _PADDING


def _short(name: str) -> str:
    """`KF`, `SOCIALA UTS…`: a code made of a name is cut where there is no room for it."""
    text = drawable(name.replace("_", " "))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


class Names:
    """The names of the gatherings of a schedule. The usual time of each body is told once, with its name.

    No chip with a name is wider than `room`, in pixels.
    """

    def __init__(self, plan: Plan, schedule: Schedule, dated: Iterable[str], language: str, room: float) -> None:
        self._plan, self._schedule, self._language = plan, schedule, language
        self._dated, self._room = tuple(dated), room
        self._colours = palette.colours(plan)

    def text(self, key: str) -> str:
        """`KF`, `KF* 14.00`: the body's code, or the title of what has none, and a time that is not the usual."""
        activity, code, begins = self._plan.activities[key], self._code(key), self._begins(key)
        marks = EXTRA * activity.extra + UNKNOWN * self.unknown(key)
        marks += "" if begins in (None, self._usual.get(code)) else f" {self._told(begins)}"
        name = _short(one_line(activity.title) if code is None else code)
        return fitted(name, self._room - chip_width(marks), CHIP_SIZE, "bold") + marks

    def look(self, key: str) -> palette.Look:
        """How the name is written."""
        code = self._code(key)
        return palette.look(BodyKind.GROUP, palette.NEUTRAL) if code is None else self._look(code)

    def unknown(self, key: str) -> bool:
        """Whether its time is not known, while that of the body's other gatherings is."""
        return self._schedule[key].hours is None and self._code(key) in self._usual

    @property
    def legend(self) -> tuple[tuple[str, str, palette.Look], ...]:
        """The code, name and look of each body that is called first to something, in the palette's order."""
        called = {self._code(key) for key in self._dated}
        return tuple(
            (_short(code), self._named(code), self._look(code))
            for code in palette.in_order(self._plan)
            if code in called
        )

    def _named(self, code: str) -> str:
        """`kl 18.00 Kommunfullmäktige`."""
        usual = self._usual.get(code)
        name = drawable(self._plan.bodies[code].name)
        return name if usual is None else f"{self._told(usual)} {name}"

    @cached_property
    def _usual(self) -> dict[str | None, Hours]:
        """When each body most often begins, where that is known; the earlier of two as common."""
        counts: dict[str | None, Counter[Hours]] = {}
        for key in self._dated:
            begins = self._begins(key)
            if begins is not None:
                counts.setdefault(self._code(key), Counter())[begins] += 1
        counts.pop(None, None)
        return {code: min(n, key=lambda begins: (-n[begins], begins.start)) for code, n in counts.items()}

    def _begins(self, key: str) -> Hours | None:
        hours = self._schedule[key].hours
        return hours if hours is None or hours == ALL_DAY else Hours(hours.start)

    def _told(self, begins: Hours) -> str:
        return dates.hours(begins, self._language).removeprefix("kl ")

    def _code(self, key: str) -> str | None:
        return next(iter(self._plan.activities[key].bodies), None)

    def _look(self, code: str) -> palette.Look:
        return palette.look(self._plan.bodies[code].kind, self._colours[code])
