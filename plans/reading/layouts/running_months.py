"""Sentences that name a day of the month over or before them: "Januari. Den 16 stänger … Den 31 lämnar …"."""

import re
from collections.abc import Iterator, Sequence

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import FULL_MONTHS, MONTH_NAMES
from plans.reading.dates.written import Written
from plans.reading.layouts.running_apart import GOES_ON
from plans.reading.layouts.running_days import BARE

_LEADS = re.compile(
    rf"\W*(?P<month>{'|'.join(sorted(FULL_MONTHS))})(?:\s+månad)?(?P<year>\s+(?:19|20)\d\d)?"
    r"(?:\s*[.:–-]\s+(?=(?-i:[A-ZÅÄÖ]))|\s+(?=(?:den|mellan\s+den|senast\s+den)\s+\d))",
    re.IGNORECASE,
)
"""A month that a paragraph begins with, and a sign or a day behind it, before its sentences."""
_BEGINS = re.compile(
    r"(?:(?:under|i)\s+[^\W\d]{3,9}:\s+)?(?:mellan\s+|senast\s+|före\s+|(?:från|till)\s+(?:och\s+med\s+)?|[ft]\.?\s?o\.?\s?m\.?\s+)?den\s+\d",
    re.IGNORECASE,
)
"""How a sentence begins with a day."""
_NEXT = re.compile(rf"(?<=\d\.)\s+(?={_BEGINS.pattern})", re.IGNORECASE)
_FIGURE = re.compile(r"\d+")


def in_months(text: str, over: Written | None) -> list[str]:
    """The sentences of a paragraph, with a month behind the days that have none; nothing if there is none such.

    It is the month that the paragraph begins with, or `over` it; else the one named last, if the day comes later.
    A sentence without a day happens in the month that the paragraph begins with, or goes on about the one before.
    """
    lead = _LEADS.match(text)
    told = _sentences(text, lead.end() if lead is not None else 0)
    if not any(map(_is_bare, told)) or (lead is None and len(told) == 1 and not _own_month(_named(told[0]))):
        return []
    if lead is not None:
        month = f"{lead['month'].lower()}{lead['year'] or ''}"
        return _apart(_joined([_with_month(one, month) or _in(month, one) for one in told]))
    pieces: list[str] = []
    month, least = _name(over), 0
    for sentence in told:
        dates = _named(sentence)
        dated = _with_month(sentence, month, least)
        if dates and dates[-1].first.month:
            month, least = MONTH_NAMES[dates[-1].first.month - 1], dates[-1].first.day or 0
        pieces.append(dated or sentence)
    return _apart(_joined(pieces)) if pieces != told else []


def _sentences(text: str, start: int) -> list[str]:
    """The sentences; between two days a stop ends one: "den 6. Den 13"."""
    told = (" ".join(text[max(a, start) : b].split()) for a, b in sentences(text) if b > start)
    return [piece for one in told for piece in _NEXT.split(one)]


def _is_bare(sentence: str) -> bool:
    named = _named(sentence)
    return _BEGINS.match(sentence) is not None and (not named or _own_month(named) != "")


def _own_month(named: Sequence[Written]) -> str:
    """The month that a sentence has before its days: "Under januari: den 12 beslutar …"."""
    return _name(named[0]) if len(named) == 1 and named[0].first.day is None else ""


def _named(sentence: str) -> list[Written]:
    """The dates of a sentence that have their month or week."""
    return [date for date in find_dates(sentence) if date.first.month or date.first.week]


def _name(month: Written | None) -> str:
    if month is None or month.first.month is None or month.last is not None:
        return ""
    return MONTH_NAMES[month.first.month - 1]


def _with_month(sentence: str, month: str, least: int = 0) -> str:
    """The sentence with the month behind its days; nothing if those have one, or the first comes no later."""
    bare, named = BARE.search(sentence), _named(sentence)
    own = _own_month(named) if bare is not None and named and bare.start() >= named[0].end else ""
    month, least = (own, 0) if own else (month, least)
    if bare is None or (named and not own) or not month or int(_FIGURE.findall(bare[0])[0]) <= least:
        return ""
    return BARE.sub(lambda days: f"{days[0]} {month}", sentence)


def _in(month: str, sentence: str) -> str:
    """A sentence without a day behind its month, if it does not go on about the one before."""
    return sentence if _named(sentence) or GOES_ON.match(sentence) else f"{month.capitalize()}: {sentence}"


def _joined(pieces: Sequence[str]) -> list[str]:
    """The pieces, what goes on about the one before with it."""
    joined: list[str] = []
    for piece in pieces:
        if joined and GOES_ON.match(piece):
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    return joined


def _apart(pieces: Sequence[str]) -> list[str]:
    """The clauses of the pieces, where each begins with its day: "Den 1 mars lämnar …, den 16 mars möts …"."""
    return [clause for piece in pieces for clause in _clauses(piece)]


def _clauses(piece: str) -> Iterator[str]:
    dates, start = find_dates(piece), 0
    for joint in _CLAUSE.finditer(piece):
        before = max((date.end for date in dates if date.start < joint.start()), default=len(piece))
        if _WORD.search(piece, before, joint.start()):
            yield piece[start : joint.start()]
            start = joint.end()
    yield piece[start:]


_WORD = re.compile(r"[^\W\d_]{3}")
_CLAUSE = re.compile(
    rf"(?:,|\s(?:och|samt|medan))\s+(?=den\s+\d{{1,2}}\s+(?:{'|'.join(sorted(FULL_MONTHS))})\s+(?:20\d\d\s+)?[a-zåäö])"
)
