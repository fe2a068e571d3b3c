"""What stands beside a date: codes and marks of a legend, words, a time or weekday of its own, "inställt"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from plans.clock import ALL_DAY, Hours
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.told.definitions import note_sign
from plans.reading.dates.grammar.words import WEEKDAYS
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.called_off import is_called_off, is_perhaps
from plans.reading.layouts.moved_to import moved_to

_EXTRA = re.compile(r"\bextra(?:in(?:satt|kalla)\w*)?\b", re.IGNORECASE)
_OTHER_DAY = re.compile(
    r"\bannan (?:vecko)?dag\b|\bannat datum\b|\bflytta[dt]\b|\b(?:dag(?:en)?|datum(?:et)?) är preliminär\w*|"
    r"\bpreliminär\w* (?:dag|datum)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"\*+|[†‡#·•°¤]|[¹²³⁴⁵⁶⁷⁸⁹]")
_NUMBER = re.compile(r"(?:^|(?<=\s))[1-9a-h]\)(?=\W|$)")
"""The sign of a footnote that is a number or a letter; only where the legend has it."""
_WEEKDAY = re.compile(rf"\b(?:obs!?\s*)?({'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_ABOUT_TIME = re.compile(
    r"\b(?:obs|kl|klockan|start|startar|börjar|start[a-z]* kl|(?<!tillsammans )(?<!gemensamt )med|från)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\b(?:obs|start\w*|börja\w*|tid\w*|möte\w*|sammanträd\w*)\b", re.IGNORECASE)
"""What only says when the meeting is that it is said of."""
_A_SENTENCE = 3
"""So many words say something of the matter, also beside those that may be about the time."""
_SIGNS = " ,;:.()[]/!–—-"


@dataclass(frozen=True)
class Notes:
    """What is said of one meeting beside its date.

    `titles` are what is dealt with, in words; `text` is everything that was said, marks as their meanings.
    """

    titles: tuple[str, ...] = ()
    text: str = ""
    hours: Hours | None = None
    weekday: int | None = None
    extra: bool = False
    perhaps: bool = False
    called_off: bool = False
    codes: tuple[str, ...] = ()
    """Codes that no legend explains."""
    unexplained: tuple[str, ...] = ()
    """Signs of footnotes that the document does not have."""
    moved: Written | None = None
    """The day to which it is moved."""
    open_by: str = ""
    """What the legend says of a sign here that leaves the day open: one thing for all days with the sign."""

    @property
    def is_due(self) -> bool:
        """Whether something has to be done by the day, and it is no meeting of whose day it is."""
        told = map(kind_of, self.titles)
        return any(one.is_due_or_sent for one in told)


NO_NOTES = Notes()


def notes_of(text: str, legend: Legend, marks: Iterable[str] = (), own: Mapping[str, str] | None = None) -> Notes:
    """What the words and marks beside a date say; `own` are meanings that the row itself gives its marks."""
    meaning, text = {**legend.meaning, **(own or {})}, note_sign(text)
    words, codes, explained, unexplained = text, [], [], []
    numbers = [hit[0] for hit in _NUMBER.finditer(text) if hit[0] in meaning]
    for mark in (*marks, *_MARK.findall(text), *numbers):
        if mark in meaning:
            explained.append(meaning[mark])
        elif not _MARK.fullmatch(mark):
            codes.append(mark)
        else:
            unexplained.append(mark)
    words = _NUMBER.sub(lambda hit: " " if hit[0] in numbers else hit[0], _MARK.sub(" ", words))
    said: list[str] = []
    for piece in re.split(r"[,;()\n]|\s\+\s|\s&\s", words):
        piece = piece.strip(_SIGNS)
        parts = re.split(r"[\s/+]+", piece)
        other = " ".join(word for word in parts if word not in meaning)
        if piece and (not other or _says_weekday(other)):
            explained += [meaning[word] for word in parts if meaning.get(word)]
            said += filter(None, (other,))
        elif piece:
            said.append(piece)
    found = _notes(explained, said, codes)
    return replace(found, unexplained=tuple(dict.fromkeys(unexplained)), moved=moved_to(text))


def signs_of(text: str) -> list[str]:
    """The signs of footnotes in a text, numbers and letters as a legend has them: "1)"."""
    text = note_sign(text)
    return [*_MARK.findall(text), *(hit[0] for hit in _NUMBER.finditer(text))]


def _notes(explained: list[str], said: list[str], codes: list[str]) -> Notes:
    everything = "; ".join(dict.fromkeys((*explained, *codes, *said)))
    clocks = [clock.hours for words in (*said, *explained) for clock in said_hours(words)]
    days = [_weekday(words) for words in (*said, *explained) if _says_weekday(words)]
    pieces = [piece for words in explained for piece in re.split(r"[,;]\s", words)]
    titles = [title for words in (*pieces, *codes, *said) if (title := _title(words))]
    return Notes(
        titles=tuple(dict.fromkeys(titles)),
        text=everything,
        hours=next((clock for clock in clocks if clock != ALL_DAY), clocks[0] if clocks else None),
        weekday=days[0] if days else None,
        extra=_EXTRA.search(everything) is not None,
        perhaps=is_perhaps(everything),
        called_off=is_called_off(everything),
        codes=tuple(codes),
        open_by=next(filter(is_perhaps, explained), ""),
    )


def _title(words: str) -> str:
    """What the words say of the matter: nothing if they tell only when, how surely or how unusually it meets."""
    words = words.strip(_SIGNS)
    untimed = without_hours(words).strip(_SIGNS)
    left = _OTHER_DAY.sub("", _WEEKDAY.sub("", untimed)).strip(_SIGNS)
    bare = _ABOUT_TIME.sub("", left).strip(_SIGNS)
    is_deed = left == untimed and kind_of(left).sure and not _BEGINS.search(left)
    is_whole = bare == words or is_deed or (left == words and len(bare.split()) >= _A_SENTENCE)
    if not is_whole or _OTHER_DAY.search(words) or _has_figures(left) or not any(map(str.isalpha, bare)):
        return ""
    return f"{words})" if words.count("(") > words.count(")") else words


_WHICH = re.compile(
    r"(?:rapport|tertial|kvartal|prognos|uppföljning|omgång|etapp|bokslut|beredning|steg)\w{0,3}\s+[1-9](?![\d./:–-])",
    re.IGNORECASE,
)
"""Which of several it is: "Delårsrapport 1"."""


def _has_figures(words: str) -> bool:
    """Whether figures stand there that may be a day or a time: not a plan's year, nor which report is meant."""
    words = _WHICH.sub(" ", words)
    for part in reversed(not_dates(words)):
        words = words[: part.start] + words[part.end :]
    return any(map(str.isdigit, words))


def _says_weekday(words: str) -> bool:
    return (
        _WEEKDAY.fullmatch(words.strip(_SIGNS)) is not None
        or _WEEKDAY.match(without_hours(words).strip(_SIGNS)) is not None
    )


def _weekday(words: str) -> int:
    hit = _WEEKDAY.search(words)
    assert hit is not None
    return WEEKDAYS[hit[1].lower()]
