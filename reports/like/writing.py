"""The ways to write a changed date where it stands: each a set of edits, the likest to the source first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from plans.reading.layouts.calendar_hours import without_hours
from plans.when import When, day_or_range
from reports.like.beside import beside, hours_beside
from reports.like.changing import Wanted
from reports.like.clocks import times_in
from reports.like.composing import Style
from reports.like.finding import Finder, Part, Spot
from reports.like.forms import Told, rewritten
from reports.like.ground import Edit
from reports.like.months import moved_between
from reports.like.names import MONTH, month_like
from reports.like.points import points_in
from reports.like.way import Way, trimmed

_NO_MONTH = re.compile(rf"(?:{MONTH}|\d[/.\-]\d|\d{{6}})", re.IGNORECASE)


def ways(wanted: Wanted, spot: Spot, finder: Finder, style: Style) -> Iterator[Way]:
    """The ways to write what is wanted, the best first; none where its form has no place for it."""
    row = wanted.row
    if len(spot.parts) == 1 and row.when is not None and is_day_alone(spot.parts[0].text):
        yield from moved_between(wanted, spot.parts[0], finder)
        style = replace(style, month=row.when.first.month)
    for hours_edits, told_old, told_new in _hours(wanted, spot, finder):
        for edits, says in _in(spot, told_old, told_new, style):
            changed = tuple(one for edit in edits if (one := trimmed(edit)) is not None)
            yield Way((*changed, *hours_edits, *beside(wanted, spot, finder)), says)


def _hours(wanted: Wanted, spot: Spot, finder: Finder) -> Iterator[tuple[tuple[Edit, ...], Told, Told]]:
    """The time of day: in the date's own words, or else where the line says it once."""
    old, new = wanted.old.hours, wanted.new.hours
    if old == new:
        yield (), wanted.old, wanted.new
        return
    without = Told(wanted.old.when, new), Told(wanted.new.when, new)
    if old is None:
        yield (), wanted.old, wanted.new
        return
    if any(times_in(part.text, old) for part in spot.parts):
        yield (), wanted.old, wanted.new
        return
    for edit in hours_beside(wanted, finder):
        yield (edit,), *without


def _in(spot: Spot, old: Told, new: Told, style: Style) -> Iterator[tuple[tuple[Edit, ...], str]]:
    if spot.split:
        yield from _split(spot, old, new)
        return
    if len(spot.parts) == 2:
        yield from _ends(spot.parts, old, new, style)
        return
    (part,) = spot.parts
    if old == new:
        yield (), part.text
        return
    for text in rewritten(part.text, old, new, style):
        yield (_edit(part, text),), text


def _ends(parts: Sequence[Part], old: Told, new: Told, style: Style) -> Iterator[tuple[tuple[Edit, ...], str]]:
    """The first and the last day, each in its own place."""
    if old.when is None or new.when is None or not new.when.exact or old.hours != new.hours:
        return
    firsts = _one_end(parts[0], old.when, new.when, style, last=False)
    lasts = _one_end(parts[1], old.when, new.when, style, last=True)
    for first, last in zip(firsts, lasts, strict=False):
        yield (_edit(parts[0], first), _edit(parts[1], last)), f"{first} – {last}"


def _one_end(part: Part, old: When, new: When, style: Style, *, last: bool) -> list[str]:
    days = [when.last if last else when.first for when in (old, new)]
    if days[0] == days[1]:
        return [part.text, part.text]
    before, after = (Told(day_or_range(day, day)) for day in days)
    return list(rewritten(part.text, before, after, style))


def _split(spot: Spot, old: Told, new: Told) -> Iterator[tuple[tuple[Edit, ...], str]]:
    """Year, month and day in their own cells: as many of them as differ."""
    was, now = old.when, new.when
    if was is None or now is None or old.hours != new.hours or was.exact is not now.exact:
        return
    if (now.first.year, now.first.month) != (now.last.year, now.last.month):
        return
    texts: list[list[str]] = []
    for part in spot.parts:
        bare = part.text.strip()
        if bare == str(was.first.year):
            texts.append([part.text.replace(bare, str(now.first.year))])
        elif re.fullmatch(rf"{MONTH}\.?", bare, re.IGNORECASE):
            texts.append([part.text.replace(bare, month_like(bare, now.first.month))])
        else:
            found = rewritten(part.text, old, new, Style(month=now.first.month))
            texts.append([part.text] if was == now else list(found)[:1])
    for chosen in product(*texts):
        edits = [_edit(part, text) for part, text in zip(spot.parts, chosen, strict=True) if part.text != text]
        if all(edit.piece.closed is None for edit in edits):
            yield tuple(edits), " ".join(chosen)


def is_day_alone(text: str) -> bool:
    """Whether a day stands without its month: in a grid, or under a month."""
    bare = without_hours(text)
    return not _NO_MONTH.search(bare) and any(point.part("d") for point in points_in(bare, ()))


def _edit(part: Part, text: str) -> Edit:
    return Edit(part.piece, part.start, part.end, text)
