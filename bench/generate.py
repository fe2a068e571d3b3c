"""Plans of any size that look like a municipality's year and break no blocking rule; the same for the same seed.

Meetings lie on their bodies' weekdays, each matter's tasks before them with lags that hold, and nobody is called
to two places at once. Nothing is solved: every day is chosen from the days that are still free.
"""

from datetime import date, timedelta
from random import Random
from typing import Any

from bench.diary import Diary
from bench.draft import Draft
from bench.matters import keep_order, matter
from bench.municipality import Municipality, Parts, bodies, municipality
from plans.body import Body
from plans.plan import Plan

LEVELS = ("committee", "board", "council", "council")

_TRIES = 20
"""How many matters are tried for each activity wanted, before the year is full."""


def make_plan(activities: int, seed: int = 0) -> Plan:
    """A plan with exactly so many activities. Raises ValueError if the years do not hold them."""
    town, rng = municipality(activities), Random(seed)
    draft = _empty(town, rng)
    for n in range(activities * _TRIES):
        if len(draft.activities) >= activities:
            break
        committee = f"N{rng.randrange(town.committees) + 1}"
        earliest = draft.diary.first + timedelta(rng.randrange((draft.diary.last - draft.diary.first).days))
        matter(draft, n, committee, earliest, rng.choice(LEVELS))
    keep_order(draft)
    if len(draft.activities) < activities:
        raise ValueError(f"{len(draft.activities)} activities fill the years {town.years}")
    return Plan.model_validate(_parts(town, draft, activities))


def _empty(town: Municipality, rng: Random) -> Draft:
    found = bodies(town)
    shut = {day for year in town.years for period in _closed(year) for day in _days(*period[1:])}
    first, last = date(town.years[0], 1, 1), date(town.years[-1], 12, 31)
    made = {code: Body.model_validate(parts) for code, parts in found.items()}
    return Draft(Diary(made, first, last, shut), found, rng)


def _closed(year: int) -> list[tuple[str, date, date]]:
    """The school holidays of a year, by ISO week."""
    return [
        ("Sportlov", date.fromisocalendar(year, 10, 1), date.fromisocalendar(year, 10, 5)),
        ("Sommar", date.fromisocalendar(year, 27, 1), date.fromisocalendar(year, 31, 7)),
        ("Höstlov", date.fromisocalendar(year, 44, 1), date.fromisocalendar(year, 44, 5)),
    ]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def _parts(town: Municipality, draft: Draft, count: int) -> Parts:
    """The plan file's parts: the first so many activities that were placed, by day as in a document."""
    kept = sorted(list(draft.activities)[:count], key=lambda key: draft.days[key])
    known = set(kept)
    closed = [
        {"name": name, "days": f"{first}..{last}"} for year in town.years for name, first, last in _closed(year)
    ]
    return {
        "title": f"Årets sammanträden och ärenden, {count} aktiviteter",
        "horizon": f"{draft.diary.first}..{draft.diary.last}",
        "calendar": {"closed": closed},
        "bodies": draft.bodies,
        "activities": {key: _settled(draft, key, n / count) for n, key in enumerate(kept)},
        "dependencies": [
            parts for pair, parts in draft.dependencies.items() if pair[0] in known and pair[1] in known
        ],
        "absences": _absences(draft),
    }


def _settled(draft: Draft, key: str, place: float) -> Parts:
    """An activity with how firm it is (the year's first are decided or called) and what bounds it, if anything."""
    parts: Parts = dict(draft.activities[key])
    first, last = draft.days[key]
    if place < 0.2 and parts.get("kind", "meeting") in ("meeting", "decision"):
        parts["status"] = "decided" if place < 0.05 else "called"
    chance = draft.rng.random()
    if chance < 0.2:
        before, after = draft.rng.randint(10, 45), draft.rng.randint(10, 45)
        between = max(draft.diary.first, first - timedelta(before)), min(draft.diary.last, last + timedelta(after))
        parts["between"] = f"{between[0]}..{between[1]}"
    elif chance < 0.26:
        parts["latest"] = {"date": str(last + timedelta(draft.rng.randint(0, 21)))}
    return parts


def _absences(draft: Draft) -> list[dict[str, Any]]:
    """A week or so away for each body that is a person, where nothing calls it."""
    found = []
    for code, body in draft.bodies.items():
        first = draft.diary.first + timedelta(draft.rng.randrange(20, 330))
        days = _days(first, first + timedelta(draft.rng.randrange(4, 12)))
        if body["kind"] == "person" and not any(draft.diary.busy(code, day) for day in days):
            found.append({"body": code, "days": f"{days[0]}..{days[-1]}"})
    return found
