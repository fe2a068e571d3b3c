"""Meetings that a sentence moves: "KF den 29 mars flyttas till den 30:e", "KS byter dag från 11/5 till 18/5"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Qualifier, Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.running_prose import CONJUNCTION, Told
from plans.reading.refusals import MOVED

_MOVES = re.compile(
    r"\b(?:(?:fram)?flytta\w*|byt(?:er|s|t|a|te|tes)?\b|ändra[dts]\w*|tidigarelägg\w*|tidigarelagt|senarelägg\w*|"
    r"senarelagt|skjut(?:s|er|a|as|its)?\b|omplanera\w*)",
    re.IGNORECASE,
)
_WILL_MOVE = re.compile(r"(?:fram)?flyttas?$|skjuts|\w+läggs", re.IGNORECASE)
"""Not "flyttat" and "ändrad": a day that is so called is the new one."""
_TO = re.compile(
    r"\b(?:till|på)(?:\s+(?:i ?stället|den))*\s*$|"
    r"\bi ?stället(?:\s+(?:att|genomföras|hållas?|hålls|äga|äger|rum|bli|blir|vara|är|den)){1,5}\s*$",
    re.IGNORECASE,
)
_TILL = re.compile(r"(?<!fram)\s+(?:till|→)\s+", re.IGNORECASE)
"""Between two days: not in "flyttas fram till 14–15 september", which is one stretch of days."""
_FROM = re.compile(r"^[\s(,]*(?:från|i ?stället för|tidigare|ursprungligen)\b[^.;]{0,20}$", re.IGNORECASE)
_INSTEAD = re.compile(
    r"[\s,(–-]*(?:obs\W*)?(?:ny(?:tt)? (?:dag|datum)\W*)?"
    r"(?:i ?st(?:ället|\.)? för|ersätter|tidigare|ursprungligen|förut|var)\s+(?:mötet\s+)?(?:den\s+)?",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(r"\s*(?:(?:sammanträdes|mötes)?(?:dag|datum))?\s*", re.IGNORECASE)
_BEHIND = re.compile(r"\s*\)?\s*i ?stället\b(?! för)", re.IGNORECASE)
"""What stands behind a day that holds instead of the one before it: "29 sept, OBS onsdag 30 sept i stället"."""
_AT_END = re.compile(r"\s*\)?\s*i ?stället\s*(?:[.!;]|$)", re.IGNORECASE)
_CLASH = re.compile(r"\b(?:krockar|kolliderar|sammanfaller)\b", re.IGNORECASE)
"""Behind this is what stands in the way, and does not move."""
_BOTH = 2
"""The days of a sentence that ends so: the first holds no longer, and the last one does."""
_NOTED = re.compile(r"[\s,;(:!–-]*(?:obs|ändrat|ändrad)?[\s,;(:!–-]*(?:till\s+)?", re.IGNORECASE)
_MEETS = re.compile(r"möte|sammanträd|stämman?\b(?! (?:av|in|överens))|dag\b|datum", re.IGNORECASE)
_BARE = re.compile(rf"(?:{_MOVES.pattern}|\b(?:obs|till|från|den|det|på|ny|nytt)\b|[^\w])+", re.IGNORECASE)
"""What a line says beside its days that only says of them that one is instead of the other."""
_NEAR = 25
"""How far behind a day the word may stand by which it does not hold: "KF den 12 maj flyttas en vecka"."""

_HALF_A_YEAR = 6


@dataclass(frozen=True)
class Move:
    """From a day (or a month in which there is one) to another one, unless nobody says to which."""

    old: Written
    new: Written | None


def moves_in(text: str, dates: Sequence[Written]) -> list[Move]:
    """The moves that the sentences of a text tell."""
    return [move for _, moves, _ in _moving(text, dates) for move in moves]


def told_of_moves(
    text: str, dates: Sequence[Written], legend: Legend, *, listed: bool = False
) -> tuple[list[Told], list[Written]]:
    """The days that hold no longer and those instead of them, and the dates of the text that no move is about.

    `listed`: the days are of a body that stands over them.
    """
    told: list[Told] = []
    about: list[Written] = []
    for (start, end), moves, own in _moving(text, dates):
        sentence, behind = " ".join(text[start:end].split()), start
        is_bare = _BARE.fullmatch(rest(text[start:end], own)) is not None
        if not (listed or is_bare or _is_of_meetings(sentence, legend) or _is_of_days(sentence, moves)):
            continue
        about += own
        if _CLASH.search(sentence):
            about += [date for date in dates for move in moves if date.first == move.old.first]
        for move in moves:
            until = move.new.start if move.new is not None else move.old.end
            moved = _CLASH.split(text[behind:until])[0]
            bodies = (
                _bodies(moved, legend) or _bodies(text[behind:until], legend) or _bodies(text[behind:end], legend)
            )
            said = CONJUNCTION.sub("", " ".join(text[behind:until].split())) if len(moves) > 1 else ""
            title = said.removesuffix(" till") if kind_of(said).sure else sentence
            if move.old.first.day is not None:
                told.append(Told(move.old, title, sentence, bodies, MOVED))
            if move.new is not None and not _is_told(move.new, dates):
                told.append(Told(move.new, title, sentence, bodies, instead_of=move.old))
                behind = move.new.end
    return told, [date for date in dates if date not in about]


def _is_told(new: Written, dates: Sequence[Written]) -> bool:
    """Whether the line has said the new day before: "10 maj: samverkan (flyttad från 3 maj till 10 maj)"."""
    own = (new.first.month, new.first.day)
    return any((one.first.month, one.first.day) == own and one.end < new.start for one in dates)


def _moving(text: str, dates: Sequence[Written]) -> Iterator[tuple[tuple[int, int], list[Move], list[Written]]]:
    """Every sentence that moves something, with its moves and the dates that those are about."""
    for start, end in sentences(text):
        verb = _MOVES.search(text, start, end)
        own = [date for date in dates if start <= date.start < end]
        moves = list(_moves(text, start, verb, own)) if verb is not None else list(_instead(text, own))
        about = [date for date in own if any(_is_about(move, date) for move in moves)]
        if moves:
            yield (start, end), moves, about


def _is_about(move: Move, date: Written) -> bool:
    """Whether a date is one of the move's, or only the month of one."""
    is_month = date.first.day is None and date.first.month in (
        move.old.first.month,
        move.new and move.new.first.month,
    )
    return is_month or any(one is not None and date.start <= one.start < date.end for one in (move.old, move.new))


def _moves(text: str, start: int, verb: re.Match[str], dates: Sequence[Written]) -> Iterator[Move]:
    """Each day behind "till" with the date before it, or right behind it after "från"."""
    days = [one for date in dates for one in _parted(date, verb)]
    taken: list[Written] = []
    for n, date in enumerate(days):
        if date in taken or not _is_new(text[start : date.start], date, verb):
            continue
        new = replace(date, qualifier=None)
        before = days[n - 1] if n and days[n - 1] not in taken else None
        after = days[n + 1] if n + 1 < len(days) and _FROM.match(text[date.end : days[n + 1].start]) else None
        old = after or before or replace(new, first=replace(new.first, day=None), time=None)
        taken += [date, old]
        yield Move(replace(old, qualifier=None), _in_year_of(old, new))
    if not taken:
        for new, old in pairwise(days):
            if new.end <= verb.start() and _is_where_from(text[verb.end() : old.start], old):
                taken += [new, old]
                yield Move(replace(old, qualifier=None), _in_year_of(old, new))
    last = max((date for date in days if date.end <= verb.start()), key=lambda date: date.end, default=None)
    is_near = last is not None and verb.start() - last.end <= _NEAR and _WILL_MOVE.match(verb[0]) is not None
    if not taken and last is not None and last.first.day is not None and is_near:
        yield Move(last, None)


def _is_where_from(between: str, date: Written) -> bool:
    """Whether a day right behind the verb is the one that held before: "10 maj (flyttat från 3 maj)"."""
    return date.qualifier is Qualifier.FROM and date.first.day is not None and bool(_SAME_DAY.fullmatch(between))


def _instead(text: str, dates: Sequence[Written]) -> Iterator[Move]:
    """Each day that is said to be instead of another: "KF den 30 mars i stället för den 29 mars"."""
    for new, old in pairwise(dates):
        if None in (new.first.day, old.first.day):
            continue
        if _INSTEAD.fullmatch(text, new.end, old.start):
            yield Move(old, _in_year_of(old, new))
        elif _BEHIND.match(text, old.end) and _NOTED.fullmatch(text, new.end, old.start):
            yield Move(new, _in_year_of(new, old))
        elif old is dates[-1] and len({date.first for date in dates}) == _BOTH and _AT_END.match(text, old.end):
            yield Move(new, _in_year_of(new, old))  # "KS den 9 mars krockar med …, vi tar den 11 mars i stället."


def _in_year_of(old: Written, new: Written) -> Written:
    """The day in the year that is written at the one it is moved from: nothing is moved for half a year."""
    months = (new.first.month, old.first.month)
    if None in months or new.first.year is not None or abs((months[0] or 0) - (months[1] or 0)) > _HALF_A_YEAR:
        return new
    return replace(new, first=replace(new.first, year=old.first.year))


def _is_new(before: str, date: Written, verb: re.Match[str]) -> bool:
    """Whether a day is one that something is moved to."""
    is_till = date.qualifier is Qualifier.BY and date.raw.lower().startswith(("fram till", "till"))
    return date.start >= verb.end() and date.first.day is not None and (is_till or _TO.search(before) is not None)


def _parted(date: Written, verb: re.Match[str]) -> Iterator[Written]:
    """The days of "från den 11 maj till den 18 maj", behind such a verb, as two."""
    till = _TILL.search(date.raw)
    if date.start < verb.end() or till is None or date.last is None or date.last == Partial():
        yield date
        return
    yield replace(
        date, raw=date.raw[: till.start()], end=date.start + till.start(), last=None, last_weekday=None, time=None
    )
    yield replace(
        date,
        raw=date.raw[till.start() :].lstrip(),
        start=date.start + till.start() + 1,
        first=date.last,
        last=None,
        weekday=date.last_weekday,
        last_weekday=None,
        qualifier=Qualifier.BY,
    )


def _is_of_meetings(sentence: str, legend: Legend) -> bool:
    return _MEETS.search(sentence) is not None or bool(_bodies(sentence, legend))


def _is_of_days(sentence: str, moves: Sequence[Move]) -> bool:
    """Whether what happens on a day is moved to another: "Inlämningen flyttas från 4 maj till 11 maj"."""
    return kind_of(sentence).sure and any(
        move.old.first.day is not None and move.new is not None for move in moves
    )


def _bodies(words: str, legend: Legend) -> tuple[str, ...]:
    """The boards, councils and committees that are named."""
    found = find_bodies(words, legend)
    return tuple(dict.fromkeys(body.code for body in found if body.kind in MEETS_AS_ONE))
