"""Entries of a running text: dates that begin a line, the words that go with them, the rows they come to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Role
from plans.reading.dates.written import Partial, Qualifier, Written
from plans.reading.document import Paragraph
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.called_off import is_called_off, is_perhaps
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.running_apart import apart
from plans.reading.layouts.running_prose import Told
from plans.reading.layouts.running_words import EDGE, SENTENCE_AFTER, Head, HeadDate
from plans.reading.layouts.running_years import is_term
from plans.reading.refusals import CALLED_OFF, UNREADABLE

TEXT_COLUMN = "Text"
"""What the words of a line are kept under, word for word."""
_EXTRA = re.compile(r"\bextra(?:in(?:satt|kalla)\w*)?\b", re.IGNORECASE)
_PLACE = re.compile(r"(?:i|på|kl)\b", re.IGNORECASE)
_IN_PLACE = re.compile(r"(?:i|på)\s+[A-ZÅÄÖ]|(?i:online|digitalt|via\s+\S+)\W*$")
"""How words behind a day begin that only tell where: "i Ekby församlingsgård", or are: "Online"."""
_WHERE = re.compile(r"(?:\([^()]*\)\s*)?(?:plats|lokal|rum|sal|adress)\s*:", re.IGNORECASE)
_WORDED = 2


@dataclass
class Entry:
    """Dates and the words that go with them, as far as they are read; `lines` are those they stand on."""

    lines: list[Paragraph]
    head: Head
    words: list[str]

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading over all that follows, up to the next one."""
        return bool(self.lines[0].heading)

    @property
    def is_named(self) -> bool:
        """Whether words before its dates name it, and none behind them: "Terminen slutar 8 juni"."""
        return not self.words and (bool(self.head.dates[0].label) or bool(self.term))

    @property
    def term(self) -> str:
        """The half of a school year whose first and last days these are: "Vårterminen: 11 januari - 10 juni"."""
        first = self.head.dates[0].written
        before = self.lines[0].text[: first.start].strip(EDGE)
        return before if first.last is not None and before and is_term(before) else ""

    @property
    def says_more(self) -> bool:
        """Whether a sentence of its own stands behind a list of somebody's days: it is about no day of them."""
        last = self.head.dates[-1].written.end
        is_own = self.head.is_list and bool(self.head.dates[0].label) and bool(self.words)
        return is_own and SENTENCE_AFTER.match(self.lines[0].text, last) is not None

    @property
    def is_worded(self) -> bool:
        """Whether words of its own say what happens."""
        return len(" ".join(self.words).split()) >= _WORDED


@dataclass(frozen=True)
class Around:
    """What stands over and before an entry: a short line, the same if it names a body, and the last matter."""

    over: str = ""
    whose: str = ""
    matter: str = ""


def title_of(entry: Entry, around: Around) -> tuple[str, str]:
    """The words that name the entry, and the others.

    A list of days has no title but whose it is, nor has a day that words name and of which only the place is
    told. What is in brackets alone is about the matter of the line before.
    """
    words = [line for line in entry.words if any(map(str.isalnum, line))]
    if entry.is_heading and len(words) > 1 and _PLACE.match(words[0]):
        words = [*words[1:], words[0]]
    if entry.head.matter:
        return entry.head.matter, " ".join(words)
    if entry.says_more:
        return "", ""
    if entry.head.is_list or (words and entry.head.dates[0].label and _WHERE.match(words[0])):
        return "", " ".join(words)
    title, more = _split(words)
    is_aside = bool(entry.head.dates[0].label) and title.startswith("(")
    if (is_aside or _IN_PLACE.match(title)) and not kind_of(title).sure:
        title, more = "", f"{title} {more}".strip()
    return title or (around.matter if entry.head.bracketed else ""), more


def rows_of(entry: Entry, around: Around, legend: Legend) -> list[RawRow]:
    """A row for each date of the entry."""
    title, more = title_of(entry, around)
    source = " ".join(" ".join(line.text for line in entry.lines).split())
    things = [(title, more)]
    if title and is_month(entry.head.dates[0].written) and len(entry.head.dates) == 1:
        things = [(thing, "") for thing in apart(f"{title} {more}", legend)]
        things = things if len(things) > 1 else [(title, more)]
    return [
        _row(entry, one, said, more, around, legend, source) for said, more in things for one in entry.head.dates
    ]


def is_month(written: Written) -> bool:
    """Whether a date is no day and no week, so that several things may happen then."""
    return written.first.month is not None and written.first.day is None


def _row(
    entry: Entry, one: HeadDate, title: str, more: str, around: Around, legend: Legend, source: str
) -> RawRow:
    label = one.label
    perhaps = entry.head.bracketed or is_perhaps(one.note) or is_perhaps(label)
    written = replace(one.written, uncertain=one.written.uncertain or perhaps)
    named = ", ".join(filter(None, ("" if names_next(label) else label, one.note if _says(one.note) else "")))
    told = f"{title} {more}" if title or not entry.head.is_list else ""
    bodies = bodies_in(f"{label} {written.raw}", legend) if label else ()
    if not bodies and not title and not label and around.over:
        bodies = bodies_in(f"{around.over} {written.raw}", legend)
    if _is_named_before(label, title, legend) and not (bodies or entry.head.is_list):
        title = f"{label}, {title}"
    return RawRow(
        entry.lines[0].place,
        written,
        title or named or entry.term or _before(entry, around) or around.over.rstrip(" :") or written.raw,
        text="\n".join(filter(None, (more, one.note))),
        bodies=bodies,
        meeting=entry.head.is_list or bool(bodies),
        time=written.time or one.hours,
        extra=_EXTRA.search(f"{label} {told}") is not None,
        columns={TEXT_COLUMN: source},
        refused=_refused(written, f"{label} {told}", one.note),
        section=label if entry.head.is_list else around.whose,
        section_year=_year_before(entry) if written.first.year is None else None,
    )


def names_next(label: str) -> bool:
    """Whether the words before a day only say that it is the next meeting's."""
    return _NEXT.fullmatch(label) is not None


_NEXT = re.compile(r"\W*nästa(?:\s+(?:möte|sammanträde))?\W*", re.IGNORECASE)


def _is_named_before(label: str, title: str, legend: Legend) -> bool:
    """Whether words before a day name what happens, and those behind it do not say them again or who does it."""
    is_new = title != "" and label[:1].isupper() and label.lower() not in title.lower()
    return is_new and not bodies_in(title, legend)


def _year_before(entry: Entry) -> int | None:
    """The year that stands alone before the days of a line, or with its term: "HT 2018: 26 september"."""
    found = _YEAR_BEFORE.fullmatch(entry.lines[0].text[: entry.head.dates[0].written.start])
    return int(found[1]) if found is not None else None


_YEAR_BEFORE = re.compile(r"\W*(?:(?:vår\w*|höst\w*|vt|ht|år)\W*)?((?:19|20)\d\d)\W*", re.IGNORECASE)


def _before(entry: Entry, around: Around) -> str:
    """The words before the first date that say what happens and not whose it is: "Preliminärt möte 15 april"."""
    first = entry.head.dates[0].written
    words = entry.lines[0].text[: first.start].strip(" \t:–—-•*")
    return words if not around.whose and kind_of(words).sure else ""


def told_row(line: Paragraph, one: Told) -> RawRow:
    """The row of a date in a sentence; a date behind a sign at the end is no part of what happens."""
    end = re.search(rf"\s*[:,(–—-]\s*{re.escape(one.written.raw)}\)?[\s.]*$", one.title)
    return RawRow(
        line.place,
        one.written,
        one.title[: end.start()].strip() if end is not None else one.title,
        text="" if one.title == one.sentence or kind_of(one.title).sure else one.sentence,
        bodies=one.bodies,
        time=one.written.time,
        extra=_EXTRA.search(one.sentence) is not None,
        columns={TEXT_COLUMN: one.sentence},
        refused=one.refused,
        section="",
        instead_of=one.instead_of,
    )


def month_rows(line: Paragraph, month: Written, legend: Legend) -> list[RawRow]:
    """The rows of a line under a heading that is a month: it happens then."""
    text = line.text.strip()
    things = apart(text, legend) if is_month(month) else [text]
    return [
        RawRow(line.place, month, thing if len(things) > 1 else text, section="", columns={TEXT_COLUMN: text})
        for thing in things
    ]


def bodies_in(words: str, legend: Legend) -> tuple[str, ...]:
    """The bodies that words before a date, or a whole sentence, say to meet."""
    found = find_bodies(words, legend)
    return tuple(dict.fromkeys(body.code for body in found if body.role is Role.TAKES_PART))


def _split(lines: Sequence[str]) -> tuple[str, str]:
    """The words that name an entry, and the others: the first line with those that go on with its sentence."""
    if not lines:
        return "", ""
    end = 1
    while end < len(lines) and lines[end][:1].islower():
        end += 1
    return " ".join(lines[:end]), " ".join(lines[end:])


def _refused(written: Written, told: str, note: str) -> str | None:
    """Why a date cannot be taken, if it cannot."""
    if written.first == Partial():
        return UNREADABLE
    if written.qualifier in (Qualifier.BEFORE, Qualifier.AFTER):
        return written.qualifier.value
    return CALLED_OFF if is_called_off(f"{told} {note}") else None


def _says(note: str) -> bool:
    """Whether a note in brackets tells of the matter, and not only of the hour or how sure it is."""
    return any(map(str.isalpha, note)) and not is_perhaps(note) and not said_hours(note)
