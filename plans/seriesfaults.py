"""What is wrong with series that cannot be laid out."""

from collections.abc import Iterator, Mapping
from typing import Any

from plans.faults import Fault
from plans.links import nearest
from plans.series import Series, occurrence
from plans.sketch import Sketch

_WEEK, _WORKING_DAYS_A_WEEK = 7, 5


def unsound(sketch: Sketch) -> Iterator[Fault]:
    """What is wrong in itself: nothing can be counted before it is right."""
    if sketch.horizon is None:
        yield Fault("series_without_horizon", ("series",), {})
    for name, one in sketch.series.items():
        if one.before and one.after:
            yield Fault("series_both_sides", ("series", name, "after"), {"value": name})
        if one.beside and one.times:
            yield Fault("series_times_and_other", ("series", name, "times"), {"value": name})
        if one.beside is None and one.times is None and sketch.pattern(one) is None:
            yield Fault("series_without_times", ("series", name), {"value": name})
        if one.beside and one.beside.each not in sketch.series:
            side = "before" if one.before else "after"
            facts = {"value": one.beside.each, "near": nearest(one.beside.each, sketch.series)}
            yield Fault("unknown_series", ("series", name, side, "each"), facts)
        elif one.beside and name in _leads_to(name, sketch.series):
            yield Fault("series_circle", ("series", name), {"value": name})


def _leads_to(name: str, series: Mapping[str, Series]) -> list[str]:
    """The series that one goes by, and those that they go by; ends where it comes round."""
    found: list[str] = []
    beside = series[name].beside
    while beside is not None and beside.each in series and beside.each not in found:
        found.append(beside.each)
        beside = series[beside.each].beside
    return found


def unfitting(sketch: Sketch) -> Iterator[Fault]:
    """What does not fit the days there are, or the meetings of the other series."""
    for name, days in sketch.days.items():
        times = sketch.series[name].times
        if not days or (times or 0) > len(days):
            facts = {"value": name, "times": times, "days": len(days)}
            yield Fault("series_too_many" if days else "series_never", ("series", name), facts)
    for name, one in sketch.series.items():
        least, furthest = (one.beside.by, one.beside.at_most) if one.beside else (one.at_least, one.at_most)
        if least and furthest and least.working == furthest.working and least.count > furthest.count:
            facts = {"value": name, "at_least": str(least), "at_most": str(furthest)}
            yield Fault("series_reversed", ("series", name), facts)
        apart = _apart(one, sketch.counts[name])
        if sketch.horizon is not None and apart > (sketch.horizon.last - sketch.horizon.first).days:
            facts = {"value": name, "at_least": str(least), "days": len(sketch.horizon.days)}
            yield Fault("series_too_far", ("series", name), facts)
        if one.beside is not None:
            most = sketch.counts[one.beside.each]
            side = "before" if one.before else "after"
            for n, number in enumerate(one.beside.only):
                if not 1 <= number <= most:
                    facts = {"value": number, "each": one.beside.each, "most": most}
                    yield Fault("series_no_such", ("series", name, side, "only", n), facts)
        if len(one.dates) > sketch.counts[name]:
            facts = {"value": len(one.dates), "most": sketch.counts[name]}
            yield Fault("series_too_many_dates", ("series", name, "dates"), facts)
    for key, written in sketch.activities.items():
        found = occurrence(key, sketch.series)
        if found is not None:
            yield from _of_meeting(sketch, key, written, *found)


def _of_meeting(sketch: Sketch, key: str, written: Any, name: str, number: int) -> Iterator[Fault]:
    """What is wrong with what the plan says of one of the meetings."""
    if not 1 <= number <= sketch.counts[name]:
        facts = {"value": key, "each": name, "most": sketch.counts[name]}
        yield Fault("series_no_such", ("activities", key), facts)
        return
    listed = dict(enumerate(sketch.series[name].dates, 1)).get(number)
    own = written.get("date") if isinstance(written, dict) else None
    if own is not None and listed is not None:
        facts = {"value": str(own), "other": str(listed), "each": name}
        yield Fault("series_date_twice", ("activities", key, "date"), facts)


def _apart(one: Series, times: int) -> int:
    """How many days there are at least from one of these meetings to the one that it goes by, or to the last."""
    least, lags = (one.beside.by, 1) if one.beside else (one.at_least, times - 1)
    if least is None:
        return 0
    return lags * (least.count * _WEEK // _WORKING_DAYS_A_WEEK if least.working else least.count)
