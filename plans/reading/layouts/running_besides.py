"""A line that tells of papers or stamps, and in a sentence of its own lists days: minutes without their breaks."""

from collections.abc import Sequence

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.written import Written
from plans.reading.layouts.minutes import no_plan

_LIST = 3
"""So many days in a sentence are no paper's."""


def listed_besides(text: str, dates: Sequence[Written]) -> list[Written]:
    """The days of the sentences that list several and name no paper, and those of the sentences right behind."""
    listed: list[Written] = []
    goes_on = False
    for start, end in sentences(text):
        inside = [date for date in dates if start <= date.start < end and date.first.day is not None]
        is_none = no_plan(text[start:end], inside) is not None
        goes_on = bool(inside) and not is_none and (goes_on or len(inside) >= _LIST)
        listed += inside if goes_on else []
    return listed
