"""The demands of a conflict, with the names of the holidays on which others of them put the same activity."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from constraints.shapes import Requirement
from plans.calendar import eve, holiday
from plans.when import When

_NAMES = {"holiday": holiday, "eve": eve}
_ASKING = ("to", "stated", "window")
_MOST = 7
"""A demand for one of more days than these does not put an activity on a holiday."""


def with_names(requirements: Sequence[Requirement]) -> list[Requirement]:
    """The demands in their order; one about holidays has the days as `on`, and their `names`."""
    return [_named(requirement, requirements) for requirement in requirements]


def _named(requirement: Requirement, among: Sequence[Requirement]) -> Requirement:
    name = _NAMES.get(requirement.rule, lambda _: None)
    on = tuple(day for day in _asked(requirement.activities, among) if name(day))
    facts = {"on": on, "names": tuple(map(name, on))}
    return replace(requirement, facts=requirement.facts | facts) if on else requirement


def _asked(activities: tuple[str, ...], among: Sequence[Requirement]) -> Iterator[date]:
    for other in among:
        for when in (other.facts.get(fact) for fact in _ASKING):
            if other.activities == activities and isinstance(when, When) and len(when.days) <= _MOST:
                yield from when.days
