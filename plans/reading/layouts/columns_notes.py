"""What a column of notes says of the meetings of its row: their matters, that they are called off, or not sure."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_notes import Notes, notes_of
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.called_off import is_called_off, is_perhaps
from plans.reading.layouts.within_pieces import has_own_dates

_BEFORE = re.compile(r"\b(?:samling|avresa|avfärd|bussen)\b", re.IGNORECASE)
"""What people do ahead of a meeting whose time stands elsewhere: "Studiebesök, samling 12.15"."""


def with_notes(
    notes: Notes,
    told: Sequence[str],
    legend: Legend,
    *,
    titled: bool,
    timed: bool,
    has_hours: bool = False,
    whose: Collection[str] = (),
    others: Collection[str] = (),
) -> Notes:
    """The notes with those of the row, where they are no other day's.

    `titled`: its matters name the meeting; `timed`: its times are the meeting's; `has_hours`: it has some already.
    What names one of the `others` that meet in the row, and none of those whose meeting it is, is of that one.
    """
    own = [text for text in told if not has_own_dates(text) and not _is_of(text, others, whose, legend)]
    own = [text for text in own if month_of(text) is None]
    beside = [notes_of(text, legend) for text in own]
    beside = [
        replace(one, hours=None) if has_hours and _BEFORE.search(text) else one
        for one, text in zip(beside, own, strict=True)
    ]
    titles = [title for one in beside for title in one.titles if not _is_status(title)] if titled else []
    return replace(
        notes,
        titles=tuple(dict.fromkeys((*notes.titles, *titles))),
        text="; ".join(filter(None, (notes.text, *own))),
        hours=notes.hours or next((one.hours for one in beside if timed and one.hours is not None), None),
        extra=notes.extra or any(one.extra for one in beside),
        perhaps=notes.perhaps or any(one.perhaps for one in beside),
        called_off=notes.called_off or any(one.called_off for one in beside),
    )


def _is_of(text: str, others: Collection[str], whose: Collection[str], legend: Legend) -> bool:
    named = {body.code for body in find_bodies(text, legend)}
    return not named.isdisjoint(others) and named.isdisjoint(whose)


def _is_status(title: str) -> bool:
    """Whether the words only say whether the meeting takes place."""
    return len(title.split()) == 1 and (is_called_off(title) or is_perhaps(title))
