"""A line that tells of papers or stamps, and in a sentence of its own lists days: minutes without their breaks."""

from collections.abc import Sequence

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.written import Written
from plans.reading.layouts.minutes import no_plan

_LIST = 3
"""So many days in a sentence are no paper's."""


def listed_besides(text: str, dates: Sequence[Written]) -> list[Written]:
    """The days of the sentences that list several and name no paper, and those of the sentences right behind.

    Of a text with many days it is those of all sentences that name none, where these are most.
    """
    listed: list[Written] = []
    plain: list[list[Written]] = []
    told, goes_on = 0, False
    for start, end in sentences(text):
        inside = [date for date in dates if start <= date.start < end and date.first.day is not None]
        if not inside:
            goes_on = False
            continue
        is_none = no_plan(text[start:end], inside) is not None
        goes_on = not is_none and (goes_on or len(inside) >= _LIST)
        listed += inside if goes_on else []
        plain += [] if is_none else [inside]
        told += is_none
    are_most = len(plain) >= _LIST and len(plain) > told
    return [date for inside in plain for date in inside] if are_most else listed
