"""When bodies usually meet, where a document says it once for all: "KF sammanträder kl 18.00"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from plans.body import BodyKind
from plans.clock import Hours
from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.sense import Match, Origin, Sense
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.sentences import sentences
from plans.reading.bodies.told.by_sort import in_full
from plans.reading.dates.notdates import not_dates
from plans.reading.document import Document, Place, Row, Table

_TIME = r"(\d{1,2})(?:[.:](\d{2}))?(?!\d)"
CLOCK = re.compile(
    rf"(?:\bkl(?:ockan|\.|\b)\s*{_TIME}|(?<![\d.:/-])(\d{{1,2}})[.:](\d{{2}})(?!\d))(?:\s*(?:[-–]|till)\s*{_TIME})?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{1,2}\s*/\s*\d{1,2}|\b(?:19|20)\d\d-\d\d|"
    r"\d\.?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b|\bvecka\s+\d",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:sammanträd\w*|(?:på)?börja[rs]|startar|inleds|möts|möte\w*|håller|(?:mötes)?tid\w*)\b", re.IGNORECASE
)
_TIMES = re.compile(
    r"\s*(?:(?:mötes|sammanträdes|start|kl)?tid(?:er|en)?|klockan|klockslag|kl\.?|start)\s*:?\s*", re.IGNORECASE
)
_MEETINGS = re.compile(r"\b(?:sammanträd\w*|möte\w*|(?:sammanträdes|mötes)\w+)\b", re.IGNORECASE)
"""Words of a heading that say that it is of somebody's meetings."""
_AT_LATEST = re.compile(r"\b(?:senast|före|innan)\s+$", re.IGNORECASE)
"""What stands before a time until which something may be handed in."""
_UNLESS = re.compile(r"\(?(?:om\s+(?:inte?|inget)\s+annat\s+anges|följande\s+d(?:atum|agar))\)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 200
_HEADER_ROWS = 3

_EACH_ITS_OWN = re.compile(r"[\s,]*(?:och\s+)?\b(?:respektive|resp\b\.?)\s*", re.IGNORECASE)
_Clock = tuple[re.Match[str], Hours]

Said = tuple[Place, dict[str, Hours], bool]
"""A line, the usual hours that it tells, by code, and whether it tells nothing else."""


def said_hours(document: Document, known: Lexicon) -> Iterator[Said]:
    """Every line that tells when a body meets without telling on which day."""
    under: list[Sense] = []
    is_dated = False
    for block in document.blocks:
        if isinstance(block, Table):
            yield from ((place, hours, False) for place, hours in _of_table(block, known, under))
            continue
        text, is_under_day = block.text, is_dated
        is_dated = _is_dated(text)
        if is_under_day and CLOCK.match(text):
            continue  # the time of that day, on a line of its own
        undated = "".join(text[start:end] for start, end in sentences(text) if not _is_dated(text[start:end]))
        if len(text) > _LONGEST or not undated:
            continue
        hours = _of_line(undated, known, under)
        if hours:
            yield block.place, hours, not _is_dated(text)
        named = _headed_by(in_full(text, under[0].name) if under else text, known, heading=bool(block.heading))
        under = named if named is not None else under


def _headed_by(text: str, known: Lexicon, *, heading: bool) -> list[Sense] | None:
    """The body that a line heads; empty if it heads several or others, None if it heads nothing."""
    named = [sense for _, sense in _bodies(text, known)]
    if named and (heading or not _left_over(_MEETINGS.sub(" ", text), known)):
        return named if len(named) == 1 else []
    return [] if heading else None


def _is_dated(text: str) -> bool:
    """Whether the text tells of a day: a year that is written as one, 16/17, is none."""
    years = [(part.start, part.end) for part in not_dates(text) if part.sort == "years"]
    return any(not any(start <= hit.start() < end for start, end in years) for hit in _DATE.finditer(text))


def _of_line(text: str, known: Lexicon, under: Sequence[Sense]) -> dict[str, Hours]:
    """KF kl 18.00, KS kl 13.00; KF och KS sammanträder kl 13; or a time alone under its body's heading."""
    if len(under) == 1:
        text = in_full(text, under[0].name)
    clocks = [
        (found, hours)
        for found in CLOCK.finditer(text)
        if not _AT_LATEST.search(text[: found.start()]) and (hours := _hours(found)) is not None
    ]
    if not clocks:
        return {}
    bodies = _bodies(text, known)
    if not bodies:
        alone = _TIMES.match(text) or _MEETS.search(text)
        return {sense.code: clocks[0][1] for sense in under} if alone and len(clocks) == 1 else {}
    if not _MEETS.search(text) and _left_over(text, known):
        return {}
    told: dict[str, Hours] = {}
    before = 0
    for run in _runs(text, clocks):
        first, last = run[0][0], run[-1][0]
        named = [sense.code for start, sense in bodies if before <= start < first.start()]
        times = [hours for _, hours in run]
        if len(times) == 1:
            told |= dict.fromkeys(named, times[0])
        elif len(times) == len(named) == sum(before <= at < first.start() for at, _, _ in _named(text, known)):
            told |= zip(named, times, strict=True)
        before = last.end()
    return told


def _runs(text: str, clocks: Sequence[_Clock]) -> list[list[_Clock]]:
    """The times, those together that "respektive" joins: each is of one of the bodies before them, in order."""
    runs: list[list[_Clock]] = []
    for clock in clocks:
        between = text[runs[-1][-1][0].end() : clock[0].start()] if runs else ""
        if runs and _EACH_ITS_OWN.fullmatch(between):
            runs[-1].append(clock)
        else:
            runs.append([clock])
    return runs


def _of_table(table: Table, known: Lexicon, under: Sequence[Sense]) -> Iterator[tuple[Place, dict[str, Hours]]]:
    """A heading "KS kl 13.00"; a row or column of times beside the bodies; a line over or under all columns."""
    columns: dict[int, str] = {}
    time_column: int | None = None
    for n, row in enumerate(table.rows):
        first = row.cells[0].text if row.cells else ""
        alone = [cell.text for cell in row.cells if cell.text.strip()]
        is_alone = len(alone) == 1
        if is_alone and (named := _headed_by(alone[0], known, heading=False)):
            under = named
        if n < _HEADER_ROWS:
            for at, cell in enumerate(row.cells):
                if at and _TIMES.fullmatch(cell.text):
                    time_column = at
                if code := _only_body(cell.text, known):
                    columns.setdefault(at, code)
        if _TIMES.fullmatch(first):
            yield row.place, {columns[at]: hours for at, hours in _clocks(row).items() if at in columns}
        elif (n < _HEADER_ROWS or is_alone) and (headed := _headed(row, known, under)):
            yield row.place, headed
        elif time_column is not None and (code := _only_body(first, known)):
            hours = _clocks(row).get(time_column)
            yield row.place, {code: hours} if hours is not None else {}


def _headed(row: Row, known: Lexicon, under: Sequence[Sense]) -> dict[str, Hours]:
    told: dict[str, Hours] = {}
    if any(_is_dated(cell.text) for cell in row.cells):
        return told  # it heads nothing: what stands there is of that day
    for cell in row.cells:
        if "\t" not in cell.text and len(cell.text) < _LONGEST:
            told |= _of_line(" ".join(cell.text.split()), known, under)
    return told


def _clocks(row: Row) -> Mapping[int, Hours]:
    """The cells that hold nothing but a time of day."""
    found = {at: CLOCK.fullmatch(cell.text.strip()) for at, cell in enumerate(row.cells)}
    return {at: hours for at, clock in found.items() if clock and (hours := _hours(clock)) is not None}


def _bodies(text: str, known: Lexicon) -> list[tuple[int, Sense]]:
    """Where bodies stand whose names leave no doubt, or a committee's letters with a time behind: "SN kl 9".

    Others of the same time may stand between: "SN, BUN och MBN börjar kl 9".
    """
    return [(start, match.sense) for start, end, match in _named(text, known) if _is_sure(match, text[end:])]


_AND_OTHERS = re.compile(
    r"^(?:\s*(?:,|/|&|och\b|samt\b)\s*[A-ZÅÄÖ]{2,6}\b)*\s*(?:(?:börjar|startar|sammanträder|möts)\b)?[\s:]*"
)


def _is_sure(match: Match, after: str) -> bool:
    if not match.short or match.sense.sure or match.sense.origin is Origin.LEGEND:
        return True
    return match.sense.kind is BodyKind.COMMITTEE and CLOCK.match(_AND_OTHERS.sub("", after)) is not None


def _named(text: str, known: Lexicon) -> list[tuple[int, int, Match]]:
    """Where bodies stand, from where to where."""
    words = tokens(text)
    found, at = [], 0
    while at < len(words):
        match = known.match(words, at) or formed(words, at, known)
        if match is None:
            at += 1
            continue
        found.append((words[match.first].start, words[match.last - 1].end, match))
        at = match.last
    return found


def _only_body(text: str, known: Lexicon) -> str | None:
    """The code of a cell that holds one body, with or without a time."""
    if len(text) > _LONGEST or _left_over(text, known):
        return None
    bodies = _bodies(text, known)
    return bodies[0][1].code if len(bodies) == 1 else None


def _left_over(text: str, known: Lexicon) -> bool:
    """Whether the line says more than bodies, their hours and a year."""
    rest = _UNLESS.sub(" ", CLOCK.sub(" ", text))
    words = tokens(rest)
    at = 0
    while at < len(words):
        match = known.match(words, at) or formed(words, at, known)
        if match is None and not (words[at].word in ("och", "kl", "klockan") or _YEAR.fullmatch(words[at].text)):
            return True
        at = match.last if match is not None else at + 1
    return False


def _hours(found: re.Match[str]) -> Hours | None:
    hour, minute, bare, bare_minute, until, until_minute = found.groups()
    start = _minutes(hour or bare, minute or bare_minute)
    end = _minutes(until, until_minute) if until else None
    if start is None or (end is not None and end <= start):
        return None
    return Hours(start, end)


def _minutes(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total < 24 * 60 else None
