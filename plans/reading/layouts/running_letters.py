"""The day of a letter: it stands alone on its first line, or under who has signed it."""

import re
from collections.abc import Iterable

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.kinds import kind_of
from plans.reading.layouts.part import Part
from plans.reading.layouts.running_entries import Entry


def is_letters_day(entry: Entry, part: Part, over: Iterable[str], legend: Legend) -> bool:
    """Whether an entry is that day; not where the words over it tell what happens then, or which body meets."""
    lines = [line for line in part.paragraphs if line.text.strip()]
    at_an_end = entry.lines[0].place == lines[0].place or entry.lines[-1].place == lines[-1].place
    is_news = [line.place for line in lines if _ISO.fullmatch(line.text)] == [entry.lines[0].place]
    return (at_an_end or is_news) and _is_bare(entry) and not any(_says_what(text, legend) for text in over)


def _is_bare(entry: Entry) -> bool:
    """Whether an entry is one day with its year, and not a word but who signed it where."""
    one, *others = entry.head.dates
    is_whole = one.written.first.year is not None and one.written.first.day is not None
    is_signed = bool(entry.words) and all(map(_SIGNER.fullmatch, entry.words))
    is_whose = not one.label or (_SITE if is_signed else _MUNICIPALITY).fullmatch(one.label) is not None
    words = "" if one.label or is_signed else f"{' '.join(entry.words)}{entry.head.words}"
    return is_whole and is_whose and not (others or words or (len(entry.lines) > 1 and not is_signed))


_MUNICIPALITY = re.compile(r"(?:[A-ZÅÄÖ][\w-]*,?\s+){1,3}(?:kommun|stad|region|landsting)|Region\s+[A-ZÅÄÖ]\w+")
"""Whose letter it is, before its day: "Vallunda kommun 2026-01-05"."""
_SITE = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s+den)?")
_SIGNER = re.compile(r"(?:[A-ZÅÄÖ][\w.-]+\s+){1,2}[A-ZÅÄÖ][\w-]+(?:\s+\([A-ZÅÄÖ]+\))?(?:,\s+[a-zåäö ]{4,40})?")
"""Who signed it, below where and when: "Per Holm, ordförande"."""
_ISO = re.compile(r"\s*\d{4}-\d\d-\d\d\s*")


def _says_what(words: str, legend: Legend) -> bool:
    return kind_of(words).sure or any(body.kind in MEETS_AS_ONE for body in find_bodies(words, legend))
