"""What a label says under that of a body: "AU" under BUN, "Utskick" under KS, "Sammanträde" under either."""

import re
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import genitive
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import PART, WORKING, Label, one_body
from plans.reading.letters import capital

_OWN = re.compile(
    r"(?:(?:nämnd|styrelse)(?:en|ens? \w*(?:sammanträd|möte)\w*|sammanträde\w*|möte\w*)?|"
    r"\w*sammanträd\w*|\w*möte[tns]?\w*|ordinarie(?: \w+)?|"
    r"datum|dag(?:ar)?|plenum|tillfälle\w*)(?:\s*\d{1,2})?",
    re.IGNORECASE,
)
"""Words under a body's name for what it does itself: its own meetings."""
_WHOLE = re.compile(r"(?:nämnd|styrelse)(?:en)?", re.IGNORECASE)
_WHOLES = (None, BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE)
"""Whose own meeting such a word may be."""
_SHORT = re.compile(r"(råd|beredning)(?:et|en)", re.IGNORECASE)
"""What a body is called for short where its whole name has been said: "Rådet" is Pensionärsrådet."""
_BEREDNING = re.compile(r"\w{2,}beredningen", re.IGNORECASE)
_SOMEBODYS = re.compile(r".+(?:möte|sammanträd)\w*", re.IGNORECASE)
_ITS = re.compile(r"\s+(?:(?:till|för)\s+)?(?:nämnd|styrelse)(?:en)?$", re.IGNORECASE)
"""The body above, after what leads up to its meeting: "Kallelse nämnd"."""

_STEP = 2
"""So many words at most call a step towards a meeting; more tell of themselves, whatever words stand over them."""
_OF_WORKING = re.compile(r"arbetsutskott(?:et)?$", re.IGNORECASE)
_COMMITTEE = re.compile(r"(?:arbets)?utskott(?:et)?|au", re.IGNORECASE)
_NAMELESS = re.compile(r"(?<=s)\s+utskott(?:et|en)?$", re.IGNORECASE)
"""A committee by no name of its own: "Vårdnämndens utskott" may be its working committee, and has none."""


def under(parent: Label | None, label: Label, legend: Legend, *, within: bool = False) -> Label:
    """What a label says under a body's; the label alone where it says enough.

    `within`: the two stand together, so that any words are of the body's meetings ("BUN | Budgetdag").
    """
    if parent is not None and not label.words and not label.bodies:
        return _when(parent, label)
    if _SHORT.fullmatch(label.words):
        is_it = parent is not None and _is_short_for(label.words, parent.words)
        return _when(parent, label) if parent is not None and is_it else replace(label, bodies=(), who=())
    if parent is None or not parent.bodies:
        return label if label.known or not is_own(label) else replace(label, bodies=(), who=())
    if label.meets and label.bodies == parent.bodies:
        return _when(parent, label)  # a part that stands over itself: no working committee has another
    if is_of_another(label):
        alone = parent.bodies == ("KF",) and WORKING.fullmatch(label.words)
        return label if alone else _part(parent, label, legend)
    if label.bodies and not label.meets:
        return label
    if (label.bodies or label.general) and _WHOLE.fullmatch(label.words) and parent.kind not in _WHOLES:
        return label  # "Nämnden" under "Ledningsgruppen" is not that group's own meeting
    is_number = not any(map(str.isalpha, label.words))
    if is_number or is_own(label):
        return _when(parent, label)
    if label.general and not label.meets and _ITS.search(label.words):
        return _of(parent, label, f"{_ITS.sub('', label.words)} {parent.words}")
    if label.known or label.general:
        return label
    if not label.meets:
        is_step = parent.known or len(label.words.split()) <= _STEP
        if not is_step:
            return label
        said = capital(label.words.lower()) if label.words.isupper() and not label.bodies else label.words
        return _of(parent, label, f"{said} {parent.words}")
    return _of(parent, label, f"{parent.words}, {label.words}") if within else label


def _is_short_for(words: str, name: str) -> bool:
    short = _SHORT.fullmatch(words)
    return short is not None and re.search(rf"{short[1]}(?:et|en)?\b", name, re.IGNORECASE) is not None


def _when(parent: Label, label: Label) -> Label:
    """The parent's own meetings, when the label says they are."""
    weekday = parent.weekday if label.weekday is None else label.weekday
    return replace(parent, hours=label.hours or parent.hours, weekday=weekday, marks=label.marks or parent.marks)


def is_part(label: Label) -> bool:
    """Whether the words name no body of their own: a part of one, its own meetings, or what leads up to them."""
    is_short = _SHORT.fullmatch(label.words) is not None
    return not label.meets or is_of_another(label) or is_own(label) or is_short


def is_own(label: Label) -> bool:
    """Whether the words only say that some body meets; not Fullmäktigemöte, which says whose it is."""
    return _OWN.fullmatch(label.words) is not None and not (label.known and _SOMEBODYS.fullmatch(label.words))


def is_whole(label: Label) -> bool:
    """Whether it is the document's own board, called no more than that: Nämnden, beside its working committee."""
    return label.known and bool(label.bodies) and _WHOLE.fullmatch(label.words) is not None


def is_occasion(label: Label) -> bool:
    """Whether the words say that people meet, and nobody's name: Budgetdialog, Utbildningsdagar."""
    return not (label.known or label.general or is_part(label)) and kind_of(label.words).sure


def is_of_another(label: Label) -> bool:
    """Whether the words name a part that many bodies have: AU, Presidium; not Budgetberedningen, which is one."""
    return PART.fullmatch(label.words) is not None and not (label.sure or _is_named(label))


def _is_named(label: Label) -> bool:
    """Whether it is a body by its own name: Demokratiberedningen, not Arbetsutskottet."""
    return label.known and _BEREDNING.fullmatch(label.words) is not None


def _of(parent: Label, label: Label, words: str) -> Label:
    """The parent's own, by other words."""
    return replace(
        label,
        words=words,
        bodies=parent.bodies,
        who=parent.who,
        name=parent.name,
        known=parent.known,
        ordinary=False,
    )


def _part(parent: Label, label: Label, legend: Legend) -> Label:
    """A part of the body above: a body of its own if it is read as one, else another sort of its meetings.

    A working committee has none: "Utskott" under it is itself.
    """
    if _OF_WORKING.search(parent.name) and _COMMITTEE.fullmatch(label.words):
        return _when(parent, label)
    short = parent.words.isupper()
    name = parent.name if short and parent.known else parent.words
    part = label.words if label.words.isupper() else label.words.lower().replace("utskottet", "utskott")
    nameless = _NAMELESS.search(name) if WORKING.fullmatch(label.words) else None
    composed = f"{name[: nameless.start()] if nameless else genitive(name)} {part}"
    body = one_body(composed, legend) or one_body(f"{parent.words} {part}", legend)
    if (body is None or body.code in parent.bodies) and len(parent.who) == 1:
        composed = f"{genitive(parent.who[0])} {part}"  # "Viks kommun, Socialnämnden" over "Presidiet"
        body = one_body(composed, legend)
    if len(parent.bodies) > 1:
        owned = (one_body(f"{who} {part}", legend) for who in parent.who)
        body = next((one for one in owned if one is not None and one.code in parent.bodies), None)
        return label if body is None else replace(label, bodies=(body.code,), who=(body.raw,), name=body.name)
    if body is None or body.code in parent.bodies:
        return _of(parent, label, f"{parent.words}, {part}")
    words = f"{parent.words} {label.words}" if short else composed
    return replace(label, words=words, bodies=(body.code,), who=(body.raw,), name=body.name, known=True)
