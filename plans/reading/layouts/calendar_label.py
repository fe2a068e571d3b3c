"""What a calendar writes at its rows, columns and lists: whose meetings they are, what, and when they begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from plans.body import MEETS_AS_ONE, BodyKind
from plans.clock import Hours
from plans.reading.bodies.cellruns import tells_matter
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import SHORT
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.phrases import PARTIES
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.names.tokens import tokens
from plans.reading.bodies.told.committee import THE_COMMITTEE
from plans.reading.dates.grammar.words import MANY_WEEKDAYS, WEEKDAYS
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.calendar_years import YEAR
from plans.reading.layouts.hands_in import who_hands_in
from plans.reading.layouts.perhaps import says_perhaps

_GENERAL = frozenset({"NÄMNDER", THE_COMMITTEE, "UTSKOTT", "BOLAG", "TJÄNSTEMÄN", "POLITIKER", "FÖRVALTNINGAR"})
"""Words for all of a sort, or any of it: a heading that has one is no single body's."""
_ALONE = frozenset({BodyKind.PERSON, BodyKind.OFFICE, BodyKind.PUBLIC})
"""Who is only told of beside a body: its chair, its office."""

PART = re.compile(
    r"(?:arbets)?utskott(?:et)?|au|presidi(?!edag)\w*|(?:\w*beredning|förmöte|gruppmöte|berednings(?:möte|sammanträde))\w{0,2}",
    re.IGNORECASE,
)
"""Names that many bodies have a part by."""
WORKING = re.compile(r"(?:arbetsutskott(?:et)?|au)", re.IGNORECASE)
_LEADS_UP = re.compile(
    r"stopp(?:dag|tid|datum)?\b|\bbrytdag|\bjustering|\banslag(?:\b|s)|\bprotokoll|\bhandlingar\b|"
    r"\bärende(?:lista|n)\b",
    re.IGNORECASE,
)
"""Words for what comes before or after a meeting."""
_FOR = re.compile(r"\b(?:inför|före)\s+$", re.IGNORECASE)
"""What stands before a body that others meet to prepare for: "Gruppmöten inför KF"."""
_TO = re.compile(r"\w\s+till\s+$", re.IGNORECASE)
_NO_NAME = re.compile(r"\W*(?:[\d\W]*|.{120,}|mandatperiod\w*)", re.DOTALL | re.IGNORECASE)
_MARKS = re.compile(r"(?<=\w)\s?(\*+|[¹²³†‡])(?=\W|$)")
_BRACKET = re.compile(r"\(([^()]*)\)")
_MANY = re.compile(rf"\b(?:{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\b", re.IGNORECASE)
_WEEKDAY_ALONE = re.compile(
    rf"\W*({'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})(?:\W|\bkl\b)*", re.IGNORECASE
)
"""A weekday with nothing else than a time beside it."""
_COLUMN = (
    r"(?:månad|datum|dag|veckodag|vecka|tid|klockslag|plats|lokal|(?:mötes|sammanträdes)(?:datum|dag|tid|plats))"
)
COLUMNS = re.compile(rf"{_COLUMN}(?:[\s/,]+{_COLUMN})+", re.IGNORECASE)
"""The headings of columns that came on one line: they say what stands below, and not whose it is."""
_APART = re.compile(r"\s*(FSG|LSG)(?:\s*\(|\s*[-–—:]\s+|\s+[-–—]\s*)([^\W\d_][^()\d\n]{2,50}?)\)?\s*")
_NAMED = "[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖÉ][a-zåäöéü]+)?"
_MEMBER = re.compile(
    rf"\W*{_NAMED}(?:\s{_NAMED}){{1,2}}\s*"
    rf"(?P<party>\((?:{'|'.join(sorted(PARTIES, key=len, reverse=True))})\))?"
    r"(?P<role>,?\s*(?:[12]:[ae]\s+)?(?:vice\s+)?(?:ordförande|sekreterare|ledamot|ersättare))?\W*"
)
"""Somebody by name with a party or an office: no heading of anything, "Eva Ek (S)", "Bo Ek, vice ordförande"."""
_JOINT = re.compile(r"^(?:och|samt)\s+(?=[^\W\d_])", re.IGNORECASE)
_BROKEN = re.compile(r"(?<=[a-zåäö])-\n\s*(?=[a-zåäö])(?!och\b|samt\b)")
"""Where a word is broken at a line's end."""
_GOES_ON = re.compile(r"[a-zåäö]|AU\b|\(")
"""How a line begins that still is of the name above it."""


@dataclass(frozen=True)
class Label:
    """The words at a row, a column or a list.

    `bodies` are the codes of those who meet and `who` the words that name them; `name` and `kind` are those of
    one alone. `meets` is false for what only leads up to a meeting: a deadline, a mailing. `known` is whether the
    words are more than any words: a body that is known or formed like one. `sure`: they name it under whatever
    they stand. `general`: they name all of a sort.
    """

    words: str
    bodies: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    name: str = ""
    kind: BodyKind | None = None
    meets: bool = True
    known: bool = False
    sure: bool = False
    general: bool = False
    hours: Hours | None = None
    weekday: int | None = None
    marks: tuple[str, ...] = ()
    perhaps: bool = False
    """Whether a bracket says that the meetings are not certain: "KF (preliminärt)"."""
    ordinary: bool = True
    """False for what its bodies do besides their meetings, not at the hour of those: "KS, beredning"."""


@lru_cache(maxsize=8192)
def label_of(text: str, legend: Legend) -> Label:
    """What a label says, by itself."""
    said, many = said_hours(text), _MANY.search(text)
    alone = _WEEKDAY_ALONE.fullmatch(without_hours(text))
    if alone is not None:
        return Label("", hours=said[0].hours if said else None, weekday=WEEKDAYS[alone[1].lower()])
    stops = [hit.start for hit in said] + ([many.start()] if many else [])
    words = _unit_apart(text, legend) or _words(text, stops, legend)
    if COLUMNS.fullmatch(words):
        return Label("")
    if _is_member(text):
        return Label(words, kind=BodyKind.PERSON)
    label = Label(
        words,
        meets=_meets(words),
        hours=said[0].hours if said else None,
        weekday=MANY_WEEKDAYS[many[0].lower()] if many else None,
        marks=tuple(hit[1] for hit in _MARKS.finditer(text)),
        perhaps=any(map(says_perhaps, _BRACKET.findall(text))),
    )
    return _named(label, text, legend)


def _unit_apart(text: str, legend: Legend) -> str:
    """The name with the unit that a bracket or a stroke parts from its sort: FSG Teknik of "FSG (Teknik)"."""
    found = _APART.fullmatch(text)
    words = f"{found[1]} {found[2]}" if found is not None else ""
    bodies = find_bodies(words, legend, cell=True)
    return words if len(bodies) == 1 and bodies[0].raw == words else ""


def _is_member(text: str) -> bool:
    found = _MEMBER.fullmatch(text)
    return found is not None and (found["party"] or found["role"]) is not None


def one_body(words: str, legend: Legend) -> Mention | None:
    """The one body that the words are; "MSN AU" and "Soc au" are, though nobody has told what MSN is."""
    found = find_bodies(words, legend, cell=True)
    if (
        len(found) == 2
        and found[0].origin is Origin.MADE
        and WORKING.fullmatch(found[1].raw)
        and not words[found[0].end : found[1].start].strip()
    ):
        found = find_bodies(f"{found[0].raw}AU", legend, cell=True)
    return found[0] if len(found) == 1 else None


def _words(text: str, stops: Sequence[int], legend: Legend) -> str:
    """The label's words up to where its times begin; all but the times if they stand first."""
    before = text[: min(stops)] if stops else text
    if not any(sign.isalpha() for sign in re.sub(r"\bkl(?:ockan)?\b", "", before)):
        before = _MANY.sub(" ", without_hours(text))
    return _bare(_first_lines(before.strip(), legend))


def _bare(words: str) -> str:
    words = _BROKEN.sub("", words)
    words = YEAR.sub(" ", _MARKS.sub("", _BRACKET.sub(" ", words)))
    return without_joint(" ".join(re.sub(r"\(.*$", "", words, flags=re.DOTALL).split()).strip(" ,;:.–—-/*"))


def without_joint(words: str) -> str:
    """The words without the "och" that joins them to what stands before them: "och KF"."""
    return _JOINT.sub("", words)


def _first_lines(text: str, legend: Legend) -> str:
    """The lines of a cell that are the name: those after it tell of its chair, its room, its office."""
    lines = text.split("\n")
    for n in range(1, len(lines)):
        words = _bare("\n".join(lines[:n]))
        body = one_body(words, legend) if words and not words.endswith("-") else None
        is_whole = (
            body is not None and body.origin is not Origin.MADE and not (words.endswith("s") and n < len(lines))
        )
        if is_whole and not _GOES_ON.match(lines[n].strip()):
            return "\n".join(lines[:n])
    return text


def _meets(words: str) -> bool:
    return not _LEADS_UP.search(words) and not kind_of(words).is_due_or_sent


def _named(label: Label, text: str, legend: Legend) -> Label:
    words = label.words
    if _NO_NAME.fullmatch(words):
        return label
    words = _ELECTED.sub("", _BEFORE.sub("", words))
    one = one_body(words, legend)
    if one is not None and label.meets:
        return _with(label, [one], known=one.origin is not Origin.MADE, general=one.code in _GENERAL)
    giver = None if label.meets else who_hands_in(words, legend)
    if giver is not None:
        return _with(label, [giver], known=False, general=giver.code in _GENERAL, acts=True)
    known = _known(words, legend)
    found = [body for body in known if not _FOR.search(words[: body.start])] or known
    if not found and not tells_matter(tokens(words)):
        found = _known(" ".join(_BRACKET.findall(text)), legend)  # behind a matter it is who does it
    if not found and label.meets:
        return _with(label, find_bodies(words, legend, cell=True)[:1], known=False)
    is_general = any(body.code in _GENERAL or body.sense.tells == SHORT for body in found)
    if found and not kind_of(words).sure and all(_is_given(words, body) for body in found):
        label = replace(label, meets=False)
    return _with(label, _without_owners(found, words), general=is_general)


def _is_given(words: str, body: Mention) -> bool:
    """Whether something goes to people who are no board, and so do not come together for it: till revisorerna."""
    return body.kind not in MEETS_AS_ONE and _TO.search(words[: body.start]) is not None


_BEFORE = re.compile(r"(?<=\w)\s+inför\s.*$", re.IGNORECASE)
"""What a meeting is held ahead of: "Gruppmöte inför KF" is none of KF's."""
_ELECTED = re.compile(r"\bval(?:et|en)?\s+till\s.*$", re.IGNORECASE)
"""What is elected does not meet then: "Val till kommunfullmäktige"."""


def _known(words: str, legend: Legend) -> list[Mention]:
    return [body for body in find_bodies(words, legend, cell=True) if body.origin is not Origin.MADE]


def _with(
    label: Label, bodies: Sequence[Mention], *, known: bool = True, general: bool = False, acts: bool = False
) -> Label:
    """The label with the bodies that meet, or the one that `acts`: of a body and its chair, only the body."""
    meant = [body for body in bodies if body.code not in _GENERAL and body.kind is not BodyKind.ROOM]
    meant = [body for body in meant if body.kind not in _ALONE] or meant
    if not meant and len(bodies) == 1 and (acts or _acts(label.words, bodies[0])):
        meant, known = [*bodies], False
    raws = {body.code: body.raw for body in reversed(meant)}
    codes = tuple(dict.fromkeys(body.code for body in meant))
    return replace(
        label,
        bodies=codes,
        who=tuple(raws[code] for code in codes),
        name=meant[0].name if len(codes) == 1 else "",
        kind=meant[0].kind if meant else None,
        known=known and bool(meant),
        sure=bool(meant) and meant[0].sure and meant[0].sense.tells != SHORT,
        general=general,
    )


def _acts(words: str, body: Mention) -> bool:
    """Whether a label says what all of a sort do: "Nämnderna lämnar förslag", "Rapport lämnad av nämnderna"."""
    behind = _DEED.match(words, body.end) if not words[: body.start].strip() else None
    return behind is not None or (words[: body.start].endswith(" av ") and body.end == len(words))


_DEED = re.compile(r"\s+(?:besluta|lämna|redovisa|rapportera|godkänne|fastställe|yttra|behandla|skicka|stänge)r\b")


def _without_owners(found: Sequence[Mention], words: str) -> list[Mention]:
    """Without those that only own the next one: Socialnämndens individutskott is one body, and the last."""
    beside = {body for body, after in pairwise(found) if not words[body.end : after.start].strip(" -\n")}
    return [body for body in found if not (body in beside and body.raw.endswith("s"))]
