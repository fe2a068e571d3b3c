"""Whose a date in a sentence is: the body that it begins with, or acts alone, or is named right before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Mention, Role
from plans.reading.bodies.rolewords import INVERTED
from plans.reading.bodies.told.committee import THE_COMMITTEE
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.part import Context, Part, RawRow
from plans.reading.layouts.running_words import HELD


def subject_of(sentence: str, legend: Legend) -> Mention | None:
    """The body that a sentence begins with."""
    first = next(iter(find_bodies(sentence, legend)), None)
    return first if first is not None and first.start == 0 and first.role is Role.TAKES_PART else None


def acting_alone(clause: str, legend: Legend) -> Mention | None:
    """The only body that a clause before a date says to come: "… av KSAU den 24 mars", "och av KS den 7 april"."""
    found = {body.code: body for body in find_bodies(clause, legend) if body.role is Role.TAKES_PART}
    return next(iter(found.values())) if len(found) == 1 else None


def right_before(text: str, start: int, date: Written, legend: Legend) -> Mention | None:
    """The board or council that a date stands right behind, of several: "till KS 13 oktober och KF 26 oktober"."""
    clause = text[start : date.start]
    last = next(iter(find_bodies(clause, legend)[-1:]), None)
    is_whose = (
        last is not None and last.kind in MEETS_AS_ONE and not clause[last.end :].removesuffix("den ").strip()
    )
    return last if is_whose else None


def right_behind(behind: str, legend: Legend) -> Mention | None:
    """The body whose verb stands right behind a date: "… och den 26 november behandlar fullmäktige budgeten"."""
    clause = f"den {_DEN.sub('', behind)}"
    first = next(iter(find_bodies(clause, legend)), None)
    return first if first is not None and INVERTED.fullmatch(clause[: first.start]) else None


_DEN = re.compile(r"^\s*(?:den\s+)?", re.IGNORECASE)


def named_alone(sentence: str, legend: Legend) -> Mention | None:
    """The only body of a sentence that nobody is said to come in: "om fullmäktige behöver ajournera"."""
    found = {body.code: body for body in find_bodies(sentence, legend) if body.kind in MEETS_AS_ONE}
    acting = any(body.role is Role.TAKES_PART for body in found.values())
    return next(iter(found.values())) if len(found) == 1 and not acting else None


def with_own_body(row: RawRow, over: Sequence[str], part: Part, context: Context) -> RawRow:
    """A row of "nämnden" as one of the committee that the text is of: that over the line, or of the headings."""
    if row.bodies not in _ANY or not _THE_COMMITTEE.search(f"{row.title} {row.text}"):
        return row
    body = above(part, context).body
    known = (
        tuple(over)
        if len(over) == 1 and tuple(over) not in _ANY
        else body.bodies
        if body is not None
        else row.bodies
    )
    return replace(row, bodies=known)


def with_own_council(row: RawRow, part: Part, legend: Legend) -> RawRow:
    """A row of "Rådet" as the only council that the text has named with its whole name before it."""
    short = _THE_COUNCIL.match(row.title)
    if row.bodies or short is None:
        return row
    lines = takewhile(lambda line: line[0] != row.place, part.lines())
    before = "\n".join((*part.headings, *(text for _, text in lines)))
    found = {body.code for body in find_bodies(before, legend) if _COUNCIL.search(body.raw)}
    return replace(row, bodies=tuple(found)) if len(found) == 1 else row


_ANY = (("NÄMNDER",), (THE_COMMITTEE,))
_THE_COUNCIL = re.compile(r"rådets?\b", re.IGNORECASE)
_COUNCIL = re.compile(r"\wråd(?:et)?$", re.IGNORECASE)
_THE_COMMITTEE = re.compile(r"\bnämnden\b", re.IGNORECASE)


def proposer_before(sentence: str, legend: Legend) -> int:
    """How long the words are that say who proposes or decides it: "KS föreslår att" before "KF sammanträder".

    So it is with what was decided to be held: "Sedan beslutades att årsmötet hålls vecka 8".
    """
    said = _PROPOSES.match(sentence) or _DECIDES.match(sentence)
    if said is not None and subject_of(sentence[said.end() :], legend) is not None:
        return said.end()
    decided = _DECIDED.match(sentence)
    return decided.end() if decided is not None and HELD.search(sentence[decided.end() :]) else 0


_DECIDED = re.compile(r"[^.;:\d]{0,120}\bbeslut(?:et|ades|ade|at)?\s+att\s+", re.IGNORECASE)


_PROPOSES = re.compile(r"[^.;:]{0,120}\bföresl(?:år|å)\s+(?:att\s+)?(?=[^\W\d])", re.IGNORECASE)


_DECIDES = re.compile(
    r"[^.;:]{0,160}\b(?:beslutat|bestämt|beslutar|bestämmer)\s+(?:om\s+)?att\s+"
    r"(?:ställa in|flytta(?: fram)?|skjuta upp|hålla|kalla till|senarelägga|tidigarelägga)\s+"
    r"(?:(?:det|ett|årets|nästa|ordinarie|extra\w*)\s+)*(?:(?:sammanträdet|mötet)\s+(?:för|i|med)\s+)?",
    re.IGNORECASE,
)
"""What stands before a meeting that others than those who meet have called off or moved."""
