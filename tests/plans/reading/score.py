"""How good a reading is: its date–body pairs held against those expected.

A pair is a date and a body that meets or acts on it, or a date without a body. Right are the pairs read as
expected; asked are those that a doubt covers where asking is right. Needless are doubts where the document is
clear: honest, but a bother. Lost are pairs neither read nor asked. Wrong are those that the reader invented, and
those it took where it should have asked (silent).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from plans.clock import ALL_DAY, Hours
from plans.reading.reading import Doubt, Reading, ReadRow, Use
from plans.when import Precision, When, day_or_range
from tests.plans.reading.documents.expectations import Entry, Expected, Mark, Refused

WIDE = frozenset({"year", "layout"})
"""What a doubt may be about for it to cover more than its own line."""

SAME = (
    ("kf", "kommunfullmäktige", "fullmäktige"),
    ("ks", "kommunstyrelse"),
    ("ksau", "kommunstyrelsensarbetsutskott", "ksarbetsutskott"),
    ("klg", "kommunledningsgrupp"),
    ("csg", "centralsamverkansgrupp", "centralasamverkansgrupp", "cesam"),
    ("bb", "budgetberedning"),
)
"""Codes that are used everywhere, and what they stand for."""

_DEFINITE = (
    ("nämnderna", "nämnder"), ("nämnden", "nämnd"), ("styrelsen", "styrelse"), ("utskottet", "utskott"),
    ("beredningen", "beredning"), ("rådet", "råd"), ("gruppen", "grupp"), ("presidiet", "presidium"),
    ("avdelningen", "avdelning"), ("enheten", "enhet"), ("kontoret", "kontor"),
    ("förvaltningarna", "förvaltningar"), ("förvaltningen", "förvaltning"),
    ("cheferna", "chefer"), ("chefen", "chef"), ("ledarna", "ledare"), ("partierna", "partier"),
    ("revisorerna", "revisorer"), ("presidierna", "presidier"),
)  # fmt: skip


@dataclass(frozen=True)
class Pair:
    """One pair expected: an entry and one of its bodies, or none."""

    entry: Entry
    body: str | None

    def __str__(self) -> str:
        place = f" (rad {self.entry.line})" if self.entry.line else ""
        return f"{self.entry.when} {self.body or '–'}{place}"


@dataclass(frozen=True)
class Found:
    """One pair read: a row and one of its bodies, or none where the row has none."""

    row: ReadRow
    body: str | None

    def __str__(self) -> str:
        return f"{self.row.when} {self.body or '–'} (rad {self.row.place.line}: {self.row.raw_date!r})"


@dataclass
class Score:
    """Every pair expected is in one of right, asked, needless, lost, silent; `untold` are texts that vanished."""

    right: list[Pair] = field(default_factory=list)
    asked: list[Pair] = field(default_factory=list)
    needless: list[Pair] = field(default_factory=list)
    lost: list[Pair] = field(default_factory=list)
    silent: list[Pair] = field(default_factory=list)
    invented: list[Found] = field(default_factory=list)
    untold: list[Pair | Refused] = field(default_factory=list)
    misplaced: list[Pair] = field(default_factory=list)
    times_right: int = 0
    times_missing: list[Pair] = field(default_factory=list)
    times_wrong: list[tuple[Pair, Hours]] = field(default_factory=list)
    doubts: int = 0

    @property
    def pairs(self) -> int:
        """How many pairs were expected."""
        return sum(len(some) for some in (self.right, self.asked, self.needless, self.lost, self.silent))


def score(reading: Reading, expected: Expected) -> Score:
    """Hold a reading against what is expected of the document."""
    return _Scoring(reading, expected).result


def same_body(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two bodies, each given by its code and names, are the same."""
    return not _keys(one).isdisjoint(_keys(other))


class _Scoring:
    def __init__(self, reading: Reading, expected: Expected) -> None:
        self.reading, self.expected = reading, expected
        self.result = Score(doubts=len(reading.doubts))
        self.rows = [row for row in reading.rows if row.when is not None]
        self.left = [Found(row, body) for row in self.rows for body in dict.fromkeys(row.bodies) or (None,)]
        self.aside = [
            Found(row, body)
            for row in self.rows
            for body in dict.fromkeys((*row.optional, *row.responsible, *row.recipients))
            if body not in row.bodies
        ]
        demanded = [pair for entry in expected.entries if entry.demanded for pair in _pairs(entry)]
        for near in (True, False):
            demanded = [pair for pair in demanded if not self._match(pair, near=near)]
        self._missing(demanded)
        for entry in expected.entries:
            if not entry.demanded:
                self._undemanded(entry)
        self.open = [*self.result.asked, *self.result.needless, *self.result.lost]
        self.result.untold += [one for one in expected.refused if not self._refusal_told(one)]
        self.result.invented += [found for found in self.left if not self._excused(found)]

    # what is demanded

    def _match(self, pair: Pair, *, near: bool) -> bool:
        found = self._find(pair, near=near)
        if not found:
            return False
        for one in found:
            self._take(one)
        row = found[0].row
        if self._should_ask(pair, row):
            self.result.silent.append(pair)
            return True
        self.result.right.append(pair)
        if not _near(pair.entry, row):
            self.result.misplaced.append(pair)
        self._time(pair, row.time)
        return True

    def _find(self, pair: Pair, *, near: bool) -> list[Found]:
        """The found pairs that are this one: one, or one for each day of its range."""
        candidates = [
            found
            for found in (*self.left, *self.aside)
            if (_near(pair.entry, found.row) or not near) and self._fits(pair, found)
        ]
        for found in candidates:
            if _accepts(pair.entry, found.row.when):
                return [found]
        first, last = pair.entry.when.first, pair.entry.when.last
        if pair.entry.when.precision is Precision.RANGE and (last - first).days < 5:
            days = [day_or_range(day, day) for day in pair.entry.when.days]
            single = [next((one for one in candidates if _same_days(one.row.when, day)), None) for day in days]
            return [found for found in single if found] if all(single) else []
        return []

    def _fits(self, pair: Pair, found: Found) -> bool:
        if pair.body is not None:
            return found.body is not None and self._same(pair.body, found.body)
        return found in self.left and all(self._tolerated(pair.entry, body) for body in found.row.bodies)

    def _take(self, found: Found) -> None:
        (self.left if found in self.left else self.aside).remove(found)

    def _should_ask(self, pair: Pair, row: ReadRow) -> bool:
        """Whether a doubt was due and there is none."""
        uncertain = row.when is not None and row.when.uncertain
        due = Mark.ASKED in pair.entry.marks or (pair.entry.when.uncertain and not uncertain)
        if self.expected.year is Mark.ASKED and not any(doubt.about == "year" for doubt in self.reading.doubts):
            return True
        return due and not self._doubted(pair, wide=False)

    def _time(self, pair: Pair, time: Hours | None) -> None:
        wanted = pair.entry.time
        if time is None and wanted is not None:
            self.result.times_missing.append(pair)
        elif time is not None and not (
            (Mark.ALL_DAY in pair.entry.marks and time == ALL_DAY)
            or (wanted is not None and time.start == wanted.start and wanted.end in (None, time.end))
        ):
            self.result.times_wrong.append((pair, time))
        elif wanted is not None:
            self.result.times_right += 1

    def _missing(self, pairs: list[Pair]) -> None:
        for pair in pairs:
            marks = pair.entry.marks
            if Mark.DUPLICATE in marks and self._told(pair):
                self.result.right.append(pair)
            elif not self._doubted(pair):
                self.result.lost.append(pair)
            elif marks & {Mark.ASKED, Mark.MAY_ASK, Mark.PERHAPS, Mark.ABOUT} or self.expected.year is not None:
                self.result.asked.append(pair)
            else:
                self.result.needless.append(pair)

    # what is not

    def _undemanded(self, entry: Entry) -> None:
        for pair in _pairs(entry):
            found = self._find(pair, near=True)
            for one in found:
                self._take(one)
            if Mark.OPTIONAL in entry.marks:
                continue
            if found and not self._doubted(pair, wide=False):
                self.result.invented += found
            if not found and Mark.CANCELLED in entry.marks and not self._told(pair):
                self.result.untold.append(pair)

    def _excused(self, found: Found) -> bool:
        """Whether a pair that is left over is no invention: tolerated, or taken in a doubt about one expected."""
        row = found.row
        near = [entry for entry in self.expected.entries if _near(entry, row)]
        if found.body is not None and any(
            _accepts(entry, row.when) and self._tolerated(entry, found.body) for entry in near
        ):
            return True
        for pair in self.open:
            if pair.entry in near and self._excuses(pair, found):
                self.open.remove(pair)
                return True
        return False

    def _excuses(self, pair: Pair, found: Found) -> bool:
        if found.body is None:
            return _accepts(pair.entry, found.row.when) or pair not in self.result.lost
        same = pair.body is not None and self._same(pair.body, found.body)
        return same and pair not in self.result.lost

    # what the reading tells

    def _doubted(self, pair: Pair, *, wide: bool = True) -> bool:
        """Whether a doubt covers the pair: it names its day or its body, or is about all of the document."""
        return any((wide and doubt.about in WIDE) or self._covers(doubt, pair) for doubt in self.reading.doubts)

    def _covers(self, doubt: Doubt, pair: Pair) -> bool:
        entry = pair.entry
        here = _at(entry.line, entry.sheet, doubt.place.line, doubt.place.sheet)
        if doubt.about == "body" and pair.body is not None:
            named = (doubt.text, *doubt.readings)
            return (here and entry.line is not None) or same_body(self.expected.names(pair.body), named)
        if not here:
            return False
        words = " ".join((doubt.text, *doubt.readings, *map(str, doubt.facts.values())))
        return any(_mentions(words, when) for when in (entry.when, *entry.readings))

    def _told(self, pair: Pair) -> bool:
        """Whether the reading says that it left this out, and where."""
        entry = pair.entry
        if self._doubted(pair):
            return True
        if entry.line is not None and any(
            use in (Use.REFUSED, Use.ASIDE, Use.JOINED) and _at(entry.line, entry.sheet, place.line, place.sheet)
            for place, use in self.reading.uses.items()
        ):
            return True
        return any(
            _at(entry.line, entry.sheet, one.place.line, one.place.sheet) and _mentions(one.text, entry.when)
            for one in self.reading.left_aside
        )

    def _refusal_told(self, refused: Refused) -> bool:
        texts = [(one.place, one.text) for one in self.reading.doubts]
        texts += [(one.place, one.text) for one in self.reading.left_aside]
        if refused.lines is not None:
            first, last = refused.lines
            said = [place.line for place, _ in texts]
            said += [place.line for place, use in self.reading.uses.items() if use is Use.REFUSED]
            return any(first <= line <= last for line in said)
        at = [text for place, text in texts if _at(refused.line, refused.sheet, place.line, place.sheet)]
        whole = refused.line is not None and any(
            use in (Use.REFUSED, Use.ASIDE) and _at(refused.line, refused.sheet, place.line, place.sheet)
            for place, use in self.reading.uses.items()
        )
        return whole or any(refused.text in text or (text and text in refused.text) for text in at)

    # bodies

    def _same(self, body: str, code: str) -> bool:
        return same_body(self.expected.names(body), self._names(code))

    def _tolerated(self, entry: Entry, code: str) -> bool:
        return any(self._same(body, code) for body in (*entry.also, *self.expected.also))

    def _names(self, code: str) -> tuple[str, ...]:
        body = self.reading.bodies.get(code)
        return (code,) if body is None else (code, body.name)


def _pairs(entry: Entry) -> list[Pair]:
    return [Pair(entry, body) for body in entry.bodies or (None,)]


def _accepts(entry: Entry, when: When | None) -> bool:
    if when is None:
        return False
    if Mark.ABOUT in entry.marks:
        return entry.when.first <= when.first and when.last <= entry.when.last
    return any(_same_days(when, right) for right in (entry.when, *entry.readings))


def _same_days(when: When | None, right: When) -> bool:
    """The same days, known as exactly; whether a question mark stands beside them is asked elsewhere."""
    return when is not None and (when.first, when.last, when.exact) == (right.first, right.last, right.exact)


def _near(entry: Entry, row: ReadRow) -> bool:
    return _at(entry.line, entry.sheet, row.place.line, row.place.sheet)


def _at(line: int | None, sheet: str | None, found: int, found_sheet: str | None) -> bool:
    return line is None or (line == found and (sheet is None or found_sheet is None or sheet == found_sheet))


def _mentions(words: str, when: When) -> bool:
    """Whether a text names the day (or the first day, or the month) of a date."""
    if not when.exact:
        return True
    days = {when.first, when.last} | ({when.first + timedelta(1)} if when.first != when.last else set())
    return any(re.search(rf"(?<!\d)0?{day.day}(?!\d)", words) for day in days)


def _keys(names: Iterable[str]) -> set[str]:
    keys = {_normal(name) for name in names}
    return keys.union(*(group for group in SAME if not keys.isdisjoint(group)))


def _normal(name: str) -> str:
    words = re.findall(r"\w+", name.casefold())
    return "".join(_indefinite(word) for word in words)


def _indefinite(word: str) -> str:
    return next((word.removesuffix(end) + bare for end, bare in _DEFINITE if word.endswith(end)), word)


# for people


def table(scores: Mapping[str, Score]) -> str:
    """A line for each document, and their sum."""
    head = ("rätt", "frågat", "i onödan", "förlorat", "tyst fel", "påhittat", "försvunnet", "fel tid", "tvivel")
    rows = {name: _numbers(one) for name, one in scores.items()}
    rows["summa"] = [sum(column) for column in zip(*rows.values(), strict=True)] if rows else [0] * len(head)
    width = max(map(len, rows))
    lines = [" " * width + "".join(f"{word:>11}" for word in head)]
    lines += [f"{name:<{width}}" + "".join(f"{number:>11}" for number in row) for name, row in rows.items()]
    return "\n".join(lines)


def _numbers(one: Score) -> list[int]:
    pairs = [len(some) for some in (one.right, one.asked, one.needless, one.lost, one.silent)]
    return [*pairs, len(one.invented), len(one.untold), len(one.times_wrong), one.doubts]


def details(one: Score) -> str:
    """What is not as it should be, pair by pair."""
    told: dict[str, Sequence[object]] = {
        "förlorat": one.lost,
        "taget utan fråga": one.silent,
        "påhittat": one.invented,
        "försvunnet": one.untold,
        "frågat i onödan": one.needless,
        "på fel rad": one.misplaced,
        "fel tid": [f"{pair}: {time}" for pair, time in one.times_wrong],
        "tid saknas": one.times_missing,
    }
    return "\n".join(f"{word}: {thing}" for word, things in told.items() for thing in things)
