"""Numbers right behind whoever meets, in a cell beside a month: "KSAU 18" may be a day of it, and is asked."""

import re
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MONTHS
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.written import Written

_DAY = r"(?:[1-9]|[12]\d|3[01])(?::[ea])?"
_DAYS = re.compile(
    rf"\s+({_DAY}(?:\s?[-–]\s?{_DAY})?)(?=$|[,;:.]?(?:\s|$)|\))(?!\s+(?:§|kap|kr|mnkr|tkr|procent|%))"
)


def perhaps_days(text: str, month: Written, legend: Legend) -> Written | None:
    """The days that such a number would be in the month, as it is written; None where there is no such number."""
    name = next((name for name, number in MONTHS.items() if number == month.first.month), None)
    if name is None or month.last is not None or find_dates(text):
        return None
    for body in find_bodies(text, legend):
        found = _DAYS.match(text, body.end) if body.origin is not Origin.MADE else None
        if found is None or any(one.start <= found.start(1) < one.end for one in not_dates(text)):
            continue
        dates = find_dates(f"{found[1]} {name}", cell=True)
        if len(dates) == 1:
            return replace(dates[0], raw=found[1], start=found.start(1), end=found.end(1))
    return None
