"""Laying out series: what a plan file says of a series becomes activities and dependencies like all others.

It is done once, when a file is read: what checks, proposes or changes a plan knows only activities.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from plans.activity import Origin, Row
from plans.lag import Lag, Unit
from plans.series import Beside, Series
from plans.seriesfaults import unfitting, unsound
from plans.severity import Setting, Severity
from plans.sketch import Sketch
from plans.spread import half_apart, middle, stretches
from plans.when import When

A_DAY, A_WEEK = Lag(1, Unit.DAYS), Lag(7, Unit.DAYS)
WORKING_DAYS_A_WEEK = 5


def laid_out(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a plan file says, with an activity for every meeting of its series.

    What `activities` says of such a meeting counts before what the series says. Laid out again it is the same.
    Raises pydantic's ValidationError for series that cannot be laid out.
    """
    if not value.get("series"):
        return value
    layout = Layout.model_validate(value)
    written: dict[str, Any] = value.get("activities") or {}
    known = value.get("dependencies") or []
    rows, orders = dict(layout.rows()), list(layout.orders())
    activities = {key: _said(rows.get(key), row) for key, row in written.items()}
    more = {key: row for key, row in rows.items() if key not in written}
    return {
        **value,
        "activities": activities | more,
        "dependencies": _with(orders, known),
    }


class Layout(Sketch):
    """Series that can be laid out, as activities and dependencies."""

    @model_validator(mode="after")
    def _can_be_laid_out(self) -> Self:
        faults = [*unsound(self)] or [*unfitting(self)]
        if faults:
            raise PydanticCustomError("links", "{first}", {"first": str(faults[0]), "faults": faults})
        return self

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What each meeting says as an activity, by its id."""
        for name, one in self.series.items():
            shared = {field: getattr(one, field) for field in one.model_fields_set & Row.model_fields.keys()}
            places = self._places(name) if one.beside is None else [{}] * self.counts[name]
            for n, place in enumerate(places):
                known = one.dates[n] if n < len(one.dates) else None
                found = place if known is None else _dated(known, place, one, places)
                yield f"{name}-{n + 1}", shared | found

    def orders(self) -> Iterator[dict[str, Any]]:
        """What ties the meetings to each other, as dependencies."""
        for name, one in self.series.items():
            beside = one.beside
            for n in range(1, self.counts[name] + (beside is not None)):
                if beside is None:
                    pair = (f"{name}-{n}", f"{name}-{n + 1}")
                    lags: dict[str, Any] = {"at_least": self._apart(name), "at_most": one.at_most}
                    lags["measured"] = "start-start"
                    if one.at_least is None:
                        lags["severity"] = Severity.WARN
                else:
                    other = f"{beside.each}-{(beside.only or range(1, n + 1))[n - 1]}"
                    pair = (f"{name}-{n}", other) if one.before else (other, f"{name}-{n}")
                    lags = {"at_least": beside.by or A_DAY, "at_most": _most(beside), "usual": beside.by}
                yield {"first": pair[0], "then": pair[1], **lags, "origin": Origin.SERIES}

    def _places(self, name: str) -> list[dict[str, Any]]:
        """Where the meetings are sought, each in its share of the days, and around which of them."""
        assert self.horizon is not None
        days, times = self.days[name], self.counts[name]
        shares = stretches(days, times, self.horizon)
        return [{"between": share, "around": middle(days, times, n)} for n, share in enumerate(shares)]

    def _apart(self, name: str) -> Lag:
        return self.series[name].at_least or half_apart(self.days[name], self.counts[name])


def _dated(
    when: When, place: Mapping[str, Any], one: Series, places: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """A meeting that has its day. In its share it had better stay, where it is not to leave it already.

    Where the list has fewer days than there are meetings, one in the share of another may be that one's.
    """
    share = place.get("between")
    own = share is not None and _holds(share, when)
    astray = len(one.dates) < len(places) and any(_holds(p["between"], when) for p in places if "between" in p)
    if not own and not astray:
        return {"date": when}
    return {"date": when, "between": share, "rules": {"window": Setting(severity=Severity.WARN), **one.rules}}


def _holds(share: When, when: When) -> bool:
    return when.first in share and when.last in share


def _most(beside: Beside) -> Lag:
    """How far away at most: a week more than it is to be, unless said."""
    if beside.at_most is not None or beside.by is None:
        return beside.at_most or A_WEEK
    week = WORKING_DAYS_A_WEEK if beside.by.working else A_WEEK.amount
    return Lag(beside.by.count + week, Unit.WORKING_DAYS if beside.by.working else Unit.DAYS)


def _said(row: dict[str, Any] | None, written: Any) -> Any:
    """A meeting of a series with what is written of it; a date of its own needs no stretch to be sought in."""
    if row is None or not isinstance(written, dict):
        return written
    sought = set() if "date" not in written else {"between", "around"} - written.keys()
    return {name: said for name, said in (row | written).items() if name not in sought}


def _with(orders: Sequence[Mapping[str, Any]], known: Any) -> Any:
    """The dependencies that the file has, and then these; what is no list is for the plan to refuse."""
    if not isinstance(known, list | tuple):
        return known
    return [*known, *(order for order in orders if not _among(order, known))]


def _among(order: Mapping[str, Any], known: Any) -> bool:
    """Whether a dependency of a series is there already, from when it was laid out before."""
    parts = ("first", "then", "origin")
    return any(isinstance(one, dict) and all(one.get(p) == order[p] for p in parts) for one in known)
