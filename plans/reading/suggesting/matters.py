"""What matter a text is about: the budget's frames, the interim report of August, the tariffs.

The table's `words` tell a matter; one that lies `within` another is the more special of the two, and counts alone.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_YEAR = re.compile(r"(?<![\d/–-])20\d\d(?![\d/]|[–-]\d)")
_PART = re.compile(
    r"\b(?:nr |T)?([123])\b(?![./:]\d)|\b(januari|mars|april|juni|juli|augusti|september|oktober)\b"
)


@dataclass(frozen=True)
class Matters:
    """The matters of a text by key, and the first year and the part of a year that it names (delårsrapport 1)."""

    keys: frozenset[str] = frozenset()
    year: str | None = None
    part: str | None = None

    def meet(self, other: "Matters") -> bool:
        """Whether the two have a matter in common, of one year and one part of it as far as both say."""
        return bool(self.keys & other.keys) and _agree(self.year, other.year) and _agree(self.part, other.part)

    def touch(self, other: "Matters") -> bool:
        """Whether a matter of the one is the other's, or lies within it: the frames within the budget."""
        return _reach(self.keys, other.keys) and _agree(self.year, other.year)


def matters_of(text: str) -> Matters:
    """The matters that the text names, none within another that is named too."""
    named = {key: words.search(text) for key, (words, _) in _table().items()}
    found = {key: match for key, match in named.items() if match is not None}
    keys = frozenset(found) - {wider for key in found for wider in _wider(key)}
    return Matters(keys, _first(_YEAR, text), _first(_PART, text) if keys & _IN_PARTS else None)


def drafted_in(name: str) -> Matters:
    """What a drafting body of this name works with: the budget, and the frames before it."""
    return Matters(frozenset({"budget", "ramar"})) if "budget" in name.casefold() else Matters()


def _wider(key: str) -> Iterator[str]:
    """The matters that this one lies within, the nearest first."""
    while key := _table()[key][1]:
        yield key


_IN_PARTS = frozenset({"delarsrapport"})


def _reach(one: frozenset[str], other: frozenset[str]) -> bool:
    wide, wider = ({*keys, *(w for key in keys for w in _wider(key))} - {"mal"} for keys in (one, other))
    return bool(one & wider or other & wide)


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return None if found is None else next((group for group in found.groups() if group), found[0])


@cache
def _table() -> dict[str, tuple[re.Pattern[str], str]]:
    text = (files("plans.reading.suggesting") / "matters.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))[1:]
    return {key: (re.compile(words, re.IGNORECASE), within) for key, words, within in rows}
