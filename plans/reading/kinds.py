"""What an activity is, by its words: a meeting, a decision, a deadline, a mailing or a period of work."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from plans.activity import Kind, Step
from plans.body import MEETS_AS_ONE, Body, BodyKind
from plans.reading.kindwords import (
    ABOUT_ANOTHER_DAY,
    AMONG_THEMSELVES,
    DEADLINE,
    DECISION,
    DONE,
    HELD_THEN,
    INFORMATION,
    MAILING,
    MATTERS,
    MEETING,
    NEGOTIATION,
    PREPARING,
    PROPOSAL,
    WORK,
)


@dataclass(frozen=True)
class KindRead:
    """The kind, and the words that tell it; `body`, `matter` or `nothing` where no word does.

    `step` is what the activity does for its matter, and `matter` a key for that, where the words say so.
    """

    kind: Kind
    sure: bool
    because: str
    step: Step | None = None
    matter: str | None = None

    @property
    def is_due_or_sent(self) -> bool:
        """Whether words surely say that something is due or sent, which nobody meets for."""
        return self.sure and self.kind in (Kind.DEADLINE, Kind.MAILING)


_LONGEST = 2000
_DUE = frozenset({Kind.MEETING, Kind.WORK})
_ENDING = re.compile(r"^(?:(?:e?n|e?t|ar|er)(?:na)?|slistan?)(?=\s)")
_VERB = re.compile(r"(?:e?n|e?t|ar|er)?(?:na)?\s+(?=\w+s\b)")
"""What stands between a noun and what is done with it."""
_DUE_THEN = re.compile(r"^(?:ska|bör|måste)\w* .*\b(?:klar|färdig|\w+ts\b)", re.IGNORECASE)


def kind_of(title: str, text: str = "", bodies: Iterable[Body] = (), *, by: bool = False) -> KindRead:
    """What a row is. The title says it, else the text does, else who meets; `bodies` are those who take part.

    A meeting of a body that can decide is a decision where the text says that something is fixed there. What is
    to be done `by` a day, "senast", is a deadline, unless it is decided or sent then.
    """
    title, text = (_DECIDED.sub("", " ".join(words[:_LONGEST].split())) for words in (title, text))
    there = tuple(bodies)
    title = _without_topics(title, there)
    head, because = _kind(title)
    if head is None or head is Kind.MEETING:
        decided = DECISION.search(_own_day(text))
        if decided is not None and any(body.kind in MEETS_AS_ONE for body in there):
            head, because = Kind.DECISION, decided[0]
    if head is None:
        head, because = _kind(text)
    sure = head is not None
    matter = matter_named(title) or matter_named(text)
    if head is None:
        head, because, sure = _by_bodies(title, there)
    elif head is Kind.MEETING and _is_of_the_public(there) and _COMES_TOGETHER.search(title) is None:
        head, sure = Kind.WORK, False  # a dialogue with the public is no meeting of one day
    if by and head in _DUE:
        head, because, sure = Kind.DEADLINE, "senast", True
    return KindRead(
        head, sure, because.lower(), step_done(head, f"{title}. {text}", {body.kind for body in there}), matter
    )


def _is_of_the_public(bodies: Sequence[Body]) -> bool:
    return bool(bodies) and all(body.kind is BodyKind.PUBLIC for body in bodies)


_COMES_TOGETHER = re.compile(r"\w*möte(?:t|n|na)?\b|\w*träff(?:en|ar)?\b", re.IGNORECASE)
"""What people come together at, whoever they are: "Öppet möte om budgeten"."""
_DECIDED = re.compile(
    r"\b(?:beslut(?:ar|ade|at)|fastställ(?:er|de|t))\s+att\b(?=\s*$|\s+(?:ha\s+)?(?:[^\W\d]+\s+)?(?:sammanträd|möt))",
    re.IGNORECASE,
)
"""How it begins that somebody has decided to meet: "KS beslutar att sammanträda 5 maj" tells of meetings.

Where a list of days follows, the word for the meeting is no longer there."""


def _without_topics(title: str, bodies: Iterable[Body]) -> str:
    """The title without what its bodies are for: who "Nämnden för arbete och tillväxt" is, is no work."""
    for body in bodies:
        if title.lower().startswith(f"{body.name.lower()}, "):
            title = title[len(body.name) + 2 :]  # whose it is, and then what: "Utbildningsnämnden, utskick"
        said = _FOR.search(body.name)
        title = re.sub(re.escape(said[0]), " ", title, flags=re.IGNORECASE) if said is not None else title
    return title.strip()


_FOR = re.compile(r"(?<=\w) för \w.*", re.IGNORECASE)


def _kind(text: str) -> tuple[Kind | None, str]:
    """The kind that a text tells: its first word for anything but a meeting, unless one for a meeting is first."""
    if found := AMONG_THEMSELVES.search(text):
        return Kind.WORK, found[0]
    if found := HELD_THEN.search(text):
        return Kind.MEETING, found[0]
    own = _own_day(text)
    meeting = MEETING.search(own)
    first: tuple[int, Kind, str] | None = None
    for kind, words in ((Kind.DEADLINE, DEADLINE), (Kind.MAILING, MAILING), (Kind.WORK, WORK)):
        found = words.search(own) if kind is not Kind.WORK else _work(own)
        if found is not None and (first is None or found.start() < first[0]):
            first = found.start(), kind, found[0]
    decision = DECISION.search(own)
    if decision is not None and (first is None or decision.start() < first[0]):
        return Kind.DECISION, decision[0]
    if first is not None and (meeting is None or first[0] <= meeting.start() or _gives_way(meeting, own, first)):
        return first[1], first[2]
    return (Kind.MEETING, meeting[0]) if meeting is not None else (None, "")


def _work(text: str) -> re.Match[str] | None:
    """The first word for work that is not only what something else is done with: "Granskningen presenteras"."""
    return next((found for found in WORK.finditer(text) if not _is_done_with(text[found.end() :])), None)


def _is_done_with(behind: str) -> bool:
    verb = _VERB.match(behind)
    others = (DEADLINE, MAILING, DECISION, MEETING)
    return verb is not None and any(words.match(behind, verb.end()) for words in others)


def _gives_way(meeting: re.Match[str], text: str, first: tuple[int, Kind, str]) -> bool:
    """Whether a word for a meeting tells no more than who does it, or what is sent.

    "Budgetberedning lämnar förslag", "Information om ramar skickas till nämnderna", "Avstämningen ska vara klar".
    """
    start, kind, words = first
    if kind is Kind.MAILING and INFORMATION.match(meeting[0]):
        return True
    between = _ENDING.sub("", text[meeting.end() : start])
    return not between.strip() and (words.split()[0].endswith(("r", "s")) or _DUE_THEN.search(words) is not None)


def _own_day(text: str) -> str:
    """The text without what it says of other days: utifrån beslut i kommunfullmäktige i november."""
    return ". ".join(ABOUT_ANOTHER_DAY.sub("", sentence) for sentence in re.split(r"[.;]\s", text))


def _by_bodies(title: str, bodies: Sequence[Body]) -> tuple[Kind, str, bool]:
    """Who meets as one decides on a matter that is named alone, unless it only drafts, as its committee does."""
    if not bodies or bodies[0].kind not in MEETS_AS_ONE:
        return Kind.MEETING, "nothing", False
    if _WISHES.search(title) or DONE.search(title):
        return Kind.MEETING, "nothing", False
    if _PAPERS.search(title):
        return Kind.MAILING, "nothing", False  # they may be sent then, or handed in
    if bodies[0].kind not in _DRAFTS and matter_named(title):
        return Kind.DECISION, "matter", False
    return Kind.MEETING, "body", bool(title)


_WISHES = re.compile(r"\b(?:vill|önskar|efterlyser|söker|behöver)\b", re.IGNORECASE)
"""What somebody wants on a day is not that they meet: "Valberedningen vill ha förslag"."""
_DRAFTS = (BodyKind.DRAFTING, BodyKind.SUBCOMMITTEE)
_PAPERS = re.compile(r"(?<!\w)\W*(?:mötes|sammanträdes)?(?:handlingar|underlag|protokoll)(?:na)?\b", re.IGNORECASE)
"""What stands over days with the papers of a body's meetings, and does not say what is done with them."""


def step_done(kind: Kind, words: str, kinds: Collection[BodyKind]) -> Step | None:
    """What is done for the matter, where the kind, the words and the kinds of those who meet agree on it."""
    if kind is Kind.DEADLINE:
        return Step.INPUT
    if not kind.gathers:
        return None
    if BodyKind.UNIONS in kinds and NEGOTIATION.search(words):
        return Step.NEGOTIATION
    if kind is Kind.DECISION:
        return Step.PROPOSAL if BodyKind.COUNCIL not in kinds and PROPOSAL.search(words) else Step.DECISION
    if BodyKind.COUNCIL not in kinds and PREPARING.search(words):
        return Step.PROPOSAL
    return Step.INFORMATION if INFORMATION.search(words) else None


def matter_named(text: str) -> str | None:
    """What it is about: the matter named first, of those that begin at one place the more special one."""
    found = [
        (hit.start(), n, key) for n, (key, words) in enumerate(MATTERS.items()) if (hit := words.search(text))
    ]
    return min(found)[-1] if found else None
