"""The rows of a plan as suggestions need them: their words, what they are about, who meets, and their order."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from plans.activity import Activity, Kind, Step
from plans.body import MEETS_AS_ONE, BodyKind
from plans.plan import Plan
from plans.reading.bodies.sentences import sentences
from plans.reading.letters import folded
from plans.reading.suggesting.matters import Matters, drafted_in, matters_of
from plans.reading.suggesting.words import Weights, subject_of
from plans.when import When

_WHO = re.compile(
    r"politiker|tj.nstem|deltag|ansvar|\bvem\b|medverk|utf.rare|instans|kallade|\b(?:tid|datum|n.r|vecka|dag)\b",
    re.IGNORECASE,
)
_INFORMS = re.compile(r"\binfo(?:rm\w+)?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """An activity with a date. `texts` are its title and what its other columns say of it; `number` is its place.

    `hosts` are the bodies whose meeting it is, `subject` the words of what it is about, `about` its matters.
    """

    key: str
    number: int
    activity: Activity
    when: When
    texts: tuple[str, ...]
    hosts: frozenset[str]
    kinds: frozenset[BodyKind]
    about: Matters
    subject: frozenset[str]
    informs: bool

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.activity.kind

    @property
    def line(self) -> tuple[str | None, int] | None:
        """Where in the document it stands: several rows may come of one line."""
        source = self.activity.source
        return None if source is None or source.line is None else (source.sheet, source.line)

    @property
    def decides(self) -> bool:
        """Whether something is decided there by a body that can."""
        return self.kind is Kind.DECISION and not self.kinds.isdisjoint(MEETS_AS_ONE)

    def meets(self, *kinds: BodyKind) -> bool:
        """Whether people come together there, and a body of one of the kinds among them."""
        return self.kind.gathers and not self.kinds.isdisjoint(kinds)


@dataclass(frozen=True)
class Rows:
    """All rows of a plan that have a date, in its order, and what the plan says of bodies."""

    plan: Plan
    rows: tuple[Row, ...]
    weights: Weights
    by_code: dict[str, str] = field(default_factory=dict)

    def same_matter(self, one: Row, other: Row) -> bool:
        """Whether two rows are about the same, as the plan says it, or else by known matters, or else by words."""
        matters = one.activity.matter, other.activity.matter
        if all(matters):
            return matters[0] == matters[1]
        if one.about.keys and other.about.keys:
            return one.about.meet(other.about)
        return self.weights.likeness(one.subject, other.subject) >= _ALIKE

    def after(self, row: Row, days: int) -> tuple[Row, ...]:
        """The rows that can come after this one within so many days, the nearest first."""
        near = self._between(row.when.first - self._longest, row.when.last + timedelta(days))
        return self._nearest(row, days, ((row, other) for other in near if other is not row), 1)

    def before(self, row: Row, days: int) -> tuple[Row, ...]:
        """The rows that can come before this one within so many days, the nearest first."""
        near = self._between(row.when.first - timedelta(days) - self._longest, row.when.last)
        return self._nearest(row, days, ((other, row) for other in near if other is not row), 0)

    def _nearest(self, row: Row, days: int, pairs: Iterable[tuple[Row, Row]], end: int) -> tuple[Row, ...]:
        found = [(gap(*pair), pair[end]) for pair in pairs if can_follow(self.plan, *pair)]
        close = [(apart, other) for apart, other in found if apart <= days]
        return tuple(
            other for _, other in sorted(close, key=lambda one: (one[0], abs(one[1].number - row.number)))
        )

    def _between(self, first: date, last: date) -> Sequence[Row]:
        """The rows that begin from the one day to the other."""
        return self._by_day[bisect_left(self._days, first) : bisect_right(self._days, last)]

    @cached_property
    def _by_day(self) -> tuple[Row, ...]:
        return tuple(sorted(self.rows, key=lambda row: (row.when.first, row.number)))

    @cached_property
    def _days(self) -> tuple[date, ...]:
        return tuple(row.when.first for row in self._by_day)

    @cached_property
    def _longest(self) -> timedelta:
        return max((row.when.last - row.when.first for row in self.rows), default=timedelta())


_ALIKE = 0.6
_SERIES = 3


def rows_of(plan: Plan) -> Rows:
    """The plan's dated rows."""
    rows = _without_series(
        [
            _row(plan, key, number, activity, activity.date)
            for number, (key, activity) in enumerate(plan.activities.items())
            if activity.date is not None
        ]
    )
    codes = {folded(code): code for code in plan.bodies}
    return Rows(plan, rows, Weights(row.subject for row in rows), codes)


def _without_series(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, but about nothing where the same body meets so often under the same words: that is a calendar."""
    count = Counter((row.hosts, row.texts) for row in rows)
    return tuple(
        replace(row, about=Matters(), subject=frozenset()) if count[row.hosts, row.texts] >= _SERIES else row
        for row in rows
    )


def can_follow(plan: Plan, first: Row, then: Row) -> bool:
    """Whether the dates let the one end before the other begins.

    Months that overlap are taken in the document's order. On one day the clock decides, if it is known.
    """
    earliest = first.when.last if first.when.exact else first.when.first
    latest = then.when.first if then.when.exact else then.when.last
    if earliest > latest:
        return False
    if not (first.when.exact and then.when.exact):
        return first.when.last < then.when.first or first.number < then.number
    if earliest < latest:
        return True
    ends, begins = plan.hours(first.key), plan.hours(then.key)
    return ends is None or begins is None or ends.until <= begins.start


def gap(first: Row, then: Row) -> int:
    """The days from the end of the one to the start of the other; months count from their first day."""
    end = first.when.last if first.when.exact else first.when.first
    return max(0, (then.when.first - end).days)


def _row(plan: Plan, key: str, number: int, activity: Activity, when: When) -> Row:
    texts = _texts(plan, activity)
    title = activity.title
    about = matters_of(title)
    subject = subject_of(title) - _names(plan, activity)
    if not about.keys and len(texts) > 1:
        head = _head(texts[1])
        about, subject = matters_of(head), subject or subject_of(head)
    if not about.keys and any(plan.bodies[code].kind is BodyKind.DRAFTING for code in activity.bodies):
        about = drafted_in(" ".join(plan.bodies[code].name for code in activity.bodies))
    hosts = frozenset(code for code in activity.bodies if plan.bodies[code].kind in _HOSTING)
    kinds = frozenset(plan.bodies[code].kind for code in activity.bodies)
    informs = activity.step is Step.INFORMATION or (
        activity.kind is Kind.MEETING and _INFORMS.search(" ".join(texts[:2])) is not None
    )
    return Row(key, number, activity, when, texts, hosts, kinds, about, subject, informs)


_HOSTING = MEETS_AS_ONE | {BodyKind.UNIONS}


def _texts(plan: Plan, activity: Activity) -> tuple[str, ...]:
    """The title, and the columns but those for dates and for people; the title's own cell if it says more."""
    table = plan.table
    apart = {table.date, *table.participants} if table is not None else set[str]()
    named = ((name, text) for name, text in activity.columns.items() if name not in apart)
    cells = [text for name, text in named if text and not _WHO.search(name)]
    said = (" ".join(text.split()) for text in (activity.title, *cells) if text.strip("- –"))
    return tuple(dict.fromkeys(said))


def _head(text: str) -> str:
    start, end = next(sentences(text), (0, len(text)))
    return text[start:end]


def _names(plan: Plan, activity: Activity) -> frozenset[str]:
    """The words of the names of those who take part: they say who, and not what."""
    names: Sequence[str] = [plan.bodies[code].name for code in activity.bodies]
    return frozenset(word for name in (*names, *activity.bodies) for word in subject_of(name))
