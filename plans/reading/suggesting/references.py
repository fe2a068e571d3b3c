"""Where a row's words point at another row: inför KS 12/6, från remissrundan, de fastställda förutsättningarna."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from plans.activity import Kind
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.suggesting.words import words_of

_CLAUSE = re.compile(r"[;:()]|\s[–-]\s")
_SHORT = re.compile(r"[,(]|\b(?:med|i syfte|för att|samt|avseende|gällande|på förändringar|vilka|som|av)\b")
_MOST_TEXTS = 2000


@dataclass(frozen=True)
class Reference:
    """Words of a row that point at another one, which comes after it if `is_before`.

    `phrase` names the other, `short` is its first part; `dates` are those written there. Only bodies and dates
    can name it if `who_only`; `target` is the kind that it must be. `text` is the document's words.
    """

    is_before: bool
    phrase: str
    short: str
    dates: tuple[Written, ...]
    who_only: bool
    target: Kind | None
    text: str
    is_sent: bool = False
    """Whether something is sent or handed over, so that bodies in the phrase are those who get it."""


def references_in(text: str) -> Iterator[Reference]:
    """All that a text points at, in its order."""
    for start, end in sentences(text[:_MOST_TEXTS]):
        sentence = text[start:end]
        found = [(match, trigger) for trigger in _triggers() for match in trigger.words.finditer(sentence)]
        starts = sorted(match.start() for match, _ in found)
        for match, trigger in sorted(found, key=lambda one: one[0].start()):
            ends = (place for place in starts if words_of(sentence[match.end() : place]))
            stop = next(ends, len(sentence))
            phrase = sentence[match.end() : stop]
            whole = _CLAUSE.split(phrase)[0].strip(" .,")
            if whole:
                yield Reference(
                    trigger.is_before,
                    whole,
                    next((part for part in _SHORT.split(whole) if part.strip()), ""),
                    find_dates(phrase),
                    trigger.who_only,
                    trigger.target,
                    f"{match[0].strip()} {whole}",
                    trigger.is_sent,
                )


@dataclass(frozen=True)
class _Trigger:
    is_before: bool
    words: re.Pattern[str]
    who_only: bool
    is_sent: bool
    target: Kind | None


@cache
def _triggers() -> tuple[_Trigger, ...]:
    text = (files("plans.reading.suggesting") / "triggers.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))[1:]
    return tuple(
        _Trigger(
            side == "before",
            re.compile(words, re.IGNORECASE),
            names == "who",
            names == "sent",
            Kind(kind) if kind else None,
        )
        for side, words, names, kind in rows
    )
