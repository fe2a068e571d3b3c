"""A text cut into numbers, words and signs, each with the gap before it; what is no date is one blind token."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cached_property
from typing import NamedTuple

from plans.reading.dates.grammar.words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_PIECES = re.compile(r"(?P<gap>\s+)|(?P<run>[^\W_⁰¹²³⁴-⁹]+)|(?P<sign>.)", re.DOTALL)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted({*WEEKDAYS, *SHORT_WEEKDAYS}, key=len, reverse=True))
_GROWN = re.compile(
    rf"([0-9]{{1,2}})({_MONTH})([0-9]{{4}}|[0-9]{{2}})?|({_MONTH})([0-9]{{4}})|(v|vecka|kl|q|w)([0-9]{{1,4}})"
    rf"|({_WEEKDAY})([0-9]{{1,2}})|([0-9]{{1,2}})(e|a|de|dje|sta|t|h)(?:([0-9]{{2}}))?"
)
"""Words and numbers grown together that are read apart: 2dec2015, v8, kl10, må5, 10e, 16T13."""
_CODED = re.compile(r"([0-9]{1,2})([^\W\d]{1,3})")
"""In a meeting grid a day and a code of its legend: 19B, 12DR."""
_LONGEST_GROWN = 20


class Sort(Enum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"
    BLIND = "blind"
    END = "end"


class Gap(IntEnum):
    """What stands before a token."""

    NONE = 0
    SPACE = 1
    LINE = 2
    COLUMN = 3


class Token(NamedTuple):
    """One number, word (in small letters) or sign, from `start` to `end` in the plain text."""

    sort: Sort
    text: str
    start: int
    end: int
    gap: Gap


END = Token(Sort.END, "", -1, -1, Gap.COLUMN)
_AROUND = 8
"""So many ENDs follow the last token: the places just before the first one lead to them too, being negative."""


@dataclass(frozen=True)
class Line:
    """The tokens of a text, and how it is read: as a date column's cell, as a scanned text."""

    text: str
    tokens: Sequence[Token]
    cell: bool = False
    loose: bool = False
    dead: set[int] = field(default_factory=set, compare=False)
    """Places where no list of days begins, kept so that a long list of numbers is not read again and again."""
    read: set[int] = field(default_factory=set, compare=False)
    """Places of numbers that belong to a date already found."""

    @property
    def size(self) -> int:
        """How many tokens there are."""
        return len(self.tokens) - _AROUND

    def at(self, place: int) -> Token:
        """The token at a place; END outside the text."""
        try:
            return self.tokens[place]
        except IndexError:
            return END

    def number(self, place: int, longest: int = 2) -> int | None:
        """The number at the place, if one stands there in at most so many digits."""
        token = self.at(place)
        return int(token.text) if token.sort is Sort.NUMBER and len(token.text) <= longest else None

    def is_sign(self, place: int, signs: str) -> bool:
        """Whether one of the signs stands there."""
        token = self.at(place)
        return token.text in signs and token.sort is Sort.SIGN

    def touches(self, place: int) -> bool:
        """Whether the token stands right after the one before it."""
        return self.at(place).gap is Gap.NONE and place > 0

    def joins(self, place: int, signs: str) -> bool:
        """Whether one of the signs stands there and joins what is before it with a number: "2015/17"."""
        is_tight = self.touches(place) and self.touches(place + 1)
        return self.is_sign(place, signs) and is_tight and self.at(place + 1).sort is Sort.NUMBER

    @cached_property
    def brackets(self) -> dict[int, int]:
        """The place of the closing bracket for each opening one that has one."""
        opened: list[int] = []
        pairs: dict[int, int] = {}
        for place, token in enumerate(self.tokens):
            if token.sort is Sort.SIGN and token.text in "([":
                opened.append(place)
            elif token.sort is Sort.SIGN and token.text in ")]" and opened:
                pairs[opened.pop()] = place
        return pairs

    @cached_property
    def inside(self) -> list[int]:
        """For each token the place of the innermost bracket that is open around it, or -1."""
        around: list[int] = []
        opened: list[int] = []
        closing = set(self.brackets.values())
        for place in range(len(self.tokens)):
            if place in closing:
                opened.pop()
            around.append(opened[-1] if opened else -1)
            if place in self.brackets:
                opened.append(place)
        return around


@dataclass
class _Cutter:
    coded: bool
    tokens: list[Token] = field(default_factory=list)
    gap: Gap = Gap.NONE

    def add(self, sort: Sort, text: str, start: int, end: int) -> None:
        self.tokens.append(Token(sort, text, start, end, self.gap))
        self.gap = Gap.NONE


def cut(text: str, blind: Sequence[tuple[int, int]] = (), *, coded: bool = False) -> tuple[Token, ...]:
    """The tokens of a plain text; each stretch of `blind` (in order, apart) is one that no date can hold.

    `coded`: a number with a short code grown to it is two tokens ("19B").
    """
    cutter = _Cutter(coded)
    start = 0
    for hidden in (*blind, (len(text), len(text))):
        _cut_seen(cutter, text, start, hidden[0])
        if hidden[1] > hidden[0]:
            cutter.add(Sort.BLIND, "", *hidden)
        start = hidden[1]
    return (*cutter.tokens, *(END,) * _AROUND)


def _cut_seen(cutter: _Cutter, text: str, start: int, end: int) -> None:
    for piece in _PIECES.finditer(text, start, end):
        if piece["gap"]:
            cutter.gap = max(cutter.gap, _gap(piece["gap"]))
        elif piece["sign"]:
            cutter.add(Sort.SIGN, piece["sign"], *piece.span())
        else:
            _add_run(cutter, piece["run"], piece.start())


def _gap(space: str) -> Gap:
    return Gap.COLUMN if "\t" in space else Gap.LINE if "\n" in space else Gap.SPACE


def _add_run(cutter: _Cutter, run: str, start: int) -> None:
    if run.isascii() and run.isdigit():
        cutter.add(Sort.NUMBER, run, start, start + len(run))
        return
    low = run.lower()
    grown = _grown(low, cutter.coded) if len(low) == len(run) <= _LONGEST_GROWN else None
    if grown is None:
        cutter.add(Sort.WORD, low, start, start + len(run))
        return
    for part in range(1, grown.re.groups + 1):
        if grown[part]:
            sort = Sort.NUMBER if grown[part].isdigit() else Sort.WORD
            cutter.add(sort, grown[part], start + grown.start(part), start + grown.end(part))


def _grown(run: str, coded: bool) -> re.Match[str] | None:
    if run.isalpha():
        return None
    return _GROWN.fullmatch(run) or (_CODED.fullmatch(run) if coded else None)
