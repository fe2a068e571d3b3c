"""Dates in sentences: which of them tell that something happens then, and which are only spoken of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.written import Partial, Qualifier, Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.called_off import is_called_off, is_held_instead, is_perhaps
from plans.reading.layouts.running_tells import MEETS_THEN, MOVED_FROM, PAST, tells
from plans.reading.layouts.running_times import timed_alike, timed_as_last, timed_as_told, without_usual
from plans.reading.layouts.running_whose import (
    acting_alone,
    named_alone,
    proposer_before,
    right_before,
    right_behind,
    subject_of,
)
from plans.reading.numbering import number_before
from plans.reading.refusals import CALLED_OFF, MOVED, UNREADABLE


@dataclass(frozen=True)
class Told:
    """A date in a sentence that tells of something; `refused` says why the date does not hold.

    `instead_of` is the day from which it was moved, or a month in which that day is.
    """

    written: Written
    title: str
    sentence: str
    bodies: tuple[str, ...] = ()
    refused: str | None = None
    instead_of: Written | None = None


def told_in(text: str, dates: Sequence[Written], legend: Legend, *, item: bool = False) -> list[Told]:
    """What the sentences of a text tell of its dates; `item`: the text is one of a list of things that happen."""
    told: list[Told] = []
    is_off = False
    dates = without_usual(text, dates)
    for begin, end in sentences(text):
        start = begin
        inside = [date for date in dates if start <= date.start < end]
        is_off = is_called_off(text[start:end]) or (is_off and _THE_SAME.match(text[start:end]) is not None)
        start += number_before(text[start:end])
        start += proposer_before(text[start:end], legend)
        sentence = " ".join(text[start:end].split())
        if not inside or not (is_off or tells(sentence, inside, legend, item=item)):
            continue
        if MEETS_THEN.search(sentence):
            inside = [date for date in inside if date.first.day is not None] or inside
        subject = subject_of(sentence, legend) if len(inside) > 1 else named_alone(sentence, legend)
        before, first = start, len(told)
        clauses: list[str] = []
        for date in timed_as_told(text, begin, timed_as_last(text[:end], timed_alike(text[:end], inside))):
            off = is_off and not is_held_instead(text[begin : date.start])
            one = _told(text[before : date.start], date, sentence, is_off=off)
            clause = CONJUNCTION.sub("", " ".join(text[before : date.end].split())) if before > start else ""
            if PAST.search(clause):
                before = date.end  # "det yttrande som KF begärde 3 mars"
                continue
            own = subject_of(clause, legend) if clause else None
            if len(inside) > 1:
                own = (
                    own
                    or acting_alone(text[before : date.end], legend)
                    or right_before(text, before, date, legend)
                )
                stop = min((one.start for one in inside if one.start > date.start), default=end)
                own = right_behind(text[date.start : stop], legend) or own
            if own is not None:
                one, subject = replace(one, bodies=(own.code,)), own
            elif subject is not None:
                title = subject.raw if len(inside) >= _LIST else sentence
                one = replace(one, bodies=(subject.code,), title=title)
            told.append(one)
            if clauses and _PREDICATE.match(text, before) is not None:
                clause = f"{clauses[-1].removesuffix(_line(told[-2].written.raw))}{clause}"
            clauses.append(clause or _line(text[start : date.end]))
            before = date.end
        told[first:] = _without_months(_apart(told[first:], clauses))
    return told


_PREDICATE = re.compile(r"\s+(?!inför|efter|under|över)[a-zåäö]{3,}(?:s|r)\s")
"""How words behind a day begin that say what is done with what stands before it: "… 3 maj skickas ut 27 april"."""


def _line(words: str) -> str:
    return " ".join(words.split())


def _without_months(told: Sequence[Told]) -> list[Told]:
    """What a sentence tells of days, without the month in which it says in the same words that they are."""
    days = {(one.title, one.written.first.month) for one in told if one.written.first.day is not None}
    return [
        one
        for one in told
        if one.written.first.day is not None
        or one.written.last
        or (one.title, one.written.first.month) not in days
    ]


def _apart(told: Sequence[Told], clauses: Sequence[str]) -> list[Told]:
    """What a sentence tells of its dates, each in the words up to it if those say what happens then.

    "Budgeten behandlas i KS 3 mars och fastställs av KF 24 mars" is a meeting and a decision.
    """
    kinds = [kind_of(clause) for clause in clauses]
    is_list = len(told) >= _LIST and len({one.bodies for one in told}) == 1
    if not any(kind.sure for kind in kinds[1:]) or (is_list and len({one.kind for one in kinds if one.sure}) == 1):
        return list(told)
    done: list[Told] = []
    for one, clause, kind in zip(told, clauses, kinds, strict=True):
        title = clause if kind.sure or not done else done[-1].title
        done.append(replace(one, title=title))
    return done


_THE_SAME = re.compile(r"\s*(?:samma sak|detsamma|likaså|så även)\b", re.IGNORECASE)
"""How a sentence begins that says of another day what was said of the one before."""


def told_in_short(date: Written, sentence: str, body: str) -> Told:
    """A date of a sentence whose words say that it is the body's."""
    return replace(_told("", date, sentence), bodies=(body,))


def told_of_bodies(text: str, start: int, dates: Sequence[Written], legend: Legend) -> list[Told]:
    """What words behind the head of a line tell of more bodies' days: "… och KF beslutar om ramar 15 juni"."""
    told: list[Told] = []
    for date in dates:
        clause = CONJUNCTION.sub("", " ".join(text[start : date.end].split()))
        start, own = date.end, subject_of(clause, legend)
        if own is None:  # "… börjar kl 9 och KF den 31 mars kl 16"
            clause = _BETWEEN.split(clause)[-1]
            own = subject_of(clause, legend)
        if own is not None and own.kind in MEETS_AS_ONE and tells(clause, [date], legend):
            one = _told(text[: date.start], date, " ".join(text.split()))
            told.append(replace(one, bodies=(own.code,), title=clause))
    return told


_LIST = 3
"""So many dates in a sentence are a list of days: they are named after whose they are."""
_BETWEEN = re.compile(r"\s(?:och|samt|medan)\s")
CONJUNCTION = re.compile(r"^(?:[,;]|och|samt|medan|men|därefter|sedan|\s)+(?:(?:av|i|hos)\s+)?")


def _told(before: str, date: Written, sentence: str, *, is_off: bool | None = None) -> Told:
    refused = None
    if date.first == Partial():
        refused = UNREADABLE
    elif MOVED_FROM.search(before):
        refused = MOVED
    elif is_called_off(sentence) if is_off is None else is_off:
        refused = CALLED_OFF
    elif date.qualifier in (Qualifier.BEFORE, Qualifier.AFTER):
        refused = date.qualifier.value
    return Told(
        replace(date, uncertain=date.uncertain or is_perhaps(sentence)), sentence, sentence, refused=refused
    )
