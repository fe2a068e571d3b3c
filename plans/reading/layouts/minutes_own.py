"""The day that minutes are from: it stands in their head, and again at the top of every page."""

import re
from collections.abc import Mapping, Sequence

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.part import Part

_SECTION = re.compile(r"\s*(?:(?!MBL)[A-ZÅÄÖ]{1,5}\s)?§+\s?\d", re.IGNORECASE)
_NAMED = re.compile(
    r"(?!.*\b(?:justeras|skickas|publiceras|anslås|klart?|senast)\b)"
    r"\W*(?:\S+\s+){0,3}(?:\w*protokoll|protokollsutdrag)\W*(?:\S+\W*){0,3}",
    re.IGNORECASE,
)
"""A line that is little more than the word for minutes, and says nothing of what is done with them."""
_SIGNED = re.compile(r"\bjustera(?:re|ndes)|\butdragsbestyrk|\bparagraf(?:en|er)?\b", re.IGNORECASE)
_HELD = re.compile(r"\s*(?:sammantr.des|m.tes)?datum\b|\s*sammantr.d(?:e|ande)\b", re.IGNORECASE)
_MOST_ROWS = 6
_LONGEST_NAME = 45
"""How long the words beside the date may be, that only say whose meeting it was."""


def is_minutes(texts: Sequence[str]) -> bool:
    """Whether lines are those of minutes: one is called so, or is a section of them, or they are signed."""
    return any(_SECTION.match(text) or _NAMED.fullmatch(text) or _SIGNED.search(text) for text in texts)


def own_lines(texts: Sequence[str], headings: Sequence[str] = (), below: str = "") -> frozenset[int]:
    """The lines with the day of the minutes themselves: before their first section, and wherever it is repeated.

    The first section may be the heading `below` the lines. Days one under another are a list, and no one's head.
    """
    texts = [*texts, below] if _SECTION.match(below) else texts
    if not is_minutes((*headings, *texts)):
        return frozenset()
    head = next((n for n, text in enumerate(texts) if _NAMED.fullmatch(text)), 0)
    first = next((n for n in range(head, len(texts)) if _SECTION.match(texts[n])), len(texts))
    whole = {n: days for n, text in enumerate(texts) if (days := _whole(text))}
    at = next((n for n in whole if n <= first and not _is_to_come(texts, n)), None)
    if at is None or _is_listed(texts, whole, at):
        return frozenset()
    again = (n for n, days in whole.items() if days == whole[at] and not _is_to_come(texts, n))
    return frozenset(n for n in again if n <= first or _is_said(texts, n))


def is_page_head(part: Part) -> bool:
    """Whether a table is no more than the head of minutes: whose they are, what they are called, and their day."""
    if not part.is_table or len(part.rows) > _MOST_ROWS:
        return False
    texts = [text for _, text in part.lines()]
    own = own_lines(texts, part.headings, part.below)
    return bool(own) and all(n in own or not find_dates(text) for n, text in enumerate(texts))


def _whole(text: str) -> tuple[Partial, ...]:
    """The days of a line that holds days with their years and hardly anything else."""
    dates: Sequence[Written] = find_dates(text)
    if not dates or any(date.first.year is None or date.first.day is None for date in dates):
        return ()
    beside = len(text) - sum(date.end - date.start for date in dates)
    is_name = beside <= _LONGEST_NAME and not text.rstrip().endswith(".")
    return tuple(date.first for date in dates) if is_name or _HELD.match(text) else ()


def _is_listed(texts: Sequence[str], whole: Mapping[int, object], at: int) -> bool:
    """Whether another day follows right under it."""
    after = next((n for n in range(at + 1, len(texts)) if texts[n].strip()), at)
    return after in whole and whole[after] != whole[at]


def _is_to_come(texts: Sequence[str], at: int) -> bool:
    """Whether the line, or the one above it, says that the meeting is still to come: a page lists papers so."""
    return any(_TO_COME.match(text) is not None for text in (texts[at], _above(texts, at)))


_TO_COME = re.compile(r"\W*(?:aktuell|kommande|nästa)\b", re.IGNORECASE)


def _above(texts: Sequence[str], at: int) -> str:
    return next((texts[n] for n in range(at - 1, -1, -1) if texts[n].strip()), "")


def _is_said(texts: Sequence[str], at: int) -> bool:
    """Whether the line, or the one above it, says that this is the day of the meeting."""
    above = _above(texts, at)
    return any(_HELD.match(text) is not None for text in (texts[at], above if not _whole(above) else ""))
