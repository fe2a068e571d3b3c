"""Days that the document leaves open for one reason are asked about together: "Preliminärt: 12 maj, 9 juni".

So are those of one line that it calls off: "KF: 12 maj och 9 juni (inställda)".
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace

from plans.reading import doubting
from plans.reading.answering import days_of
from plans.reading.moved import Whole
from plans.reading.reading import Doubt
from plans.when import When


def asked_together(rows: Iterable[Whole]) -> Mapping[Hashable, Doubt]:
    """The doubts of several days that are each alike, by what tells their rows (see `of_row`).

    They are of the same meetings, by the same words, or have a sign that the document explains; or they are of one
    line, and called off. Their readings are lists of all the days, and so is an answer: a day that it does not
    name is none.
    """
    groups: defaultdict[tuple[object, ...], dict[Hashable, Doubt]] = defaultdict(dict)
    for whole in rows:
        held = doubting.if_held(whole)
        if held is not None:
            groups[held.because, whole.row.place, whole.people.bodies].setdefault(of_row(whole), held)
            continue
        doubt = doubting.if_settled(whole)
        if doubt is not None and whole.row.refused is None and whole.row.supposed is None:
            raw = whole.row
            title = {"title": raw.open_by} if raw.open_by else {}
            whose = (raw.open_by,) if raw.open_by else (whole.people.bodies, raw.title, raw.text)
            what = doubt.because, raw.place.sheet, *whose
            groups[what].setdefault(of_row(whole), replace(doubt, facts={**doubt.facts, **title}))
    return {row: _of_all(list(found.values())) for found in groups.values() if len(found) > 1 for row in found}


def of_row(whole: Whole) -> Hashable:
    """What tells the date of a row from others; meetings that share a date share its doubts."""
    raw = whole.row
    return raw.place, raw.cell, raw.written, raw.refused


def own_days(when: When | None, answered: Iterable[When], doubt: Doubt | None) -> tuple[When, ...]:
    """What an answer says of a day: all, or to a doubt of several its own; to the first belong also any others."""
    if when is None or doubt is None:
        return tuple(answered)
    asked = [_day(one) for one in days_of(doubt.readings[0])]
    others = asked if _day(when) == asked[0] else None
    own = (one for one in answered if _day(one) == _day(when) or (others is not None and _day(one) not in others))
    return tuple(dict.fromkeys(own))


def _of_all(doubts: list[Doubt]) -> Doubt:
    first = doubts[0]
    readings = zip(*(doubt.readings for doubt in doubts), strict=True)
    return replace(
        first,
        text=", ".join(doubt.text for doubt in doubts),
        readings=tuple(", ".join(dict.fromkeys(days)) for days in readings),
        taken=first.taken and ", ".join(dict.fromkeys(doubt.taken or "" for doubt in doubts)),
        facts={**first.facts, "days": len(doubts)},
    )


def _day(when: When) -> When:
    return replace(when, uncertain=False)
