"""Dates in sentences: which of them tell that something happens then, and which are only spoken of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.bodies.rolewords import DATED
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.written import Partial, Qualifier, Written
from plans.reading.kinds import kind_of, matter_named
from plans.reading.layouts.called_off import is_called_off, is_held_instead, is_perhaps
from plans.reading.layouts.running_times import timed_alike, timed_as_last, timed_as_told
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

_PAST = re.compile(
    r"\b(?:antog|antogs|antagits?|beslutade|beslutades|beslutats?|godkände|godkändes|fastställde|fastställdes|"
    r"behandlade|behandlades|begärdes?|föreslog|uppdrog|önskade|återremitterades?|"
    r"var|blev|hade|inkom|fick|skrev|lämnade|lämnades|har \w+[adt]t?s?|"
    r"publicerades|redovisades|(?:år|veckor|månader|dagar)\s+sedan|sedan(?=\s+(?:den\s+)?\d)|"
    r"enligt(?! (?:MBL|medbestämmandelagen|kommunallagen|KL)\b))\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:ska|skall|kommer att|bör|måste)\b", re.IGNORECASE)
_MOVED_FROM = re.compile(
    r"\b(?:skulle (?:ha )?(?:äga|ägt) rum|skulle (?:ha )?(?:hållas|hållits|vara|varit)|flytta[ts]? från|"
    r"i ?stället för|ersätter|ursprungligen|tidigare (?:datum|dag|planerat?))\b[^.]{0,60}$",
    re.IGNORECASE,
)

_HAPPENS = re.compile(
    r"sammanträd|möte|beslut|lämna|skicka|utskick|senast|sista dag|deadline|genomför|dialog|workshop|"
    r"presenter|remiss|avstämning|överläggning|träff|utbildning|seminari|"
    r"konferens|reserver|äger rum|inbjud|kallelse|beredning|förhandling|behandla|påbörja|budget",
    re.IGNORECASE,
)


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
    for begin, end in sentences(text):
        start = begin
        inside = [date for date in dates if start <= date.start < end]
        is_off = is_called_off(text[start:end]) or (is_off and _THE_SAME.match(text[start:end]) is not None)
        start += number_before(text[start:end])
        start += proposer_before(text[start:end], legend)
        sentence = " ".join(text[start:end].split())
        if not inside or not (is_off or _tells(sentence, inside, legend, item=item)):
            continue
        if _MEETS_THEN.search(sentence):
            inside = [date for date in inside if date.first.day is not None] or inside
        subject = subject_of(sentence, legend) if len(inside) > 1 else named_alone(sentence, legend)
        before = start
        for date in timed_as_told(text, timed_as_last(text[:end], timed_alike(text[:end], inside))):
            off = is_off and not is_held_instead(text[begin : date.start])
            one = _told(text[before : date.start], date, sentence, is_off=off)
            clause = _CONJUNCTION.sub("", " ".join(text[before : date.end].split())) if before > start else ""
            if _PAST.search(clause):
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
                one, subject = (
                    replace(one, bodies=(own.code,), title=clause if kind_of(clause).sure else sentence),
                    own,
                )
            elif subject is not None:
                title = subject.raw if len(inside) >= _LIST else sentence
                one = replace(one, bodies=(subject.code,), title=title)
            told.append(one)
            before = date.end
    return told


_THE_SAME = re.compile(r"\s*(?:samma sak|detsamma|likaså|så även)\b", re.IGNORECASE)
"""How a sentence begins that says of another day what was said of the one before."""


def told_in_short(date: Written, sentence: str, body: str) -> Told:
    """A date of a sentence whose words say that it is the body's."""
    return replace(_told("", date, sentence), bodies=(body,))


def told_of_bodies(text: str, start: int, dates: Sequence[Written], legend: Legend) -> list[Told]:
    """What words behind the head of a line tell of more bodies' days: "… och KF beslutar om ramar 15 juni"."""
    told: list[Told] = []
    for date in dates:
        clause = _CONJUNCTION.sub("", " ".join(text[start : date.end].split()))
        start, own = date.end, subject_of(clause, legend)
        if own is None:  # "… börjar kl 9 och KF den 31 mars kl 16"
            clause = _BETWEEN.split(clause)[-1]
            own = subject_of(clause, legend)
        if own is not None and own.kind in MEETS_AS_ONE and _tells(clause, [date], legend):
            one = _told(text[: date.start], date, " ".join(text.split()))
            told.append(replace(one, bodies=(own.code,), title=clause))
    return told


_LIST = 3
"""So many dates in a sentence are a list of days: they are named after whose they are."""
_BETWEEN = re.compile(r"\s(?:och|samt|medan)\s")
_CONJUNCTION = re.compile(r"^(?:[,;]|och|samt|medan|men|därefter|sedan|\s)+(?:(?:av|i|hos)\s+)?")


def _tells(sentence: str, dates: Sequence[Written], legend: Legend, *, item: bool = False) -> bool:
    """Whether something happens in the sentence: what happens is named, or who meets, and not in the past.

    A month alone, or a fraction that looks like a day ("3/4"), is not enough beside common words, save in an item.
    """
    if (
        _PAST.search(sentence)
        and not _AHEAD.search(sentence)
        and not is_called_off(sentence)
        and not _MOVED_FROM.search(sentence)
    ):
        return False
    acting = any(
        body.role in _ACTING or _gets(sentence, body, item=item) for body in find_bodies(sentence, legend)
    )
    if item and (kind_of(sentence).sure or matter_named(sentence) is not None):
        return True
    is_exact = any(date.first.day is not None and _is_no_fraction(date) for date in dates)
    if is_exact and _MEETS_THEN.search(sentence) and named_alone(sentence, legend) is not None:
        return True
    return acting or (is_exact and _HAPPENS.search(sentence) is not None and kind_of(sentence).sure)


_MEETS_THEN = re.compile(
    r"\w{4}s\s+(?:\w+\s+)?(?:sammanträde|möte)\s+(?:\w+dag(?:en)?\s+)?(?:den\s+)?\d|"
    r"\bnästa\s+\S+\s+(?:är|blir|hålls|infaller|äger rum)\b",
    re.IGNORECASE,
)
"""A meeting and its day: "behandlas på styrelsens sammanträde den 11 maj", "Nästa KF är den 2 juni"."""
_ACTING = (Role.TAKES_PART, Role.RESPONSIBLE)


def _gets(sentence: str, body: Mention, *, item: bool) -> bool:
    """Whether a matter goes to the body on the day right behind it: "Delårsrapport till KF 26 okt"."""
    is_addressed = body.kind in MEETS_AS_ONE and body.because is Because.ADDRESSED
    dated = is_addressed and DATED.match(sentence, body.end) is not None
    return dated and (item or matter_named(sentence[: body.start]) is not None)


def _is_no_fraction(date: Written) -> bool:
    """Whether nobody can take a date for a fraction: "3/4" may be one, "senast 3/4" and "den 3/4" may not."""
    return "/" not in date.raw or date.weekday is not None or date.raw[:1].isalpha()


def _told(before: str, date: Written, sentence: str, *, is_off: bool | None = None) -> Told:
    refused = None
    if date.first == Partial():
        refused = UNREADABLE
    elif _MOVED_FROM.search(before):
        refused = MOVED
    elif is_called_off(sentence) if is_off is None else is_off:
        refused = CALLED_OFF
    elif date.qualifier in (Qualifier.BEFORE, Qualifier.AFTER):
        refused = date.qualifier.value
    return Told(
        replace(date, uncertain=date.uncertain or is_perhaps(sentence)), sentence, sentence, refused=refused
    )
