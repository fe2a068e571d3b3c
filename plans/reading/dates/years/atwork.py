"""The years in which a plan is worked on, where a heading names both: 2026 in "Tidplan 2026 för budget 2027"."""

import re
from collections.abc import Sequence
from itertools import chain

_WORDS = re.compile(
    r"\b(?:(?P<work>\w*(?:process|tids?plan|aktivitetsplan|arbetsplan|arbete)\w*)"
    r"|(?P<plan>(?:budget|verksamhetsplan|ramar|mål|vp|spb|inför)\w*)"
    r"|(?P<other>\w*(?:plan|bokslut|årsredovisning)\b))",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 2
"""So many years before its own the work on a plan begins at most."""
_LONGEST = 1
"""So many years it goes on after that in which it began."""


def years_at_work(text: str, spans: Sequence[tuple[int, int, int]]) -> tuple[int, ...]:
    """Those of a heading's years that are of the work on a plan of a year after them; none if it is not said.

    `spans` are the first and last of the years that are written as one, and where in the text they begin. The
    nearest word before tells which a year is that of. "Budgetarbete 2026 och flerårsplan 2027–2028" says nothing:
    both years may be the plan's.
    """
    sorts = [(_nearest(text, begins), first, last) for first, last, begins in spans]
    plans = [first for sort, first, _ in sorts if sort == "plan"]
    years = (
        range(first, last + 1)
        for sort, first, last in sorts
        if sort == "work" and last - first <= _LONGEST
        if any(first < plan <= first + _LONGEST_BEFORE for plan in plans)
    )
    return tuple(sorted(set(chain.from_iterable(years))))


def _nearest(text: str, begins: int) -> str | None:
    words = list(_WORDS.finditer(text, 0, begins))
    return words[-1].lastgroup if words else None
