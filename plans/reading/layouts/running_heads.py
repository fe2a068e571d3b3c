"""The head of a line of text: the dates it begins with, and whose each of them is ("KS 6/2, KF 25/2 Beslut")."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from plans.clock import Hours
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.grammar.words import MANY_WEEKDAYS, MEET
from plans.reading.dates.written import Written
from plans.reading.kindwords import DONE
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.called_off import is_called_off, is_perhaps
from plans.reading.layouts.running_words import EDGE, Head, HeadDate, with_words
from plans.reading.layouts.running_years import is_term
from plans.reading.numbering import number_before

_LONGEST_LABEL = 60
_MOST_WORDS = 5
_MOST_OF_OWN = 3
_NOTE = re.compile(r"\s*\(([^()]{0,80})\)")
_SENTENCE = re.compile(
    r"\b(?:\d+[.)]|ska|skall|hade|är|var|att|som|fick|kan|måste|före|efter|enligt|sedan|under|från|fr|till|mellan|pågår|gäller|"
    r"arbetet|inför|innan|tidigare|det|vi|jag|hej|beslutade|antogs|antagen|daterad|se|av|om|utom|dock|på)\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    rf"\b(?:{MEET}|möte[tn]?|har|håller|hålls|blir|äger rum|följande|dagar|"
    r"datum|sammanträden|sammanträdesdagar|preliminärt|prel|även|den|i|på|"
    rf"{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))}|(?:19|20)\d\d)\b\.?",
    re.IGNORECASE,
)
_OR = r"eller|el|alt|alternativt"
_AND = re.compile(rf"^(?:och|samt|resp|{_OR})\b\.?\s*", re.IGNORECASE)
_PARTED = re.compile(rf"\s*(?:[,;/&+)\n]|(?:och|samt|resp|även|{_OR})\b|[-–—]\s)", re.IGNORECASE)
_ACTS = re.compile(
    r"\w\s+(?:beslutar|behandlar|fastställer|antar|bereder|lämnar|arbetar|redovisar|presenterar|"
    r"beslutas|behandlas|fastställs|antas|bereds|lämnas|redovisas|presenteras|godkänns|skickas)\b(?!:)"
)
"""A body and what it does, or a matter and what is done to it: a sentence has begun."""
_WAS = re.compile(r"\w\s+(?:hölls|ägde|genomfördes)\b")
"""What has happened, and what: a sentence, whose day is not that of the next one."""
_BRACKETS = re.compile(r"\([\s\d.:–-]*(?:kl(?:ockan)?\.?)?[\s\d.:–-]*\)", re.IGNORECASE)
"""Brackets that held a time and nothing else."""


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
    label = before.strip(EDGE) if _WHICH.fullmatch(label) else label
    group = [HeadDate(first, label, hours=_hours(before))]
    end = dates[0].end
    for date in dates[1:]:
        note, between = _noted(text[end : date.start])
        own = _label(between)
        if own is None or _REFERS.search(between) or not (_PARTED.match(between) or between.strip() == ""):
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
    is_over = _is_in_first(group) or _is_closed(group, text)
    return _of_matter(with_words(text, group[is_over:], begin, end, others))


def _is_in_first(group: Sequence[HeadDate]) -> bool:
    """Whether the first date is only the month of the second: "September – Remissen avslutas 15 september"."""
    return _is_bare_month(group) and bool(group[1].label) and _month(group[1]) == _month(group[0])


def _is_closed(group: Sequence[HeadDate], text: str) -> bool:
    """Whether the first date is a month right before days of others: what is closed then, "April Fr 4 maj"."""
    is_right_before = _is_bare_month(group) and not text[group[0].written.end : group[1].written.start].strip()
    return is_right_before and all(
        one.written.first.day is not None and not one.label and _month(one) != _month(group[0])
        for one in group[1:]
    )


def _is_bare_month(group: Sequence[HeadDate]) -> bool:
    first = group[0].written.first
    return len(group) > 1 and first.day is None and first.week is None and not group[0].label


def _month(one: HeadDate) -> int | None:
    return one.written.first.month


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
_REFERS = re.compile(r"[.!?]\s+(?:Mötet|Sammanträdet|Träffen)\b")
"""How a sentence begins that tells more of one of the days before it."""
_OF_ONE = re.compile(r"\s*(?:Mötet|Sammanträdet|Träffen)\s+i\s+")
"""What alone stands before the month of a sentence that tells more of one of the meetings."""
_SAYS = re.compile(r"\s*:\s*[^\W\d]")


def _begin(text: str, end: int) -> int:
    """Where a date's own sentence begins, if that says whose the day is; else the line does it."""
    begin = max((start for start, _ in sentences(text) if start < end), default=0)
    own = (_label(text[begin:end]) or "").split()
    is_own = bool(own) and len(own) <= _MOST_OF_OWN and own[-1][:1].isupper()
    return begin if is_own or _OF_ONE.fullmatch(text, begin, end) else 0


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
    if len(label) > _LONGEST_LABEL or DONE.search(label) or _SENTENCE.search(_MEETS.sub(" ", label)):
        return None
    label = _AND.sub("", " ".join(_MEETS.sub(" ", label.strip(EDGE + "()")).split()).strip(EDGE + "()"))
    if _ACTS.search(label) or _WAS.search(label):
        return None
    label = re.sub(r"[\s,:]*\b(?:kl|klockan)\b[\s.:]*$", "", label).strip(EDGE)
    if len(label.rpartition(": ")[2].split()) > _MOST_WORDS:
        return None
    label += ")" * (label.count("(") > label.count(")"))  # the bracket that was taken for an edge
    return label if any(map(str.isalpha, label)) and not is_term(label) else ""


_WHICH = re.compile(
    r"(?:nästa|kommande|närmaste|årets|vårens|höstens|återstående|planerade)(?:\s+extra)?", re.IGNORECASE
)
"""What only says which of its meetings, where the word for those is taken away: "Nästa möte 2028:"."""
