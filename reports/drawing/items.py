"""What a timeline shows of an activity: its sign, its words and where it stood before."""

from dataclasses import dataclass, replace
from enum import Enum

from plans.activity import Activity, Kind
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.when import When
from reports import dates
from reports.drawing.cut import shortened
from reports.drawing.fonts import Weight
from reports.drawing.scale import Scale, Span

_MOST_LETTERS, _ENOUGH_LETTERS = 72, 48
_SIGN, _LEAST_BAR, _BETWEEN_BARS, _SEEN = 18.0, 11.0, 2.0, 14.0
_WAS = {"sv": "var", "en": "was"}


class Shape(Enum):
    """What stands for an activity."""

    DIAMOND = "diamond"  # people come together on one day
    TRIANGLE = "triangle"  # a deadline
    LETTER = "letter"  # a mailing
    BAR = "bar"  # several days, or work
    MONTH = "month"  # no day yet, only the months are known


@dataclass(frozen=True)
class Item:
    """Something to place on a row: a mark, its text and where it stood before, if that can be seen.

    `keys` are the activities it stands for; `short` is the title where there is no room for more.
    """

    keys: tuple[str, ...]
    shape: Shape
    mark: Span
    title: str
    short: str
    day: str = ""
    strong: bool = False
    changed: bool = False
    ghost: Span | None = None
    ghost_shape: Shape = Shape.DIAMOND

    @property
    def weight(self) -> Weight:
        """A decision stands out by its type."""
        return "bold" if self.strong else "normal"


def item_of(
    plan: Plan,
    keys: tuple[str, ...],
    title: str,
    schedule: Schedule,
    before: Schedule,
    scale: Scale,
    language: str,
) -> Item | None:
    """The item of activities that share their days, or None where nothing says when they are to happen."""
    activity, slot, old = plan.activities[keys[0]], schedule.get(keys[0]), before.get(keys[0])
    short = title if len(keys) > 1 else shortened(title, _ENOUGH_LETTERS)
    long = title if len(keys) > 1 else shortened(title, _MOST_LETTERS)
    item = Item(keys, Shape.MONTH, Span(0, 0), long, short, strong=activity.kind is Kind.DECISION)
    if slot is None:
        return _undecided(activity, item, scale, language)
    shape, mark = shape_and_span(scale, activity.kind, slot)
    day = _day(activity, slot, old, language)
    item = replace(item, shape=shape, mark=mark, day=day, changed=dates.changed(slot, old))
    if old is None or not item.changed:
        return item
    ghost_shape, ghost = shape_and_span(scale, activity.kind, old)
    seen = mark.left - ghost.left >= _SEEN or ghost.right - mark.right >= _SEEN
    return replace(item, ghost=ghost, ghost_shape=ghost_shape) if seen else item


def months_of(activity: Activity) -> When | None:
    """The months (or the window) in which an activity without a day is to happen, where the plan says so."""
    if activity.date is not None and not activity.date.exact:
        return activity.date
    return activity.between


def bar(scale: Scale, days: When | Slot) -> Span:
    """The days as a bar wide enough to be seen, with a gap to a bar that begins the day after."""
    first, last = (days.first, days.last) if isinstance(days, When) else (days.start, days.end)
    span = scale.span(first, last)
    return Span(span.left, max(span.right - _BETWEEN_BARS, span.left + _LEAST_BAR))


def _undecided(activity: Activity, item: Item, scale: Scale, language: str) -> Item | None:
    when = months_of(activity)
    if when is None:
        return None
    known = dates.tiny_span(when.first, when.last, language) if when.exact else dates.tiny_months(when, language)
    return replace(item, mark=bar(scale, when), day=known)


def _day(activity: Activity, slot: Slot, old: Slot | None, language: str) -> str:
    """The days in short, doubtful ones with a question mark, and what they were: `8/6 (var 7/6)`."""
    stated = activity.stated
    doubt = "?" if stated and stated.uncertain and stated.first == slot.start else ""
    day = dates.tiny_span(slot.start, slot.end, language) + doubt
    was = None
    if old is not None and dates.moved(slot, old):
        was = dates.tiny_span(old.start, old.end, language)
    elif slot.hours is not None and dates.other_hours(slot, old):
        day = f"{day} {dates.hours(slot.hours, language)}"
        was = dates.hours(old.hours, language) if old and old.hours else None
    return f"{day} ({_WAS[language]} {was})" if was else day


def shape_and_span(scale: Scale, kind: Kind, slot: Slot) -> tuple[Shape, Span]:
    """What stands for an activity on these days, and where it stands."""
    if slot.start != slot.end or kind is Kind.WORK:
        return Shape.BAR, bar(scale, slot)
    shape = {Kind.DEADLINE: Shape.TRIANGLE, Kind.MAILING: Shape.LETTER}.get(kind, Shape.DIAMOND)
    middle = scale.span(slot.start, slot.end).middle
    return shape, Span(middle - _SIGN / 2, middle + _SIGN / 2)
