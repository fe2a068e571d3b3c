"""Who takes part in every row of a document, and the bodies of its plan."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from plans.body import Body, BodyKind
from plans.reading.asking import Asking, in_turn, is_left_out, named_in
from plans.reading.bodies.answered import body_answered
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.known import SHORT, known
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.row import TakingPart, taking_part
from plans.reading.bodies.told.committee import THE_COMMITTEE
from plans.reading.layouts.part import OpenBodies, RawRow
from plans.reading.reading import About, Doubt

_LONGEST_ABBREVIATION = 6
_COMMITTEES = "NÄMNDER"
_GATHERING = ("möte", "mötet", "forum", "dialog", "gruppen")
"""How names end that nobody has formed like a body's, and that still are of people who meet."""
_MEETINGS = re.compile(r"(?:sammanträden|möten)\b", re.IGNORECASE)
"""How words begin that tell of meetings, and name nobody: "Sammanträden endast i utskottet"."""


@dataclass(frozen=True)
class People:
    """For each row those who take part, and all bodies of the document by code."""

    rows: tuple[TakingPart, ...]
    bodies: dict[str, Body]


def people_of(rows: Sequence[RawRow], legend: Legend, asking: Asking) -> People:
    """Find them. A body that is not known for certain is asked about once, and the answer holds in every row.

    An answer is the code of a body that is in the document or generally known; anything else is the body's name.
    """
    found = [_in_row(row, legend) for row in rows]
    answers = _asked(rows, found, asking)
    codes = {*known(), *(code for one in found for code in _codes(one)), *(body.code for body in legend.bodies)}
    instead = {code: "" if is_left_out(said) else said for code, said in answers.items()}
    supposed = {code: _another(code, said, codes, found) for code, said in instead.items()}
    others = {code: new for code, new in supposed.items() if new is not None}
    called_so = {others.get(code, code): said for code, said in instead.items() if said and said not in codes}
    instead, codes = instead | others, {*codes, *others.values()}
    found = [_renamed(one, {c: new for c, new in instead.items() if new in codes or not new}) for one in found]
    found = [_settled(row, one, asking) for row, one in zip(rows, found, strict=True)]
    senses = {mention.code: mention for one in found for mention in reversed(one.mentions)}
    there = dict.fromkeys(code for one in found for code in _codes(one))
    bodies = bodies_of([senses.get(code, code) for code in there], legend)
    names = {code: name for code, name in called_so.items() if code in bodies}
    called = bodies | {code: _called(bodies[code], name) for code, name in names.items()}
    return People(tuple(found), {code: _in_committees(body, called) for code, body in called.items()})


def _another(code: str, said: str, codes: Collection[str], found: Sequence[TakingPart]) -> str | None:
    """The code of the body that is answered by name, where the code was only supposed: Arbetsutskottet, not KSAU.

    What the document itself writes is its code, whatever it stands for.
    """
    if not said or said in codes or code not in {*known(), THE_COMMITTEE}:
        return None
    if code != THE_COMMITTEE and any(mention.raw.upper() == code for one in found for mention in one.mentions):
        return None
    body = body_answered(said, {other for one in found for other in _codes(one)} - {code})
    return None if body is None else body[0]


def _in_committees(body: Body, there: Mapping[str, Body]) -> Body:
    """A committee by what it was answered to be is one of all the committees."""
    is_alone = body.kind is BodyKind.COMMITTEE and not body.part_of and _COMMITTEES in there
    return body.model_copy(update={"part_of": (_COMMITTEES,)}) if is_alone else body


def _called(body: Body, name: str) -> Body:
    """The body under its full name, and of the kind that the last word of the name says."""
    kinds = [mention.sense.kind for mention in find_bodies(name, cell=True)]
    return body.model_copy(update={"name": name, "kind": kinds[-1] if kinds else body.kind})


def _in_row(row: RawRow, legend: Legend) -> TakingPart:
    texts = [row.text] if row.text and row.text != row.title else []
    found = taking_part(row.who, row.title, texts, legend, responsible=row.responsible, recipients=row.recipients)
    codes = row.bodies or (row.open_bodies.readings if row.open_bodies is not None and row.who else ())
    if not codes:
        return found
    named = [mention for words in row.who for mention in find_bodies(words, legend, cell=True)]

    def beside(there: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in there if code not in codes)

    return replace(
        found,
        bodies=row.bodies,
        mentions=(*(one for one in named if one.code in codes), *found.mentions),
        optional=beside(found.optional),
        responsible=beside(found.responsible),
        recipients=beside(found.recipients),
        promoted=False,
    )


def _settled(row: RawRow, one: TakingPart, asking: Asking) -> TakingPart:
    """The same, asked who meets: of bodies left open, or of those of the cell and of the title, till then both."""
    if row.open_bodies is not None:
        return _whose(row, row.open_bodies, one, asking)
    unlike = tuple(code for code in one.unlike if code in one.bodies)
    stated = tuple(code for code in one.bodies if code not in unlike)
    if not unlike or not stated or row.refused is not None:
        return one
    if one.officials:
        return _deciding(row, one, unlike, stated, asking)
    both = ", ".join((*stated, *unlike))
    readings = (both, ", ".join(stated), ", ".join(unlike))
    answer = asking.ask(Doubt(row.place, About.BODY, row.title, readings, both, "title_says_another"))
    if answer is None or answer == both:
        return one
    return replace(one, bodies=named_in(answer))


def _deciding(
    row: RawRow, one: TakingPart, unlike: Sequence[str], stated: Sequence[str], asking: Asking
) -> TakingPart:
    """The same where a board decides beside officials who answer for it: asked once for all rows of the two."""
    taken = ", ".join(unlike)
    readings = (taken, ", ".join((*unlike, *stated)), ", ".join(stated))
    answer = asking.ask_once(Doubt(row.place, About.BODY, one.officials, readings, taken, "board_decides"))
    bodies = named_in(answer)
    beside = tuple(code for code in stated if code not in bodies)
    return replace(one, bodies=bodies, responsible=tuple(dict.fromkeys((*one.responsible, *beside))))


def _whose(row: RawRow, whose: OpenBodies, one: TakingPart, asking: Asking) -> TakingPart:
    """The same with the body that is answered to meet, or the one taken till then."""
    if row.refused is not None or one.bodies != row.bodies:
        return one
    doubt = Doubt(row.place, About.BODY, whose.text, whose.readings, whose.taken, whose.because)
    return replace(one, bodies=named_in(in_turn(asking.ask_once(doubt), whose.turn)))


def _codes(one: TakingPart) -> tuple[str, ...]:
    return (*one.bodies, *one.optional, *one.responsible, *one.recipients)


def _asked(rows: Sequence[RawRow], found: Sequence[TakingPart], asking: Asking) -> dict[str, str]:
    """Ask of each body of which it is not certain who is meant, where it is first named; what is answered.

    Only what is not the reading's own is an answer.
    """
    answers: dict[str, str] = {}
    seen: set[tuple[str, bool]] = set()
    for row, one in zip(rows, found, strict=True):
        for mention in one.mentions:
            called = mention.code, mention.sense.tells == SHORT  # that it is named does not say what "nämnden" is
            if called in seen or mention.code not in _codes(one):
                continue
            seen.add(called)
            because = _why_unsure(mention, meets=row.meeting)
            if because is None:
                continue
            doubt = Doubt(
                row.place, About.BODY, mention.raw, (mention.code,), mention.code, because, {"name": mention.name}
            )
            answer = asking.ask(doubt)
            if answer is not None and answer != mention.code:
                answers[mention.code] = answer
    return answers


def _why_unsure(mention: Mention, *, meets: bool) -> str | None:
    """Why it is not certain who is meant; of one that `meets`, that any words may stand where its name does."""
    if mention.origin not in (Origin.MADE, Origin.FORMED):
        unnamed = "which_committee" if mention.code.startswith(THE_COMMITTEE) else "ambiguous"
        return None if mention.sure else unnamed
    if mention.raw.strip(".").isupper() and len(mention.raw) <= _LONGEST_ABBREVIATION:
        return "unknown_abbreviation"
    is_any = mention.origin is Origin.MADE and not mention.name.lower().endswith(_GATHERING)
    return "perhaps_no_body" if meets and (is_any or _MEETINGS.match(mention.name)) else None


def _renamed(one: TakingPart, instead: dict[str, str]) -> TakingPart:
    """The same with other codes for some bodies, or none."""
    if not instead.keys() & set(_codes(one)):
        return one

    def named(codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new for code in codes if (new := instead.get(code, code))))

    return replace(
        one,
        bodies=named(one.bodies),
        optional=named(one.optional),
        responsible=named(one.responsible),
        recipients=named(one.recipients),
    )
