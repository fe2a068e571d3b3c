"""What stands before a date and belongs to it: "senast", "mitten av", "måndag den", "prel."."""

from typing import NamedTuple

from plans.clock import Hours
from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.clocks import clock_at
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.written import Qualifier

_MOST = 6
_FEBRUARY = 2
"""Which day is its last its year has to tell."""
_FIRST_OF_QUALIFIERS = frozenset(phrase[0] for phrase in words.QUALIFIERS)
_SKIPPED = frozenset({"i", "under", *words.DAY_WORDS})

STARTERS = (
    _FIRST_OF_QUALIFIERS
    | words.WEEKDAYS.keys()
    | words.SHORT_WEEKDAYS.keys()
    | words.MANY_WEEKDAYS.keys()
    | words.UNCERTAIN
    | words.VAGUE
    | words.ORDINALS
    | words.DAY_WORDS
    | words.BETWEEN
    | words.MONTHS.keys()
    | words.WEEK
    | words.CLOCK
    | words.QUARTER
    | words.QUARTER_SIGNS
)
"""The words with which a date can begin."""


class Before(NamedTuple):
    """What has been read before a date, up to the token `next`."""

    next: int
    qualifier: Qualifier | None = None
    weekday: int | None = None
    last_weekday: int | None = None
    every: bool = False
    """Whether the weekday is that of all dates in a list ("måndagarna 3 och 10 maj")."""
    uncertain: bool = False
    vague: bool = False
    between: bool = False
    den: bool = False
    time: Hours | None = None
    other_time: Hours | None = None

    @property
    def tells(self) -> bool:
        """Whether the words before say that a date follows."""
        return self.den or self.qualifier is not None or self.weekday is not None


def before_at(line: Line, place: int) -> Before:
    """Everything before a date that begins at the place; nothing if it begins with the date itself."""
    before = Before(place)
    for _ in range(_MOST):
        more = _more(line, before)
        if more is None or line.at(more.next).gap is Gap.COLUMN:
            break
        before = more
    return before


def _more(line: Line, before: Before) -> Before | None:
    text = line.at(before.next).text
    if text not in STARTERS and text not in _SKIPPED and text != "?":
        return None
    for reader in (_qualifier, _weekday, _word, _vague, _clock):
        more = reader(line, before)
        if more is not None:
            return more
    return None


def _qualifier(line: Line, before: Before) -> Before | None:
    if before.qualifier is not None or line.at(before.next).text not in _FIRST_OF_QUALIFIERS:
        return None
    found: tuple[Qualifier, int] | None = None
    phrase: tuple[str, ...] = ()
    at = before.next
    while len(phrase) < words.LONGEST_QUALIFIER and line.at(at).sort is Sort.WORD:
        phrase += (line.at(at).text,)
        at += 1
        while line.is_sign(at, ".:") and line.touches(at):
            at += 1
        if phrase in words.QUALIFIERS:
            found = words.QUALIFIERS[phrase], at
    if found is None:
        return None
    is_about = found[0] is Qualifier.ABOUT
    return before._replace(next=found[1], qualifier=found[0], uncertain=before.uncertain or is_about)


def _weekday(line: Line, before: Before) -> Before | None:
    found = weekday_at(line, before.next)
    if found is None or before.weekday is not None:
        return None
    weekday, at = found
    last = weekday_at(line, at + 1) if line.is_sign(at, "-") else None
    if last is not None:
        return before._replace(next=last[1], weekday=weekday, last_weekday=last[0])
    every = line.at(before.next).text in words.MANY_WEEKDAYS
    return before._replace(next=at + line.is_sign(at, ",:"), weekday=weekday, every=every)


def weekday_at(line: Line, place: int) -> tuple[int, int] | None:
    """A weekday's name, 0 for Monday, and the place after it and its dot."""
    token = line.at(place)
    if token.sort is not Sort.WORD:
        return None
    weekday = words.WEEKDAYS.get(token.text, words.MANY_WEEKDAYS.get(token.text))
    if weekday is None and (line.cell or not line.text[token.start : token.end].isupper()):
        weekday = words.SHORT_WEEKDAYS.get(token.text)
    if weekday is None:
        return None
    return weekday, place + 1 + (line.is_sign(place + 1, ".") and line.touches(place + 1))


def _word(line: Line, before: Before) -> Before | None:
    at, token = before.next, line.at(before.next)
    if token.text == "?" and line.cell and not before.uncertain:
        return before._replace(next=at + 1, uncertain=True)
    if token.sort is not Sort.WORD:
        return None
    after = at + 1 + (line.is_sign(at + 1, ".") and line.touches(at + 1))
    if token.text in words.UNCERTAIN:
        return before._replace(next=after, uncertain=True)
    if token.text in words.BETWEEN:
        return before._replace(next=at + 1, between=True)
    if token.text in words.DAY_WORDS:
        return before._replace(next=after, den=True)
    if token.text in _SKIPPED and (before.vague or before.tells):
        return before._replace(next=at + 1)
    return None


def _vague(line: Line, before: Before) -> Before | None:
    """ "mitten av", "början på", "första veckan i", "sista februari": a part of a month that nobody has drawn."""
    at, text = before.next, line.at(before.next).text
    if text in words.VAGUE or (text == words.LAST and words.MONTHS.get(line.at(at + 1).text) == _FEBRUARY):
        at += 1
    elif text in words.ORDINALS and line.at(at + 1).text in words.PORTIONS:
        at += 2
    else:
        return None
    at += line.at(at).text in words.OF
    return before._replace(next=at, qualifier=Qualifier.ABOUT, uncertain=True, vague=True)


def _clock(line: Line, before: Before) -> Before | None:
    """ "senast kl 12.00 den 5 maj" """
    clock = clock_at(line, before.next) if line.at(before.next).text in words.CLOCK else None
    if clock is None or clock.hours is None or before.time is not None:
        return None
    next = clock.next + line.is_sign(clock.next, ",")
    return before._replace(next=next, time=clock.hours, other_time=clock.other)
