"""Who takes part in one row of a plan, from its cells for participants, its title and its other texts together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import GENERAL, known
from plans.reading.bodies.labels import lists_of_participants
from plans.reading.bodies.legend import NO_LEGEND, Legend
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.sentences import sentences
from plans.reading.kinds import kind_of

_COMMITTEES = "NÄMNDER"


@dataclass(frozen=True)
class TakingPart:
    """Codes of bodies as a plan's activity has them, and every mention that they come from.

    `promoted` tells that nobody is said to take part: `bodies` are those who answer for it, or whom it is for.
    """

    bodies: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    with_substitutes: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    promoted: bool = False
    unlike: tuple[str, ...] = ()
    """Who meets by the title, where the cells for participants say that another board or council does."""
    officials: str = ""
    """The words of such cells, where they name officials alone beside a board that by the title decides."""


def taking_part(
    participants: Sequence[str],
    title: str,
    texts: Sequence[str] = (),
    legend: Legend = NO_LEGEND,
    *,
    responsible: Sequence[str] = (),
    recipients: Sequence[str] = (),
) -> TakingPart:
    """Who takes part in a row.

    `participants`, `responsible` and `recipients` are cells of columns for them. The title names those who meet,
    first of all in its first sentence; the other texts add only whom they expressly say to come, to answer for
    the matter or to be sent something, or list ("Inbjudna: …"). If all of that names nobody, those who send or
    begin a sentence take part, else those who answer for it, then those from whom the title says it comes, and
    at last the board or council that it goes to.
    """
    cells = [mention for text in participants for mention in find_bodies(text, legend, cell=True)]
    heading, rest = _first_sentence(title)
    named = find_bodies(heading, legend)
    answers = _as(Role.RESPONSIBLE, responsible, legend)
    titled = [m for m in named if not (_are_told(m, cells) or _is_work(m, named, heading, answers))]
    listed = [words for text in texts for words in lists_of_participants(text)]
    told = [mention for text in (rest, *texts) for mention in find_bodies(text, legend)]
    told += _in_last_bracket(title, legend)
    told += answers + _as(Role.RECIPIENT, recipients, legend)

    bodies = _codes(m for m in cells if m.role is Role.TAKES_PART)
    bodies |= _added(bodies, (m for m in titled if m.role is Role.TAKES_PART))
    bodies |= _codes(_hosts(answers, titled, heading))
    bodies |= _added(bodies, (m for m in told if m.because is Because.ATTENDS))
    invited = [mention for words in listed for mention in find_bodies(words, legend, cell=True)]
    bodies |= _codes(m for m in invited if m.role is Role.TAKES_PART)
    everything = (*cells, *titled, *told, *invited)
    if not bodies:
        acting = [m for m in told if m.role is Role.TAKES_PART]
        bodies = _codes(m for m in acting if m.because is Because.SENDS) or _codes(acting)
    answering = _codes(m for m in everything if m.role is Role.RESPONSIBLE)
    promoted = not bodies
    if not bodies and answering:
        bodies, answering = answering, {}
    elif not bodies:
        bodies = _codes(m for m in titled if m.because is Because.GIVES) or _codes(
            m for m in titled if m.because is Because.ADDRESSED and _comes_together(m)
        )
    return TakingPart(
        tuple(bodies),
        tuple(code for code in _codes(m for m in everything if m.role is Role.OPTIONAL) if code not in bodies),
        tuple(answering),
        tuple(_codes(m for m in everything if m.role is Role.RECIPIENT)),
        tuple(_codes(m for m in everything if m.with_substitutes)),
        everything,
        promoted and bool(bodies),
        *_unlike(cells, titled, heading),
    )


def _unlike(cells: Sequence[Mention], titled: Iterable[Mention], title: str) -> tuple[tuple[str, ...], str]:
    """Rambeslut i KF | KS; Nämnden beslutar om budget | Förvaltningschef."""
    stated = {m.code for m in cells}
    others = [m for m in titled if m.role is Role.TAKES_PART and m.code not in stated]
    if any(map(_decides, cells)):
        return tuple(_codes(m for m in others if m.because is Because.MEETING and _decides(m))), ""
    there = [m for m in cells if m.role is Role.TAKES_PART]
    deciding = [m for m in others if _decides(m) or m.code == _COMMITTEES]
    is_apart = all(m.kind in _OFFICIALS and not _wholes(m) & {one.code for one in deciding} for m in there)
    if not there or not is_apart or kind_of(title).kind is not Kind.DECISION:
        return (), ""
    return tuple(_codes(deciding)), ", ".join(m.raw for m in there)


def _comes_together(mention: Mention) -> bool:
    """Whether it is a board, or a group or a council by its name: Kommundirektörens ledningsgrupp."""
    return mention.kind in MEETS_AS_ONE or (mention.kind is BodyKind.GROUP and mention.sense.owns)


_OFFICIALS = frozenset({BodyKind.PERSON, BodyKind.OFFICE})


def _decides(mention: Mention) -> bool:
    meets = mention.kind in MEETS_AS_ONE and mention.kind is not BodyKind.DRAFTING
    return meets and mention.role is Role.TAKES_PART


def _are_told(mention: Mention, cells: Iterable[Mention]) -> bool:
    """Whether the cells say which of the committees are meant: Dialog med nämnderna | BUN, SN."""
    return mention.code == _COMMITTEES and any(one.kind is BodyKind.COMMITTEE for one in cells)


def _is_work(mention: Mention, named: Iterable[Mention], title: str, answering: Iterable[Mention]) -> bool:
    """Whether a word for those who draft tells what a body does: "KSAU – budgetberedning".

    The body stands right before it, or is a board that answers for a row whose title is no more than the word.
    So is "Lokal samverkan" the meeting of the group that answers for it.
    """
    is_bare = mention.kind is BodyKind.DRAFTING and mention.raw.lower().endswith("beredning")
    if mention.raw == title.strip(" .") and any(_does_it(one, mention, is_bare) for one in answering):
        return True
    before = (one for one in named if one.kind in MEETS_AS_ONE and one.end <= mention.start)
    return is_bare and any(_DASH.fullmatch(title, one.end, mention.start) for one in before)


_DASH = re.compile(r"\s*[-–—:]\s*")


def _does_it(one: Mention, work: Mention, is_drafting: bool) -> bool:
    if is_drafting:
        return one.kind in MEETS_AS_ONE
    return work.raw.lower().endswith("samverkan") and "samverkan" in one.name.lower()


def _hosts(answering: Iterable[Mention], titled: Iterable[Mention], title: str) -> Iterator[Mention]:
    """The boards that answer for a meeting with others, and so hold it: "Dialogmöte med kommunledningen"."""
    met = [m for m in titled if m.role is Role.TAKES_PART and m.because is Because.MEETING]
    if any(_WITH.search(title[: m.start]) for m in met):
        yield from (m for m in answering if m.kind in MEETS_AS_ONE)


_WITH = re.compile(r"\bmed\s+(?:[^\W\d]+\s+)?$", re.IGNORECASE)


def _first_sentence(title: str) -> tuple[str, str]:
    for _, end in sentences(title):
        return title[:end], title[end:]
    return title, ""


def _as(role: Role, cells: Iterable[str], legend: Legend) -> list[Mention]:
    return [replace(mention, role=role) for text in cells for mention in find_bodies(text, legend, cell=True)]


def _in_last_bracket(title: str, legend: Legend) -> list[Mention]:
    """Those who do it, named alone in the bracket that ends a title: "Anvisningar skickas (ekonomichef)"."""
    bracket = _LAST_BRACKET.search(title)
    if bracket is None:
        return []
    doers = find_bodies(bracket[1], legend, cell=True)
    is_all = all(m.kind in _OFFICIALS and m.origin is not Origin.MADE for m in doers)
    rest = _BETWEEN.sub("", bracket[1])
    said = sum(len(_BETWEEN.sub("", m.raw)) for m in doers)
    return [replace(m, role=Role.RESPONSIBLE) for m in doers] if is_all and said == len(rest) else []


_LAST_BRACKET = re.compile(r"(?<=\w)\s+\(([^()]{3,60})\)\W*$")
_BETWEEN = re.compile(r"\s|[,/&+]|\b(?:och|samt)\b")


_Codes = dict[str, None]
"""Codes in order, once each."""


def _codes(mentions: Iterable[Mention]) -> _Codes:
    return {mention.code: None for mention in mentions}


def _added(there: _Codes, mentions: Iterable[Mention]) -> _Codes:
    """Those that add somebody: no word for all of a sort, and no part of a body that is there already."""
    return _codes(m for m in mentions if not there or not (m.sense.tells == GENERAL or _wholes(m) & there.keys()))


def _wholes(mention: Mention) -> set[str]:
    return set(_up(mention.sense.part_of))


def _up(codes: Iterable[str]) -> Iterator[str]:
    for code in codes:
        yield code
        if code in known():
            yield from _up(known()[code].part_of)
