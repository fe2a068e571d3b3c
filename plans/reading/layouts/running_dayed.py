"""Days that a line says of what happens in the month that it begins with: "Januari – Plan antas (28/1)"."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.running_prose import Told, told_in
from plans.reading.layouts.running_words import EDGE, Head, HeadDate


def on_own_days(text: str, head: Head, dates: Sequence[Written], legend: Legend) -> Head | list[Told]:
    """The head on those days instead of the month, or what its words tell of each where they are several.

    Where no dash or colon parts them from the month it may tell of something else: then the sentence has to.
    """
    days = _days(head, dates)
    if not days:
        return head
    if not head.is_set_off(text):
        month = head.dates[0].written
        told = told_in(text[: head.end], [month, *days], legend, item=True)
        return told if _are_of(days, told) else head
    start = head.end - len(text[head.begins_after : head.end].lstrip(EDGE))
    told = told_in(" " * start + text[start : head.end], days, legend, item=True) if len(days) > 1 else []
    if told and _are_of(days, told):
        return told
    says = any(map(str.isalpha, rest(text, dates)))
    return replace(head, dates=tuple(HeadDate(day, "") for day in days), words=head.words if says else "")


def _are_of(days: Sequence[Written], told: Sequence[Told]) -> bool:
    return {day.start for day in days} == {one.written.start for one in told}


def _days(head: Head, dates: Sequence[Written]) -> list[Written]:
    """The days of a head's only month in the words behind it, in the year of the month if that has one."""
    month = head.dates[0]
    first = month.written.first
    is_month = first.day is None and first.month is not None and month.written.last is None and not month.label
    if len(head.dates) > 1 or not is_month:
        return []
    return [
        replace(date, first=replace(date.first, year=date.first.year or first.year))
        for date in dates
        if head.begins_after <= date.start < head.end and _is_in(date.first, first)
    ]


def _is_in(day: Partial, month: Partial) -> bool:
    is_of_year = month.year in (None, day.year) or day.year is None
    return day.day is not None and day.month == month.month and is_of_year
