"""What one line tells of when bodies usually meet: "KF kl 18.00, KS kl 13.00", "KF och KS sammanträder kl 13"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plans.body import BodyKind
from plans.clock import Hours
from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.parts import with_part
from plans.reading.bodies.names.rooms import is_of_room
from plans.reading.bodies.names.sense import Match, Origin, Sense
from plans.reading.bodies.names.tokens import Token, tokens
from plans.reading.bodies.sentences import sentences
from plans.reading.bodies.shared import JOINED
from plans.reading.bodies.told.by_sort import all_of_sort, in_full
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import FULL_MONTHS, MANY_WEEKDAYS

_TIME = r"(\d{1,2})(?:[.:](\d{2}))?(?!\d)"
CLOCK = re.compile(
    rf"(?:\bkl(?:ockan|\.|\b)\s*{_TIME}|(?<![\d.:/-])(\d{{1,2}})[.:](\d{{2}})(?!\d))(?:\s*(?:[-–]|till)\s*{_TIME})?",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:sammanträd\w*|(?:på)?börja[rs]|startar|inleds|möts|träffas|ses(?!\s+över)|möte\w*|håller|(?:mötes|start)?tid\w*)\b",
    re.IGNORECASE,
)
TIMES = re.compile(
    r"\s*(?:(?:mötes|sammanträdes|start|kl)?tid(?:er|en)?|klockan|klockslag|kl\.?|start)\s*:?\s*", re.IGNORECASE
)
"""What says that times come."""
AT_LATEST = re.compile(r"\b(?:senast|före|innan)\s+$", re.IGNORECASE)
"""What stands before a time until which something may be handed in."""
STOPS = re.compile(r"\bstopp(?:tid(?:en)?|dag(?:en|ar|arna)?|datum(?:et)?)\b", re.IGNORECASE)
"""A sentence with such a word tells until when papers come in, and not when anybody meets."""
UNLESS = re.compile(
    r"\(?(?:om\s+(?:inte?|inget|ej)\s+annat\s+(?:anges|sägs|framgår)|följande\s+d(?:atum|agar))\)?", re.IGNORECASE
)
_WHEN = frozenset({"och", "kl", "klockan", *MANY_WEEKDAYS})
_YEAR = re.compile(r"(?:19|20)\d\d")
_EACH_ITS_OWN = re.compile(r"[\s,]*(?:och\s+)?\b(?:respektive|resp\b\.?)\s*", re.IGNORECASE)
_PARTED = re.compile(r"[,;.·•|\n]|\b(?:och|samt|medan|men)\b", re.IGNORECASE)
"""What parts one time, with what is said of it, from the next."""
_SOMETIMES = re.compile(rf"\b(?:utom|förutom|undantag\w*|{'|'.join(MANY_WEEKDAYS)})\b", re.IGNORECASE)
_ITS_PAPER = re.compile(r"s\s+(?:beslut|förslag|yttrande|godkännande|protokoll)\b", re.IGNORECASE)
"""What of a body's stands behind its name where not it meets, but is heeded: "med fullmäktiges beslut ovan"."""
ONE_MEETING = re.compile(r"\b(?:budget|boksluts?)(?:möte|sammanträde)t\b", re.IGNORECASE)
"""What a time is only of that one: "Budgetmötet börjar kl. 9"."""
OF_ONE_MONTH = re.compile(rf"\b\w*(?:möte|sammanträde)t\s+i\s+(?:{'|'.join(FULL_MONTHS)})\b", re.IGNORECASE)
"""What a sentence begins with that tells more of the meeting of one month."""
_AT_PLACE = re.compile(r"(\d[\d.:]*)(?:,\s+|\s+\()(?:[^\W\d]+\s?){1,3}\)?\W*$")
"""A time, and in one to three words behind it where: "kl. 18.30, Folkets hus"."""
_LEAST = 2

_Clock = tuple[re.Match[str], Hours]


@dataclass(frozen=True)
class _Piece:
    """Times that stand together, where what is said of them begins, and the words of that."""

    begin: int
    run: Sequence[_Clock]
    words: str


def hours_of_line(text: str, known: Lexicon, under: Sequence[Sense]) -> dict[str, Hours]:
    """The usual hours that a line tells, by code; a time alone is that of the only body it stands `under`."""
    text = all_of_sort(text)
    if len(under) == 1:
        text = in_full(text, under[0].name)
    clocks = [
        (found, hours)
        for found in CLOCK.finditer(text)
        if not AT_LATEST.search(text[: found.start()]) and (hours := hours_of(found)) is not None
    ]
    if not clocks:
        return {}
    if not bodies_of(text, known):
        before, after = text[: clocks[0][0].start()], text[clocks[0][0].end() :]
        is_of_month = any(date.first.month is not None for date in find_dates(after))
        is_of_some = ONE_MEETING.search(before) is not None or bool(find_dates(before)) or is_of_month
        alone = (TIMES.match(text) or _MEETS.search(text)) and not (is_of_some or _named(text, known))
        return {sense.code: clocks[0][1] for sense in under} if alone and len(clocks) == 1 else {}
    pieces = list(_pieces(text, clocks))
    if not (_MEETS.search(text) or not left_over(text, known) or _lists_hours(pieces, known)):
        return {}
    told: dict[str, Hours] = {}
    last: dict[str, Hours] = {}
    for piece in pieces:
        own = _of_piece(text, piece, known)
        if find_dates(piece.words) or (not own and _SOMETIMES.search(piece.words)):
            told = {code: hours for code, hours in told.items() if code not in last}  # not theirs at all times
            own = {}
        told |= own
        last = own or last
    return told


def _lists_hours(pieces: Sequence[_Piece], known: Lexicon) -> bool:
    """Whether most times have nothing but a body beside them: some other name among them spoils none of those."""
    clean = sum(not left_over(piece.words, known) for piece in pieces)
    return clean >= _LEAST and clean * 2 > len(pieces)


def _pieces(text: str, clocks: Sequence[_Clock]) -> Iterator[_Piece]:
    """The times with the words before each, and those behind it up to what parts it from the next."""
    runs = _runs(text, clocks)
    begin = 0
    for n, run in enumerate(runs):
        first, last = run[0][0], run[-1][0]
        end = runs[n + 1][0][0].start() if n + 1 < len(runs) else len(text)
        parted = _PARTED.search(text, last.end(), end)
        after = text[last.end() : parted.start()] if parted else "" if n + 1 < len(runs) else text[last.end() :]
        yield _Piece(begin, run, f"{text[begin : first.start()]} {after}")
        begin = parted.end() if parted else last.end()


def _of_piece(text: str, piece: _Piece, known: Lexicon) -> dict[str, Hours]:
    """The times of those named before them: in their own sentence, and before it where that is of the same."""
    start = piece.run[0][0].start()
    there = {at: match for at, _, match in _named(text, known) if piece.begin <= at < start}
    begin = _begin(text, start, there)
    there = {at: match for at, match in there.items() if at >= begin}
    named = [sense.code for at, sense in bodies_of(text, known) if at in there and not _is_one_of_many(there[at])]
    times = [hours for _, hours in piece.run]
    if len(times) == 1:
        return dict.fromkeys(named, times[0])
    return dict(zip(named, times, strict=True)) if len(times) == len(named) == len(there) else {}


def _begin(text: str, start: int, there: Mapping[int, Match]) -> int:
    """Where the sentences begin that tell whose a time is: its own, and those before it of one of the same."""
    begins = [at for at, _ in sentences(text) if at <= start]
    own: set[str] = set()
    begin = start
    while begins:
        said = {match.sense.code for at, match in there.items() if begins[-1] <= at < begin}
        if own and said.isdisjoint(own):
            break
        own |= said
        begin = begins.pop()
    return begin


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


def bodies_of(text: str, known: Lexicon) -> list[tuple[int, Sense]]:
    """Where bodies stand whose names leave no doubt, or a committee's letters with a time behind: "SN kl 9"."""
    found: list[tuple[int, Sense]] = []
    following, rest = len(text), ""
    for start, end, match in reversed(_named(text, known)):
        is_joined = JOINED.fullmatch(text[end:following]) is not None
        rest = rest if is_joined else text[end:]  # "SN, BUN och MBN kl 13": what is said is said of them all
        following = start
        if _is_sure(match, rest):
            found.append((start, match.sense))
    return found[::-1]


def _is_sure(match: Match, after: str) -> bool:
    if not match.short or match.sense.sure or match.sense.origin is Origin.LEGEND:
        return True
    after = after.lstrip(" :")
    return match.sense.kind is BodyKind.COMMITTEE and (CLOCK.match(after) or _MEETS.match(after)) is not None


def _is_one_of_many(match: Match) -> bool:
    """Whether it is one of all of a sort, and nobody knows which: Nämnden."""
    return match.sense.is_collective and match.form.definite and match.form.plural is not True


def _named(text: str, known: Lexicon) -> list[tuple[int, int, Match]]:
    """Where bodies stand, from where to where."""
    words = tokens(text)
    found, at = [], 0
    while at < len(words):
        match = _match(words, at, known)
        if match is None:
            at += 1
            continue
        start, end = words[match.first].start, words[match.last - 1].end
        if not (is_of_room(text, end) or _ITS_PAPER.match(text, end - 1)):
            found.append((start, end, match))
        at = match.last
    return found


def _match(words: Sequence[Token], at: int, known: Lexicon) -> Match | None:
    match = known.match(words, at) or formed(words, at, known)
    return match and with_part(words, match, known)


def left_over(text: str, known: Lexicon) -> bool:
    """Whether the line says more than bodies, their weekdays, their hours, a year, and last the place."""
    rest = UNLESS.sub(" ", CLOCK.sub(" ", _AT_PLACE.sub(lambda found: found[1], text)))
    words = tokens(rest)
    at = 0
    while at < len(words):
        match = _match(words, at, known)
        if match is None and not (words[at].word in _WHEN or _YEAR.fullmatch(words[at].text)):
            return True
        at = match.last if match is not None else at + 1
    return False


def hours_of(found: re.Match[str]) -> Hours | None:
    """The hours of a time that was found; None for what is no time of a day."""
    hour, minute, bare, bare_minute, until, until_minute = found.groups()
    start = _minutes(hour or bare, minute or bare_minute)
    end = _minutes(until, until_minute) if until else None
    if start is None or (end is not None and end <= start):
        return None
    return Hours(start, end)


def _minutes(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total < 24 * 60 else None
