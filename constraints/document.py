"""Rules about how the document is written: what a reader would ask the author."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from constraints.elections import is_election_year
from constraints.rule import Breach, DocumentRule, Rule
from constraints.shapes import Apart, Point, Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

_YEAR = re.compile(r"\b(19|20)\d\d\b")
_ELECTION_YEAR = re.compile(r"\bvalår", re.IGNORECASE)
_TOLD = frozenset({"written", "title", "section", "answered"})
"""Where a year comes from that the document writes in the date or over it, or that somebody has settled."""
_NOTHING = re.compile(r"[\s\-–—.]*")


class Uncertain(DocumentRule):
    """A date that the document itself doubts ("?", or in brackets) is settled by somebody."""

    code = "uncertain"
    severity = Severity.QUESTION

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity whose date is marked uncertain."""
        for key, activity in plan.activities.items():
            if activity.date is not None and activity.date.uncertain:
                days = (schedule[key].start,) if key in schedule else ()
                yield Breach(self.requirement(key, when=activity.date), days)


class Undated(DocumentRule):
    """Every activity has a day."""

    code = "undated"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each row without one, with the window in which it has to lie, and one for each series."""
        for key in plan.rows:
            if key not in schedule:
                window = plan.window(key)
                yield Breach(self.requirement(key, window=window, length=len(window.days)))
        for name, keys in plan.meetings.items():
            if undated := [key for key in keys if key not in schedule]:
                yield Breach(self.requirement(*undated, about=name, series=name))


class RowOrder(Rule):
    """Rows of their own, not meetings of series, stand in the order of their dates.

    A row known to the month counts as the month's first day. A grid, in which most lines hold several rows, is in
    the order of its bodies.
    """

    code = "row-order"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each row that begins before the row above it."""
        days = {key: slot.start for key, slot in schedule.items()}
        for key, activity in plan.activities.items():
            if key not in days and activity.date is not None:
                days[key] = activity.date.first
        rows = [key for key in _in_order(plan) if key in days]
        for above, row in pairwise(rows):
            if days[row] < days[above]:
                short = (days[above] - days[row]).days
                yield Breach(self.requirement(above, row), (days[above], days[row]), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each row begins on or after the day on which the row above it begins."""
        for above, row in pairwise(_in_order(plan)):
            yield Apart(self.requirement(above, row), Point(above), Point(row))


def _in_order(plan: Plan) -> tuple[str, ...]:
    """The rows of a document that is in the order of its dates."""
    sources = [source for key in plan.rows if (source := plan.activities[key].source) is not None]
    lines = Counter((source.sheet, source.line) for source in sources if source.line is not None)
    beside = sum(count for count in lines.values() if count > 1)
    return () if beside * 2 > len(plan.rows) else plan.rows


class NoYear(DocumentRule):
    """A date as written carries its year, or a heading over it does; else the year is somebody's reading."""

    code = "no-year"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """One breach for all the rows whose date was read of one that lacks a year."""
        written = {
            key: activity.source.raw
            for key, activity in plan.activities.items()
            if activity.date is not None and activity.source is not None and activity.source.raw
        }
        bare = [key for key, raw in written.items() if not (_YEAR.search(raw) or self._is_told(plan, key))]
        if bare:
            days = tuple(schedule[key].start for key in bare if key in schedule)
            yield Breach(self.requirement(*bare, raw=[written[key] for key in bare], of=len(written)), days)

    @staticmethod
    def _is_told(plan: Plan, key: str) -> bool:
        source = plan.activities[key].source
        return source is not None and source.year_from in _TOLD


class NoParticipants(DocumentRule):
    """Somebody takes part in each row's activity."""

    code = "no-participants"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each row in which no body takes part."""
        for key in plan.rows:
            if not plan.participants(key):
                yield Breach(self.requirement(key), tuple(schedule[k].start for k in (key,) if k in schedule))


class UnstatedBody(DocumentRule):
    """Who takes part stands in the column for it, not only between the lines of another."""

    code = "unstated-body"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each row with empty cells for participants although bodies take part."""
        columns = plan.table.participants if plan.table is not None else ()
        for key, activity in plan.activities.items():
            cells = [activity.columns.get(column) or "" for column in columns]
            if activity.columns and cells and activity.bodies and all(map(_NOTHING.fullmatch, cells)):
                days = (schedule[key].start,) if key in schedule else ()
                yield Breach(self.requirement(key, called=activity.bodies), days)


class RepeatedText(DocumentRule):
    """No two rows say the same in all their words: a copied row is often one forgotten."""

    code = "repeated-text"
    severity = Severity.QUESTION

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each group of rows whose title and cells are all alike, one row's cells at least."""
        rows: dict[tuple[object, ...], list[str]] = defaultdict(list)
        for key, activity in plan.activities.items():
            if activity.columns:
                rows[(activity.title, *sorted(activity.columns.items(), key=str))].append(key)
        for keys in rows.values():
            if len(keys) > 1:
                days = tuple(schedule[key].start for key in keys if key in schedule)
                yield Breach(self.requirement(*keys), days)


class ElectionYear(DocumentRule):
    """What is called an election year is one: 2014, 2018, 2022, 2026 … (vallagen 1 kap. 3 §)."""

    code = "election-year"
    severity = Severity.INFO
    law = "vallagen 1 kap. 3 §"

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity called "valår" in a year without an election to the council."""
        for key, activity in plan.activities.items():
            if key in schedule and _ELECTION_YEAR.search(activity.title):
                day = schedule[key].start
                if not is_election_year(day.year):
                    yield Breach(self.requirement(key), (day,))
