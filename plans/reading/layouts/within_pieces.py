"""A cell of words in pieces: its lines and sentences that tell of something by themselves."""

import re
from collections.abc import Iterator, Sequence

from plans.activity import Kind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Role
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of, matter_named
from plans.reading.layouts.moved_to import is_moved_from
from plans.reading.layouts.only_bodies import only_bodies
from plans.reading.layouts.running_apart import GOES_ON
from plans.reading.layouts.running_days import days_of_month

_PARTED = re.compile(r"[,;]\s+")
_BULLET = re.compile(r"^[•*–-]\s+")
_STOP = re.compile(r"\.\s+(?=[A-ZÅÄÖ])")
_ATTENDS = re.compile(r"\b(?:deltar|medverkar|närvarar|kallas|bjuds|inbjuds)\b", re.IGNORECASE)
_NO_VERB = r"(?:av|om|med|för|till|i|på|från|och|inför|vid|över)\b"
_CLAUSE = re.compile(rf"[A-ZÅÄÖ][\w-]+(?:\s(?!{_NO_VERB})\w+){{0,2}}?\s(?!{_NO_VERB})[a-zåäö]{{2,}}[rs]\b")
"""How a sentence begins that has a verb: "Ny prognos tas in", and not "Genomgång av ramar"."""
_CUT = re.compile(r"\d\s?[–-]$")
"""How a line ends that a narrow column has cut between the days of a date: "26–" over "27/5"."""
_OPEN = re.compile(
    r"(?:[,(&/]|\s(?:av|och|för|i|på|till|med|samt|om|från|att|vid|inför|per|eller|den|det|en|ett|sina?))$"
)
"""How a line ends that its sentence goes on behind."""


def has_own_dates(text: str) -> bool:
    """Whether a day or a week stands in the words, other than one from which something is moved."""
    return any(
        (date.first.day is not None or date.first.week is not None) and not is_moved_from(text, date)
        for date in find_dates(text)
    )


def begins_dated(text: str) -> bool:
    """Whether a date stands first in the words."""
    dates = find_dates(text)
    return bool(dates) and not text[: dates[0].start].strip(" •*–-(")


def pieces_of(text: str) -> Iterator[str]:
    """The lines of a cell, those that go on with a sentence joined; a date behind a sign begins a new piece."""
    for line in _lines(text):
        yield from _parted(line)


def things_of(text: str, month: Written, legend: Legend, *, done: bool) -> list[str]:
    """The pieces of a cell beside a month or a week, each of which tells of something that happens then.

    A line does if it says what or who. Where it is told who does what is `done`, a sentence behind another one
    does too, if it has a day of its own or says what that is. What is done where people meet on a day goes on
    about that meeting.
    """
    things: list[str] = []
    for line in _whole(_lines(text)):
        for n, words in enumerate(_sentences(line) if done else (line,)):
            is_day = bool(things) and is_dated(things[-1], month)
            is_told = _is_told(words, legend, on_day=is_day) if n else _is_named(words, legend)
            if is_told or not things or is_dated(words, month):
                things.append(_BULLET.sub("", words, count=1))
            else:
                things[-1] = f"{things[-1]} {words}"
    parts = [part for thing in things for part in _parted(thing)]
    return [piece for part in parts for piece in _of_each(part, legend)] if done else parts


def is_dated(text: str, month: Written) -> bool:
    """Whether a day or a week stands in the words, or a day of the month beside them: "den 13:e"."""
    return has_own_dates(text) or bool(days_of_month(text, month))


def _is_named(line: str, legend: Legend) -> bool:
    """Whether a line names what happens, or who does it: else it goes on with the one above."""
    is_item = _BULLET.match(line) is not None or _CLAUSE.match(line) is not None
    return is_item or kind_of(line).sure or bool(find_bodies(line, legend)) or matter_named(line) is not None


def _is_told(sentence: str, legend: Legend, *, on_day: bool) -> bool:
    """Whether a sentence behind another tells of something else than what happens `on_day`."""
    kind = kind_of(sentence)
    acts = any(body.start == 0 and body.because is Because.ACTS for body in find_bodies(sentence, legend))
    is_met = kind.sure and (kind.kind is Kind.MEETING or (kind.kind is Kind.DECISION and not acts))
    if GOES_ON.match(sentence) or _ATTENDS.search(sentence) or (on_day and is_met):
        return False
    is_done = kind.sure and kind.because.split()[0].endswith(("r", "s"))
    return acts or is_done or (_CLAUSE.match(sentence) is not None and matter_named(sentence) is not None)


def _sentences(line: str) -> Iterator[str]:
    """The sentences of a line; a stop behind a date ends one too: "Beslut 14/2. Nämnderna börjar."."""
    for start, end in sentences(line):
        begin = start
        for date in find_dates(line[start:end]):
            stop = _STOP.match(line, start + date.end)
            if stop is not None and stop.end() < end:
                yield line[begin : stop.end()].strip()
                begin = stop.end()
        yield line[begin:end].strip()


def _lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        if lines and _CUT.search(lines[-1]) and line[:1].isdigit():
            lines[-1] += line
        elif lines and line[:1].islower() and not has_own_dates(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def _ends_sentence(line: str) -> bool:
    """Whether a line begins with a date, and a sentence ends there: "19/1. Gruppledarna träffas"."""
    dates = find_dates(line) if begins_dated(line) else ()
    return bool(dates) and (_STOP.match(line, dates[0].end) is not None or not line[dates[0].end :].strip(" ."))


def _of_each(text: str, legend: Legend) -> Iterator[str]:
    """The words parted where another begins with its own day: "KF 27/4 årsredovisning, KS 14/4"."""
    begin = 0
    for sign in _PARTED.finditer(text):
        piece, after = text[begin : sign.start()], text[sign.end() :]
        if _begins_own(piece, legend) and _begins_own(after, legend) and _says_more(piece, legend):
            yield piece
            begin = sign.end()
    yield text[begin:]


def _begins_own(text: str, legend: Legend) -> bool:
    """Whether words have a day of their own, and begin with whoever meets then."""
    first = next(iter(find_bodies(text, legend)), None)
    return first is not None and first.start == 0 and first.role is Role.TAKES_PART and has_own_dates(text)


def _says_more(text: str, legend: Legend) -> bool:
    """Whether words say what is done, and not only who meets on which day."""
    return not only_bodies(rest(text, find_dates(text)), legend)


def _whole(lines: Sequence[str]) -> list[str]:
    """The lines, those joined that a narrow column has cut inside a sentence."""
    whole: list[str] = []
    for line in lines:
        is_cut = bool(whole) and _ends_sentence(line) and not has_own_dates(whole[-1])
        if whole and (is_cut or _OPEN.search(whole[-1])):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _parted(line: str) -> Iterator[str]:
    """The line parted where each piece begins with a date and says something, or behind a semicolon."""
    begin = 0
    for sign in _PARTED.finditer(line):
        piece, after = line[begin : sign.start()], line[sign.end() :]
        says = begins_dated(piece) and any(map(str.isalpha, piece[find_dates(piece)[0].end :]))
        if (sign[0].startswith(";") and has_own_dates(piece) and has_own_dates(after)) or (
            says and begins_dated(after)
        ):
            yield piece
            begin = sign.end()
    yield line[begin:]
