"""The dates that a line of text begins with, and the words after them up to the next sentence with its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.activity import Kind
from plans.clock import Hours
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.grammar.words import MEET
from plans.reading.dates.written import Partial, Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, until
from plans.reading.layouts.called_off import is_called_off

EDGE = " \t\n,;:.–—-•·*"
"""What may stand about the words of a head."""
_VERB = re.compile(
    rf"(?:{MEET}|hålls|håller|är|har|beslutar|beslutas|behandlar|startar|börjar|går|ska|skall|lämnar|lämnas|"
    r"skickas|genomförs|pågår|slutar|avslutas|äger|fastställer|antar|presenteras|kommer|blir|inleds|redovisas)\b"
)
_SET_OFF = re.compile(r"\s*(?:[–—:]|-\s)")
_DOUBLED = re.compile(r"[ ,]+(?=[,:;])")
"""What a time leaves that was taken out: "KF, kl. 18.00: årsredovisning"."""
_EMPTIED = re.compile(r"\s*\(\s*(?:ca|cirka|kl|klockan)?[\s.]*\)", re.IGNORECASE)
"""Brackets that it leaves with nothing in them: "på Gården (kl. 16-17 ca)"."""
_MINUTES = re.compile(r"\A[-.]\d\d\b")
"""What a slip leaves of it: "18:00-20-00"."""
_TOLD_LATER = re.compile(
    r"(?<=[.!])\s+(?:Tid|Klockslag|Plats|Lokal|Starttid)\w{0,3}(?:\s+och\s+\w+)?\s+(?:kommer\s+att\s+|ska\s+)?"
    r"(?:meddela|ange|framgå|bestäm|annonsera|återkom)\w*(?:\s+(?:i|av|på|senare|om|med|\w*kallelse\w*|kommunens|webbplats\w*))*"
    r"\s*(?:[.!]|$)",
    re.IGNORECASE,
)
"""A sentence that only says where it is told when they meet: "Tid och plats anges i kallelsen."."""
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

    def is_set_off(self, text: str) -> bool:
        """Whether a dash or a colon in the line stands between its dates and its words."""
        return _SET_OFF.match(text, self.begins_after) is not None


def with_words(text: str, group: list[HeadDate], begin: int, end: int, others: Sequence[Written]) -> Head:
    """The head with the words after its dates. Sentences that have dates of their own are no part of it."""
    is_list = len(group) >= _LIST
    stop = _stop(text, end, _new(text, group, others, end) if is_list else others)
    span = group[-1].written.time_span
    if span is not None and end <= span[0] and span[1] <= stop:
        behind = _MINUTES.sub("", text[span[1] : stop]).lstrip()
        words = _EMPTIED.sub("", f"{text[end : span[0]].rstrip()} {behind}")
    else:
        words = text[end:stop]
    if is_list:
        group = _timed(text[end:], group, others, end)
        words = text[end:stop]
    words = _TOLD_LATER.sub(" ", words)
    said = text[begin : max(end, span[1] if span is not None else end)]
    is_told = not is_list and bool(group[0].label) and _is_told(said, words)
    bracketed = text.lstrip(EDGE).startswith("(") and all(one.written.bracketed for one in group)
    words = _DOUBLED.sub("", words).strip(EDGE + (")" if bracketed else ""))
    is_set_off = _SET_OFF.match(text, end) is not None
    goes_on = words[:1].islower() if group[0].label else _VERB.match(words) is not None
    if not is_list and goes_on and not is_set_off:
        words = text[begin:stop].strip(EDGE)  # "Valnämndens möte den 6 december är inställt" is one sentence
    words = said.strip(EDGE) if is_told else words
    return Head(tuple(group), words, stop, bracketed, begins_after=end)


def _is_told(said: str, words: str) -> bool:
    """Whether a sentence up to its day says that somebody meets, and what follows tells of no more than a step.

    "Samråd hålls den 24 april. Kallelse skickas en vecka före."
    """
    follows = SENTENCE_AFTER.match(words)
    told = kind_of(words) if follows is not None else None
    is_step = told is not None and (not told.sure or told.kind in (Kind.MAILING, Kind.DEADLINE))
    return is_step and HELD.search(said) is not None


SENTENCE_AFTER = re.compile(r"\s*\.\s+[A-ZÅÄÖ]")
HELD = re.compile(rf"\b(?:{MEET}|hålls|genomförs|äger rum)\b", re.IGNORECASE)


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
    """A list of days with the hours that the words after it tell: of all of them, of those excepted, or of one."""
    said, told = _without_sentences_of_one(said, group, others, end)
    split = _EXCEPT.search(said)
    usual = [one.hours for one in said_hours(said[: split.start()] if split else said)]
    last = group[-1]
    if last.written.time_span is not None and last.written.time_span[0] >= end:
        group = [*group[:-1], replace(last, written=replace(last.written, time=None, time_span=None))]
    if not usual and last.written.time is not None and not any(one.written.time for one in group[:-1]):
        usual = [last.written.time]
    if usual:
        group = [replace(one, hours=one.hours or usual[0]) for one in group]
    own = said_hours(said[split.start() :]) if split else ()
    excepted = {date.first for date in others if split and date.start >= end + split.start()}
    group = [replace(one, hours=own[0].hours) if own and one.written.first in excepted else one for one in group]
    return [_with_own(one, told[one.written.first]) if one.written.first in told else one for one in group]


def _without_sentences_of_one(
    said: str, group: Sequence[HeadDate], others: Sequence[Written], end: int
) -> tuple[str, dict[Partial, str]]:
    """The words with blanks for the sentences that tell of one of the days, and those sentences by their days."""
    told: dict[Partial, str] = {}
    for begin, finish in sentences(said):
        sentence = said[begin:finish]
        own = [
            one.written.first
            for one in group
            for date in others
            if begin <= date.start - end < finish and _is_of(one.written.first, date.first)
        ]
        tells = len(said_hours(sentence)) == 1 or is_called_off(sentence)
        if own and begin and tells and not _EXCEPT.search(sentence):
            told |= dict.fromkeys(own, sentence)
            said = f"{said[:begin]}{' ' * len(sentence)}{said[finish:]}"
    return said, told


def _is_of(day: Partial, said: Partial) -> bool:
    """Whether what is said of a day, or of the meeting in a month, is said of this day."""
    return said.month == day.month and said.day in (None, day.day)


def _with_own(one: HeadDate, sentence: str) -> HeadDate:
    """A day with what a sentence tells of it: when it begins, up to when it goes on, or that it is called off."""
    if is_called_off(sentence):
        return replace(one, note=sentence.strip())
    told, usual = said_hours(sentence)[0].hours, one.written.time or one.hours
    if ENDS_AT.search(sentence):
        return one if usual is None else _at(one, until(Hours(usual.start), told))
    return _at(one, told)


def _at(one: HeadDate, hours: Hours) -> HeadDate:
    return replace(one, hours=hours, written=replace(one.written, time=None, time_span=None))


ENDS_AT = re.compile(r"\b(?:pågår|slutar|avslutas|håller på|varar)\b[^.]*?\b(?:till\s+)?kl", re.IGNORECASE)
"""How a sentence says when a meeting ends: "Mötet den 2 juni pågår till kl. 16"."""
