"""The head of a line of text: the dates it begins with, and whose each of them is ("KS 6/2, KF 25/2 Beslut")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.activity import Kind
from plans.clock import Hours
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.grammar.words import MANY_WEEKDAYS
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.called_off import is_called_off, is_perhaps
from plans.reading.layouts.running_years import is_term
from plans.reading.numbering import number_before

_LONGEST_LABEL = 60
_MOST_WORDS = 5
_MOST_OF_OWN = 3
_NOTE = re.compile(r"\s*\(([^()]{0,80})\)")
_EDGE = " \t\n,;:.–—-•·*"
_SENTENCE = re.compile(
    r"\b(?:\d+[.)]|ska|skall|hade|är|var|att|som|fick|kan|måste|före|efter|enligt|sedan|under|från|fr|till|mellan|pågår|gäller|"
    r"arbetet|inför|innan|tidigare|det|vi|jag|hej|beslutade|antogs|antagen|daterad|se|av|om|utom|dock|på)\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:sammanträder|träffas|möts|möte[tn]?|har|håller|hålls|blir|äger rum|följande|dagar|"
    r"datum|sammanträden|sammanträdesdagar|preliminärt|prel|även|den|i|på|"
    rf"{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))}|(?:19|20)\d\d)\b\.?",
    re.IGNORECASE,
)
_OR = r"eller|el|alt|alternativt"
_AND = re.compile(rf"^(?:och|samt|resp|{_OR})\b\.?\s*", re.IGNORECASE)
_PARTED = re.compile(rf"\s*(?:[,;/&+)\n]|(?:och|samt|resp|även|{_OR})\b|[-–—]\s)", re.IGNORECASE)
_VERB = re.compile(
    r"(?:träffas|sammanträder|hålls|håller|är|har|beslutar|beslutas|behandlar|startar|börjar|går|ska|skall|lämnar|lämnas|"
    r"skickas|genomförs|äger|möts|fastställer|antar|presenteras|kommer|blir|inleds|redovisas)\b"
)
_ACTS = re.compile(
    r"\w\s+(?:beslutar|behandlar|fastställer|antar|bereder|lämnar|arbetar|redovisar|presenterar|"
    r"beslutas|behandlas|fastställs|antas|bereds|lämnas|redovisas|presenteras|godkänns|skickas)\b(?!:)"
)
"""A body and what it does, or a matter and what is done to it: a sentence has begun."""
_SET_OFF = re.compile(r"\s*(?:[–—:]|-\s)")
_DOUBLED = re.compile(r"[ ,]+(?=[,:;])")
"""What a time leaves that was taken out: "KF, kl. 18.00: årsredovisning"."""
_BRACKETS = re.compile(r"\([\s\d.:–-]*(?:kl(?:ockan)?\.?)?[\s\d.:–-]*\)", re.IGNORECASE)
"""Brackets that held a time and nothing else."""
_EXCEPT = re.compile(r"\b(?:utom|förutom|undantag\w*)\b", re.IGNORECASE)
_LIST = 3
"""So many dates are a list, and the sentence after them tells something of all."""


@dataclass(frozen=True)
class HeadDate:
    """A date with the words that say whose it is, and what stands in brackets behind it."""

    written: Written
    label: str
    note: str = ""
    hours: Hours | None = None


@dataclass(frozen=True)
class Head:
    """The dates a line begins with and the words after them, up to where `end` says."""

    dates: tuple[HeadDate, ...]
    words: str
    end: int
    bracketed: bool
    """Whether the whole line is in brackets."""
    matter: str = ""
    """What stands before a colon and several bodies: what they all meet about."""
    begins_after: int = 0
    """Where the last of its dates ends, and its words begin."""

    @property
    def is_list(self) -> bool:
        """Whether it is a list of days: what follows is about all of them."""
        return len(self.dates) >= _LIST


def head_of(text: str, dates: Sequence[Written]) -> Head | None:
    """The head of a line; None if its first date stands inside a sentence, as where several are called off.

    So it is where the date begins a sentence behind one that tells of something else.
    """
    if dates and _is_behind_a_sentence(text, dates[0].start):
        return None
    begin = _begin(text, dates[0].start) if dates else 0
    before = text[begin : dates[0].start] if dates else ""
    label = _label(before) if dates else None
    if label is None or (len(dates) > 1 and is_called_off(label)):
        return None
    first = replace(dates[0], uncertain=dates[0].uncertain or is_perhaps(before))
    group = [HeadDate(first, label, hours=_hours(before))]
    end = dates[0].end
    for date in dates[1:]:
        note, between = _noted(text[end : date.start])
        own = _label(between)
        if own is None or not (_PARTED.match(between) or between.strip() == ""):
            break
        group[-1] = replace(group[-1], note=note)
        if not own and is_perhaps(before):
            date = replace(date, uncertain=True)
        group.append(HeadDate(date, own or group[-1].label, hours=_hours(between) or group[-1].hours))
        end = date.end
    note, _ = _noted(text[end:])
    if note and not any(map(str.isalnum, text[end + len(note) + 2 :])):
        group[-1] = replace(group[-1], note=note)
        end += text[end:].index(")") + 1
    others = dates[len(group) :]
    return _of_matter(_with_words(text, group[_is_in_first(group) :], begin, end, others))


def _is_in_first(group: Sequence[HeadDate]) -> bool:
    """Whether the first date is only the month of the second: "September – Remissen avslutas 15 september"."""
    first = group[0].written.first
    is_month = first.day is None and first.week is None and not group[0].label
    return is_month and len(group) > 1 and bool(group[1].label) and group[1].written.first.month == first.month


def of_several(text: str, dates: Sequence[Written]) -> list[str]:
    """The pieces of a line that each begin with a body, a day and a colon: "KSAU 20/1: ramar, KS 3/2: beslut"."""
    heads = [date for date in dates if _SAYS.match(text, date.end)]
    starts = [0]
    for before, date in pairwise(heads):
        sign = max(text.rfind(",", before.end, date.start), text.rfind(";", before.end, date.start))
        if sign < 0 or not _label(text[sign + 1 : date.start]):
            return []
        starts.append(sign + 1)
    is_each = len(heads) > 1 and heads == list(dates) and bool(_label(text[: heads[0].start]))
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)] if is_each else []


_SAYS_WHAT = re.compile(
    r"[^\W\d]{2}\s+(?:tar|lämnar|beslutar|bereder|behandlar|skickar|redovisar|tas|lämnas|"
    r"\w{3,}(?:as|ar|er))\s",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\s*:\s*[^\W\d]")


def _begin(text: str, end: int) -> int:
    """Where a date's own sentence begins, if that says whose the day is; else the line does it."""
    begin = max((start for start, _ in sentences(text) if start < end), default=0)
    own = (_label(text[begin:end]) or "").split()
    return begin if own and len(own) <= _MOST_OF_OWN and own[-1][:1].isupper() else 0


def _is_behind_a_sentence(text: str, at: int) -> bool:
    """Whether a day begins a sentence of its own, and what stands before it says what somebody does."""
    begin = max((start for start, _ in sentences(text) if start <= at), default=0)
    before = text[:begin]
    is_told = len(before.split()) > _MOST_OF_OWN and bool(_SAYS_WHAT.search(before))
    return is_told and not _label(text[begin:at])


def _of_matter(head: Head) -> Head:
    """The head with what stands before a colon as its matter: "Budget: KSAU 12 maj, KS 26 maj"."""
    matter, colon, label = head.dates[0].label.rpartition(": ")
    if not colon or head.words or all(one.label == head.dates[0].label for one in head.dates):
        return head
    named = [replace(one, label=label) if one.label == head.dates[0].label else one for one in head.dates]
    return replace(head, dates=tuple(named), matter=matter)


def _with_words(text: str, group: list[HeadDate], begin: int, end: int, others: Sequence[Written]) -> Head:
    """The head with the words after its dates. Sentences that have dates of their own are no part of it."""
    is_list = len(group) >= _LIST
    stop = _stop(text, end, _new(text, group, others, end) if is_list else others)
    span = group[-1].written.time_span
    if span is not None and end <= span[0] and span[1] <= stop:
        words = f"{text[end : span[0]].rstrip()} {text[span[1] : stop].lstrip()}"
    else:
        words = text[end:stop]
    if is_list:
        group = _timed(text[end:], group, others, end)
        words = text[end:stop]
    said = text[begin : max(end, span[1] if span is not None else end)]
    is_told = not is_list and bool(group[0].label) and _is_told(said, words)
    bracketed = text.lstrip(_EDGE).startswith("(") and all(one.written.bracketed for one in group)
    words = _DOUBLED.sub("", words).strip(_EDGE + (")" if bracketed else ""))
    is_set_off = _SET_OFF.match(text, end) is not None
    if not is_list and (words[:1].islower() and not is_set_off if group[0].label else _VERB.match(words)):
        words = text[begin:stop].strip(_EDGE)  # "Valnämndens möte den 6 december är inställt" is one sentence
    words = said.strip(_EDGE) if is_told else words
    return Head(tuple(group), words, stop, bracketed, begins_after=end)


def _is_told(said: str, words: str) -> bool:
    """Whether a sentence up to its day says that somebody meets, and what follows tells of no more than a step.

    "Samråd hålls den 24 april. Kallelse skickas en vecka före."
    """
    follows = _SENTENCE_AFTER.match(words)
    told = kind_of(words) if follows is not None else None
    is_step = told is not None and (not told.sure or told.kind in (Kind.MAILING, Kind.DEADLINE))
    return is_step and _HELD.search(said) is not None


_SENTENCE_AFTER = re.compile(r"\s*\.\s+[A-ZÅÄÖ]")
_HELD = re.compile(r"\b(?:hålls|träffas|möts|sammanträder|genomförs|äger rum)\b", re.IGNORECASE)


def _new(text: str, group: list[HeadDate], others: Sequence[Written], end: int) -> list[Written]:
    """The dates behind a list that are none of it: what is said of its own days, or excepts some, is about it."""
    listed = {one.written.first for one in group}
    excepts = [begin for begin, finish in sentences(text) if begin > end and _EXCEPT.search(text[begin:finish])]
    return [
        date for date in others if date.first not in listed and not any(begin < date.start for begin in excepts)
    ]


def _stop(text: str, end: int, others: Sequence[Written]) -> int:
    """Where the words of the head end: before the first sentence after it that has a date."""
    for start, finish in sentences(text):
        if start > end and any(start <= date.start < finish for date in others):
            return start
    return len(text)


def _timed(said: str, group: list[HeadDate], others: Sequence[Written], end: int) -> list[HeadDate]:
    """A list of days with the hours that the words after it tell: of all of them, and of those excepted."""
    split = _EXCEPT.search(said)
    usual = said_hours(said[: split.start()] if split else said)
    last = group[-1]
    if last.written.time_span is not None and last.written.time_span[0] >= end:
        group = [*group[:-1], replace(last, written=replace(last.written, time=None, time_span=None))]
    if usual:
        group = [replace(one, hours=one.hours or usual[0].hours) for one in group]
    if split is None:
        return group
    own = said_hours(said[split.start() :])
    excepted = {date.first for date in others if date.start >= end + split.start()}
    return [replace(one, hours=own[0].hours) if own and one.written.first in excepted else one for one in group]


def _hours(words: str) -> Hours | None:
    said = said_hours(words)
    return said[0].hours if said else None


def _noted(between: str) -> tuple[str, str]:
    """What stands in brackets first, and the rest."""
    note = _NOTE.match(between)
    return (note[1], between[note.end() :]) if note else ("", between)


def _label(words: str) -> str | None:
    """The words before a date as whose it is: "" if there are none, None if they are a sentence's."""
    label = _BRACKETS.sub(" ", without_hours(words))
    label = label[number_before(label) :]
    if len(label) > _LONGEST_LABEL or _SENTENCE.search(_MEETS.sub(" ", label)):
        return None
    label = _AND.sub("", " ".join(_MEETS.sub(" ", label.strip(_EDGE + "()")).split()).strip(_EDGE + "()"))
    if _ACTS.search(label):
        return None
    label = re.sub(r"[\s,:]*\b(?:kl|klockan)\b[\s.:]*$", "", label).strip(_EDGE)
    if len(label.rpartition(": ")[2].split()) > _MOST_WORDS:
        return None
    label += ")" * (label.count("(") > label.count(")"))  # the bracket that was taken for an edge
    return label if any(map(str.isalpha, label)) and not is_term(label) else ""
